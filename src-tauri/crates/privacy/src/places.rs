//! Places: the postal code, and villages, towns, neighbourhoods and regions. A number with a small word behind it
//! ("in 2014 is zij") is no code; a place that is a word or a name as well needs a word of place before it.

use std::ops::Range;

use crate::claim::Claim;
use crate::lexicon::is_compound;
use crate::marks::{
    COMMON, DETERMINER, FAMILY, GIVEN, HARMLESS, IN, INSTITUTION, LIVES, NAMING as NAMING_MARK, PLACE, ROLE,
    STRONG, TITLE, VERB, WORD,
};
use crate::scan::{Group, Scan, is_word};
use crate::tags::{Reading, Tag};
use crate::{Kind, Reason};

/// Letters that no code has, for what they stood for.
const NEVER: [&str; 3] = ["SA", "SD", "SS"];

/// Dutch words of two letters that follow a number in an ordinary sentence.
const WORDS: [&str; 39] = [
    "AD", "AF", "AL", "BV", "DE", "DI", "DO", "EN", "ER", "GA", "HE", "IK", "IN", "IS", "JA", "JE", "MA",
    "ME", "MO", "NA", "NR", "NU", "OF", "OM", "OP", "PA", "PM", "ST", "TE", "TJ", "TM", "TV", "UU", "UW",
    "VR", "WE", "WO", "ZE", "ZO",
];

/// Measures and money, which may stand right behind a number.
const UNITS: [&str; 14] =
    ["CC", "CM", "DM", "EU", "GB", "HA", "KB", "KG", "KM", "MB", "MG", "ML", "MM", "MW"];

/// How the two letters were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Written {
    Capitals,
    Capitalised,
    Small,
}

/// Every postal code.
pub(crate) fn postcodes(scan: &Scan, groups: &[Group]) -> Vec<Claim> {
    groups.iter().filter_map(|it| postcode_at(scan, *it)).collect()
}

fn postcode_at(scan: &Scan, digits: Group) -> Option<Claim> {
    let number = scan.number(digits)?;
    if digits.len() != 4 || number < 1000 || scan.before(digits.first).is_some_and(is_word) {
        return None;
    }
    let blanks = scan.signs(digits.end..digits.end + 2).take_while(|it| *it == ' ').count();
    let first = digits.end + blanks;
    let letters: String = scan.signs(first..first + 2).filter(char::is_ascii_alphabetic).collect();
    if letters.len() != 2 || scan.sign(first + 2).is_some_and(is_word) {
        return None;
    }
    let is_code = could_be_code(number, blanks, &letters);
    is_code.then(|| Claim::new(Kind::Postcode, digits.first..first + 2))
}

fn could_be_code(number: u32, blanks: usize, letters: &str) -> bool {
    let capitals = letters.to_ascii_uppercase();
    let capitals = capitals.as_str();
    if NEVER.contains(&capitals) {
        return false;
    }
    let is_year = (1900..2100).contains(&number);
    let is_word = WORDS.contains(&capitals);
    let is_unit = UNITS.contains(&capitals);
    match (written(letters), blanks) {
        (Written::Capitals, _) => !(is_year && is_word),
        (Written::Small, 0) => !is_unit,
        (Written::Capitalised | Written::Small, _) => !is_year && !is_word && !is_unit,
    }
}

fn written(letters: &str) -> Written {
    if letters.chars().all(|it| it.is_ascii_uppercase()) {
        Written::Capitals
    } else if letters.starts_with(|it: char| it.is_ascii_uppercase()) {
        Written::Capitalised
    } else {
        Written::Small
    }
}

/// Words of place that name what follows: `de wijk Kloosterveen`.
const NAMING: [&str; 14] = [
    "gemeente",
    "dorp",
    "dorpje",
    "stad",
    "wijk",
    "buurt",
    "regio",
    "provincie",
    "eiland",
    "gehucht",
    "streek",
    "buurtschap",
    "stadsdeel",
    "woonplaats",
];

/// Words that stand between a word of place and its name.
const SMALL: [&str; 5] = ["de", "het", "'t", "den", "te"];

/// How far back a word such as "woont" may stand.
const REACH: usize = 4;

/// Villages, towns, neighbourhoods and regions.
pub(crate) fn read(reading: &mut Reading) {
    for index in 0..reading.len() {
        if let Some(reason) = place_at(reading, index) {
            reading.take(index..index + 1, Kind::Town, reason);
        }
    }
}

/// Why the word at `index` is a place; `None` when it is none.
fn place_at(reading: &Reading, index: usize) -> Option<Reason> {
    reading.shape(index)?;
    if !reading.is_free(index) || reading.word(index).chars().count() < 2 || reading.has(index, HARMLESS) {
        return None;
    }
    let marks = reading.marks(index);
    let before = index.wrapping_sub(1);
    let after_in = reading.has(before, IN) && !matches!(reading.word(before), "rond" | "buiten" | "plaats");
    // `Grote Kampen 17, Roden`
    let addressed = reading.is_sign(before, ',')
        && reading.number(before.wrapping_sub(1)).is_some()
        && reading.tag(before.wrapping_sub(1)) == Some(Tag::Of(Kind::Address));
    let named = NAMING.contains(&reading.word(before)) || addressed;
    let moves = reading.word(before) == "van" && reading.word(index + 1) == "naar";
    let lives = (after_in || moves) && lives_before(reading, before);
    if is_behind_code(reading, index) && marks & (VERB | ROLE | TITLE) == 0 {
        return Some(Reason::AfterPlaceWord);
    }
    if marks & PLACE == 0 {
        return unknown_place(reading, index, named, lives);
    }
    let is_word = marks & (WORD | COMMON) != 0;
    let is_name = marks & (GIVEN | FAMILY) != 0;
    let found = if reading.is_capital(index) {
        match (is_word, reading.is_first(index)) {
            (false, false) => !is_name || marks & GIVEN == 0 || after_in || named,
            (false, true) => true,
            (true, first) => {
                let near = matches!(
                    reading.word(before),
                    "van" | "bij" | "over" | "tot" | "tussen" | "door" | "voor"
                );
                let plain = near && !is_name && (marks & COMMON == 0 || reading.word(before) == "bij");
                // `Groningen: twee, Assen: een`: no ordinary word has a capital there.
                let alone = marks & (COMMON | GIVEN | DETERMINER | ROLE | TITLE | STRONG) == 0
                    && reading.shape(index) == Some(crate::items::Shape::Capital)
                    && !reading.has(before, DETERMINER | NAMING_MARK | ROLE | TITLE)
                    && !reading.is_capital(before)
                    && !reading.is_capital(index + 1);
                (after_in || named || ((plain || alone) && !first)) && marks & VERB == 0
            }
        }
    } else {
        let common = marks & (COMMON | VERB) != 0;
        match (is_word, common) {
            (false, _) => !is_name || after_in || named || lives,
            (true, false) => (after_in && reading.word(before) != "bij") || lives,
            (true, true) => lives && (!reading.has(index + 1, WORD) || ends_place(reading, index + 1)),
        }
    };
    found.then_some(if named { Reason::AfterPlaceWord } else { Reason::ListedPlace })
}

/// True right behind a postal code: `9401 AB Assen`, `9401ab, assen`.
fn is_behind_code(reading: &Reading, index: usize) -> bool {
    let before = index.wrapping_sub(1);
    let letters = if reading.is_sign(before, ',') { before.wrapping_sub(1) } else { before };
    let capital = reading.is_capital(index) || (letters == before && reading.has(index, PLACE));
    let digits = letters.wrapping_sub(1);
    capital
        && reading.word(letters).len() == 2
        && reading.number(digits).is_some_and(|it| (1000..10_000).contains(&it))
        && (reading.shape(letters) == Some(crate::items::Shape::Capitals) || reading.is_glued(letters))
}

/// True when "woont", "verhuisd" or the like stands shortly before the small word at `index`.
fn lives_before(reading: &Reading, index: usize) -> bool {
    let moves = reading.word(index) == "van" && reading.word(index + 2) == "naar";
    let is_place = moves
        || matches!(reading.word(index), "in" | "uit" | "naar" | "te" | "vanuit" | "richting" | "nabij");
    is_place && (index.saturating_sub(REACH)..index).any(|it| reading.has(it, LIVES))
}

fn ends_place(reading: &Reading, index: usize) -> bool {
    reading.shape(index).is_none()
        || matches!(reading.word(index), "en" | "met" | "bij" | "maar" | "waar" | "sinds")
}

/// `woont in de vogelbuurt`: a part of a town, in small letters.
fn is_quarter(reading: &Reading, index: usize) -> bool {
    let word = reading.word(index);
    let plain = [
        "woon",
        "achterstands",
        "volks",
        "nieuwbouw",
        "probleem",
        "buiten",
        "kracht",
        "villa",
        "stads",
        "arbeiders",
        "pracht",
    ];
    let before = index.wrapping_sub(1);
    word.len() > 7
        && (word.ends_with("buurt") || word.ends_with("wijk"))
        && !plain.iter().any(|it| word.starts_with(it))
        && reading.word(before) == "de"
        && lives_before(reading, before.wrapping_sub(1))
}

/// A place that no list knows, by what stands before it.
fn unknown_place(reading: &Reading, index: usize, named: bool, lives: bool) -> Option<Reason> {
    if is_quarter(reading, index) {
        return Some(Reason::AfterPlaceWord);
    }
    let marks = reading.marks(index);
    let before = index.wrapping_sub(1);
    let no_place = marks & (ROLE | TITLE | INSTITUTION | VERB) != 0;
    if no_place || reading.is_first(index) {
        return None;
    }
    let capital = reading.is_capital(index) && reading.shape(index) != Some(crate::items::Shape::Capitals);
    if named && capital {
        return Some(Reason::AfterPlaceWord);
    }
    let after_small =
        SMALL.contains(&reading.word(before)) && NAMING.contains(&reading.word(before.wrapping_sub(1)));
    if after_small && capital {
        return Some(Reason::AfterPlaceWord);
    }
    let after_in =
        matches!(reading.word(before), "in" | "uit" | "te" | "vanuit" | "nabij" | "omgeving" | "richting");
    if after_in && capital && marks & (WORD | GIVEN) == 0 {
        return Some(Reason::AfterPlaceWord);
    }
    let unknown = marks == 0 && reading.word(index).len() > 3 && !is_compound(reading.word(index));
    (lives && unknown && matches!(reading.word(before), "in" | "uit" | "te" | "naar"))
        .then_some(Reason::AfterPlaceWord)
}

/// True when an entry of more words is a place here: `de krim` is one with a capital only.
pub(crate) fn is_place_of_words(reading: &Reading, range: Range<usize>) -> bool {
    let all_words = range.clone().all(|it| reading.has(it, WORD) || reading.number(it).is_some());
    let last = range.end.saturating_sub(1);
    let opener = reading.word(range.start);
    let is_article = matches!(opener, "de" | "het" | "den" | "'t" | "it" | "een");
    if !all_words {
        return !is_article || reading.is_capital(last) || !reading.has(last, WORD);
    }
    let before = range.start.wrapping_sub(1);
    let capital = reading.is_capital(last)
        && (!is_article || (reading.is_capital(range.start) && !reading.is_first(range.start)));
    capital
        || (reading.is_capital(last) && reading.has(before, IN))
        || (opener == "den" && reading.has(before, IN))
}

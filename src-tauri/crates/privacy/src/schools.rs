//! Schools and institutions, by the word before or in their name: `basisschool De Regenboog`, `het Nassau College`,
//! `huisartsenpraktijk De Linde`; and the regional ones that a list knows.

use std::ops::Range;

use crate::items::{Shape, What};
use crate::marks::{
    BETWEEN, CLASSROOM, COLLEAGUE, COMMON, DETERMINER, FAMILY, GIVEN, HARMLESS, IN, INSTITUTION,
    KIND_OF_INSTITUTION, NAMING, PLACE, ROLE, SCHOOL, SCHOOL_NAME, TITLE, VERB, WITH, WORD,
};
use crate::tags::{Reading, Tag};
use crate::{Kind, Reason};

/// Last words of names of schools.
const SCHOOL_ENDS: [&str; 9] = [
    "college",
    "lyceum",
    "gymnasium",
    "atheneum",
    "school",
    "scholengemeenschap",
    "academie",
    "kindcentrum",
    "mavo",
];

/// Last words of names of institutions.
const INSTITUTION_ENDS: [&str; 16] = [
    "ziekenhuis",
    "kliniek",
    "kerk",
    "moskee",
    "stichting",
    "zorg",
    "jeugdhulp",
    "jeugdzorg",
    "groep",
    "praktijk",
    "apotheek",
    "jongerenwerk",
    "opvang",
    "welzijn",
    "kinderopvang",
    "bewindvoering",
];

/// Words that tell that a name in the sentence is one of a school.
const SCHOOL_WORDS: [&str; 31] = [
    "vmbo",
    "havo",
    "vwo",
    "mbo",
    "leerjaar",
    "groep",
    "juf",
    "meester",
    "school",
    "klas",
    "leerkracht",
    "mentor",
    "ib'er",
    "iber",
    "les",
    "leerling",
    "leerlingen",
    "leraar",
    "lerares",
    "schooljaar",
    "rapport",
    "directeur",
    "schoolplein",
    "intern",
    "conciërge",
    "conciergerie",
    "examen",
    "brugklas",
    "leerplicht",
    "klasgenoten",
    "ouderavond",
];

/// The most words in a name.
const MOST_WORDS: usize = 6;

/// How far around a name the words of a school are looked for.
const REACH: usize = 10;

pub(crate) fn read(reading: &mut Reading) {
    let mut index = 0;
    while index < reading.len() {
        if let Some((range, kind)) = behind_kind(reading, index).or_else(|| before_kind(reading, index)) {
            let reason = if kind == Kind::School { Reason::LikeSchool } else { Reason::LikeInstitution };
            index = range.end.max(index + 1);
            reading.take(range, kind, reason);
        } else {
            index += 1;
        }
    }
    for index in 0..reading.len() {
        if let Some(range) = behind_sport(reading, index) {
            reading.take(range, Kind::Institution, Reason::LikeInstitution);
        }
        if let Some((range, kind)) = with_article(reading, index) {
            let reason = if kind == Kind::School { Reason::LikeSchool } else { Reason::LikeInstitution };
            reading.take(range, kind, reason);
        }
    }
}

/// `judo bij Kenamju`, `turnt bij DOS`: a club by what one does there.
fn behind_sport(reading: &Reading, index: usize) -> Option<Range<usize>> {
    let sport = matches!(
        reading.word(index),
        "judo"
            | "judoot"
            | "turnt"
            | "turnen"
            | "voetbal"
            | "voetbalt"
            | "voetballen"
            | "zwemt"
            | "zwemmen"
            | "zwemles"
            | "danst"
            | "dansen"
            | "dansles"
            | "hockey"
            | "hockeyt"
            | "korfbal"
            | "korfbalt"
            | "handbal"
            | "handbalt"
            | "tennis"
            | "tennist"
            | "boksen"
            | "bokst"
            | "kickboksen"
            | "gym"
            | "gymt"
            | "fitness"
            | "fitnest"
            | "sport"
            | "sporten"
            | "volleybal"
            | "volleybalt"
            | "paardrijden"
            | "rijles"
            | "karate"
            | "taekwondo"
            | "atletiek"
            | "traint"
            | "schaatst"
    );
    let start = index + 2;
    let may_be = sport
        && reading.word(index + 1) == "bij"
        && !reading.has(start, GIVEN | HARMLESS | PLACE | ROLE | TITLE | DETERMINER | COLLEAGUE)
        && (reading.has(start, WORD) || !reading.has(start, FAMILY));
    may_be.then(|| name_end(reading, start)).flatten().map(|end| start..end)
}

/// The institutions of the list that are one word.
pub(crate) fn read_listed(reading: &mut Reading) {
    for index in 0..reading.len() {
        if !reading.is_free(index) || !reading.has(index, INSTITUTION) {
            continue;
        }
        let is_word = reading.has(index, WORD | GIVEN | FAMILY);
        let capital = reading.is_capital(index) && !reading.is_first(index);
        let near = reading.has(index.wrapping_sub(1), WITH | IN)
            || matches!(reading.word(index.wrapping_sub(1)), "via" | "op");
        if !is_word || (capital && near) {
            let kind = kind_of_listed(reading.marks(index));
            reading.take(index..index + 1, kind, Reason::ListedInstitution);
        }
    }
}

/// A school or another institution of the list.
pub(crate) fn kind_of_listed(marks: u64) -> Kind {
    if marks & SCHOOL_NAME == 0 { Kind::Institution } else { Kind::School }
}

/// A name behind the kind of school or institution at `index`.
fn behind_kind(reading: &Reading, index: usize) -> Option<(Range<usize>, Kind)> {
    let special = reading.word(index) == "onderwijs"
        && matches!(reading.word(index.wrapping_sub(1)), "speciaal" | "voortgezet");
    let school = reading.has(index, SCHOOL) || special;
    if !school && !reading.has(index, KIND_OF_INSTITUTION) {
        return None;
    }
    if !reading.is_free(index) {
        return None;
    }
    let mut start = index + 1;
    // `school (De Borg)`, `zijn school, De Borg`: the article has a capital.
    let aside = (reading.is_sign(start, '(') || reading.is_sign(start, ','))
        && matches!(reading.word(start + 1), "de" | "het" | "'t")
        && reading.is_capital(start + 1)
        && reading.is_capital(start + 2);
    if is_quote(reading, start) || reading.is_sign(start, ':') || aside {
        start += 1;
    }
    if matches!(reading.word(start), "genaamd" | "heet") {
        start += 1;
    }
    if let Some(end) = borrowed_name_end(reading, index, start) {
        return Some((start..end, if school { Kind::School } else { Kind::Institution }));
    }
    let end = name_end(reading, start).or_else(|| small_name_end(reading, index, start))?;
    // "school Groningen" is a place behind a kind; "het college Van Dijk" is none of ours.
    let kind = if school { Kind::School } else { Kind::Institution };
    let range = start..end;
    let is_person = school
        && reading.has(start, GIVEN)
        && !reading.has(start, WORD)
        && end == start + 1
        && is_general(reading, index);
    // `locatie Veendam`: behind the plain word a place is a place.
    let is_place = is_general(reading, index)
        && reading.has(start, PLACE)
        && end == start + 1
        && reading.is_capital(start);
    (!is_person && !is_place && !reading.has(start, HARMLESS)).then_some((range, kind))
}

/// `kinderdagverblijf Dikkie Dik`: a figure of a book, behind a place for children.
fn borrowed_name_end(reading: &Reading, kind: usize, start: usize) -> Option<usize> {
    let for_children = matches!(
        reading.word(kind),
        "kinderdagverblijf"
            | "kdv"
            | "bso"
            | "peuterspeelzaal"
            | "peuteropvang"
            | "kinderopvang"
            | "psz"
            | "basisschool"
            | "obs"
            | "cbs"
            | "kbs"
            | "speeltuin"
    );
    let borrowed = |at: usize| {
        let known = reading.tag(at) == Some(Tag::Harmless) || reading.has(at, HARMLESS);
        reading.shape(at) == Some(Shape::Capital) && known
    };
    if !for_children || !borrowed(start) {
        return None;
    }
    let mut end = start + 1;
    while end < start + MOST_WORDS && (borrowed(end) || (reading.word(end) == "en" && borrowed(end + 1))) {
        end += 1;
    }
    Some(end)
}

/// `op school Daan…`: behind the plain word a given name is a child, no school.
fn is_general(reading: &Reading, index: usize) -> bool {
    matches!(
        reading.word(index),
        "school" | "vmbo" | "havo" | "vwo" | "mavo" | "so" | "vso" | "locatie" | "mbo"
    )
}

/// The end of a name in capitals that begins at `start`, with its article: `De Regenboog`, `Op de Brink`.
fn name_end(reading: &Reading, start: usize) -> Option<usize> {
    let mut index = start;
    // The article counts with the name when the name has a capital.
    while index < start + 2
        && reading.is_small(index)
        && matches!(reading.word(index), "de" | "het" | "'t" | "den" | "it")
    {
        index += 1;
    }
    let opens = reading.is_capital(index) && reading.is_free(index) && !reading.is_first(index);
    if !opens || is_outside(reading, index) {
        return None;
    }
    let mut end = index + 1;
    while end < start + MOST_WORDS {
        let small = reading.is_small(end) && reading.has(end, BETWEEN) && reading.is_capital(end + 1);
        let joint = (reading.is_sign(end, '.') || reading.is_sign(end, '-') || reading.is_sign(end, '&'))
            && reading.is_capital(end + 1)
            && (reading.is_glued(end) || reading.is_sign(end, '&'))
            && !reading.is_first(end + 1);
        // `Ot en Sien`, `Jip & Janneke`
        let pair = end == index + 1
            && reading.has(index, GIVEN)
            && reading.word(end) == "en"
            && reading.is_capital(end + 1)
            && reading.has(end + 1, GIVEN)
            && kind_of_place(reading, start);
        let inside = matches!(reading.word(end), "van" | "de" | "der" | "den" | "het" | "'t" | "ter" | "ten");
        if (small && inside) || joint || pair {
            end += 2;
        } else if reading.is_capital(end)
            && !reading.is_first(end)
            && !is_outside(reading, end)
            && reading.is_free(end)
        {
            end += 1;
        } else {
            break;
        }
    }
    // The article alone is no name.
    let only_article = end == index + 1 && matches!(reading.word(index), "de" | "het" | "'t" | "op" | "in");
    if only_article {
        return reading.is_small(end).then(|| noun_after(reading, end)).flatten();
    }
    Some(end)
}

/// True behind a word for an institution: names of people in it are its own.
fn kind_of_place(reading: &Reading, start: usize) -> bool {
    reading.has(start.wrapping_sub(1), KIND_OF_INSTITUTION)
}

/// `De klimop`: the article has the capital and the name has none.
fn noun_after(reading: &Reading, index: usize) -> Option<usize> {
    (reading.is_free(index) && !reading.has(index, VERB | WITH | IN | ROLE | DETERMINER)).then_some(index + 1)
}

fn is_outside(reading: &Reading, index: usize) -> bool {
    reading.has(index, ROLE | TITLE)
        || reading.shape(index) == Some(Shape::Capitals) && reading.has(index, HARMLESS)
}

/// `obs de klimop`, `op basisschool het kompas`: a name in small letters, when the kind has no article of its own.
fn small_name_end(reading: &Reading, kind: usize, start: usize) -> Option<usize> {
    let before = reading.word(kind.wrapping_sub(1));
    let kind_word = reading.word(kind);
    let plain = matches!(
        kind_word,
        "school"
            | "locatie"
            | "vmbo"
            | "havo"
            | "vwo"
            | "so"
            | "vso"
            | "club"
            | "vereniging"
            | "praktijk"
            | "kerk"
            | "winkel"
            | "boerderij"
            | "hotel"
            | "bedrijf"
            | "bureau"
            | "kantoor"
            | "instelling"
            | "college"
            | "theater"
            | "bibliotheek"
            | "zwembad"
            | "kapper"
            | "garage"
            | "opvang"
            | "dagopvang"
            | "ziekenhuis"
            | "kliniek"
            | "mbo"
            | "sc"
            | "hc"
            | "gv"
            | "tc"
            | "thuiszorg"
            | "advocaten"
            | "maatschap"
            | "sbo"
            | "mavo"
            | "bso"
            | "kdv"
            | "leefgroep"
            | "behandelgroep"
            | "cafe"
    );
    let introduced =
        matches!(before, "op" | "naar" | "van" | "bij" | "met" | "via" | "in" | "en" | "") || kind == 0;
    if plain
        && !matches!(
            kind_word,
            "bso" | "kdv" | "sbo" | "leefgroep" | "kerk" | "behandelgroep" | "sc" | "so" | "vso" | "cafe"
        )
        || !introduced
    {
        return None;
    }
    if matches!(reading.word(start), "de" | "het" | "'t") && reading.is_small(start) {
        let noun = start + 1;
        let fits = reading.is_small(noun)
            && reading.is_free(noun)
            && !reading
                .has(noun, VERB | WITH | IN | DETERMINER | ROLE | TITLE | CLASSROOM | COLLEAGUE | NAMING)
            && !is_everyday(reading.word(noun));
        return fits.then_some(noun + 1);
    }
    // `vv gieten`, `obs klimop`: one word that is no function word.
    let short = matches!(
        kind_word,
        "obs" | "cbs" | "kbs" | "pcbs" | "rkbs" | "vv" | "sv" | "kdv" | "psz" | "csg" | "rsg" | "ikc"
    );
    let fits = short
        && reading.is_small(start)
        && reading.is_free(start)
        && !reading.has(start, VERB | WITH | IN | DETERMINER | ROLE | TITLE | COMMON)
        && reading.word(start).len() > 2;
    fits.then_some(start + 1)
}

/// Nouns that follow "de basisschool de …" in an ordinary sentence.
fn is_everyday(word: &str) -> bool {
    matches!(
        word,
        "hele"
            | "juf"
            | "meester"
            | "leerkracht"
            | "kinderen"
            | "ouders"
            | "directeur"
            | "dag"
            | "week"
            | "laatste"
            | "eerste"
            | "komende"
            | "afgelopen"
            | "nieuwe"
            | "situatie"
            | "zorgen"
            | "hulp"
            | "school"
            | "moeder"
            | "vader"
            | "rest"
    )
}

/// A name whose last word tells its kind: `het Nassau College`, `Van Lieflandschool`.
fn before_kind(reading: &Reading, index: usize) -> Option<(Range<usize>, Kind)> {
    if !reading.is_capital(index) || !reading.is_free(index) {
        return None;
    }
    let word = reading.word(index);
    let kind_of = |word: &str| {
        if SCHOOL_ENDS.contains(&word) {
            Some(Kind::School)
        } else {
            INSTITUTION_ENDS.contains(&word).then_some(Kind::Institution)
        }
    };
    if let Some(kind) = kind_of(word) {
        let start = words_before(reading, index)?;
        return Some((start..index + 1, kind));
    }
    // One word: `Wegwijzerschool`, `Regenboogcollege`, `Martiniziekenhuis`.
    let joined = |ends: &[&str]| ends.iter().any(|it| word.len() > it.len() + 2 && word.ends_with(it));
    let generic = reading.has(index, SCHOOL | KIND_OF_INSTITUTION | HARMLESS | COMMON | PLACE)
        || crate::lexicon::marks_of(word) & WORD != 0;
    if generic || reading.is_first(index) || is_general_compound(word) {
        return None;
    }
    let start = words_before(reading, index).unwrap_or(index);
    if joined(&["school", "college", "lyceum", "gymnasium"]) {
        Some((start..index + 1, Kind::School))
    } else if joined(&["ziekenhuis", "kerk", "moskee", "kliniek", "praktijk"]) {
        Some((start..index + 1, Kind::Institution))
    } else {
        None
    }
}

fn is_general_compound(word: &str) -> bool {
    [
        "basis", "middel", "praktijk", "muziek", "sport", "dans", "hoge", "voor", "thuis", "hoofd", "zomer",
        "weekend", "nieuw",
    ]
    .iter()
    .any(|it| word.starts_with(it))
}

/// Where the capitals before `index` begin; `None` when there are none.
fn words_before(reading: &Reading, index: usize) -> Option<usize> {
    let mut start = index;
    while index - start < MOST_WORDS {
        let Some(before) = start.checked_sub(1) else { break };
        let point = reading.is_sign(before, '.') && reading.is_glued(before);
        let word = if point { before.wrapping_sub(1) } else { before };
        let capital = reading.is_capital(word)
            && reading.is_free(word)
            && !reading.has(word, ROLE | VERB | COLLEAGUE)
            && !(reading.is_first(word) && reading.has(word, DETERMINER | WITH | IN | COMMON));
        let article = capital && reading.has(word, DETERMINER) && !reading.is_first(word);
        let small = reading.is_small(word)
            && reading.has(word, BETWEEN)
            && reading.is_capital(word.wrapping_sub(1))
            && !reading.is_first(word.wrapping_sub(1))
            && matches!(
                reading.word(word),
                "van" | "de" | "der" | "den" | "en" | "het" | "ter" | "ten" | "'t"
            );
        if !(capital || small || article) {
            break;
        }
        start = word;
    }
    (start < index).then_some(start)
}

/// `zit op De Klimop`, `bij De Linde`: an article with a capital inside a sentence opens a name.
fn with_article(reading: &Reading, index: usize) -> Option<(Range<usize>, Kind)> {
    let article = matches!(reading.word(index), "de" | "het" | "'t" | "den");
    if !article || !reading.is_free(index) {
        return None;
    }
    let noun = index + 1;
    let before = index.wrapping_sub(1);
    let placed =
        matches!(reading.word(before), "op" | "van" | "naar" | "bij" | "in" | "met" | "via" | "door" | "uit");
    // `zijn oude school, De Wilgenstam`
    let aside = (reading.is_sign(before, ',') || reading.is_sign(before, ':'))
        && reading.has(before.wrapping_sub(1), SCHOOL | KIND_OF_INSTITUTION);
    let placed = placed || aside;
    let capital =
        reading.is_capital(noun) && reading.is_free(noun) && reading.shape(noun) == Some(Shape::Capital);
    if !capital || !placed || is_outside(reading, noun) || reading.has(noun, HARMLESS) {
        return None;
    }
    let opened = reading.is_capital(index) && !reading.is_first(index);
    let school = is_about_school(reading, index);
    let person = reading.has(noun, FAMILY) && !reading.has(noun, WORD);
    let listed = reading.has(noun, GIVEN | PLACE | INSTITUTION) && !reading.has(noun, WORD);
    // "havo 3 op het Wessel Gansfort": no one is called "het".
    let called =
        reading.word(index) == "het" && school && matches!(reading.word(before), "op" | "van" | "naar");
    if (person || listed) && !called {
        return None;
    }
    let in_class = matches!(reading.word(before), "op" | "van" | "naar") && school;
    if !opened && !in_class {
        return None;
    }
    if !opened && !reading.has(noun, WORD) && !school {
        return None;
    }
    let start = if opened { index } else { noun };
    let mut end = noun + 1;
    while end < noun + MOST_WORDS
        && reading.is_capital(end)
        && reading.is_free(end)
        && !is_outside(reading, end)
    {
        end += 1;
    }
    Some((start..end, if school { Kind::School } else { Kind::Institution }))
}

/// True when the sentence around `index` speaks of a school.
fn is_about_school(reading: &Reading, index: usize) -> bool {
    let ends = |it: &usize| {
        matches!(reading.item(*it).map(|it| it.what), Some(What::Break | What::Sign('.' | '!' | '?')))
    };
    let before = (index.saturating_sub(REACH)..index).rev().take_while(|it| !ends(it));
    let after = (index + 1..index + REACH).take_while(|it| !ends(it));
    let mut around = before.chain(after);
    let zit = matches!(reading.word(index.wrapping_sub(2)), "zit" | "zat" | "zitten")
        && reading.word(index.wrapping_sub(1)) == "op";
    zit || around.any(|it| SCHOOL_WORDS.contains(&reading.word(it)))
}

fn is_quote(reading: &Reading, index: usize) -> bool {
    matches!(reading.item(index).map(|it| it.what), Some(What::Sign('"' | '\'' | '“' | '„')))
}

//! Dates: of birth, near a word that says so or behind a person; and other days, months with their year and named
//! days with theirs. A lone month, year, weekday, time or number of a week is no date.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use crate::claim::Claim;
use crate::fold::folded;
use crate::lexicon::marks_of;
use crate::marks::{GIVEN, ROLE, STRONG, WORD};
use crate::scan::{Scan, is_combining};
use crate::{Born, Kind, Season};

/// Words after which a date is one of birth.
const CUES: [&str; 21] = [
    "bj",
    "gebjr",
    "geboren",
    "geb",
    "geboortedatum",
    "geboortedata",
    "geboortedag",
    "geboortejaar",
    "geboorte",
    "gebdatum",
    "gebdat",
    "gebjaar",
    "geboortedat",
    "jarig",
    "verjaart",
    "verjaarde",
    "verjaren",
    "verjaring",
    "bouwjaar",
    "gebd",
    "gd",
];

/// Words before which a date is one of birth as well: "op 3 mei is zij jarig".
const CUES_BEHIND: [&str; 4] = ["geboren", "jarig", "verjaart", "verjaarde"];

/// Abbreviations whose point does not end the sentence.
const ABBREVIATIONS: [&str; 9] = ["geb", "gebdat", "dat", "ca", "mw", "mevr", "dhr", "nr", "d"];

/// Words that may stand between the cue and its date.
const FILLERS: [&str; 52] = [
    "winter",
    "zomer",
    "voorjaar",
    "najaar",
    "herfst",
    "lente",
    "maand",
    "op",
    "in",
    "de",
    "het",
    "een",
    "van",
    "zijn",
    "haar",
    "hun",
    "mijn",
    "is",
    "was",
    "werd",
    "wordt",
    "valt",
    "den",
    "dag",
    "jaar",
    "datum",
    "dat",
    "rond",
    "omstreeks",
    "ongeveer",
    "circa",
    "ca",
    "begin",
    "eind",
    "einde",
    "medio",
    "half",
    "te",
    "hij",
    "zij",
    "ze",
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
    "en",
    "ook",
    "sinds",
    "d",
];

const MONTHS: [&str; 35] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
    "jan",
    "feb",
    "febr",
    "mrt",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "okt",
    "nov",
    "dec",
    "febuari",
    "januarie",
    "febr",
    "agustus",
    "septmber",
    "ocktober",
    "oktber",
    "desember",
    "jannuari",
    "novmber",
];

/// The months by how their names begin; misspelt ones as well.
const BEGINNINGS: [(&str, u32); 14] = [
    ("jan", 1),
    ("feb", 2),
    ("maa", 3),
    ("mrt", 3),
    ("apr", 4),
    ("mei", 5),
    ("jun", 6),
    ("jul", 7),
    ("au", 8),
    ("ag", 8),
    ("sep", 9),
    ("o", 10),
    ("nov", 11),
    ("de", 12),
];

/// Named days; with a year behind them they are a date.
const NAMED_DAYS: [&str; 44] = [
    "kerst",
    "kerstmis",
    "kerstdag",
    "kerstavond",
    "oudejaarsdag",
    "oudejaarsavond",
    "oudjaar",
    "oudjaarsdag",
    "nieuwjaar",
    "nieuwjaarsdag",
    "pasen",
    "paasdag",
    "paasmaandag",
    "paaszondag",
    "vrijdag",
    "hemelvaart",
    "hemelvaartsdag",
    "pinksteren",
    "pinksterdag",
    "pinkstermaandag",
    "koningsdag",
    "koninginnedag",
    "bevrijdingsdag",
    "dodenherdenking",
    "moederdag",
    "vaderdag",
    "sinterklaas",
    "sinterklaasavond",
    "pakjesavond",
    "halloween",
    "valentijnsdag",
    "valentijn",
    "dierendag",
    "suikerfeest",
    "offerfeest",
    "prinsjesdag",
    "divali",
    "diwali",
    "holi",
    "aswoensdag",
    "driekoningen",
    "eid",
    "ketikoti",
    "allerheiligen",
];

/// Days in words, before a month.
const DAYS_IN_WORDS: [&str; 47] = [
    "eerste",
    "tweede",
    "derde",
    "vierde",
    "vijfde",
    "zesde",
    "zevende",
    "achtste",
    "negende",
    "tiende",
    "elfde",
    "twaalfde",
    "dertiende",
    "veertiende",
    "vijftiende",
    "zestiende",
    "zeventiende",
    "achttiende",
    "negentiende",
    "twintigste",
    "eenentwintigste",
    "vijfentwintigste",
    "dertigste",
    "eenendertigste",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "twintig",
    "vijfentwintig",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
    "eenentwintig",
    "dertig",
    "eenendertig",
];

/// Words that make a day of two numbers: `op 3-5`, `vanaf 12/3`.
const ON: [&str; 43] = [
    "start",
    "gestart",
    "intake",
    "bezoek",
    "gebeld",
    "belafspraak",
    "verslag",
    "terugkoppeling",
    "afgesloten",
    "crisis",
    "melding",
    "op",
    "vanaf",
    "sinds",
    "dd",
    "d",
    "datum",
    "per",
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
    "ma",
    "di",
    "wo",
    "do",
    "vr",
    "za",
    "zo",
    "afspraak",
    "huisbezoek",
    "mdo",
    "gesprek",
    "tm",
    "naar",
    "uiterlijk",
    "contact",
    "evaluatie",
    "overleg",
    "zitting",
];

/// What has a day: `incident van 9/2`.
const EVENTS: [&str; 21] = [
    "incident",
    "gesprek",
    "mail",
    "brief",
    "verslag",
    "overleg",
    "notulen",
    "bezoek",
    "huisbezoek",
    "contact",
    "zitting",
    "afspraak",
    "afspraken",
    "evaluatie",
    "rapport",
    "melding",
    "uitspraak",
    "beschikking",
    "bericht",
    "mdo",
    "ruzie",
];

/// Words after which two numbers are no day: `groep 7/8`.
const COUNTED: [&str; 20] = [
    "groep",
    "leeftijd",
    "schaal",
    "cijfer",
    "score",
    "ratio",
    "artikel",
    "versie",
    "hoofdstuk",
    "klas",
    "deel",
    "pagina",
    "blz",
    "leerjaar",
    "groepen",
    "klassen",
    "combinatiegroep",
    "zaal",
    "lokaal",
    "kamer",
];

/// Words behind two numbers that are no day: `3-5 jaar`.
const COUNTS: [&str; 30] = [
    "jaar",
    "jaren",
    "jarige",
    "jarigen",
    "keer",
    "maal",
    "weken",
    "week",
    "uur",
    "x",
    "dagen",
    "maanden",
    "kinderen",
    "personen",
    "mensen",
    "deel",
    "kilo",
    "kg",
    "graden",
    "jr",
    "minuten",
    "punten",
    "procent",
    "jarig",
    "gezinnen",
    "cm",
    "meter",
    "km",
    "euro",
    "tabletten",
];

/// How many words and signs may stand between a cue and its date.
const REACH: usize = 7;

#[derive(Debug, Clone, PartialEq, Eq)]
enum What {
    Word,
    Number,
    Sign(char),
}

/// A word, a number or another sign; blanks are left out.
#[derive(Debug, Clone)]
struct Token {
    what: What,
    signs: Range<usize>,
    /// Small letters, and empty for what is longer than any word that matters.
    text: String,
    capital: bool,
    /// What dates know of the word.
    class: u8,
}

/// Words that dates are made of or that stand beside one, each looked up once.
static CLASSES: LazyLock<HashMap<&'static str, u8>> = LazyLock::new(|| {
    let mut classes = HashMap::new();
    let lists: [(&[&'static str], u8); 5] = [
        (&MONTHS, MONTH),
        (&NAMED_DAYS, NAMED),
        (&DAYS_IN_WORDS, IN_WORDS),
        (&CUES, CUE),
        (&FILLERS, FILLER),
    ];
    for (words, class) in lists {
        for word in words {
            *classes.entry(*word).or_default() |= class;
        }
    }
    classes
});

const MONTH: u8 = 1;
const NAMED: u8 = 2;
const IN_WORDS: u8 = 4;
const CUE: u8 = 8;
const FILLER: u8 = 16;

/// How much a date tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Precision {
    Day,
    Year,
}

#[derive(Debug, Clone)]
struct Date {
    tokens: Range<usize>,
    precision: Precision,
}

/// Every date: those of birth first, then the others that are known to the day or to the month of a year; the words
/// around them stay outside.
pub(crate) fn claims(scan: &Scan) -> Vec<Claim> {
    let tokens = tokens(scan);
    let births = births(&tokens);
    // A day that is one of birth gives way where the claims are settled.
    let days: Vec<Date> = days(&tokens).collect();
    let births = births.iter().map(|it| (Kind::BirthDate, it));
    let all = births.chain(days.iter().map(|it| (Kind::Date, it)));
    all.filter_map(|(kind, it)| {
        let first = tokens.get(it.tokens.start)?;
        let last = tokens.get(it.tokens.end.checked_sub(1)?)?;
        let season = month_in(&tokens, &it.tokens).and_then(Season::of_month);
        let born = (kind == Kind::BirthDate).then(|| born_in(&tokens, &it.tokens)).flatten();
        Some(Claim { season, born, ..Claim::new(kind, first.signs.start..last.signs.end) })
    })
    .collect()
}

fn births(tokens: &[Token]) -> Vec<Date> {
    let mut births: Vec<Date> = Vec::new();
    for index in 0..tokens.len() {
        let found = if is_cue(tokens, index) {
            near(tokens, index)
        } else {
            in_brackets(tokens, index).or_else(|| of_year(tokens, index)).or_else(|| turns(tokens, index))
        };
        births.extend(found);
    }
    births
}

/// `zoon (2014)`, `Daan (3-5-2014)`, `dochter, 3-5-2014`.
fn in_brackets(tokens: &[Token], index: usize) -> Option<Date> {
    let token = tokens.get(index)?;
    if !matches!(token.what, What::Sign('(' | '*' | '°' | ',')) {
        return None;
    }
    if matches!(token.what, What::Sign('*' | '°')) {
        let birth = date_at(tokens, index + 1)?;
        let glued = tokens.get(birth.tokens.start).is_some_and(|it| it.signs.start == token.signs.end);
        let told = birth.tokens.len() == 5 || birth.tokens.len() == 1 || birth.is_whole(tokens);
        return (glued && told && birth.tells_year(tokens)).then_some(birth);
    }
    let date = date_at(tokens, index + 1).or_else(|| {
        let star = token.what == What::Sign('(') && tokens.get(index + 1)?.what == What::Sign('*');
        star.then(|| date_at(tokens, index + 2)).flatten()
    })?;
    let before = index.checked_sub(1).and_then(|it| tokens.get(it))?;
    let closed = tokens.get(date.tokens.end).is_some_and(|it| matches!(it.what, What::Sign(')' | ',' | ';')));
    let marks = marks_of(&before.text);
    let is_person = marks & ROLE != 0
        || (before.capital && marks & GIVEN != 0 && (marks & WORD == 0 || marks & STRONG != 0));
    // `Rik, 01-09-2010, wonend bij oma`: a name with a whole date behind it.
    let comma = token.what == What::Sign(',');
    let is_named = before.capital
        && marks & GIVEN != 0
        && (marks & WORD == 0 || marks & STRONG != 0)
        && (date.is_whole(tokens) || in_years(tokens, &date));
    (closed && is_person && (!comma || is_named)).then_some(date)
}

/// `de jongste uit 2016`, `zoon van 2014`.
fn of_year(tokens: &[Token], index: usize) -> Option<Date> {
    let word = tokens.get(index)?;
    let mut person = index.checked_sub(1).and_then(|it| tokens.get(it))?;
    if matches!(person.text.as_str(), "is" | "was" | "zijn" | "komt") {
        person = index.checked_sub(2).and_then(|it| tokens.get(it))?;
        if matches!(person.text.as_str(), "ze" | "zij" | "hij") && word.text == "van" {
            return date_at(tokens, index + 1)
                .filter(|it| it.precision == Precision::Year && it.tokens.len() == 1);
        }
    }
    if !matches!(word.text.as_str(), "uit" | "van") || marks_of(&person.text) & ROLE == 0 {
        return None;
    }
    date_at(tokens, index + 1).filter(|it| it.precision == Precision::Year && it.tokens.len() == 1)
}

/// `op 12 juni wordt hij 8`, `wordt 3 mei tien`: a birthday without a word for it.
fn turns(tokens: &[Token], index: usize) -> Option<Date> {
    if !matches!(tokens.get(index)?.text.as_str(), "wordt" | "werd" | "worden") {
        return None;
    }
    let from = index.saturating_sub(REACH);
    let mut date = None;
    let mut at = from;
    while at < index + REACH {
        match date_at(tokens, at).filter(|it| it.precision == Precision::Day && it.is_whole(tokens)) {
            Some(found) => {
                at = found.tokens.end;
                let between = found.tokens.end.min(index)..index.max(found.tokens.start);
                if !between.clone().any(|it| ends_sentence(tokens, it)) {
                    date = Some(found);
                }
            }
            None => at += 1,
        }
    }
    let date = date?;
    let is_age = |it: usize| {
        let token = tokens.get(it);
        let outside = !date.tokens.contains(&it);
        let number = token.is_some_and(|it| {
            (it.what == What::Number && it.signs.len() <= 2)
                || (it.class & IN_WORDS != 0 && !it.text.ends_with("de") && !it.text.ends_with("ste"))
        });
        let unit = tokens.get(it + 1).map_or("", |it| it.text.as_str());
        outside && number && !(COUNTS.contains(&unit) && unit != "jaar") && unit != "uur"
    };
    (index + 1..index + 6 + date.tokens.len())
        .take_while(|it| !ends_sentence(tokens, *it))
        .any(is_age)
        .then_some(date)
}

/// `(Michel, 1979)`: a year between a name and the end of the brackets.
fn in_years(tokens: &[Token], date: &Date) -> bool {
    date.precision == Precision::Year
        && date.tokens.len() == 1
        && tokens.get(date.tokens.end).is_some_and(|it| it.what == What::Sign(')'))
}

impl Date {
    /// True when a year of four digits stands in it.
    fn tells_year(&self, tokens: &[Token]) -> bool {
        let tokens = tokens.get(self.tokens.clone()).unwrap_or_default();
        tokens.iter().any(|it| it.what == What::Number && it.signs.len() == 4)
    }

    /// True for a day of which the month stands there in letters, or the year as well.
    fn is_whole(&self, tokens: &[Token]) -> bool {
        let tokens = tokens.get(self.tokens.clone()).unwrap_or_default();
        tokens.iter().any(is_month) || tokens.len() == 5
    }
}

/// Every day, month with its year and named day with its year.
fn days(tokens: &[Token]) -> impl Iterator<Item = Date> {
    let mut found = Vec::new();
    let mut index = 0;
    while index < tokens.len() {
        match day_at(tokens, index) {
            Some(date) => {
                index = date.tokens.end.max(index + 1);
                found.push(date);
            }
            None => index += 1,
        }
    }
    found.into_iter()
}

fn day_at(tokens: &[Token], index: usize) -> Option<Date> {
    if let Some(date) = named_day(tokens, index).or_else(|| in_words(tokens, index)) {
        return Some(date);
    }
    let date = date_at(tokens, index)?;
    let parts = tokens.get(date.tokens.clone()).unwrap_or_default();
    let first = parts.first()?;
    let start = if first.what == What::Number { first_day(tokens, index) } else { index };
    let whole = Date { tokens: start..date.tokens.end, ..date };
    if parts.iter().any(is_month) {
        // `2 Jan` is a child called Jan; a month has no capital, and stands alone with a year only.
        let is_name = parts.iter().any(|it| it.text == "jan" && it.capital);
        return (parts.len() > 1 && !is_name).then_some(whole);
    }
    match parts.len() {
        5 | 6 => {
            let year = parts.iter().find(|it| it.signs.len() == 4).or(parts.last())?;
            (year.signs.len() != 1).then_some(whole)
        }
        3 if parts.last().is_some_and(|it| it.signs.len() == 4) => {
            let before = index.checked_sub(1).and_then(|it| tokens.get(it)).map_or("", |it| it.text.as_str());
            (!COUNTED.contains(&before)).then_some(date)
        }
        3 => is_day_in_context(tokens, index, date.tokens.end).then_some(date),
        _ => None,
    }
}

/// `kerst 2023`, `Koningsdag '24`.
fn named_day(tokens: &[Token], index: usize) -> Option<Date> {
    let word = tokens.get(index)?;
    let text = |at: Option<usize>| at.and_then(|it| tokens.get(it)).map_or("", |it| it.text.as_str());
    if word.class & NAMED == 0 && word.text != "nieuw" {
        return None;
    }
    let new_year =
        word.text == "nieuw" && text(index.checked_sub(1)) == "en" && text(index.checked_sub(2)) == "oud";
    if new_year && number(tokens, index + 1, 1900..2100, 4).is_some() {
        return Some(Date { tokens: index - 2..index + 2, precision: Precision::Day });
    }
    if word.class & NAMED == 0 {
        return None;
    }
    let before = index.checked_sub(1).and_then(|it| tokens.get(it)).map_or("", |it| it.text.as_str());
    if word.text == "vrijdag" && before != "goede" {
        return None;
    }
    let more = matches!(before, "goede" | "eerste" | "tweede" | "witte" | "grote");
    let year = index + 1;
    let apostrophe = tokens.get(year).is_some_and(|it| it.what == What::Sign('\''));
    let end = if number(tokens, year, 1900..2100, 4).is_some() {
        year + 1
    } else if apostrophe && number(tokens, year + 1, 0..100, 2).is_some() {
        year + 2
    } else {
        return None;
    };
    Some(Date { tokens: index - usize::from(more)..end, precision: Precision::Day })
}

/// `derde mei`, `vijf december`.
fn in_words(tokens: &[Token], index: usize) -> Option<Date> {
    let day = tokens.get(index)?.class & IN_WORDS != 0;
    let month = tokens.get(index + 1).filter(|it| is_month(it) && it.text.len() > 2 && it.text != "jan")?;
    if !day || month.capital {
        return None;
    }
    let year = index + 2;
    let end = if number(tokens, year, 1900..2100, 4).is_some() { year + 1 } else { year };
    Some(Date { tokens: index..end, precision: Precision::Day })
}

/// `3 en 4 mei`, `12 t/m 14 mei`, `3, 4 en 5 mei`: where the first of the days stands.
fn first_day(tokens: &[Token], index: usize) -> usize {
    let mut first = index;
    for _ in 0..3 {
        let joint = |at: usize| {
            tokens.get(at).is_some_and(|it| {
                matches!(it.what, What::Sign('-' | ',' | '&' | '/'))
                    || matches!(it.text.as_str(), "en" | "tot" | "of" | "tm")
            })
        };
        let Some(before) = first.checked_sub(1) else { break };
        let number_at = if joint(before) {
            // `t/m` is three tokens, `tot en met` three words.
            before.checked_sub(1)
        } else if tokens.get(before).is_some_and(|it| matches!(it.text.as_str(), "m" | "met")) {
            before.checked_sub(3)
        } else {
            None
        };
        match number_at.filter(|it| number(tokens, *it, 1..32, 2).is_some()) {
            // The month of "3-5 en 4 mei" belongs to its own day.
            Some(at)
                if at.checked_sub(1).and_then(|it| tokens.get(it)).is_none_or(|it| {
                    !matches!(it.what, What::Sign('-' | '/' | '.' | ':' | '\'')) && it.what != What::Number
                }) =>
            {
                first = at;
            }
            Some(_) | None => break,
        }
    }
    first
}

/// True when two numbers with a dash or a stroke are a day: `op 3-5`, `12-03`, and not `3-5 jaar` or `groep 7/8`.
fn is_day_in_context(tokens: &[Token], start: usize, end: usize) -> bool {
    let word = |at: Option<usize>| at.and_then(|it| tokens.get(it)).map_or("", |it| it.text.as_str());
    let parts = tokens.get(start..end).unwrap_or_default();
    let [day, divider, month] = parts else { return false };
    let is_dash = matches!(divider.what, What::Sign('-' | '/'));
    let glued = day.signs.end == divider.signs.start && divider.signs.end == month.signs.start;
    let before = word(start.checked_sub(1));
    let after = tokens.get(end);
    let counts = after.is_some_and(|it| {
        COUNTS.contains(&it.text.as_str())
            || matches!(it.what, What::Sign('%' | '/' | '-') | What::Number)
            || it.text == "van"
    });
    if !is_dash || !glued || counts || COUNTED.contains(&before) || (day.text == "24" && month.text == "7") {
        return false;
    }
    let touches = start.checked_sub(1).and_then(|it| tokens.get(it)).is_some_and(|it| {
        it.signs.end == day.signs.start && !matches!(it.what, What::Sign('(' | '"' | '\'' | '\n'))
    });
    if touches {
        return false;
    }
    let padded = day.text.starts_with('0') || month.text.starts_with('0');
    let up_to = before == "m"
        && start.checked_sub(2).and_then(|it| tokens.get(it)).is_some_and(|it| it.what == What::Sign('/'));
    let on = ON.contains(&before) || up_to;
    let from = matches!(before, "van" | "tot" | "voor" | "na" | "tussen" | "en" | "rond" | "omstreeks");
    let two = day.signs.len() == 2 && month.signs.len() == 2;
    let opens =
        start.checked_sub(1).and_then(|it| tokens.get(it)).is_none_or(|it| it.what == What::Sign('\n'));
    let bracketed =
        start.checked_sub(1).and_then(|it| tokens.get(it)).is_some_and(|it| it.what == What::Sign('('))
            && after.is_some_and(|it| it.what == What::Sign(')'));
    let colon = after.is_some_and(|it| it.what == What::Sign(':'));
    let dotted =
        start.checked_sub(1).and_then(|it| tokens.get(it)).is_some_and(|it| it.what == What::Sign('.'))
            && matches!(word(start.checked_sub(2)), "d" | "dd");
    // `incident van 9/2`, `verslag van 3-5`
    let of_event = before == "van" && EVENTS.contains(&word(start.checked_sub(2)));
    // `de zitting is 22/11`
    let is_event = matches!(before, "is" | "was" | "wordt") && EVENTS.contains(&word(start.checked_sub(2)));
    let late = two && divider.what == What::Sign('/') && day.text.parse::<u32>().is_ok_and(|it| it > 12);
    of_event
        || is_event
        || late
        || on
        || dotted
        || padded
        || (from && two)
        || (opens && colon)
        || (bracketed && two)
}

/// The month of a date, 1–12.
fn month_in(tokens: &[Token], range: &Range<usize>) -> Option<u32> {
    let tokens = tokens.get(range.clone())?;
    if let Some(month) = tokens.iter().find(|it| is_month(it)) {
        return BEGINNINGS.iter().find(|(it, _)| month.text.starts_with(it)).map(|(_, it)| *it);
    }
    if let Some(day) = tokens.iter().find(|it| it.class & NAMED != 0) {
        let winter = ["kerst", "oud", "nieuwjaar", "sinterklaas", "pakjes", "driekoningen"];
        return winter.iter().any(|it| day.text.starts_with(it)).then_some(12);
    }
    let numbers: Vec<&Token> = tokens.iter().filter(|it| it.what == What::Number).collect();
    // `02-2024` has its month first.
    let month = match numbers.as_slice() {
        [month, year] if year.signs.len() == 4 => month,
        [_, month, ..] => month,
        _ => return None,
    };
    month.text.parse().ok().filter(|it| (1..=12).contains(it))
}

/// What a date tells of a birth; `None` without a year.
fn born_in(tokens: &[Token], range: &Range<usize>) -> Option<Born> {
    let parts = tokens.get(range.clone())?;
    let value = |it: &Token| it.text.parse::<u32>().ok();
    if let [one] = parts
        && let Some((year, month, day)) = joined_day(one)
    {
        return Some(Born { year: i32::try_from(year).ok()?, month: Some(month), day: Some(day) });
    }
    let numbers: Vec<&Token> = parts.iter().filter(|it| it.what == What::Number).collect();
    let is_whole = |it: &&&Token| it.signs.len() == 4;
    let year = numbers.iter().find(is_whole).copied().or_else(|| {
        let short = parts.iter().any(|it| it.what == What::Sign('\'')) || numbers.len() == 3;
        numbers.last().copied().filter(|_| short)
    })?;
    let others: Vec<u32> =
        numbers.iter().filter(|it| it.signs != year.signs).filter_map(|it| value(it)).collect();
    let named = parts.iter().filter(|it| is_month(it)).count();
    let (month, day) = match (named, others.as_slice()) {
        (1, days) => (month_in(tokens, range), days.last().copied()),
        (0, [month, day]) if numbers.first().is_some_and(|it| it.signs == year.signs) => {
            (Some(*month), Some(*day))
        }
        (0, [day, month]) => (Some(*month), Some(*day)),
        (0, [month]) => (Some(*month), None),
        _ => (None, None),
    };
    Some(Born { year: i32::try_from(value(year)?).ok()?, month, day })
}

fn is_cue(tokens: &[Token], index: usize) -> bool {
    let text = |at: usize| tokens.get(at).map_or("", |it| it.text.as_str());
    let point = |at: usize| tokens.get(at).is_some_and(|it| it.what == What::Sign('.'));
    // `g.d.`
    if text(index) == "d" && index >= 2 && point(index - 1) && text(index - 2) == "g" {
        return true;
    }
    tokens.get(index).is_some_and(|it| {
        it.class & CUE != 0 || it.text.starts_with("verjaardag") || it.text.starts_with("verjaarsdag")
    })
}

/// The date that belongs to the cue: right behind it, else before it, else further behind it.
fn near(tokens: &[Token], cue: usize) -> Option<Date> {
    behind(tokens, cue, Between::Fillers)
        .or_else(|| before(tokens, cue))
        .or_else(|| behind(tokens, cue, Between::Anything))
}

/// What may stand between a cue and its date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Between {
    Fillers,
    Anything,
}

fn behind(tokens: &[Token], cue: usize, between: Between) -> Option<Date> {
    for start in cue + 1..=cue + 1 + REACH {
        if let Some(date) = date_at(tokens, start) {
            let close_enough = between == Between::Fillers || date.precision == Precision::Day;
            return close_enough.then_some(date);
        }
        let token = tokens.get(start)?;
        if ends_sentence(tokens, start) || (between == Between::Fillers && !is_filler(token)) {
            return None;
        }
    }
    None
}

fn before(tokens: &[Token], cue: usize) -> Option<Date> {
    let word = tokens.get(cue)?;
    if !CUES_BEHIND.contains(&word.text.as_str()) && !word.text.starts_with("verjaardag") {
        return None;
    }
    let mut last = None;
    let mut index = cue.saturating_sub(REACH);
    while index < cue {
        match date_at(tokens, index).filter(|it| it.tokens.end <= cue) {
            Some(date) => {
                index = date.tokens.end;
                last = Some(date);
            }
            None => index += 1,
        }
    }
    let date = last?;
    let mut between = date.tokens.end..cue;
    let is_near = match date.precision {
        Precision::Day => !between.any(|it| ends_sentence(tokens, it)),
        Precision::Year => between.all(|it| tokens.get(it).is_some_and(is_filler)),
    };
    is_near.then_some(date)
}

fn is_filler(token: &Token) -> bool {
    match token.what {
        What::Word => token.capital || token.class & FILLER != 0,
        What::Number => false,
        What::Sign(sign) => matches!(sign, ':' | ',' | '.' | '(' | '-' | '*' | '='),
    }
}

fn ends_sentence(tokens: &[Token], index: usize) -> bool {
    match tokens.get(index).map(|it| &it.what) {
        Some(What::Sign('.')) => {
            let word = index.checked_sub(1).and_then(|it| tokens.get(it));
            !word.is_some_and(|it| ABBREVIATIONS.contains(&it.text.as_str()))
        }
        Some(What::Sign(sign)) => matches!(sign, '!' | '?' | ';' | '\n'),
        Some(What::Word | What::Number) | None => false,
    }
}

/// The date that begins at `start`, as long as it goes.
fn date_at(tokens: &[Token], start: usize) -> Option<Date> {
    let previous = start.checked_sub(1).and_then(|it| tokens.get(it));
    let token = tokens.get(start)?;
    // The middle of a number such as 06-12345678 or 12.345 is no date.
    if previous.is_some_and(|it| it.signs.end == token.signs.start && it.what == What::Number) {
        return None;
    }
    let found = |end: usize, precision: Precision| Some(Date { tokens: start..end, precision });
    if is_month(token) {
        let year = after_point(tokens, start + 1);
        // `mei '24`, and `mei/juni 2024` as one.
        let quoted = tokens.get(year).is_some_and(|it| it.what == What::Sign('\''))
            && number(tokens, year + 1, 0..100, 2).is_some();
        if quoted {
            return found(year + 2, Precision::Year);
        }
        let second = tokens.get(year).is_some_and(|it| matches!(it.what, What::Sign('-' | '/')))
            && tokens.get(year + 1).is_some_and(is_month);
        let year = if second { year + 2 } else { year };
        return number(tokens, year, 1900..2100, 4).and_then(|()| found(year + 1, Precision::Year));
    }
    if number(tokens, start, 1..32, 2).is_some()
        && let Some(end) = day_with_month_name(tokens, start).or_else(|| day_in_numbers(tokens, start))
    {
        return found(end, Precision::Day);
    }
    // `02-2024`
    let divided = tokens.get(start + 1).is_some_and(|it| matches!(it.what, What::Sign('-' | '/')));
    let glued = |at: usize| {
        tokens.get(at).zip(tokens.get(at + 1)).is_some_and(|(one, two)| one.signs.end == two.signs.start)
    };
    if divided
        && glued(start)
        && glued(start + 1)
        && number(tokens, start, 1..13, 2).is_some()
        && number(tokens, start + 2, 1950..2100, 4).is_some()
        && !previous.is_some_and(|it| {
            it.signs.end == token.signs.start && matches!(it.what, What::Sign('-' | '/' | '.'))
        })
        && !tokens.get(start + 3).is_some_and(|it| matches!(it.what, What::Sign('-' | '/')))
    {
        return found(start + 3, Precision::Year);
    }
    if joined_day(token).is_some() {
        return found(start + 1, Precision::Day);
    }
    number(tokens, start, 1900..2100, 4)?;
    let backwards = dividers(tokens, start + 1, start + 3)
        && number(tokens, start + 2, 1..13, 2).is_some()
        && number(tokens, start + 4, 1..32, 2).is_some();
    if backwards { found(start + 5, Precision::Day) } else { found(start + 1, Precision::Year) }
}

/// Eight digits that read as a day, as year, month and day: `03052014`, `20140503`.
fn joined_day(token: &Token) -> Option<(u32, u32, u32)> {
    let part = |range: Range<usize>| token.text.get(range).and_then(|it| it.parse::<u32>().ok()).unwrap_or(0);
    if token.what != What::Number || token.text.len() != 8 {
        return None;
    }
    let backwards = (part(0..4), part(4..6), part(6..8));
    let both = [(part(4..8), part(2..4), part(0..2)), backwards];
    both.into_iter().find(|(year, month, day)| {
        (1900..2100).contains(year) && (1..=12).contains(month) && (1..=31).contains(day)
    })
}

/// `3 mei`, `3e mei 2014`, `3-mei-'14`: the end.
fn day_with_month_name(tokens: &[Token], start: usize) -> Option<usize> {
    let mut month = start + 1;
    if tokens.get(month).is_some_and(|it| matches!(it.text.as_str(), "e" | "de" | "ste")) {
        month += 1;
    }
    if tokens.get(month).is_some_and(|it| it.text == "van") && month > start + 1 {
        month += 1;
    }
    if tokens.get(month).is_some_and(|it| matches!(it.what, What::Sign('-' | '.' | '/'))) {
        month += 1;
    }
    if !tokens.get(month).is_some_and(is_month) {
        return None;
    }
    let mut year = after_point(tokens, month + 1);
    if tokens.get(year).is_some_and(|it| matches!(it.what, What::Sign('-' | '/' | '\''))) {
        year += 1;
    }
    let apostrophe =
        year.checked_sub(1).and_then(|it| tokens.get(it)).is_some_and(|it| it.what == What::Sign('\''));
    // `12 mrt 24`: two digits are a year when nothing is counted with them.
    let ends = tokens.get(year + 1).is_none_or(|it| {
        matches!(it.what, What::Sign(',' | ')' | ';' | '\n' | '!' | '?'))
            || (it.what == What::Sign('.') && !tokens.get(year + 2).is_some_and(|it| it.what == What::Number))
    });
    // "ze wordt 3 juni 12": an age.
    let turns = (start.saturating_sub(4)..start)
        .any(|it| tokens.get(it).is_some_and(|it| matches!(it.text.as_str(), "wordt" | "werd" | "worden")));
    let short = !turns
        && number(tokens, year, 0..100, 2).is_some()
        && tokens.get(year).is_some_and(|it| it.signs.len() == 2)
        && year
            == month + 1 + usize::from(tokens.get(month + 1).is_some_and(|it| it.what == What::Sign('.')));
    let has_year = number(tokens, year, 1900..2100, 4).is_some()
        || (apostrophe && number(tokens, year, 0..100, 2).is_some())
        || (short && ends);
    Some(if has_year { year + 1 } else { month + 1 })
}

/// `03-05-2014`, `3/5/14`, `3.5.2014`, `3-5`: the end.
fn day_in_numbers(tokens: &[Token], start: usize) -> Option<usize> {
    if !dividers(tokens, start + 1, start + 1) {
        return None;
    }
    number(tokens, start + 2, 1..13, 2)?;
    // `6-6-'24`
    let quoted = dividers(tokens, start + 1, start + 3)
        && tokens.get(start + 4).is_some_and(|it| it.what == What::Sign('\''))
        && number(tokens, start + 5, 0..100, 2).is_some();
    if quoted {
        return Some(start + 6);
    }
    let has_year = dividers(tokens, start + 1, start + 3)
        && (number(tokens, start + 4, 1900..2100, 4).or_else(|| number(tokens, start + 4, 0..100, 2)))
            .is_some();
    if has_year {
        return Some(start + 5);
    }
    // "3.5 kilo" is a weight; only a dash or a stroke makes a day of it.
    tokens.get(start + 1).is_some_and(|it| it.what != What::Sign('.')).then_some(start + 3)
}

/// True when both tokens are the same dash, stroke or point.
fn dividers(tokens: &[Token], left: usize, right: usize) -> bool {
    let sign = |index: usize| tokens.get(index).map(|it| &it.what);
    matches!(sign(left), Some(What::Sign('-' | '/' | '.'))) && sign(left) == sign(right)
}

fn after_point(tokens: &[Token], index: usize) -> usize {
    if tokens.get(index).is_some_and(|it| it.what == What::Sign('.')) { index + 1 } else { index }
}

fn number(tokens: &[Token], index: usize, within: Range<u32>, most_digits: usize) -> Option<()> {
    let token = tokens.get(index).filter(|it| it.what == What::Number)?;
    let fits = token.signs.len() <= most_digits && (most_digits == 2 || token.signs.len() == most_digits);
    (fits && within.contains(&token.text.parse().ok()?)).then_some(())
}

fn is_month(token: &Token) -> bool {
    token.class & MONTH != 0
}

fn tokens(scan: &Scan) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut index = 0;
    while let Some(sign) = scan.sign(index) {
        let first = index;
        index += 1;
        if sign == ' ' {
            continue;
        }
        let what = if sign.is_ascii_digit() {
            index = run_end(scan, index, |it| it.is_ascii_digit());
            What::Number
        } else if sign.is_alphabetic() {
            index = run_end(scan, index, |it| it.is_alphabetic() || is_combining(it));
            What::Word
        } else {
            What::Sign(sign)
        };
        let is_short = index - first <= 24;
        let text = if is_short && !matches!(what, What::Sign(_)) {
            folded(&scan.signs(first..index).collect::<String>())
        } else {
            String::new()
        };
        let class = if what == What::Word { CLASSES.get(text.as_str()).copied().unwrap_or(0) } else { 0 };
        tokens.push(Token { what, signs: first..index, text, capital: sign.is_uppercase(), class });
    }
    tokens
}

fn run_end(scan: &Scan, from: usize, belongs: impl Fn(char) -> bool) -> usize {
    let mut end = from;
    while scan.sign(end).is_some_and(&belongs) {
        end += 1;
    }
    end
}

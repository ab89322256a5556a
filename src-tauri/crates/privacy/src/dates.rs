//! Dates of birth: a date, a year or a birthday near a word that says so.
//! A date without such a word is not looked at here.

use std::ops::Range;

use crate::Kind;
use crate::claim::Claim;
use crate::scan::{Scan, is_combining};

/// Words after which a date is one of birth.
const CUES: [&str; 15] = [
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
];

/// Words before which a date is one of birth as well: "op 3 mei is zij jarig".
const CUES_BEHIND: [&str; 4] = ["geboren", "jarig", "verjaart", "verjaarde"];

/// Abbreviations whose point does not end the sentence.
const ABBREVIATIONS: [&str; 9] = ["geb", "gebdat", "dat", "ca", "mw", "mevr", "dhr", "nr", "d"];

/// Words that may stand between the cue and its date.
const FILLERS: [&str; 45] = [
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

const MONTHS: [&str; 26] = [
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
}

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

/// Every date of birth, year of birth and birthday; the words around it stay outside.
pub(crate) fn births(scan: &Scan) -> Vec<Claim> {
    let tokens = tokens(scan);
    (0..tokens.len())
        .filter(|it| is_cue(&tokens, *it))
        .filter_map(|it| near(&tokens, it))
        .filter_map(|it| {
            let first = tokens.get(it.tokens.start)?;
            let last = tokens.get(it.tokens.end.checked_sub(1)?)?;
            Some(Claim::new(Kind::BirthDate, first.signs.start..last.signs.end))
        })
        .collect()
}

fn is_cue(tokens: &[Token], index: usize) -> bool {
    tokens.get(index).is_some_and(|it| {
        CUES.contains(&it.text.as_str())
            || it.text.starts_with("verjaardag")
            || it.text.starts_with("verjaarsdag")
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
        What::Word => token.capital || FILLERS.contains(&token.text.as_str()),
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
        return number(tokens, year, 1900..2100, 4).and_then(|()| found(year + 1, Precision::Year));
    }
    if number(tokens, start, 1..32, 2).is_some()
        && let Some(end) = day_with_month_name(tokens, start).or_else(|| day_in_numbers(tokens, start))
    {
        return found(end, Precision::Day);
    }
    if is_joined_day(token) {
        return found(start + 1, Precision::Day);
    }
    number(tokens, start, 1900..2100, 4)?;
    let backwards = dividers(tokens, start + 1, start + 3)
        && number(tokens, start + 2, 1..13, 2).is_some()
        && number(tokens, start + 4, 1..32, 2).is_some();
    if backwards { found(start + 5, Precision::Day) } else { found(start + 1, Precision::Year) }
}

/// True for eight digits that read as a day: `03052014`, `20140503`.
fn is_joined_day(token: &Token) -> bool {
    let part = |range: Range<usize>| token.text.get(range).and_then(|it| it.parse::<u32>().ok()).unwrap_or(0);
    let is_day = |year: u32, month: u32, day: u32| {
        (1900..2100).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day)
    };
    let has_eight = token.what == What::Number && token.text.len() == 8;
    has_eight && (is_day(part(4..8), part(2..4), part(0..2)) || is_day(part(0..4), part(4..6), part(6..8)))
}

/// `3 mei`, `3e mei 2014`, `3-mei-'14`: the end.
fn day_with_month_name(tokens: &[Token], start: usize) -> Option<usize> {
    let mut month = start + 1;
    if tokens.get(month).is_some_and(|it| matches!(it.text.as_str(), "e" | "de" | "ste")) {
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
    let has_year = number(tokens, year, 1900..2100, 4).is_some()
        || (apostrophe && number(tokens, year, 0..100, 2).is_some());
    Some(if has_year { year + 1 } else { month + 1 })
}

/// `03-05-2014`, `3/5/14`, `3.5.2014`, `3-5`: the end.
fn day_in_numbers(tokens: &[Token], start: usize) -> Option<usize> {
    if !dividers(tokens, start + 1, start + 1) {
        return None;
    }
    number(tokens, start + 2, 1..13, 2)?;
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
    token.what == What::Word && MONTHS.contains(&token.text.as_str())
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
        let text = if is_short {
            scan.signs(first..index).flat_map(char::to_lowercase).collect()
        } else {
            String::new()
        };
        tokens.push(Token { what, signs: first..index, text, capital: sign.is_uppercase() });
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

//! A text as words, numbers and signs, with what the lists say of each word. Rules about names, places and streets
//! read these; nothing is decided here.

use std::ops::Range;

use crate::fold::folded;
use crate::lexicon::{is_compound, marks_of};
use crate::marks::{COMMON, FAMILY, GIVEN, PLACE, STRONG, USUAL_GIVEN, WORD};
use crate::scan::{Scan, is_combining};

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Small,
    Capital,
    /// Two letters or more, all capitals, among words that are not.
    Capitals,
}

/// What stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    Word(Shape),
    /// Digits, and their value when they are few.
    Number(u32),
    Sign(char),
    /// The end of a line.
    Break,
}

/// A word, a number or another sign; blanks are left out.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    pub what: What,
    /// In signs of the scan.
    pub signs: Range<usize>,
    /// Folded; for a word without its possessive ending.
    pub text: String,
    /// What the lists say.
    pub marks: u64,
    /// True when a sentence begins with it.
    pub first: bool,
    /// True when it touches what stands before it.
    pub glued: bool,
    /// True when `'s` follows: `Fatima's`.
    pub possessive: bool,
}

/// Abbreviations whose point ends no sentence.
const ABBREVIATIONS: [&str; 34] = [
    "mw", "mevr", "mej", "dhr", "dr", "drs", "ir", "ing", "mr", "prof", "ds", "fam", "st", "nr", "tel",
    "geb", "ca", "bijv", "bv", "resp", "incl", "excl", "evt", "enz", "etc", "jl", "aug", "sept", "okt",
    "nov", "dec", "jan", "feb", "burg",
];

/// Names that are abbreviations when they are all in capitals: the JIM approach.
const ABBREVIATED: [&str; 5] = ["jim", "sil", "mim", "kies", "nika"];

/// The items of `scan`, in order.
pub(crate) fn items(scan: &Scan) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut index = 0;
    let mut first = true;
    let mut end_before = 0;
    while let Some(sign) = scan.sign(index) {
        let from = index;
        if sign == ' ' {
            index += 1;
            continue;
        }
        let glued = from == end_before && from > 0 && !first_on_line(&items);
        let mut item = if let Some(end) = word_end(scan, from) {
            word(scan, from..end)
        } else if sign.is_ascii_digit() {
            number(scan, from)
        } else if sign == '\n' {
            bare(What::Break, from..from + 1)
        } else {
            bare(What::Sign(sign), from..from + 1)
        };
        item.glued = glued;
        item.first = first;
        index = item.signs.end;
        first = begins_sentence(&items, &item, first);
        if item.possessive {
            index += 2;
        }
        end_before = index;
        items.push(item);
    }
    settle_capitals(&mut items);
    items
}

fn first_on_line(items: &[Item]) -> bool {
    items.last().is_none_or(|it| it.what == What::Break)
}

fn bare(what: What, signs: Range<usize>) -> Item {
    Item { what, signs, text: String::new(), marks: 0, first: false, glued: false, possessive: false }
}

fn number(scan: &Scan, from: usize) -> Item {
    let mut end = from;
    while scan.sign(end).is_some_and(|it| it.is_ascii_digit()) {
        end += 1;
    }
    let text: String = scan.signs(from..end.min(from + 10)).collect();
    let value = text.parse().unwrap_or(u32::MAX);
    Item { text, ..bare(What::Number(value), from..end) }
}

/// The end of the word that begins at `from`: letters, with `'` and `-` between them; also `'t` and `'s-Gravenhage`.
fn word_end(scan: &Scan, from: usize) -> Option<usize> {
    let letter = |at: usize| scan.sign(at).is_some_and(|it| it.is_alphabetic() || is_combining(it));
    let elided = scan.sign(from) == Some('\'')
        && scan.sign(from + 1).is_some_and(|it| matches!(it, 's' | 't' | 'n'))
        && scan.sign(from + 2).is_some_and(|it| it == ' ' || it == '-')
        && from.checked_sub(1).is_none_or(|it| !letter(it));
    let mut end = if elided { from + 2 } else { from };
    if !elided && !scan.sign(from).is_some_and(char::is_alphabetic) {
        return None;
    }
    loop {
        while letter(end) {
            end += 1;
        }
        let joins = scan.sign(end).is_some_and(|it| it == '\'' || it == '-');
        if joins && letter(end + 1) {
            end += 1;
        } else {
            return Some(end);
        }
    }
}

fn word(scan: &Scan, signs: Range<usize>) -> Item {
    let whole: String = scan.signs(signs.clone()).collect();
    let shape = shape(&whole);
    let (whole, signs, possessive) = match whole.strip_suffix("'s").or_else(|| whole.strip_suffix("'S")) {
        Some(stem) if stem.chars().any(char::is_alphabetic) => {
            (stem.to_owned(), signs.start..signs.end - 2, true)
        }
        Some(_) | None => (whole, signs, false),
    };
    let text = folded(&whole);
    let marks = looked_up(&text);
    Item { text, marks, possessive, ..bare(What::Word(shape), signs) }
}

fn shape(word: &str) -> Shape {
    let mut letters = word.strip_suffix("'s").unwrap_or(word).chars().filter(|it| it.is_alphabetic());
    let Some(first) = letters.next() else { return Shape::Small };
    let capitals = letters.clone().filter(|it| it.is_uppercase()).count();
    let count = letters.count();
    if first.is_uppercase() && count > 0 && capitals == count {
        Shape::Capitals
    } else if first.is_uppercase() || (capitals > 0 && word.starts_with('\'')) || has_capital_part(word) {
        Shape::Capital
    } else {
        Shape::Small
    }
}

/// `d'Angelo`, `el-Amrani`.
fn has_capital_part(word: &str) -> bool {
    word.len() > 3 && word.split(['-', '\'']).skip(1).any(|it| it.starts_with(char::is_uppercase))
}

/// What the lists say, also of words that are made of others.
fn looked_up(text: &str) -> u64 {
    let marks = marks_of(text);
    if marks != 0 {
        return marks;
    }
    if text.contains('-') {
        return of_parts(text);
    }
    if text.len() >= 6 && is_compound(text) { WORD } else { 0 }
}

fn of_parts(text: &str) -> u64 {
    let mut parts = text.split('-').map(|it| it.strip_prefix('\'').unwrap_or(it)).map(part);
    let Some(first) = parts.next() else { return 0 };
    let rest: Vec<u64> = parts.collect();
    let Some(last) = rest.last().copied() else { return first };
    let opener = text.split('-').next().unwrap_or("");
    if matches!(opener, "al" | "el" | "ait" | "abu" | "abou" | "ben" | "bin" | "ould") && last & COMMON == 0 {
        return FAMILY;
    }
    let all = rest.iter().fold(first, |all, it| all & it);
    let is_name = |it: u64| it & (GIVEN | FAMILY) != 0;
    let called = first & USUAL_GIVEN != 0 && first & (FAMILY | WORD) == 0 && last & WORD == 0;
    if called {
        // `Jamie-Lee`
        GIVEN | USUAL_GIVEN
    } else if all & GIVEN != 0 && (first | last) & COMMON == 0 {
        GIVEN | (all & (USUAL_GIVEN | FAMILY))
    } else if first & PLACE != 0 && is_side(text) {
        PLACE
    } else if first & COMMON == 0 && last & (COMMON | WORD) == 0 && (is_name(last) || is_name(first)) {
        FAMILY
    } else if (first | last) & WORD != 0 && !(is_name(first) && is_name(last)) {
        WORD
    } else if is_name(first) && is_name(last) {
        FAMILY
    } else {
        0
    }
}

fn part(text: &str) -> u64 {
    let marks = marks_of(text);
    if marks == 0 && text.len() >= 6 && is_compound(text) { WORD } else { marks }
}

/// A side of a town: `Assen-Oost`.
fn is_side(text: &str) -> bool {
    let side = text.rsplit('-').next().unwrap_or("");
    matches!(side, "noord" | "oost" | "zuid" | "west" | "centrum" | "stad" | "buiten" | "binnen" | "dorp")
}

fn begins_sentence(before: &[Item], item: &Item, was_first: bool) -> bool {
    match item.what {
        What::Break | What::Sign('!' | '?' | '…' | '•' | '*' | '–') => true,
        What::Sign('.') => {
            let word = before.last();
            let is_short = word.is_some_and(|it| {
                matches!(it.what, What::Word(_))
                    && (it.text.chars().count() == 1 || is_abbreviation(&it.text))
            });
            !is_short
        }
        // A quotation mark, a bracket or a dash at the start of a sentence leaves it at its start.
        What::Sign('"' | '“' | '„' | '\'' | '(' | '-' | '>' | '[') => {
            was_first || opens_quote(before, item)
        }
        What::Sign(_) | What::Word(_) | What::Number(_) => false,
    }
}

/// A quotation that begins after a colon: `Zij zei: 'Dat wil ik niet'`.
fn opens_quote(before: &[Item], item: &Item) -> bool {
    let is_quote = matches!(item.what, What::Sign('"' | '“' | '„' | '\''));
    is_quote && before.last().is_some_and(|it| matches!(it.what, What::Sign(':' | ',')))
}

fn is_abbreviation(word: &str) -> bool {
    ABBREVIATIONS.contains(&word)
}

/// In a line that is all in capitals these say nothing: its words count as small ones.
fn settle_capitals(items: &mut [Item]) {
    for line in items.split_mut(|it| it.what == What::Break) {
        let is_long = |it: &&Item| matches!(it.what, What::Word(_)) && it.text.len() > 1;
        let words = line.iter().filter(is_long).count();
        let capitals = line.iter().filter(|it| it.what == What::Word(Shape::Capitals)).count();
        let shouting = words >= 3 && capitals * 10 >= words * 7;
        for item in line {
            if item.what != What::Word(Shape::Capitals) {
                continue;
            }
            let is_name = item.marks & (GIVEN | FAMILY | PLACE) != 0
                && !ABBREVIATED.contains(&item.text.as_str())
                && item.text.len() > 2
                && item.marks & COMMON == 0
                && (item.marks & WORD == 0 || item.marks & STRONG != 0);
            if shouting {
                item.what = What::Word(Shape::Small);
            } else if is_name {
                item.what = What::Word(Shape::Capital);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let items = items(&Scan::new(text));
        let shown: Vec<String> = items
            .iter()
            .map(|it| match it.what {
                What::Word(_) | What::Number(_) => it.text.clone(),
                What::Sign(sign) => sign.to_string(),
                What::Break => "|".to_owned(),
            })
            .collect();
        assert_eq!(shown, expected, "in {text:?}");
    }

    #[test]
    fn a_text_falls_into_words_numbers_and_signs() {
        check("Fatima's zoon (9)", &["fatima", "zoon", "(", "9", ")"]);
        check("’s-Gravenhage en ’t Zandt", &["'s-gravenhage", "en", "'t", "zandt"]);
        check("Jan-Willem\nZoë e\u{301}e\u{301}n", &["jan-willem", "|", "zoe", "een"]);
        check("roos_12, 3B", &["roos", "_", "12", ",", "3", "b"]);
    }

    #[test]
    fn a_sentence_begins_after_another_and_not_after_an_abbreviation() {
        let firsts = |text: &str| -> Vec<String> {
            items(&Scan::new(text)).into_iter().filter(|it| it.first).map(|it| it.text).collect()
        };
        assert_eq!(firsts("Dat is mw. Bakker. Zij belt. En S. komt"), ["dat", "zij", "en"]);
        assert_eq!(firsts("een\ntwee! drie"), ["een", "twee", "drie"]);
    }
}

//! Initials: `S. de B.`, `J.P.`, `mw. K.`, and the family name behind them.

use super::families::{MOST_BETWEEN, Written, family_after, surname_end};
use super::words::LETTER_WORDS;
use crate::items::{Shape, What};
use crate::marks::{BETWEEN, CLASSROOM, COLLEAGUE, FAMILY, GIVEN, HARMLESS, NAMING, ROLE, TITLE, WITH};
use crate::tags::Reading;
use crate::{Kind, Reason};

/// Words after which a letter counts something: `plan B.`, `vitamine D.`
const COUNTED: [&str; 22] = [
    "plan",
    "optie",
    "groep",
    "klas",
    "vitamine",
    "hepatitis",
    "kind",
    "casus",
    "zoon",
    "dochter",
    "punt",
    "deel",
    "bijlage",
    "type",
    "cluster",
    "rijbewijs",
    "variant",
    "scenario",
    "letter",
    "persoon",
    "gezin",
    "team",
];

/// `S. de B.`, `J.P.`, `mw. K.`, and `J. de Vries` as initials with a family name.
pub(super) fn initials(reading: &mut Reading) {
    let mut index = 0;
    while index < reading.len() {
        // `mw. de W.`: the small words go with the letter behind a title.
        let letter = letter_behind_between(reading, index);
        let Some(end) = letter.or_else(|| initials_at(reading, index)) else {
            index += 1;
            continue;
        };
        reading.take(index..end, Kind::Initials, Reason::LikeInitials);
        index = family_after(reading, end).unwrap_or(end);
    }
}

/// The end of `de W.` at `start`, behind a title.
fn letter_behind_between(reading: &Reading, start: usize) -> Option<usize> {
    let after_title = reading.has(before_point(reading, start), TITLE);
    if !after_title || !reading.is_small(start) || !reading.has(start, BETWEEN) || !reading.is_free(start) {
        return None;
    }
    let mut end = start;
    while end < start + MOST_BETWEEN && reading.is_small(end) && reading.has(end, BETWEEN) {
        end += 1;
    }
    let pointed = is_letter(reading, end) && reading.is_capital_letter(end) && is_pointed(reading, end);
    pointed.then_some(end + 2)
}

fn initials_at(reading: &Reading, start: usize) -> Option<usize> {
    let after_title = reading.has(before_point(reading, start), TITLE | CLASSROOM);
    let first_end = letters(reading, start).or_else(|| {
        // `meneer B` and `familie K`: without a point only behind a title.
        let bare = after_title && is_letter(reading, start) && reading.is_capital_letter(start);
        (bare && !is_letter(reading, start + 1)).then_some(start + 1)
    })?;
    if !reading.is_free(start) || (start > 0 && reading.is_glued(start) && !opens(reading, start - 1)) {
        return None;
    }
    let mut middle = first_end;
    while middle < first_end + MOST_BETWEEN && reading.has(middle, BETWEEN) && !is_pointed(reading, middle) {
        middle += 1;
    }
    let second = if middle > first_end { letters(reading, middle) } else { None };
    let end = second.unwrap_or(first_end);
    let count = (start..end).filter(|it| is_letter(reading, *it)).count();
    let joined: String = (start..end).map(|it| reading.word(it)).collect();
    let surname = second.is_none() && surname_end(reading, first_end, Written::Capital).is_some();
    let named = surname && reading.is_capital_letter(start);
    // `O.T.S.` and `G.I.` are what they are without points too.
    let known = crate::lexicon::marks_of(&joined);
    let abbreviates = count > 1 && known & HARMLESS != 0 && known & (GIVEN | FAMILY) == 0;
    if (LETTER_WORDS.contains(&joined.as_str()) || abbreviates) && !named {
        return None;
    }
    let capital = reading.is_capital_letter(start) || after_title;
    let before = reading.word(start.wrapping_sub(1));
    let counted = COUNTED.contains(&before) && !reading.is_sign(end, '(') && ends(reading, end);
    if !capital || (counted && count == 1) {
        return None;
    }
    let signs = is_signed(reading, start) && reading.is_capital_letter(start);
    let alone = if reading.is_first(start) {
        goes_on(reading, end)
    } else {
        goes_on(reading, end) || is_near_person(reading, start)
    };
    (count > 1 || after_title || surname || alone || signs).then_some(end)
}

/// `Groet, M.`: how a mail ends.
fn is_signed(reading: &Reading, index: usize) -> bool {
    let comma = reading.is_sign(index.wrapping_sub(1), ',') || reading.is_sign(index.wrapping_sub(1), '.');
    let before = index.wrapping_sub(1 + usize::from(comma));
    matches!(reading.word(before), "groet" | "groetjes" | "groeten" | "gr" | "mvg" | "liefs")
}

/// The end of `A.B.` or `A.` that begins at `start`.
pub(super) fn letters(reading: &Reading, start: usize) -> Option<usize> {
    let mut end = start;
    while end < start + 10 && is_letter(reading, end) && is_pointed(reading, end) {
        end += 2;
    }
    (end > start).then_some(end)
}

pub(super) fn is_letter(reading: &Reading, index: usize) -> bool {
    reading.word(index).chars().count() == 1
}

fn is_pointed(reading: &Reading, index: usize) -> bool {
    reading.is_sign(index + 1, '.') && reading.is_glued(index + 1)
}

/// True for a sign right behind which initials may stand.
fn opens(reading: &Reading, index: usize) -> bool {
    matches!(
        reading.item(index).map(|it| it.what),
        Some(What::Sign(
            '(' | '"' | '\'' | '“' | '„' | '/' | ',' | ':' | '=' | '[' | '&' | '+' | '>' | '*' | '•'
        ))
    )
}

/// The word before `index`, over the point of an abbreviation: `mw. K.`
fn before_point(reading: &Reading, index: usize) -> usize {
    let before = index.wrapping_sub(1);
    if reading.is_sign(before, '.') || reading.is_sign(before, ':') { before.wrapping_sub(1) } else { before }
}

fn ends(reading: &Reading, index: usize) -> bool {
    !goes_on(reading, index)
}

/// True when the sentence goes on after a point: `S. gaat naar school`, `S. (9)`.
fn goes_on(reading: &Reading, index: usize) -> bool {
    match reading.item(index).map(|it| it.what) {
        Some(What::Word(Shape::Small)) => true,
        Some(What::Sign(sign)) => matches!(sign, '(' | ',' | ')' | ':' | '&'),
        Some(What::Word(_) | What::Number(_) | What::Break) | None => false,
    }
}

/// True when a person is likely at `index`: `met S.`, `moeder van S.`
fn is_near_person(reading: &Reading, index: usize) -> bool {
    reading.has(index.wrapping_sub(1), ROLE | COLLEAGUE | CLASSROOM | WITH | NAMING)
}

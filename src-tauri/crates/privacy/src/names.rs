//! Names of people: given names, family names and initials. A name is known from a list, from what stands beside it,
//! or from both; a word that is ordinary as well needs what stands beside it.

mod beside;
mod families;
mod given;
mod initials;
mod words;

use crate::items::Shape;
use crate::marks::{
    AUTHOR, BETWEEN, COLLEAGUE, COMMON, DETERMINER, GIVEN, HARMLESS, IN, INSTITUTION, KIND_OF_INSTITUTION,
    PLACE, ROLE, SCHOOL, TITLE, USUAL_GIVEN, VERB, WITH, WORD,
};
use crate::tags::{Reading, Tag};
use crate::{Kind, Reason};

use families::{labelled, surnames_alone, titles};
use given::given;
use initials::{initials, is_letter};
use words::ends_like_noun;

pub(crate) fn read(reading: &mut Reading) {
    known(reading);
    authors(reading);
    initials(reading);
    titles(reading);
    labelled(reading);
    given(reading);
    surnames_alone(reading);
    coordinated(reading);
    repeated(reading);
}

/// The words that the worker said are names here, also where a list says that they are harmless.
fn known(reading: &mut Reading) {
    if reading.known.is_empty() {
        return;
    }
    for index in 0..reading.len() {
        if matches!(reading.tag(index), Some(Tag::Of(_))) {
            continue;
        }
        if let Some(kind) = reading.known.kind_of(reading.word(index)) {
            reading.take(index..index + 1, kind, Reason::KnownHere);
        }
    }
}

/// `J. Bowlby`, `Stephen Covey`, `het model van Ofman`: who wrote a method down is no one of a family.
fn authors(reading: &mut Reading) {
    for index in 0..reading.len() {
        if reading.has(index, AUTHOR) && reading.is_capital(index) && reading.is_free(index) {
            let mut start = index;
            while let Some(before) = start.checked_sub(1) {
                let initial = reading.is_sign(before, '.') && reading.is_glued(before) && {
                    let letter = before.wrapping_sub(1);
                    reading.is_capital(letter) && is_letter(reading, letter)
                };
                let given = start == index
                    && reading.shape(before) == Some(Shape::Capital)
                    && reading.has(before, GIVEN)
                    && !reading.has(before, WITH | DETERMINER);
                match (initial, given) {
                    (true, _) => start = before - 1,
                    (false, true) => start = before,
                    (false, false) => break,
                }
            }
            reading.take_harmless(start..index + 1);
            continue;
        }
        let named = matches!(
            reading.word(index),
            "syndroom"
                | "methode"
                | "methodiek"
                | "model"
                | "theorie"
                | "piramide"
                | "hechtingstheorie"
                | "leercirkel"
                | "taxonomie"
                | "dramadriehoek"
                | "kernkwadranten"
                | "behoeftepiramide"
                | "leerstijlen"
                | "denkhoeden"
        ) && reading.word(index + 1) == "van";
        // "de ziekte van Lyme", and not "de ziekte van Mark".
        let illness = reading.word(index) == "ziekte" && !reading.has(index + 2, USUAL_GIVEN);
        let named = named || (illness && reading.word(index + 1) == "van");
        if named && reading.shape(index + 2) == Some(Shape::Capital) && reading.is_free(index + 2) {
            let mut end = index + 3;
            while end < index + 6 && reading.shape(end) == Some(Shape::Capital) && !reading.is_first(end) {
                end += 1;
            }
            reading.take_harmless(index + 2..end);
        }
    }
}

/// `Daan, Lotte en djaylano`: beside a name that is sure, an unknown word is one as well.
fn coordinated(reading: &mut Reading) {
    for index in 0..reading.len() {
        let unknown = reading.is_free(index)
            && matches!(reading.shape(index), Some(Shape::Small | Shape::Capital))
            && (reading.marks(index) == 0 || reading.has(index, GIVEN) || may_be_called(reading, index))
            && (reading.marks(index) & (WORD | HARMLESS | PLACE) == 0 || may_be_called(reading, index))
            && (reading.word(index).len() > 2
                || (reading.has(index, GIVEN) && reading.word(index).len() == 2))
            && (reading.has(index, GIVEN) || !ends_like_noun(reading.word(index)));
        let abbreviated = reading.is_sign(index + 1, '.')
            && !reading.is_first(index + 2)
            && reading.item(index + 2).is_some();
        let unknown = unknown && !abbreviated;
        if unknown && (is_joined_to_name(reading, index) || joins_name(reading, index)) {
            reading.take(index..index + 1, Kind::GivenName, Reason::BesideName);
        }
    }
}

/// `Wilma en Ger`: an ordinary word with a capital that no sentence begins with.
fn may_be_called(reading: &Reading, index: usize) -> bool {
    let others = HARMLESS
        | PLACE
        | ROLE
        | TITLE
        | COLLEAGUE
        | VERB
        | DETERMINER
        | WITH
        | IN
        | INSTITUTION
        | SCHOOL
        | KIND_OF_INSTITUTION
        | COMMON;
    reading.shape(index) == Some(Shape::Capital) && !reading.is_first(index) && !reading.has(index, others)
}

fn is_and(reading: &Reading, index: usize) -> bool {
    reading.word(index) == "en" || reading.is_sign(index, '&') || reading.is_sign(index, ',')
}

fn is_joined_to_name(reading: &Reading, index: usize) -> bool {
    let listed = reading.is_capital(index)
        || !reading.is_sign(index.wrapping_sub(1), ',')
        || is_and(reading, index + 1)
        || reading.is_sign(index + 1, '(');
    listed && is_and(reading, index.wrapping_sub(1)) && is_given(reading, index.wrapping_sub(2))
}

fn joins_name(reading: &Reading, index: usize) -> bool {
    is_and(reading, index + 1)
        && is_given(reading, index + 2)
        && (reading.has(index.wrapping_sub(1), WITH | ROLE)
            || matches!(reading.word(index.wrapping_sub(1)), "kinderen" | "kids")
            || (reading.has(index, GIVEN) && reading.word(index + 1) == "en"))
}

fn is_given(reading: &Reading, index: usize) -> bool {
    reading.tag(index) == Some(Tag::Of(Kind::GivenName))
}

/// What was a name once in a text is one again, written with a capital.
fn repeated(reading: &mut Reading) {
    let names: std::collections::HashMap<String, Kind> = (0..reading.len())
        .filter_map(|it| match reading.tag(it)? {
            Tag::Of(kind @ (Kind::GivenName | Kind::FamilyName)) if !reading.has(it, BETWEEN) => {
                Some((reading.word(it).to_owned(), kind))
            }
            Tag::Of(_) | Tag::Harmless => None,
        })
        .filter(|(word, _)| word.len() > 2)
        .collect();
    if names.is_empty() {
        return;
    }
    for index in 0..reading.len() {
        let again = reading.is_free(index) && reading.shape(index) == Some(Shape::Capital);
        if let Some(kind) = names.get(reading.word(index)).copied().filter(|_| again) {
            let after_article = reading.has(index.wrapping_sub(1), DETERMINER) && reading.has(index, WORD);
            if !after_article {
                reading.take(index..index + 1, kind, Reason::NamedHere);
            }
        }
    }
}

impl Reading<'_> {
    /// True for one letter that is a capital.
    fn is_capital_letter(&self, index: usize) -> bool {
        self.is_capital(index) && self.word(index).chars().count() == 1
    }
}

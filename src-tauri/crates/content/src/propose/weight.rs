//! How well one reading of the typed words fits one element.
//! The points order the proposals of one gesture and nothing else; they are shown nowhere.

use std::cmp::Reverse;

use super::dimension::{Meaning, Said, Whose};
use super::element::{Called, Fit, Phrase, Source};
use super::reading::{Part, Reading, length};
use super::typed::Typed;
use crate::search::lexicon::{TermId, WHOLE_WORD, share};

/// What a word for the element costs that does not fit it.
const MISSED: u32 = 35;
/// What it brings when a whole name is said, more so when it has several words, and when words of it
/// follow each other: "samen spelen" is a synonym, and no playing that happened to be together.
const SHARE_OF_NAME: u32 = 20;
const WHOLE_WORD_NAME: u32 = 10;
const WHOLE_NAME: u32 = 60;
const IN_ORDER: u32 = 35;
/// What it brings when a name starts with what was typed: people type beginnings.
const STARTS_NAME: u32 = 6;
/// What it brings when a word for whom stands in the name as well: "vaardigheden kind".
const NAMED_RECIPIENT: u32 = 10;
/// Below this the words fit by accident.
const LEAST: u32 = 25;

/// How well this reading fits this element; none when it does not.
///
/// Each word brings points, for the element or for a dimension, so that readings of the same words
/// can be compared: a dimension that is said outright is worth a little more than a word of a name,
/// and only a name that is said as a whole outweighs that ("samen beslissen").
pub(super) fn weigh(
    reading: &Reading,
    called: &Called,
    fits: &[Fit],
    typed: &[Typed],
    alone: &[Option<Said>],
) -> Option<u32> {
    let mut points = 0;
    let mut missed = 0;
    let mut fitting = 0;
    let mut for_element = 0;
    let mut says_what_was_done = false;
    // The typed words that may stand in a name, in order.
    let mut in_names: Vec<Option<&Typed>> = Vec::new();
    let mut at = 0;
    for part in reading {
        let (here, fit) = (typed.get(at)?, fits.get(at)?);
        match part {
            Part::Filler => {}
            Part::Element if fit.points == 0 => {
                missed += 1;
                in_names.push(None);
            }
            Part::Element => {
                fitting += 1;
                let alone = alone.get(at)?.as_ref();
                says_what_was_done |= says_what(alone, *fit);
                // "Oma" is a synonym too, but says for whom as long as another word says what was done.
                let person = !fit.in_name && alone.is_some_and(is_recipient_by_another_name);
                for_element += if person { fit.points / 2 } else { fit.points };
                in_names.push((!person).then_some(here));
            }
            Part::Dimension(said) => {
                // "Regelen" is a manner, but in "kleding regelen" it is the end of a name.
                let of_element = fit.in_name && is_manner_by_another_name(said);
                points += if of_element { said.points / 4 } else { said.points };
                // A child that is named in the name is still the one it was for; how something was
                // done is either the name or the manner, not both.
                let named = is_person(said) && fit.points > 0;
                points += if named { NAMED_RECIPIENT } else { 0 };
                in_names.push(named.then_some(here));
            }
        }
        at += length(part);
    }
    if for_element < LEAST || missed > fitting + 1 {
        return None;
    }
    let name = called.phrases.iter().map(|it| named(it, &in_names)).max().unwrap_or_default();
    if !says_what_was_done && !name.is_said {
        return None;
    }
    Some((points + for_element + name.worth).saturating_sub(missed * MISSED))
}

/// Whether a word that fits an element says by itself what was done. "Ouders" stands in the name of an
/// element, but who types it says for whom. A word for a dimension only says what was done when a
/// category is about it ("netwerk"), when it is a whole name or synonym, or when it is a person by
/// another name that the element has as well ("school").
fn says_what(alone: Option<&Said>, fit: Fit) -> bool {
    let Some(said) = alone else { return true };
    fit.is_whole || (fit.in_name && (said.is_topic || is_recipient_by_another_name(said)))
}

/// True for parents, a child, the family: people, and not a field of work.
fn is_person(said: &Said) -> bool {
    match said.meaning {
        Meaning::Recipient(_) => said.is_of_name && !said.is_topic,
        Meaning::Manner(_) | Meaning::Intensity(_) => false,
    }
}

/// True for a word that people use for a manner, but that is not its name.
fn is_manner_by_another_name(said: &Said) -> bool {
    match said.meaning {
        Meaning::Manner(_) => said.whose == Whose::Synonym,
        Meaning::Recipient(_) | Meaning::Intensity(_) => false,
    }
}

/// True for a word that people use for someone, but that is not the name: "oma", "mentor".
fn is_recipient_by_another_name(said: &Said) -> bool {
    match said.meaning {
        Meaning::Recipient(_) => said.whose == Whose::Synonym && !said.is_topic,
        Meaning::Manner(_) | Meaning::Intensity(_) => false,
    }
}

/// How much of a name or synonym was said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Named {
    /// In points, with the order of the words.
    worth: u32,
    /// True when it has several words and all were said: then it is meant, whatever else each could be.
    is_said: bool,
}

/// How much of this name or synonym was said, and in which order.
fn named(phrase: &Phrase, typed: &[Option<&Typed>]) -> Named {
    let place = |term: &TermId| {
        let points = typed.iter().map(|it| it.map_or(0, |it| it.points(*term)));
        points
            .enumerate()
            .max_by_key(|(at, points)| (*points, Reverse(*at)))
            .filter(|(_, points)| *points > 0)
    };
    let places: Vec<_> = phrase.words.iter().map(place).collect();
    let whole = |it: &Option<(usize, u32)>| it.is_some_and(|(_, points)| points >= WHOLE_WORD);
    let mut worth = share(SHARE_OF_NAME, places.iter().filter(|it| whole(it)).count(), places.len());
    if places.first().is_some_and(Option::is_some) {
        worth += STARTS_NAME;
    }
    let all = places.iter().all(whole);
    let is_said = all && places.len() > 1;
    if all {
        worth += if is_said { WHOLE_NAME } else { WHOLE_WORD_NAME };
    }
    let mut pairs = places.iter().zip(places.iter().skip(1));
    if pairs.any(|(one, next)| whole(one) && whole(next) && one.map(|it| it.0 + 1) == next.map(|it| it.0)) {
        worth += IN_ORDER;
    }
    match phrase.source {
        Source::Name => Named { worth, is_said },
        Source::Synonym => Named { worth: worth * 9 / 10, is_said },
    }
}

//! Weighs every reading of the typed words for every element and keeps the best of each.
//! The points order proposals of one gesture; they say nothing about elements, workers or families.

use std::cmp::Reverse;

use domain::{Intensity, MannerId, Phase, RecipientId};

use super::dimension::{Meaning, Said, Sayings, Whose};
use super::element::{Called, Elements, Fit, Phrase, Source};
use super::proposal::{Proposal, ReadAs, Recognised};
use super::reading::{Part, Reading, length, readings};
use super::typed::{Typed, read};
use crate::Pack;
use crate::search::lexicon::{Lexicon, TermId, WHOLE_WORD, share};

/// The intensity of a proposal in which none was said. In the middle: who tags an element at all did
/// it as a clear part of a contact, more often than once in passing or all the time.
pub const UNSAID: Intensity = Intensity::Medium;

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
/// So many points below the best proposal another is no help any more.
const NOT_FAR_BELOW: u32 = 90;

/// Reads what is typed in the add field.
#[derive(Debug)]
pub struct Proposer {
    lexicon: Lexicon,
    sayings: Sayings,
    elements: Elements,
    recipients: Vec<RecipientId>,
    manners: Vec<MannerId>,
}

impl Proposer {
    /// The reader for the elements and dimensions of `pack`. It takes some milliseconds: make it once.
    pub fn new(pack: &Pack) -> Self {
        let mut lexicon = Lexicon::default();
        let sayings = Sayings::new(pack, &mut lexicon);
        let elements = Elements::new(pack, &mut lexicon);
        let recipients = pack.recipients.iter().map(|it| it.id.clone()).collect();
        let manners = pack.manners.iter().map(|it| it.id.clone()).collect();
        Self { lexicon, sayings, elements, recipients, manners }
    }

    /// The tags that `typed` may mean, likeliest first, each element once, at most `most`. Any text is
    /// safe. Empty when no element is in it. Elements that people expect in `phase` win a tie.
    pub fn propose(&self, typed: &str, phase: Phase, most: usize) -> Vec<Proposal> {
        let typed = read(typed, &self.lexicon);
        let topics: Vec<bool> = typed.iter().map(|it| self.sayings.is_topic(it)).collect();
        let fits = self.elements.fits(&typed, &topics);
        let may_be_element: Vec<bool> = (0..typed.len())
            .map(|at| fits.iter().any(|it| it.get(at).is_some_and(|it| it.points > 0)))
            .collect();
        let readings = readings(&typed, &self.sayings, &may_be_element);
        let alone: Vec<Option<Said>> = (0..typed.len()).map(|at| self.alone(&typed, at)).collect();
        let mut weighed: Vec<Weighed<'_>> = Vec::new();
        for (called, fits) in self.elements.all.iter().zip(&fits) {
            let weights =
                readings.iter().filter_map(|it| Some((weigh(it, called, fits, &typed, &alone)?, it)));
            // Of equal readings the first one, which has the surest dimensions.
            let best = weights.reduce(|best, it| if it.0 > best.0 { it } else { best });
            weighed.extend(best.map(|(points, reading)| Weighed { points, called, fits, reading }));
        }
        // `sort_by_key` keeps the order of the handbook among equals.
        weighed.sort_by_key(|it| (Reverse(it.points), !it.called.expected_in.contains(&phase)));
        let best = weighed.first().map_or(0, |it| it.points);
        weighed.retain(|it| it.points + NOT_FAR_BELOW >= best);
        weighed.truncate(most);
        weighed.iter().map(|it| self.proposal(it, &typed)).collect()
    }

    /// The dimension that the word at `at` says by itself, when it says one outright.
    fn alone(&self, typed: &[Typed], at: usize) -> Option<Said> {
        let said = self.sayings.said(typed.get(at..=at)?);
        said.into_iter().find(|it| it.is_topic || it.is_outright)
    }

    fn proposal(&self, weighed: &Weighed<'_>, typed: &[Typed]) -> Proposal {
        let mut recognised = Vec::new();
        let mut intensity = UNSAID;
        let mut at = 0;
        for part in weighed.reading {
            let here = typed.get(at..at + length(part)).unwrap_or_default();
            let fits = weighed.fits.get(at).is_some_and(|it| it.points > 0);
            at += length(part);
            let read_as = match part {
                Part::Filler => continue,
                Part::Element if fits => ReadAs::Element,
                Part::Element => ReadAs::Nothing,
                Part::Dimension(said) => read_as(said),
            };
            if let ReadAs::Intensity(said) = read_as {
                intensity = said;
            }
            let words: Vec<&str> = here.iter().map(|it| it.text.as_str()).collect();
            recognised.push(Recognised { typed: words.join(" "), read_as });
        }
        let said = |wanted: &ReadAs| recognised.iter().any(|it| it.read_as == *wanted);
        let recipients = self.recipients.iter().filter(|it| said(&ReadAs::Recipient((*it).clone())));
        let manners = self.manners.iter().filter(|it| said(&ReadAs::Manner((*it).clone())));
        Proposal {
            element: weighed.called.id.clone(),
            recipients: recipients.cloned().collect(),
            manners: manners.cloned().collect(),
            intensity,
            recognised,
        }
    }
}

/// The best reading for one element.
struct Weighed<'a> {
    points: u32,
    called: &'a Called,
    fits: &'a [Fit],
    reading: &'a Reading,
}

fn read_as(said: &Said) -> ReadAs {
    match &said.meaning {
        Meaning::Recipient(id) => ReadAs::Recipient(id.clone()),
        Meaning::Manner(id) => ReadAs::Manner(id.clone()),
        Meaning::Intensity(it) => ReadAs::Intensity(*it),
    }
}

/// How well this reading fits this element; none when it does not.
///
/// Each word brings points, for the element or for a dimension, so that readings of the same words
/// can be compared: a dimension that is said outright is worth a little more than a word of a name,
/// and only a name that is said as a whole outweighs that ("samen beslissen").
fn weigh(
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
    let name = called.phrases.iter().map(|it| named(it, &in_names)).max().unwrap_or_default();
    let says_what_was_done = says_what_was_done || name.is_said;
    if !says_what_was_done || for_element < LEAST || missed > fitting + 1 {
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

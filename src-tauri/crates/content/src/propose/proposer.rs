//! Reads a line for every element and keeps the best reading of each.
//! How well a reading fits is decided in `weight`; here they are only put in order.

use std::cmp::Reverse;

use domain::{Intensity, MannerId, Phase, RecipientId};

use super::dimension::{Meaning, Said, Sayings};
use super::element::{Called, Elements, Fit};
use super::proposal::{Proposal, ReadAs, Recognised};
use super::reading::{Part, Reading, length, readings};
use super::typed::{Typed, read};
use super::weight::weigh;
use crate::Pack;
use crate::search::lexicon::Lexicon;

/// The intensity of a proposal in which none was said. In the middle: who tags an element at all did
/// it as a clear part of a contact, more often than once in passing or all the time.
pub const UNSAID: Intensity = Intensity::Medium;

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

//! How each element is called, and how well typed words fit.
//! It knows nothing of dimensions: which words are for the element is decided by the reading.

use std::collections::{HashMap, HashSet};

use domain::{ElementId, Phase};

use super::typed::Typed;
use crate::Pack;
use crate::search::lexicon::{Lexicon, Likeness, TermId, WHOLE_WORD};
use crate::search::words::{hyphenated, is_stop_word, words};

/// The name, or what people call it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    Name,
    Synonym,
}

/// A name or synonym, in telling words.
#[derive(Debug)]
pub(super) struct Phrase {
    pub source: Source,
    pub words: Vec<TermId>,
    /// True when there is no other word in it, telling or not.
    pub is_one_word: bool,
}

/// How one element is called.
#[derive(Debug)]
pub(super) struct Called {
    pub id: ElementId,
    pub expected_in: Vec<Phase>,
    pub phrases: Vec<Phrase>,
    /// Words of its description and example that hardly any other element has.
    told: HashSet<TermId>,
}

/// How all elements are called.
#[derive(Debug, Default)]
pub(super) struct Elements {
    pub all: Vec<Called>,
}

/// How well one typed word fits one element.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Fit {
    /// 0 to 100; 0 when it does not.
    pub points: u32,
    /// True when it stands in the name.
    pub in_name: bool,
    /// True when it is a name or synonym all by itself, and not only the beginning of one.
    pub is_whole: bool,
}

/// A word in a synonym counts a little less than one in the name; one that was only told counts
/// when there is nothing better: "stickerkaart" stands in an example.
const IN_NAME: u32 = 100;
const IN_SYNONYM: u32 = 90;
const TOLD: u32 = 30;

/// In the stories of more elements than this a word tells nothing about any of them.
const TELLING_TO: usize = 2;

/// What each further element with the same word takes off, and what is always left: "maken" and
/// "brengen" stand in many names.
const SHARED: u32 = 7;
const SHARED_LEAST: u32 = 20;

impl Elements {
    /// How the elements of `pack` are called.
    pub fn new(pack: &Pack, lexicon: &mut Lexicon) -> Self {
        let mut told: Vec<HashSet<TermId>> = Vec::new();
        let mut told_by: HashMap<TermId, usize> = HashMap::new();
        for (_, element) in pack.elements() {
            let texts = [&element.description, &element.plain, &element.example];
            let here: HashSet<TermId> = texts.into_iter().flat_map(|it| telling(it, lexicon)).collect();
            for term in &here {
                *told_by.entry(*term).or_default() += 1;
            }
            told.push(here);
        }
        let mut elements = Self::default();
        for ((_, element), mut told) in pack.elements().zip(told) {
            told.retain(|it| told_by.get(it).is_some_and(|it| *it <= TELLING_TO));
            let mut phrases = phrases(&element.name, Source::Name, lexicon);
            for synonym in &element.synonyms {
                phrases.extend(self::phrases(synonym, Source::Synonym, lexicon));
            }
            let expected_in = element.expected_in.clone();
            elements.all.push(Called { id: element.id.clone(), expected_in, phrases, told });
        }
        elements
    }

    /// How well each typed word fits each element, in the order of [`Self::all`]. `topics` tells for
    /// each word whether a category is about it; such a word tells enough, however many share it.
    pub fn fits(&self, typed: &[Typed], topics: &[bool]) -> Vec<Vec<Fit>> {
        let mut fits: Vec<Vec<Fit>> =
            self.all.iter().map(|called| typed.iter().map(|it| fit(it, called)).collect()).collect();
        for (at, _) in topics.iter().enumerate().filter(|(_, is_topic)| !**is_topic) {
            let sharing = fits.iter().filter_map(|it| it.get(at)).filter(|it| it.points > TOLD).count();
            let rarity = rarity(sharing);
            for fit in fits.iter_mut().filter_map(|it| it.get_mut(at)) {
                fit.points = (fit.points * rarity).div_ceil(100);
            }
        }
        fits
    }
}

/// How well `typed` fits `called`, seen by itself.
fn fit(typed: &Typed, called: &Called) -> Fit {
    let mut fit = Fit::default();
    for phrase in &called.phrases {
        let worth = match phrase.source {
            Source::Name => IN_NAME,
            Source::Synonym => IN_SYNONYM,
        };
        for term in &phrase.words {
            let points = typed.points(*term);
            if points > 0 {
                fit.points = fit.points.max(points * worth / 100);
                fit.in_name |= phrase.source == Source::Name;
                fit.is_whole |= phrase.is_one_word && points >= WHOLE_WORD;
            }
        }
    }
    // Of a story only whole words count, or everything would fit something.
    let told = typed.may_mean.iter().filter(|it| called.told.contains(&it.term));
    let told = told.filter(|it| matches!(it.likeness, Likeness::Same | Likeness::Stem | Likeness::Typo));
    let told = told.map(|it| it.points * TOLD / 100).max();
    fit.points = fit.points.max(told.unwrap_or(0));
    fit
}

/// How much a word still tells, in percent, when so many elements have it.
fn rarity(sharing: usize) -> u32 {
    let others = u32::try_from(sharing.saturating_sub(1)).unwrap_or(u32::MAX);
    100_u32.saturating_sub(others.saturating_mul(SHARED)).max(SHARED_LEAST)
}

/// The ways to say a name: as it is written, and with hyphened words as one.
fn phrases(text: &str, source: Source, lexicon: &mut Lexicon) -> Vec<Phrase> {
    let is_one_word = words(text).len() == 1;
    let mut found = vec![Phrase { source, words: telling(text, lexicon), is_one_word }];
    let joined = hyphenated(text);
    if !joined.is_empty() {
        let words = joined.iter().map(|it| lexicon.add(&it.text)).collect();
        found.push(Phrase { source, words, is_one_word: joined.len() == 1 });
    }
    found.retain(|it| !it.words.is_empty());
    found
}

/// The words of `text` that tell something.
fn telling(text: &str, lexicon: &mut Lexicon) -> Vec<TermId> {
    let telling = words(text).into_iter().filter(|it| !is_stop_word(&it.text));
    telling.map(|it| lexicon.add(&it.text)).collect()
}

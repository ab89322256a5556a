//! The words for whom, how and how strongly, and where they stand among the typed words.
//! Whether they are meant so is decided by the reading as a whole.

use std::collections::HashSet;

use domain::{Intensity, MannerId, RecipientId};

use super::typed::Typed;
use crate::Pack;
use crate::search::lexicon::{Lexicon, TermId, WHOLE_WORD, share};
use crate::search::words::{hyphenated, is_stop_word, words};

/// What a word for a dimension means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    Recipient(RecipientId),
    Manner(MannerId),
    Intensity(Intensity),
}

/// Whose word it is: the pack's own name for it, or what people call it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    /// "ouders", "kind", "oefenen".
    OwnName,
    /// "moeder", "puber", "rollenspel".
    Synonym,
}

/// A way to say a dimension.
#[derive(Debug)]
struct Saying {
    words: Vec<TermId>,
    letters: Vec<usize>,
    whose: Whose,
    meaning: Meaning,
}

/// All ways to say for whom, how and how strongly.
#[derive(Debug, Default)]
pub(super) struct Sayings {
    all: Vec<Saying>,
    /// Words for what a category is about. "Netwerk" is a recipient, but first of all a field of work.
    topics: HashSet<TermId>,
    /// The words in the pack's own names of recipients.
    of_names: HashSet<TermId>,
    /// The figures 0 to 3, which mean an intensity.
    figures: Vec<(TermId, Intensity)>,
}

/// One or more typed words that may say a dimension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    /// How many typed words it takes.
    pub words: usize,
    /// How surely, 1 to about 100 for each word.
    pub points: u32,
    pub meaning: Meaning,
    pub whose: Whose,
    /// True when the words were typed whole, and not mistyped or still growing.
    pub is_outright: bool,
    /// True when it also names what a category is about.
    pub is_topic: bool,
    /// True when all of it stands in the pack's own name of a recipient: "gezin" in "heel het gezin".
    pub is_of_name: bool,
}

/// A name is surer than a synonym, and a figure is surest of all.
const OWN_NAME: u32 = 105;
const SYNONYM: u32 = 95;
const FIGURE: u32 = 120;

/// What is left of a recipient that is a field of work too: only meant when nothing else makes sense.
const TOPIC: u32 = 40;

impl Sayings {
    /// All ways in which `pack` says a dimension.
    pub fn new(pack: &Pack, lexicon: &mut Lexicon) -> Self {
        let mut sayings = Self::default();
        for it in &pack.recipients {
            let meaning = Meaning::Recipient(it.id.clone());
            let of_name = [&it.name, &it.short].into_iter().flat_map(|it| words(it));
            sayings.of_names.extend(of_name.map(|it| lexicon.add(&it.text)));
            sayings.add_all(&[&it.name, &it.short], &it.synonyms, &meaning, lexicon);
            sayings.add_all(&[], std::slice::from_ref(&it.plain), &meaning, lexicon);
        }
        for it in &pack.manners {
            let meaning = Meaning::Manner(it.id.clone());
            sayings.add_all(&[&it.name, &it.short], &it.synonyms, &meaning, lexicon);
            sayings.add_all(&[], std::slice::from_ref(&it.plain), &meaning, lexicon);
        }
        for it in &pack.intensities {
            let meaning = Meaning::Intensity(it.intensity);
            sayings.add_all(&[&it.name, it.intensity.id()], &it.synonyms, &meaning, lexicon);
        }
        for (figure, intensity) in ["0", "1", "2", "3"].into_iter().zip(Intensity::ALL) {
            sayings.figures.push((lexicon.add(figure), intensity));
        }
        for category in &pack.categories {
            let telling = words(&category.short).into_iter().filter(|it| !is_stop_word(&it.text));
            sayings.topics.extend(telling.map(|it| lexicon.add(&it.text)));
        }
        sayings
    }

    fn add_all(&mut self, names: &[&str], synonyms: &[String], meaning: &Meaning, lexicon: &mut Lexicon) {
        for name in names {
            for part in parts(name) {
                self.add(&part, Whose::OwnName, meaning, lexicon);
            }
        }
        for synonym in synonyms {
            for part in parts(synonym) {
                self.add(&part, Whose::Synonym, meaning, lexicon);
            }
        }
    }

    fn add(&mut self, text: &str, whose: Whose, meaning: &Meaning, lexicon: &mut Lexicon) {
        let apart: Vec<_> = words(text).into_iter().map(|it| it.text).collect();
        let mut ways = vec![apart];
        ways.extend(hyphenated(text).into_iter().map(|it| vec![it.text]));
        for way in ways {
            let words: Vec<TermId> = way.iter().map(|it| lexicon.add(it)).collect();
            let known = self.all.iter().any(|it| it.words == words && it.meaning == *meaning);
            if !words.is_empty() && !known {
                let letters = way.iter().map(|it| it.chars().count()).collect();
                self.all.push(Saying { words, letters, whose, meaning: meaning.clone() });
            }
        }
    }

    /// What the words at the start of `typed` may say, surest first.
    pub fn said(&self, typed: &[Typed]) -> Vec<Said> {
        let mut found: Vec<Said> = Vec::new();
        let Some(first) = typed.first() else { return found };
        if let Some((_, intensity)) = self.figures.iter().find(|(term, _)| first.points(*term) == 100) {
            found.push(Said {
                words: 1,
                points: FIGURE,
                meaning: Meaning::Intensity(*intensity),
                whose: Whose::OwnName,
                is_outright: true,
                is_topic: false,
                is_of_name: false,
            });
        }
        for new in self.all.iter().filter_map(|it| self.match_start(it, typed)) {
            match found.iter_mut().find(|it| it.words == new.words && it.meaning == new.meaning) {
                Some(same) if same.points < new.points => *same = new,
                Some(_) => {}
                None => found.push(new),
            }
        }
        // `sort_by_key` keeps the order of the pack among equals.
        found.sort_by_key(|it| std::cmp::Reverse(it.points));
        found
    }

    /// Whether `typed` starts with this saying, or with a good deal of it.
    fn match_start(&self, saying: &Saying, typed: &[Typed]) -> Option<Said> {
        let pairs = saying.words.iter().zip(typed);
        let points: Vec<u32> =
            pairs.map(|(term, it)| it.points_by_itself(*term)).take_while(|it| *it > 0).collect();
        let matched = points.len();
        let all: usize = saying.letters.iter().sum();
        let here: usize = saying.letters.iter().take(matched).sum();
        let telling = typed.iter().take(matched).any(|it| !it.is_filler);
        // "samen" is enough for "samen doen", but "andere" is not enough for "andere professionals".
        if !telling || here * 2 < all {
            return None;
        }
        let is_topic = matched == 1 && typed.first().is_some_and(|it| self.is_topic(it));
        let worth = match saying.whose {
            Whose::OwnName => OWN_NAME,
            Whose::Synonym => SYNONYM,
        };
        let worth = if is_topic { worth * TOPIC / 100 } else { worth };
        let sum: u32 = points.iter().sum();
        Some(Said {
            words: matched,
            points: share(sum * worth / 100, here, all),
            meaning: saying.meaning.clone(),
            whose: saying.whose,
            is_outright: points.iter().all(|it| *it >= WHOLE_WORD),
            is_topic,
            is_of_name: saying.words.iter().take(matched).all(|it| self.of_names.contains(it)),
        })
    }

    /// True when this word says what a category is about.
    pub fn is_topic(&self, typed: &Typed) -> bool {
        self.topics.iter().any(|it| typed.points_by_itself(*it) > 0)
    }
}

/// The ways in a name: "Oefenen (rollenspel, in het echt)" is three, "Ouder(s)" is one.
fn parts(name: &str) -> Vec<String> {
    let name = name.replace("(s)", "");
    name.split(['(', ')', ',', '/', ';']).map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect()
}

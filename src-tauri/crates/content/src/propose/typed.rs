//! The typed words, each with the words of the pack that it may mean.
//! What part a word plays is decided later.

use crate::search::lexicon::{Lexicon, Likeness, Match, ONE_TYPO, TermId};
use crate::search::words::{is_stop_word, words};

/// The most characters (Unicode code points) that are read.
const MOST_TYPED: usize = 200;

/// The most words that are read: a gesture is short, and more are a text.
const MOST_WORDS: usize = 10;

/// Fewer letters begin too many words to mean one of them.
const BEGINNING_FROM: usize = 3;

/// A typed word.
#[derive(Debug)]
pub(super) struct Typed {
    /// The word, folded.
    pub text: String,
    /// The words of the pack that it may mean.
    pub may_mean: Vec<Match>,
    /// The same by number, because it is asked for thousands of times at every key.
    by_term: Vec<Option<Match>>,
    /// True when it stands in the pack in this or another form.
    exists: bool,
    /// True when it says nothing by itself: "van", "de", a letter that is still growing, an age.
    pub is_filler: bool,
}

impl Typed {
    /// How well this word fits that word of the pack, 0 to 100.
    pub fn points(&self, term: TermId) -> u32 {
        self.meant(term).map_or(0, |it| it.points)
    }

    /// The same for a word that stands for itself: parts glued together do not count, nor two slips, and
    /// a word that exists is not the beginning of another. "Steun" does not mean "steunfiguur", and
    /// "voorleggen" is not "overleggen".
    pub fn points_by_itself(&self, term: TermId) -> u32 {
        let counts = |it: &&Match| match it.likeness {
            Likeness::Same | Likeness::Stem => true,
            Likeness::Beginning => !self.exists,
            Likeness::Typo => !self.exists && it.points >= ONE_TYPO,
            Likeness::Part => false,
        };
        self.meant(term).filter(counts).map_or(0, |it| it.points)
    }

    fn meant(&self, term: TermId) -> Option<&Match> {
        self.by_term.get(term.0)?.as_ref()
    }
}

/// The words of `text`, in order.
pub(super) fn read(text: &str, lexicon: &Lexicon) -> Vec<Typed> {
    let bounded: String = text.chars().take(MOST_TYPED).collect();
    words(&bounded).into_iter().take(MOST_WORDS).map(|it| one(it.text, lexicon)).collect()
}

fn one(text: String, lexicon: &Lexicon) -> Typed {
    let letters = text.chars().count();
    let mut matches = lexicon.near(&text);
    matches.retain(|it| it.likeness != Likeness::Beginning || letters >= BEGINNING_FROM);
    // A word that exists was not mistyped: `vind` is not `kind`.
    let exists = matches.iter().any(|it| matches!(it.likeness, Likeness::Same | Likeness::Stem));
    if !exists {
        matches = lexicon.near_or_mistyped(&text);
        matches.retain(|it| it.likeness != Likeness::Beginning || letters >= BEGINNING_FROM);
    }
    let is_number = text.starts_with(|it: char| it.is_ascii_digit());
    let is_filler = is_stop_word(&text) || letters < 2 || is_number;
    let mut by_term = Vec::new();
    for it in &matches {
        by_term.resize(it.term.0 + 1, None);
        if let Some(last) = by_term.last_mut() {
            *last = Some(*it);
        }
    }
    Typed { text, may_mean: matches, by_term, exists, is_filler }
}

//! Where Dutch words may be cut with a hyphen. Whether a line ends there is decided elsewhere.

use std::collections::HashMap;
use std::sync::LazyLock;

use hyphenation::{Hyphenator, Language, Load, Standard};

/// A shorter word is not hyphenated.
const SHORTEST: usize = 7;
/// The fewest letters before and after a hyphen.
const FEWEST_LETTERS: usize = 3;

/// The patterns of Dutch, read once; `None` when they cannot be read.
static DUTCH: LazyLock<Option<Standard>> = LazyLock::new(|| {
    let mut patterns: &[u8] = include_bytes!("../../data/nl.standard.bincode");
    Standard::from_reader(Language::Dutch, &mut patterns).ok()
});

/// Cuts words and remembers the cuts: a paper says many words more than once.
#[derive(Default)]
pub(crate) struct Syllables(HashMap<String, Vec<usize>>);

impl Syllables {
    /// Where the syllables of `word` end at which a hyphen may stand, in bytes from its begin; none in a name, an
    /// abbreviation or an address.
    pub fn ends_in(&mut self, word: &str) -> Vec<usize> {
        let core = word.trim_matches(|it: char| !it.is_alphabetic());
        // Capitals stand for a name or an abbreviation, and a sign in the midst for an address.
        let is_plain = core.chars().count() >= SHORTEST
            && core.chars().all(char::is_alphabetic)
            && !core.chars().skip(1).any(char::is_uppercase);
        if !is_plain {
            return Vec::new();
        }
        let before = word.find(core).unwrap_or(0);
        let ends = match self.0.get(core) {
            Some(known) => known,
            None => self.0.entry(core.to_owned()).or_insert_with(|| found(core)),
        };
        ends.iter().map(|at| before + at).collect()
    }
}

fn found(core: &str) -> Vec<usize> {
    let Some(patterns) = &*DUTCH else { return Vec::new() };
    let letters = core.chars().count();
    let leaves_enough = |at: &usize| {
        let left = core.get(..*at).unwrap_or_default().chars().count();
        left >= FEWEST_LETTERS && letters - left >= FEWEST_LETTERS
    };
    patterns.hyphenate(core).breaks.into_iter().filter(leaves_enough).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_cut_at_dutch_syllables_and_names_are_not() {
        let check = |word, expected: &[usize]| {
            let mut syllables = Syllables::default();
            assert_eq!(syllables.ends_in(word), expected, "{word}");
            assert_eq!(syllables.ends_in(word), expected, "{word} once more");
        };
        check("begeleider", &[4, 7]);
        check("(begeleider),", &[5, 8]);
        check("kinderen", &[3, 5]);
        check("kind", &[]);
        check("JeugdConnect", &[]);
        check("skjeugd.nl/begeleider", &[]);
        check("", &[]);
    }
}

//! The distinct words of a pack, and which of them a typed word may mean.
//! It knows words only: not where they stand, and not how much a place counts.

use std::collections::HashMap;

use super::words::stems;

/// Which word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TermId(pub usize);

/// In what way a typed word and a word of the pack are alike, closest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Likeness {
    /// Letter by letter.
    Same,
    /// Two forms of one word: `steunen`, `steun`.
    Stem,
    /// The typed word is how the other begins: `netw`, `netwerk`.
    Beginning,
    /// One is a part of the other, as Dutch glues words together: `cirkel`, `netwerkcirkel`.
    Part,
    /// A slip of the finger away: `schuldn`, `schulden`.
    Typo,
}

/// A word of the pack that a typed word may mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Match {
    /// Which word.
    pub term: TermId,
    /// In what way.
    pub likeness: Likeness,
    /// How close, 1 to 100.
    pub points: u32,
}

/// Points by likeness; the order says more than the distance.
const SAME: u32 = 100;
const STEM: u32 = 92;
const VERB_FORM: u32 = 84;
const BEGINNING: u32 = 40;
const BEGINNING_MORE: u32 = 43;
const PART: u32 = 55;
/// One slip, and no more.
pub(crate) const ONE_TYPO: u32 = 58;
const TWO_TYPOS: u32 = 40;
const TYPO_IN_BEGINNING: u32 = 36;

/// From so many points both are forms of one word, and not merely a piece of it or a slip away.
pub(crate) const WHOLE_WORD: u32 = VERB_FORM;

/// Fewer letters than this are no part of a glued word: `er` stands in half the dictionary.
const PART_FROM: usize = 4;

#[derive(Debug, Clone)]
struct Term {
    text: String,
    letters: usize,
    alphabet: u32,
}

/// All distinct words, with their stems.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lexicon {
    terms: Vec<Term>,
    by_text: HashMap<String, TermId>,
    by_stem: HashMap<String, Vec<TermId>>,
}

impl Lexicon {
    /// The number of this folded word, which is remembered when it is new.
    pub fn add(&mut self, word: &str) -> TermId {
        if let Some(id) = self.by_text.get(word) {
            return *id;
        }
        let id = TermId(self.terms.len());
        self.terms.push(Term {
            text: word.to_owned(),
            letters: word.chars().count(),
            alphabet: alphabet(word),
        });
        self.by_text.insert(word.to_owned(), id);
        for stem in stems(word) {
            self.by_stem.entry(stem).or_default().push(id);
        }
        id
    }

    /// The number of this folded word, when it is in the pack.
    pub fn get(&self, word: &str) -> Option<TermId> {
        self.by_text.get(word).copied()
    }

    /// The words that `typed` may mean when it was typed without a slip, in the order of the pack.
    pub fn near(&self, typed: &str) -> Vec<Match> {
        let mut found = HashMap::new();
        self.add_forms(typed, &mut found);
        self.add_pieces(typed, &mut found);
        in_order(found)
    }

    /// The words that `typed` may mean, slips forgiven: one from 4 letters, two from 8.
    pub fn near_or_mistyped(&self, typed: &str) -> Vec<Match> {
        let mut found = HashMap::new();
        self.add_forms(typed, &mut found);
        self.add_pieces(typed, &mut found);
        self.add_typos(typed, &mut found);
        in_order(found)
    }

    fn add_forms(&self, typed: &str, found: &mut HashMap<TermId, Match>) {
        if let Some(term) = self.get(typed) {
            keep(found, Match { term, likeness: Likeness::Same, points: SAME });
        }
        // What was typed may itself be the stem: `oefen` of `oefenen`, which Snowball would cut again.
        let mut typed_stems = stems(typed);
        typed_stems.push(typed.to_owned());
        for (at, stem) in typed_stems.iter().enumerate() {
            for term in self.by_stem.get(stem).into_iter().flatten() {
                let points = if at == 0 { STEM } else { VERB_FORM };
                keep(found, Match { term: *term, likeness: Likeness::Stem, points });
            }
        }
    }

    fn add_pieces(&self, typed: &str, found: &mut HashMap<TermId, Match>) {
        let letters = typed.chars().count();
        for (term, it) in self.numbered() {
            if it.letters > letters && it.text.starts_with(typed) {
                let points = BEGINNING + share(BEGINNING_MORE, letters, it.letters);
                keep(found, Match { term, likeness: Likeness::Beginning, points });
            } else if is_part(typed, letters, it) {
                keep(found, Match { term, likeness: Likeness::Part, points: PART });
            }
        }
    }

    fn add_typos(&self, typed: &str, found: &mut HashMap<TermId, Match>) {
        let letters = typed.chars().count();
        let most = forgiven(letters);
        if most == 0 || typed.bytes().any(|it| it.is_ascii_digit()) {
            return;
        }
        let alphabet = alphabet(typed);
        for (term, it) in self.numbered() {
            if let Some(points) = mistyped(typed, letters, alphabet, most, it) {
                keep(found, Match { term, likeness: Likeness::Typo, points });
            }
        }
    }

    fn numbered(&self) -> impl Iterator<Item = (TermId, &Term)> {
        self.terms.iter().enumerate().map(|(at, it)| (TermId(at), it))
    }
}

/// How many slips are forgiven in a word of so many letters.
fn forgiven(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// True when one word is glued into the other: the typed word ends it, or it begins the typed word.
fn is_part(typed: &str, letters: usize, term: &Term) -> bool {
    let ends_it = letters >= PART_FROM && term.letters > letters && term.text.ends_with(typed);
    let begins_typed =
        term.letters > PART_FROM && letters > term.letters + 2 && typed.starts_with(&term.text);
    ends_it || begins_typed
}

/// How close a mistyped word is, in points.
fn mistyped(typed: &str, letters: usize, alphabet: u32, most: usize, term: &Term) -> Option<u32> {
    // Counting letters is cheap and rules out nearly everything: each slip brings in one other letter.
    if too_many(alphabet & !term.alphabet, most) {
        return None;
    }
    // A short word of the pack may not be reached by changing half of it.
    let most_here = most.min(forgiven(term.letters));
    if term.letters.abs_diff(letters) <= most_here && !too_many(term.alphabet & !alphabet, most_here) {
        match strsim::osa_distance(typed, &term.text) {
            0 | 1 => return Some(ONE_TYPO),
            it if it <= most_here => return Some(TWO_TYPOS),
            _ => {}
        }
    }
    // A slip in the first letter is rare, and without it every long word would have to be compared.
    let same_start = typed.chars().next() == term.text.chars().next();
    let mistyped_beginning = same_start
        && letters > PART_FROM
        && term.letters > letters
        && (letters.saturating_sub(1)..=letters + 1)
            .any(|many| strsim::osa_distance(typed, first(&term.text, many)) <= 1);
    mistyped_beginning.then_some(TYPO_IN_BEGINNING)
}

fn too_many(letters: u32, most: usize) -> bool {
    usize::try_from(letters.count_ones()).is_ok_and(|it| it > most)
}

/// Which letters occur in a word, a bit for each of a–z and one for all others.
fn alphabet(word: &str) -> u32 {
    word.bytes().fold(0, |seen, it| {
        let bit = if it.is_ascii_lowercase() { it - b'a' } else { 26 };
        seen | 1 << bit
    })
}

/// The first `many` letters.
fn first(text: &str, many: usize) -> &str {
    text.char_indices().nth(many).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// `whole` × `part` / `of`, rounded down.
pub(crate) fn share(whole: u32, part: usize, of: usize) -> u32 {
    let part = u32::try_from(part).unwrap_or(u32::MAX);
    let of = u32::try_from(of).unwrap_or(u32::MAX).max(1);
    whole.saturating_mul(part) / of
}

fn keep(found: &mut HashMap<TermId, Match>, new: Match) {
    let best = found.entry(new.term).or_insert(new);
    if new.points > best.points {
        *best = new;
    }
}

fn in_order(found: HashMap<TermId, Match>) -> Vec<Match> {
    let mut matches: Vec<_> = found.into_values().collect();
    matches.sort_unstable_by_key(|it| it.term);
    matches
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, word: &str, expected: Option<Likeness>) {
        let mut lexicon = Lexicon::default();
        let term = lexicon.add(word);
        let found = lexicon.near_or_mistyped(typed);
        assert_eq!(found.iter().map(|it| it.likeness).next(), expected, "{typed} for {word}");
        assert!(found.iter().all(|it| it.term == term && (1..=100).contains(&it.points)));
    }

    #[test]
    fn a_typed_word_means_a_word_that_is_like_it() {
        check("netwerk", "netwerk", Some(Likeness::Same));
        check("netwerken", "netwerk", Some(Likeness::Stem));
        check("oefen", "oefenen", Some(Likeness::Stem));
        check("netw", "netwerk", Some(Likeness::Beginning));
        check("cirkel", "netwerkcirkel", Some(Likeness::Part));
        check("netwerkborrel", "netwerk", Some(Likeness::Part));
        check("netwrk", "netwerk", Some(Likeness::Typo));
        check("entwerk", "netwerk", Some(Likeness::Typo));
        check("belonigskart", "beloningskaart", Some(Likeness::Typo));
        check("schuldneaar", "schuldenaar", Some(Likeness::Typo));
        check("schulfd", "schuldeiser", Some(Likeness::Typo));
    }

    #[test]
    fn short_words_and_figures_are_not_guessed() {
        check("oma", "opa", None);
        check("kin", "vin", None);
        check("kind", "vind", Some(Likeness::Typo));
        check("1234", "1235", None);
        check("ergens", "er", None);
        check("netwerk", "verwerken", None);
    }
}

//! What the lists know of a word or a phrase. The lists are an automaton in the program itself: nothing is loaded.

use std::sync::LazyLock;

use fst::Map;
use fst::raw::{Fst, Output};

use crate::marks::WORD;

static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.fst"));

/// Opening reads a few dozen bytes of the automaton; the tests look into the rest of it.
static LEXICON: LazyLock<Option<Map<&'static [u8]>>> = LazyLock::new(|| Map::new(BYTES).ok());

/// The longest word that is taken apart, and the shortest part of one.
const LONGEST: usize = 40;
const SHORTEST: usize = 3;

/// Parts of three letters that Dutch makes words with. Others of that length are left out: `ger` and `dien` would make
/// a word of a name.
const SHORT_PARTS: &str = " aan aap arm bad bal bar bed bel bij bio bos bot box bui bus cao cel dag dak dal dek dia dip doe \
    dom dop dun eed een eet eis elf erf fan fee fit gas gat gif god gok ham hak hal hof hok hut ijs jas kam kar kas kat \
    kip kap kin koe kop kok kus lab lak lam lap les leg lid lip lof lol los lot lui map mat man mee mes min mis mug nat \
    net nek oma opa oog oor oud pak pan pap pas pen pet pil pin pit pop pot pre pro put rap red rek ren rem rij rit rok \
    rol rug ruw sap set ski sok som spa tak tas tip toe top typ uit uur vak val vee vet via vis vla vol vos wal was web \
    weg wet wij win wol zak zee zes zin zit zoo zon zus ";

fn is_part(text: &str) -> bool {
    text.len() > 3 || SHORT_PARTS.split(' ').any(|it| it == text)
}

/// The marks of `entry`, which is folded; 0 for what no list knows.
pub(crate) fn marks_of(entry: &str) -> u64 {
    LEXICON.as_ref().and_then(|it| it.get(entry)).unwrap_or(0)
}

/// True when `word` is made of two ordinary words, as Dutch makes them: `gezinsgesprek`, `badeend`.
pub(crate) fn is_compound(word: &str) -> bool {
    let Some(lexicon) = LEXICON.as_ref() else { return false };
    if word.len() > LONGEST || !word.is_ascii() {
        return false;
    }
    heads(lexicon.as_fst(), word).into_iter().any(|cut| {
        if !word.get(..cut).is_some_and(is_part) {
            return false;
        }
        let Some(tail) = word.get(cut..).filter(|it| it.len() >= SHORTEST) else { return false };
        let linked =
            tail.strip_prefix('s').or_else(|| tail.strip_prefix("en")).or_else(|| tail.strip_prefix('n'));
        [Some(tail), linked]
            .into_iter()
            .flatten()
            .any(|it| it.len() >= SHORTEST && is_part(it) && marks_of(it) & WORD != 0)
    })
}

/// The lengths of the ordinary words that `word` begins with, in one walk.
fn heads(lexicon: &Fst<&'static [u8]>, word: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut node = lexicon.root();
    let mut output = Output::zero();
    for (index, byte) in word.bytes().enumerate() {
        let Some(at) = node.find_input(byte) else { break };
        let step = node.transition(at);
        output = output.cat(step.out);
        node = lexicon.node(step.addr);
        let is_word = node.is_final() && output.cat(node.final_output()).value() & WORD != 0;
        if is_word && index + 1 >= SHORTEST {
            found.push(index + 1);
        }
    }
    found
}

/// True when `word`, which no list has, is one with any of `marks` but for one letter: too many, too few, another, or
/// two that changed places.
pub(crate) fn is_nearly(word: &str, marks: u64) -> bool {
    let letters = word.as_bytes();
    if !(SHORTEST..LONGEST).contains(&letters.len()) || !word.is_ascii() {
        return false;
    }
    let is_word = |bytes: &[u8]| std::str::from_utf8(bytes).is_ok_and(|it| marks_of(it) & marks != 0);
    let mut changed: Vec<u8> = Vec::with_capacity(letters.len() + 1);
    for at in 0..=letters.len() {
        let (before, behind) = letters.split_at(at);
        let mut tries = |middle: &[u8], rest: &[u8]| {
            changed.clear();
            changed.extend_from_slice(before);
            changed.extend_from_slice(middle);
            changed.extend_from_slice(rest);
            is_word(&changed)
        };
        let found = match behind {
            [one, two, rest @ ..] if tries(&[*two, *one], rest) => true,
            [_, rest @ ..] if tries(&[], rest) => true,
            _ => (b'a'..=b'z').any(|it| {
                tries(&[it], behind) || behind.split_first().is_some_and(|(_, rest)| tries(&[it], rest))
            }),
        };
        if found {
            return true;
        }
    }
    false
}

/// How many bytes the lists take in the program.
pub fn size() -> usize {
    BYTES.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::marks::{COMMON, FAMILY, GIVEN, HARMLESS, INSTITUTION, PLACE, STARTS};

    #[track_caller]
    fn check(entry: &str, marks: u64) {
        assert_eq!(marks_of(entry) & marks, marks, "for {entry}");
    }

    #[test]
    fn the_lists_are_whole() {
        let map = LEXICON.as_ref().unwrap();
        map.as_fst().verify().unwrap();
        assert!(map.len() > 150_000, "{} entries", map.len());
    }

    #[test]
    fn every_list_is_in_it() {
        check("moeder", WORD);
        check("gesprek", WORD | COMMON);
        check("fatima", GIVEN);
        check("jildou", GIVEN);
        check("dijkstra", FAMILY);
        check("bergen op zoom", PLACE);
        check("bergen", STARTS);
        check("annen", PLACE);
        check("triple p", HARMLESS);
        check("molendrift", INSTITUTION);
        assert_eq!(marks_of("fatima") & WORD, 0);
    }

    #[test]
    fn a_misspelt_word_is_nearly_one() {
        for word in ["moedre", "shool", "schoool", "gesprk"] {
            assert!(is_nearly(word, WORD), "{word}");
        }
        for word in ["djaylano", "gulistan", "sherwan", "ruwaida", ""] {
            assert!(!is_nearly(word, WORD), "{word}");
        }
    }

    #[test]
    fn long_words_are_taken_apart() {
        for word in ["gezinsgesprek", "ouderavond", "knuffelkonijn", "kinderopvangtoeslag"] {
            assert!(is_compound(word), "{word}");
        }
        for word in ["djaylano", "fatima", "zwiepelaar", "gerdien", "naseer", ""] {
            assert!(!is_compound(word), "{word}");
        }
    }
}

//! Words as they are compared: small letters, without diacritics, with their stems.
//! Nothing here knows a content pack, and nothing here decides what matches what.

use std::ops::Range;

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words that stand in nearly every sentence and say nothing by themselves.
const STOP_WORDS: [&str; 58] = [
    "aan", "al", "als", "bij", "dan", "dat", "de", "den", "der", "deze", "die", "dit", "door", "dus", "een",
    "en", "er", "geen", "had", "heb", "hebben", "heeft", "het", "hij", "hoe", "hun", "ik", "in", "is", "je",
    "kan", "me", "met", "mijn", "na", "naar", "nog", "nu", "of", "om", "ook", "op", "over", "te", "tot",
    "uit", "van", "voor", "waar", "was", "wat", "we", "wel", "werd", "wie", "ze", "zijn", "zo",
];

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// The word, folded.
    pub text: String,
    /// Where it stands in the text, in bytes.
    pub at: Range<usize>,
}

/// The words of `text`, in order. Parts around a hyphen are words of their own, and an apostrophe
/// is no end: `foto's` is one word.
pub(crate) fn words(text: &str) -> Vec<Word> {
    runs(text, |it| matches!(it, '\'' | '’'))
}

/// The words of `text`, in order, where what is written with hyphens is one word.
pub(crate) fn joined_words(text: &str) -> Vec<Word> {
    runs(text, |it| matches!(it, '\'' | '’' | '-'))
}

/// The words of `text` that are written with hyphens, each as one: `time-out` gives `timeout`.
pub(crate) fn hyphenated(text: &str) -> Vec<Word> {
    let mut found = joined_words(text);
    found.retain(|it| text.get(it.at.clone()).is_some_and(|it| it.trim_matches('-').contains('-')));
    found
}

/// True when this folded word says nothing by itself.
pub(crate) fn is_stop_word(word: &str) -> bool {
    STOP_WORDS.binary_search(&word).is_ok()
}

/// The stems of a folded word, best first and without doubles. Snowball knows neither the participle
/// (`gemaakt` of `maken`) nor the `-t` of a verb (`oefent`), so those endings are also tried without;
/// only the first is sure.
pub(crate) fn stems(word: &str) -> Vec<String> {
    // The stemmer was made for the Dutch alphabet; what is not in it has no Dutch endings.
    if !word.bytes().all(|it| it.is_ascii_lowercase()) {
        return vec![word.to_owned()];
    }
    let stemmer = Stemmer::create(Algorithm::Dutch);
    let mut found = vec![single(&stemmer.stem(word))];
    let mut verbs: Vec<&str> = Vec::new();
    if let Some(rest) = word.strip_prefix("ge").filter(|it| it.len() >= 4) {
        verbs.extend(rest.ends_with("en").then_some(rest));
        verbs.extend(rest.ends_with(['t', 'd']).then_some(rest));
        verbs.extend(rest.strip_suffix(['t', 'd']));
    }
    verbs.extend(word.strip_suffix('t').filter(|it| it.len() >= 4));
    for verb in verbs {
        for stem in [single(&stemmer.stem(verb)), verb.to_owned()] {
            if stem.len() >= 3 && !found.contains(&stem) {
                found.push(stem);
            }
        }
    }
    found
}

/// A stem with its last consonant written once: `bell` of `bellen` is `bel` of `gebeld`.
fn single(stem: &str) -> String {
    let mut letters = stem.chars().rev();
    match (letters.next(), letters.next()) {
        (Some(last), Some(before)) if last == before && !"aeiou".contains(last) => {
            stem.strip_suffix(last).unwrap_or(stem).to_owned()
        }
        _ => stem.to_owned(),
    }
}

/// Runs of letters and digits, folded; `joins` are the marks that may stand inside one.
fn runs(text: &str, joins: fn(char) -> bool) -> Vec<Word> {
    let mut found = Vec::new();
    let mut open: Option<Word> = None;
    for (start, letter) in text.char_indices() {
        if letter.is_alphanumeric() || is_combining_mark(letter) {
            let word = open.get_or_insert_with(|| Word { text: String::new(), at: start..start });
            fold_into(letter, &mut word.text);
            word.at.end = start + letter.len_utf8();
        } else if !joins(letter) {
            found.extend(open.take());
        }
    }
    found.extend(open);
    found.retain(|it| !it.text.is_empty());
    found
}

/// Adds `letter` as it is compared: small, without diacritics, ligatures written out.
fn fold_into(letter: char, into: &mut String) {
    match letter {
        _ if letter.is_ascii() => into.push(letter.to_ascii_lowercase()),
        'ß' => into.push_str("ss"),
        'æ' | 'Æ' => into.push_str("ae"),
        'œ' | 'Œ' => into.push_str("oe"),
        'ø' | 'Ø' => into.push('o'),
        'ł' | 'Ł' => into.push('l'),
        // Dotless on purpose: a Turkish keyboard should find the same words.
        'ı' => into.push('i'),
        _ => into.extend(letter.to_lowercase().nfkd().filter(|it| !is_combining_mark(*it))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found = words(text);
        assert_eq!(found.iter().map(|it| it.text.as_str()).collect::<Vec<_>>(), expected, "in {text:?}");
        for it in &found {
            assert!(text.get(it.at.clone()).is_some(), "{it:?} can be cut out of {text:?}");
        }
    }

    #[test]
    fn words_are_folded() {
        check("", &[]);
        check("  Eén gezin, één plan! ", &["een", "gezin", "een", "plan"]);
        check("coördineren cafe\u{301} ĲSBEER", &["coordineren", "cafe", "ijsbeer"]);
        check("foto's en foto’s", &["fotos", "en", "fotos"]);
        check("time-out (rollenspel)", &["time", "out", "rollenspel"]);
        check("\"*' 👩‍👧 – ", &[]);
        check("أمي 7x", &["امي", "7x"]);
        check("İstanbul", &["istanbul"]);
    }

    #[test]
    fn a_word_with_a_hyphen_is_also_one_word() {
        let joined = |text| hyphenated(text).into_iter().map(|it| it.text).collect::<Vec<_>>();
        assert_eq!(joined("een time-out en psycho-educatie"), ["timeout", "psychoeducatie"]);
        assert_eq!(joined("op- en afbouwen – samen"), Vec::<String>::new());
    }

    #[test]
    fn stop_words_are_in_order_because_they_are_looked_up_by_halves() {
        assert!(STOP_WORDS.is_sorted());
        assert!(is_stop_word("het") && !is_stop_word("niet"), "leaving something out is worth a word");
    }

    #[test]
    fn forms_of_one_verb_share_a_stem() {
        #[track_caller]
        fn check(one: &str, other: &str) {
            let (one, other) = (stems(one), stems(other));
            assert!(one.iter().any(|it| other.contains(it)), "{one:?} and {other:?}");
        }
        check("maken", "gemaakt");
        check("oefent", "oefenen");
        check("geoefend", "oefenen");
        check("geregeld", "regelen");
        check("gebeld", "bellen");
        check("schuld", "schulden");
        check("steunen", "steun");
    }
}

//! A name as words of a text: how it is compared, where it stands, and other words in its place so that the sentence
//! stays one. Which words come is decided elsewhere.

use std::ops::Range;

use crate::fold::folded;
use crate::scan::{is_combining, is_unseen};

/// What may stand between two words of one name or role.
const BLANKS: [char; 2] = [' ', '\u{a0}'];

/// How many words before a name are looked at: "de jongste zoon".
const MOST_TAKEN_ALONG: usize = 3;

const ARTICLES: [&str; 6] = ["de", "het", "een", "zijn", "haar", "hun"];

/// How someone is addressed: it goes with the name.
const TITLES: [&str; 9] = ["mevrouw", "meneer", "mijnheer", "mevr", "mw", "dhr", "hr", "dr", "drs"];

/// Every run of `count` words of `text`: where it stands, in bytes, and how it is compared with a name, in small
/// letters without marks and with single blanks: [`compared`].
///
/// ```
/// let runs: Vec<_> = privacy::word_runs("Zoë  de Wit", 3).collect();
/// assert_eq!(runs, [(0..12, "zoe de wit".to_owned())]);
/// ```
pub fn word_runs(text: &str, count: usize) -> impl Iterator<Item = (Range<usize>, String)> + '_ {
    let words = words_of(text);
    let runs: Vec<_> =
        words.windows(count.max(1)).filter_map(|it| Some(it.first()?.start..it.last()?.end)).collect();
    runs.into_iter().filter_map(|at| Some((at.clone(), compared(text.get(at)?))))
}

/// A run of words of `text` without the `s` at its end that says whose: `Daans` gives `Daan`, where it stands and how it
/// is compared. `None` when no plain `s` stands at its end.
///
/// ```
/// assert_eq!(privacy::without_whose("Daans fiets", &(0..5), "daans"), Some((0..4, "daan")));
/// assert_eq!(privacy::without_whose("Daanš fiets", &(0..6), "daans"), None);
/// ```
pub fn without_whose<'a>(text: &str, at: &Range<usize>, run: &'a str) -> Option<(Range<usize>, &'a str)> {
    let stem = run.strip_suffix('s')?;
    // Under marks that a comparison does not see, an `s` may be of more bytes.
    let before = text.get(at.clone())?.strip_suffix(['s', 'S'])?;
    (!stem.is_empty()).then(|| (at.start..at.start + before.len(), stem))
}

/// `text` as names are compared: in small letters, without marks and signs that no one sees, and with single blanks.
pub fn compared(text: &str) -> String {
    let seen: String = text.chars().filter(|it| !is_unseen(*it)).collect();
    folded(&seen).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `text` with `words` in the place of every `name`, whole words only, small or capital; and where the new words
/// stand, in bytes of the new text. "Vervang overal".
///
/// What the new words say too and a title go along with the name, and where a sentence begins they get a capital.
///
/// ```
/// let (text, at) = privacy::replace_everywhere("Daan en Daans zus; zoon Daan's fiets", "Daan", "zoon A");
/// assert_eq!(text, "Zoon A en zoon As zus; zoon A's fiets");
/// assert_eq!(at.len(), 3);
/// ```
pub fn replace_everywhere(text: &str, name: &str, words: &str) -> (String, Vec<Range<usize>>) {
    let mut replaced = String::with_capacity(text.len());
    let mut places = Vec::new();
    let mut rest = 0;
    for at in places_of(text, name) {
        let before = text.get(rest..at.start).unwrap_or("");
        let kept = kept_before(before, words);
        let start = rest + kept.len();
        replaced.push_str(kept);
        let first = replaced.len();
        if is_capital(text, start, at.start) {
            push_capital(&mut replaced, words);
        } else {
            replaced.push_str(words);
        }
        places.push(first..replaced.len());
        rest = at.end;
    }
    replaced.push_str(text.get(rest..).unwrap_or(""));
    (replaced, places)
}

/// Where `name` stands in `text` as whole words, without the `s` that says whose, in order and without overlap.
fn places_of(text: &str, name: &str) -> Vec<Range<usize>> {
    // A name may have signs at its ends that are no part of its words.
    let words = words_of(name);
    let whole = words.first().zip(words.last()).and_then(|(first, last)| name.get(first.start..last.end));
    let Some(wanted) = whole.map(compared).filter(|it| !it.is_empty()) else { return Vec::new() };
    let mut places: Vec<Range<usize>> = Vec::new();
    for (at, found) in word_runs(text, words.len()) {
        let whole = (found == wanted).then(|| at.clone());
        let stem = || without_whose(text, &at, &found).filter(|(_, it)| *it == wanted).map(|it| it.0);
        if let Some(at) = whole.or_else(stem)
            && places.last().is_none_or(|it| it.end <= at.start)
        {
            places.push(at);
        }
    }
    places
}

/// What stays of `before` when `words` come behind it: without a title, without words that they say too, and without
/// an article before an article.
fn kept_before<'a>(before: &'a str, words: &str) -> &'a str {
    let lowered = compared(words);
    let new: Vec<&str> = lowered.split(' ').collect();
    let is_article = |word: Option<&str>| word.is_some_and(|it| ARTICLES.contains(&it));
    let begins_with_article = is_article(new.first().copied());
    for count in (1..=MOST_TAKEN_ALONG.min(new.len())).rev() {
        let Some((kept, said)) = without_last(before, count) else { continue };
        let said: Vec<&str> = said.split(' ').collect();
        if new.starts_with(&said) || new.ends_with(&said) {
            return match without_last(kept, 1) {
                Some((kept, word)) if begins_with_article && is_article(Some(&word)) => kept,
                _ => kept,
            };
        }
    }
    match without_last(before, 1) {
        Some((kept, word)) if TITLES.contains(&word.as_str()) => kept,
        Some((kept, word)) if begins_with_article && is_article(Some(&word)) => kept,
        _ => before,
    }
}

/// `text` without its last `count` words, which have only blanks between and behind them; and those words as they are
/// compared.
fn without_last(text: &str, count: usize) -> Option<(&str, String)> {
    let mut rest = text;
    for _ in 0..count {
        let word = rest.trim_end_matches(BLANKS);
        let is_apart = word.len() < rest.len();
        // `mw. Jansen`: the point belongs to a title.
        let bare = word.strip_suffix('.').filter(|it| ends_with_title(it)).unwrap_or(word);
        let kept = bare
            .trim_end_matches(|it: char| is_of_word(it) || it.is_numeric() || matches!(it, '\'' | '’' | '-'));
        if !is_apart || kept.len() == bare.len() {
            return None;
        }
        rest = kept;
    }
    let said = text.get(rest.len()..)?;
    Some((rest, compared(said.trim_end_matches(BLANKS).trim_end_matches('.'))))
}

fn ends_with_title(text: &str) -> bool {
    let words = words_of(text);
    let last = words.last().filter(|it| it.end == text.len()).and_then(|it| text.get(it.clone()));
    last.is_some_and(|it| TITLES.contains(&compared(it).as_str()))
}

/// Whether what comes at `start` has a capital: as what goes along has, or because a sentence begins there.
fn is_capital(text: &str, start: usize, name: usize) -> bool {
    if start < name {
        return text.get(start..).and_then(|it| it.chars().next()).is_some_and(char::is_uppercase);
    }
    let before = text.get(..start).unwrap_or("").trim_end_matches(['"', '\'', '“', '‘', '(']);
    let end = before.trim_end();
    end.is_empty()
        || before.get(end.len()..).is_some_and(|it| it.contains('\n'))
        || (end.len() < before.len()
            && end.trim_end_matches(['"', '\'', '”', '’', ')']).ends_with(['.', '!', '?']))
}

fn push_capital(text: &mut String, words: &str) {
    let mut signs = words.chars();
    text.extend(signs.next().into_iter().flat_map(char::to_uppercase));
    text.push_str(signs.as_str());
}

/// A digit ends a word, as it does where names are looked for: `Daan3`.
fn is_of_word(sign: char) -> bool {
    sign.is_alphabetic() || is_combining(sign) || is_unseen(sign)
}

/// How many words `text` has.
pub(crate) fn words_in(text: &str) -> usize {
    words_of(text).len()
}

/// Every word of `text`, in bytes.
fn words_of(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, sign) in text.char_indices().chain(std::iter::once((text.len(), ' '))) {
        match (is_of_word(sign), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push(from..at);
                start = None;
            }
            (true, Some(_)) | (false, None) => {}
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, name: &str, words: &str, expected: &str) {
        let (replaced, at) = replace_everywhere(text, name, words);
        assert_eq!(replaced, expected);
        let same =
            |it: &Range<usize>| replaced.get(it.clone()).is_some_and(|it| compared(it) == compared(words));
        assert!(at.iter().all(same), "{at:?}");
    }

    #[test]
    fn a_name_is_replaced_everywhere_and_only_as_a_word() {
        let check = |text: &str, name: &str, expected: &str| check(text, name, "X", expected);
        check("Roos en roos, ROOS!", "roos", "X en X, X!");
        check("Rooster van Roosje", "Roos", "Rooster van Roosje");
        check("Zoe\u{308} en Zoë", "zoe", "X en X");
        check("jan de vries en Jan", "Jan de Vries", "X en Jan");
        check("niets", "", "niets");
        check("niets", "...", "niets");
        check("Daans fiets", "Daan", "Xs fiets");
        check("Daan3 en 2Daan", "Daan", "X3 en 2X");
        check("jan  de\nVries, Jan-Peter", "Jan de Vries", "X, Jan-Peter");
        check("Da\u{ad}an en Daan.", " Daan. ", "X en X.");
        check("Daan Daan Daan", "Daan Daan", "X Daan");
    }

    #[test]
    fn what_the_new_words_say_is_not_said_twice() {
        let check = |text: &str, words: &str, expected: &str| check(text, "Daan", words, expected);
        check("met zoon Daan en zoon  Daans fiets", "zoon A", "met zoon A en zoon As fiets");
        check("met oma Daan", "oma", "met oma");
        check("op school Daan", "de school", "op de school");
        check("op de school Daan", "de school", "op de school");
        check("de jongste zoon Daan", "jongste zoon", "de jongste zoon");
        check("van de Daan", "een vriend", "van een vriend");
        check("met mevrouw Daan, mw. Daan en drs. Daan", "moeder", "met moeder, moeder en moeder");
        check("kleinzoon Daan; zoon, Daan; zoon-Daan", "zoon", "kleinzoon zoon; zoon, zoon; zoon-zoon");
        check("en Daan zoon Daan", "zoon", "en zoon zoon");
        check("zoon\nDaan", "zoon", "zoon\nZoon");
    }

    #[test]
    fn where_a_sentence_begins_stands_a_capital() {
        let check = |text: &str, expected: &str| check(text, "Daan", "zoon A", expected);
        check("Daan komt. Daan gaat! \"Daan blijft\"", "Zoon A komt. Zoon A gaat! \"Zoon A blijft\"");
        check("Zoon Daan komt, zoon Daan gaat", "Zoon A komt, zoon A gaat");
        check("eerst Daan\n  Daan", "eerst zoon A\n  Zoon A");
        check("(Daan) en (Daan)", "(Zoon A) en (zoon A)");
        check("bij 't huis.Daan", "bij 't huis.zoon A");
    }
}

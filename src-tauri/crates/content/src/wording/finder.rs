//! Finding the words that judge. It knows whole words in their forms, small or with capitals, and leaves
//! alone what somebody said; it does not understand what a sentence means.

use std::collections::HashMap;

use super::spoken::spoken;
use super::{Form, Hint, Wording};
use crate::search::words::{Word, joined_words};

/// The most words of one form.
pub(super) const MOST_WORDS: usize = 5;

/// The words of a pack, ready to be found.
pub struct Finder {
    words: Vec<Wording>,
    /// From a folded form to its word and form.
    forms: HashMap<String, (usize, usize)>,
}

impl Finder {
    /// Makes these words ready. When a form stands there twice the first counts; a checked pack has none.
    pub fn new(words: &[Wording]) -> Self {
        let mut forms = HashMap::new();
        for (word, it) in words.iter().enumerate() {
            for (form, it) in it.forms.iter().enumerate() {
                for text in &it.words {
                    forms.entry(folded(text)).or_insert((word, form));
                }
            }
        }
        Self { words: words.to_vec(), forms }
    }

    /// The hints for `text`, in order and apart from each other. Of two that begin at one word the longer counts.
    pub fn find(&self, text: &str) -> Vec<Hint> {
        let words = joined_words(text);
        let said = spoken(text);
        let mut said = said.iter().peekable();
        let mut found = Vec::new();
        let mut next = 0;
        while let Some(first) = words.get(next) {
            while said.next_if(|it| it.end <= first.at.start).is_some() {}
            let is_said = said.peek().is_some_and(|it| it.contains(&first.at.start));
            match (!is_said).then(|| self.longest(text, &words, next)).flatten() {
                Some((hint, after)) => {
                    found.push(hint);
                    next = after;
                }
                None => next += 1,
            }
        }
        found
    }

    /// The hint for the longest form that begins at `from`, and the number of the word after it.
    fn longest(&self, text: &str, words: &[Word], from: usize) -> Option<(Hint, usize)> {
        let first = words.get(from)?;
        let mut key = String::new();
        let mut best = None;
        for (number, word) in words.iter().enumerate().skip(from).take(MOST_WORDS) {
            if number > from {
                if !is_gap(text, words.get(number - 1)?, word) {
                    break;
                }
                key.push(' ');
            }
            key.push_str(&word.text);
            if let Some((wording, form)) = self.form(&key)
                && fits(form, neighbours(text, words, from, number))
            {
                let at = first.at.start..word.at.end;
                let written = text.get(at.clone())?;
                let instead = form.instead.iter().map(|it| written_like(written, it)).collect();
                best = Some((Hint { at, instead, why: wording.why.clone() }, number + 1));
            }
        }
        best
    }

    fn form(&self, key: &str) -> Option<(&Wording, &Form)> {
        let (word, form) = self.forms.get(key)?;
        let word = self.words.get(*word)?;
        Some((word, word.forms.get(*form)?))
    }
}

/// The form as it is compared: its folded words with one space between them.
pub(super) fn folded(form: &str) -> String {
    joined_words(form).into_iter().map(|it| it.text).collect::<Vec<_>>().join(" ")
}

/// True when there is nothing but space on one line between two words.
fn is_gap(text: &str, before: &Word, after: &Word) -> bool {
    let between = text.get(before.at.end..after.at.start);
    between.is_some_and(|it| it.chars().all(|it| it.is_whitespace() && it != '\n'))
}

/// The words right before the first and right after the last, in the same run of words.
fn neighbours<'a>(text: &str, words: &'a [Word], first: usize, last: usize) -> [Option<&'a str>; 2] {
    let pair = |before: Option<usize>, after: usize| Some((words.get(before?)?, words.get(after)?));
    let beside = |it: &(&Word, &Word)| is_gap(text, it.0, it.1);
    let before = pair(first.checked_sub(1), first).filter(beside).map(|it| it.0.text.as_str());
    let after = pair(Some(last), last + 1).filter(beside).map(|it| it.1.text.as_str());
    [before, after]
}

fn fits(form: &Form, beside: [Option<&str>; 2]) -> bool {
    let has = |words: &[String]| {
        beside.into_iter().flatten().any(|beside| words.iter().any(|it| folded(it) == beside))
    };
    (form.only_beside.is_empty() || has(&form.only_beside)) && !has(&form.never_beside)
}

/// `instead` with the capitals of what was written: `Weigert` becomes `Wil nu niet`, and `WEIGERT` all capitals.
fn written_like(written: &str, instead: &str) -> String {
    let mut letters = written.chars().filter(|it| it.is_alphabetic());
    let starts = letters.next().is_some_and(char::is_uppercase);
    let mut rest = letters.peekable();
    match (starts, rest.peek().is_some() && rest.all(char::is_uppercase)) {
        (true, true) => instead.to_uppercase(),
        (true, false) => {
            let mut letters = instead.chars();
            letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
        }
        (false, _) => instead.to_owned(),
    }
}

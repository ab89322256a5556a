//! How one text differs from another, word by word. Finding the fewest differences between two long texts that have
//! little in common takes too long; when its time is over, what was not looked at yet counts as replaced.

use std::time::{Duration, Instant};

use similar::{Algorithm, capture_diff_slices_deadline};

/// A stretch that is the same and longer than this is folded, …
const FOLD_FROM: usize = 900;

/// … and so many bytes of it stay beside a difference.
const BESIDE: usize = 240;

/// A part of a comparison, in the order of reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// In both.
    Same(String),
    /// Only in the old text.
    Removed(String),
    /// Only in the new text.
    Added(String),
    /// In both, and so many words that they are left out.
    Folded {
        /// How many words.
        words: usize,
    },
}

impl Part {
    fn is_empty(&self) -> bool {
        match self {
            Self::Same(text) | Self::Removed(text) | Self::Added(text) => text.is_empty(),
            Self::Folded { words } => *words == 0,
        }
    }
}

/// What happened to `old` to become `new`: without [`Part::Added`] it reads as `old`, without [`Part::Removed`] as
/// `new`, however little time there is. Nothing is folded.
pub fn compare(old: &str, new: &str, within: Duration) -> Vec<Part> {
    let (old, new) = (words(old), words(new));
    let mut story = Telling::default();
    for op in capture_diff_slices_deadline(Algorithm::Myers, &old, &new, Instant::now().checked_add(within)) {
        let before = old.get(op.old_range()).unwrap_or_default().concat();
        let after = new.get(op.new_range()).unwrap_or_default().concat();
        if before == after {
            story.same(&before);
        } else {
            story.removed(&before);
            story.added(&after);
        }
    }
    story.told()
}

/// The same with long stretches that did not change left out.
pub fn folded(parts: Vec<Part>) -> Vec<Part> {
    let last = parts.len().saturating_sub(1);
    let fold = |(place, part): (usize, Part)| match part {
        Part::Same(text) if text.len() > FOLD_FROM => fold(&text, place > 0, place < last),
        part => vec![part],
    };
    parts.into_iter().enumerate().flat_map(fold).collect()
}

fn fold(text: &str, after_a_difference: bool, before_a_difference: bool) -> Vec<Part> {
    let (front, rest) = if after_a_difference { split_near(text, BESIDE) } else { ("", text) };
    let (middle, back) =
        if before_a_difference { split_near(rest, rest.len().saturating_sub(BESIDE)) } else { (rest, "") };
    let words = middle.split_whitespace().count();
    let parts = [Part::Same(front.to_owned()), Part::Folded { words }, Part::Same(back.to_owned())];
    parts.into_iter().filter(|it| !it.is_empty()).collect()
}

/// The text in two, between two words near that byte.
fn split_near(text: &str, at: usize) -> (&str, &str) {
    let is_end = |(place, it): &(usize, char)| *place >= at && it.is_whitespace();
    let place = text.char_indices().find(is_end).map_or(text.len(), |(place, _)| place);
    text.split_at_checked(place).unwrap_or((text, ""))
}

/// The words of the text and the spaces between them.
fn words(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_other = |it: char| it.is_whitespace() != first.is_whitespace();
        let (word, after) =
            rest.split_at_checked(rest.find(is_other).unwrap_or(rest.len())).unwrap_or((rest, ""));
        found.push(word);
        rest = after;
    }
    found
}

/// Parts as they are found, with differences that only a space separates told as one.
#[derive(Default)]
struct Telling {
    parts: Vec<Part>,
    removed: String,
    added: String,
    /// What is the same since the last difference, while it could still become a part of one.
    bridge: String,
}

impl Telling {
    fn same(&mut self, text: &str) {
        self.bridge.push_str(text);
    }

    fn removed(&mut self, text: &str) {
        if !text.is_empty() {
            self.cross();
            self.removed.push_str(text);
        }
    }

    fn added(&mut self, text: &str) {
        if !text.is_empty() {
            self.cross();
            self.added.push_str(text);
        }
    }

    /// A difference follows: what was the same before it belongs to it, or stands on its own.
    fn cross(&mut self) {
        let is_open = !self.removed.is_empty() && !self.added.is_empty();
        if is_open && self.bridge.trim().is_empty() && !self.bridge.contains('\n') {
            self.removed.push_str(&self.bridge);
            self.added.push_str(&self.bridge);
            self.bridge.clear();
        } else if !self.bridge.is_empty() {
            self.close();
        }
    }

    fn close(&mut self) {
        let removed = Part::Removed(std::mem::take(&mut self.removed));
        let added = Part::Added(std::mem::take(&mut self.added));
        let same = Part::Same(std::mem::take(&mut self.bridge));
        self.parts.extend([removed, added, same].into_iter().filter(|it| !it.is_empty()));
    }

    fn told(mut self) -> Vec<Part> {
        self.close();
        self.parts
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ENOUGH: Duration = Duration::from_mins(1);

    /// The parts in one line: `[-removed-]`, `{+added+}`, `<n>` for folded words.
    fn shown(parts: &[Part]) -> String {
        let show = |it: &Part| match it {
            Part::Same(text) => text.clone(),
            Part::Removed(text) => format!("[-{text}-]"),
            Part::Added(text) => format!("{{+{text}+}}"),
            Part::Folded { words } => format!("<{words}>"),
        };
        parts.iter().map(show).collect()
    }

    fn check_reads_as(parts: &[Part], old: &str, new: &str) {
        let reads = |with_removed: bool| -> String {
            let text = |it: &Part| match it {
                Part::Same(text) => text.clone(),
                Part::Removed(text) if with_removed => text.clone(),
                Part::Added(text) if !with_removed => text.clone(),
                Part::Removed(_) | Part::Added(_) | Part::Folded { .. } => String::new(),
            };
            parts.iter().map(text).collect()
        };
        assert_eq!(reads(true), old, "without what was added it is the old text");
        assert_eq!(reads(false), new, "without what was removed it is the new text");
    }

    #[track_caller]
    fn check(old: &str, new: &str, expected: &str) {
        let parts = compare(old, new, ENOUGH);
        assert_eq!(shown(&parts), expected);
        check_reads_as(&parts, old, new);
    }

    #[test]
    fn differences_are_told_word_by_word() {
        check("", "", "");
        check("moeder belt", "moeder belt", "moeder belt");
        check("", "nieuw", "{+nieuw+}");
        check("weg ermee", "", "[-weg ermee-]");
        check("moeder belt opa", "moeder schrijft opa", "moeder [-belt-]{+schrijft+} opa");
        check("een twee drie", "een drie", "een [-twee -]drie");
        check("een rode fiets", "een groene brommer", "een [-rode fiets-]{+groene brommer+}");
        check("Ik ging.\nZij bleef.", "Ik ging.\nZij lachte.", "Ik ging.\nZij [-bleef.-]{+lachte.+}");
        check("أمي 👩‍👧 komt", "أمي 👩‍👧 gaat", "أمي 👩‍👧 [-komt-]{+gaat+}");
    }

    #[test]
    fn long_stretches_that_are_the_same_are_folded() {
        let long = "woord ".repeat(1_000);
        let parts = folded(compare(&format!("{long}een {long}"), &format!("{long}twee {long}"), ENOUGH));
        assert_eq!(parts.len(), 6, "{}", shown(&parts));
        let words: usize = parts
            .iter()
            .map(|it| match it {
                Part::Folded { words } => *words,
                Part::Same(it) | Part::Removed(it) | Part::Added(it) => it.split_whitespace().count(),
            })
            .sum();
        assert_eq!(words, 2_002, "no word is lost in folding");
        assert_eq!(folded(compare(&long, &long, ENOUGH)), [Part::Folded { words: 1_000 }]);
    }

    #[test]
    fn the_longest_texts_are_compared_and_time_is_bounded() {
        let old = "zin over de week. ".repeat(25_000);
        let few = format!("Een {}", old.replacen("week. zin", "maand. zin", 1)) + "eind";
        let parts = compare(&old, &few, ENOUGH);
        assert_eq!(parts.len(), 6, "a change at either end is found");
        check_reads_as(&parts, &old, &few);
        let other = "iets anders! ".repeat(30_000);
        check_reads_as(&compare(&old, &other, Duration::ZERO), &old, &other);
    }

    proptest! {
        #[test]
        fn the_parts_always_read_as_both_texts(old in "([a-c]{1,2}|[ .\n]){0,60}", new in "([a-c]{1,2}|[ .\n]){0,60}") {
            check_reads_as(&compare(&old, &new, ENOUGH), &old, &new);
            check_reads_as(&compare(&old, &new, Duration::ZERO), &old, &new);
        }
    }
}

//! Which way text runs: right-to-left letters in a line, their order for the eye, and the way of a paragraph.
//! The rules are those of the Unicode bidirectional algorithm, by a library; nothing here knows letters or fonts.

use std::ops::Range;

use unicode_bidi::{Level, ParagraphBidiInfo};

/// The ways of the signs in one paragraph of which at least one runs from right to left.
pub(crate) struct Directions {
    /// One for every byte.
    levels: Vec<Level>,
    base: Level,
}

impl Directions {
    /// The ways in `text`; `None` when all of it runs from left to right.
    pub fn of(text: &str) -> Option<Self> {
        if !text.chars().any(runs_to_left) {
            return None;
        }
        let found = ParagraphBidiInfo::new(text, None);
        found.has_rtl().then_some(Self { levels: found.levels, base: found.paragraph_level })
    }

    /// Whether the paragraph as a whole runs from right to left: its first letter does.
    pub fn is_from_right(&self) -> bool {
        self.base.is_rtl()
    }

    /// The level of the sign that begins at byte `at`.
    pub fn at(&self, at: usize) -> Level {
        self.levels.get(at).copied().unwrap_or(self.base)
    }

    /// `range` cut where the way changes.
    pub fn runs(&self, range: Range<usize>) -> Vec<(Range<usize>, Level)> {
        let mut runs: Vec<(Range<usize>, Level)> = Vec::new();
        for at in range {
            let level = self.at(at);
            match runs.last_mut() {
                Some((run, last)) if *last == level => run.end = at + 1,
                _ => runs.push((at..at + 1, level)),
            }
        }
        runs
    }
}

/// Where pieces of these widths begin, from the left, when they are read in this order.
pub(crate) fn places(pieces: &[(f32, Level)]) -> Vec<f32> {
    let levels: Vec<Level> = pieces.iter().map(|it| it.1).collect();
    let mut places = vec![0.0; pieces.len()];
    let mut x = 0.0;
    for index in ParagraphBidiInfo::reorder_visual(&levels) {
        if let (Some(place), Some((width, _))) = (places.get_mut(index), pieces.get(index)) {
            *place = x;
            x += width;
        }
    }
    places
}

/// Whether a sign may make text run from right to left: a letter that does, or a sign that steers.
pub(crate) fn runs_to_left(sign: char) -> bool {
    matches!(sign,
        '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{202b}' | '\u{202e}' | '\u{2067}' | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, is_from_right: Option<bool>, expected: &[&str]) {
        let found = Directions::of(text);
        assert_eq!(found.as_ref().map(Directions::is_from_right), is_from_right, "for {text:?}");
        let Some(found) = found else { return };
        let runs = found.runs(0..text.len());
        let pieces: Vec<_> = runs.iter().map(|(_, level)| (1.0, *level)).collect();
        let mut seen: Vec<_> = places(&pieces).into_iter().zip(&runs).collect();
        seen.sort_by(|a, b| a.0.total_cmp(&b.0));
        let seen: Vec<_> = seen.into_iter().map(|(_, (range, _))| &text[range.clone()]).collect();
        assert_eq!(seen, expected, "for {text:?}");
    }

    #[test]
    fn pieces_stand_in_the_order_in_which_they_are_seen() {
        check("alleen Nederlands", None, &[]);
        check("zei أمي toen", Some(false), &["zei ", "أمي", " toen"]);
        check("أمي zei 12", Some(true), &["zei 12", "أمي "]);
        check("om أمي 12 أبي uur", Some(false), &["om ", " أبي", "12", "أمي ", " uur"]);
    }
}

//! Gentle hints for words that judge. Nothing of the text is kept, and without the preference nothing is read.

use std::ops::Range;

use domain::Story;
use serde::Serialize;
use specta::Type;

use crate::App;

/// A word that judges, and what could stand there instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WordingRow {
    /// Where it begins, in UTF-16 code units of the text that was asked about.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// The word as it stands there.
    pub word: String,
    /// What fits in its place, best first and never empty.
    pub instead: Vec<String>,
    /// Why, in one short line.
    pub why: String,
}

impl App {
    /// The words in `text` that judge, in order; none when the user wants no hints. The text is read as far as
    /// the longest story goes.
    pub fn wording_check(&self, text: &str) -> Vec<WordingRow> {
        if !self.preferences().wording_hints {
            return Vec::new();
        }
        let end = text.char_indices().nth(Story::MOST).map_or(text.len(), |(at, _)| at);
        let text = text.get(..end).unwrap_or_default();
        let mut units = Units::new(text);
        let rows = self.content().wording(text).into_iter().filter_map(|it| {
            let word = text.get(it.at.clone())?.to_owned();
            let at = units.of(&it.at)?;
            Some(WordingRow { start: at.start, end: at.end, word, instead: it.instead, why: it.why })
        });
        rows.collect()
    }
}

/// Counts from bytes to UTF-16 code units, forwards only.
struct Units<'a> {
    text: &'a str,
    byte: usize,
    unit: u32,
}

impl<'a> Units<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, byte: 0, unit: 0 }
    }

    fn of(&mut self, at: &Range<usize>) -> Option<Range<u32>> {
        Some(self.forward_to(at.start)?..self.forward_to(at.end)?)
    }

    fn forward_to(&mut self, byte: usize) -> Option<u32> {
        let passed = self.text.get(self.byte..byte)?;
        self.unit += u32::try_from(passed.encode_utf16().count()).ok()?;
        self.byte = byte;
        Some(self.unit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_as_the_window_counts() {
        let text = "🙈 e\u{301} weigert 👩‍👧 liegt";
        let mut units = Units::new(text);
        let wide: Vec<u16> = text.encode_utf16().collect();
        for word in ["weigert", "liegt"] {
            let start = text.find(word).unwrap();
            let at = units.of(&(start..start + word.len())).unwrap();
            let [start, end] = [at.start, at.end].map(|it| usize::try_from(it).unwrap());
            let cut = &wide[start..end];
            assert_eq!(String::from_utf16(cut).unwrap(), word);
        }
        assert_eq!(units.of(&(0..1)), None, "it counts forwards only");
    }
}

//! Gentle hints for words that judge. Nothing of the text is kept, and without the preference nothing is read.

use std::sync::Arc;

use domain::Story;
use engine::Content;
use privacy::in_utf16;
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

/// What looks for words that judge: taken under the lock of the app, used beside it.
pub struct Wording(Arc<Content>);

impl App {
    /// What looks for words that judge; `None` when the user wants no hints.
    pub fn wording(&self) -> Option<Wording> {
        self.preferences().wording_hints.then(|| Wording(Arc::clone(self.content())))
    }
}

impl Wording {
    /// The words in `text` that judge, in order. The text is read as far as the longest story goes.
    pub fn look(&self, text: &str) -> Vec<WordingRow> {
        let end = text.char_indices().nth(Story::MOST).map_or(text.len(), |(at, _)| at);
        let text = text.get(..end).unwrap_or_default();
        let hints = self.0.wording(text);
        let units = in_utf16(text, hints.iter().map(|it| &it.at));
        let rows = hints.into_iter().zip(units).filter_map(|(it, units)| {
            let word = text.get(it.at)?.to_owned();
            let (start, end) = (u32::try_from(units.start).ok()?, u32::try_from(units.end).ok()?);
            Some(WordingRow { start, end, word, instead: it.instead, why: it.why })
        });
        rows.collect()
    }
}

#[cfg(test)]
mod tests {
    use content::Pack;

    use super::*;

    #[test]
    fn places_are_counted_as_the_window_counts() {
        let text = "🙈 e\u{301} moeder weigert 👩‍👧 en vader liegt";
        let rows = Wording(Content::new(Pack::shipped().clone())).look(text);
        let wide: Vec<u16> = text.encode_utf16().collect();
        let cut = |it: &WordingRow| {
            let [start, end] = [it.start, it.end].map(|it| usize::try_from(it).unwrap());
            String::from_utf16(&wide[start..end]).unwrap()
        };
        assert!(rows.len() >= 2, "{rows:?}");
        assert!(rows.iter().all(|it| cut(it) == it.word), "{rows:?}");
    }
}

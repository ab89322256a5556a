//! The marks of a pack in plain words: where a name comes from. A mark never says that something works.

use content::{Mark, words::messages as say};

use super::Book;
use crate::document::{Face, Inline};

/// What a mark means, in a few words.
pub(super) fn in_words(mark: Mark) -> String {
    match mark {
        Mark::SeenHere => say::paper_mark_seen_here(),
        Mark::SeenNearby => say::paper_mark_seen_nearby(),
        Mark::Seen => say::paper_mark_seen(),
        Mark::Unchecked => say::paper_mark_unchecked(),
        Mark::OwnDesign => say::paper_mark_own(),
    }
}

/// Where a name comes from, in a sentence with the codes of its sources.
pub(super) fn of_name(book: &Book<'_>, mark: Mark, sources: &[String]) -> Inline {
    let said = match mark {
        Mark::SeenHere => say::paper_book_name_seen_here(),
        Mark::SeenNearby => say::paper_book_name_seen_nearby(),
        Mark::Seen => say::paper_book_name_seen(),
        Mark::Unchecked => return Inline::plain(say::paper_book_name_unchecked()),
        Mark::OwnDesign => return Inline::plain(say::paper_book_name_own()),
    };
    book.then_codes(Inline::plain(said + " "), sources).then(".", Face::Regular)
}

/// The same, short enough for the end of a definition.
pub(super) fn short(book: &Book<'_>, text: Inline, mark: Mark, sources: &[String]) -> Inline {
    let text = text.then(format!("\n{}", capital(&in_words(mark))), Face::Italic);
    let text = if mark.is_seen() && !sources.is_empty() {
        book.then_codes(text.then(": ", Face::Italic), sources)
    } else {
        text
    };
    text.then(".", Face::Italic)
}

/// `text` as it begins a sentence.
pub(super) fn capital(text: &str) -> String {
    let mut signs = text.chars();
    signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
}

//! What research found, beside what it belongs to: each fact with its source, and that it is no norm.

use content::{Fact, words::messages as say};
use domain::FactId;

use super::Book;
use crate::document::{Block, Face, Inline};

/// The facts with these ids that were seen in a source; whatever was not seen is no research.
pub(super) fn of<'a>(book: &Book<'a>, ids: &[FactId]) -> Vec<&'a Fact> {
    ids.iter().filter_map(|id| book.pack.fact(id)).filter(|it| it.mark.is_seen()).collect()
}

/// A fact with how to read it and the codes of its sources.
pub(super) fn said(book: &Book<'_>, text: Inline, fact: &Fact) -> Inline {
    let text = told(text, fact).then(" (", Face::Regular);
    book.then_codes(text, &fact.sources).then(")", Face::Regular)
}

/// A fact with how to read it.
pub(super) fn told(text: Inline, fact: &Fact) -> Inline {
    let note = fact.note.as_ref().map(|it| format!(" {it}")).unwrap_or_default();
    text.then(&*fact.text, Face::Regular).then(note, Face::Regular)
}

/// Facts as a list under their own line; nothing when there are none.
pub(super) fn list(book: &Book<'_>, ids: &[FactId]) -> Option<Block> {
    let facts = of(book, ids);
    if facts.is_empty() {
        return None;
    }
    let items = facts.into_iter().map(|it| said(book, Inline::default(), it));
    Some(Block::Together(vec![
        Block::kicker(say::paper_book_research()),
        Block::bullets(items),
        Block::soft(Inline::bold(say::paper_book_no_norm())),
    ]))
}

/// `text` with facts on lines of their own, for the end of a definition.
pub(super) fn lines(book: &Book<'_>, text: Inline, ids: &[FactId]) -> Inline {
    let facts = of(book, ids);
    if facts.is_empty() {
        return text;
    }
    let text = text.then(format!("\n{}: ", say::paper_book_research()), Face::Bold);
    let text = facts.into_iter().enumerate().fold(text, |text, (index, it)| {
        let text = if index > 0 { text.then("\n", Face::Regular) } else { text };
        said(book, text, it)
    });
    text.then(format!(" {}", say::paper_book_no_norm()), Face::Bold)
}

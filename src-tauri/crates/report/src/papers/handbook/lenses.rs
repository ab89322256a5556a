//! The lenses: other ways to look at the same case, for looking and never for measuring.

use content::{Lens, LensItem, words::messages as say};

use super::{Book, anchored};
use crate::document::{Block, Face, Inline, Level};

/// The lenses; nothing when the pack has none.
pub(super) fn chapter(book: &Book<'_>) -> Vec<Block> {
    if book.pack.lenses.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![
        Block::heading(Level::One, say::paper_book_lenses()),
        Block::body(say::paper_book_lenses_lead()),
    ];
    for it in &book.pack.lenses {
        blocks.extend(section(book, it));
    }
    blocks
}

fn section(book: &Book<'_>, lens: &Lens) -> Vec<Block> {
    let mut blocks = vec![Block::Together(vec![
        anchored(Level::Two, &lens.name, format!("lens-{}", lens.id.as_str())),
        Block::soft(say::paper_book_lens_origin(&lens.origin)),
        Block::body(&*lens.intro),
    ])];
    let mut group: Option<&str> = None;
    for it in &lens.items {
        if it.group.is_some() && it.group.as_deref() != group {
            group = it.group.as_deref();
            blocks.push(Block::heading(Level::Three, group.unwrap_or_default()));
        }
        blocks.push(item(book, it));
    }
    if !lens.dilemmas.is_empty() {
        blocks.push(Block::heading(Level::Three, say::paper_book_dilemmas()));
        for it in &lens.dilemmas {
            let text = Inline::bold(format!("{}. ", it.name)).then(&*it.question, Face::Italic);
            blocks.push(entry(book, text, &it.elements));
        }
    }
    if lens.items.iter().any(|it| !it.mark.is_seen()) {
        blocks.push(Block::soft(say::paper_book_lens_own()));
    }
    if !lens.sources.is_empty() {
        let sources = lens.sources.iter().map(|it| Inline::plain(book.citation(it)));
        blocks.push(Block::Together(vec![Block::kicker(say::paper_book_sources()), Block::bullets(sources)]));
    }
    blocks
}

fn item(book: &Book<'_>, item: &LensItem) -> Block {
    let star = if item.mark.is_seen() { "" } else { "*" };
    let text = Inline::bold(format!("{}{star}. ", item.name))
        .then(format!("{} ", item.description), Face::Regular)
        .then(&*item.question, Face::Italic);
    entry(book, text, &item.elements)
}

/// What is said about something to look at, and the elements beside it.
fn entry(book: &Book<'_>, text: Inline, elements: &[domain::ElementId]) -> Block {
    let mut lines = vec![Block::body(text)];
    if !elements.is_empty() {
        let text = Inline::plain(say::paper_book_lens_elements() + " ");
        lines.push(Block::soft(book.then_elements(text, elements)));
    }
    Block::Together(lines)
}

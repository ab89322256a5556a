//! The first and the last pages of the book: cover, contents, how to read it, colophon.

use content::{Mark, words::messages as say};

use super::super::foot::in_words;
use super::{Book, anchored, marks};
use crate::charts::fan;
use crate::document::{Block, Definition, Inline, Level, Voice};

/// How wide the fan on the title page is.
const FAN: f32 = 300.0;

/// The title page and the contents.
pub(super) fn cover(book: &Book<'_>) -> Vec<Block> {
    let about = &book.pack.about;
    let voiced = |text: &str, voice| Block::Paragraph { text: Inline::plain(text), voice };
    let kicker = Block::kicker(say::paper_book_kind());
    let title = Block::Paragraph { text: Inline::bold(&*about.title), voice: Voice::Display };
    let mut top = vec![kicker, title, voiced(&about.edition, Voice::Lead)];
    if !book.pack.categories.is_empty() {
        top.insert(0, Block::Figure(fan(book.pack, FAN)));
    }
    let bottom = vec![
        Block::body(Inline::bold(&*about.status)),
        Block::soft(say::paper_book_version(&in_words(book.today), &about.version)),
        Block::soft(say::paper_book_licence(&about.licence)),
    ];
    vec![
        Block::Cover { top, bottom },
        Block::heading(Level::One, say::paper_book_contents()),
        Block::Contents { down_to: Level::Two },
    ]
}

/// What the book is, what it is not, and what the marks mean.
pub(super) fn how_to_read(book: &Book<'_>) -> Vec<Block> {
    let about = &book.pack.about;
    let mut blocks = vec![
        anchored(Level::One, &say::paper_book_read(), "zo-lees-je".to_owned()),
        Block::lead(say::paper_book_read_lead()),
        Block::body(say::paper_book_read_aim()),
    ];
    if !about.note.trim().is_empty() {
        blocks.push(Block::subheading(say::paper_book_status_title()));
        blocks.push(Block::callout(vec![Block::body(&*about.note)]));
    }
    blocks.push(Block::subheading(say::paper_book_marks()));
    blocks.push(Block::body(say::paper_book_marks_lead()));
    let definitions = Mark::ALL.map(|it| Definition {
        term: Inline::bold(format!("[{}]", it.id())),
        text: Inline::plain(marks::capital(&marks::in_words(it)) + "."),
    });
    blocks.push(Block::Definitions(definitions.to_vec()));
    blocks.push(Block::body(say::paper_book_facts_lead()));
    if let Some(source) = book.pack.sources.first() {
        blocks.push(Block::body(say::paper_book_codes_lead(&source.code)));
    }
    blocks.push(Block::body(say::paper_book_example()));
    blocks
}

/// What the pack says about itself.
pub(super) fn colophon(book: &Book<'_>) -> Vec<Block> {
    let about = &book.pack.about;
    let rows = [
        (say::paper_book_about_title(), about.title.clone()),
        (say::paper_book_about_edition(), about.edition.clone()),
        (say::paper_book_about_version(), about.version.clone()),
        (say::paper_book_about_made(), in_words(book.today)),
        (say::paper_book_about_status(), about.status.clone()),
        (say::paper_book_about_origin(), about.source.clone()),
        (say::paper_book_about_licence(), about.licence.clone()),
        (say::paper_book_about_citation(), about.citation.clone()),
    ];
    let rows = rows.into_iter().filter(|(_, it)| !it.trim().is_empty());
    let definitions = rows.map(|(term, text)| Definition { term: Inline::bold(term), text: text.into() });
    vec![
        anchored(Level::One, &say::paper_book_colophon(), "colofon".to_owned()),
        Block::Definitions(definitions.collect()),
        Block::soft(say::paper_book_colophon_letter()),
    ]
}

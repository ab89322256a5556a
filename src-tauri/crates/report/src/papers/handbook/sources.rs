//! Where things were read: every source with its code, its address and how much of it was seen.

use content::{Seen, words::messages as say};

use super::{Book, SOURCES, anchored};
use crate::document::{Block, Cell, Face, Inline, Level, Link, Table};

/// All sources in the order of their codes; nothing when the pack has none.
pub(super) fn chapter(book: &Book<'_>) -> Vec<Block> {
    let mut sources: Vec<_> = book.pack.sources.iter().collect();
    if sources.is_empty() {
        return Vec::new();
    }
    sources.sort_by_key(|it| it.code.to_lowercase());
    let rows = sources.into_iter().map(|it| {
        let mut text = Inline::plain(&*it.citation);
        if let Some(url) = &it.url {
            text = text.then("\n", Face::Regular).then_linked(url.as_str(), Link::Address(url.clone()));
        }
        let cells: [Cell; 3] =
            [Inline::bold(&*it.code).into(), text.into(), Inline::plain(in_words(it.seen)).into()];
        cells.to_vec()
    });
    let columns = [
        (say::paper_book_source_code(), 0.17),
        (say::paper_book_source(), 0.71),
        (say::paper_book_source_seen(), 0.12),
    ];
    vec![
        anchored(Level::One, &say::paper_book_all_sources(), SOURCES.to_owned()),
        Block::body(say::paper_book_sources_lead()),
        Block::Table(Table::of_rows(columns, 0, rows)),
    ]
}

fn in_words(seen: Seen) -> String {
    match seen {
        Seen::Whole => say::paper_book_seen_whole(),
        Seen::Part => say::paper_book_seen_part(),
        Seen::NotSeen => say::paper_book_seen_not(),
    }
}

//! The words around an element: when, how much, for whom, how; what looks alike; words of the trade in plain ones.

use content::{Neighbour, words::messages as say};
use domain::FactId;

use super::{Book, facts, marks};
use crate::document::{Block, Cell, Definition, Face, Inline, Level, Table};

/// The dimensions of a tag, and words of the trade in plain ones; nothing when the pack has none.
pub(super) fn dimensions(book: &Book<'_>) -> Vec<Block> {
    let pack = book.pack;
    let recipients = pack.recipients.iter().map(|it| {
        let text = about("", &it.plain);
        Definition {
            term: Inline::bold(&*it.name),
            text: with_facts(book, marks::short(book, text, it.mark, &it.sources), &it.facts),
        }
    });
    let manners = pack.manners.iter().map(|it| {
        let text = about(&it.description, &it.plain);
        Definition {
            term: Inline::bold(&*it.name),
            text: with_facts(book, marks::short(book, text, it.mark, &it.sources), &it.facts),
        }
    });
    let phases = pack.phases.iter().map(|it| {
        let text = about(&it.description, &it.plain);
        Definition { term: Inline::bold(&*it.name), text: marks::short(book, text, it.mark, &it.sources) }
    });
    let intensities = pack
        .intensities
        .iter()
        .map(|it| Definition { term: Inline::bold(&*it.name), text: about(&it.description, &it.plain) });
    let sections: [(String, Vec<Definition>); 4] = [
        (say::paper_book_recipients(), recipients.collect()),
        (say::paper_book_manners(), manners.collect()),
        (say::paper_book_phases(), phases.collect()),
        (say::paper_book_intensities(), intensities.collect()),
    ];
    let mut blocks = Vec::new();
    for (title, definitions) in sections.into_iter().filter(|(_, it)| !it.is_empty()) {
        if blocks.is_empty() {
            blocks.push(Block::heading(Level::One, say::paper_book_words()));
            blocks.push(Block::body(say::paper_book_words_lead()));
        }
        blocks.push(Block::subheading(title));
        blocks.push(Block::Definitions(definitions));
    }
    let plain = plain(book);
    if !plain.is_empty() {
        let level = if blocks.is_empty() { Level::One } else { Level::Two };
        blocks.push(Block::heading(level, say::paper_book_plain_words()));
        blocks.extend(plain);
    }
    blocks
}

fn about(description: &str, plain: &str) -> Inline {
    let plainly = (!plain.trim().is_empty()).then(|| say::paper_book_plainly(plain));
    let between = if description.trim().is_empty() || plainly.is_none() { "" } else { "\n" };
    Inline::plain(format!("{description}{between}{}", plainly.map(|it| it + ".").unwrap_or_default()))
}

fn with_facts(book: &Book<'_>, text: Inline, ids: &[FactId]) -> Inline {
    facts::lines(book, text, ids)
}

/// What is easily taken for something else; nothing when the pack has none.
pub(super) fn alike(book: &Book<'_>) -> Vec<Block> {
    let rows: Vec<Vec<Cell>> = book
        .pack
        .look_alikes
        .iter()
        .map(|it| {
            let other = match &it.not {
                Neighbour::Element(id) => book.then_element(Inline::default(), id),
                Neighbour::Manner(id) => {
                    let name = book.pack.manner(id).map_or_else(|| id.as_str(), |it| it.name.as_str());
                    Inline::plain(name).then(format!(" ({})", say::paper_book_manner_kind()), Face::Italic)
                }
            };
            vec![
                book.then_element(Inline::default(), &it.choose).into(),
                Inline::plain(&*it.when).into(),
                other.into(),
                Inline::plain(&*it.not_when).into(),
            ]
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let columns = [
        (say::paper_book_alike_this(), 0.23),
        (say::paper_book_alike_when(), 0.27),
        (say::paper_book_alike_not(), 0.23),
        (say::paper_book_alike_when(), 0.27),
    ];
    vec![
        Block::heading(Level::One, say::paper_book_alike()),
        Block::body(say::paper_book_alike_lead()),
        Block::Table(Table::of_rows(columns, 0, rows)),
    ]
}

fn plain(book: &Book<'_>) -> Vec<Block> {
    let words = book.pack.plain_words.iter();
    let rows: Vec<Vec<Cell>> =
        words.map(|it| vec![Inline::bold(&*it.word).into(), Inline::plain(&*it.plain).into()]).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let columns = [(say::paper_book_plain_words_trade(), 0.4), (say::paper_book_plain_words_plain(), 0.6)];
    vec![Block::soft(say::paper_book_plain_words_lead()), Block::Table(Table::of_rows(columns, 0, rows))]
}

/// What an element looks like, seen from that element: each pair reads from both sides.
pub(super) fn look_alikes_of(book: &Book<'_>, id: &domain::ElementId) -> Option<Block> {
    let items: Vec<Inline> = book
        .pack
        .look_alikes
        .iter()
        .filter_map(|it| {
            let (when, other, other_when) = if it.choose == *id {
                (&it.when, &it.not, &it.not_when)
            } else if it.not == Neighbour::Element(id.clone()) {
                (&it.not_when, &Neighbour::Element(it.choose.clone()), &it.when)
            } else {
                return None;
            };
            let text = Inline::plain(say::paper_book_choose_this() + " ")
                .then(when.as_str(), Face::Italic)
                .then(format!("\n{} ", say::paper_book_choose()), Face::Regular);
            let text = match other {
                Neighbour::Element(it) => book.then_element(text, it),
                Neighbour::Manner(it) => {
                    let name = book.pack.manner(it).map_or_else(|| it.as_str(), |it| it.name.as_str());
                    text.then(format!("{name} ({})", say::paper_book_manner_kind()), Face::Regular)
                }
            };
            Some(
                text.then(format!(" {} ", say::paper_book_choose_other()), Face::Regular)
                    .then(other_when.as_str(), Face::Italic),
            )
        })
        .collect();
    (!items.is_empty())
        .then(|| Block::Together(vec![Block::kicker(say::paper_book_look_alikes()), Block::bullets(items)]))
}

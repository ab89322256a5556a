//! The methods for a meeting: which one fits now, and how each goes.

use content::{Mark, Method, words::messages as say};

use super::super::guide_sheet::{length, setting};
use super::{Book, anchored, marks, method_anchor, separated};
use crate::document::{Block, Cell, Face, Inline, Level, Table};

/// The methods; nothing when the pack has none.
pub(super) fn chapter(book: &Book<'_>) -> Vec<Block> {
    let pack = book.pack;
    if pack.methods.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(Level::One, say::paper_book_methods())];
    if !pack.method_choice.is_empty() {
        let rows = pack.method_choice.iter().map(|it| {
            let methods =
                separated(Inline::default(), &it.methods, ", ", |text, id| book.then_method(text, id));
            vec![Inline::plain(&*it.when).into(), methods.into()]
        });
        let columns = [(say::paper_book_choose_if(), 0.5), (say::paper_book_choose_then(), 0.5)];
        blocks.push(Block::subheading(say::paper_book_choose_method()));
        blocks.push(Block::Table(Table::of_rows(columns, 0, rows)));
    }
    for it in &pack.methods {
        blocks.extend(section(book, it));
    }
    blocks
}

fn section(book: &Book<'_>, method: &Method) -> Vec<Block> {
    let mut blocks = vec![
        anchored(Level::Two, &method.name, method_anchor(&method.id)),
        Block::soft(format!("{} · {}", length(method.minutes), setting(method.setting))),
        Block::body(&*method.when),
    ];
    if let Some(note) = &method.note {
        blocks.push(Block::callout(vec![Block::body(&**note)]));
    }
    let is_own = |mark: Mark| !mark.is_seen();
    let rows = method.steps.iter().map(|step| {
        let star = if is_own(step.minutes_mark) { "*" } else { "" };
        let mut text = Inline::plain(&*step.text);
        if let Some(moment) = &step.element_moment {
            text = text
                .then(format!("\n{} ", say::paper_guide_moment()), Face::Bold)
                .then(moment.as_str(), Face::Regular);
        }
        let cells: [Cell; 3] = [
            Inline::bold(&*step.name).into(),
            Inline::plain(format!("{}{star}", step.minutes)).into(),
            text.into(),
        ];
        cells.to_vec()
    });
    let columns =
        [(say::paper_guide_step(), 0.26), (say::paper_guide_minutes(), 0.09), (say::paper_guide_do(), 0.65)];
    blocks.push(Block::Table(Table::of_rows(columns, 0, rows)));
    let mut blocks = vec![Block::Together(blocks)];
    let mut beside = Inline::default();
    if method.steps.iter().any(|it| is_own(it.minutes_mark)) {
        beside = beside.then(say::paper_minutes_own() + "\n", Face::Regular);
    }
    if is_own(method.mark) || method.sources.is_empty() {
        beside = beside.then(marks::capital(&marks::in_words(method.mark)) + ".", Face::Regular);
        blocks.push(Block::soft(beside));
    } else {
        if !beside.0.is_empty() {
            blocks.push(Block::soft(beside));
        }
        let sources = method.sources.iter().map(|it| Inline::plain(book.citation(it)));
        blocks.push(Block::Together(vec![Block::kicker(say::paper_book_sources()), Block::bullets(sources)]));
    }
    blocks
}

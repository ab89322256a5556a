//! What research found, by topic and with its sources; what it cannot say; and what the register asks.

use content::{Fact, words::messages as say};

use super::super::foot::in_words;
use super::{Book, facts, marks};
use crate::document::{Block, Definition, Face, Inline, Level, Link};

/// What research found; nothing when the pack has nothing of it.
pub(super) fn chapter(book: &Book<'_>) -> Vec<Block> {
    let pack = book.pack;
    let mut blocks = Vec::new();
    for topic in &pack.topics {
        let of_topic = pack.facts.iter().filter(|it| it.topic == topic.id && it.mark.is_seen());
        let of_topic: Vec<_> = of_topic.collect();
        if of_topic.is_empty() {
            continue;
        }
        blocks.push(Block::subheading(&*topic.name));
        blocks.extend(topic.note.as_ref().map(|it| Block::soft(it.as_str())));
        for from in by_source(&of_topic) {
            blocks.extend(facts_of(book, &from));
        }
    }
    if !pack.limits.is_empty() {
        blocks.push(Block::subheading(say::paper_book_limits()));
        blocks.push(Block::bullets(pack.limits.iter().map(|it| it.as_str().into())));
    }
    if !pack.outcomes.is_empty() {
        let outcomes = pack.outcomes.iter();
        let outcomes = outcomes
            .map(|it| Definition { term: Inline::bold(&*it.name), text: it.question.as_str().into() });
        blocks.push(Block::subheading(say::paper_book_outcomes()));
        blocks.push(Block::Definitions(outcomes.collect()));
    }
    if blocks.is_empty() {
        return blocks;
    }
    let mut chapter = vec![
        Block::heading(Level::One, say::paper_book_research_title()),
        Block::lead(say::paper_book_research_lead()),
    ];
    chapter.append(&mut blocks);
    chapter
}

/// The facts by where they come from, so that each source is named once; in the order of the facts.
fn by_source<'a>(facts: &[&'a Fact]) -> Vec<Vec<&'a Fact>> {
    let mut groups: Vec<Vec<&Fact>> = Vec::new();
    for fact in facts {
        let known =
            groups.iter_mut().find(|it| it.first().is_some_and(|first| first.sources == fact.sources));
        match known {
            Some(group) => group.push(fact),
            None => groups.push(vec![fact]),
        }
    }
    groups
}

fn facts_of(book: &Book<'_>, from: &[&Fact]) -> Vec<Block> {
    let Some(first) = from.first() else { return Vec::new() };
    let cited: Vec<_> = first.sources.iter().map(|it| book.citation(it)).collect();
    let mark = marks::capital(&marks::in_words(first.mark));
    let source = Inline::plain(format!("{mark}: {} (", cited.join(" ")));
    let source = book.then_codes(source, &first.sources).then(") ", Face::Regular);
    let source = source.then(say::paper_book_no_norm(), Face::Bold);
    vec![Block::bullets(from.iter().map(|it| facts::told(Inline::default(), it))), Block::soft(source)]
}

/// What the register asks, with the day on which it was read; nothing when the pack has nothing of it.
pub(super) fn registration(book: &Book<'_>) -> Vec<Block> {
    if book.pack.registration.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![
        Block::heading(Level::One, say::paper_book_registration()),
        Block::callout(vec![Block::body(Inline::bold(say::paper_book_registration_lead()))]),
    ];
    for it in &book.pack.registration {
        let when = say::paper_book_checked_on(&in_words(it.checked_on));
        let beside = Inline::plain(format!("{when} {} ", it.caution));
        let beside = if it.mark.is_seen() {
            beside
        } else {
            beside.then(marks::capital(&marks::in_words(it.mark)) + ". ", Face::Italic)
        };
        let beside = if it.url.trim().is_empty() {
            beside
        } else {
            beside.then_linked(&*it.url, Link::Address(it.url.clone()))
        };
        blocks.push(Block::Together(vec![Block::body(&*it.text), Block::soft(beside)]));
    }
    blocks
}

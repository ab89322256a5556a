//! The card of one element, to lay on the table: what it is, what it can look like, what to ask.
//! It holds nothing of a case or a worker.

use content::{Category, Element, Pack, words::messages as say};

use crate::citation::short_citation;
use crate::document::{Block, Document, Inline, Level, Look, Sheet};

/// The card of `element`.
pub(crate) fn document(category: &Category, element: &Element, pack: &Pack) -> Document {
    let heading = |text: String| Block::Heading { level: Level::Two, text };
    let body = |text: &str| Block::Paragraph { text: Inline::plain(text), look: Look::BODY };
    let mut blocks = vec![
        Block::Badged {
            badge: category.letter.to_string(),
            body: vec![
                Block::Paragraph { text: Inline::bold(&*category.name), look: Look::KICKER },
                Block::Heading { level: Level::One, text: element.name.clone() },
            ],
        },
        body(&element.description),
    ];
    if !element.example.trim().is_empty() {
        blocks.push(Block::Callout(vec![heading(say::paper_card_example()), body(&element.example)]));
    }
    if !element.questions.is_empty() {
        let questions = element.questions.iter().map(|it| Inline::plain(&*it.text)).collect();
        blocks.push(Block::Together(vec![heading(say::paper_card_questions()), Block::List(questions)]));
    }
    if !element.plain.trim().is_empty() {
        blocks.push(Block::Together(vec![heading(say::paper_card_plain()), body(&element.plain)]));
    }
    Document {
        title: element.name.clone(),
        footer: say::paper_from_handbook(&short_citation(&pack.about.citation)),
        page_of: |page, total| say::paper_page_of(&page.to_string(), &total.to_string()),
        sheet: Sheet::A5,
        blocks,
    }
}

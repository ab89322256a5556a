//! The card of one element, to lay on the table: what it is, what it can look like, what to ask.
//! It holds nothing of a case or a worker.

use chrono::NaiveDate;
use content::{Category, Element, Pack, words::messages as say};
use domain::ElementId;

use super::foot::{Kind, footer, page_of};
use crate::charts::category_figure;
use crate::document::{Block, Colour, Document, Inline, Level, RunningHead, Sheet, Style};
use crate::{Ready, ReportError};

/// The side of the pictogram.
const PICTURE: f32 = 62.0;

/// The card of a practice element on A5, or [`ReportError::NoElement`]. It is content only, so there is nothing
/// to clear.
pub fn element_card(pack: &Pack, id: &ElementId, today: NaiveDate) -> Result<Ready, ReportError> {
    let (category, element) =
        pack.elements().find(|(_, it)| it.id == *id).ok_or_else(|| ReportError::NoElement(id.clone()))?;
    let name = say::paper_card_file(&element.name);
    Ok(Ready::new(document(category, element, pack, today), today, &name))
}

fn document(category: &Category, element: &Element, pack: &Pack, today: NaiveDate) -> Document {
    let title = vec![
        Block::kicker(format!("{} · {}", category.letter, category.name)),
        Block::heading(Level::One, &*element.name),
    ];
    let mut blocks = vec![
        Block::Pictured { picture: category_figure(category, PICTURE), body: title },
        Block::body(&*element.description),
    ];
    if !element.example.trim().is_empty() {
        let bar = Colour::of_category(category.letter);
        let example = vec![Block::subheading(say::paper_card_example()), Block::body(&*element.example)];
        blocks.push(Block::Callout { bar, blocks: example });
    }
    if !element.questions.is_empty() {
        let questions = element.questions.iter().map(|it| Inline::plain(&*it.text));
        blocks.push(Block::Together(vec![
            Block::subheading(say::paper_card_questions()),
            Block::bullets(questions),
        ]));
    }
    if !element.plain.trim().is_empty() {
        blocks.push(Block::Together(vec![
            Block::subheading(say::paper_card_plain()),
            Block::body(&*element.plain),
        ]));
    }
    Document {
        title: element.name.clone(),
        footer: footer(&say::paper_card_kind(), Kind::General, pack, today),
        page_of,
        running_head: RunningHead::None,
        sheet: Sheet::A5,
        style: Style::SHEET,
        blocks,
    }
}

//! The frame of the help: the program elements under their headings.

use content::{ProgramElement, words::messages as say};

use super::{Book, facts, marks};
use crate::document::{Block, Definition, Face, Inline, Level};

/// The program elements by group; nothing when the pack has none.
pub(super) fn chapter(book: &Book<'_>) -> Vec<Block> {
    let program = &book.pack.program;
    if program.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![
        Block::heading(Level::One, say::paper_book_program()),
        Block::body(say::paper_book_program_lead()),
    ];
    let mut groups: Vec<&str> = Vec::new();
    for it in program {
        if !groups.contains(&it.group.as_str()) {
            groups.push(&it.group);
        }
    }
    for group in groups {
        let of_group = program.iter().filter(|it| it.group == group);
        blocks.push(Block::subheading(group));
        blocks.push(Block::Definitions(of_group.map(|it| definition(book, it)).collect()));
    }
    blocks
}

fn definition(book: &Book<'_>, element: &ProgramElement) -> Definition {
    let mut text = Inline::plain(&*element.description);
    if let Some(question) = &element.question {
        text = text.then(format!("\n{question}"), Face::Italic);
    }
    if !element.hint.trim().is_empty() {
        text = text.then(format!("\n{}", say::paper_book_program_hint(&element.hint)), Face::Regular);
    }
    if !element.choices.is_empty() {
        let choices = say::paper_book_program_choices(&element.choices.join(", "));
        text = text.then(format!("\n{choices}"), Face::Regular);
    }
    let text = marks::short(book, text, element.mark, &element.sources);
    Definition { term: Inline::bold(&*element.name), text: facts::lines(book, text, &element.facts) }
}

//! The two boards to talk at, on A3 for the wall or the table: what the help is, and what it needs.
//! Pictures first and few words; content only.

use chrono::NaiveDate;
use content::{Category, Pack, ProgramElement, words::messages as say};

use super::foot::{Kind, footer, page_of};
use crate::Ready;
use crate::charts::{category_figure, program_figure};
use crate::document::{
    Block, Colour, Document, GridBox, Inline, Level, LinePattern, RunningHead, Sheet, Stroke, Style,
};

/// The pictures of the categories, and how many stand side by side.
const LARGE: (f32, usize) = (72.0, 4);
/// The same for the parts of the frame of the help.
const SMALL: (f32, usize) = (46.0, 5);

/// Which board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Board {
    /// What the help is: the categories with their elements.
    Content,
    /// What it needs: the program elements.
    Conditions,
}

impl Board {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Content, Self::Conditions];
}

/// The boards on A3, each on its own sheet; both when `boards` is empty. They hold content only, so there is
/// nothing to clear.
pub fn talking_board(pack: &Pack, boards: &[Board], today: NaiveDate) -> Ready {
    let chosen = |it: &Board| boards.is_empty() || boards.contains(it);
    let mut blocks = Vec::new();
    for board in Board::ALL.into_iter().filter(chosen) {
        if !blocks.is_empty() {
            blocks.push(Block::PageBreak);
        }
        blocks.extend(match board {
            Board::Content => content(pack),
            Board::Conditions => conditions(pack),
        });
    }
    let document = Document {
        title: say::paper_board_kind(),
        footer: footer(&say::paper_board_kind(), Kind::General, pack, today),
        page_of,
        running_head: RunningHead::None,
        sheet: Sheet::A3,
        style: Style::WALL,
        blocks,
    };
    Ready::new(document, today, &say::paper_board_file())
}

fn content(pack: &Pack) -> Vec<Block> {
    board(
        say::paper_board_content(),
        say::paper_board_content_lead(),
        LARGE.1,
        pack.categories.iter().map(area).collect(),
    )
}

fn conditions(pack: &Pack) -> Vec<Block> {
    board(
        say::paper_board_conditions(),
        say::paper_board_conditions_lead(),
        SMALL.1,
        pack.program.iter().map(condition).collect(),
    )
}

fn board(title: String, lead: String, across: usize, boxes: Vec<GridBox>) -> Vec<Block> {
    vec![Block::heading(Level::One, title), Block::lead(lead), Block::Grid { across, boxes }]
}

/// A category: its picture and name, what belongs to it in a few words, and a question.
fn area(category: &Category) -> GridBox {
    let colour = Colour::of_category(category.letter);
    let name = Block::subheading(&*category.plain);
    let words: Vec<&str> =
        category.elements.iter().map(|it| it.short.as_deref().unwrap_or(&it.name)).collect();
    let mut blocks = vec![
        Block::Pictured { picture: category_figure(category, LARGE.0), body: vec![name] },
        Block::body(words.join("\u{a0}· ")),
    ];
    if let Some(question) = category.questions.first() {
        let question = Block::body(Inline::bold(&*question.text));
        blocks.push(Block::Callout { bar: colour, blocks: vec![question] });
    }
    GridBox { fill: None, edge: Some(edge(colour)), band: Some(colour), blocks }
}

/// A part of the frame of the help: its picture, its name and a question.
fn condition(element: &ProgramElement) -> GridBox {
    let name = Block::heading(Level::Three, &*element.name);
    let question = element.question.as_ref().unwrap_or(&element.description);
    let blocks = vec![
        Block::Pictured { picture: program_figure(element, SMALL.0), body: vec![name] },
        Block::body(&**question),
    ];
    GridBox { fill: None, edge: Some(edge(Colour::TEAL)), band: None, blocks }
}

fn edge(colour: Colour) -> Stroke {
    Stroke { colour, width: 1.5, pattern: LinePattern::Whole }
}

//! A paper as its parts: headings, paragraphs, lists, tables, pictures. What stands on it, in reading order.
//! Where it stands, on which page, and in which file format is decided elsewhere.

mod figure;
mod inline;
mod style;
mod table;

pub(crate) use figure::{Align, Figure, Frame, Label, LinePattern, Path, Shape, Step, Stroke};
pub(crate) use inline::{Face, Inline, Link, Run, apart};
pub(crate) use style::{Colour, Level, Look, Style, Voice};
pub(crate) use table::{Cell, RowGroup, Table};

/// A whole paper.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    /// The title of the window and of the file's properties.
    pub title: String,
    /// The line at the foot of every page: no part of what is read aloud.
    pub footer: String,
    /// The words for "page x of y".
    pub page_of: fn(usize, usize) -> String,
    /// What stands at the top of the pages: no part of what is read aloud.
    pub running_head: RunningHead,
    /// The sheet.
    pub sheet: Sheet,
    /// How large the letters are.
    pub style: Style,
    /// What stands on it.
    pub blocks: Vec<Block>,
}

/// What stands at the top of the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RunningHead {
    /// Nothing.
    None,
    /// The title of the paper at the left and that of the chapter (the last heading of the first rank) at the
    /// right, except on covers and where a chapter begins.
    Chapter,
}

/// The size of the paper and the room around the text, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Sheet {
    pub width: f32,
    pub height: f32,
    pub left: f32,
    pub right: f32,
    pub top: f32,
    pub bottom: f32,
}

impl Sheet {
    /// A4 upright.
    pub const A4: Self =
        Self { width: 595.28, height: 841.89, left: 51.0, right: 51.0, top: 48.0, bottom: 60.0 };
    /// A5 upright, for a card on the table.
    pub const A5: Self =
        Self { width: 419.53, height: 595.28, left: 36.0, right: 36.0, top: 36.0, bottom: 58.0 };
    /// A6 lying, for a card in the hand.
    pub const A6: Self =
        Self { width: 419.53, height: 297.64, left: 24.0, right: 24.0, top: 22.0, bottom: 40.0 };
    /// A3 lying, for the wall.
    pub const A3: Self =
        Self { width: 1190.55, height: 841.89, left: 48.0, right: 48.0, top: 44.0, bottom: 52.0 };

    /// The room between the left and the right margin.
    pub fn room_across(&self) -> f32 {
        self.width - self.left - self.right
    }

    /// The room between the top and the bottom margin.
    pub fn room_down(&self) -> f32 {
        self.height - self.top - self.bottom
    }
}

/// A part of a paper.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Block {
    /// A heading; it stays with what follows and becomes a bookmark. Links find it by its anchor.
    Heading { level: Level, text: String, anchor: Option<String> },
    /// A paragraph; a line break in its text begins a new one.
    Paragraph { text: Inline, voice: Voice },
    /// A question with its answer; the first lines of the answer stay with it.
    Question { question: Inline, answer: Inline },
    /// A list.
    List { marker: Marker, items: Vec<Inline> },
    /// Terms with what belongs to them, in two columns.
    Definitions(Vec<Definition>),
    /// A table.
    Table(Table),
    /// Two stacks side by side; below each other when they do not fit on one page.
    Beside { left: Vec<Block>, right: Vec<Block>, left_share: f32 },
    /// Columns of the same width, filled one after the other and about as long as each other on every page.
    Columns { count: usize, blocks: Vec<Block> },
    /// Boxes in rows, so many across; a row is as high as its highest box and is not cut by the end of a page
    /// when it fits on one.
    Grid { across: usize, boxes: Vec<GridBox> },
    /// Cards to cut out, on pages of their own.
    Cards(Cards),
    /// A drawing.
    Figure(Figure),
    /// What is set apart by a bar at its left.
    Callout { bar: Colour, blocks: Vec<Block> },
    /// A small picture at the left of `body`.
    Pictured { picture: Figure, body: Vec<Block> },
    /// A frame with a few words at the right of `body`.
    Badged { badge: String, body: Vec<Block> },
    /// What stays on one page when it can.
    Together(Vec<Block>),
    /// Room to write by hand: so many dotted lines.
    WritingRoom { lines: usize },
    /// What follows begins on a new page.
    PageBreak,
    /// A page of its own: `top` from a third of its height, `bottom` at its foot.
    Cover { top: Vec<Block>, bottom: Vec<Block> },
    /// The contents: every heading down to this rank with its page; each line leads there.
    Contents { down_to: Level },
}

impl Block {
    /// A heading to which nothing links.
    pub fn heading(level: Level, text: impl Into<String>) -> Self {
        Self::Heading { level, text: text.into(), anchor: None }
    }

    /// A heading of the second rank to which nothing links.
    pub fn subheading(text: impl Into<String>) -> Self {
        Self::heading(Level::Two, text)
    }

    /// A line in bold above a title, a list or a box: what it is. No heading.
    pub fn kicker(text: impl Into<String>) -> Self {
        Self::Paragraph { text: Inline::bold(text), voice: Voice::Kicker }
    }

    /// A paragraph that leads in what follows.
    pub fn lead(text: impl Into<Inline>) -> Self {
        Self::Paragraph { text: text.into(), voice: Voice::Lead }
    }

    /// An ordinary paragraph.
    pub fn body(text: impl Into<Inline>) -> Self {
        Self::Paragraph { text: text.into(), voice: Voice::Body }
    }

    /// A paragraph beside the matter.
    pub fn soft(text: impl Into<Inline>) -> Self {
        Self::Paragraph { text: text.into(), voice: Voice::Soft }
    }

    /// A list with bullets.
    pub fn bullets(items: impl IntoIterator<Item = Inline>) -> Self {
        Self::List { marker: Marker::Bullet, items: items.into_iter().collect() }
    }

    /// What is set apart by a bar in the colour of the app.
    pub fn callout(blocks: Vec<Self>) -> Self {
        Self::Callout { bar: Colour::TEAL, blocks }
    }
}

/// What stands before the items of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Marker {
    Bullet,
    /// 1, 2, 3.
    Number,
    /// A box to tick by hand.
    TickBox,
}

/// A term and what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Definition {
    pub term: Inline,
    pub text: Inline,
}

/// A box of a grid.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct GridBox {
    /// Its ground.
    pub fill: Option<Colour>,
    /// The line around it.
    pub edge: Option<Stroke>,
    /// A band in this colour along its top.
    pub band: Option<Colour>,
    pub blocks: Vec<Block>,
}

/// Cards that are printed on two sides and cut out: pages with fronts, each followed by the page with the
/// backs in mirrored order, so that they meet when the sheet is turned over its long side.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::struct_field_names, reason = "the cards are what the cards are made of")]
pub(crate) struct Cards {
    pub across: usize,
    pub down: usize,
    /// Marks at the corners where the cards are cut.
    pub cut_marks: bool,
    pub cards: Vec<Card>,
}

/// A card. Text that is too much for it becomes smaller, and what is still too much goes on on another card.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Card {
    /// The colour of its band.
    pub band: Colour,
    pub front: Vec<Block>,
    pub back: Vec<Block>,
}

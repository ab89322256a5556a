//! A paper as its parts: headings, paragraphs, lists, tables, pictures. What stands on it, in reading order.
//! Where it stands, on which page, and in which file format is decided elsewhere.

/// A whole paper.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    /// The title of the window and of the file's properties.
    pub title: String,
    /// The line at the foot of every page: no part of what is read aloud.
    pub footer: String,
    /// The words for "page x of y".
    pub page_of: fn(usize, usize) -> String,
    /// The sheet.
    pub sheet: Sheet,
    /// What stands on it.
    pub blocks: Vec<Block>,
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

    /// The room between the left and the right margin.
    pub fn room_across(&self) -> f32 {
        self.width - self.left - self.right
    }

    /// The room between the top and the bottom margin.
    pub fn room_down(&self) -> f32 {
        self.height - self.top - self.bottom
    }
}

/// One of the three faces of the family that a paper uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Face {
    Regular,
    Italic,
    Bold,
}

impl Face {
    /// All faces.
    pub const ALL: [Self; 3] = [Self::Regular, Self::Italic, Self::Bold];
}

/// A colour of the paper; each is dark or light enough to hold in black and white.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Colour(pub u8, pub u8, pub u8);

impl Colour {
    pub const INK: Self = Self(0x1d, 0x2a, 0x2e);
    pub const SOFT: Self = Self(0x4d, 0x5f, 0x65);
    pub const TEAL: Self = Self(0x0e, 0x5a, 0x61);
    pub const LINE: Self = Self(0xcf, 0xc5, 0xb3);
    pub const SUNKEN: Self = Self(0xf3, 0xee, 0xe4);
    pub const WHITE: Self = Self(0xff, 0xff, 0xff);
}

/// How a paragraph looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Look {
    /// In points.
    pub size: f32,
    /// From baseline to baseline, in points.
    pub leading: f32,
    pub colour: Colour,
}

impl Look {
    pub const BODY: Self = Self { size: 11.0, leading: 15.4, colour: Colour::INK };
    pub const SOFT: Self = Self { colour: Colour::SOFT, ..Self::BODY };
    pub const KICKER: Self = Self { colour: Colour::TEAL, ..Self::BODY };
    pub const LARGE: Self = Self { size: 14.25, leading: 19.0, colour: Colour::INK };
    pub const TABLE: Self = Self { size: 10.0, leading: 13.5, colour: Colour::INK };
    pub const FOOTER: Self = Self { size: 8.3, leading: 11.5, colour: Colour::SOFT };
}

/// The rank of a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    One,
    Two,
    Three,
}

impl Level {
    /// How a heading of this rank looks.
    pub fn look(self) -> Look {
        match self {
            Self::One => Look { size: 24.0, leading: 28.0, colour: Colour::INK },
            Self::Two => Look { size: 12.0, leading: 16.0, colour: Colour::INK },
            Self::Three => Look { size: 11.0, leading: 15.4, colour: Colour::TEAL },
        }
    }
}

/// A piece of text in one face.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    pub text: String,
    pub face: Face,
}

/// Text that runs on, with bold and italic words in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Inline(pub Vec<Run>);

impl Inline {
    /// `text` in the upright face.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::default().then(text, Face::Regular)
    }

    /// `text` in bold.
    pub fn bold(text: impl Into<String>) -> Self {
        Self::default().then(text, Face::Bold)
    }

    /// `text` in italics.
    pub fn italic(text: impl Into<String>) -> Self {
        Self::default().then(text, Face::Italic)
    }

    /// This, followed by `text` in `face`.
    pub fn then(mut self, text: impl Into<String>, face: Face) -> Self {
        self.0.push(Run { text: text.into(), face });
        self
    }

    /// The text without its faces.
    pub fn text(&self) -> String {
        self.0.iter().map(|it| it.text.as_str()).collect()
    }
}

/// A part of a paper.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Block {
    /// A heading; it stays with what follows and becomes a bookmark.
    Heading { level: Level, text: String },
    /// A paragraph; a line break in its text begins a new one.
    Paragraph { text: Inline, look: Look },
    /// A question with its answer; the first lines of the answer stay with it.
    Question { question: Inline, answer: Inline },
    /// A list with bullets.
    List(Vec<Inline>),
    /// Terms with what belongs to them, in two columns.
    Definitions(Vec<Definition>),
    /// A table.
    Table(Table),
    /// Two stacks side by side; below each other when they do not fit on one page.
    Beside { left: Vec<Block>, right: Vec<Block>, left_share: f32 },
    /// A drawing.
    Figure(Figure),
    /// What is set apart by a bar at its left.
    Callout(Vec<Block>),
    /// A frame with a few words at the right of `body`.
    Badged { badge: String, body: Vec<Block> },
    /// What stays on one page when it can.
    Together(Vec<Block>),
}

/// A term and what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Definition {
    pub term: Inline,
    pub text: Inline,
}

/// A table whose head is repeated on every page.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Table {
    pub columns: Vec<Column>,
    /// Which column names its row.
    pub naming_column: usize,
    pub groups: Vec<RowGroup>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Column {
    pub head: String,
    /// Its part of the width; the parts of all columns make the whole.
    pub share: f32,
}

/// Rows that belong together, under a row of their own when `title` is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RowGroup {
    pub title: Option<String>,
    pub rows: Vec<Vec<Inline>>,
}

/// A drawing with the words that say what is to be seen in it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Figure {
    pub alt: String,
    pub width: f32,
    pub height: f32,
    pub shapes: Vec<Shape>,
}

/// A part of a drawing, in points from the top left of the figure.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shape {
    /// A rectangle with round corners.
    Frame(Frame),
    /// One line of text.
    Label(Label),
}

/// A rectangle with round corners.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Frame {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    pub radius: f32,
    pub fill: Option<Colour>,
    pub stroke: Option<Stroke>,
}

/// The line around a frame.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Stroke {
    pub colour: Colour,
    pub width: f32,
    pub pattern: LinePattern,
}

/// Whether a line is whole or broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LinePattern {
    Whole,
    Dashed,
}

/// One line of text in a drawing, made smaller when it does not fit in `room`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Label {
    pub text: String,
    pub face: Face,
    pub look: Look,
    /// Left end, or the middle when it is centred.
    pub x: f32,
    /// The baseline.
    pub y: f32,
    pub room: f32,
    pub align: Align,
}

/// Where a label stands on its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Start,
    Middle,
}

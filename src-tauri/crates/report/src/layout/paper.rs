//! Pages with everything at its place, and the tree that says what each thing is.
//! Both painters, the file and the screen, paint exactly this; nothing here knows a file format.

use std::rc::Rc;

use super::lines::Line;
use super::shaped::Shaped;
use crate::document::{Colour, Face, Frame, Level, Link, Look, Path, Sheet};

/// What a part of the paper is, for those who hear it instead of seeing it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Role {
    Document,
    Section,
    Heading(Level),
    Paragraph,
    List(Numbering),
    Item,
    ItemLabel,
    ItemBody,
    Table,
    TableHead,
    TableBody,
    Row,
    ColumnHead,
    /// The head of one row.
    RowHead,
    /// The head of all rows below it, across so many columns.
    GroupHead(usize),
    Cell,
    /// The contents, or those below one line of them.
    Contents,
    /// A line of the contents, with those below it.
    ContentsItem,
    /// What a line of the contents says.
    Reference,
    /// Words that lead somewhere.
    Link(Link),
    /// A drawing, with the words for it.
    Figure(String),
}

/// What stands before the items of a list, for those who hear it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Numbering {
    /// Terms, which are named by themselves.
    Named,
    Bullets,
    Numbers,
    TickBoxes,
}

/// A node of the tree; its children come in the order of reading.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    pub role: Role,
    /// `None` for the root.
    pub parent: Option<usize>,
    /// The words of a heading, for its bookmark.
    pub title: Option<String>,
    /// By which links find a heading.
    pub anchor: Option<String>,
    /// Across how many columns and down how many rows a cell reaches.
    pub spans: (usize, usize),
}

impl Node {
    /// A node with this role; `parent` is `None` for the root.
    pub fn new(role: Role, parent: Option<usize>) -> Self {
        Self { role, parent, title: None, anchor: None, spans: (1, 1) }
    }
}

/// To what a mark belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    /// To the page only: rules, repeated heads, the foot of the page.
    Artifact,
    /// To this node of the tree.
    Node(usize),
}

/// Something that is painted, in points from the top left of its page.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Mark {
    pub owner: Owner,
    pub what: What,
}

/// What is painted.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum What {
    Text(Text),
    Frame(Frame),
    Path(Path),
}

/// Words on one line in one face.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Text {
    pub x: f32,
    /// The baseline.
    pub y: f32,
    pub width: f32,
    pub face: Face,
    pub size: f32,
    pub colour: Colour,
    /// Where the words lead.
    pub link: Option<Link>,
    pub words: Vec<Rc<Shaped>>,
}

impl Mark {
    /// The same, lower by `by`.
    pub fn lower(self, by: f32) -> Self {
        self.moved(0.0, by)
    }

    /// The same, so much further right and lower.
    pub fn moved(mut self, right: f32, down: f32) -> Self {
        match &mut self.what {
            What::Text(text) => (text.x, text.y) = (text.x + right, text.y + down),
            What::Frame(frame) => (frame.x, frame.y) = (frame.x + right, frame.y + down),
            What::Path(path) => *path = std::mem::take(path).moved(right, down),
        }
        self
    }

    /// Something that belongs to the page only.
    pub fn artifact(what: What) -> Self {
        Self { owner: Owner::Artifact, what }
    }
}

/// A paper on its pages.
#[derive(Debug, Clone)]
pub(crate) struct Paper {
    pub title: String,
    pub sheet: Sheet,
    pub pages: Vec<Vec<Mark>>,
    /// The root comes first.
    pub tree: Vec<Node>,
}

/// A thin line from left to right that belongs to the page only.
pub(crate) fn rule_across(x: f32, y: f32, width: f32, height: f32, colour: Colour) -> Mark {
    Mark::artifact(What::Frame(filled(x, y, width, height, colour)))
}

/// A rectangle full of colour.
pub(crate) fn filled(x: f32, y: f32, width: f32, height: f32, colour: Colour) -> Frame {
    Frame { x, y, width, height, radius: 0.0, fill: Some(colour), stroke: None }
}

/// The marks of `line` with its left end at `x` and its top at `y`.
pub(crate) fn set(
    line: &Line,
    owner: Owner,
    look: Look,
    x: f32,
    y: f32,
) -> impl Iterator<Item = Mark> + use<'_> {
    let baseline = y + baseline(look);
    line.stretches.iter().map(move |it| {
        let text = Text {
            x: x + it.x,
            y: baseline,
            width: it.width,
            face: it.face,
            size: look.size,
            colour: look.colour,
            link: it.link.clone(),
            words: it.words.clone(),
        };
        Mark { owner, what: What::Text(text) }
    })
}

/// From the top of a line to its baseline, the letters in the middle of the leading.
pub(crate) fn baseline(look: Look) -> f32 {
    (look.leading - look.size * (ASCENT + DESCENT)) / 2.0 + look.size * ASCENT
}

/// How far the letters of the family rise above the baseline, as a part of the type size.
pub(crate) const ASCENT: f32 = 0.984;
/// How far they fall below it.
pub(crate) const DESCENT: f32 = 0.316;

/// How far a line reaches, in points.
pub(crate) fn width_of(line: &Line) -> f32 {
    line.stretches.iter().map(|it| it.width).sum()
}

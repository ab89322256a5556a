//! Pages with everything at its place, and the tree that says what each thing is.
//! Both painters, the file and the screen, paint exactly this; nothing here knows a file format.

use std::rc::Rc;

use crate::document::{Colour, Document, Face, Frame, Inline, Level, Link, Look, Path, Sheet, Step, Style};
use super::lines::{Line, lines};
use super::typeface::{Shaped, Shaper};

/// What a part of the paper is, for those who hear it instead of seeing it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Role {
    Document,
    Section,
    Heading(Level),
    Paragraph,
    List,
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
    /// A drawing, with the words for it.
    Figure(String),
}

/// A node of the tree; its children come in the order of reading.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    pub role: Role,
    /// `None` for the root.
    pub parent: Option<usize>,
    /// The words of a heading, for its bookmark.
    pub title: Option<String>,
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
    pub fn lower(mut self, by: f32) -> Self {
        match &mut self.what {
            What::Text(text) => text.y += by,
            What::Frame(frame) => frame.y += by,
            What::Path(path) => *path = std::mem::take(path).moved(0.0, by),
        }
        self
    }
}

/// What is never cut by the end of a page: a line of text, a line of a row, a drawing.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Slice {
    /// Room above it, but not at the top of a page.
    pub gap: f32,
    pub height: f32,
    /// With `y` from the top of the slice.
    pub marks: Vec<Mark>,
    /// Whether the next slice has to stand on the same page.
    pub stays: bool,
    /// The table whose head is repeated when a page begins with this slice.
    pub table: Option<usize>,
}

/// The head of a table, ready to be repeated.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct RepeatedHead {
    pub height: f32,
    pub marks: Vec<Mark>,
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

/// The pages on which `slices` stand, at least one, each with the foot that `document` asks for.
pub(crate) fn pages(
    document: &Document,
    foot: &Foot,
    slices: Vec<Slice>,
    heads: &[RepeatedHead],
    shaper: &mut Shaper,
) -> Vec<Vec<Mark>> {
    let room = foot.room(document);
    let mut stack = Stack { heads, left_over: room, room, top: document.sheet.top, pages: vec![Vec::new()] };
    let mut chunk = Vec::new();
    for slice in slices {
        let ends = !slice.stays;
        chunk.push(slice);
        if ends {
            stack.place(std::mem::take(&mut chunk));
        }
    }
    stack.place(chunk);
    let mut pages = stack.pages;
    let count = pages.len();
    for (index, page) in pages.iter_mut().enumerate() {
        page.extend(foot.marks(document, index + 1, count, shaper));
    }
    pages
}

/// Pages that are being filled.
struct Stack<'a> {
    heads: &'a [RepeatedHead],
    /// What is left of the room on the last page.
    left_over: f32,
    room: f32,
    top: f32,
    pages: Vec<Vec<Mark>>,
}

impl Stack<'_> {
    fn is_at_top(&self) -> bool {
        self.left_over >= self.room
    }

    /// Puts slices that belong together on one page; when no page could hold them, on as many as it takes.
    fn place(&mut self, chunk: Vec<Slice>) {
        let height: f32 = chunk.iter().map(|it| it.gap + it.height).sum();
        let saved = if self.is_at_top() { chunk.first().map_or(0.0, |it| it.gap) } else { 0.0 };
        if height - saved <= self.left_over {
            for slice in chunk {
                self.put(slice);
            }
            return;
        }
        let first = chunk.first();
        let head =
            first.and_then(|it| it.table).and_then(|it| self.heads.get(it)).map_or(0.0, |it| it.height);
        if height - first.map_or(0.0, |it| it.gap) + head <= self.room {
            self.turn(first.and_then(|it| it.table));
            for slice in chunk {
                self.put(slice);
            }
            return;
        }
        for slice in chunk {
            if slice.gap + slice.height > self.left_over && !self.is_at_top() {
                self.turn(slice.table);
            }
            self.put(slice);
        }
    }

    /// Begins a page, with the head of the table that goes on there.
    fn turn(&mut self, table: Option<usize>) {
        self.pages.push(Vec::new());
        self.left_over = self.room;
        if let Some(head) = table.and_then(|it| self.heads.get(it)) {
            let slice = Slice { height: head.height, marks: head.marks.clone(), ..Slice::default() };
            self.put(slice);
        }
    }

    fn put(&mut self, slice: Slice) {
        let at_top = self.is_at_top();
        let y = self.top + self.room - self.left_over + if at_top { 0.0 } else { slice.gap };
        let first = self.top;
        if let Some(page) = self.pages.last_mut() {
            page.extend(slice.marks.into_iter().map(|it| below(it.lower(y), first)));
        }
        self.left_over -= slice.height + if at_top { 0.0 } else { slice.gap };
    }
}

/// `mark` without what of its frame is above `top`: a bar beside text does not run into the margin.
fn below(mut mark: Mark, top: f32) -> Mark {
    if let What::Frame(frame) = &mut mark.what
        && frame.y < top
    {
        frame.height -= top - frame.y;
        frame.y = top;
    }
    mark
}

/// The foot of the pages.
pub(crate) struct Foot {
    lines: Vec<Line>,
    /// What it takes of the room for the text, beyond what the sheet leaves for one line.
    extra: f32,
}

/// Room for "pagina 12 van 34" at the right.
const PAGE_OF_WIDTH: f32 = 68.0;
/// From the end of the text to the rule above the foot.
const ABOVE_RULE: f32 = 14.0;
/// From the rule to the first line of the foot.
const BELOW_RULE: f32 = 5.0;

impl Foot {
    /// The foot that `document` asks for.
    pub fn of(document: &Document, shaper: &mut Shaper) -> Self {
        let room = document.sheet.room_across() - PAGE_OF_WIDTH;
        let lines = lines(shaper, &Inline::plain(&*document.footer), Style::margin().size, room);
        let more = u16::try_from(lines.len().saturating_sub(1)).unwrap_or(0);
        Self { lines, extra: f32::from(more) * Style::margin().leading }
    }

    /// The height that is left for the text of a page.
    pub fn room(&self, document: &Document) -> f32 {
        document.sheet.room_down() - self.extra
    }

    fn marks(&self, document: &Document, page: usize, of: usize, shaper: &mut Shaper) -> Vec<Mark> {
        let sheet = document.sheet;
        let look = Style::margin();
        let rule = sheet.height - sheet.bottom - self.extra + ABOVE_RULE;
        let mut marks = vec![rule_across(sheet.left, rule, sheet.room_across(), 0.75, Colour::LINE)];
        let mut y = rule + BELOW_RULE;
        for line in &self.lines {
            marks.extend(set(line, Owner::Artifact, look, sheet.left, y));
            y += look.leading;
        }
        let words = (document.page_of)(page, of);
        for line in lines(shaper, &Inline::plain(&*words), look.size, PAGE_OF_WIDTH) {
            let width: f32 = line.stretches.iter().map(|it| it.width).sum();
            marks.extend(set(
                &line,
                Owner::Artifact,
                look,
                sheet.width - sheet.right - width,
                rule + BELOW_RULE,
            ));
        }
        marks
    }
}

/// A thin line from left to right that belongs to the page only.
pub(crate) fn rule_across(x: f32, y: f32, width: f32, height: f32, colour: Colour) -> Mark {
    let frame = Frame { x, y, width, height, radius: 0.0, fill: Some(colour), stroke: None };
    Mark { owner: Owner::Artifact, what: What::Frame(frame) }
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

//! The parts of a paper as slices that a page cannot cut, and the tree of what they are.
//! Where pages begin is decided afterwards, in `pages`.

use crate::ReportError;
use crate::document::{
    Align, Block, Cards, Colour, Definition, Document, Figure, Frame, GridBox, Inline, Label, Level,
    LinePattern, Look, Marker, Path, Shape, Step, Stroke, Style, Voice,
};
use crate::ready::Watch;
use super::lines::{Line, heading_lines, lines, paragraphs};
use super::pages::{Foot, Mark, Node, Owner, Paper, RepeatedHead, Role, Slice, Text, What, pages, set};
use super::table;
use super::typeface::Shaper;

/// From the bar of a call-out to its text.
const CALLOUT_INDENT: f32 = 14.0;
const BAR: f32 = 3.0;
/// From the left end of a list to its text.
const LIST_INDENT: f32 = 14.0;
/// Between two stacks side by side.
const GUTTER: f32 = 24.0;
/// The part of the width that the terms of definitions take.
const TERM_SHARE: f32 = 0.3;
/// Between the words of a badge and its frame.
const BADGE_PADDING: f32 = 8.0;

/// `document` on its pages; [`ReportError::Cancelled`] when `watch` ends it.
pub(crate) fn lay_out(document: &Document, watch: &dyn Watch) -> Result<Paper, ReportError> {
    let root = Node { role: Role::Document, parent: None, title: None };
    let mut flow = Flow {
        shaper: Shaper::default(),
        tree: vec![root],
        heads: Vec::new(),
        room: 0.0,
        style: document.style,
    };
    let sheet = document.sheet;
    let foot = Foot::of(document, &mut flow.shaper);
    flow.room = foot.room(document);
    let place = Place { x: sheet.left, width: sheet.room_across(), parent: 0 };
    let mut slices = Vec::new();
    let mut before = None;
    let count = document.blocks.len();
    for (index, block) in document.blocks.iter().enumerate() {
        if watch.at(index, count).is_break() {
            return Err(ReportError::Cancelled);
        }
        if flow.add(&mut slices, before, block, place) {
            before = Some(block);
        }
    }
    let pages = pages(document, &foot, slices, &flow.heads, &mut flow.shaper);
    Ok(Paper { title: document.title.clone(), sheet, pages, tree: flow.tree })
}

/// Where something is put: between which edges and under which node.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub x: f32,
    pub width: f32,
    pub parent: usize,
}

/// A paper that is being laid out.
pub(crate) struct Flow {
    pub shaper: Shaper,
    pub tree: Vec<Node>,
    pub heads: Vec<RepeatedHead>,
    /// The height of an empty page.
    room: f32,
    pub style: Style,
}

impl Flow {
    /// A new node with this role.
    pub fn node(&mut self, role: Role, parent: usize) -> usize {
        self.tree.push(Node { role, parent: Some(parent), title: None });
        self.tree.len() - 1
    }

    /// `blocks` one below the other.
    pub fn stack(&mut self, blocks: &[Block], place: Place) -> Vec<Slice> {
        let mut slices: Vec<Slice> = Vec::new();
        let mut before: Option<&Block> = None;
        for block in blocks {
            if self.add(&mut slices, before, block, place) {
                before = Some(block);
            }
        }
        slices
    }

    /// Adds `block` below `slices`; false when there is nothing to see of it.
    fn add(&mut self, slices: &mut Vec<Slice>, before: Option<&Block>, block: &Block, place: Place) -> bool {
        let mut next = self.block(block, place);
        let Some(first) = next.first_mut() else { return false };
        first.gap = before.map_or(0.0, |it| gap(it, block));
        slices.append(&mut next);
        true
    }

    fn block(&mut self, block: &Block, place: Place) -> Vec<Slice> {
        match block {
            Block::Heading { level, text, .. } => self.heading(*level, text, place),
            Block::Paragraph { text, voice } => self.paragraph(text, self.style.look(*voice), place),
            Block::Question { question, answer } => {
                let look = self.style.look(Voice::Body);
                let mut slices = self.paragraph(question, look, place);
                for it in &mut slices {
                    it.stays = true;
                }
                slices.append(&mut self.paragraph(answer, look, place));
                slices
            }
            Block::List { marker, items } => self.list(*marker, items, place),
            Block::Definitions(definitions) => self.definitions(definitions, place),
            Block::Table(it) => table::rows(self, it, place),
            Block::Beside { left, right, left_share } => self.beside(left, right, *left_share, place),
            Block::Figure(figure) => vec![self.figure(figure, place)],
            Block::Callout { bar, blocks } => self.callout(*bar, blocks, place),
            Block::Badged { badge, body } => self.badged(badge, body, place),
            Block::Together(blocks) => {
                let mut slices = self.stack(blocks, place);
                keep_together(&mut slices);
                slices
            }
            Block::Columns { blocks, .. } => self.stack(blocks, place),
            Block::Grid { boxes, .. } => boxes.iter().flat_map(|it| self.stack(&it.blocks, place)).collect(),
            Block::Cards(cards) => cards
                .cards
                .iter()
                .flat_map(|it| it.front.iter().chain(&it.back))
                .flat_map(|it| self.block(it, place))
                .collect(),
            Block::WritingRoom { .. } | Block::PageBreak | Block::Contents { .. } => Vec::new(),
            Block::Cover { top, bottom } => {
                let mut slices = self.stack(top, place);
                slices.append(&mut self.stack(bottom, place));
                slices
            }
        }
    }

    fn heading(&mut self, level: Level, text: &str, place: Place) -> Vec<Slice> {
        let look = self.style.heading(level);
        let found = heading_lines(&mut self.shaper, &Inline::bold(text), look.size, place.width);
        if found.is_empty() {
            return Vec::new();
        }
        let node = self.node(Role::Heading(level), place.parent);
        if let Some(it) = self.tree.get_mut(node) {
            it.title = Some(text.trim().to_owned());
        }
        let mut slices = text_slices(&found, Owner::Node(node), look, place.x);
        for it in &mut slices {
            it.stays = true;
        }
        slices
    }

    fn paragraph(&mut self, text: &Inline, look: Look, place: Place) -> Vec<Slice> {
        let mut slices: Vec<Slice> = Vec::new();
        for paragraph in paragraphs(text) {
            let found = lines(&mut self.shaper, &paragraph, look.size, place.width);
            let node = self.node(Role::Paragraph, place.parent);
            let mut next = text_slices(&found, Owner::Node(node), look, place.x);
            if let (Some(first), false) = (next.first_mut(), slices.is_empty()) {
                first.gap = look.leading * 0.4;
            }
            slices.append(&mut next);
        }
        slices
    }

    fn list(&mut self, _marker: Marker, items: &[Inline], place: Place) -> Vec<Slice> {
        let look = self.style.look(Voice::Body);
        let list = self.node(Role::List, place.parent);
        let bullet = lines(&mut self.shaper, &Inline::plain("•"), look.size, LIST_INDENT);
        let mut slices = Vec::new();
        for item in items {
            let found = lines(&mut self.shaper, item, look.size, place.width - LIST_INDENT);
            if found.is_empty() {
                continue;
            }
            let node = self.node(Role::Item, list);
            let label = self.node(Role::ItemLabel, node);
            let body = self.node(Role::ItemBody, node);
            let mut next = text_slices(&found, Owner::Node(body), look, place.x + LIST_INDENT);
            if let Some(first) = next.first_mut() {
                let marks =
                    bullet.iter().flat_map(|it| set(it, Owner::Node(label), look, place.x + 2.0, 0.0));
                first.marks = marks.chain(std::mem::take(&mut first.marks)).collect();
                first.gap = if slices.is_empty() { 0.0 } else { 2.5 };
            }
            slices.append(&mut next);
        }
        slices
    }

    fn definitions(&mut self, definitions: &[Definition], place: Place) -> Vec<Slice> {
        let look = self.style.look(Voice::Body);
        let list = self.node(Role::List, place.parent);
        let term_width = place.width * TERM_SHARE;
        let mut slices = Vec::new();
        for it in definitions {
            let node = self.node(Role::Item, list);
            let term = self.node(Role::ItemLabel, node);
            let text = self.node(Role::ItemBody, node);
            let sides = [
                Side {
                    x: place.x,
                    lines: lines(&mut self.shaper, &it.term, look.size, term_width - 12.0),
                    owner: term,
                },
                Side {
                    x: place.x + term_width,
                    lines: lines(&mut self.shaper, &it.text, look.size, place.width - term_width),
                    owner: text,
                },
            ];
            let mut next = side_by_side(&sides, look);
            if let (Some(first), false) = (next.first_mut(), slices.is_empty()) {
                first.gap = 2.5;
            }
            slices.append(&mut next);
        }
        slices
    }

    fn beside(&mut self, left: &[Block], right: &[Block], left_share: f32, place: Place) -> Vec<Slice> {
        let width = (place.width - GUTTER) * left_share;
        let nodes = self.tree.len();
        let heads = self.heads.len();
        let left_slices = self.stack(left, Place { width, ..place });
        let right_place = Place { x: place.x + width + GUTTER, width: place.width - GUTTER - width, ..place };
        let right_slices = self.stack(right, right_place);
        let (left_stack, right_stack) = (pile(left_slices), pile(right_slices));
        let height = left_stack.height.max(right_stack.height);
        if height <= self.room {
            let marks = left_stack.marks.into_iter().chain(right_stack.marks).collect();
            return vec![Slice { height, marks, ..Slice::default() }];
        }
        // Too tall for one page: one below the other, so begin again.
        self.tree.truncate(nodes);
        self.heads.truncate(heads);
        let mut slices = self.stack(left, place);
        let mut below = self.stack(right, place);
        if let Some(first) = below.first_mut() {
            first.gap = GUTTER;
        }
        slices.append(&mut below);
        slices
    }

    fn callout(&mut self, colour: Colour, blocks: &[Block], place: Place) -> Vec<Slice> {
        let section = self.node(Role::Section, place.parent);
        let inner =
            Place { x: place.x + CALLOUT_INDENT, width: place.width - CALLOUT_INDENT, parent: section };
        let mut slices = self.stack(blocks, inner);
        for slice in &mut slices {
            let bar = Frame {
                x: place.x,
                y: -slice.gap,
                width: BAR,
                height: slice.height + slice.gap,
                radius: 0.0,
                fill: Some(colour),
                stroke: None,
            };
            slice.marks.insert(0, Mark { owner: Owner::Artifact, what: What::Frame(bar) });
        }
        slices
    }

    fn badged(&mut self, badge: &str, body: &[Block], place: Place) -> Vec<Slice> {
        let look = self.style.look(Voice::Body);
        let words = lines(&mut self.shaper, &Inline::bold(badge), look.size, place.width * 0.4);
        let widest = words.iter().map(width_of).fold(0.0, f32::max);
        let width = widest + 2.0 * BADGE_PADDING;
        let height: f32 = words.iter().map(|_| look.leading).sum::<f32>() + 5.0;
        let mut slices = self.stack(body, Place { width: place.width - width - 12.0, ..place });
        let node = self.node(Role::Paragraph, place.parent);
        let x = place.x + place.width - width;
        let stroke = Stroke { colour: Colour::INK, width: 1.0, pattern: LinePattern::Whole };
        let frame = Frame { x, y: 0.5, width, height, radius: 4.5, fill: None, stroke: Some(stroke) };
        let mut marks = vec![Mark { owner: Owner::Artifact, what: What::Frame(frame) }];
        let mut y = 3.0;
        for line in &words {
            marks.extend(set(line, Owner::Node(node), look, x + BADGE_PADDING, y));
            y += look.leading;
        }
        let whole: f32 = slices.iter().map(|it| it.gap + it.height).sum();
        if whole <= self.room {
            slices = vec![pile(slices)];
        }
        match slices.first_mut() {
            Some(first) => {
                first.marks.append(&mut marks);
                first.height = first.height.max(if whole <= self.room { height } else { 0.0 });
                slices
            }
            None => vec![Slice { height, marks, ..Slice::default() }],
        }
    }

    fn figure(&mut self, figure: &Figure, place: Place) -> Slice {
        let node = self.node(Role::Figure(figure.alt.clone()), place.parent);
        let owner = Owner::Node(node);
        let marks = figure
            .shapes
            .iter()
            .flat_map(|shape| match shape {
                Shape::Frame(it) => {
                    let frame = Frame { x: it.x + place.x, ..*it };
                    vec![Mark { owner, what: What::Frame(frame) }]
                }
                Shape::Path(it) => vec![Mark { owner, what: What::Path(it.clone().moved(place.x, 0.0)) }],
                Shape::Label(it) => self.label(it, owner, place.x),
            })
            .collect();
        Slice { height: figure.height, marks, ..Slice::default() }
    }

    fn label(&mut self, label: &Label, owner: Owner, left: f32) -> Vec<Mark> {
        let shaped = self.shaper.shape(&label.text, label.face);
        let natural = shaped.advance() * label.look.size / 1000.0;
        let size =
            if natural > label.room { label.look.size * label.room / natural } else { label.look.size };
        let width = natural.min(label.room);
        let x = left
            + match label.align {
                Align::Start => label.x,
                Align::Middle => label.x - width / 2.0,
            };
        let (face, colour) = (label.face, label.look.colour);
        let text = Text { x, y: label.y, width, face, size, colour, link: None, words: vec![shaped] };
        vec![Mark { owner, what: What::Text(text) }]
    }
}

/// The room between two blocks.
fn gap(before: &Block, block: &Block) -> f32 {
    match (before, block) {
        (_, Block::Heading { level: Level::Two, .. }) => 16.0,
        (_, Block::Heading { level: Level::Three, .. }) => 10.0,
        (_, Block::Heading { level: Level::One, .. }) => 1.0,
        (Block::Heading { level: Level::One, .. } | Block::Badged { .. }, Block::Paragraph { .. }) => 3.0,
        (Block::Heading { .. }, Block::Paragraph { .. }) => 1.5,
        (Block::Heading { .. }, _) => 4.0,
        (Block::Paragraph { .. }, Block::Paragraph { .. } | Block::List { .. }) => 4.5,
        (_, Block::Table(_) | Block::Beside { .. } | Block::Callout { .. } | Block::Together(_)) => 17.0,
        _ => 8.0,
    }
}

/// Slices of which all but the last stay with what follows.
pub(crate) fn keep_together(slices: &mut [Slice]) {
    if let Some((_, but_last)) = slices.split_last_mut() {
        for it in but_last {
            it.stays = true;
        }
    }
}

/// The slices of a text; its first two lines and its last two stay together.
fn text_slices(lines: &[Line], owner: Owner, look: Look, x: f32) -> Vec<Slice> {
    let marks = lines.iter().map(|it| set(it, owner, look, x, 0.0).collect());
    let mut slices: Vec<Slice> =
        marks.map(|marks| Slice { height: look.leading, marks, ..Slice::default() }).collect();
    no_line_alone(&mut slices);
    slices
}

/// Keeps the first two and the last two slices of a text on one page.
fn no_line_alone(slices: &mut [Slice]) {
    let count = slices.len();
    for (index, slice) in slices.iter_mut().enumerate() {
        slice.stays = index + 1 < count && (index == 0 || index + 2 == count);
    }
}

/// Text in one of several columns.
pub(crate) struct Side {
    pub x: f32,
    pub lines: Vec<Line>,
    pub owner: usize,
}

/// Up to so many lines, texts beside each other are not cut by the end of a page.
const WHOLE: usize = 12;

/// Texts beside each other: one slice, or a slice for each line when they are long. Each text is painted
/// whole when it can be, so that it is also copied whole.
pub(crate) fn side_by_side(sides: &[Side], look: Look) -> Vec<Slice> {
    let count = sides.iter().map(|it| it.lines.len()).max().unwrap_or(0);
    let lines_of = |range: std::ops::Range<usize>| {
        let mut marks = Vec::new();
        for side in sides {
            let mut y = 0.0;
            for line in side.lines.iter().take(range.end).skip(range.start) {
                marks.extend(set(line, Owner::Node(side.owner), look, side.x, y));
                y += look.leading;
            }
        }
        let height = range.map(|_| look.leading).sum();
        Slice { height, marks, ..Slice::default() }
    };
    if count <= WHOLE {
        return vec![lines_of(0..count)];
    }
    let mut slices: Vec<Slice> = (0..count).map(|index| lines_of(index..index + 1)).collect();
    no_line_alone(&mut slices);
    slices
}

/// All slices as one.
fn pile(slices: Vec<Slice>) -> Slice {
    let mut whole = Slice::default();
    for slice in slices {
        let y = whole.height + slice.gap;
        whole.marks.extend(slice.marks.into_iter().map(|it| it.lower(y)));
        whole.height = y + slice.height;
    }
    whole
}

pub(crate) fn width_of(line: &Line) -> f32 {
    line.stretches.iter().map(|it| it.width).sum()
}

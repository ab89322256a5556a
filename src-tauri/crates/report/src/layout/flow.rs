//! The parts of a paper as slices that a page cannot cut, and the tree of what they are.
//! Each kind of part has a file of its own; where pages begin is decided afterwards, in `pages`.

use super::columns::{self, ColumnRun};
use super::contents::{self, ContentsLine, Entry};
use super::lines::{heading_lines, lines, paragraphs};
use super::margins::{Foot, running_heads};
use super::pages::{Item, pages};
use super::paper::{Node, Owner, Paper, Role};
use super::shaper::Shaper;
use super::slice::{Slice, keep_together, keep_with_next, text_slices};
use super::table::{self, RepeatedHead};
use super::{beside, cards, cover, drawing, grid, links, lists, pictured, spacing};
use crate::ReportError;
use crate::document::{Block, Document, Inline, Level, Style, Voice};
use crate::ready::Watch;

/// Text in a place narrower than this many letters of ordinary text is hard to read.
const NARROWEST: f32 = 5.0;

/// `document` on its pages; [`ReportError::Cancelled`] when `watch` ends it.
pub(crate) fn lay_out(document: &Document, watch: &dyn Watch) -> Result<Paper, ReportError> {
    let mut shaper = Shaper::default();
    let foot = Foot::of(document, &mut shaper);
    let sheet = document.sheet;
    let mut flow = Flow {
        shaper,
        tree: vec![Node::new(Role::Document, None)],
        heads: Vec::new(),
        headings: Vec::new(),
        entries: contents::entries(&document.blocks),
        contents: Vec::new(),
        room: foot.room(document),
        style: document.style,
        watch,
        done: (0, document.blocks.len()),
        is_cancelled: false,
    };
    let place = Place { x: sheet.left, width: sheet.room_across(), parent: 0 };
    let items = items(&mut flow, document, place);
    if flow.is_cancelled {
        return Err(ReportError::Cancelled);
    }
    let mut filled = pages(items, &flow.heads, sheet.top, flow.room);
    contents::number(&mut flow, &mut filled.pages);
    links::connect(&mut flow.tree, &mut filled.pages);
    running_heads(document, &mut filled.pages, &flow.tree, &filled.bare, &mut flow.shaper);
    let count = filled.pages.len();
    for (index, page) in filled.pages.iter_mut().enumerate() {
        page.extend(foot.marks(document, index + 1, count, &mut flow.shaper));
    }
    Ok(Paper { title: document.title.clone(), sheet, pages: filled.pages, tree: flow.tree })
}

/// The blocks of `document` as what follows each other down its pages.
fn items(flow: &mut Flow<'_>, document: &Document, place: Place) -> Vec<Item> {
    let mut items = Vec::new();
    let mut before: Option<&Block> = None;
    let mut turns = false;
    for (index, block) in document.blocks.iter().enumerate() {
        flow.done.0 = index;
        if !flow.goes_on() {
            break;
        }
        let mut item = match block {
            Block::PageBreak => {
                turns = true;
                continue;
            }
            Block::Columns { count, blocks } => Item::Columns(ColumnRun::new(flow, *count, blocks, place)),
            Block::Cards(it) => {
                items.push(Item::Leaves(cards::sheets(flow, it, document.sheet)));
                (before, turns) = (None, false);
                continue;
            }
            Block::Cover { top, bottom } => {
                turns = true;
                match cover::page(flow, [top, bottom], document.sheet, place) {
                    Ok(marks) if marks.is_empty() => continue,
                    Ok(marks) => Item::Page(marks),
                    Err(slices) => Item::Slices(slices),
                }
            }
            _ => Item::Slices(flow.block(block, place)),
        };
        let first = match &mut item {
            Item::Slices(slices) | Item::Columns(ColumnRun { slices, .. }) => slices.first_mut(),
            Item::Page(_) | Item::Leaves(_) => {
                items.push(item);
                (before, turns) = (None, false);
                continue;
            }
        };
        let Some(first) = first else { continue };
        first.gap = before.map_or(0.0, |it| spacing::gap(it, block) * flow.unit());
        // After a cover that became too long for one page, a page begins too.
        first.turns |= std::mem::replace(&mut turns, matches!(block, Block::Cover { .. }));
        before = Some(block);
        items.push(item);
    }
    items
}

/// Where something is put: between which edges and under which node.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub x: f32,
    pub width: f32,
    pub parent: usize,
}

/// A paper that is being laid out.
pub(crate) struct Flow<'a> {
    pub shaper: Shaper,
    pub tree: Vec<Node>,
    pub heads: Vec<RepeatedHead>,
    /// The headings that the contents name, in the order of reading.
    pub headings: Vec<usize>,
    /// What the contents name.
    pub entries: Vec<Entry>,
    pub contents: Vec<ContentsLine>,
    /// The height of an empty page.
    pub room: f32,
    pub style: Style,
    watch: &'a dyn Watch,
    /// How many of how many blocks.
    done: (usize, usize),
    is_cancelled: bool,
}

/// How far a paper had come, to begin again from there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kept([usize; 4]);

impl Flow<'_> {
    /// Whether the paper is still wanted.
    pub fn goes_on(&mut self) -> bool {
        self.is_cancelled |= self.watch.at(self.done.0, self.done.1).is_break();
        !self.is_cancelled
    }

    /// A new node with this role.
    pub fn node(&mut self, role: Role, parent: usize) -> usize {
        self.tree.push(Node::new(role, Some(parent)));
        self.tree.len() - 1
    }

    /// How far the paper has come.
    pub fn kept(&self) -> Kept {
        Kept([self.tree.len(), self.heads.len(), self.headings.len(), self.contents.len()])
    }

    /// Forgets what was laid out since then.
    pub fn back_to(&mut self, Kept([tree, heads, headings, contents]): Kept) {
        self.tree.truncate(tree);
        self.heads.truncate(heads);
        self.headings.truncate(headings);
        self.contents.truncate(contents);
    }

    /// How large the letters are, as a part of those of an ordinary sheet.
    pub fn unit(&self) -> f32 {
        self.style.body / Style::SHEET.body
    }

    /// Whether text can stand in so much width.
    pub fn is_wide_enough(&self, width: f32) -> bool {
        width >= self.style.body * NARROWEST
    }

    /// How many places of up to `count` stand side by side in `width` and are wide enough for text.
    pub fn fitting(&self, count: usize, between: f32, width: f32) -> usize {
        let is_fit = |it: &usize| self.is_wide_enough(columns::share_of(width, *it, between));
        (1..=count.min(64)).rev().find(is_fit).unwrap_or(1)
    }

    /// `blocks` one below the other.
    pub fn stack(&mut self, blocks: &[Block], place: Place) -> Vec<Slice> {
        let mut slices: Vec<Slice> = Vec::new();
        let mut before: Option<&Block> = None;
        let mut turns = false;
        for block in blocks {
            if !self.goes_on() {
                break;
            }
            turns |= matches!(block, Block::PageBreak);
            let mut next = self.block(block, place);
            let Some(first) = next.first_mut() else { continue };
            first.gap = before.map_or(0.0, |it| spacing::gap(it, block) * self.unit());
            first.turns |= std::mem::take(&mut turns);
            slices.append(&mut next);
            before = Some(block);
        }
        slices
    }

    fn block(&mut self, block: &Block, place: Place) -> Vec<Slice> {
        match block {
            Block::Heading { level, text, anchor } => self.heading(*level, text, anchor.as_deref(), place),
            Block::Paragraph { text, voice } => {
                let mut slices = self.paragraph(text, *voice, place);
                if *voice == Voice::Kicker {
                    keep_with_next(&mut slices);
                }
                slices
            }
            Block::Question { question, answer } => {
                let mut slices = self.paragraph(question, Voice::Body, place);
                keep_with_next(&mut slices);
                slices.append(&mut self.paragraph(answer, Voice::Body, place));
                slices
            }
            Block::List { marker, items } => lists::list(self, *marker, items, place),
            Block::Definitions(definitions) => lists::definitions(self, definitions, place),
            Block::Table(it) => table::rows(self, it, place),
            Block::Beside { left, right, left_share } => {
                beside::beside(self, left, right, *left_share, place)
            }
            Block::Figure(figure) => vec![drawing::figure(self, figure, place)],
            Block::Callout { bar, blocks } => grid::callout(self, *bar, blocks, place),
            Block::Pictured { picture, body } => pictured::pictured(self, picture, body, place),
            Block::Badged { badge, body } => beside::badged(self, badge, body, place),
            Block::Together(blocks) => {
                let mut slices = self.stack(blocks, place);
                keep_together(&mut slices);
                slices
            }
            Block::Columns { count, blocks } => columns::inside(self, *count, blocks, place),
            Block::Grid { across, boxes } => grid::grid(self, *across, boxes, place),
            // Inside something else there is no sheet to cut.
            Block::Cards(cards) => {
                let sides = cards.cards.iter().flat_map(|it| [&it.front, &it.back]);
                sides.flat_map(|it| self.stack(it, place)).collect()
            }
            Block::WritingRoom { lines } => drawing::writing_room(*lines, place),
            Block::PageBreak => Vec::new(),
            Block::Cover { top, bottom } => {
                let mut slices = self.stack(top, place);
                slices.append(&mut self.stack(bottom, place));
                slices
            }
            Block::Contents { down_to } => contents::contents(self, *down_to, place),
        }
    }

    fn heading(&mut self, level: Level, text: &str, anchor: Option<&str>, place: Place) -> Vec<Slice> {
        let look = self.style.heading(level);
        let found = heading_lines(&mut self.shaper, &Inline::bold(text), look.size, place.width);
        if found.is_empty() {
            return Vec::new();
        }
        let node = self.node(Role::Heading(level), place.parent);
        if let Some(it) = self.tree.get_mut(node) {
            it.title = Some(text.split_whitespace().collect::<Vec<_>>().join(" "));
            it.anchor = anchor.map(str::to_owned);
        }
        self.headings.push(node);
        let mut slices = text_slices(&found, Owner::Node(node), look, place.x);
        keep_with_next(&mut slices);
        slices
    }

    fn paragraph(&mut self, text: &Inline, voice: Voice, place: Place) -> Vec<Slice> {
        let look = self.style.look(voice);
        let mut slices: Vec<Slice> = Vec::new();
        for paragraph in paragraphs(text) {
            let set = if voice == Voice::Display { heading_lines } else { lines };
            let found = set(&mut self.shaper, &paragraph, look.size, place.width);
            let node = self.node(Role::Paragraph, place.parent);
            let mut next = text_slices(&found, Owner::Node(node), look, place.x);
            if let (Some(first), false) = (next.first_mut(), slices.is_empty()) {
                first.gap = look.leading * 0.4;
            }
            slices.append(&mut next);
        }
        slices
    }
}

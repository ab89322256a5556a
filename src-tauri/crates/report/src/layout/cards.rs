//! Cards to cut out: sheets with fronts, each followed by the sheet with the backs that meet them.

use std::cell::Cell;
use std::rc::Rc;

use super::columns::share_of;
use super::fill::in_rooms;
use super::flow::{Flow, Place};
use super::paper::{Mark, Node, Owner, Role, What, filled};
use super::slice::{Slice, pile};
use crate::document::{
    Block, Card, Cards, Colour, Frame, LinePattern, Path, Sheet, Step, Stroke, Style, Voice,
};

/// How wide the band of a card is.
const BAND: f32 = 8.0;
/// From the edge of a card or its band to the text.
const PADDING: f32 = 12.0;
/// The smallest letters of a card, in points.
const SMALLEST: f32 = 10.0;
/// How much smaller the letters become at once, in points.
const STEP: f32 = 0.5;
/// From the edge of the cards to a mark for cutting.
const TO_MARK: f32 = 3.0;
/// How long such a mark is.
const MARK: f32 = 8.0;

/// The sheets, each with its marks from the top of the text.
pub(crate) fn sheets(flow: &mut Flow<'_>, cards: &Cards, sheet: Sheet) -> Vec<Vec<Mark>> {
    let cut = Cut::of(flow, cards, sheet);
    let mut ready: Vec<[Side; 2]> = Vec::with_capacity(cards.cards.len());
    for card in &cards.cards {
        if !flow.goes_on() {
            return Vec::new();
        }
        ready.extend(sides(flow, card, &cut));
    }
    let mut sheets = Vec::new();
    let mut rest = ready.into_iter().peekable();
    while rest.peek().is_some() {
        let (fronts, backs): (Vec<Side>, Vec<Side>) =
            rest.by_ref().take(cut.across * cut.down).map(|[front, back]| (front, back)).unzip();
        sheets.push(cut.sheet(flow, fronts, false));
        sheets.push(cut.sheet(flow, backs, true));
    }
    sheets
}

/// One side of a card: what is painted, and its part of the tree.
#[derive(Default)]
struct Side {
    band: Option<Colour>,
    slice: Slice,
    /// Its root comes first; empty when it goes on from another card.
    nodes: Vec<Node>,
    /// Where its root stands in the tree of the paper, known when its first card has been put on a sheet.
    root: Rc<Cell<Option<usize>>>,
}

/// How a sheet is cut.
struct Cut {
    sheet: Sheet,
    across: usize,
    down: usize,
    /// The size of a card.
    width: f32,
    height: f32,
    /// From the top of the text to the first row.
    top: f32,
    has_marks: bool,
}

impl Cut {
    fn of(flow: &Flow<'_>, cards: &Cards, sheet: Sheet) -> Self {
        let taken = BAND + 2.0 * PADDING;
        let is_wide = |it: &usize| flow.is_wide_enough(share_of(sheet.room_across(), *it, 0.0) - taken);
        let across = (1..=cards.across.clamp(1, 16)).rev().find(is_wide).unwrap_or(1);
        // A sheet that lies is turned from top to bottom, so what is above and below the cards is the same.
        let lies = sheet.width > sheet.height;
        let foot = sheet.height - sheet.top - flow.room;
        let top = if lies && cards.down > 1 { (foot - sheet.top).max(0.0) } else { 0.0 };
        let room = flow.room - top;
        let fewest = 3.0 * flow.style.look(Voice::Body).leading;
        let is_high = |it: &usize| share_of(room, *it, 0.0) - 2.0 * PADDING >= fewest;
        let down = (1..=cards.down.clamp(1, 16)).rev().find(is_high).unwrap_or(1);
        let (width, height) = (share_of(sheet.room_across(), across, 0.0), share_of(room, down, 0.0));
        Self { sheet, across, down, width, height, top, has_marks: cards.cut_marks }
    }

    /// Whether the sheet itself is the card.
    fn is_whole(&self) -> bool {
        self.across == 1 && self.down == 1
    }

    /// The room for text on a card, with the top left of the card at nought.
    fn text(&self) -> Frame {
        if self.is_whole() {
            return filled(0.0, -self.top, self.width, self.height + self.top, Colour::WHITE);
        }
        let (x, width) = (BAND + PADDING, self.width - BAND - 2.0 * PADDING);
        filled(x, PADDING, width, self.height - 2.0 * PADDING, Colour::WHITE)
    }

    /// A sheet with these sides, from the top of the text.
    fn sheet(&self, flow: &mut Flow<'_>, sides: Vec<Side>, is_back: bool) -> Vec<Mark> {
        let mut marks = Vec::new();
        for (index, side) in sides.into_iter().enumerate() {
            let (x, y) = self.corner(index, is_back);
            marks.extend(self.ground(side.band, x, y));
            if !side.nodes.is_empty() {
                side.root.set(Some(graft(flow, side.nodes)));
            }
            let start = side.root.get().unwrap_or(0);
            let text = self.text();
            marks.extend(side.slice.marks.into_iter().map(|it| {
                let owner = match it.owner {
                    Owner::Node(node) => Owner::Node(node + start),
                    Owner::Artifact => Owner::Artifact,
                };
                Mark { owner, ..it }.moved(x + text.x, y + text.y)
            }));
        }
        if self.has_marks && !self.is_whole() {
            marks.extend(self.cut_marks());
        }
        marks
    }

    /// The top left of the card at this place; a back stands where its front is when the sheet is turned over
    /// its long side.
    fn corner(&self, index: usize, is_back: bool) -> (f32, f32) {
        let (mut row, mut column) = (index / self.across, index % self.across);
        let lies = self.sheet.width > self.sheet.height;
        match (is_back, lies) {
            (true, true) => row = self.down - 1 - row.min(self.down - 1),
            (true, false) => column = self.across - 1 - column,
            (false, _) => {}
        }
        let times = |count: usize| f32::from(u16::try_from(count).unwrap_or(0));
        (self.sheet.left + times(column) * self.width, self.top + times(row) * self.height)
    }

    /// The band and the edge of a card.
    fn ground(&self, band: Option<Colour>, x: f32, y: f32) -> Vec<Mark> {
        let band = |frame: [f32; 4]| {
            let [x, y, width, height] = frame;
            band.map(|it| Mark::artifact(What::Frame(filled(x, y, width, height, it))))
        };
        if self.is_whole() {
            return band([0.0, -self.sheet.top, BAND, self.sheet.height]).into_iter().collect();
        }
        let stroke = Stroke { colour: Colour::LINE, width: 0.5, pattern: LinePattern::Whole };
        let (width, height) = (self.width, self.height);
        let edge = Frame { x, y, width, height, radius: 0.0, fill: None, stroke: Some(stroke) };
        let band = band([x, y, BAND, height]);
        band.into_iter().chain([Mark::artifact(What::Frame(edge))]).collect()
    }

    /// Short lines outside the cards, where they are cut.
    fn cut_marks(&self) -> Vec<Mark> {
        let stroke = Stroke { colour: Colour::INK, width: 0.5, pattern: LinePattern::Whole };
        let line = |from: (f32, f32), to: (f32, f32)| {
            let (start, steps) = (from, vec![Step::Line(to.0, to.1)]);
            Mark::artifact(What::Path(Path { start, steps, stroke: Some(stroke), ..Path::default() }))
        };
        let ((left, top), (far, low)) =
            (self.corner(0, false), self.corner(self.across * self.down - 1, false));
        let (right, bottom) = (far + self.width, low + self.height);
        let mut marks = Vec::new();
        for column in 0..=self.across {
            let x = if column == self.across { right } else { self.corner(column, false).0 };
            marks.push(line((x, top - TO_MARK), (x, top - TO_MARK - MARK)));
            marks.push(line((x, bottom + TO_MARK), (x, bottom + TO_MARK + MARK)));
        }
        for row in 0..=self.down {
            let y = if row == self.down { bottom } else { self.corner(row * self.across, false).1 };
            marks.push(line((left - TO_MARK, y), (left - TO_MARK - MARK, y)));
            marks.push(line((right + TO_MARK, y), (right + TO_MARK + MARK, y)));
        }
        marks
    }
}

/// The sides of `card`, on as many cards as they need.
fn sides(flow: &mut Flow<'_>, card: &Card, cut: &Cut) -> Vec<[Side; 2]> {
    let fronts = parts(flow, &card.front, card.band, cut);
    let backs = parts(flow, &card.back, card.band, cut);
    let count = fronts.len().max(backs.len()).max(1);
    let blank = || Side { band: Some(card.band), ..Side::default() };
    let filled_up = |sides: Vec<Side>| sides.into_iter().chain(std::iter::repeat_with(blank));
    filled_up(fronts).zip(filled_up(backs)).take(count).map(|(front, back)| [front, back]).collect()
}

/// `blocks` on one side of as many cards as they need, in letters as large as can be.
fn parts(flow: &mut Flow<'_>, blocks: &[Block], band: Colour, cut: &Cut) -> Vec<Side> {
    let text = cut.text();
    let (room, style) = (flow.room, flow.style);
    let kept = flow.kept();
    let paper = std::mem::take(&mut flow.tree);
    flow.room = text.height;
    let mut sides = Vec::new();
    for (smaller, is_last) in styles(style) {
        flow.style = smaller;
        flow.tree = vec![Node::new(Role::Section, Some(0))];
        let slices = flow.stack(blocks, Place { x: 0.0, width: text.width, parent: 0 });
        let found = in_rooms(slices, text.height, text.height);
        if found.len() > 1 && !is_last && flow.goes_on() {
            continue;
        }
        let start = Rc::new(Cell::new(None));
        for slices in found {
            let nodes = std::mem::take(&mut flow.tree);
            sides.push(Side { band: Some(band), slice: pile(slices), nodes, root: Rc::clone(&start) });
        }
        break;
    }
    (flow.room, flow.style, flow.tree) = (room, style, paper);
    // The contents do not name cards.
    flow.back_to(kept);
    sides
}

/// `style` and all smaller ones down to the smallest, each with whether it is the last.
fn styles(style: Style) -> impl Iterator<Item = (Style, bool)> {
    let by = move |body: f32| {
        let smaller = style.scaled(body / style.body);
        let at_least = |it: f32| it.max(SMALLEST);
        Style { table: at_least(smaller.table), headings: smaller.headings.map(at_least), ..smaller }
    };
    let bodies =
        std::iter::successors(Some(style.body), |it| (*it > SMALLEST).then(|| (it - STEP).max(SMALLEST)));
    bodies.map(move |it| (by(it), it <= SMALLEST))
}

/// Adds `nodes` to the tree of the paper; returns where their root stands.
fn graft(flow: &mut Flow<'_>, nodes: Vec<Node>) -> usize {
    let start = flow.tree.len();
    for (index, node) in nodes.into_iter().enumerate() {
        let parent = if index == 0 { Some(0) } else { node.parent.map(|it| it + start) };
        flow.tree.push(Node { parent, ..node });
    }
    start
}

//! Tables: rows that break between pages, with their head repeated.
//! It decides nothing about what stands in them.

use super::beside::{Side, side_by_side};
use super::drawing::WRITING_LINE;
use super::flow::{Flow, Place};
use super::lines::lines;
use super::paper::{Mark, Owner, Role, rule_across, set};
use super::slice::{Hold, Slice, text_slices};
use super::spans::{self, Laid};
use crate::document::{Cell, Colour, Inline, Look, Table};

/// Between the text of two columns.
const BETWEEN: f32 = 8.0;
/// Between a rule and the text of a row.
const PADDING: f32 = 2.5;
/// A column narrower than this many times the type size is too narrow for text.
const NARROWEST: f32 = 1.6;
/// Up to so many signs, the text of a cell is a letter or a number and needs no room for words.
const LONGEST_SIGN: usize = 3;
/// How thick the rule under a row is.
const RULE: f32 = 0.75;

/// The rows of `table`, each followed by a rule.
pub(crate) fn rows(flow: &mut Flow<'_>, table: &Table, place: Place) -> Vec<Slice> {
    let node = flow.node(Role::Table, place.parent);
    let first_head = flow.heads.len();
    let with_words = table.columns.iter().enumerate().filter(|(index, _)| has_words(table, *index));
    let narrowest = with_words.map(|(_, it)| it.share * place.width).fold(f32::MAX, f32::min) - BETWEEN;
    let is_narrow = narrowest < NARROWEST * flow.style.table;
    let mut setter = Rows { table, place, node, is_narrow, first_head, head: first_head, flow };
    let mut slices = setter.column_heads();
    for group in &table.groups {
        let body = setter.flow.node(Role::TableBody, node);
        if let Some(title) = &group.title {
            slices.append(&mut setter.group_head(title, body));
        }
        slices.append(&mut setter.rows(&group.rows, body));
    }
    slices
}

/// A cell with its lines, between which edges it stands and down how many rows.
struct Set {
    side: Side,
    left: f32,
    width: f32,
    down: usize,
}

/// True for a column with more in it than a letter or a number.
fn has_words(table: &Table, index: usize) -> bool {
    let is_long = |text: &str| text.chars().count() > LONGEST_SIGN;
    let rows = table.groups.iter().flat_map(|it| &it.rows);
    table.columns.get(index).is_some_and(|it| is_long(&it.head))
        || rows.filter_map(|it| it.get(index)).any(|it| is_long(&it.text.text()))
}

struct Rows<'a, 'b> {
    table: &'a Table,
    place: Place,
    node: usize,
    /// Whether a column is too narrow for text.
    is_narrow: bool,
    /// The head without a group.
    first_head: usize,
    /// The head that a page repeats now: with the group that its rows are in.
    head: usize,
    flow: &'a mut Flow<'b>,
}

impl Rows<'_, '_> {
    fn column_heads(&mut self) -> Vec<Slice> {
        let head = self.flow.node(Role::TableHead, self.node);
        let row = self.flow.node(Role::Row, head);
        let titles: Vec<Inline> = self.table.columns.iter().map(|it| Inline::bold(&*it.head)).collect();
        let mut sides = Vec::with_capacity(titles.len());
        for (column, text) in titles.iter().enumerate() {
            let cell = Laid { text, column, across: 1, down: 1 };
            sides.push(self.set_cell(&cell, Role::ColumnHead, row).side);
        }
        let mut slices = self.lines_of(&sides);
        self.finish(&mut slices, 1.5, Colour::INK);
        for it in &mut slices {
            it.hold = Hold::Firm;
        }
        self.flow.heads.push(repeated(RepeatedHead::default(), &slices));
        slices
    }

    fn group_head(&mut self, title: &str, body: usize) -> Vec<Slice> {
        let row = self.flow.node(Role::Row, body);
        let owner = self.flow.node(Role::GroupHead(self.table.columns.len()), row);
        let look = Look { colour: Colour::TEAL, ..self.flow.style.table() };
        let lines = lines(&mut self.flow.shaper, &Inline::bold(title), look.size, self.place.width);
        let mut slices = side_by_side(&[Side { x: self.place.x, lines, owner }], look, self.flow.room);
        self.finish(&mut slices, RULE, Colour::LINE);
        if let Some(first) = slices.first_mut() {
            first.marks = std::mem::take(&mut first.marks).into_iter().map(|it| it.lower(4.0)).collect();
            first.height += 4.0;
        }
        for it in &mut slices {
            it.hold = Hold::Firm;
            it.table = Some(self.first_head);
        }
        let head = self.flow.heads.get(self.first_head).cloned().unwrap_or_default();
        self.head = self.flow.heads.len();
        self.flow.heads.push(repeated(head, &slices));
        slices
    }

    /// The rows of a group; those that a cell binds together are one slice when a page can hold them.
    fn rows(&mut self, rows: &[Vec<Cell>], body: usize) -> Vec<Slice> {
        let laid = spans::laid(rows, self.table.columns.len());
        let mut slices = Vec::new();
        for range in spans::bound(&laid) {
            let rows = laid.get(range).unwrap_or_default();
            let set: Vec<Vec<Set>> = rows.iter().map(|it| self.set_row(it, body)).collect();
            let bundle = if set.len() > 1 { self.bundle(&set) } else { None };
            match bundle {
                Some(it) => slices.push(it),
                None => slices.extend(set.into_iter().flat_map(|it| self.row(it))),
            }
        }
        for it in &mut slices {
            it.table = Some(self.head);
        }
        slices
    }

    fn row(&self, cells: Vec<Set>) -> Vec<Slice> {
        let sides: Vec<Side> = cells.into_iter().map(|it| it.side).collect();
        let mut slices = self.lines_of(&sides);
        if let (Some(first), true) = (slices.first_mut(), is_to_fill_in(&sides)) {
            first.height = first.height.max(WRITING_LINE - 2.0 * PADDING - RULE);
        }
        self.finish(&mut slices, RULE, Colour::LINE);
        slices
    }

    /// The texts of a row: beside each other, or below each other where the columns are too narrow for text.
    fn lines_of(&self, sides: &[Side]) -> Vec<Slice> {
        let look = self.flow.style.table();
        if !self.is_narrow {
            return side_by_side(sides, look, self.flow.room);
        }
        let text = |it: &Side| text_slices(&it.lines, Owner::Node(it.owner), look, it.x);
        let slices: Vec<Slice> = sides.iter().flat_map(text).collect();
        if slices.is_empty() { vec![Slice::default()] } else { slices }
    }

    /// Rows with cells that reach down, as one slice; nothing when they are too tall for a page.
    fn bundle(&self, rows: &[Vec<Set>]) -> Option<Slice> {
        if self.is_narrow {
            return None;
        }
        let look = self.flow.style.table();
        let needed = |it: &Set| {
            let lines = u16::try_from(it.side.lines.len()).unwrap_or(u16::MAX);
            f32::from(lines) * look.leading + 2.0 * PADDING + RULE
        };
        let mut heights: Vec<f32> = rows
            .iter()
            .map(|it| it.iter().filter(|it| it.down == 1).map(needed).fold(needed_for_none(), f32::max))
            .collect();
        for (index, row) in rows.iter().enumerate() {
            for cell in row.iter().filter(|it| it.down > 1) {
                let reached = heights.get_mut(index..index + cell.down)?;
                let missing = needed(cell) - reached.iter().sum::<f32>();
                if let (Some(last), true) = (reached.last_mut(), missing > 0.0) {
                    *last += missing;
                }
            }
        }
        let height: f32 = heights.iter().sum();
        if height > self.flow.room / 1.5 {
            return None;
        }
        let mut marks = Vec::new();
        let mut rules = Vec::new();
        let mut top = 0.0;
        for (index, (row, height)) in rows.iter().zip(&heights).enumerate() {
            for cell in row {
                let mut y = top + PADDING;
                for line in &cell.side.lines {
                    marks.extend(set(line, Owner::Node(cell.side.owner), look, cell.side.x, y));
                    y += look.leading;
                }
                let last = heights.get(index..index + cell.down)?;
                let low = top + last.iter().sum::<f32>() - RULE;
                rules.push(rule_across(cell.left, low, cell.width, RULE, Colour::LINE));
            }
            top += height;
        }
        marks.append(&mut rules);
        Some(Slice { height, marks, ..Slice::default() })
    }

    /// The cells of a row, each with a node of its own.
    fn set_row(&mut self, cells: &[Laid<'_>], body: usize) -> Vec<Set> {
        let row = self.flow.node(Role::Row, body);
        let naming = self.table.naming_column;
        let role = |column: usize| if column == naming { Role::RowHead } else { Role::Cell };
        cells.iter().map(|it| self.set_cell(it, role(it.column), row)).collect()
    }

    fn set_cell(&mut self, cell: &Laid<'_>, role: Role, row: usize) -> Set {
        let share = |range: std::ops::Range<usize>| {
            let columns = self.table.columns.get(range).unwrap_or_default();
            columns.iter().map(|it| it.share).sum::<f32>() * self.place.width
        };
        let end = cell.column + cell.across;
        let (left, width) = if self.is_narrow {
            (self.place.x, self.place.width)
        } else {
            (self.place.x + share(0..cell.column), share(cell.column..end))
        };
        let owner = self.flow.node(role, row);
        if let Some(it) = self.flow.tree.get_mut(owner) {
            it.spans = (cell.across, cell.down);
        }
        let room = if end == self.table.columns.len() { width } else { width - BETWEEN };
        let size = self.flow.style.table().size;
        let lines = lines(&mut self.flow.shaper, cell.text, size, room);
        Set { side: Side { x: left, lines, owner }, left, width, down: cell.down }
    }

    /// Gives the slices of a row their room above and below and the rule under the last.
    fn finish(&self, slices: &mut [Slice], thickness: f32, colour: Colour) {
        if let Some(first) = slices.first_mut() {
            first.marks = std::mem::take(&mut first.marks).into_iter().map(|it| it.lower(PADDING)).collect();
            first.height += PADDING;
        }
        if let Some(last) = slices.last_mut() {
            last.height += PADDING;
            last.marks.push(rule_across(self.place.x, last.height, self.place.width, thickness, colour));
            last.height += thickness;
        }
    }
}

/// Whether every cell of a row but the first is empty: room to write by hand.
fn is_to_fill_in(sides: &[Side]) -> bool {
    sides.len() > 1 && sides.iter().skip(1).all(|it| it.lines.is_empty())
}

/// The height of a row in which nothing stands.
fn needed_for_none() -> f32 {
    2.0 * PADDING + RULE
}

/// The head of a table, ready to be repeated.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct RepeatedHead {
    pub height: f32,
    pub marks: Vec<Mark>,
}

/// `head` with `slices` below it, as something that belongs to the page only.
fn repeated(mut head: RepeatedHead, slices: &[Slice]) -> RepeatedHead {
    for slice in slices {
        let marks = slice.marks.iter().cloned().map(|it| Mark { owner: Owner::Artifact, ..it });
        head.marks.extend(marks.map(|it| it.lower(head.height)));
        head.height += slice.height;
    }
    head
}

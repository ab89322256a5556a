//! Tables: rows that break between pages, with their head repeated.
//! It decides nothing about what stands in them.

use crate::document::{Cell, Colour, Inline, Look, Table};
use super::flow::{Flow, Place, Side, side_by_side};
use super::lines::lines;
use super::pages::{Mark, Owner, RepeatedHead, Role, Slice, rule_across};

/// Between the text of two columns.
const BETWEEN: f32 = 8.0;
/// Between a rule and the text of a row.
const PADDING: f32 = 2.5;

/// The rows of `table`, each followed by a rule.
pub(crate) fn rows(flow: &mut Flow, table: &Table, place: Place) -> Vec<Slice> {
    let node = flow.node(Role::Table, place.parent);
    let first_head = flow.heads.len();
    let mut setter = Rows { table, place, node, first_head, head: first_head, flow };
    let mut slices = setter.column_heads();
    for group in &table.groups {
        let body = setter.flow.node(Role::TableBody, node);
        if let Some(title) = &group.title {
            slices.append(&mut setter.group_head(title, body));
        }
        for row in &group.rows {
            slices.append(&mut setter.row(row, body));
        }
    }
    slices
}

struct Rows<'a> {
    table: &'a Table,
    place: Place,
    node: usize,
    /// The head without a group.
    first_head: usize,
    /// The head that a page repeats now: with the group that its rows are in.
    head: usize,
    flow: &'a mut Flow,
}

impl Rows<'_> {
    fn column_heads(&mut self) -> Vec<Slice> {
        let head = self.flow.node(Role::TableHead, self.node);
        let row = self.flow.node(Role::Row, head);
        let titles: Vec<Cell> = self.table.columns.iter().map(|it| Inline::bold(&*it.head).into()).collect();
        let sides = self.sides(&titles, row, |_| Role::ColumnHead);
        let mut slices = side_by_side(&sides, self.flow.style.table());
        self.finish(&mut slices, 1.5, Colour::INK);
        for it in &mut slices {
            it.stays = true;
        }
        self.flow.heads.push(repeated(RepeatedHead::default(), &slices));
        slices
    }

    fn group_head(&mut self, title: &str, body: usize) -> Vec<Slice> {
        let row = self.flow.node(Role::Row, body);
        let owner = self.flow.node(Role::GroupHead(self.table.columns.len()), row);
        let look = Look { colour: Colour::TEAL, ..self.flow.style.table() };
        let lines = lines(&mut self.flow.shaper, &Inline::bold(title), look.size, self.place.width);
        let mut slices = side_by_side(&[Side { x: self.place.x, lines, owner }], look);
        self.finish(&mut slices, 0.75, Colour::LINE);
        if let Some(first) = slices.first_mut() {
            first.marks = std::mem::take(&mut first.marks).into_iter().map(|it| it.lower(4.0)).collect();
            first.height += 4.0;
        }
        for it in &mut slices {
            it.stays = true;
            it.table = Some(self.first_head);
        }
        let head = self.flow.heads.get(self.first_head).cloned().unwrap_or_default();
        self.head = self.flow.heads.len();
        self.flow.heads.push(repeated(head, &slices));
        slices
    }

    fn row(&mut self, cells: &[Cell], body: usize) -> Vec<Slice> {
        let row = self.flow.node(Role::Row, body);
        let naming = self.table.naming_column;
        let sides = self.sides(cells, row, |index| if index == naming { Role::RowHead } else { Role::Cell });
        let mut slices = side_by_side(&sides, self.flow.style.table());
        self.finish(&mut slices, 0.75, Colour::LINE);
        for it in &mut slices {
            it.table = Some(self.head);
        }
        slices
    }

    /// The cells of a row, one for every column, each with a node of its own.
    fn sides(&mut self, cells: &[Cell], row: usize, role: impl Fn(usize) -> Role) -> Vec<Side> {
        let empty = Inline::default();
        let mut x = self.place.x;
        let mut sides = Vec::with_capacity(self.table.columns.len());
        for (index, column) in self.table.columns.iter().enumerate() {
            let width = self.place.width * column.share;
            let owner = self.flow.node(role(index), row);
            let text = cells.get(index).map_or(&empty, |it| &it.text);
            let room = if index + 1 == self.table.columns.len() { width } else { width - BETWEEN };
            sides.push(Side { x, lines: lines(&mut self.flow.shaper, text, self.flow.style.table().size, room), owner });
            x += width;
        }
        sides
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

/// `head` with `slices` below it, as something that belongs to the page only.
fn repeated(mut head: RepeatedHead, slices: &[Slice]) -> RepeatedHead {
    for slice in slices {
        let marks = slice.marks.iter().cloned().map(|it| Mark { owner: Owner::Artifact, ..it });
        head.marks.extend(marks.map(|it| it.lower(head.height)));
        head.height += slice.height;
    }
    head
}

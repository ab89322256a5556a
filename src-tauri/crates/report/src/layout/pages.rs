//! Pages that are filled from top to bottom with what was laid out.
//! What fits together is decided in `fill`, what stands in the margins in `margins`.

use super::columns::ColumnRun;
use super::fill::{Room, end_of, fill};
use super::paper::{Mark, What};
use super::slice::{Hold, Slice, height_of};
use super::table::RepeatedHead;

/// What follows each other down the pages.
#[derive(Debug)]
pub(crate) enum Item {
    /// What may be cut between two slices.
    Slices(Vec<Slice>),
    /// Columns that are filled one after the other.
    Columns(ColumnRun),
    /// A page of its own, without running head.
    Page(Vec<Mark>),
    /// Pages of their own, two by two the front and the back of one leaf.
    Leaves(Vec<Vec<Mark>>),
}

/// Pages with what stands between their margins.
#[derive(Debug, Default)]
pub(crate) struct Filled {
    pub pages: Vec<Vec<Mark>>,
    /// Those that have no running head.
    pub bare: Vec<usize>,
}

/// `items` on pages with so much `room` below `top`: at least one page.
pub(crate) fn pages(items: Vec<Item>, heads: &[RepeatedHead], top: f32, room: f32) -> Filled {
    let mut stack =
        Stack { heads, left: room, room, top, is_empty: true, filled: Filled::default(), begun: false };
    let mut waiting: Vec<Slice> = Vec::new();
    for item in items {
        match item {
            Item::Slices(mut slices) => waiting.append(&mut slices),
            Item::Columns(run) => {
                let held = waiting.split_off(last_chunk(&waiting));
                stack.slices(std::mem::take(&mut waiting));
                stack.columns(held, run);
            }
            Item::Page(marks) => {
                stack.slices(std::mem::take(&mut waiting));
                stack.page(marks);
            }
            Item::Leaves(sides) => {
                stack.slices(std::mem::take(&mut waiting));
                stack.leaves(sides);
            }
        }
    }
    stack.slices(waiting);
    if !stack.begun && stack.filled.pages.is_empty() {
        stack.turn();
    }
    stack.filled
}

/// Where the slices begin that hold what comes after all of them.
fn last_chunk(slices: &[Slice]) -> usize {
    let held = slices.iter().rev().take_while(|it| it.hold > Hold::Free).count();
    slices.len() - held
}

struct Stack<'a> {
    heads: &'a [RepeatedHead],
    /// What is left of the room on the last page.
    left: f32,
    room: f32,
    top: f32,
    is_empty: bool,
    /// Whether there is a page that goes on.
    begun: bool,
    filled: Filled,
}

impl Stack<'_> {
    fn slices(&mut self, mut slices: Vec<Slice>) {
        while let Some(first) = slices.first() {
            if !self.begun || (first.turns && !self.is_empty) {
                self.turn();
            }
            let head = self.repeated(first);
            let head_height = head.map_or(0.0, |it| it.height);
            let next = self.room - head_height;
            let room = Room { left: self.left - head_height, next, is_empty: self.is_empty };
            let mut count = fill(&slices, room);
            if count == 0 && self.is_empty {
                count = 1;
            }
            if count == 0 {
                self.turn();
                continue;
            }
            if let Some(head) = head {
                let slice = Slice { height: head.height, marks: head.marks.clone(), ..Slice::default() };
                self.put(slice);
                if let Some(first) = slices.first_mut() {
                    first.gap = 0.0;
                }
            }
            let rest = slices.split_off(count);
            for slice in std::mem::replace(&mut slices, rest) {
                self.put(slice);
            }
        }
    }

    /// The head of the table that goes on where a page begins, when it leaves room for what follows.
    fn repeated(&self, first: &Slice) -> Option<&RepeatedHead> {
        let head = self.heads.get(first.table.filter(|_| self.is_empty)?)?;
        (head.height <= self.room / 2.0 && head.height + first.height <= self.room).then_some(head)
    }

    /// `held` and below it the first part of `run`, and the rest of it on the pages that follow.
    fn columns(&mut self, held: Vec<Slice>, mut run: ColumnRun) {
        let begins = run.slices.get(..end_of(&run.slices, 0, Hold::Wish)).map_or(0.0, height_of);
        let needed = height_of(&held) + begins;
        let turns = (needed > self.left && !self.is_empty) || held.iter().any(|it| it.turns);
        if !self.begun || (turns && !self.is_empty) {
            self.turn();
        }
        self.slices(held);
        if let Some(first) = run.slices.first_mut() {
            if first.turns && !self.is_empty {
                self.turn();
            }
            if !self.is_empty {
                self.left -= first.gap;
            }
            first.gap = 0.0;
        }
        while !run.slices.is_empty() {
            let (marks, height) = run.take(self.left, self.room, self.is_empty);
            if height <= 0.0 && marks.is_empty() {
                self.turn();
                continue;
            }
            self.put(Slice { height, marks, ..Slice::default() });
            if !run.slices.is_empty() {
                self.turn();
            }
        }
    }

    fn page(&mut self, marks: Vec<Mark>) {
        if !(self.begun && self.is_empty) {
            self.turn();
        }
        self.filled.bare.push(self.filled.pages.len().saturating_sub(1));
        let top = self.top;
        if let Some(page) = self.filled.pages.last_mut() {
            page.extend(marks.into_iter().map(|it| it.lower(top)));
        }
        self.begun = false;
    }

    /// `sides` from the front of a leaf on: what is printed on two sides has its back behind its front.
    fn leaves(&mut self, sides: Vec<Vec<Mark>>) {
        let taken = self.filled.pages.len() - usize::from(self.begun && self.is_empty);
        if !sides.is_empty() && taken % 2 == 1 {
            self.page(Vec::new());
        }
        for marks in sides {
            self.page(marks);
        }
    }

    /// Begins a page.
    fn turn(&mut self) {
        self.filled.pages.push(Vec::new());
        (self.left, self.is_empty, self.begun) = (self.room, true, true);
    }

    fn put(&mut self, slice: Slice) {
        let gap = if self.is_empty { 0.0 } else { slice.gap };
        let y = self.top + self.room - self.left + gap;
        let first = self.top;
        if let Some(page) = self.filled.pages.last_mut() {
            page.extend(slice.marks.into_iter().map(|it| below(it.lower(y), first)));
        }
        self.left -= slice.height + gap;
        self.is_empty = false;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Colour, Frame};

    fn mark() -> Mark {
        let fill = Some(Colour::INK);
        Mark::artifact(What::Frame(Frame {
            x: 0.0,
            y: 0.0,
            width: 5.0,
            height: 5.0,
            radius: 0.0,
            fill,
            stroke: None,
        }))
    }

    /// Lays out `before` full pages, then one leaf; says of each page whether something stands on it.
    #[track_caller]
    fn check(before: usize, expected: &[bool]) {
        let full = || Slice { height: 100.0, marks: vec![mark()], ..Slice::default() };
        let slices = std::iter::repeat_with(full).take(before).collect();
        let leaf = Item::Leaves(vec![vec![mark()], vec![mark()]]);
        let filled = pages(vec![Item::Slices(slices), leaf], &[], 10.0, 100.0);
        assert_eq!(filled.pages.iter().map(|it| !it.is_empty()).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_leaf_has_its_front_on_the_front_of_a_sheet() {
        check(0, &[true, true]);
        check(1, &[true, false, true, true]);
        check(2, &[true, true, true, true]);
        check(3, &[true, true, true, false, true, true]);
    }
}

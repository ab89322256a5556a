//! The steps that can be taken back and done again: fifty, in memory, newest last.
//! Typing in one field within a short time is one step.

use std::collections::VecDeque;

use chrono::{NaiveDateTime, TimeDelta};

use crate::transact::{Change, History, Op};

/// How many steps are remembered.
const MOST: usize = 50;

/// Typing again within this time after the last key belongs to the same step.
const SAME_STEP: TimeDelta = TimeDelta::seconds(20);

#[derive(Debug)]
struct Step {
    op: Op,
    changes: Vec<Change>,
    at: NaiveDateTime,
}

#[derive(Debug, Default)]
pub(crate) struct Steps {
    done: VecDeque<Step>,
    undone: Vec<Step>,
}

impl Steps {
    /// Remembers a new step, or lengthens the last one while the user types in the same field.
    /// A step in which nothing changed is none.
    pub(crate) fn record(&mut self, op: Op, changes: Vec<Change>, at: NaiveDateTime) {
        let changes = merged(changes);
        if changes.is_empty() {
            return;
        }
        self.undone.clear();
        match self.done.back_mut() {
            Some(last) if last.goes_on_with(op, &changes, at) => {
                last.at = at;
                last.changes = merged(last.changes.drain(..).chain(changes).collect());
            }
            _ => self.done.push_back(Step { op, changes, at }),
        }
        if self.done.len() > MOST {
            self.done.pop_front();
        }
    }

    pub(crate) fn newest_done(&self) -> Option<(Op, Vec<Change>)> {
        self.done.back().map(|it| (it.op, it.changes.clone()))
    }

    pub(crate) fn newest_undone(&self) -> Option<(Op, Vec<Change>)> {
        self.undone.last().map(|it| (it.op, it.changes.clone()))
    }

    pub(crate) fn undone(&mut self) {
        self.undone.extend(self.done.pop_back());
    }

    pub(crate) fn redone(&mut self) {
        self.done.extend(self.undone.pop());
    }

    /// Forgets everything, after something that cannot be taken back.
    pub(crate) fn clear(&mut self) {
        self.done.clear();
        self.undone.clear();
    }

    pub(crate) fn history(&self) -> History {
        History { undo: self.done.back().map(|it| it.op), redo: self.undone.last().map(|it| it.op) }
    }
}

impl Step {
    fn goes_on_with(&self, op: Op, changes: &[Change], at: NaiveDateTime) -> bool {
        let same_rows = || self.changes.iter().map(Change::key).eq(changes.iter().map(Change::key));
        op == self.op && op.is_typing() && at - self.at <= SAME_STEP && same_rows()
    }
}

/// The changes with one entry a row, in the order in which the rows were first touched.
fn merged(changes: Vec<Change>) -> Vec<Change> {
    let mut rows: Vec<Change> = Vec::new();
    for change in changes {
        match rows.iter_mut().find(|it| it.key() == change.key()) {
            Some(row) => *row = row.clone().then(change),
            None => rows.push(change),
        }
    }
    rows
}

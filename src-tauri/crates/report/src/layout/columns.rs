//! Columns of the same width, about as long as each other on every page.
//! A column is painted whole before the next, so that what is copied stays in order.

use super::fill::{Room, fill};
use super::flow::{Flow, Place};
use super::paper::Mark;
use super::slice::{Slice, pile};
use crate::document::Block;

/// Between two columns.
const GUTTER: f32 = 20.0;
/// How much longer a column may become before the columns are balanced anew.
const STEP: f32 = 2.0;

/// What runs down columns; its marks stand in the first one.
#[derive(Debug)]
pub(crate) struct ColumnRun {
    pub slices: Vec<Slice>,
    count: usize,
    /// From the left of a column to the left of the next.
    step: f32,
}

impl ColumnRun {
    /// `blocks` in up to `count` columns across `place`.
    pub fn new(flow: &mut Flow<'_>, count: usize, blocks: &[Block], place: Place) -> Self {
        let count = flow.fitting(count, GUTTER, place.width);
        let width = share_of(place.width, count, GUTTER);
        let slices = flow.stack(blocks, Place { width, ..place });
        Self { slices, count, step: width + GUTTER }
    }

    /// Takes what fits in columns of at most `height`: its marks and how high they are. Nothing when it had
    /// better stand on a page of `next`.
    pub fn take(&mut self, height: f32, next: f32, is_empty: bool) -> (Vec<Mark>, f32) {
        let mut ends = self.ends(height, next);
        if ends.last() == Some(&self.slices.len()) {
            let mut lower = height;
            let mut upper = height;
            while upper > STEP {
                upper = lower - STEP;
                let shorter = self.ends(upper, next);
                if shorter.last() != Some(&self.slices.len()) || self.highest(&shorter) > upper {
                    break;
                }
                lower = self.highest(&shorter).min(upper);
                ends = shorter;
            }
        }
        if ends.last().copied().unwrap_or(0) == 0 {
            if !is_empty {
                return (Vec::new(), 0.0);
            }
            ends = vec![1];
        }
        let mut marks = Vec::new();
        let mut height: f32 = 0.0;
        let mut x = 0.0;
        let mut start = 0;
        let mut slices = std::mem::take(&mut self.slices);
        for end in ends {
            let rest = slices.split_off((end - start).min(slices.len()));
            let column = pile(std::mem::replace(&mut slices, rest));
            marks.extend(column.marks.into_iter().map(|it| it.moved(x, 0.0)));
            height = height.max(column.height);
            x += self.step;
            start = end;
        }
        self.slices = slices;
        if let Some(first) = self.slices.first_mut() {
            first.gap = 0.0;
        }
        (marks, height)
    }

    /// Where each column of at most `height` ends.
    fn ends(&self, height: f32, next: f32) -> Vec<usize> {
        let mut ends = Vec::with_capacity(self.count);
        let mut end = 0;
        for _ in 0..self.count {
            let rest = self.slices.get(end..).unwrap_or_default();
            if end > 0 && rest.first().is_some_and(|it| it.turns) {
                break;
            }
            end += fill(rest, Room { left: height, next, is_empty: true });
            ends.push(end);
        }
        ends
    }

    /// The height of the longest of the columns that end there.
    fn highest(&self, ends: &[usize]) -> f32 {
        let mut start = 0;
        let mut highest: f32 = 0.0;
        for end in ends {
            let column = self.slices.get(start..*end).unwrap_or_default();
            let gap = column.first().map_or(0.0, |it| it.gap);
            highest = highest.max(super::slice::height_of(column) - gap);
            start = *end;
        }
        highest
    }
}

/// The width of one of `count` columns with so much between them.
pub(crate) fn share_of(width: f32, count: usize, between: f32) -> f32 {
    let count = f32::from(u16::try_from(count.max(1)).unwrap_or(u16::MAX));
    (width - between * (count - 1.0)) / count
}

/// Columns inside something else: one slice when they fit on a page, else one below the other.
pub(crate) fn inside(flow: &mut Flow<'_>, count: usize, blocks: &[Block], place: Place) -> Vec<Slice> {
    let kept = flow.kept();
    let mut run = ColumnRun::new(flow, count, blocks, place);
    for it in &mut run.slices {
        it.turns = false;
    }
    let (marks, height) = run.take(flow.room, flow.room, true);
    if run.slices.is_empty() && height <= flow.room {
        return if marks.is_empty() { Vec::new() } else { vec![Slice { height, marks, ..Slice::default() }] };
    }
    flow.back_to(kept);
    flow.stack(blocks, place)
}

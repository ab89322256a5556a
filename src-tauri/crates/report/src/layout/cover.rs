//! The front of a paper: a page of its own.

use super::flow::{Flow, Place};
use super::paper::Mark;
use super::slice::{Slice, height_of, pile};
use crate::document::{Block, Sheet};

/// Between what stands above and what stands at the foot.
const BETWEEN: f32 = 24.0;

/// The marks of the page, from the top of its text; what is too much for one page as slices instead.
pub(crate) fn page(
    flow: &mut Flow<'_>,
    [top, bottom]: [&[Block]; 2],
    sheet: Sheet,
    place: Place,
) -> Result<Vec<Mark>, Vec<Slice>> {
    let mut above = flow.stack(top, place);
    let mut below = flow.stack(bottom, place);
    let (height, foot) = (height_of(&above), height_of(&below));
    if height + BETWEEN + foot > flow.room {
        if let Some(it) = below.first_mut() {
            it.gap = BETWEEN;
        }
        above.append(&mut below);
        return Err(above);
    }
    let third = sheet.height / 3.0 - sheet.top;
    let start = third.min(flow.room - foot - BETWEEN - height).max(0.0);
    let mut marks: Vec<Mark> = pile(above).marks.into_iter().map(|it| it.lower(start)).collect();
    let end = flow.room - foot;
    marks.extend(pile(below).marks.into_iter().map(|it| it.lower(end)));
    Ok(marks)
}

//! A small picture at the left of what it belongs to.

use super::drawing::figure;
use super::flow::{Flow, Place};
use super::slice::{Slice, height_of, pile};
use crate::document::{Block, Figure};

/// Between the picture and the text, for letters of an ordinary sheet.
const BETWEEN: f32 = 9.0;

/// `body` at the right of `picture`, in its middle when it is lower; below it where there is no room beside.
pub(crate) fn pictured(flow: &mut Flow<'_>, picture: &Figure, body: &[Block], place: Place) -> Vec<Slice> {
    let drawn = figure(flow, picture, place);
    let beside = picture.width + BETWEEN * flow.unit();
    if !flow.is_wide_enough(place.width - beside) {
        let mut slices = vec![drawn];
        slices.append(&mut flow.stack(body, place));
        return slices;
    }
    let inner = Place { x: place.x + beside, width: place.width - beside, ..place };
    let mut slices = flow.stack(body, inner);
    if height_of(&slices) <= flow.room {
        // A heading at its end still wants what follows.
        let hold = slices.last().map(|it| it.hold).unwrap_or_default();
        slices = vec![Slice { hold, ..pile(slices) }];
    }
    let is_one = slices.len() == 1;
    let Some(first) = slices.first_mut() else { return vec![drawn] };
    let down = if is_one { ((drawn.height - first.height) / 2.0).max(0.0) } else { 0.0 };
    let text = std::mem::take(&mut first.marks).into_iter().map(|it| it.lower(down));
    first.marks = drawn.marks.into_iter().chain(text).collect();
    first.height = first.height.max(drawn.height);
    slices
}

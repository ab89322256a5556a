//! How much of what follows fits in a room: on the rest of a page, in a column, on a card.
//! This is where it is decided what stays together.

use super::slice::{Hold, Slice};

/// What was added up twice may differ by this much.
const ROUNDING: f32 = 0.01;

/// A room that is filled from its top.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Room {
    /// What is left of its height.
    pub left: f32,
    /// The height of the rooms that follow.
    pub next: f32,
    /// Whether nothing stands in it yet, so that the first gap is left out.
    pub is_empty: bool,
}

/// How many of `slices` go in `room`. Not one when the first ones had better wait for the next room; at least
/// one when the room is empty and the next one is no higher.
pub(crate) fn fill(slices: &[Slice], room: Room) -> usize {
    let mut taken = 0;
    let mut left = room.left;
    loop {
        let begins = room.is_empty && taken == 0;
        let Some(first) = slices.get(taken) else { return taken };
        if first.turns && !begins {
            return taken;
        }
        let end = end_of(slices, taken, Hold::Free);
        let Some(height) = height_between(slices, taken, end, begins) else { return taken };
        if height <= left + ROUNDING {
            left -= height;
            taken = end;
            continue;
        }
        if height_between(slices, taken, end, true).is_some_and(|it| it <= room.next + ROUNDING) {
            return taken;
        }
        // No room could hold all of it.
        return taken
            + in_parts(slices.get(taken..end).unwrap_or_default(), Room { left, is_empty: begins, ..room });
    }
}

/// How many of `slices`, which are too many for any room, go in this one: as much as has to stay together.
fn in_parts(slices: &[Slice], room: Room) -> usize {
    let mut taken = 0;
    let mut left = room.left;
    while taken < slices.len() {
        let begins = room.is_empty && taken == 0;
        let end = end_of(slices, taken, Hold::Wish);
        let height = height_between(slices, taken, end, begins).unwrap_or(0.0);
        if height <= left + ROUNDING {
            left -= height;
            taken = end;
            continue;
        }
        let fits_later =
            height_between(slices, taken, end, true).is_some_and(|it| it <= room.next + ROUNDING);
        if !fits_later {
            taken += line_by_line(slices.get(taken..end).unwrap_or_default(), left, begins);
        }
        return taken;
    }
    taken
}

fn line_by_line(slices: &[Slice], mut left: f32, begins: bool) -> usize {
    let mut taken = 0;
    for (index, slice) in slices.iter().enumerate() {
        let gap = if begins && index == 0 { 0.0 } else { slice.gap };
        left -= gap + slice.height;
        // What is higher than an empty room has no better place.
        if left < -ROUNDING && !(begins && index == 0) {
            break;
        }
        taken += 1;
    }
    taken
}

/// Where what begins at `start` ends: after the first slice that holds the next one no more than `hold`.
pub(crate) fn end_of(slices: &[Slice], start: usize, hold: Hold) -> usize {
    let rest = slices.get(start..).unwrap_or_default();
    let mut pairs = rest.iter().zip(rest.iter().skip(1).map(Some).chain([None]));
    let last = pairs.position(|(it, next)| it.hold <= hold || next.is_none_or(|it| it.turns));
    start + last.map_or(rest.len(), |it| it + 1)
}

/// The height of `slices[start..end]`; without the first gap where they begin a room.
fn height_between(slices: &[Slice], start: usize, end: usize, begins: bool) -> Option<f32> {
    let slices = slices.get(start..end)?;
    let first = slices.first()?;
    let saved = if begins { first.gap } else { 0.0 };
    Some(slices.iter().map(|it| it.gap + it.height).sum::<f32>() - saved)
}

/// `slices` in parts: the first no higher than `first`, the others no higher than `height`, when that can be.
pub(crate) fn in_rooms(mut slices: Vec<Slice>, first: f32, height: f32) -> Vec<Vec<Slice>> {
    let mut parts = Vec::new();
    let mut left = first;
    while !slices.is_empty() {
        let count = fill(&slices, Room { left, next: height, is_empty: true });
        // What needs a whole room takes it.
        let count = if count == 0 {
            fill(&slices, Room { left: height, next: height, is_empty: true })
        } else {
            count
        };
        let rest = slices.split_off(count.max(1));
        parts.push(std::mem::replace(&mut slices, rest));
        left = height;
    }
    parts
}

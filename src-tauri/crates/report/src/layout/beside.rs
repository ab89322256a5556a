//! What stands side by side: two stacks, a badge beside text, texts in columns of their own.

use super::flow::{Flow, Place};
use super::lines::{Line, lines};
use super::paper::{Mark, Owner, Role, What, set, width_of};
use super::slice::{Slice, height_of, no_line_alone, pile};
use crate::document::{Block, Colour, Frame, Inline, LinePattern, Look, Stroke, Voice};

/// Between two stacks side by side.
const GUTTER: f32 = 24.0;
/// Between the words of a badge and its frame.
const BADGE_PADDING: f32 = 8.0;

/// Two stacks side by side; one below the other when they are too tall or too narrow for that.
pub(crate) fn beside(
    flow: &mut Flow<'_>,
    left: &[Block],
    right: &[Block],
    left_share: f32,
    place: Place,
) -> Vec<Slice> {
    let width = (place.width - GUTTER) * left_share;
    let rest = place.width - GUTTER - width;
    let kept = flow.kept();
    if flow.is_wide_enough(width.min(rest)) {
        let left_slices = flow.stack(left, Place { width, ..place });
        let right_place = Place { x: place.x + width + GUTTER, width: rest, ..place };
        let right_slices = flow.stack(right, right_place);
        let (left_stack, right_stack) = (pile(left_slices), pile(right_slices));
        let height = left_stack.height.max(right_stack.height);
        if height <= flow.room {
            let marks: Vec<Mark> = left_stack.marks.into_iter().chain(right_stack.marks).collect();
            let whole = Slice { height, marks, ..Slice::default() };
            return if whole.marks.is_empty() { Vec::new() } else { vec![whole] };
        }
    }
    flow.back_to(kept);
    let mut slices = flow.stack(left, place);
    let mut below = flow.stack(right, place);
    if let Some(first) = below.first_mut() {
        first.gap = GUTTER;
    }
    slices.append(&mut below);
    slices
}

/// `body` with the words of `badge` in a frame at its right.
pub(crate) fn badged(flow: &mut Flow<'_>, badge: &str, body: &[Block], place: Place) -> Vec<Slice> {
    let look = flow.style.look(Voice::Body);
    let words = lines(&mut flow.shaper, &Inline::bold(badge), look.size, place.width * 0.4);
    let widest = words.iter().map(width_of).fold(0.0, f32::max);
    let width = widest + 2.0 * BADGE_PADDING;
    let height: f32 = words.iter().map(|_| look.leading).sum::<f32>() + 5.0;
    if words.is_empty() {
        return flow.stack(body, place);
    }
    let mut slices = flow.stack(body, Place { width: place.width - width - 12.0, ..place });
    let node = flow.node(Role::Paragraph, place.parent);
    let x = place.x + place.width - width;
    let stroke = Stroke { colour: Colour::INK, width: 1.0, pattern: LinePattern::Whole };
    let frame = Frame { x, y: 0.5, width, height, radius: 4.5, fill: None, stroke: Some(stroke) };
    let mut marks = vec![Mark::artifact(What::Frame(frame))];
    let mut y = 3.0;
    for line in &words {
        marks.extend(set(line, Owner::Node(node), look, x + BADGE_PADDING, y));
        y += look.leading;
    }
    if height_of(&slices) <= flow.room {
        slices = vec![pile(slices)];
    }
    match slices.first_mut() {
        Some(first) => {
            first.marks.append(&mut marks);
            // The frame itself is not cut by the end of a page.
            first.height = first.height.max(height);
            slices
        }
        None => vec![Slice { height, marks, ..Slice::default() }],
    }
}

/// Text in one of several columns.
pub(crate) struct Side {
    pub x: f32,
    pub lines: Vec<Line>,
    pub owner: usize,
}

/// Up to so many lines, texts beside each other are not cut by the end of a page.
const WHOLE: usize = 12;

/// Texts beside each other: one slice, or a slice for each line when they are long for a page of `room`. Each
/// text is painted whole when it can be, so that it is also copied whole.
pub(crate) fn side_by_side(sides: &[Side], look: Look, room: f32) -> Vec<Slice> {
    let count = sides.iter().map(|it| it.lines.len()).max().unwrap_or(0);
    let height_of = |count: usize| f32::from(u16::try_from(count).unwrap_or(u16::MAX)) * look.leading;
    let lines_of = |range: std::ops::Range<usize>| {
        let mut marks = Vec::new();
        for side in sides {
            let mut y = 0.0;
            for line in side.lines.iter().take(range.end).skip(range.start) {
                marks.extend(set(line, Owner::Node(side.owner), look, side.x, y));
                y += look.leading;
            }
        }
        Slice { height: height_of(range.len()), marks, ..Slice::default() }
    };
    if count <= WHOLE && height_of(count) <= room / 2.0 {
        return vec![lines_of(0..count)];
    }
    let mut slices: Vec<Slice> = (0..count).map(|index| lines_of(index..index + 1)).collect();
    no_line_alone(&mut slices);
    slices
}

//! Lists with their markers, and terms with what belongs to them.

use super::beside::{Side, side_by_side};
use super::direction::Directions;
use super::flow::{Flow, Place};
use super::lines::{Line, lines};
use super::paper::{Mark, Numbering, Owner, Role, What, baseline, set, width_of};
use super::slice::{Slice, keep_with_next, text_slices};
use crate::document::{Colour, Definition, Frame, Inline, LinePattern, Look, Marker, Stroke, Voice};

/// From the left end of a list to its text, for letters of an ordinary sheet.
const BULLET_INDENT: f32 = 14.0;
/// From the right end of a number to the text.
const AFTER_NUMBER: f32 = 6.0;
/// From a box to tick to the text.
const AFTER_BOX: f32 = 7.0;
/// Between two items.
const BETWEEN: f32 = 2.5;
/// The part of the width that the terms of definitions take.
const TERM_SHARE: f32 = 0.3;
/// From a term to its text.
const AFTER_TERM: f32 = 12.0;

/// A list with `marker` before its items; those in which there is nothing to see are left out.
pub(crate) fn list(flow: &mut Flow<'_>, marker: Marker, items: &[Inline], place: Place) -> Vec<Slice> {
    let look = flow.style.look(Voice::Body);
    let items: Vec<&Inline> = items.iter().filter(|it| !it.text().trim().is_empty()).collect();
    if items.is_empty() {
        return Vec::new();
    }
    let numbering = match marker {
        Marker::Bullet => Numbering::Bullets,
        Marker::Number => Numbering::Numbers,
        Marker::TickBox => Numbering::TickBoxes,
    };
    let list = flow.node(Role::List(numbering), place.parent);
    let signs: Vec<Sign> = (1..=items.len()).map(|it| sign(flow, marker, it, look)).collect();
    let indent = match marker {
        Marker::Bullet => BULLET_INDENT * flow.unit(),
        Marker::Number => signs.iter().map(Sign::width).fold(0.0, f32::max) + AFTER_NUMBER * flow.unit(),
        Marker::TickBox => look.size * BOX + AFTER_BOX * flow.unit(),
    };
    let mut slices = Vec::new();
    for (item, sign) in items.into_iter().zip(signs) {
        let found = lines(&mut flow.shaper, item, look.size, place.width - indent);
        if found.is_empty() {
            continue;
        }
        let node = flow.node(Role::Item, list);
        let label = flow.node(Role::ItemLabel, node);
        let body = flow.node(Role::ItemBody, node);
        let offset = sign.offset(indent, flow.unit());
        let (text_at, sign_at) = if starts_at_right(item) {
            (place.x, place.x + place.width - offset - sign.width())
        } else {
            (place.x + indent, place.x + offset)
        };
        let mut next = text_slices(&found, Owner::Node(body), look, text_at);
        if let Some(first) = next.first_mut() {
            let mut marks = sign.marks(Owner::Node(label), look, sign_at);
            marks.append(&mut first.marks);
            first.marks = marks;
            first.gap = if slices.is_empty() { 0.0 } else { BETWEEN * flow.unit() };
        }
        slices.append(&mut next);
    }
    slices
}

/// True for an item that is read from right to left: its marker stands at the right.
fn starts_at_right(item: &Inline) -> bool {
    Directions::of(&item.text()).is_some_and(|it| it.is_from_right())
}

/// What stands before one item.
enum Sign {
    Bullet(Line),
    Number(Line),
    Box(f32),
}

/// More room than any number takes.
const A_LINE: f32 = 500.0;
/// The side of a box to tick, as a part of the type size.
const BOX: f32 = 0.86;

fn sign(flow: &mut Flow<'_>, marker: Marker, number: usize, look: Look) -> Sign {
    let mut line = |text: &str| {
        let found = lines(&mut flow.shaper, &Inline::plain(text), look.size, A_LINE);
        found.into_iter().next().unwrap_or_default()
    };
    match marker {
        Marker::Bullet => Sign::Bullet(line("•")),
        Marker::Number => Sign::Number(line(&format!("{number}."))),
        Marker::TickBox => Sign::Box(look.size * BOX),
    }
}

impl Sign {
    fn width(&self) -> f32 {
        match self {
            Self::Bullet(line) | Self::Number(line) => width_of(line),
            Self::Box(side) => *side,
        }
    }

    /// From the outer edge of the list to the sign.
    fn offset(&self, indent: f32, unit: f32) -> f32 {
        match self {
            Self::Bullet(_) => 2.0 * unit,
            Self::Number(line) => indent - AFTER_NUMBER * unit - width_of(line),
            Self::Box(_) => 0.5,
        }
    }

    fn marks(&self, owner: Owner, look: Look, x: f32) -> Vec<Mark> {
        match self {
            Self::Bullet(line) | Self::Number(line) => set(line, owner, look, x, 0.0).collect(),
            Self::Box(side) => {
                let stroke = Stroke { colour: Colour::SOFT, width: 0.9, pattern: LinePattern::Whole };
                // Its middle at half the height of the capitals.
                let y = baseline(look) - look.size * 0.335 - side / 2.0;
                let (width, height, radius) = (*side, *side, 1.2);
                let frame = Frame { x, y, width, height, radius, fill: None, stroke: Some(stroke) };
                vec![Mark { owner, what: What::Frame(frame) }]
            }
        }
    }
}

/// Terms in a column of their own; above their texts where there is no room for two columns.
pub(crate) fn definitions(flow: &mut Flow<'_>, definitions: &[Definition], place: Place) -> Vec<Slice> {
    let look = flow.style.look(Voice::Body);
    let term_width = place.width * TERM_SHARE;
    let is_wide = flow.is_wide_enough(term_width - AFTER_TERM);
    let list = flow.node(Role::List(Numbering::Named), place.parent);
    let mut slices = Vec::new();
    for it in definitions {
        let node = flow.node(Role::Item, list);
        let term = flow.node(Role::ItemLabel, node);
        let text = flow.node(Role::ItemBody, node);
        let (term_room, x, room) = if is_wide {
            (term_width - AFTER_TERM, place.x + term_width, place.width - term_width)
        } else {
            (place.width, place.x, place.width)
        };
        let term_lines = lines(&mut flow.shaper, &it.term, look.size, term_room);
        let text_lines = lines(&mut flow.shaper, &it.text, look.size, room);
        let mut next = if is_wide {
            let sides = [
                Side { x: place.x, lines: term_lines, owner: term },
                Side { x, lines: text_lines, owner: text },
            ];
            side_by_side(&sides, look, flow.room)
        } else {
            let mut above = text_slices(&term_lines, Owner::Node(term), look, x);
            keep_with_next(&mut above);
            above.append(&mut text_slices(&text_lines, Owner::Node(text), look, x));
            above
        };
        if let (Some(first), false) = (next.first_mut(), slices.is_empty()) {
            first.gap = BETWEEN * flow.unit();
        }
        slices.append(&mut next);
    }
    slices
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Block, Document, RunningHead, Sheet, Style};
    use crate::layout::lay_out;
    use crate::ready::NoWatch;

    /// The left ends of all texts of a list with this item, its marker first.
    fn places(marker: Marker, item: &str) -> Vec<f32> {
        let document = Document {
            title: String::new(),
            footer: String::new(),
            page_of: |_, _| String::new(),
            running_head: RunningHead::None,
            sheet: Sheet::A4,
            style: Style::SHEET,
            blocks: vec![Block::List { marker, items: vec![Inline::plain(item)] }],
        };
        let paper = lay_out(&document, &NoWatch).unwrap();
        let marks = paper.pages[0].iter().filter(|it| it.owner != Owner::Artifact);
        marks
            .filter_map(|it| match &it.what {
                What::Text(text) => Some(text.x),
                What::Frame(frame) => Some(frame.x),
                What::Path(_) => None,
            })
            .collect()
    }

    #[test]
    fn a_marker_stands_where_its_item_begins_to_be_read() {
        for marker in [Marker::Bullet, Marker::Number, Marker::TickBox] {
            let left = places(marker, "naar rechts");
            assert!(left[0] < left[1] && left[0] < Sheet::A4.left + 14.0, "{marker:?} at {left:?}");
            let right = places(marker, "من اليمين");
            let edge = Sheet::A4.width - Sheet::A4.right;
            assert!(
                right[0] > right[1] && right[0] > edge - 24.0 && right[0] < edge,
                "{marker:?} at {right:?}"
            );
        }
    }
}

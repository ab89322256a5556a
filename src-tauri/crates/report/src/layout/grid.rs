//! Boxes in rows, and what is set apart by a bar.

use super::columns::share_of;
use super::fill::in_rooms;
use super::flow::{Flow, Place};
use super::paper::{Mark, Role, What, filled};
use super::slice::{Slice, height_of, pile};
use crate::document::{Block, Colour, Frame, GridBox};

/// Between two boxes, for letters of an ordinary sheet.
const BETWEEN: f32 = 10.0;
/// From the edge of a box that is seen to its text.
const PADDING: f32 = 10.0;
/// How high the band of a box is.
const BAND: f32 = 5.0;
/// How much of a page a box that is taller than one takes where it begins.
const FIRST_PART: f32 = 0.8;
/// How round the corners of a box are.
const RADIUS: f32 = 4.0;
/// From the bar of a call-out to its text.
const CALLOUT_INDENT: f32 = 14.0;
/// How wide the bar is.
const BAR: f32 = 3.0;

/// Boxes in rows of up to `across`; a row of which a box is taller than a page goes on on the next one.
pub(crate) fn grid(flow: &mut Flow<'_>, across: usize, boxes: &[GridBox], place: Place) -> Vec<Slice> {
    let between = BETWEEN * flow.unit();
    let across = flow.fitting(across.min(boxes.len()), between + 2.0 * PADDING, place.width);
    let width = share_of(place.width, across, between);
    let mut slices = Vec::new();
    for row in boxes.chunks(across) {
        let mut x = place.x;
        let mut cells = Vec::with_capacity(row.len());
        for it in row {
            cells.push(cell(flow, it, Place { x, width, ..place }));
            x += width + between;
        }
        let mut row = parts(cells, place.x, width, between);
        if let (Some(first), false) = (row.first_mut(), slices.is_empty()) {
            first.gap = between;
        }
        slices.append(&mut row);
    }
    slices
}

/// A box, and what stands in it on each page that it is on.
struct Cell<'a> {
    shown: &'a GridBox,
    /// Above and below what stands in it.
    padding: [f32; 2],
    pages: Vec<Slice>,
}

fn cell<'a>(flow: &mut Flow<'_>, shown: &'a GridBox, place: Place) -> Cell<'a> {
    let is_seen = shown.fill.is_some() || shown.edge.is_some() || shown.band.is_some();
    let padding = if is_seen { PADDING * flow.unit().min(1.5) } else { 0.0 };
    let band = if shown.band.is_some() { BAND } else { 0.0 };
    let node = flow.node(Role::Section, place.parent);
    let inner = Place { x: place.x + padding, width: place.width - 2.0 * padding, parent: node };
    let room = flow.room;
    flow.room = room - 2.0 * padding - band;
    let mut slices = flow.stack(&shown.blocks, inner);
    for it in &mut slices {
        it.turns = false;
    }
    let is_whole = height_of(&slices) <= flow.room;
    // A heading above a box that is cut finds room on the page where the box begins.
    let first = if is_whole { flow.room } else { flow.room * FIRST_PART };
    let pages = in_rooms(slices, first, flow.room).into_iter().map(pile).collect();
    flow.room = room;
    Cell { shown, padding: [padding + band, padding], pages }
}

/// A row of boxes as one slice for each page that it is on.
fn parts(cells: Vec<Cell<'_>>, left: f32, width: f32, between: f32) -> Vec<Slice> {
    let count = cells.iter().map(|it| it.pages.len()).max().unwrap_or(0).max(1);
    let mut slices = vec![Slice::default(); count];
    for (index, slice) in slices.iter_mut().enumerate() {
        let height =
            |it: &Cell<'_>| it.padding.iter().sum::<f32>() + it.pages.get(index).map_or(0.0, |it| it.height);
        slice.height = cells.iter().map(height).fold(0.0, f32::max);
    }
    let mut x = left;
    for it in cells {
        let [above, _] = it.padding;
        let mut pages = it.pages.into_iter();
        for slice in &mut slices {
            slice.marks.extend(ground(it.shown, x, width, slice.height));
            let marks = pages.next().unwrap_or_default().marks;
            slice.marks.extend(marks.into_iter().map(|mark| mark.lower(above)));
        }
        x += width + between;
    }
    slices
}

/// What is seen of the box itself.
fn ground(shown: &GridBox, x: f32, width: f32, height: f32) -> Vec<Mark> {
    let mut marks = Vec::new();
    if shown.fill.is_some() || shown.edge.is_some() {
        let (fill, stroke) = (shown.fill, shown.edge);
        // The band runs along a straight edge.
        let radius = if shown.band.is_some() { 0.0 } else { RADIUS };
        let frame = Frame { x, y: 0.0, width, height, radius, fill, stroke };
        marks.push(Mark::artifact(What::Frame(frame)));
    }
    if let Some(band) = shown.band {
        marks.push(Mark::artifact(What::Frame(filled(x, 0.0, width, BAND, band))));
    }
    marks
}

/// So much of a bar stands below its slice, so that no seam is seen between two of them.
const OVERLAP: f32 = 0.25;

/// `blocks` with a bar in `colour` at their left.
pub(crate) fn callout(flow: &mut Flow<'_>, colour: Colour, blocks: &[Block], place: Place) -> Vec<Slice> {
    let section = flow.node(Role::Section, place.parent);
    let inner = Place { x: place.x + CALLOUT_INDENT, width: place.width - CALLOUT_INDENT, parent: section };
    let mut slices = flow.stack(blocks, inner);
    for slice in &mut slices {
        let bar = filled(place.x, -slice.gap, BAR, slice.height + slice.gap + OVERLAP, colour);
        slice.marks.insert(0, Mark::artifact(What::Frame(bar)));
    }
    slices
}

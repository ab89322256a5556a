//! Drawings, and room to draw or write by hand.

use super::flow::{Flow, Place};
use super::paper::{Mark, Owner, Role, Text, What};
use super::slice::{Slice, no_line_alone};
use crate::document::{Align, Colour, Figure, Frame, Label, LinePattern, Look, Path, Shape, Step, Stroke};

/// `figure` at its own size, or smaller when the place or the page is too small for it.
pub(crate) fn figure(flow: &mut Flow<'_>, figure: &Figure, place: Place) -> Slice {
    let node = flow.node(Role::Figure(figure.alt.clone()), place.parent);
    let owner = Owner::Node(node);
    let by = (place.width / figure.width.max(1.0)).min(flow.room / figure.height.max(1.0)).min(1.0);
    let mut marks = Vec::new();
    for shape in &figure.shapes {
        match smaller(shape, by) {
            Shape::Frame(it) => marks.push(Mark { owner, what: What::Frame(it) }.moved(place.x, 0.0)),
            Shape::Path(it) => marks.push(Mark { owner, what: What::Path(it) }.moved(place.x, 0.0)),
            Shape::Label(it) => marks.push(label(flow, &it, owner, place.x)),
        }
    }
    Slice { height: figure.height * by, marks, ..Slice::default() }
}

/// `shape` as it is, or smaller.
fn smaller(shape: &Shape, by: f32) -> Shape {
    if by >= 1.0 {
        return shape.clone();
    }
    let stroke = |it: Option<Stroke>| it.map(|it| Stroke { width: it.width * by, ..it });
    let point = |(x, y): (f32, f32)| (x * by, y * by);
    match shape {
        Shape::Frame(it) => Shape::Frame(Frame {
            x: it.x * by,
            y: it.y * by,
            width: it.width * by,
            height: it.height * by,
            radius: it.radius * by,
            stroke: stroke(it.stroke),
            ..*it
        }),
        Shape::Path(it) => Shape::Path(Path {
            start: point(it.start),
            steps: it
                .steps
                .iter()
                .map(|step| match *step {
                    Step::Line(x, y) => Step::Line(x * by, y * by),
                    Step::Curve(points) => Step::Curve(points.map(point)),
                })
                .collect(),
            stroke: stroke(it.stroke),
            ..*it
        }),
        Shape::Label(it) => {
            let look = Look { size: it.look.size * by, leading: it.look.leading * by, ..it.look };
            Shape::Label(Label { x: it.x * by, y: it.y * by, room: it.room * by, look, ..it.clone() })
        }
    }
}

fn label(flow: &mut Flow<'_>, label: &Label, owner: Owner, left: f32) -> Mark {
    let shaped = flow.shaper.shape(&label.text, label.face);
    let natural = shaped.advance() * label.look.size / 1000.0;
    let size = if natural > label.room { label.look.size * label.room / natural } else { label.look.size };
    let width = natural.min(label.room);
    let x = left
        + match label.align {
            Align::Start => label.x,
            Align::Middle => label.x - width / 2.0,
        };
    let (face, colour) = (label.face, label.look.colour);
    let text = Text { x, y: label.y, width, face, size, colour, link: None, words: vec![shaped] };
    Mark { owner, what: What::Text(text) }
}

/// From one line for handwriting to the next.
pub(crate) const WRITING_LINE: f32 = 24.0;

/// So many dotted lines to write on.
pub(crate) fn writing_room(lines: usize, place: Place) -> Vec<Slice> {
    let stroke = Stroke { colour: Colour::SOFT.lighter(0.3), width: 0.5, pattern: LinePattern::Dashed };
    let y = WRITING_LINE - 1.0;
    let rule = Path {
        start: (place.x, y),
        steps: vec![Step::Line(place.x + place.width, y)],
        stroke: Some(stroke),
        ..Path::default()
    };
    let line =
        Slice { height: WRITING_LINE, marks: vec![Mark::artifact(What::Path(rule))], ..Slice::default() };
    let mut slices = vec![line; lines];
    no_line_alone(&mut slices);
    slices
}

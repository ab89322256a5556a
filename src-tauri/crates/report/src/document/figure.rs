//! Drawings of a paper as shapes. What they show is decided by those who draw.

use super::{Colour, Face, Look};

/// A drawing with the words that say what is to be seen in it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Figure {
    pub alt: String,
    pub width: f32,
    pub height: f32,
    pub shapes: Vec<Shape>,
}

/// A part of a drawing, in points from the top left of the figure.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shape {
    /// A rectangle with round corners.
    Frame(Frame),
    /// Lines and curves.
    Path(Path),
    /// One line of text.
    Label(Label),
}

/// A rectangle with round corners.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Frame {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    pub radius: f32,
    pub fill: Option<Colour>,
    pub stroke: Option<Stroke>,
}

/// Lines and curves, drawn from step to step; the first step moves to its start.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Path {
    pub start: (f32, f32),
    pub steps: Vec<Step>,
    /// Whether the last point is joined to the first.
    pub closed: bool,
    pub fill: Option<Colour>,
    pub stroke: Option<Stroke>,
}

impl Path {
    /// The same, so much further right and lower.
    pub fn moved(mut self, right: f32, down: f32) -> Self {
        let at = |(x, y): (f32, f32)| (x + right, y + down);
        self.start = at(self.start);
        for step in &mut self.steps {
            *step = match *step {
                Step::Line(x, y) => {
                    let (x, y) = at((x, y));
                    Step::Line(x, y)
                }
                Step::Curve(points) => Step::Curve(points.map(at)),
            };
        }
        self
    }

    /// Left, top, right and bottom of all points, handles included.
    pub fn extent(&self) -> [f32; 4] {
        let ends = self.steps.iter().flat_map(|it| match *it {
            Step::Line(x, y) => vec![(x, y)],
            Step::Curve(points) => points.to_vec(),
        });
        let (x, y) = self.start;
        ends.fold([x, y, x, y], |[left, top, right, low], (x, y)| {
            [left.min(x), top.min(y), right.max(x), low.max(y)]
        })
    }
}

/// A step of a path.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Step {
    /// A straight line to this point.
    Line(f32, f32),
    /// A cubic curve: two handles and the end.
    Curve([(f32, f32); 3]),
}

/// A line that is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Stroke {
    pub colour: Colour,
    pub width: f32,
    pub pattern: LinePattern,
}

/// Whether a line is whole or broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LinePattern {
    Whole,
    Dashed,
}

/// One line of text in a drawing, made smaller when it does not fit in `room`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Label {
    pub text: String,
    pub face: Face,
    pub look: Look,
    /// Left end, or the middle when it is centred.
    pub x: f32,
    /// The baseline.
    pub y: f32,
    pub room: f32,
    pub align: Align,
}

/// Where a label stands on its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Start,
    Middle,
}

//! The same pages as SVG, for the preview in the window and for printing from it.
//! It lays nothing out: what stands here stands in the PDF at the same place.

use std::fmt::Write;

use crate::document::{Colour, Face, Frame, LinePattern, Path, Step, Stroke};
use super::metadata::escaped;
use crate::layout::{Mark, Paper, Text, What};
use crate::layout::{Cluster, REPLACEMENT, Says};

/// The family as the window knows it.
const FAMILY: &str = "Atkinson Hyperlegible Next";

/// One page of a paper, as SVG with real text.
#[derive(Debug, Clone, PartialEq)]
pub struct SvgPage {
    /// Which page, counted from one.
    pub number: usize,
    /// The `<svg>` element: all text in it is escaped, and it refers to nothing outside.
    pub svg: String,
    /// Width of the sheet in millimetres.
    pub width_mm: f32,
    /// Height of the sheet in millimetres.
    pub height_mm: f32,
}

/// A point is 1/72 of an inch of 25.4 millimetres.
const MM_A_POINT: f32 = 25.4 / 72.0;

/// All pages of `paper`.
pub(crate) fn paint(paper: &Paper) -> Vec<SvgPage> {
    let numbered = paper.pages.iter().enumerate();
    let (width_mm, height_mm) = (paper.sheet.width * MM_A_POINT, paper.sheet.height * MM_A_POINT);
    numbered
        .map(|(index, marks)| SvgPage { number: index + 1, svg: page(paper, marks), width_mm, height_mm })
        .collect()
}

fn page(paper: &Paper, marks: &[Mark]) -> String {
    let (width, height) = (paper.sheet.width, paper.sheet.height);
    let mut svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="{FAMILY}" lang="nl"><rect width="{width}" height="{height}" fill="{}"/>"#,
        colour(Colour::WHITE)
    );
    for mark in marks {
        match &mark.what {
            What::Text(it) => text(&mut svg, it),
            What::Frame(it) => frame(&mut svg, it),
            What::Path(it) => path(&mut svg, it),
        }
    }
    svg.push_str("</svg>");
    svg
}

/// One `<text>` for words that are drawn as they are, and one for every stand-in between them.
fn text(svg: &mut String, text: &Text) {
    let mut x = text.x;
    let mut piece = Piece { x, width: 0.0, shown: String::new(), meant: None };
    for cluster in text.words.iter().flat_map(|it| &it.clusters) {
        let width = cluster.advance() * text.size / 1000.0;
        let stands_in = cluster.says == Says::ByStandIn;
        if stands_in != piece.meant.is_some() {
            piece.write(svg, text);
            piece = Piece { x, width: 0.0, shown: String::new(), meant: stands_in.then(String::new) };
        }
        piece.shown.push_str(&shown(cluster));
        if let Some(meant) = &mut piece.meant {
            meant.push_str(&cluster.text);
        }
        piece.width += width;
        x += width;
    }
    piece.write(svg, text);
}

fn shown(cluster: &Cluster) -> String {
    match cluster.says {
        // A soft hyphen at the end of a line is seen; the others have no cluster.
        Says::ByText if cluster.text == "\u{ad}" => "-".to_owned(),
        Says::Itself | Says::ByText => cluster.text.clone(),
        Says::ByStandIn => REPLACEMENT.to_string(),
    }
}

struct Piece {
    x: f32,
    width: f32,
    shown: String,
    /// What the stand-ins stand for.
    meant: Option<String>,
}

impl Piece {
    fn write(&self, svg: &mut String, text: &Text) {
        // A space at the end of a line has its room on paper only.
        let seen = self.shown.trim_end();
        if seen.is_empty() {
            return;
        }
        let (x, y, size, fill) = (short(self.x), short(text.y), short(text.size), colour(text.colour));
        let face = match text.face {
            Face::Regular => "",
            Face::Italic => r#" font-style="italic""#,
            Face::Bold => r#" font-weight="700""#,
        };
        let length = if seen.len() == self.shown.len() {
            format!(r#" textLength="{}""#, short(self.width))
        } else {
            String::new()
        };
        let name = self
            .meant
            .as_ref()
            .map_or_else(String::new, |it| format!(r#" role="img" aria-label="{}""#, escaped(it)));
        let written = write!(
            svg,
            r#"<text x="{x}" y="{y}" font-size="{size}" fill="{fill}"{face}{length}{name} xml:space="preserve">{}</text>"#,
            escaped(seen)
        );
        debug_assert!(written.is_ok(), "a string takes what is written to it");
    }
}

fn frame(svg: &mut String, frame: &Frame) {
    let Frame { x, y, width, height, radius, fill, stroke } = *frame;
    let fill = fill.map_or_else(|| "none".to_owned(), colour);
    let line = line(stroke);
    let written = write!(
        svg,
        r#"<rect x="{}" y="{}" width="{}" height="{}" rx="{radius}" fill="{fill}"{line}/>"#,
        short(x),
        short(y),
        short(width),
        short(height)
    );
    debug_assert!(written.is_ok(), "a string takes what is written to it");
}

fn path(svg: &mut String, path: &Path) {
    let mut steps = format!("M{} {}", short(path.start.0), short(path.start.1));
    for step in &path.steps {
        match *step {
            Step::Line(x, y) => steps.push_str(&format!("L{} {}", short(x), short(y))),
            Step::Curve([from, to, end]) => {
                let points = [from, to, end].map(|(x, y)| format!("{} {}", short(x), short(y)));
                steps.push_str(&format!("C{}", points.join(" ")));
            }
        }
    }
    if path.closed {
        steps.push('Z');
    }
    let fill = path.fill.map_or_else(|| "none".to_owned(), colour);
    svg.push_str(&format!(r#"<path d="{steps}" fill="{fill}"{}/>"#, line(path.stroke)));
}

/// What says how a line is drawn.
fn line(stroke: Option<Stroke>) -> String {
    stroke.map_or_else(String::new, |it| {
        let dash = match it.pattern {
            LinePattern::Whole => "",
            LinePattern::Dashed => r#" stroke-dasharray="2.5 2""#,
        };
        format!(r#" stroke="{}" stroke-width="{}"{dash}"#, colour(it.colour), it.width)
    })
}

fn colour(it: Colour) -> String {
    format!("#{:02x}{:02x}{:02x}", it.0, it.1, it.2)
}

/// Rounded to a hundredth of a point.
fn short(it: f32) -> f32 {
    (it * 100.0).round() / 100.0
}

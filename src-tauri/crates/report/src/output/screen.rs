//! The same pages as SVG, for the preview in the window and for printing from it.
//! It lays nothing out: what stands here stands in the PDF at the same place.

use std::fmt::Write;

use super::metadata::escaped;
use crate::document::{Colour, Face, Frame, LinePattern, Path, Step, Stroke};
use crate::layout::{Cluster, REPLACEMENT, Says, Typeface, Way};
use crate::layout::{Mark, Paper, Text, What};

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
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="{}" lang="nl"><rect width="{width}" height="{height}" fill="{}"/>"#,
        Typeface::Regular.family(),
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

/// One `<text>` for words that one font draws the same way, and one for every stand-in between them.
fn text(svg: &mut String, text: &Text) {
    let mut pen = 0.0;
    let mut piece: Option<Piece> = None;
    for cluster in text.words.iter().flat_map(|it| &it.clusters) {
        let width = cluster.advance();
        let place = pen + cluster.shift;
        pen += width;
        let width = width * text.size / 1000.0;
        let x = text.x + place * text.size / 1000.0;
        let next = Piece::of(cluster, x, width);
        piece = Some(match piece {
            None => next,
            Some(before) => match before.joined(&next) {
                Ok(both) => both,
                Err(before) => {
                    before.write(svg, text);
                    next
                }
            },
        });
    }
    if let Some(last) = piece {
        last.write(svg, text);
    }
}

fn shown(cluster: &Cluster) -> String {
    match cluster.says {
        // A soft hyphen at the end of a line is seen; the others have no cluster.
        Says::ByText if cluster.text == "\u{ad}" => "-".to_owned(),
        Says::Itself | Says::ByText => cluster.text.clone(),
        Says::ByStandIn => REPLACEMENT.to_string(),
    }
}

/// Signs beside each other that are drawn by one font, in the order of reading.
#[derive(Clone)]
struct Piece {
    x: f32,
    width: f32,
    font: Typeface,
    way: Way,
    shown: String,
    /// What the stand-ins stand for.
    meant: Option<String>,
}

impl Piece {
    fn of(cluster: &Cluster, x: f32, width: f32) -> Self {
        let meant = (cluster.says == Says::ByStandIn).then(|| cluster.text.clone());
        Self { x, width, font: cluster.font, way: cluster.way, shown: shown(cluster), meant }
    }

    /// This with `next` after it, or this again when they do not belong together.
    fn joined(self, next: &Self) -> Result<Self, Self> {
        let alike =
            self.font == next.font && self.way == next.way && self.meant.is_some() == next.meant.is_some();
        let between = match self.way {
            Way::ToRight => next.x - self.x - self.width,
            Way::ToLeft => self.x - next.x - next.width,
        };
        if !alike || between.abs() > 0.02 {
            return Err(self);
        }
        let meant = self.meant.zip(next.meant.as_ref()).map(|(a, b)| a + b);
        Ok(Self {
            x: self.x.min(next.x),
            width: self.width + next.width,
            shown: self.shown + &next.shown,
            meant,
            ..self
        })
    }

    fn write(&self, svg: &mut String, text: &Text) {
        // A space at the end of a line has its room on paper only.
        let seen = self.shown.trim_end();
        if seen.is_empty() {
            return;
        }
        let is_own = self.font.family() == Typeface::Regular.family();
        let (y, fill) = (short(text.y), colour(text.colour));
        let size = short(text.size * self.font.scale());
        let face = match text.face {
            // The fonts for other scripts have one face.
            _ if !is_own => format!(r#" font-family="{}""#, self.font.family()),
            Face::Regular => String::new(),
            Face::Italic => r#" font-style="italic""#.to_owned(),
            Face::Bold => r#" font-weight="700""#.to_owned(),
        };
        // Letters that join come apart when their distances are changed.
        let length = if seen.len() == self.shown.len() && !self.font.is_tied() {
            format!(r#" textLength="{}""#, short(self.width))
        } else {
            String::new()
        };
        let (x, way) = match self.way {
            Way::ToRight => (short(self.x), ""),
            // The order was found before: here every sign stands left of the one before it, from the right end.
            Way::ToLeft => (short(self.x + self.width), r#" direction="rtl" unicode-bidi="bidi-override""#),
        };
        let name = self
            .meant
            .as_ref()
            .map_or_else(String::new, |it| format!(r#" role="img" aria-label="{}""#, escaped(it)));
        let written = write!(
            svg,
            r#"<text x="{x}" y="{y}" font-size="{size}" fill="{fill}"{face}{length}{way}{name} xml:space="preserve">{}</text>"#,
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
            Step::Line(x, y) => steps += &["L", &pair((x, y))].concat(),
            Step::Curve([from, to, end]) => {
                steps += "C";
                steps += &[from, to, end].map(pair).join(" ");
            }
        }
    }
    if path.closed {
        steps.push('Z');
    }
    let fill = path.fill.map_or_else(|| "none".to_owned(), colour);
    let is_drawn = path.stroke.is_some_and(|it| it.pattern == LinePattern::Whole);
    let ends = if is_drawn { r#" stroke-linecap="round" stroke-linejoin="round""# } else { "" };
    let written = write!(svg, r#"<path d="{steps}" fill="{fill}"{}{ends}/>"#, line(path.stroke));
    debug_assert!(written.is_ok(), "a string takes what is written to it");
}

fn pair((x, y): (f32, f32)) -> String {
    format!("{} {}", short(x), short(y))
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

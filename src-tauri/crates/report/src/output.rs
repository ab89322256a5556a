//! What comes out of a paper: the same pages as a PDF to keep and as SVG for the window and its printer, and the words
//! alone as plain text. Nothing is laid out here.

mod bookmarks;
mod file;
mod links;
mod metadata;
mod paint;
mod places;
mod plain;
mod screen;
mod tagged;
mod tree;

pub(crate) use paint::Painted;
pub(crate) use plain::plain;
pub use screen::SvgPage;
pub(crate) use screen::paint as svg;

use chrono::NaiveDate;

use crate::ReportError;
use crate::layout::Paper;

/// The pages of `paper` as a PDF that does not say yet what its parts are.
pub(crate) fn painted(paper: &Paper) -> Result<Painted, ReportError> {
    paint::paint(paper).ok_or(ReportError::Font)
}

/// `paper`, which was painted, as a PDF: PDF/UA-1 and PDF/A-2a, the same bytes for the same pages and day.
pub(crate) fn tagged(painted: Painted, paper: &Paper, day: NaiveDate) -> Result<Vec<u8>, ReportError> {
    tagged::tag(painted, paper, day)
}

//! Two ways to paint the same pages: a PDF to keep and SVG for the window and its printer.
//! Nothing is laid out here.

mod links;
mod metadata;
mod paint;
mod places;
mod screen;
mod tagged;

pub use screen::SvgPage;
pub(crate) use screen::paint as svg;

use chrono::NaiveDate;

use crate::ReportError;
use crate::layout::Paper;

/// `paper` as a PDF: PDF/UA-1 and PDF/A-2a, the same bytes for the same pages and day.
pub(crate) fn pdf(paper: &Paper, day: NaiveDate) -> Result<Vec<u8>, ReportError> {
    let painted = paint::paint(paper).ok_or(ReportError::Font)?;
    tagged::tag(painted, paper, day)
}

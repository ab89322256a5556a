//! From a case to paper: the model of a paper, its lines and pages, and the two ways to paint them.
//! It reads no store and asks no clock; only a case that was cleared becomes a file.

mod case_sheet;
mod case_summary;
mod citation;
mod document;
mod element_card;
mod flow;
mod lines;
mod metadata;
#[cfg(test)]
mod page_rules;
mod pages;
mod paint;
mod picture;
mod screen;
mod table;
mod tagged;
mod typeface;

use chrono::NaiveDate;
use content::Pack;
use domain::ElementId;
use privacy::Cleared;

pub use case_sheet::{CaseSheet, Parts};
pub use case_summary::file_name_for_summary;
pub use screen::SvgPage;

use document::Document;

/// Why there is no paper.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The content pack has no such element.
    #[error("there is no element {0}")]
    NoElement(ElementId),
    /// The fonts in the program cannot be read.
    #[error("a font of the paper cannot be read")]
    Font,
    /// The colour profile in the program cannot be written.
    #[error("the colour profile cannot be written")]
    ColourProfile,
    /// The PDF could not be put together.
    #[error("the pdf cannot be written")]
    Pdf(#[from] lopdf::Error),
    /// The PDF could not be written.
    #[error("the pdf cannot be written")]
    Write(#[from] std::io::Error),
}

/// The pages of the case summary for the screen, before anything was looked at: they stay in the window.
pub fn case_summary_preview(sheet: &CaseSheet, pack: &Pack, today: NaiveDate) -> Vec<SvgPage> {
    screen::paint(&flow::lay_out(&case_summary::document(sheet, pack, today)))
}

/// The case summary as a PDF: PDF/UA-1 and PDF/A-2a, the same bytes for the same sheet, pack and day.
pub fn case_summary_pdf(
    sheet: &Cleared<CaseSheet>,
    pack: &Pack,
    today: NaiveDate,
) -> Result<Vec<u8>, ReportError> {
    pdf(&case_summary::document(sheet.get(), pack, today), today)
}

/// The pages of the case summary for the printer: the same as those of the PDF.
pub fn case_summary_print(sheet: &Cleared<CaseSheet>, pack: &Pack, today: NaiveDate) -> Vec<SvgPage> {
    case_summary_preview(sheet.get(), pack, today)
}

/// The card of a practice element as a PDF, on A5. It is content only, so there is nothing to clear.
pub fn element_card_pdf(pack: &Pack, id: &ElementId, today: NaiveDate) -> Result<Vec<u8>, ReportError> {
    pdf(&element_card(pack, id)?, today)
}

/// The pages of the card of a practice element, for the printer.
pub fn element_card_print(pack: &Pack, id: &ElementId) -> Result<Vec<SvgPage>, ReportError> {
    Ok(screen::paint(&flow::lay_out(&element_card(pack, id)?)))
}

fn element_card(pack: &Pack, id: &ElementId) -> Result<Document, ReportError> {
    let (category, element) =
        pack.elements().find(|(_, it)| it.id == *id).ok_or_else(|| ReportError::NoElement(id.clone()))?;
    Ok(element_card::document(category, element, pack))
}

fn pdf(document: &Document, today: NaiveDate) -> Result<Vec<u8>, ReportError> {
    let paper = flow::lay_out(document);
    let painted = paint::paint(&paper).ok_or(ReportError::Font)?;
    tagged::tag(painted, &paper, today)
}

//! From a case to paper: the model of a paper, its lines and pages, and the two ways to paint them.
//! It reads no store and asks no clock; only a case that was cleared becomes a file.

mod document;
mod flow;
mod lines;
mod metadata;
mod pages;
mod paint;
mod screen;
mod table;
mod tagged;
mod typeface;

pub use screen::SvgPage;

/// Why there is no paper.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
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

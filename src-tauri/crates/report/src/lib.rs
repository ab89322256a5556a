//! From a case to paper: the model of a paper, its lines and pages, and the two ways to paint them.
//! It reads no store and asks no clock; only a case that was cleared becomes a file.

mod charts;
mod document;
mod layout;
mod output;
mod papers;
mod ready;

pub use output::SvgPage;
pub use papers::*;
pub use ready::{NoWatch, Preview, Ready, Watch};

use domain::{ElementId, MethodId, SampleId, Variant};

/// Why there is no paper.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The content pack has no such element.
    #[error("there is no element {0}")]
    NoElement(ElementId),
    /// There is less than a minute for each step of a meeting.
    #[error("{minutes} minutes are too few for {steps} steps")]
    TooFewMinutes {
        /// The minutes that there are.
        minutes: u32,
        /// The steps that need at least one each.
        steps: usize,
    },
    /// The content pack has no such fictional case.
    #[error("there is no sample {0}")]
    NoSample(SampleId),
    /// The content pack has no such method.
    #[error("there is no method {0}")]
    NoMethod(MethodId),
    /// The conversation guide of the content pack cannot be walked through in this way.
    #[error("there is no variant {}", .0.id())]
    NoVariant(Variant),
    /// Whoever asked for it does not want it any more.
    #[error("the paper was cancelled")]
    Cancelled,
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

//! The papers, one file a kind: which blocks stand on it, in which order. How they look on the page is not here.

mod case_sheet;
mod case_summary;
mod citation;
mod element_card;
mod foot;

pub use case_sheet::{CaseSheet, Parts};
pub use case_summary::{case_summary, case_summary_preview};
pub use element_card::element_card;

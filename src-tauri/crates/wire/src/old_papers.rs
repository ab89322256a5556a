//! The case summary as the screen asked for it before there was one way for all papers.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::WireResult;
use crate::{AcceptedFinding, App, FindingRow, MadePaper, PageView, PaperInput, PartsInput};

/// Which case goes on paper, and which parts of it.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SheetInput {
    /// The case.
    pub case: String,
    /// The parts.
    pub parts: PartsInput,
}

impl SheetInput {
    fn paper(&self) -> PaperInput {
        PaperInput::CaseSummary { case: self.case.clone(), parts: self.parts }
    }
}

/// The preview of a summary and what stands between it and the outside.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SummaryView {
    /// The pages.
    pub pages: Vec<PageView>,
    /// What was found, each text once a place.
    pub findings: Vec<FindingRow>,
}

impl App {
    /// The pages of the summary, and what was found in them.
    pub fn summary_preview(&mut self, input: &SheetInput) -> WireResult<SummaryView> {
        let view = self.paper_to_look_at(&input.paper())?.view(0, u32::MAX)?;
        Ok(SummaryView { pages: view.pages, findings: view.findings })
    }

    /// The summary as a PDF with a name for it, when every finding is accepted.
    pub fn summary_pdf(&mut self, input: &SheetInput, accepted: &[AcceptedFinding]) -> WireResult<MadePaper> {
        self.paper_to_leave(&input.paper())?.pdf(accepted)
    }

    /// The summary as pages for the printer, when every finding is accepted.
    pub fn summary_print(
        &mut self,
        input: &SheetInput,
        accepted: &[AcceptedFinding],
    ) -> WireResult<Vec<PageView>> {
        self.paper_to_leave(&input.paper())?.print(accepted)
    }

    /// The card of an element as a PDF.
    pub fn element_card_pdf(&mut self, element: &str) -> WireResult<MadePaper> {
        self.paper_to_leave(&PaperInput::ElementCard { element: element.to_owned() })?.pdf(&[])
    }

    /// The card of an element as pages for the printer. It holds handbook text only.
    pub fn element_card_print(&mut self, element: &str) -> WireResult<Vec<PageView>> {
        self.paper_to_leave(&PaperInput::ElementCard { element: element.to_owned() })?.print(&[])
    }
}

//! From a case to paper: collect what goes out, look at it, let it through, make the pages.
//! Only what `privacy` cleared becomes bytes or goes to a printer; the preview stays on the screen.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use ::content::Pack;
use chrono::NaiveDate;
use domain::{CaseId, ElementId, SampleId};
use privacy::{Acceptance, Cleared, Open, clear, open_in};
use report::{CaseSheet, NoWatch, Parts, Ready, SvgPage};
use storage::Db;

use crate::{Clock, Content, Engine, EngineError};

/// Which case goes on paper, and which parts of it.
#[derive(Debug, Clone)]
pub struct SheetChoice {
    /// The case.
    pub case: CaseId,
    /// The parts.
    pub parts: Parts,
}

/// A paper that may leave: its bytes and the name it would get.
#[derive(Debug, Clone)]
pub struct Paper {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// A dated Dutch file name without anything from the case.
    pub file_name: String,
}

impl Paper {
    fn of(ready: &Ready) -> Result<Self, EngineError> {
        Ok(Self { bytes: ready.pdf(&NoWatch)?, file_name: ready.file_name().to_owned() })
    }
}

impl Engine {
    fn sheet(&self, choice: &SheetChoice) -> Result<CaseSheet, EngineError> {
        let detail = self.case(choice.case)?;
        Ok(CaseSheet {
            case: detail.case,
            tags: detail.tags,
            answers: detail.answers,
            experiments: detail.experiments,
            parts: choice.parts,
        })
    }

    /// The pages as they would be, to look at on the screen.
    pub fn preview_summary(&self, choice: &SheetChoice) -> Result<Vec<SvgPage>, EngineError> {
        let preview = report::case_summary_preview(&self.sheet(choice)?, self.pack(), self.clock.today());
        Ok(preview.pages(&NoWatch)?)
    }

    /// What stands between these parts and the outside, with nothing accepted.
    pub fn summary_findings(&self, choice: &SheetChoice) -> Result<Vec<Open>, EngineError> {
        Ok(open_in(&self.sheet(choice)?, &[]))
    }

    /// The summary as a PDF, when every finding is accepted; otherwise [`EngineError::NotCleared`].
    pub fn summary_pdf(&self, choice: &SheetChoice, accepted: &[Acceptance]) -> Result<Paper, EngineError> {
        let today = self.clock.today();
        let sheet = self.cleared(choice, accepted)?;
        Paper::of(&report::case_summary(&sheet, self.pack(), today))
    }

    /// The summary as pages for the printer, when every finding is accepted.
    pub fn summary_print(
        &self,
        choice: &SheetChoice,
        accepted: &[Acceptance],
    ) -> Result<Vec<SvgPage>, EngineError> {
        let sheet = self.cleared(choice, accepted)?;
        Ok(report::case_summary(&sheet, self.pack(), self.clock.today()).pages(&NoWatch)?)
    }

    fn cleared(
        &self,
        choice: &SheetChoice,
        accepted: &[Acceptance],
    ) -> Result<Cleared<CaseSheet>, EngineError> {
        clear(self.sheet(choice)?, accepted).map_err(|it| EngineError::NotCleared(it.open))
    }
}

/// The summary of a fictional case with all parts but the story, made without any vault.
pub fn sample_summary(
    content: Arc<Content>,
    clock: Arc<dyn Clock>,
    sample: &SampleId,
) -> Result<Paper, EngineError> {
    let mut engine = Engine::new(Db::in_memory()?, content, clock);
    let case = engine.open_sample(sample)?.value;
    engine.summary_pdf(&SheetChoice { case, parts: Parts::default() }, &[])
}

/// The card of an element as a PDF. It holds handbook text only, so there is nothing to clear.
pub fn element_card_pdf(pack: &Pack, element: &ElementId, today: NaiveDate) -> Result<Paper, EngineError> {
    known(pack, element)?;
    Paper::of(&report::element_card(pack, element, today)?)
}

/// The card of an element as pages for the printer.
pub fn element_card_print(
    pack: &Pack,
    element: &ElementId,
    today: NaiveDate,
) -> Result<Vec<SvgPage>, EngineError> {
    known(pack, element)?;
    Ok(report::element_card(pack, element, today)?.pages(&NoWatch)?)
}

fn known(pack: &Pack, element: &ElementId) -> Result<(), EngineError> {
    match pack.element(element) {
        Some(_) => Ok(()),
        None => Err(EngineError::UnknownId(element.to_string())),
    }
}

/// Writes `bytes` to `path` so that the old file stays whole until the new one is.
/// The new file stands beside it under another name first, so the folder must take new files.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), EngineError> {
    let name = path.file_name().ok_or(EngineError::File(std::io::ErrorKind::InvalidFilename))?;
    let beside = path.with_file_name(format!(".{}.nieuw", name.to_string_lossy()));
    let write = || -> std::io::Result<()> {
        let mut file = fs::File::create(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, path)
    };
    write().map_err(|error| {
        // The half file must not stay behind; if it cannot be removed either, the first error tells more.
        let _ = fs::remove_file(&beside);
        EngineError::from(error)
    })
}

//! Everything that a paper is made from, read at one moment. Making it needs no store and no lock any more,
//! so a long paper never keeps the app waiting. Only what `privacy` cleared becomes bytes or goes to a printer.

use std::sync::Arc;

use chrono::NaiveDate;
use domain::{CaseId, ElementId, SampleId};
use privacy::{Acceptance, Open, clear, open_in};
use report::{CaseSheet, Preview, Ready, SvgPage, Watch};
use storage::Db;

use crate::exports::PaperChoice;
use crate::{Clock, Content, Engine, EngineError, Session};

/// A paper that may leave: its bytes and the name it would get.
#[derive(Debug, Clone)]
pub struct Paper {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// A dated Dutch file name without anything from the case.
    pub file_name: String,
}

/// A paper to look at on the screen.
#[derive(Debug, Clone)]
pub struct Looked {
    /// All pages.
    pub pages: Vec<SvgPage>,
    /// The name that the file would get.
    pub file_name: String,
}

/// A paper before it is made.
pub struct Gathered {
    what: What,
    content: Arc<Content>,
    today: NaiveDate,
}

#[derive(PartialEq)]
enum What {
    CaseSummary(CaseSheet),
    ElementCard(ElementId),
}

impl Session {
    /// What the chosen paper is made from. A paper about a case needs an open vault, the others need none.
    pub fn gather(&mut self, choice: PaperChoice) -> Result<Gathered, EngineError> {
        let (content, today) = (Arc::clone(self.content()), self.clock().today());
        Gathered::new(What::of(choice, self.open().map(|it| &*it))?, content, today)
    }
}

impl What {
    /// What the paper is about, read from `engine` when it is about a case.
    fn of(choice: PaperChoice, engine: Result<&Engine, EngineError>) -> Result<Self, EngineError> {
        Ok(match choice {
            PaperChoice::CaseSummary { case, parts } => {
                let detail = engine?.case(case)?;
                Self::CaseSummary(CaseSheet {
                    case: detail.case,
                    tags: detail.tags,
                    answers: detail.answers,
                    experiments: detail.experiments,
                    parts,
                })
            }
            PaperChoice::ElementCard(element) => Self::ElementCard(element),
        })
    }
}

impl Gathered {
    /// What a paper is made from that needs no case; one that does gives [`EngineError::Locked`].
    pub fn of_content(
        choice: PaperChoice,
        content: Arc<Content>,
        today: NaiveDate,
    ) -> Result<Self, EngineError> {
        Self::new(What::of(choice, Err(EngineError::Locked))?, content, today)
    }

    /// What the paper that `choose` names is made from, about a fictional case, without any vault.
    pub fn of_sample(
        sample: &SampleId,
        choose: impl FnOnce(CaseId) -> PaperChoice,
        content: Arc<Content>,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, EngineError> {
        let today = clock.today();
        let mut engine = Engine::new(Db::in_memory()?, Arc::clone(&content), clock);
        let case = engine.open_sample(sample)?.value;
        Self::new(What::of(choose(case), Ok(&engine))?, content, today)
    }

    /// The paper on `what`, or [`EngineError::UnknownId`] for an item that the content does not have.
    fn new(what: What, content: Arc<Content>, today: NaiveDate) -> Result<Self, EngineError> {
        let pack = content.pack();
        match &what {
            What::ElementCard(id) => known(pack.element(id).is_some(), id)?,
            What::CaseSummary(_) => {}
        }
        Ok(Self { what, content, today })
    }

    /// True when it holds what a worker wrote, so that it may not come out of a locked vault.
    pub fn is_private(&self) -> bool {
        match &self.what {
            What::CaseSummary(_) => true,
            What::ElementCard(_) => false,
        }
    }

    /// What stands between this paper and the outside, with nothing accepted.
    pub fn findings(&self) -> Vec<Open> {
        match &self.what {
            What::CaseSummary(sheet) => open_in(sheet, &[]),
            What::ElementCard(_) => Vec::new(),
        }
    }

    /// The pages as they would be, to look at on the screen, whatever stands on them.
    pub fn look(&self, watch: &dyn Watch) -> Result<Looked, EngineError> {
        let (pack, today) = (self.content.pack(), self.today);
        match &self.what {
            What::CaseSummary(sheet) => preview(&report::case_summary_preview(sheet, pack, today), watch),
            What::ElementCard(id) => content_paper(&report::element_card(pack, id, today)?, watch),
        }
    }

    /// The pages for the printer, when every finding is accepted; otherwise [`EngineError::NotCleared`].
    pub fn print(self, accepted: &[Acceptance], watch: &dyn Watch) -> Result<Vec<SvgPage>, EngineError> {
        Ok(self.ready(accepted)?.pages(watch)?)
    }

    /// The PDF, when every finding is accepted; otherwise [`EngineError::NotCleared`].
    pub fn pdf(self, accepted: &[Acceptance], watch: &dyn Watch) -> Result<Paper, EngineError> {
        let ready = self.ready(accepted)?;
        Ok(Paper { bytes: ready.pdf(watch)?, file_name: ready.file_name().to_owned() })
    }

    fn ready(self, accepted: &[Acceptance]) -> Result<Ready, EngineError> {
        let (pack, today) = (self.content.pack(), self.today);
        Ok(match self.what {
            What::CaseSummary(sheet) => {
                let sheet = clear(sheet, accepted).map_err(|it| EngineError::NotCleared(it.open))?;
                report::case_summary(&sheet, pack, today)
            }
            What::ElementCard(id) => report::element_card(pack, &id, today)?,
        })
    }
}

/// Equal when the same paper would come out.
impl PartialEq for Gathered {
    fn eq(&self, other: &Self) -> bool {
        self.today == other.today && Arc::ptr_eq(&self.content, &other.content) && self.what == other.what
    }
}

fn preview(it: &Preview, watch: &dyn Watch) -> Result<Looked, EngineError> {
    Ok(Looked { pages: it.pages(watch)?, file_name: it.file_name().to_owned() })
}

fn content_paper(it: &Ready, watch: &dyn Watch) -> Result<Looked, EngineError> {
    Ok(Looked { pages: it.pages(watch)?, file_name: it.file_name().to_owned() })
}

fn known(is_known: bool, id: &impl ToString) -> Result<(), EngineError> {
    if is_known { Ok(()) } else { Err(EngineError::UnknownId(id.to_string())) }
}

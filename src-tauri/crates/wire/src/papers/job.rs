//! A paper that was asked for: gathered under the lock of the app, made beside it.

use std::path::Path;
use std::sync::Arc;

use engine::log::{Accepted, Event};
use engine::{EngineError, Gathered, Paper, write_file};
use privacy::Acceptance;

use super::desk::{Desk, LaidOut, Purpose, Task};
use super::findings::{AcceptedFinding, acceptances, rows};
use super::input::PaperInput;
use super::rare::rare_rows;
use super::view::{Exported, PageView, PaperView};
use crate::App;
use crate::error::{WireError, WireResult};

/// A gathered paper, with whoever waits for it. Its work may take long and holds no lock.
pub struct PaperJob {
    gathered: Gathered,
    desk: Desk,
    task: Arc<Task>,
}

/// A paper that is ready to be written, for as long as the vault stays open.
pub struct MadePaper {
    paper: Paper,
    event: Event,
    task: Arc<Task>,
}

/// The pages of a paper for the printer.
pub struct PrintedPaper {
    pages: Vec<PageView>,
    event: Event,
}

/// The words of a paper that may go on the clipboard, for as long as the vault stays open.
pub struct CopiedPaper {
    text: String,
    event: Event,
    task: Arc<Task>,
}

impl App {
    /// The desk on which papers are made.
    pub fn desk(&self) -> &Desk {
        &self.desk
    }

    /// Gathers a paper to look at. The one that was being made for that is not wanted any more.
    pub fn paper_to_look_at(&mut self, input: &PaperInput) -> WireResult<PaperJob> {
        self.job(input, Purpose::Look)
    }

    /// Gathers a paper to print or to save.
    pub fn paper_to_leave(&mut self, input: &PaperInput) -> WireResult<PaperJob> {
        self.job(input, Purpose::Leave)
    }

    /// The pages, when the log says that they were printed.
    pub fn paper_print(&mut self, printed: PrintedPaper) -> WireResult<Vec<PageView>> {
        self.noting(printed.event, || Ok(()))?;
        Ok(printed.pages)
    }

    /// Gives the words of the paper to `put`, and writes in the log that they were copied, unless `put` says that they
    /// were not taken.
    pub fn paper_copy(&mut self, copied: CopiedPaper, put: impl FnOnce(String) -> bool) -> WireResult<()> {
        copied.task.is_wanted()?;
        self.noting(copied.event, || if put(copied.text) { Ok(()) } else { Err(EngineError::NotCopied) })
    }

    /// Writes the paper to `path`, and in the log that it was saved.
    pub fn paper_save(&mut self, made: &MadePaper, path: &Path) -> WireResult<Exported> {
        let bytes = made.bytes()?;
        self.noting(made.event, || write_file(path, bytes))?;
        Ok(Exported::saved(path))
    }

    fn job(&mut self, input: &PaperInput, purpose: Purpose) -> WireResult<PaperJob> {
        let gathered = self.session().gather(input.read()?)?;
        let task = self.desk.begin(purpose, gathered.is_private());
        Ok(PaperJob { gathered, desk: self.desk.clone(), task })
    }
}

impl PaperJob {
    /// `count` pages from the page `first`, counted from zero, and what was found in the whole paper.
    /// The paper is laid out once and kept for the next pages of it.
    pub fn view(self, first: u32, count: u32) -> WireResult<PaperView> {
        let task = Arc::clone(&self.task);
        let paper = match self.desk.last(&self.gathered) {
            Some(it) => it,
            None => self.lay_out()?,
        };
        task.is_wanted()?;
        let number = |it: u32| usize::try_from(it).unwrap_or(usize::MAX);
        let pages = paper.looked.pages.iter().skip(number(first)).take(number(count));
        Ok(PaperView {
            total: u32::try_from(paper.looked.pages.len()).unwrap_or(u32::MAX),
            pages: pages.cloned().map(PageView::from).collect(),
            findings: paper.findings.clone(),
            rare: paper.rare.clone(),
            file_name: paper.looked.file_name.clone(),
        })
    }

    fn lay_out(self) -> WireResult<Arc<LaidOut>> {
        let in_the_way = self.gathered.in_the_way();
        let (findings, rare) =
            (rows(&in_the_way.findings, Some(self.gathered.today())), rare_rows(&in_the_way.rare));
        let looked = self.gathered.look(self.task.as_ref());
        let looked = self.task.outcome(looked)?;
        self.desk.keep(LaidOut { gathered: self.gathered, looked, findings, rare }, &self.task)
    }

    /// All pages for the printer, when every finding is accepted.
    pub fn print(self, accepted: &[AcceptedFinding]) -> WireResult<PrintedPaper> {
        let (paper, accepted) = (self.gathered.kind(), acceptances(&self.gathered.in_the_way(), accepted));
        let event = Event::PaperPrinted { paper, accepted: counted(&accepted) };
        let pages = self.gathered.print(&accepted, self.task.as_ref());
        let pages = self.task.outcome(pages)?.into_iter().map(PageView::from).collect();
        Ok(PrintedPaper { pages, event })
    }

    /// The words alone, when every finding is accepted.
    pub fn text(self, accepted: &[AcceptedFinding]) -> WireResult<CopiedPaper> {
        let (paper, accepted) = (self.gathered.kind(), acceptances(&self.gathered.in_the_way(), accepted));
        let event = Event::PaperCopied { paper, accepted: counted(&accepted) };
        let text = self.gathered.text(&accepted);
        Ok(CopiedPaper { text: self.task.outcome(text)?, event, task: self.task })
    }

    /// The PDF with a name for it, when every finding is accepted.
    pub fn pdf(self, accepted: &[AcceptedFinding]) -> WireResult<MadePaper> {
        let (paper, accepted) = (self.gathered.kind(), acceptances(&self.gathered.in_the_way(), accepted));
        let event = Event::PaperSaved { paper, accepted: counted(&accepted) };
        let paper = self.gathered.pdf(&accepted, self.task.as_ref());
        Ok(MadePaper { paper: self.task.outcome(paper)?, event, task: self.task })
    }
}

fn counted(accepted: &[Acceptance]) -> Accepted {
    Accepted::of(accepted.iter().map(Acceptance::kind))
}

impl Task {
    /// What came out, unless it is not wanted any more; why not counts before what went wrong.
    pub(super) fn outcome<T>(&self, made: Result<T, EngineError>) -> WireResult<T> {
        self.is_made();
        self.is_wanted()?;
        Ok(made?)
    }
}

impl MadePaper {
    /// `paper`, which the log calls `event`, for as long as `task` is wanted.
    pub(super) fn new(paper: Paper, event: Event, task: Arc<Task>) -> Self {
        Self { paper, event, task }
    }

    /// A dated Dutch name for the file, without anything from the case.
    pub fn file_name(&self) -> &str {
        &self.paper.file_name
    }

    /// The PDF, unless the vault was locked since it was made.
    pub fn bytes(&self) -> WireResult<&[u8]> {
        self.task.is_wanted()?;
        Ok(&self.paper.bytes)
    }
}

impl Exported {
    /// Saved under the name of `path`.
    pub(crate) fn saved(path: &Path) -> Self {
        let name = path.file_name().map(|it| it.to_string_lossy().into_owned());
        Self::Saved { file_name: name.unwrap_or_default() }
    }

    /// `saved`, where not wanting the paper any more is no error.
    pub fn or_cancelled(saved: WireResult<Self>) -> WireResult<Self> {
        match saved {
            Err(WireError::PaperCancelled) => Ok(Self::Cancelled),
            other => other,
        }
    }
}

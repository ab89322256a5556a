//! The sheet with the recovery key. It is never kept to look at again, and a locked vault lets it not out.

use std::sync::Arc;

use engine::log::{Accepted, Event, PaperKind};
use engine::{EngineError, Paper};
use report::Ready;

use super::desk::{Desk, Purpose, Task};
use super::job::MadePaper;
use super::view::PageView;
use crate::error::WireResult;

/// A sheet with a recovery key that may go to a printer or a file.
pub struct KeySheet {
    ready: Ready,
    task: Arc<Task>,
}

impl KeySheet {
    pub(crate) fn new(ready: Ready, desk: &Desk) -> Self {
        Self { ready, task: desk.begin(Purpose::Leave, true) }
    }

    /// The page for the printer.
    pub fn print(self) -> WireResult<Vec<PageView>> {
        let pages = self.ready.pages(self.task.as_ref()).map_err(EngineError::from);
        Ok(self.task.outcome(pages)?.into_iter().map(PageView::from).collect())
    }

    /// The PDF with a name for it.
    pub fn pdf(self) -> WireResult<MadePaper> {
        let bytes = self.ready.pdf(self.task.as_ref()).map_err(EngineError::from);
        let file_name = self.ready.file_name().to_owned();
        let event = Event::PaperSaved { paper: PaperKind::RecoverySheet, accepted: Accepted::default() };
        Ok(MadePaper::new(Paper { bytes: self.task.outcome(bytes)?, file_name }, event, self.task))
    }
}

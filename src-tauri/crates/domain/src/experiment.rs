//! The one step that a worker chooses to try after looking back.
//! A case has at most one that is open; finished ones stay as what was learned.

use chrono::NaiveDate;
use uuid::Uuid;

use crate::{CaseId, ElementId, Note};

/// Which experiment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExperimentId(pub Uuid);

/// How far an experiment is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExperimentState {
    /// Chosen, not yet looked back on.
    Open,
    /// Looked back on; what happened, in the worker's words.
    Done {
        /// The day of looking back.
        on: NaiveDate,
        /// What happened.
        outcome: Note,
    },
}

/// One step to try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Experiment {
    /// Which experiment.
    pub id: ExperimentId,
    /// The case it belongs to.
    pub case: CaseId,
    /// What to do; never blank.
    pub what: Note,
    /// The element it is about, when one was chosen.
    pub element: Option<ElementId>,
    /// With whom.
    pub with_whom: Note,
    /// How one will notice that it helps.
    pub noticed_by: Note,
    /// Who will ask about it.
    pub asked_by: Note,
    /// The day on which it was chosen; `None` when nobody knows, as of one that older versions of the app kept.
    pub chosen_on: Option<NaiveDate>,
    /// The day to look back.
    pub look_back_on: NaiveDate,
    /// Open or done.
    pub state: ExperimentState,
}

impl Experiment {
    /// True from the day to look back, for as long as it is open.
    pub fn is_due(&self, today: NaiveDate) -> bool {
        matches!(self.state, ExperimentState::Open) && today >= self.look_back_on
    }
}

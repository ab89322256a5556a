//! Experiments.

use chrono::NaiveDate;
use domain::{Experiment, ExperimentId, ExperimentState};
use engine::ExperimentInput;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::cases::{case_id, day, element_id};
use crate::error::{WireError, WireResult};
use crate::{App, Changed};

/// An experiment of a case.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ExperimentRow {
    /// Which experiment.
    pub id: String,
    /// Its case.
    pub case: String,
    /// What to do.
    pub what: String,
    /// The element it is about.
    pub element: Option<String>,
    /// With whom.
    pub with_whom: String,
    /// How one will notice that it helps.
    pub noticed_by: String,
    /// Who will ask about it.
    pub asked_by: String,
    /// The day it was chosen, `YYYY-MM-DD`; `null` when nobody knows any more.
    pub chosen_on: Option<String>,
    /// The day to look back, `YYYY-MM-DD`.
    pub look_back_on: String,
    /// Days from today until then; negative when it has passed.
    pub days: i32,
    /// The day it was looked back on; `null` while it is open.
    pub done_on: Option<String>,
    /// What happened; empty while it is open.
    pub outcome: String,
}

impl ExperimentRow {
    pub(crate) fn new(it: Experiment, today: NaiveDate) -> Self {
        let (done_on, outcome) = match it.state {
            ExperimentState::Open => (None, String::new()),
            ExperimentState::Done { on, outcome } => (Some(on.to_string()), outcome.as_str().to_owned()),
        };
        Self {
            id: it.id.0.to_string(),
            case: it.case.0.to_string(),
            what: it.what.as_str().to_owned(),
            element: it.element.map(|it| it.to_string()),
            with_whom: it.with_whom.as_str().to_owned(),
            noticed_by: it.noticed_by.as_str().to_owned(),
            asked_by: it.asked_by.as_str().to_owned(),
            chosen_on: it.chosen_on.map(|it| it.to_string()),
            look_back_on: it.look_back_on.to_string(),
            days: i32::try_from((it.look_back_on - today).num_days()).unwrap_or(i32::MAX),
            done_on,
            outcome,
        }
    }
}

/// What an experiment should say.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ExperimentWrite {
    /// What to do.
    pub what: String,
    /// The element it is about.
    pub element: Option<String>,
    /// With whom.
    pub with_whom: String,
    /// How one will notice that it helps.
    pub noticed_by: String,
    /// Who will ask about it.
    pub asked_by: String,
    /// The day to look back, `YYYY-MM-DD`.
    pub look_back_on: String,
}

impl ExperimentWrite {
    fn read(self) -> WireResult<ExperimentInput> {
        Ok(ExperimentInput {
            element: self.element.as_deref().map(element_id).transpose()?,
            look_back_on: day(&self.look_back_on)?,
            what: self.what,
            with_whom: self.with_whom,
            noticed_by: self.noticed_by,
            asked_by: self.asked_by,
        })
    }
}

/// Looking back on an experiment.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FinishInput {
    /// The experiment.
    pub id: String,
    /// What happened.
    pub outcome: String,
}

fn experiment_id(text: &str) -> WireResult<ExperimentId> {
    text.parse().map(ExperimentId).map_err(|_| WireError::ExperimentGone)
}

impl App {
    /// Adds an experiment; gives its id back.
    pub fn experiment_add(&mut self, case: &str, write: ExperimentWrite) -> WireResult<Changed<String>> {
        let case = case_id(case)?;
        Ok(Changed::of(self.engine()?.add_experiment(case, write.read()?)?, |it| it.0.to_string()))
    }

    /// Changes an experiment.
    pub fn experiment_edit(&mut self, id: &str, write: ExperimentWrite) -> WireResult<Changed<()>> {
        Ok(self.engine()?.edit_experiment(experiment_id(id)?, write.read()?)?.into())
    }

    /// Looks back on an experiment.
    pub fn experiment_finish(&mut self, input: &FinishInput) -> WireResult<Changed<()>> {
        Ok(self.engine()?.finish_experiment(experiment_id(&input.id)?, &input.outcome)?.into())
    }

    /// Removes an experiment.
    pub fn experiment_remove(&mut self, id: &str) -> WireResult<Changed<()>> {
        Ok(self.engine()?.remove_experiment(experiment_id(id)?)?.into())
    }
}

//! Experiments: the one step to try, open or looked back on.
//! When one is due is a rule of the domain, not of a query.

use domain::{CaseId, ElementId, Experiment, ExperimentId, ExperimentState, Note};
use rusqlite::{Row, params};

use crate::{Rows, StorageError, Tx, value};

impl Rows<'_> {
    /// The experiments of the case, by the day to look back.
    pub fn experiments_of(&self, case: CaseId) -> Result<Vec<Experiment>, StorageError> {
        self.all(include_str!("experiment/of_case.sql"), [case.0.to_string()], row_to_experiment)
    }

    /// The experiment.
    pub fn experiment(&self, id: ExperimentId) -> Result<Option<Experiment>, StorageError> {
        self.first(include_str!("experiment/by_id.sql"), [id.0.to_string()], row_to_experiment)
    }

    /// The open experiments of all cases outside the bin, by the day to look back.
    pub fn open_experiments(&self) -> Result<Vec<Experiment>, StorageError> {
        self.all(include_str!("experiment/open.sql"), [], row_to_experiment)
    }
}

impl Tx<'_> {
    /// Puts the experiment there as it is given, in the place of the one with that id.
    /// [`StorageError::Conflict`] when it is open and the case has another one that is.
    pub fn put_experiment(&self, experiment: &Experiment) -> Result<(), StorageError> {
        let (done_on, outcome) = match &experiment.state {
            ExperimentState::Open => (None, None),
            ExperimentState::Done { on, outcome } => (Some(value::date_text(*on)), Some(outcome.as_str())),
        };
        let row = params![
            experiment.id.0.to_string(),
            experiment.case.0.to_string(),
            experiment.what.as_str(),
            experiment.element.as_ref().map(ElementId::as_str),
            experiment.with_whom.as_str(),
            experiment.noticed_by.as_str(),
            experiment.asked_by.as_str(),
            value::date_text(experiment.look_back_on),
            done_on,
            outcome,
            experiment.chosen_on.map(value::date_text),
        ];
        self.run(include_str!("experiment/put.sql"), row)
    }

    /// Removes the experiment, when it is there.
    pub fn remove_experiment(&self, id: ExperimentId) -> Result<(), StorageError> {
        self.run("delete from experiment where id = ?1", [id.0.to_string()])
    }
}

fn row_to_experiment(row: &Row<'_>) -> Result<Experiment, StorageError> {
    let note = |column| value::read(row, column, |it| Note::new(it).ok());
    let done_on = value::read_optional(row, "done_on", value::date)?;
    Ok(Experiment {
        id: ExperimentId(value::read(row, "id", value::uuid)?),
        case: CaseId(value::read(row, "case_id", value::uuid)?),
        what: note("what")?,
        element: value::read_optional(row, "element", |it| ElementId::new(it).ok())?,
        with_whom: note("with_whom")?,
        noticed_by: note("noticed_by")?,
        asked_by: note("asked_by")?,
        chosen_on: value::read_optional(row, "chosen_on", value::date)?,
        look_back_on: value::read(row, "look_back_on", value::date)?,
        state: match done_on {
            None => ExperimentState::Open,
            Some(on) => ExperimentState::Done { on, outcome: note("outcome")? },
        },
    })
}

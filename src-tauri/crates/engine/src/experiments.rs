//! Experiments: the one step that a worker chooses, tries and looks back on.

use chrono::{NaiveDate, TimeDelta};
use domain::{CaseId, ElementId, Experiment, ExperimentId, ExperimentState, Note, TextError};

use crate::op::Op;
use crate::transact::{Changed, Work};
use crate::{Engine, EngineError};

/// A day to look back lies at most a year away; what comes later is no experiment.
const LATEST: TimeDelta = TimeDelta::days(366);

/// What an experiment should say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExperimentInput {
    /// What to do; needed.
    pub what: String,
    /// The element it is about.
    pub element: Option<ElementId>,
    /// With whom.
    pub with_whom: String,
    /// How one will notice that it helps.
    pub noticed_by: String,
    /// Who will ask about it.
    pub asked_by: String,
    /// The day to look back.
    pub look_back_on: NaiveDate,
}

impl Engine {
    /// Adds an experiment. While one is open in the case it is [`EngineError::ExperimentOpen`].
    pub fn add_experiment(
        &mut self,
        case: CaseId,
        input: ExperimentInput,
    ) -> Result<Changed<ExperimentId>, EngineError> {
        let id = ExperimentId(self.new_id());
        let today = self.clock.today();
        if input.look_back_on < today {
            return Err(EngineError::DateOutOfRange);
        }
        let experiment = self.experiment_of(id, case, input, Some(today), ExperimentState::Open)?;
        self.transact(Op::AddExperiment, |work| {
            work.touch(case)?;
            let others = work.tx.experiments_of(case)?;
            if others.iter().any(|it| it.state == ExperimentState::Open) {
                return Err(EngineError::ExperimentOpen);
            }
            work.put_experiment(experiment)?;
            Ok(id)
        })
    }

    /// Changes what an experiment says.
    pub fn edit_experiment(
        &mut self,
        id: ExperimentId,
        input: ExperimentInput,
    ) -> Result<Changed<()>, EngineError> {
        let before = self.db.rows().experiment(id)?.ok_or(EngineError::ExperimentGone(id))?;
        let after = self.experiment_of(id, before.case, input, before.chosen_on, before.state.clone())?;
        self.transact(Op::EditExperiment, |work| {
            if after == before {
                return Ok(());
            }
            work.touch(after.case)?;
            work.put_experiment(after)
        })
    }

    /// Looks back on an experiment: what happened. It is done from then on.
    pub fn finish_experiment(&mut self, id: ExperimentId, outcome: &str) -> Result<Changed<()>, EngineError> {
        let outcome = Note::new(outcome)?;
        if outcome.is_blank() {
            return Err(TextError::Empty.into());
        }
        let on = self.clock.today();
        self.transact(Op::FinishExperiment, |work| {
            let before = existing(work, id)?;
            work.touch(before.case)?;
            work.put_experiment(Experiment { state: ExperimentState::Done { on, outcome }, ..before })
        })
    }

    /// Removes an experiment.
    pub fn remove_experiment(&mut self, id: ExperimentId) -> Result<Changed<()>, EngineError> {
        self.transact(Op::RemoveExperiment, |work| {
            let before = existing(work, id)?;
            work.touch(before.case)?;
            work.remove_experiment(before)
        })
    }

    fn experiment_of(
        &self,
        id: ExperimentId,
        case: CaseId,
        input: ExperimentInput,
        chosen_on: Option<NaiveDate>,
        state: ExperimentState,
    ) -> Result<Experiment, EngineError> {
        let what = Note::new(&input.what)?;
        if what.is_blank() {
            return Err(TextError::Empty.into());
        }
        if input.look_back_on - self.clock.today() > LATEST {
            return Err(EngineError::DateOutOfRange);
        }
        Ok(Experiment {
            id,
            case,
            what,
            element: input.element,
            with_whom: Note::new(&input.with_whom)?,
            noticed_by: Note::new(&input.noticed_by)?,
            asked_by: Note::new(&input.asked_by)?,
            chosen_on,
            look_back_on: input.look_back_on,
            state,
        })
    }
}

fn existing(work: &Work<'_>, id: ExperimentId) -> Result<Experiment, EngineError> {
    work.tx.experiment(id)?.ok_or(EngineError::ExperimentGone(id))
}

//! The fictional cases of the content pack, taken into the vault as cases like any other,
//! marked as fictional wherever they are shown.

use ::content::Sample;
use chrono::Days;
use domain::{
    Answer, Case, CaseId, Experiment, ExperimentId, ExperimentState, Expiry, Label, Origin, ProgramNote,
    SampleId, Tag, TagId, free_label,
};

use crate::op::Op;
use crate::transact::{Changed, Work};
use crate::{CaseFilter, Engine, EngineError};

/// How long the step in a fictional case is tried, as the guide asks (`kiezen-2`).
const TRIED_FOR: Days = Days::new(14);

impl Engine {
    /// Takes the fictional case into the vault and gives its id back.
    /// When a copy is there already, not in the bin, that one is given and nothing changes.
    pub fn open_sample(&mut self, id: &SampleId) -> Result<Changed<CaseId>, EngineError> {
        let sample = self.pack().sample(id).ok_or_else(|| EngineError::UnknownId(id.to_string()))?.clone();
        let kept = self.cases(CaseFilter::Kept)?;
        if let Some(copy) = kept.iter().find(|it| it.origin == Origin::Sample(id.clone())) {
            return self.transact(Op::OpenSample, |_| Ok(copy.id));
        }
        let clock = std::sync::Arc::clone(&self.clock);
        let case = CaseId(clock.new_id());
        self.transact(Op::OpenSample, |work| {
            put_sample(work, &sample, case, clock.as_ref())?;
            Ok(case)
        })
    }

    /// Takes all fictional cases in, for looking around. There is nothing to undo afterwards.
    pub(crate) fn open_all_samples(&mut self) -> Result<(), EngineError> {
        let ids: Vec<_> = self.pack().samples.iter().map(|it| it.id.clone()).collect();
        for id in ids.iter().rev() {
            self.open_sample(id)?;
        }
        let tx = self.db.transaction()?;
        tx.forget_steps()?;
        Ok(tx.commit()?)
    }
}

fn put_sample(
    work: &mut Work<'_>,
    sample: &Sample,
    case: CaseId,
    clock: &dyn crate::Clock,
) -> Result<(), EngineError> {
    let taken = work.tx.labels()?;
    let own = Label::new(&sample.label)?;
    let is_taken = taken.iter().any(|it| it.folded() == own.folded());
    let label = if is_taken { free_label(own.as_str(), &[], &taken, 0) } else { own };
    work.put_case(Case {
        id: case,
        label,
        origin: Origin::Sample(sample.id.clone()),
        phase: sample.phase,
        story: sample.story.clone(),
        goals: sample.goals.clone(),
        program: sample
            .program
            .iter()
            .map(|it| ProgramNote { element: it.element.clone(), phase: None, value: it.value.clone() })
            .collect(),
        expiry: Expiry::AfterLastChange,
        changed_at: clock.now(),
        binned_on: None,
    })?;
    for it in &sample.tags {
        work.put_tag(Tag {
            id: TagId(clock.new_id()),
            case,
            element: it.element.clone(),
            phase: it.phase,
            intensity: it.intensity,
            recipients: it.recipients.clone(),
            manners: it.manners.clone(),
            note: it.note.clone(),
            effect: None,
        })?;
    }
    for it in &sample.answers {
        work.put_answer(Answer { case, question: it.question.clone(), text: it.text.clone() })?;
    }
    if let Some(it) = &sample.experiment {
        work.put_experiment(Experiment {
            id: ExperimentId(clock.new_id()),
            case,
            what: it.what.clone(),
            element: Some(it.element.clone()),
            with_whom: it.with_whom.clone(),
            noticed_by: it.noticed_by.clone(),
            asked_by: it.asked_by.clone(),
            chosen_on: Some(clock.today()),
            look_back_on: clock.today().checked_add_days(TRIED_FOR).ok_or(EngineError::DateOutOfRange)?,
            state: ExperimentState::Open,
        })?;
    }
    Ok(())
}

//! Cases: making, naming, writing, keeping and throwing away.

use chrono::NaiveDate;
use domain::{
    Answer, Case, CaseId, ElementId, Experiment, Expiry, Goal, Label, MAX_GOALS, Note, Origin, Phase, Place,
    ProgramNote, Story, Tag, free_label, may_end_on,
};
use storage::{CaseHead, Where};

use crate::op::Op;
use crate::transact::Changed;
use crate::{Engine, EngineError};

/// Which cases to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseFilter {
    /// Those in use.
    Kept,
    /// Those in the bin.
    Bin,
}

/// A case with all that hangs on it.
#[derive(Debug, Clone)]
pub struct CaseDetail {
    /// The case.
    pub case: Case,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// Its answers.
    pub answers: Vec<Answer>,
    /// Its experiments, open and done.
    pub experiments: Vec<Experiment>,
    /// Where the worker was.
    pub place: Option<Place>,
}

impl Engine {
    /// The cases in use, or those in the bin, the last changed first.
    pub fn cases(&self, filter: CaseFilter) -> Result<Vec<CaseHead>, EngineError> {
        let which = match filter {
            CaseFilter::Kept => Where::Kept,
            CaseFilter::Bin => Where::Bin,
        };
        let mut heads = self.db.rows().case_heads(which)?;
        heads.sort_by(|a, b| b.changed_at.cmp(&a.changed_at).then_with(|| a.label.cmp(&b.label)));
        Ok(heads)
    }

    /// The cases in which the label, story, notes or answers have `words`; accents and capitals do not count.
    pub fn find_cases(&self, words: &str) -> Result<Vec<CaseId>, EngineError> {
        let needle: String = words.chars().take(200).collect();
        Ok(self.db.rows().cases_with_text(needle.trim())?)
    }

    /// The case with all that hangs on it.
    pub fn case(&self, id: CaseId) -> Result<CaseDetail, EngineError> {
        let rows = self.db.rows();
        Ok(CaseDetail {
            case: rows.case(id)?.ok_or(EngineError::CaseGone(id))?,
            tags: rows.tags_of(id)?,
            answers: rows.answers_of(id)?,
            experiments: rows.experiments_of(id)?,
            place: rows.place_of(id)?,
        })
    }

    /// Makes an empty case with a neutral name that no other case has.
    pub fn create_case(&mut self) -> Result<Changed<CaseId>, EngineError> {
        let id = CaseId(self.new_id());
        let now = self.clock.now();
        let (_, low) = id.0.as_u64_pair();
        let seed = usize::try_from(low % 9_973).unwrap_or_default();
        self.transact(Op::CreateCase, |work| {
            let label = free_label("Casus", ::content::neutral_names(), &work.tx.labels()?, seed);
            work.put_case(Case {
                id,
                label,
                origin: Origin::Own,
                phase: Phase::Start,
                story: Story::default(),
                goals: Vec::new(),
                program: Vec::new(),
                expiry: Expiry::AfterLastChange,
                changed_at: now,
                binned_on: None,
            })?;
            Ok(id)
        })
    }

    /// Gives the case another name, which no other case may have.
    pub fn rename_case(&mut self, id: CaseId, label: &str) -> Result<Changed<()>, EngineError> {
        let label = Label::new(label)?;
        self.change_case(Op::RenameCase, id, |case| case.label = label)
    }

    /// Says in which phase the help is now.
    pub fn set_phase(&mut self, id: CaseId, phase: Phase) -> Result<Changed<()>, EngineError> {
        self.change_case(Op::SetPhase, id, |case| case.phase = phase)
    }

    /// Keeps the case until `day`, or the usual period after its last change when there is none.
    /// A day before today or more than a year ahead is [`EngineError::DateOutOfRange`].
    pub fn set_expiry(&mut self, id: CaseId, day: Option<NaiveDate>) -> Result<Changed<()>, EngineError> {
        let today = self.clock.today();
        if day.is_some_and(|it| !may_end_on(it, today)) {
            return Err(EngineError::DateOutOfRange);
        }
        let expiry = day.map_or(Expiry::AfterLastChange, Expiry::On);
        self.change_case(Op::SetExpiry, id, |case| case.expiry = expiry)
    }

    /// Writes the narrative.
    pub fn set_story(&mut self, id: CaseId, story: &str) -> Result<Changed<()>, EngineError> {
        let story = Story::new(story)?;
        self.change_case(Op::EditStory, id, |case| case.story = story)
    }

    /// Writes what the family wants to reach; blank goals are left out.
    pub fn set_goals(&mut self, id: CaseId, goals: &[String]) -> Result<Changed<()>, EngineError> {
        let goals = goals.iter().map(|it| Goal::new(it)).collect::<Result<Vec<_>, _>>()?;
        let goals: Vec<_> = goals.into_iter().filter(|it| !it.is_blank()).collect();
        if goals.len() > MAX_GOALS {
            return Err(EngineError::TooManyGoals(MAX_GOALS));
        }
        self.change_case(Op::EditGoals, id, |case| case.goals = goals)
    }

    /// Writes one part of the frame of the help; a blank value takes it away.
    pub fn set_program(
        &mut self,
        id: CaseId,
        element: ElementId,
        phase: Option<Phase>,
        value: &str,
    ) -> Result<Changed<()>, EngineError> {
        let value = Note::new(value)?;
        let is_known = self.pack().program_element(&element).is_some();
        let has_it = |case: &Case| case.program.iter().any(|it| it.element == element);
        // What another pack left in the case may be changed and removed, but nothing unknown is added.
        if !is_known && !has_it(&self.case(id)?.case) {
            return Err(EngineError::UnknownId(element.to_string()));
        }
        self.change_case(Op::EditProgram, id, |case| {
            let is_it = |it: &ProgramNote| it.element == element && it.phase == phase;
            match case.program.iter_mut().find(|it| is_it(it)) {
                _ if value.is_blank() => case.program.retain(|it| !is_it(it)),
                Some(note) => note.value = value,
                None => case.program.push(ProgramNote { element, phase, value }),
            }
        })
    }

    /// Puts the case in the bin, from where it can come back.
    pub fn bin_case(&mut self, id: CaseId) -> Result<Changed<()>, EngineError> {
        let today = self.clock.today();
        self.transact(Op::BinCase, |work| {
            let case = work.case(id)?;
            work.put_case(Case { binned_on: Some(today), ..case })
        })
    }

    /// Takes the case out of the bin. One that would go again soon gets a new end.
    pub fn restore_case(&mut self, id: CaseId) -> Result<Changed<()>, EngineError> {
        self.restore_cases(&[id])
    }

    /// Remembers where the worker is in the case. It is no change of the case and no step to undo.
    /// Where nothing can be written it is not remembered, which is no reason to refuse looking.
    pub fn set_place(&mut self, id: CaseId, place: &Place) -> Result<(), EngineError> {
        if self.is_read_only() {
            return Ok(());
        }
        let tx = self.db.transaction()?;
        if tx.case(id)?.is_none() {
            return Err(EngineError::CaseGone(id));
        }
        tx.put_place(id, place)?;
        Ok(tx.commit()?)
    }

    /// Changes the case and its moment of change. A change that changes nothing is no step.
    fn change_case(
        &mut self,
        op: Op,
        id: CaseId,
        change: impl FnOnce(&mut Case),
    ) -> Result<Changed<()>, EngineError> {
        let now = self.clock.now();
        self.transact(op, |work| {
            let before = work.case(id)?;
            let mut after = before.clone();
            change(&mut after);
            if after == before {
                return Ok(());
            }
            work.put_case(Case { changed_at: now, ..after })
        })
    }
}

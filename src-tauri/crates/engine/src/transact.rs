//! The one door for writing: a transaction, a step to undo, and which areas of the app changed.
//! A write that does not come through here cannot be undone, so there is none.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;
use domain::{Answer, Case, CaseId, Experiment, HandbookMark, Meeting, MeetingId, Tag};
use storage::{AnyRow, Change, RowKey, StepSide, Tx};

use crate::log::{self, Event};
use crate::op::Op;
use crate::{Engine, EngineError, undo, versions};

/// A part of the app that a screen may have to read again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// Cases: names, phases, dates, stories, the bin.
    Cases,
    /// Tags.
    Tags,
    /// Answers.
    Answers,
    /// Experiments.
    Experiments,
    /// Favourites and own notes in the handbook.
    HandbookMarks,
    /// Learning points.
    Learning,
    /// How long cases are kept.
    Keeping,
    /// What the guard against leaks remembers of cases.
    Guard,
    /// Groups that meet.
    Groups,
    /// Meetings, what was agreed at them and how people look back on them.
    Meetings,
    /// Methods of one's own.
    Methods,
}

impl Area {
    fn of(change: &Change) -> Self {
        match change.key {
            RowKey::Case(_) => Self::Cases,
            RowKey::Tag(_) => Self::Tags,
            RowKey::Answer(..) => Self::Answers,
            RowKey::Experiment(_) => Self::Experiments,
            RowKey::Mark(_) => Self::HandbookMarks,
            RowKey::LearningPoint(_) => Self::Learning,
            RowKey::KeepPeriod => Self::Keeping,
            RowKey::GuardWord(..) | RowKey::NameSalt(_) | RowKey::GuardRole(..) => Self::Guard,
            RowKey::Group(_) => Self::Groups,
            RowKey::Meeting(_) | RowKey::Agreement(_) | RowKey::MeetingReflection(_) => Self::Meetings,
            RowKey::OwnMethod(_) => Self::Methods,
        }
    }
}

/// What can be undone and redone now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct History {
    /// The step that undo would take back.
    pub undo: Option<Op>,
    /// The step that redo would do again.
    pub redo: Option<Op>,
}

/// The outcome of a write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed<T> {
    /// What the operation gives back.
    pub value: T,
    /// The areas that changed.
    pub areas: BTreeSet<Area>,
    /// What can be undone and redone now.
    pub history: History,
}

/// A transaction that remembers each row it changes.
pub(crate) struct Work<'db> {
    pub(crate) tx: Tx<'db>,
    changes: Vec<Change>,
    now: NaiveDateTime,
}

impl Work<'_> {
    /// Writes the event down together with the change.
    pub(crate) fn note(&self, event: Event) -> Result<(), EngineError> {
        log::note(&self.tx, self.now, &event)
    }

    /// The case, or [`EngineError::CaseGone`]. A case in the bin is not there for changes.
    pub(crate) fn case(&self, id: CaseId) -> Result<Case, EngineError> {
        let case = self.tx.case(id)?.ok_or(EngineError::CaseGone(id))?;
        if case.binned_on.is_some() { Err(EngineError::CaseGone(id)) } else { Ok(case) }
    }

    /// Marks the case as changed now, which also moves the date until which it is kept.
    pub(crate) fn touch(&mut self, id: CaseId) -> Result<(), EngineError> {
        let case = self.case(id)?;
        self.put_case(Case { changed_at: self.now, ..case })
    }

    pub(crate) fn put_case(&mut self, after: Case) -> Result<(), EngineError> {
        let before = self.tx.case(after.id)?.map(AnyRow::Case);
        self.apply(Change::put(before, AnyRow::Case(after)))
    }

    pub(crate) fn put_tag(&mut self, after: Tag) -> Result<(), EngineError> {
        let before = self.tx.tag(after.id)?.map(AnyRow::Tag);
        self.apply(Change::put(before, AnyRow::Tag(after)))
    }

    pub(crate) fn remove_tag(&mut self, before: Tag) -> Result<(), EngineError> {
        self.apply(Change::remove(AnyRow::Tag(before)))
    }

    /// Stores the answer; a blank one is the same as none.
    pub(crate) fn put_answer(&mut self, after: Answer) -> Result<(), EngineError> {
        let before = self.tx.answer(after.case, &after.question)?.map(AnyRow::Answer);
        let is_blank = after.text.is_blank();
        self.put_unless_blank(before, AnyRow::Answer(after), is_blank)
    }

    pub(crate) fn put_experiment(&mut self, after: Experiment) -> Result<(), EngineError> {
        let before = self.tx.experiment(after.id)?.map(AnyRow::Experiment);
        self.apply(Change::put(before, AnyRow::Experiment(after)))
    }

    pub(crate) fn remove_experiment(&mut self, before: Experiment) -> Result<(), EngineError> {
        self.apply(Change::remove(AnyRow::Experiment(before)))
    }

    /// Stores the mark; one without favourite and note is the same as none.
    pub(crate) fn put_mark(&mut self, after: HandbookMark) -> Result<(), EngineError> {
        let before = self.tx.handbook_mark(&after.element)?.map(AnyRow::Mark);
        let is_blank = after.is_none();
        self.put_unless_blank(before, AnyRow::Mark(after), is_blank)
    }

    /// The meeting, or [`EngineError::MeetingGone`].
    pub(crate) fn meeting(&self, id: MeetingId) -> Result<Meeting, EngineError> {
        self.tx.meeting(id)?.ok_or(EngineError::MeetingGone(id))
    }

    pub(crate) fn put_meeting(&mut self, after: Meeting) -> Result<(), EngineError> {
        let before = self.tx.meeting(after.id)?;
        if before.as_ref() == Some(&after) {
            return Ok(());
        }
        let before = before.map(|it| AnyRow::Meeting(Box::new(it)));
        self.apply(Change::put(before, AnyRow::Meeting(Box::new(after))))
    }

    fn put_unless_blank(
        &mut self,
        before: Option<AnyRow>,
        after: AnyRow,
        is_blank: bool,
    ) -> Result<(), EngineError> {
        match before {
            before if !is_blank => self.apply(Change::put(before, after)),
            Some(before) => self.apply(Change::remove(before)),
            None => Ok(()),
        }
    }

    /// Makes the change. What happened to the same row before becomes one change with it.
    pub(crate) fn apply(&mut self, change: Change) -> Result<(), EngineError> {
        self.tx.apply(&change)?;
        match self.changes.iter_mut().find(|it| it.key == change.key) {
            Some(earlier) => earlier.after = change.after,
            None => self.changes.push(change),
        }
        Ok(())
    }
}

/// How a finished piece of work is remembered.
#[derive(Clone, Copy)]
pub(crate) enum Record {
    /// As a new step, or as going on with the last one.
    Step(Op),
    /// As this step, taken from that side.
    Turned(i64, StepSide),
}

impl Engine {
    /// Runs `body` in one transaction and remembers, in the same transaction, how to take it back.
    /// When `body` fails nothing is written, and the steps to undo stay as they were.
    pub(crate) fn transact<T>(
        &mut self,
        op: Op,
        body: impl FnOnce(&mut Work<'_>) -> Result<T, EngineError>,
    ) -> Result<Changed<T>, EngineError> {
        self.commit(Record::Step(op), body)
    }

    pub(crate) fn commit<T>(
        &mut self,
        record: Record,
        body: impl FnOnce(&mut Work<'_>) -> Result<T, EngineError>,
    ) -> Result<Changed<T>, EngineError> {
        let now = self.clock.now();
        // Looking around leaves nothing behind, so there is nothing to go back to later either.
        let keeps_versions = self.db.is_on_disk();
        let mut work = Work { tx: self.db.transaction()?, changes: Vec::new(), now };
        let value = body(&mut work)?; // leaving early drops `work`, which rolls back
        for event in work.changes.iter().filter_map(log::event_of) {
            work.note(event)?;
        }
        let Work { tx, changes, .. } = work;
        let recorded = undo::record(&tx, record, &changes, now)?;
        if keeps_versions && recorded == undo::Recorded::AsNew {
            versions::keep(&tx, &changes, now)?;
        }
        let history = undo::history(*tx)?;
        tx.commit()?;
        Ok(Changed { value, areas: changes.iter().map(Area::of).collect(), history })
    }
}

//! The one door for writing: a transaction, a step to undo, and which areas of the app changed.
//! A write that does not come through here cannot be undone, so there is none.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;
use domain::{
    Answer, Case, CaseId, ElementId, Experiment, ExperimentId, HandbookMark, QuestionId, Tag, TagId,
};
use storage::Tx;

use crate::log::{self, Event};
use crate::{Engine, EngineError};

/// What the user did, to name it on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op {
    /// A new case.
    CreateCase,
    /// A fictional case taken into the vault.
    OpenSample,
    /// Another name for a case.
    RenameCase,
    /// Another phase of the help.
    SetPhase,
    /// Another date until which the case is kept.
    SetExpiry,
    /// Writing in the narrative.
    EditStory,
    /// Writing goals.
    EditGoals,
    /// Writing the frame of the help.
    EditProgram,
    /// Into the bin.
    BinCase,
    /// Out of the bin.
    RestoreCase,
    /// A new tag.
    AddTag,
    /// A tag changed.
    EditTag,
    /// A tag removed.
    RemoveTag,
    /// Writing an answer.
    EditAnswer,
    /// A new experiment.
    AddExperiment,
    /// An experiment changed.
    EditExperiment,
    /// Looked back on an experiment.
    FinishExperiment,
    /// An experiment removed.
    RemoveExperiment,
    /// An element made a favourite, or no longer.
    SetFavourite,
    /// Writing a note with an element.
    EditElementNote,
}

impl Op {
    /// True when doing it again shortly after is the same step: typing in one field.
    pub(crate) fn is_typing(self) -> bool {
        matches!(
            self,
            Self::EditStory
                | Self::EditGoals
                | Self::EditProgram
                | Self::EditAnswer
                | Self::EditExperiment
                | Self::EditElementNote
        )
    }
}

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

/// One row before and after; `None` means that it was not there.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    Case(Option<Case>, Option<Case>),
    Tag(Option<Tag>, Option<Tag>),
    Answer(Option<Answer>, Option<Answer>),
    Experiment(Option<Experiment>, Option<Experiment>),
    Mark(Option<HandbookMark>, Option<HandbookMark>),
}

/// Which row a change is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Key {
    Case(CaseId),
    Tag(TagId),
    Answer(CaseId, QuestionId),
    Experiment(ExperimentId),
    Mark(ElementId),
}

impl Change {
    /// The row that this is about; `None` for a change from nothing to nothing.
    pub(crate) fn key(&self) -> Option<Key> {
        match self {
            Self::Case(before, after) => before.as_ref().or(after.as_ref()).map(|it| Key::Case(it.id)),
            Self::Tag(before, after) => before.as_ref().or(after.as_ref()).map(|it| Key::Tag(it.id)),
            Self::Answer(before, after) => {
                before.as_ref().or(after.as_ref()).map(|it| Key::Answer(it.case, it.question.clone()))
            }
            Self::Experiment(before, after) => {
                before.as_ref().or(after.as_ref()).map(|it| Key::Experiment(it.id))
            }
            Self::Mark(before, after) => {
                before.as_ref().or(after.as_ref()).map(|it| Key::Mark(it.element.clone()))
            }
        }
    }

    fn area(&self) -> Area {
        match self {
            Self::Case(..) => Area::Cases,
            Self::Tag(..) => Area::Tags,
            Self::Answer(..) => Area::Answers,
            Self::Experiment(..) => Area::Experiments,
            Self::Mark(..) => Area::HandbookMarks,
        }
    }

    /// This change, and the later one on the same row, as one.
    pub(crate) fn then(self, later: Self) -> Self {
        match (self, later) {
            (Self::Case(before, _), Self::Case(_, after)) => Self::Case(before, after),
            (Self::Tag(before, _), Self::Tag(_, after)) => Self::Tag(before, after),
            (Self::Answer(before, _), Self::Answer(_, after)) => Self::Answer(before, after),
            (Self::Experiment(before, _), Self::Experiment(_, after)) => Self::Experiment(before, after),
            (Self::Mark(before, _), Self::Mark(_, after)) => Self::Mark(before, after),
            // Two rows of different kinds never have the same key.
            (_, later) => later,
        }
    }

    fn reversed(self) -> Self {
        match self {
            Self::Case(before, after) => Self::Case(after, before),
            Self::Tag(before, after) => Self::Tag(after, before),
            Self::Answer(before, after) => Self::Answer(after, before),
            Self::Experiment(before, after) => Self::Experiment(after, before),
            Self::Mark(before, after) => Self::Mark(after, before),
        }
    }
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
        let before = self.tx.case(after.id)?;
        self.apply(Change::Case(before, Some(after)))
    }

    pub(crate) fn put_tag(&mut self, after: Tag) -> Result<(), EngineError> {
        let before = self.tx.tag(after.id)?;
        self.apply(Change::Tag(before, Some(after)))
    }

    pub(crate) fn remove_tag(&mut self, before: Tag) -> Result<(), EngineError> {
        self.apply(Change::Tag(Some(before), None))
    }

    /// Stores the answer; a blank one is the same as none.
    pub(crate) fn put_answer(&mut self, after: Answer) -> Result<(), EngineError> {
        let before = self.tx.answer(after.case, &after.question)?;
        let after = (!after.text.is_blank()).then_some(after);
        self.apply(Change::Answer(before, after))
    }

    pub(crate) fn put_experiment(&mut self, after: Experiment) -> Result<(), EngineError> {
        let before = self.tx.experiment(after.id)?;
        self.apply(Change::Experiment(before, Some(after)))
    }

    pub(crate) fn remove_experiment(&mut self, before: Experiment) -> Result<(), EngineError> {
        self.apply(Change::Experiment(Some(before), None))
    }

    /// Stores the mark; one without favourite and note is the same as none.
    pub(crate) fn put_mark(&mut self, after: HandbookMark) -> Result<(), EngineError> {
        let before = self.tx.handbook_mark(&after.element)?;
        let after = (!after.is_none()).then_some(after);
        self.apply(Change::Mark(before, after))
    }

    fn apply(&mut self, change: Change) -> Result<(), EngineError> {
        let tx = &mut self.tx;
        match &change {
            Change::Case(_, Some(after)) => tx.put_case(after)?,
            Change::Case(Some(before), None) => tx.remove_case(before.id)?,
            Change::Tag(_, Some(after)) => tx.put_tag(after)?,
            Change::Tag(Some(before), None) => tx.remove_tag(before.id)?,
            Change::Answer(_, Some(after)) => tx.put_answer(after)?,
            Change::Answer(Some(before), None) => tx.remove_answer(before.case, &before.question)?,
            Change::Experiment(_, Some(after)) => tx.put_experiment(after)?,
            Change::Experiment(Some(before), None) => tx.remove_experiment(before.id)?,
            Change::Mark(_, Some(after)) => tx.put_handbook_mark(after)?,
            Change::Mark(Some(before), None) => tx.remove_handbook_mark(&before.element)?,
            Change::Case(None, None)
            | Change::Tag(None, None)
            | Change::Answer(None, None)
            | Change::Experiment(None, None)
            | Change::Mark(None, None) => return Ok(()),
        }
        self.changes.push(change);
        Ok(())
    }
}

/// How a finished piece of work is remembered.
#[derive(Clone, Copy)]
enum Record {
    Step,
    Undone,
    Redone,
}

impl Engine {
    /// Runs `body` in one transaction and remembers how to take it back.
    /// When `body` fails nothing is written, and the steps to undo stay as they were.
    pub(crate) fn transact<T>(
        &mut self,
        op: Op,
        body: impl FnOnce(&mut Work<'_>) -> Result<T, EngineError>,
    ) -> Result<Changed<T>, EngineError> {
        self.commit(op, Record::Step, body)
    }

    /// Takes the newest step back.
    pub fn undo(&mut self) -> Result<Changed<Op>, EngineError> {
        let (op, changes) = self.steps.newest_done().ok_or(EngineError::NothingToUndo)?;
        self.commit(op, Record::Undone, |work| {
            for change in changes.into_iter().rev() {
                work.apply(change.reversed())?;
            }
            Ok(op)
        })
    }

    /// Does the step again that was taken back last.
    pub fn redo(&mut self) -> Result<Changed<Op>, EngineError> {
        let (op, changes) = self.steps.newest_undone().ok_or(EngineError::NothingToRedo)?;
        self.commit(op, Record::Redone, |work| {
            for change in changes {
                work.apply(change)?;
            }
            Ok(op)
        })
    }

    /// What can be undone and redone now.
    pub fn history(&self) -> History {
        self.steps.history()
    }

    fn commit<T>(
        &mut self,
        op: Op,
        record: Record,
        body: impl FnOnce(&mut Work<'_>) -> Result<T, EngineError>,
    ) -> Result<Changed<T>, EngineError> {
        let now = self.clock.now();
        let mut work = Work { tx: self.db.transaction()?, changes: Vec::new(), now };
        let value = body(&mut work)?; // leaving early drops `work`, which rolls back
        for event in work.changes.iter().filter_map(log::event_of) {
            work.note(event)?;
        }
        let Work { tx, changes, .. } = work;
        tx.commit()?;
        let areas = changes.iter().map(Change::area).collect();
        match record {
            Record::Step => self.steps.record(op, changes, now),
            Record::Undone => self.steps.undone(),
            Record::Redone => self.steps.redone(),
        }
        Ok(Changed { value, areas, history: self.steps.history() })
    }
}

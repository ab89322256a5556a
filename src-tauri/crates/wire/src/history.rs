//! What a write changed and what can be undone: the same answer after every write.

use engine::{Area, Op};
use serde::Serialize;
use specta::Type;

use crate::App;
use crate::error::WireResult;

/// The outcome of a write: its value, what to read again, and the names for undo and redo.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Changed<T> {
    /// What the operation gives back.
    pub value: T,
    /// The areas that changed.
    pub areas: Vec<AreaCode>,
    /// What can be undone and redone now.
    pub history: HistoryView,
}

impl<T> Changed<T> {
    pub(crate) fn of<U>(changed: engine::Changed<U>, value: impl FnOnce(U) -> T) -> Self {
        Self {
            value: value(changed.value),
            areas: changed.areas.into_iter().map(AreaCode::from).collect(),
            history: changed.history.into(),
        }
    }
}

impl From<engine::Changed<()>> for Changed<()> {
    fn from(changed: engine::Changed<()>) -> Self {
        Self::of(changed, |()| ())
    }
}

/// What can be undone and redone.
#[derive(Debug, Clone, Copy, Default, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HistoryView {
    /// The step that undo takes back.
    pub undo: Option<OpCode>,
    /// The step that redo does again.
    pub redo: Option<OpCode>,
}

impl From<engine::History> for HistoryView {
    fn from(it: engine::History) -> Self {
        Self { undo: it.undo.map(OpCode::from), redo: it.redo.map(OpCode::from) }
    }
}

macro_rules! same_names {
    ($(#[$doc:meta])* $name:ident for $engine:ty { $($variant:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
        #[serde(rename_all = "camelCase")]
        #[allow(missing_docs, reason = "each variant is documented where the engine declares it")]
        pub enum $name { $($variant),+ }

        impl From<$engine> for $name {
            fn from(it: $engine) -> Self {
                match it { $(<$engine>::$variant => Self::$variant),+ }
            }
        }
    };
}

same_names! {
    /// A part of the app that a screen may have to read again.
    AreaCode for Area { Cases, Tags, Answers, Experiments, HandbookMarks, Learning, Keeping, Guard, Groups, Meetings,
        Methods }
}

same_names! {
    /// What the user did.
    OpCode for Op {
        CreateCase, OpenSample, RenameCase, SetPhase, SetExpiry, EditStory, EditGoals, EditProgram, BinCase,
        RestoreCase, AddTag, EditTag, RemoveTag, EditAnswer, AddExperiment, EditExperiment, FinishExperiment,
        RemoveExperiment, SetFavourite, EditElementNote, RestoreVersion, BinExpired, RestoreCases,
        GeneraliseCase, AddLearningPoint, EditLearningPoint, RemoveLearningPoint, SetKeepPeriod,
        WordIsNoName, ForgetGuardWord, NameRole, ReplaceName,
        AddGroup, EditGroup, RemoveGroup, PlanMeeting, EditMeeting, RemoveMeeting, HoldMeeting, CallOffMeeting, ReopenMeeting, OfferQuestion, ChooseQuestion, ChooseMethod, CheckItem, SetSeats, EditMeetingNotes, LayElement, TakeElements, AddAgreement, EditAgreement, FinishAgreement, ReopenAgreement, RemoveAgreement, EditMeetingReflection, AddMethod, EditMethod, RemoveMethod, TakePreparation, TakeMethods,
    }
}

impl App {
    /// What can be undone and redone now.
    pub fn history(&mut self) -> WireResult<HistoryView> {
        Ok(self.engine()?.history()?.into())
    }

    /// Takes the newest step back.
    pub fn history_undo(&mut self) -> WireResult<Changed<OpCode>> {
        Ok(Changed::of(self.engine()?.undo()?, OpCode::from))
    }

    /// Does the step again that was taken back last.
    pub fn history_redo(&mut self) -> WireResult<Changed<OpCode>> {
        Ok(Changed::of(self.engine()?.redo()?, OpCode::from))
    }
}

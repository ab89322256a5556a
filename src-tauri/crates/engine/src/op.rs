//! What a user can do that can be taken back, each with its name in the vault.
//! How it is done stands with its noun.

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
    /// An earlier version of a text put back.
    RestoreVersion,
    /// Cases into the bin by the app, after their end date.
    BinExpired,
    /// Several cases out of the bin.
    RestoreCases,
    /// Learning points kept, the case into the bin.
    GeneraliseCase,
    /// A new learning point.
    AddLearningPoint,
    /// A learning point changed.
    EditLearningPoint,
    /// A learning point removed.
    RemoveLearningPoint,
    /// Another period for which cases are kept.
    SetKeepPeriod,
    /// A word that is no name in a case.
    WordIsNoName,
    /// A word that may be a name again.
    ForgetGuardWord,
    /// Who someone is in a case.
    NameRole,
    /// A name replaced in every text of a case.
    ReplaceName,
    /// A new group.
    AddGroup,
    /// A group changed.
    EditGroup,
    /// A group removed.
    RemoveGroup,
    /// One meeting planned, or several.
    PlanMeeting,
    /// The day, the place or the people of a meeting changed.
    EditMeeting,
    /// A meeting removed, with all that hangs on it.
    RemoveMeeting,
    /// A meeting was held.
    HoldMeeting,
    /// A meeting called off.
    CallOffMeeting,
    /// A meeting still to come again.
    ReopenMeeting,
    /// A question offered for a meeting, or changed or taken back.
    OfferQuestion,
    /// What a meeting is about.
    ChooseQuestion,
    /// How a meeting goes, and how long each step takes.
    ChooseMethod,
    /// Something to prepare ticked off, or open again.
    CheckItem,
    /// Who has which part at the table.
    SetSeats,
    /// Writing what a meeting was about and what was learned.
    EditMeetingNotes,
    /// An element laid on the table of a meeting, or taken off it.
    LayElement,
    /// Elements from the table of a meeting taken over in a case.
    TakeElements,
    /// A new agreement.
    AddAgreement,
    /// An agreement changed.
    EditAgreement,
    /// Looked back on an agreement.
    FinishAgreement,
    /// An agreement that is open again.
    ReopenAgreement,
    /// An agreement removed.
    RemoveAgreement,
    /// Looking back on a meeting or a series, along the three dimensions.
    EditMeetingReflection,
    /// A new method of one's own.
    AddMethod,
    /// A method of one's own changed.
    EditMethod,
    /// A method of one's own removed.
    RemoveMethod,
    /// A preparation taken over from a colleague.
    TakePreparation,
    /// Methods taken in from a file.
    TakeMethods,
}

impl Op {
    const ALL: [Self; 60] = [
        Self::CreateCase,
        Self::OpenSample,
        Self::RenameCase,
        Self::SetPhase,
        Self::SetExpiry,
        Self::EditStory,
        Self::EditGoals,
        Self::EditProgram,
        Self::BinCase,
        Self::RestoreCase,
        Self::AddTag,
        Self::EditTag,
        Self::RemoveTag,
        Self::EditAnswer,
        Self::AddExperiment,
        Self::EditExperiment,
        Self::FinishExperiment,
        Self::RemoveExperiment,
        Self::SetFavourite,
        Self::EditElementNote,
        Self::RestoreVersion,
        Self::BinExpired,
        Self::RestoreCases,
        Self::GeneraliseCase,
        Self::AddLearningPoint,
        Self::EditLearningPoint,
        Self::RemoveLearningPoint,
        Self::SetKeepPeriod,
        Self::WordIsNoName,
        Self::ForgetGuardWord,
        Self::NameRole,
        Self::ReplaceName,
        Self::AddGroup,
        Self::EditGroup,
        Self::RemoveGroup,
        Self::PlanMeeting,
        Self::EditMeeting,
        Self::RemoveMeeting,
        Self::HoldMeeting,
        Self::CallOffMeeting,
        Self::ReopenMeeting,
        Self::OfferQuestion,
        Self::ChooseQuestion,
        Self::ChooseMethod,
        Self::CheckItem,
        Self::SetSeats,
        Self::EditMeetingNotes,
        Self::LayElement,
        Self::TakeElements,
        Self::AddAgreement,
        Self::EditAgreement,
        Self::FinishAgreement,
        Self::ReopenAgreement,
        Self::RemoveAgreement,
        Self::EditMeetingReflection,
        Self::AddMethod,
        Self::EditMethod,
        Self::RemoveMethod,
        Self::TakePreparation,
        Self::TakeMethods,
    ];

    /// The name in the vault, which stays the same from program to program.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::CreateCase => "create-case",
            Self::OpenSample => "open-sample",
            Self::RenameCase => "rename-case",
            Self::SetPhase => "set-phase",
            Self::SetExpiry => "set-expiry",
            Self::EditStory => "edit-story",
            Self::EditGoals => "edit-goals",
            Self::EditProgram => "edit-program",
            Self::BinCase => "bin-case",
            Self::RestoreCase => "restore-case",
            Self::AddTag => "add-tag",
            Self::EditTag => "edit-tag",
            Self::RemoveTag => "remove-tag",
            Self::EditAnswer => "edit-answer",
            Self::AddExperiment => "add-experiment",
            Self::EditExperiment => "edit-experiment",
            Self::FinishExperiment => "finish-experiment",
            Self::RemoveExperiment => "remove-experiment",
            Self::SetFavourite => "set-favourite",
            Self::EditElementNote => "edit-element-note",
            Self::RestoreVersion => "restore-version",
            Self::BinExpired => "bin-expired",
            Self::RestoreCases => "restore-cases",
            Self::GeneraliseCase => "generalise-case",
            Self::AddLearningPoint => "add-learning-point",
            Self::EditLearningPoint => "edit-learning-point",
            Self::RemoveLearningPoint => "remove-learning-point",
            Self::SetKeepPeriod => "set-keep-period",
            Self::WordIsNoName => "word-is-no-name",
            Self::ForgetGuardWord => "forget-guard-word",
            Self::NameRole => "name-role",
            Self::ReplaceName => "replace-name",
            Self::AddGroup => "add-group",
            Self::EditGroup => "edit-group",
            Self::RemoveGroup => "remove-group",
            Self::PlanMeeting => "plan-meeting",
            Self::EditMeeting => "edit-meeting",
            Self::RemoveMeeting => "remove-meeting",
            Self::HoldMeeting => "hold-meeting",
            Self::CallOffMeeting => "call-off-meeting",
            Self::ReopenMeeting => "reopen-meeting",
            Self::OfferQuestion => "offer-question",
            Self::ChooseQuestion => "choose-question",
            Self::ChooseMethod => "choose-method",
            Self::CheckItem => "check-item",
            Self::SetSeats => "set-seats",
            Self::EditMeetingNotes => "edit-meeting-notes",
            Self::LayElement => "lay-element",
            Self::TakeElements => "take-elements",
            Self::AddAgreement => "add-agreement",
            Self::EditAgreement => "edit-agreement",
            Self::FinishAgreement => "finish-agreement",
            Self::ReopenAgreement => "reopen-agreement",
            Self::RemoveAgreement => "remove-agreement",
            Self::EditMeetingReflection => "edit-meeting-reflection",
            Self::AddMethod => "add-method",
            Self::EditMethod => "edit-method",
            Self::RemoveMethod => "remove-method",
            Self::TakePreparation => "take-preparation",
            Self::TakeMethods => "take-methods",
        }
    }

    /// The operation with that name; `None` when this program does not know it.
    pub(crate) fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }

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
                | Self::EditMeetingNotes
                | Self::EditMeetingReflection
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_found_by_its_name() {
        for op in Op::ALL {
            assert_eq!(Op::from_id(op.id()), Some(op));
        }
        assert_eq!(Op::from_id("fly"), None);
    }
}

//! Which free texts leave with a thing, where each stands, and what the worker said of its words.
//! It looks at nothing itself.

use crate::{Kind, Known};
use domain::{CaseId, ElementId, ExperimentId, LearningPointId, Phase, QuestionId, RegisterDimension};

/// Where in a thing a text stands. It names content items, never what was written.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Place {
    /// The name of the case.
    Label,
    /// The narrative.
    Story,
    /// A goal, counted from zero.
    Goal(usize),
    /// The frame of the help: a program element, for the whole case or for one phase.
    Program(ElementId, Option<Phase>),
    /// What one could see of an element in a phase, or why it was left out.
    TagNote(ElementId, Phase),
    /// The answer to a question of the guide.
    Answer(QuestionId),
    /// A line of an experiment.
    Experiment(ExperimentId, ExperimentField),
    /// The worker's own note with an element of the handbook.
    HandbookNote(ElementId),
    /// A line of what is written down about a meeting of colleagues.
    Meeting(MeetingField),
    /// The same of one group, meeting, agreement or method out of several: its number and the line.
    OfMeeting(u128, MeetingField),
    /// A learning point, which belongs to no case.
    LearningPoint(LearningPointId),
    /// A word that the worker said is no name.
    GuardWord,
    /// A place in one case out of several.
    InCase(CaseId, Box<Place>),
}

/// A line of what is written down about a meeting; lists are counted from zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MeetingField {
    /// What the group is called.
    Group,
    /// Where it meets.
    Room,
    /// What it is about, in one line.
    Theme,
    /// A question that was offered.
    Offered(usize),
    /// What a method that the worker made is, and when it fits.
    Method,
    /// A step of a method that the worker made.
    Step(usize),
    /// The question.
    Question,
    /// Who leads it.
    Leader,
    /// The register in which the leader stands.
    LeaderRegister,
    /// A colleague who was there.
    Participant(usize),
    /// What was learned.
    Learned(usize),
    /// What was agreed.
    Agreement(usize),
    /// Who does what was agreed.
    AgreementWho(usize),
    /// What goes to the team.
    ForTeam,
    /// What was reflected along a dimension of the register.
    Dimension(RegisterDimension),
    /// What the worker is going to do.
    NextSteps,
}

/// A line of an experiment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ExperimentField {
    /// What to do.
    What,
    /// With whom.
    WithWhom,
    /// How one will notice.
    NoticedBy,
    /// Who will ask about it.
    AskedBy,
    /// What happened.
    Outcome,
}

impl Place {
    /// True for a field that asks who of the colleagues it is. There a name is what was asked for and leads to no
    /// family; anything else is looked for there as everywhere. With whom an experiment is tried is no such field: that
    /// is about the family. Decision 22 has the whole list.
    pub fn is_for_colleague(&self) -> bool {
        match self {
            Self::Meeting(field) | Self::OfMeeting(_, field) => match field {
                MeetingField::Leader
                | MeetingField::LeaderRegister
                | MeetingField::Participant(_)
                | MeetingField::AgreementWho(_) => true,
                MeetingField::Group
                | MeetingField::Room
                | MeetingField::Theme
                | MeetingField::Offered(_)
                | MeetingField::Method
                | MeetingField::Step(_)
                | MeetingField::Question
                | MeetingField::Learned(_)
                | MeetingField::Agreement(_)
                | MeetingField::ForTeam
                | MeetingField::Dimension(_)
                | MeetingField::NextSteps => false,
            },
            Self::Experiment(_, field) => match field {
                ExperimentField::AskedBy => true,
                ExperimentField::What
                | ExperimentField::WithWhom
                | ExperimentField::NoticedBy
                | ExperimentField::Outcome => false,
            },
            Self::InCase(_, place) => place.is_for_colleague(),
            Self::Label
            | Self::Story
            | Self::Goal(_)
            | Self::Program(..)
            | Self::TagNote(..)
            | Self::Answer(_)
            | Self::HandbookNote(_)
            | Self::LearningPoint(_)
            | Self::GuardWord => false,
        }
    }

    /// True when a finding of that kind says nothing here that could lead to a family.
    pub(crate) fn expects(&self, kind: Kind) -> bool {
        matches!(kind, Kind::GivenName | Kind::FamilyName | Kind::Initials) && self.is_for_colleague()
    }

    /// The case that it stands in, on a thing about several.
    pub fn case(&self) -> Option<CaseId> {
        match self {
            Self::InCase(case, _) => Some(*case),
            Self::Label
            | Self::Story
            | Self::Goal(_)
            | Self::Program(..)
            | Self::TagNote(..)
            | Self::Answer(_)
            | Self::Experiment(..)
            | Self::HandbookNote(_)
            | Self::Meeting(_)
            | Self::OfMeeting(..)
            | Self::LearningPoint(_)
            | Self::GuardWord => None,
        }
    }
}

/// A free text that would leave with a thing.
#[derive(Clone, PartialEq, Eq)]
pub struct FreeText<'a> {
    /// Where it stands.
    pub place: Place,
    /// What was written.
    pub text: &'a str,
    /// What the worker said of the words of its case; `None` for what belongs to no case.
    pub known: Option<&'a Known>,
}

impl<'a> FreeText<'a> {
    /// A text of which nothing more is known.
    pub fn new(place: Place, text: &'a str) -> Self {
        Self { place, text, known: None }
    }

    /// The same as a text of a case of which the worker said so much.
    #[must_use]
    pub fn with(self, known: &'a Known) -> Self {
        Self { known: Some(known), ..self }
    }

    /// The same as a text of one case out of several.
    #[must_use]
    pub fn in_case(self, case: CaseId) -> Self {
        Self { place: Place::InCase(case, Box::new(self.place)), ..self }
    }
}

/// No text: what a worker wrote never reaches a log by `{:?}`.
impl std::fmt::Debug for FreeText<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("FreeText").field("place", &self.place).finish_non_exhaustive()
    }
}

/// A thing with free text in it.
pub trait Texts {
    /// Every free text that would leave with the thing.
    fn texts(&self) -> Vec<FreeText<'_>>;
}

impl<T: Texts + ?Sized> Texts for &T {
    fn texts(&self) -> Vec<FreeText<'_>> {
        (**self).texts()
    }
}

//! Fictional cases with one plausible tagging each. Nobody in them exists;
//! two good workers tag them differently, and that is what to talk about.

use domain::{
    ElementId, Goal, Intensity, LensId, LensItemId, MannerId, MethodId, Note, Phase, QuestionId, RecipientId,
    Reflection, SampleId, Story,
};

/// For whom a case is a good start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Level {
    /// `beginner`.
    Beginner,
    /// `gevorderd`.
    Advanced,
}

impl Level {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Beginner, Self::Advanced];

    /// The word in the content files.
    pub fn id(self) -> &'static str {
        match self {
            Self::Beginner => "beginner",
            Self::Advanced => "gevorderd",
        }
    }

    /// The level written as `id`.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }
}

/// A fictional case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// Which case.
    pub id: SampleId,
    /// The neutral name: "Casus Beuk".
    pub label: String,
    /// What it is about, in a few words.
    pub title: String,
    /// For whom it is a good start.
    pub level: Level,
    /// One line.
    pub short: String,
    /// What happened.
    pub story: Story,
    /// The phase the help is in.
    pub phase: Phase,
    /// What the family wants to reach.
    pub goals: Vec<Goal>,
    /// One plausible tagging.
    pub tags: Vec<SampleTag>,
    /// The frame of the help.
    pub program: Vec<SampleProgramNote>,
    /// What the worker in it answered in the conversation, the own question before all.
    pub answers: Vec<SampleAnswer>,
    /// The step that the worker in it chose; the first that the file gives.
    pub experiment: Option<SampleExperiment>,
    /// What stands out, without a verdict.
    pub observations: Vec<String>,
    /// What else could be done.
    pub alternatives: Vec<Alternative>,
    /// Questions that fit the conversation.
    pub questions: Vec<QuestionId>,
    /// A method that fits.
    pub method: MethodId,
    /// A lens that fits.
    pub lens: LensId,
    /// What to look at through that lens.
    pub lens_items: Vec<LensItemId>,
}

/// One element in one phase of a fictional case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleTag {
    /// What was done.
    pub element: ElementId,
    /// When.
    pub phase: Phase,
    /// For whom.
    pub recipients: Vec<RecipientId>,
    /// How.
    pub manners: Vec<MannerId>,
    /// How strongly.
    pub intensity: Intensity,
    /// What one could see of it, or why it was left out; blank when there is nothing to say.
    pub note: Note,
}

/// One program element of a fictional case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleProgramNote {
    /// Which program element.
    pub element: ElementId,
    /// In words: "ongeveer 8 per maand".
    pub value: Note,
}

/// An answer of the worker in a fictional case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleAnswer {
    /// To which question.
    pub question: QuestionId,
    /// The answer.
    pub text: Reflection,
}

/// A step that the worker in a fictional case chose to try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleExperiment {
    /// What to do.
    pub what: Note,
    /// The element it is about.
    pub element: ElementId,
    /// With whom.
    pub with_whom: Note,
    /// How one will notice that it helps.
    pub noticed_by: Note,
    /// Who will ask about it.
    pub asked_by: Note,
}

/// Something else that could be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    /// What, in words.
    pub text: String,
    /// The elements it is about.
    pub elements: Vec<ElementId>,
}

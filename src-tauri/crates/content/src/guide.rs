//! The conversation guide and the methods for an intervision meeting.
//! What was answered is a worker's own and lives elsewhere.

use domain::{FactId, MethodId, QuestionId, Trigger, Variant};

use crate::{Mark, Question};

/// The conversation guide.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Guide {
    /// The title for people.
    pub title: String,
    /// What it is and what it is not.
    pub note: String,
    /// Who does what at the table.
    pub roles: Vec<Role>,
    /// What is agreed before starting.
    pub ground_rules: Vec<String>,
    /// The phases, in order.
    pub phases: Vec<GuidePhase>,
    /// Alone, in the group, with the family: in the order of [`Variant::ALL`].
    pub variants: Vec<GuideVariant>,
    /// Questions that one can ask a child.
    pub child_questions: Vec<Question>,
}

impl Guide {
    /// The walk through the guide for this variant.
    pub fn variant(&self, variant: Variant) -> Option<&GuideVariant> {
        self.variants.iter().find(|it| it.variant == variant)
    }

    /// The question of a phase with this id.
    pub fn question(&self, id: &QuestionId) -> Option<&GuideQuestion> {
        self.phases.iter().flat_map(|it| &it.questions).find(|it| it.id == *id)
    }
}

/// A role at the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Role {
    /// Which role.
    pub id: String,
    /// The name.
    pub name: String,
    /// What this person does.
    pub task: String,
}

/// One of the phases of the guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuidePhase {
    /// Which phase of the guide; not a phase of the help.
    pub id: String,
    /// The name.
    pub name: String,
    /// What it is for.
    pub goal: String,
    /// Minutes in a group that has an hour.
    pub minutes_group: u16,
    /// Minutes alone.
    pub minutes_alone: u16,
    /// Minutes with the family.
    pub minutes_family: u16,
    /// The questions, in order.
    pub questions: Vec<GuideQuestion>,
}

/// What a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AboutKind {
    /// A dimension of a tag: element, recipient, manner, …
    Belongs,
    /// Through whose eyes one looks.
    Perspective,
    /// One of the three dimensions of the register (SKJ).
    Register,
}

/// A question of the guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuideQuestion {
    /// Which question.
    pub id: QuestionId,
    /// The question itself.
    pub text: String,
    /// What it is about, in a word or two: "ontvanger", "kind", "normatief".
    pub about: Option<String>,
    /// What sort of word `about` is.
    pub about_kind: Option<AboutKind>,
    /// When it is asked.
    pub trigger: Trigger,
    /// The id of the role it is for; `None` for whoever brings the case.
    pub for_whom: Option<String>,
    /// Research facts that stand beside it.
    pub facts: Vec<FactId>,
}

/// The walk through the guide alone, in the group or with the family.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuideVariant {
    /// With whom.
    pub variant: Variant,
    /// The name.
    pub name: String,
    /// Minutes in all.
    pub minutes: u16,
    /// What to know beforehand.
    pub note: String,
    /// The steps, in order.
    pub steps: Vec<VariantStep>,
    /// Questions that only this variant has.
    pub questions: Vec<Question>,
}

/// A step of a variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariantStep {
    /// The name.
    pub name: String,
    /// Minutes.
    pub minutes: u16,
    /// What to do.
    pub text: String,
    /// What one could say.
    pub example_sentence: Option<String>,
    /// The questions, in order; those with a trigger only when it speaks.
    pub questions: Vec<QuestionId>,
    /// How many of the questions whose trigger speaks to show; `None` for all.
    pub at_most: Option<u8>,
}

/// From so many minutes to so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Minutes {
    /// The shortest.
    pub from: u16,
    /// The longest; the same as `from` when there is one length.
    pub to: u16,
}

/// With how many people a method works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MethodSetting {
    /// By oneself.
    Alone,
    /// By oneself or with one other.
    AloneOrPair,
    /// In a group.
    Group,
}

impl MethodSetting {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Alone, Self::AloneOrPair, Self::Group];

    /// The word in the content files: `alleen`, `alleen-of-samen`, `groep`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Alone => "alleen",
            Self::AloneOrPair => "alleen-of-samen",
            Self::Group => "groep",
        }
    }
}

/// A stepped way to hold an intervision meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Method {
    /// Which method.
    pub id: MethodId,
    /// The name.
    pub name: String,
    /// How long it takes.
    pub minutes: Minutes,
    /// With how many people.
    pub setting: MethodSetting,
    /// The fewest people with whom it works, when a source or its maker says so.
    pub people: Option<u16>,
    /// When it fits.
    pub when: String,
    /// What to know beforehand.
    pub note: Option<String>,
    /// How well its steps are known.
    pub mark: Mark,
    /// The codes of its sources.
    pub sources: Vec<String>,
    /// The method that a worker copied it from; `None` for one of the pack itself.
    pub based_on: Option<MethodId>,
    /// The steps, in order.
    pub steps: Vec<MethodStep>,
}

/// A step of a method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MethodStep {
    /// The name.
    pub name: String,
    /// Suggested minutes.
    pub minutes: u16,
    /// The fewest minutes in which it is of use; `None` for a third of what is suggested.
    pub least: Option<u16>,
    /// Whether the minutes stand in the source or were made up.
    pub minutes_mark: Mark,
    /// What to do.
    pub text: String,
    /// Where the elements come in: what to ask at this step.
    pub element_moment: Option<String>,
    /// Questions of the guide for this step.
    pub questions: Vec<QuestionId>,
}

/// What is going on that makes one method fit better than another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Situation {
    /// There is little time.
    ShortOfTime,
    /// Something happened that one can point at.
    Incident,
    /// The group has just begun.
    NewGroup,
    /// There is much feeling in it.
    Feeling,
    /// A value or a dilemma is at stake.
    Value,
    /// It takes energy and courage to go on.
    Courage,
    /// One wants to see what one does.
    Elements,
    /// There is no group.
    Alone,
    /// It is bigger than one case.
    Team,
}

impl Situation {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::ShortOfTime,
        Self::Incident,
        Self::NewGroup,
        Self::Feeling,
        Self::Value,
        Self::Courage,
        Self::Elements,
        Self::Alone,
        Self::Team,
    ];

    /// The word in the content files.
    pub fn id(self) -> &'static str {
        match self {
            Self::ShortOfTime => "weinig-tijd",
            Self::Incident => "voorval",
            Self::NewGroup => "nieuwe-groep",
            Self::Feeling => "gevoel",
            Self::Value => "waarde",
            Self::Courage => "moed",
            Self::Elements => "inzet",
            Self::Alone => "alleen",
            Self::Team => "team",
        }
    }

    /// The situation with that word.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }
}

/// Help with choosing a method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MethodChoice {
    /// "Als je …".
    pub when: String,
    /// The same for the app, which knows some situations by itself.
    pub situation: Option<Situation>,
    /// The methods that fit, best first.
    pub methods: Vec<MethodId>,
    /// The methods that one better leaves for another time.
    pub rather_not: Vec<MethodId>,
    /// Words in a question that point at it.
    pub words: Vec<String>,
}

//! Looking back with the conversation guide: who is at the table, what was answered, where one was.
//! The questions themselves are content.

use crate::{CaseId, QuestionId, Reflection};

/// With whom the worker looks back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Variant {
    /// Alone, about twenty minutes; does not count for the register by itself.
    Alone,
    /// In the intervision group.
    Group,
    /// With parents and youths; only the worker's own learning is kept.
    Family,
}

impl Variant {
    /// The three variants.
    pub const ALL: [Self; 3] = [Self::Alone, Self::Group, Self::Family];

    /// The id in content files and in the vault: `alleen`, `groep`, `gezin`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Alone => "alleen",
            Self::Group => "groep",
            Self::Family => "gezin",
        }
    }

    /// The variant with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }
}

/// What the worker answered to one question in one case, the same in every variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The case.
    pub case: CaseId,
    /// The question.
    pub question: QuestionId,
    /// The answer; a blank one counts as none.
    pub text: Reflection,
}

/// A page of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tab {
    /// The narrative.
    Story,
    /// The board.
    Elements,
    /// The conversation.
    Conversation,
    /// The experiment.
    Experiment,
    /// The paper.
    Summary,
}

impl Tab {
    /// All pages in the order of the screen.
    pub const ALL: [Self; 5] =
        [Self::Story, Self::Elements, Self::Conversation, Self::Experiment, Self::Summary];

    /// The id in the vault: `verhaal`, `elementen`, `gesprek`, `proef`, `samenvatting`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Story => "verhaal",
            Self::Elements => "elementen",
            Self::Conversation => "gesprek",
            Self::Experiment => "proef",
            Self::Summary => "samenvatting",
        }
    }

    /// The page with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }
}

/// Where the worker was in a case, to go on from there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The page.
    pub tab: Tab,
    /// With whom, on the conversation page.
    pub variant: Variant,
    /// Which phase of the guide, counted from zero.
    pub step: u8,
}

//! A tag: one element, used in one phase of one case.
//! No tag for an element means "not discussed", which is not the same as left out on purpose.

use uuid::Uuid;

use crate::{CaseId, ElementId, MannerId, Note, RecipientId};

/// Which tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagId(pub Uuid);

/// The part of the help in which something happened, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// Getting to know each other, mapping, goals and plan.
    Start,
    /// Working on the goals.
    Care,
    /// Less often, keeping what was reached, handing over.
    End,
}

impl Phase {
    /// The three phases in order.
    pub const ALL: [Self; 3] = [Self::Start, Self::Care, Self::End];

    /// The id in content files and in the vault: `start`, `zorg`, `eind`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Care => "zorg",
            Self::End => "eind",
        }
    }

    /// The phase with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }
}

/// How strongly an element was used: words, not points.
/// There is no `Ord` and no number, so nobody can add families up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Intensity {
    /// Deliberately not used; the tag's note says why.
    LeftOutOnPurpose,
    /// Once, briefly or in passing.
    Light,
    /// Several times, as a clear part of a contact.
    Medium,
    /// The thread through this period.
    Intensive,
}

impl Intensity {
    /// All four, from left out to intensive.
    pub const ALL: [Self; 4] = [Self::LeftOutOnPurpose, Self::Light, Self::Medium, Self::Intensive];

    /// The id in content files and in the vault: `niet`, `licht`, `gemiddeld`, `intensief`.
    pub fn id(self) -> &'static str {
        match self {
            Self::LeftOutOnPurpose => "niet",
            Self::Light => "licht",
            Self::Medium => "gemiddeld",
            Self::Intensive => "intensief",
        }
    }

    /// The intensity with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }

    /// True when the element was used at all.
    pub fn is_used(self) -> bool {
        match self {
            Self::LeftOutOnPurpose => false,
            Self::Light | Self::Medium | Self::Intensive => true,
        }
    }
}

/// What the worker saw it lead to. Not saying anything is `None`, not a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Effect {
    /// It helped.
    Helped,
    /// It cost much and brought little so far.
    LittleSoFar,
}

impl Effect {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Helped, Self::LittleSoFar];

    /// The id in the vault: `hielp`, `weinig`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Helped => "hielp",
            Self::LittleSoFar => "weinig",
        }
    }

    /// The effect with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }
}

/// One element in one phase of one case; there is at most one such tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// Which tag.
    pub id: TagId,
    /// The case it belongs to.
    pub case: CaseId,
    /// What was done.
    pub element: ElementId,
    /// When.
    pub phase: Phase,
    /// How strongly.
    pub intensity: Intensity,
    /// For whom, without doubles.
    pub recipients: Vec<RecipientId>,
    /// In which ways, without doubles.
    pub manners: Vec<MannerId>,
    /// What one could see of it, or the reason when it was left out on purpose.
    pub note: Note,
    /// What it led to, when the worker said so.
    pub effect: Option<Effect>,
}

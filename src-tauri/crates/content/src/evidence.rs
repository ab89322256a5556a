//! What research found, where it was read, and what the register asks.
//! Facts stand beside a question as context; none is a norm for a case or a worker.

use chrono::NaiveDate;
use domain::FactId;

use crate::Mark;

/// A heading among the facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// Which heading.
    pub id: String,
    /// The name.
    pub name: String,
    /// What to know before reading; none when it speaks for itself.
    pub note: Option<String>,
}

/// Something that research found. Its mark is always a seen one: the check sees to that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Which fact.
    pub id: FactId,
    /// What was found.
    pub text: String,
    /// How well it is known.
    pub mark: Mark,
    /// The codes of its sources, at least one.
    pub sources: Vec<String>,
    /// The id of the heading it stands under.
    pub topic: String,
    /// How to read it: "geen norm", a range that is not clear.
    pub note: Option<String>,
}

/// How much of a source was read for this edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Seen {
    /// `geheel`: all that was needed.
    Whole,
    /// `deels`: an abstract, the beginning of a page or a listing.
    Part,
    /// `niet`: known by name only; no fact may lean on it alone.
    NotSeen,
}

impl Seen {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Whole, Self::Part, Self::NotSeen];

    /// The word in the content files: `geheel`, `deels`, `niet`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Whole => "geheel",
            Self::Part => "deels",
            Self::NotSeen => "niet",
        }
    }

    /// The one written as `id`.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }
}

/// Where something was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The code used in the pack: `DRL`.
    pub code: String,
    /// The reference for people.
    pub citation: String,
    /// The address, when there is one. Shown as text; the app opens no connection.
    pub url: Option<String>,
    /// How much of it was read.
    pub seen: Seen,
}

/// One of the outcomes of bringing something new into a team (Proctor et al., 2011).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Which outcome.
    pub id: String,
    /// The name, as a question.
    pub name: String,
    /// The English name.
    pub english: String,
    /// A question for a team.
    pub question: String,
}

/// Something the professional register (SKJ) asks, on the day it was looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegistrationFact {
    /// Which fact.
    pub id: String,
    /// What is asked.
    pub text: String,
    /// How well it is known.
    pub mark: Mark,
    /// The address where it was read.
    pub url: String,
    /// The day it was looked up.
    pub checked_on: NaiveDate,
    /// Rules change: "controleer bij SKJ".
    pub caution: String,
}

/// A word of the trade in plain words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainWord {
    /// What professionals say.
    pub word: String,
    /// What one says to parents and youths.
    pub plain: String,
}

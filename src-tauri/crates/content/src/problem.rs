//! What can be wrong with a content pack, where it stands, as types.
//! The words for people are in `say.rs`.

use domain::{Intensity, Phase, Variant};

use crate::Mark;

/// What sort of thing an id names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A group of practice elements.
    Category,
    /// A practice element.
    Element,
    /// A program element.
    ProgramElement,
    /// A manner of provision.
    Manner,
    /// A recipient.
    Recipient,
    /// A question, wherever it stands.
    Question,
    /// A role at the table.
    Role,
    /// A phase of the guide.
    GuidePhase,
    /// A method.
    Method,
    /// A lens.
    Lens,
    /// An item or dilemma of a lens.
    LensItem,
    /// A heading among the facts.
    Topic,
    /// A research fact.
    Fact,
    /// A source.
    Source,
    /// An implementation outcome.
    Outcome,
    /// A fact about registration.
    Registration,
    /// A word that judges.
    Wording,
    /// A fictional case.
    Sample,
}

/// What a value should have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// A text between quotes.
    Text,
    /// A whole number from 0 to 10,000.
    Number,
    /// A day, written as 2026-11-22.
    Day,
    /// A list.
    List,
    /// A table with keys of its own.
    Table,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// A file that every pack has is not there.
    MissingFile,
    /// A file that no pack has.
    UnknownFile,
    /// The file is not written as TOML.
    NotToml,
    /// A key that is needed is not there.
    MissingKey(&'static str),
    /// A key that means nothing here: often a typing error.
    UnknownKey(String),
    /// The value is of another sort.
    WrongType(&'static str, Expected),
    /// The text is empty.
    Blank(&'static str),
    /// The text has more characters than there may be.
    TooLong {
        /// Of this key.
        key: &'static str,
        /// How many there are.
        has: usize,
        /// How many there may be.
        most: usize,
    },
    /// The text holds HTML.
    Markup(&'static str),
    /// The text holds characters that nobody can see.
    Invisible(&'static str),
    /// The list is empty where something is needed.
    EmptyList(&'static str),
    /// The word is none of those that are possible.
    NoChoice {
        /// Of this key.
        key: &'static str,
        /// What stands there.
        word: String,
        /// What could stand there.
        choices: Vec<&'static str>,
    },
    /// The id has other characters than a–z, 0–9 and the dash, or too many.
    MalformedId(String),
    /// The address does not begin with http:// or https://.
    NotAnAddress(&'static str),
    /// The letter of a category is not one capital.
    NotALetter(String),
    /// Two categories have the same letter.
    LetterTwice(char),
    /// The id was used before.
    IdTwice {
        /// The id of what.
        kind: Kind,
        /// The id.
        id: String,
        /// In which file it stands first.
        first_file: String,
        /// On which line.
        first_line: usize,
    },
    /// Nothing in the pack has this id.
    UnknownId {
        /// The id of what.
        kind: Kind,
        /// The id.
        id: String,
    },
    /// The words for a phase are not there, or there twice.
    PhaseNotOnce(Phase),
    /// The words for an intensity are not there, or there twice.
    IntensityNotOnce(Intensity),
    /// A variant of the guide is not there, or there twice.
    VariantNotOnce(Variant),
    /// Every step with the family has one question, of its own: what the worker learned.
    FamilyStepQuestion(String),
    /// A share that is not between nothing and all.
    NotAShare,
    /// A method is longer than its longest time.
    MinutesTurned,
    /// A step of a method has no minutes, or more than a step can have.
    StepMinutes(u16),
    /// A method has more steps than anyone can follow.
    TooManySteps(usize),
    /// The steps of a method take longer than a meeting can.
    MethodTooLong(u32),
    /// Elements that include each other in a circle.
    Circle(Vec<String>),
    /// An element is compared with itself.
    ComparedWithItself(String),
    /// A fact that nobody checked would be shown as research.
    NotResearch(String, Mark),
    /// It was seen, the mark says, but not where.
    SeenNowhere(String),
    /// All the sources of a fact are themselves not seen.
    OnlyUnseenSources(String),
    /// A second tag for the same element and phase in one fictional case.
    SecondTag {
        /// The element.
        element: String,
        /// The phase.
        phase: Phase,
    },
    /// A lens item that another lens has.
    ItemOfOtherLens(String),
    /// The form of a judging word has no letters, or more words than there may be.
    NotAForm(String, usize),
    /// A form of a judging word stands there twice.
    FormTwice(String),
    /// What is proposed instead of a judging word judges itself.
    InsteadJudges(String),
    /// A text has more characters than there is room for beside a word.
    TooLongToShow(String, usize),
}

/// Something wrong with a content pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// In which file, relative to the pack.
    pub file: String,
    /// On which line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub kind: ProblemKind,
}

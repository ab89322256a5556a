//! A case: the worker's own reflection on the help given to one family.
//! It is no file on a family: there is no field for a name, a birth date or an address.

use chrono::{NaiveDate, NaiveDateTime};
use uuid::Uuid;

use crate::{ElementId, Expiry, Label, Note, Phase, SampleId, Story};

/// The most goals that a case keeps.
pub const MAX_GOALS: usize = 8;

/// Which case; random, and never outside the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseId(pub Uuid);

/// Where a case came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// Written by the user.
    Own,
    /// A copy of a fictional case of the content pack: marked as such everywhere.
    Sample(SampleId),
}

/// What the frame of the help was: one program element, for the whole case or for one phase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgramNote {
    /// The program element.
    pub element: ElementId,
    /// `None` for the whole case; a phase overrides it.
    pub phase: Option<Phase>,
    /// In the worker's words: "ongeveer 8 per maand".
    pub value: Note,
}

/// Something the family wants to reach, in one line.
pub type Goal = Note;

/// A case without its tags, answers and experiments, which stand on their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Which case.
    pub id: CaseId,
    /// Its neutral name.
    pub label: Label,
    /// Own work or a fictional case.
    pub origin: Origin,
    /// The phase that the help is in now.
    pub phase: Phase,
    /// What happened.
    pub story: Story,
    /// What the family wants to reach, at most [`MAX_GOALS`].
    pub goals: Vec<Goal>,
    /// The frame of the help.
    pub program: Vec<ProgramNote>,
    /// How long the case is kept.
    pub expiry: Expiry,
    /// The last change of anything in the case, in local time.
    pub changed_at: NaiveDateTime,
    /// The day on which it went into the bin, when it is there.
    pub binned_on: Option<NaiveDate>,
}

//! The doors to the data key, one line of the key file each. Every line is `KIND [made=DATE] … nonce=… key=…`.
//! A slot of a kind that this program does not know is kept as it is.

mod machine;
mod passphrase;
mod recovery;

use std::fmt;

use blake2::{Blake2s256, Digest};
use chrono::NaiveDate;

use crate::hex::to_hex;

pub use machine::{MachineKey, MachineSlot};
pub(crate) use passphrase::PassphraseSlot;
pub use recovery::RecoverySlot;

/// What opens a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlotKind {
    /// What the user knows.
    Passphrase,
    /// What lies on paper.
    Recovery,
    /// What the key store of the operating system keeps for this user on this machine.
    Machine,
    /// Something of another program.
    Other,
}

/// A name for one slot, for as long as it is not made anew. It says nothing about what opens it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlotId(String);

/// What can be told about a slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlotInfo {
    /// Its name.
    pub id: SlotId,
    /// What opens it.
    pub kind: SlotKind,
    /// The day on which what opens it was chosen; not known of files from before days were written.
    pub made: Option<NaiveDate>,
    /// Whether it can be removed with another left that a person can open.
    pub is_removable: bool,
}

/// One line of the key file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Slot {
    Passphrase(PassphraseSlot),
    Recovery(RecoverySlot),
    Machine(MachineSlot),
    /// The line of another kind, as it was read.
    Other(String),
}

impl Slot {
    /// The slot in the words after `slot `; `None` when a known kind is not written as it should be.
    pub fn parse(line: &str) -> Option<Self> {
        match line.split_once(' ') {
            Some(("passphrase", words)) => PassphraseSlot::parse(words).map(Self::Passphrase),
            Some(("recovery", words)) => RecoverySlot::parse(words).map(Self::Recovery),
            Some(("machine", words)) => MachineSlot::parse(words).map(Self::Machine),
            Some((kind, _)) if !kind.is_empty() => Some(Self::Other(line.to_owned())),
            Some(_) | None => None,
        }
    }

    /// The words after `slot `.
    pub fn to_line(&self) -> String {
        match self {
            Self::Passphrase(it) => it.to_line(),
            Self::Recovery(it) => it.to_line(),
            Self::Machine(it) => it.to_line(),
            Self::Other(line) => line.clone(),
        }
    }

    pub fn kind(&self) -> SlotKind {
        match self {
            Self::Passphrase(_) => SlotKind::Passphrase,
            Self::Recovery(_) => SlotKind::Recovery,
            Self::Machine(_) => SlotKind::Machine,
            Self::Other(_) => SlotKind::Other,
        }
    }

    pub fn made(&self) -> Option<NaiveDate> {
        match self {
            Self::Passphrase(it) => it.made(),
            Self::Recovery(it) => Some(it.made()),
            Self::Machine(it) => Some(it.made()),
            Self::Other(_) => None,
        }
    }

    pub fn id(&self) -> SlotId {
        let digest = Blake2s256::digest(self.to_line().as_bytes());
        SlotId(digest.get(..8).map(to_hex).unwrap_or_default())
    }

    /// Whether a person opens it: with what she knows or has on paper, on any machine.
    pub fn is_for_a_person(&self) -> bool {
        matches!(self.kind(), SlotKind::Passphrase | SlotKind::Recovery)
    }
}

impl SlotId {
    /// The id that was shown as `text`.
    pub fn from_text(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Display for SlotId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// The word for the day on which a slot was made.
fn made_word(made: NaiveDate) -> String {
    format!("made={made}")
}

/// The day in `made=2026-11-22`, in the one way to write it.
fn parse_made(word: &str) -> Option<NaiveDate> {
    let text = word.strip_prefix("made=")?;
    let day: NaiveDate = text.parse().ok()?;
    (day.to_string() == text).then_some(day)
}

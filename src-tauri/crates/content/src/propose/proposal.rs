//! What the add field offers. How it was read from the words is not its concern.

use domain::{ElementId, Intensity, MannerId, RecipientId};

/// A tag that the typed words may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// What was done.
    pub element: ElementId,
    /// For whom, in the order of the pack; empty when that was not said.
    pub recipients: Vec<RecipientId>,
    /// In which ways, in the order of the pack; empty when that was not said.
    pub manners: Vec<MannerId>,
    /// How strongly; [`crate::propose::UNSAID`] when that was not said.
    pub intensity: Intensity,
    /// What was made of each word, in the order of typing; words that say nothing are left out.
    pub recognised: Vec<Recognised>,
}

/// What was made of one or more typed words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recognised {
    /// The words, small and without diacritics.
    pub typed: String,
    /// What they were read as.
    pub read_as: ReadAs,
}

/// What a word can be read as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadAs {
    /// A part of the name of the element, or of how people call it.
    Element,
    /// For whom.
    Recipient(RecipientId),
    /// In which way.
    Manner(MannerId),
    /// How strongly.
    Intensity(Intensity),
    /// Nothing was made of it.
    Nothing,
}

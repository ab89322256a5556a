//! What was erased, in numbers only: proof for who asks, with nothing in it that could lead to a family.

use chrono::NaiveDateTime;

/// How much of each kind was erased for good, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErasureReceipt {
    /// When.
    pub at: NaiveDateTime,
    /// Cases.
    pub cases: u32,
    /// Tags.
    pub tags: u32,
    /// Answers to questions.
    pub answers: u32,
    /// Experiments.
    pub experiments: u32,
    /// Questions from them that were offered at meetings.
    pub questions: u32,
    /// Earlier versions of texts.
    pub versions: u32,
    /// Copies (backups and the like) from which it was removed too.
    pub copies_cleaned: u32,
    /// Copies that could not be reached now; they are cleaned as soon as they can be.
    pub copies_not_reached: u32,
}

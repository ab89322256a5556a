//! Words that judge, each with words that say what one saw: what the pack says about them, and the finder
//! that reads a text for them. A hint is never a mistake, and nothing waits for it.

mod check;
mod finder;
mod spoken;
#[cfg(test)]
mod tests;

use std::ops::Range;

use crate::Mark;

pub(crate) use check::check;
pub use finder::Finder;

/// A word that judges, in all its forms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// Which word.
    pub id: String,
    /// One short line: why another word helps.
    pub why: String,
    /// How well it is known that the word is better left alone.
    pub mark: Mark,
    /// The codes of its sources.
    pub sources: Vec<String>,
    /// Its forms.
    pub forms: Vec<Form>,
}

/// Forms that can be said otherwise in the same way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// The forms: whole words, or a few words together.
    pub words: Vec<String>,
    /// What can stand in the same place, best first.
    pub instead: Vec<String>,
    /// The form counts only right before or after one of these words; always when there are none.
    pub only_beside: Vec<String>,
    /// The form says something else right before or after one of these words.
    pub never_beside: Vec<String>,
}

/// A place in a text where another word would say what one saw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// Where it stands, in bytes.
    pub at: Range<usize>,
    /// What could stand there, best first and never empty; with a capital where the text has one.
    pub instead: Vec<String>,
    /// Why, in one short line.
    pub why: String,
}

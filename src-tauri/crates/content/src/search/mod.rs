//! Search in the handbook, as one types: forms of a word, synonyms, diacritics and slips of the finger
//! make no difference. Nothing of a worker or a family is searched here. Why by hand: decisions/0005.

#[cfg(test)]
mod asked;
mod document;
mod hit;
mod index;
pub(crate) mod lexicon;
#[cfg(test)]
pub(crate) mod small;
mod snippet;
pub(crate) mod words;

pub use hit::{Hit, HitKind, SNIPPET};
pub use index::{Index, MOST_TYPED};

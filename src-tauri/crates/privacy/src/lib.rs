//! What in a text could lead to a family, and the only pass with which a text may leave the vault.
//! Pure functions of text: no storage, no screen, no memory of what it saw, and never the word "anonymous".

mod claim;
mod clear;
mod dates;
mod finding;
mod iban;
mod meeting;
mod numbers;
mod online;
mod places;
mod scan;

pub use claim::findings;
pub use clear::{
    Acceptance, CannotAccept, Cleared, ExperimentField, MeetingField, NotCleared, Open, Place, Texts, clear,
    open_in,
};
pub use finding::{Finding, Kind, Suggestion, code_points};

//! What in a text could lead to a family, and the only pass with which a text may leave the vault.
//! Pure functions of text: no storage, no screen, no memory of what it saw, and never the word "anonymous".

mod birth;
mod claim;
mod clear;
mod combination;
mod dates;
mod files;
mod finding;
mod fold;
mod iban;
mod items;
mod lexicon;
mod marks;
mod meeting;
mod names;
mod numbers;
mod offsets;
mod online;
mod own_method;
mod places;
mod plates;
mod preparation;
mod rare;
mod replace;
mod roles;
mod scan;
mod schools;
mod streets;
mod tags;
mod texts;

pub use domain::Role;

pub use birth::Born;
pub use claim::{find, findings};
pub use clear::{Acceptance, CannotAccept, Cleared, InTheWay, NotCleared, Open, clear};
pub use combination::{RareQuestion, RareReason, RareWhy};
pub use finding::{Finding, Kind, Level, Reason, Season, Severity, Suggestion};
pub use lexicon::size as size_of_lists;
pub use offsets::{code_points, in_code_points, in_utf16};
pub use preparation::KnownPreparation;
pub use rare::{Rare, Rarity, rarities};
pub use replace::{compared, replace_everywhere, without_whose, word_runs};
pub use roles::Known;
pub use texts::{ExperimentField, FreeText, MeetingField, Place, Texts};

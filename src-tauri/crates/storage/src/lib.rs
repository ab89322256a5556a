//! The encrypted file in which everything of the worker lives, and the only place that speaks SQL.
//! It knows no passphrase (that is `vault`) and decides nothing about cases (that is `engine`).

mod answer;
mod case;
mod connect;
mod db;
mod error;
mod experiment;
mod files;
mod fold;
mod handbook_mark;
mod migrations;
mod place;
mod rows;
mod tables;
mod tag;
mod value;

pub use case::{CaseHead, Where};
pub use db::Db;
pub use error::StorageError;
pub use files::{private_folder, read_private, write_private};
pub use rows::{Rows, Tx};

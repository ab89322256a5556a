//! The encrypted file in which everything of the worker lives, and the only place that speaks SQL.
//! It knows no passphrase (that is `vault`) and decides nothing about cases (that is `engine`).
//!
//! ```
//! use domain::{ElementId, HandbookMark, Note};
//! use storage::{Db, StorageError};
//!
//! let mut db = Db::in_memory()?;
//! let element = ElementId::new("humor").expect("an id");
//! let tx = db.transaction()?;
//! tx.put_handbook_mark(&HandbookMark { element, favourite: true, note: Note::default() })?;
//! tx.commit()?; // without this, nothing happened
//! assert_eq!(db.rows().handbook_marks()?.len(), 1);
//! # Ok::<(), StorageError>(())
//! ```

mod agreement;
mod announcement;
mod answer;
mod case;
mod change;
mod connect;
mod contents;
mod db;
mod erased_case;
mod error;
mod experiment;
mod files;
mod fold;
mod group;
mod guard;
mod handbook_mark;
mod keep_period;
mod learning_point;
mod log;
mod meeting;
mod meeting_reflection;
mod meeting_timer;
mod migrations;
mod own_method;
mod place;
mod rows;
mod snapshot;
mod step;
mod tables;
mod tag;
mod text_version;
mod value;
mod work;

pub use case::{CaseHead, Where};
pub use change::{AnyRow, Change, RowKey};
pub use contents::{Beside, Contents};
pub use db::Db;
pub use error::StorageError;
pub use files::{private_folder, put_in_place, read_private, write_private};
pub use log::LogRow;
pub use rows::{Rows, Tx};
pub use snapshot::{BesideDifferences, CaseDifferences, Snapshot};
pub use step::{StepHead, StepSide};
pub use text_version::{TextField, VersionHead};

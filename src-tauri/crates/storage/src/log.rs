//! The log as rows: numbered from one, each with the hash that chains it to the row before.
//! What an event is and how the hash is made is said by `engine`.

use chrono::NaiveDateTime;
use rusqlite::{Row, params};

use crate::{Rows, StorageError, Tx, value};

/// One row of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogRow {
    /// Its place, counted from one; numbers are never used again.
    pub number: u32,
    /// When it was written down.
    pub at: NaiveDateTime,
    /// The event as a JSON object.
    pub event: String,
    /// The hash of its line, as hexadecimal digits.
    pub hash: String,
}

impl Rows<'_> {
    /// The whole log, the oldest first.
    pub fn log(&self) -> Result<Vec<LogRow>, StorageError> {
        self.all(include_str!("log/all.sql"), [], row_to_log_row)
    }

    /// The oldest row that is kept.
    pub fn first_logged(&self) -> Result<Option<LogRow>, StorageError> {
        self.first(include_str!("log/first.sql"), [], row_to_log_row)
    }

    /// The newest row.
    pub fn last_logged(&self) -> Result<Option<LogRow>, StorageError> {
        self.first(include_str!("log/last.sql"), [], row_to_log_row)
    }
}

impl Tx<'_> {
    /// Adds the row; a number that is there is [`StorageError::Conflict`].
    pub fn put_logged(&self, row: &LogRow) -> Result<(), StorageError> {
        let cells = params![row.number, value::moment_text(row.at), row.event, row.hash];
        self.run(include_str!("log/put.sql"), cells)
    }

    /// Removes the rows up to and with `number`.
    pub fn remove_logged_until(&self, number: u32) -> Result<(), StorageError> {
        self.run("delete from log_entry where number <= ?1", [number])
    }
}

fn row_to_log_row(row: &Row<'_>) -> Result<LogRow, StorageError> {
    Ok(LogRow {
        number: row.get("number")?,
        at: value::read(row, "at", value::moment)?,
        event: row.get("event")?,
        hash: row.get("hash")?,
    })
}

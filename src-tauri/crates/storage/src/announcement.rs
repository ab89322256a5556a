//! What was told about the end of a case, at most one thing a case. It goes when the case goes.

use domain::{Announcement, CaseId, Told};
use rusqlite::{Row, params};

use crate::{Rows, StorageError, Tx, value};

impl Rows<'_> {
    /// What was told, by case.
    pub fn announcements(&self) -> Result<Vec<(CaseId, Announcement)>, StorageError> {
        self.all(include_str!("announcement/all.sql"), [], row_to_announcement)
    }
}

impl Tx<'_> {
    /// Remembers what was told about the case, in the place of what was told before.
    pub fn put_announcement(&self, case: CaseId, it: &Announcement) -> Result<(), StorageError> {
        let row = params![
            case.0.to_string(),
            it.told.id(),
            value::date_text(it.due_on),
            value::date_text(it.told_on),
        ];
        self.run(include_str!("announcement/put.sql"), row)
    }

    /// Forgets what was told about the case.
    pub fn remove_announcement(&self, case: CaseId) -> Result<(), StorageError> {
        self.run("delete from announcement where case_id = ?1", [case.0.to_string()])
    }
}

fn row_to_announcement(row: &Row<'_>) -> Result<(CaseId, Announcement), StorageError> {
    let announcement = Announcement {
        told: value::read(row, "told", Told::from_id)?,
        due_on: value::read(row, "due_on", value::date)?,
        told_on: value::read(row, "told_on", value::date)?,
    };
    Ok((CaseId(value::read(row, "case_id", value::uuid)?), announcement))
}

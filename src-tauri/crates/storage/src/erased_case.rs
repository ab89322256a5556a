//! Tombstones: which cases were erased, so that no backup brings one back and no copy is forgotten.
//! A tombstone is the random id of a case and a moment, nothing else.

use chrono::NaiveDateTime;
use domain::CaseId;
use rusqlite::Row;

use crate::{Rows, StorageError, Tx, value};

impl Rows<'_> {
    /// Every case that was ever erased.
    pub fn erased_cases(&self) -> Result<Vec<CaseId>, StorageError> {
        self.all("select case_id from erased_case order by case_id", [], row_to_case_id)
    }

    /// The erased cases of which a copy may still exist.
    pub fn erased_in_copies(&self) -> Result<Vec<CaseId>, StorageError> {
        let sql = "select case_id from erased_case where in_copies = 1 order by case_id";
        self.all(sql, [], row_to_case_id)
    }
}

impl Tx<'_> {
    /// Remembers that the case is erased, and that its copies are not yet clean.
    pub fn put_erased_case(&self, case: CaseId, at: NaiveDateTime) -> Result<(), StorageError> {
        self.run(include_str!("erased_case/put.sql"), [case.0.to_string(), value::moment_text(at)])
    }

    /// Remembers that no copy holds an erased case any more.
    pub fn set_copies_clean(&self) -> Result<(), StorageError> {
        self.run("update erased_case set in_copies = 0 where in_copies = 1", [])
    }
}

fn row_to_case_id(row: &Row<'_>) -> Result<CaseId, StorageError> {
    value::read(row, "case_id", value::uuid).map(CaseId)
}

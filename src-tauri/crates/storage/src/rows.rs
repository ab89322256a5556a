//! Reading, and one transaction of writing. The queries themselves stand with their noun.

use std::ops::Deref;

use rusqlite::{Connection, Params, Row};

use crate::StorageError;
use crate::work::Work;

/// What is in the file now. Every noun adds its questions to it.
#[derive(Clone, Copy)]
pub struct Rows<'a> {
    db: &'a Connection,
}

impl<'a> Rows<'a> {
    pub(crate) fn new(db: &'a Connection) -> Self {
        Self { db }
    }

    /// What `row_to` makes of each row.
    pub(crate) fn all<T>(
        self,
        sql: &str,
        params: impl Params,
        row_to: impl FnMut(&Row<'_>) -> Result<T, StorageError>,
    ) -> Result<Vec<T>, StorageError> {
        self.db.prepare_cached(sql)?.query_and_then(params, row_to)?.collect()
    }

    /// What `row_to` makes of the first row, when there is one.
    pub(crate) fn first<T>(
        self,
        sql: &str,
        params: impl Params,
        row_to: impl FnMut(&Row<'_>) -> Result<T, StorageError>,
    ) -> Result<Option<T>, StorageError> {
        self.db.prepare_cached(sql)?.query_and_then(params, row_to)?.next().transpose()
    }
}

/// One transaction: everything that is put in it, or nothing. Dropping it takes all back.
/// It reads too, and sees what was put.
pub struct Tx<'a> {
    work: Work<'a>,
    rows: Rows<'a>,
}

impl<'a> Tx<'a> {
    /// A transaction that may write from its first moment on.
    pub(crate) fn begin(db: &'a Connection) -> Result<Self, StorageError> {
        Ok(Self { work: Work::begin(db)?, rows: Rows::new(db) })
    }

    /// Makes all of it lasting: on return it is on the disk.
    pub fn commit(self) -> Result<(), StorageError> {
        self.work.commit()
    }

    /// Runs one statement that changes rows.
    pub(crate) fn run(&self, sql: &str, params: impl Params) -> Result<(), StorageError> {
        self.rows.db.prepare_cached(sql)?.execute(params)?;
        Ok(())
    }
}

impl<'a> Deref for Tx<'a> {
    type Target = Rows<'a>;

    fn deref(&self) -> &Rows<'a> {
        &self.rows
    }
}

//! A transaction on a connection, and how it is taken back without harm. What is written in it is not known here.

use rusqlite::Connection;

use crate::StorageError;

/// One transaction that may write from its first moment on. Dropping it takes all of it back.
pub(crate) struct Work<'a> {
    db: &'a Connection,
    is_done: bool,
}

impl<'a> Work<'a> {
    /// A transaction on `db`, which has none yet.
    pub(crate) fn begin(db: &'a Connection) -> Result<Self, StorageError> {
        db.execute_batch("begin immediate")?;
        Ok(Self { db, is_done: false })
    }

    /// Makes all of it lasting: on return it is on the disk.
    pub(crate) fn commit(mut self) -> Result<(), StorageError> {
        self.db.execute_batch("commit")?;
        self.is_done = true;
        Ok(())
    }

    /// Takes all of it back.
    pub(crate) fn take_back(mut self) -> Result<(), StorageError> {
        self.is_done = true;
        take_back(self.db)
    }
}

impl Drop for Work<'_> {
    fn drop(&mut self) {
        if !self.is_done {
            // Whoever drops it has an error already, or does not want the change.
            let _ = take_back(self.db);
        }
    }
}

fn take_back(db: &Connection) -> Result<(), StorageError> {
    // After some errors SQLite has taken it back by itself.
    let taken_back = if db.is_autocommit() { Ok(()) } else { db.execute_batch("rollback") };
    forget_pages(db)?;
    Ok(taken_back?)
}

/// Lets the connection read its pages anew.
///
/// When a transaction is taken back, `SQLCipher` (4.14, `pager_playback_one_page`) lets `SQLite` look how page 1
/// is laid out while its bytes are still encrypted. Once in some 6,000 times chance bytes look like a layout; then the list of
/// tables is damaged for this connection, or shorter than it is, while every page in the file is whole. A page that
/// is not kept is read again, after it was decrypted: src-tauri/decisions/0019-taken-back.md.
pub(crate) fn forget_pages(db: &Connection) -> Result<(), StorageError> {
    Ok(db.execute_batch("pragma shrink_memory")?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connect;

    #[test]
    fn taking_back_never_makes_a_whole_store_look_damaged() {
        // Without forgetting, about one time in 7,000 the tables cannot be read afterwards.
        const TIMES: u32 = 60_000;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kluis.db");
        std::fs::write(&path, "").unwrap();
        let db = connect::empty_file(&path, &[7; 32]).unwrap();
        // What is tried is the same, without a disk to wait for.
        db.execute_batch("pragma journal_mode = memory; pragma synchronous = off").unwrap();
        db.execute_batch("create table tag (id text) strict; create table answer (id text) strict").unwrap();
        for time in 0..TIMES {
            let work = Work::begin(&db).unwrap();
            db.pragma_update(None, "user_version", time + 1).unwrap();
            if time % 2 == 0 {
                work.take_back().unwrap();
            } else {
                drop(work);
            }
            let tables: Result<u32, _> =
                db.query_row("select count(*) from sqlite_schema", [], |row| row.get(0));
            assert_eq!(tables, Ok(2), "after taking back {time} times");
        }
    }
}

//! Connections: the key, the settings that every connection has, and the checks before a file is trusted.
//! Which tables there are is known by the migrations.

use std::fs;
use std::path::Path;
use std::sync::Once;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::work::Work;
use crate::{StorageError, fold};

/// The bytes of a page; a store has at least one, since it gets its name when it is whole.
const PAGE: u64 = 4096;
/// So many pages are looked at while somebody waits: 16 MB, more than a thousand cases.
const CHECKED_AT_OPENING: u32 = 4_096;

/// `SQLite` calls itself ready before `SQLCipher` is: a thread that opens something in that moment is refused its key.
/// So the first connection of the program is made by one, while the others wait.
static FIRST: Once = Once::new();

/// A connection to memory only. It never writes to a disk: even temporary tables stay in memory.
pub(crate) fn memory() -> Result<Connection, StorageError> {
    let db = in_memory()?;
    settle(&db)?;
    Ok(db)
}

/// As [`memory`], with the key of a file: its pages are exchanged with files of that key only.
pub(crate) fn memory_for(key: &[u8; 32]) -> Result<Connection, StorageError> {
    let db = in_memory()?;
    db.execute_batch("pragma cipher_log_level = none")?;
    give_key(&db, key)?;
    settle(&db)?;
    Ok(db)
}

/// A connection to the file at `path`, which nobody else can have open from then on.
pub(crate) fn file(path: &Path, key: &[u8; 32]) -> Result<Connection, StorageError> {
    must_hold_a_store(path)?;
    empty_file(path, key)
}

/// A connection to the file at `path` that changes not a byte of it, and that lets nobody else write meanwhile.
pub(crate) fn file_to_read(path: &Path, key: &[u8; 32]) -> Result<Connection, StorageError> {
    must_hold_a_store(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = open(path, flags)?;
    db.execute_batch("pragma cipher_log_level = none")?;
    give_key(&db, key)?;
    settle(&db)?;
    db.execute_batch("begin; select count(*) from sqlite_schema; commit")?;
    Ok(db)
}

fn in_memory() -> Result<Connection, StorageError> {
    make_ready();
    Ok(Connection::open_in_memory()?)
}

fn open(path: &Path, flags: OpenFlags) -> Result<Connection, StorageError> {
    make_ready();
    Ok(Connection::open_with_flags(path, flags)?)
}

fn make_ready() {
    // When it does not succeed, neither does the connection that is asked for next, which says why.
    FIRST.call_once(|| drop(Connection::open_in_memory()));
}

fn must_hold_a_store(path: &Path) -> Result<(), StorageError> {
    let about = fs::metadata(path)?;
    // SQLite would take an empty file for a new store, and everything would seem to be gone; and it would write
    // in what is left of a first page.
    if about.is_file() && about.len() >= PAGE { Ok(()) } else { Err(StorageError::Damaged) }
}

/// As [`file`], for a file that was just made and may be empty.
pub(crate) fn empty_file(path: &Path, key: &[u8; 32]) -> Result<Connection, StorageError> {
    // A path is never read as a URI.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = open(path, flags)?;
    // Without this a wrong page is told on standard error, where nobody asked for it.
    db.execute_batch("pragma cipher_log_level = none")?;
    give_key(&db, key)?;
    settle(&db)?;
    if db.is_readonly("main")? {
        return Err(StorageError::ReadOnly);
    }
    db.execute_batch(include_str!("connect/take.sql"))?;
    Ok(db)
}

/// The version of the tables in the file.
pub(crate) fn version(db: &Connection) -> Result<u32, StorageError> {
    Ok(db.query_row("pragma user_version", [], |row| row.get(0))?)
}

/// The versions of `SQLCipher` and of `SQLite`.
pub(crate) fn versions(db: &Connection) -> Result<(String, String), StorageError> {
    let ask = |sql| db.query_row(sql, [], |row| row.get::<_, String>(0));
    Ok((ask("pragma cipher_version")?, ask("select sqlite_version()")?))
}

/// Refuses a file in which a page does not decrypt or a table does not hang together.
pub(crate) fn check(db: &Connection) -> Result<(), StorageError> {
    judged(&db.query_row::<String, _, _>("pragma quick_check(1)", [], |row| row.get(0))?)
}

/// As [`check`], for a store of at most [`CHECKED_AT_OPENING`] pages. In a larger one each page is checked when it is
/// read, as always, and all of them together when a backup is made: src-tauri/decisions/0003-cost-of-encryption.md.
pub(crate) fn check_at_opening(db: &Connection) -> Result<(), StorageError> {
    let pages: u32 = db.query_row("pragma page_count", [], |row| row.get(0))?;
    if pages > CHECKED_AT_OPENING { Ok(()) } else { check(db) }
}

/// As [`check`], and looks at every index and every reference too. Not at free pages: `SQLite` may leave half a write
/// in one when the power goes, and never reads it. `cipher_integrity_check` does, and would call that damage.
pub(crate) fn verify(db: &Connection) -> Result<(), StorageError> {
    // It says what is wrong, a row each.
    if db.prepare("pragma foreign_key_check")?.query([])?.next()?.is_some() {
        return Err(StorageError::Damaged);
    }
    judged(&db.query_row::<String, _, _>("pragma integrity_check(1)", [], |row| row.get(0))?)
}

/// What a check of `SQLite` means. A page that the disk did not give is told in the same row of text as damage, with
/// the result code behind it; what is in that page may be whole.
fn judged(outcome: &str) -> Result<(), StorageError> {
    if outcome == "ok" {
        return Ok(());
    }
    let code = outcome.rsplit_once("error code=").and_then(|(_, it)| it.trim().parse::<i32>().ok());
    Err(code.map(StorageError::of_code).filter(StorageError::is_of_the_disk).unwrap_or(StorageError::Damaged))
}

/// Writes a page and takes it back, so that a folder that takes no journal is known before work is done.
/// A full disk does not count: what is in the file can still be read, and the first change will say it.
pub(crate) fn try_writing(db: &Connection) -> Result<(), StorageError> {
    match write_and_take_back(db) {
        Err(StorageError::DiskFull | StorageError::Disk { .. }) => Ok(()),
        tried => tried,
    }
}

fn write_and_take_back(db: &Connection) -> Result<(), StorageError> {
    let same = version(db)?;
    let work = Work::begin(db)?;
    db.pragma_update(None, "user_version", same)?;
    work.take_back()
}

fn give_key(db: &Connection, key: &[u8; 32]) -> Result<(), StorageError> {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut sql = Zeroizing::new(String::with_capacity(96));
    sql.push_str("pragma key = \"x'");
    for byte in key {
        for half in [byte >> 4, byte & 0x0f] {
            sql.push(DIGITS.get(usize::from(half)).copied().map_or('0', char::from));
        }
    }
    sql.push_str("'\"");
    // Without a key the store is a plain one: the same work, to measure what encryption costs.
    if cfg!(feature = "measure-without-encryption") { Ok(()) } else { Ok(db.execute_batch(&sql)?) }
}

fn settle(db: &Connection) -> Result<(), StorageError> {
    // A second program is told at once, not after a wait.
    db.busy_timeout(std::time::Duration::ZERO)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    db.set_prepared_statement_cache_capacity(64);
    db.execute_batch(include_str!("connect/settings.sql"))?;
    fold::register(db)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Db;

    /// A misspelt pragma is silently ignored, so each is asked for.
    #[track_caller]
    fn check(db: &Connection, pragma: &str, expected: &str) {
        let value: rusqlite::types::Value =
            db.query_row(&format!("pragma {pragma}"), [], |row| row.get(0)).unwrap();
        let text = match value {
            rusqlite::types::Value::Integer(number) => number.to_string(),
            rusqlite::types::Value::Text(text) => text,
            other => panic!("{pragma} is {other:?}"),
        };
        assert_eq!(text, expected, "{pragma}");
    }

    #[test]
    fn every_connection_has_the_settings_that_keep_the_promises() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kluis.db");
        drop(Db::create(&path, &[7; 32]).unwrap());
        let on_disk = file(&path, &[7; 32]).unwrap();
        for db in [&on_disk, &memory().unwrap()] {
            check(db, "foreign_keys", "1");
            check(db, "secure_delete", "1");
            check(db, "temp_store", "2");
            check(db, "synchronous", "2");
            check(db, "journal_size_limit", "0");
            check(db, "trusted_schema", "0");
            check(db, "cell_size_check", "1");
            check(db, "busy_timeout", "0");
            check(db, "cache_size", "-32768");
        }
        check(&on_disk, "locking_mode", "exclusive");
        check(&on_disk, "journal_mode", "delete");
        check(&on_disk, "cipher_memory_security", "0");
        check(&on_disk, "cipher_page_size", "4096");
        check(&on_disk, "cipher_use_hmac", "1");
        check(&on_disk, "cipher_settings", "PRAGMA kdf_iter = 256000;");
    }
}

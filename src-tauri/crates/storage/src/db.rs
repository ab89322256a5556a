//! The store: made, opened, read and written in transactions, copied out and packed.
//! It is either one encrypted file that this program alone has open, or memory and nothing on a disk.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite_migration::Migrations;
use zeroize::Zeroizing;

use crate::work::forget_pages;
use crate::{Rows, Snapshot, StorageError, Tx, connect, files, migrations, tables};

/// An open store. Closing it is dropping it.
pub struct Db {
    connection: Connection,
    /// Where it lies, when it does not live in memory.
    file: Option<OnDisk>,
}

/// Where a store lies, and what its copies are encrypted with.
struct OnDisk {
    path: PathBuf,
    key: Zeroizing<[u8; 32]>,
    why_read_only: Option<StorageError>,
}

/// Never what is in it.
impl fmt::Debug for Db {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(if self.file.is_some() { "Db(file)" } else { "Db(memory)" })
    }
}

impl Db {
    /// A new, empty store in a file at `path`, encrypted with `key`. The folder is made when it is missing;
    /// a file that is there is never touched ([`StorageError::Exists`]).
    pub fn create(path: &Path, key: &[u8; 32]) -> Result<Self, StorageError> {
        Self::in_memory()?.save_as(path, key)?;
        Self::open(path, key)
    }

    /// The store in the file at `path`, checked when it is no larger than 16 MB, and brought up to date when an older
    /// program wrote it. Before that, the file as it was is copied to `{path}.versie-{its version}`.
    ///
    /// What a newer program wrote, and what may not be written, is opened to be read only, and not a byte of it
    /// changes: [`Db::why_read_only`].
    ///
    /// A wrong key and a damaged file look alike ([`StorageError::Damaged`]): check the passphrase before.
    pub fn open(path: &Path, key: &[u8; 32]) -> Result<Self, StorageError> {
        match open_with(path, key, &migrations::ALL) {
            Err(StorageError::Damaged) => {
                // A disk that did not give a page is no damage: when it gives them all now, it is looked at again.
                files::read_through(path)?;
                open_with(path, key, &migrations::ALL)
            }
            Err(
                why @ (StorageError::FileTooNew { .. }
                | StorageError::ReadOnly
                | StorageError::ReadOnlyFolder),
            ) => open_to_read(path, key, why).map_err(|error| match error {
                StorageError::Damaged | StorageError::InUse => error,
                // Why it cannot be written tells more than why it cannot be read either.
                _ => why,
            }),
            opened => opened,
        }
    }

    /// An empty store in memory: nothing of it ever reaches a disk.
    pub fn in_memory() -> Result<Self, StorageError> {
        let mut connection = connect::memory()?;
        migrations::ALL.to_latest(&mut connection)?;
        Ok(Self { connection, file: None })
    }

    /// Writes all of it to a new file at `path`, encrypted with `key`. The file gets its name only after it was
    /// opened again and found equal, and is on the disk on return. This store stays open, as it was.
    pub fn save_as(&self, path: &Path, key: &[u8; 32]) -> Result<(), StorageError> {
        if path.try_exists()? {
            return Err(StorageError::Exists);
        }
        files::private_folder(files::folder_of(path))?;
        let part = files::beside(path, ".part");
        remove_store(&part)?;
        let written = self.write_and_compare(&part, key).and_then(|()| files::put_in_place(&part, path));
        if written.is_err() {
            remove_store(&part)?;
        }
        written
    }

    /// True when it lies in a file, false when it is memory only.
    pub fn is_on_disk(&self) -> bool {
        self.file.is_some()
    }

    /// Why nothing can be written in it, when it was opened to be read only.
    pub fn why_read_only(&self) -> Option<StorageError> {
        self.file.as_ref().and_then(|it| it.why_read_only)
    }

    /// The file in which it lies; `None` for memory.
    pub fn path(&self) -> Option<&Path> {
        self.file.as_ref().map(|it| it.path.as_path())
    }

    /// The key that the file is encrypted with, for its copies; `None` for memory.
    pub fn key(&self) -> Option<&Zeroizing<[u8; 32]>> {
        self.file.as_ref().map(|it| &it.key)
    }

    /// A copy in memory of all of it as it is now, with its key; `None` when it lives in memory itself.
    pub fn snapshot(&self) -> Result<Option<Snapshot>, StorageError> {
        let Some(key) = self.key() else { return Ok(None) };
        let taken = match Snapshot::of(&self.connection, key) {
            // A page that was not given once is asked for again.
            Err(StorageError::Damaged) => {
                forget_pages(&self.connection)?;
                Snapshot::of(&self.connection, key)
            }
            taken => taken,
        };
        taken.map(Some)
    }

    /// How many rows were changed since it was opened: the same number, the same content.
    pub fn changes(&self) -> u64 {
        self.connection.total_changes()
    }

    /// What is in it now.
    pub fn rows(&self) -> Rows<'_> {
        Rows::new(&self.connection)
    }

    /// A transaction, which holds until it is committed or dropped. The one way to change anything, and so the one
    /// place where that is refused: [`StorageError::OpenedToRead`], and [`StorageError::Missing`] when the file was
    /// removed or moved away meanwhile, where a disk would take the writing and nobody would find it again.
    pub fn transaction(&mut self) -> Result<Tx<'_>, StorageError> {
        if self.why_read_only().is_some() {
            return Err(StorageError::OpenedToRead);
        }
        if self.file.as_ref().is_some_and(|it| matches!(it.path.try_exists(), Ok(false))) {
            return Err(StorageError::Missing);
        }
        Tx::begin(&self.connection)
    }

    /// Every row of every table as text, in an order that depends on the rows only: equal dumps are equal stores.
    /// It holds everything that was written, so it is for comparing, never for showing or keeping.
    pub fn dump(&self) -> Result<String, StorageError> {
        tables::dump(&self.connection)
    }

    /// As [`Db::dump`], without how the work came about: no steps, no earlier versions, no log, and nothing about what
    /// was erased. Equal after a change was taken back.
    pub fn dump_of_work(&self) -> Result<String, StorageError> {
        tables::dump_of_work(&self.connection)
    }

    /// Looks at everything that is in use: each page against its checksum, each row against its indexes, each
    /// reference. It changes nothing; [`StorageError::Damaged`] when something does not hang together. [`Db::open`]
    /// leaves out indexes and references, which is quicker.
    pub fn verify(&self) -> Result<(), StorageError> {
        connect::verify(&self.connection)
    }

    /// The versions of `SQLCipher` and of `SQLite`.
    pub fn versions(&self) -> Result<(String, String), StorageError> {
        connect::versions(&self.connection)
    }

    /// Leaves nothing of what was removed: packs the file, and deletes the copies that [`Db::open`] made of it.
    pub fn compact(&mut self) -> Result<(), StorageError> {
        match self.pack() {
            Err(StorageError::Damaged) => {
                // As in `open`: a disk that did not give a page is no damage.
                forget_pages(&self.connection)?;
                self.pack()?;
            }
            packed => packed?,
        }
        let Some(OnDisk { path, .. }) = &self.file else { return Ok(()) };
        for version in 1..connect::version(&self.connection)? {
            files::remove_if_there(&copy_of_version(path, version))?;
        }
        Ok(())
    }

    fn pack(&self) -> Result<(), StorageError> {
        if let Err(error) = self.connection.execute_batch("vacuum") {
            forget_pages(&self.connection)?;
            return Err(error.into());
        }
        connect::check(&self.connection)
    }

    fn write_and_compare(&self, part: &Path, key: &[u8; 32]) -> Result<(), StorageError> {
        let mut new = start_file(part, key)?;
        migrations::ALL.to_latest(&mut new)?;
        tables::copy(&self.connection, &mut new)?;
        close(new)?;
        let again = Self::open(part, key)?;
        let is_equal = again.dump()? == self.dump()?;
        close(again.connection)?;
        fs::File::open(part)?.sync_all()?;
        if is_equal { Ok(()) } else { Err(StorageError::Damaged) }
    }
}

/// As [`Db::open`], for a program that knows these migrations.
pub(crate) fn open_with(
    path: &Path,
    key: &[u8; 32],
    migrations: &Migrations<'_>,
) -> Result<Db, StorageError> {
    let mut connection = connect::file(path, key)?;
    connect::check_at_opening(&connection)?;
    let file = connect::version(&connection)?;
    let pending = migrations.pending_migrations(&connection)?;
    if file == 0 {
        // A store gets its tables before it gets its name, so this is none of ours.
        return Err(StorageError::Damaged);
    }
    if pending < 0 {
        return Err(StorageError::FileTooNew { file, program: file.saturating_add_signed(pending) });
    }
    connect::try_writing(&connection)?;
    if pending > 0 {
        // Copying an open file would drop the locks on it.
        close(connection)?;
        copy_file(path, &copy_of_version(path, file))?;
        connection = connect::file(path, key)?;
        migrations.to_latest(&mut connection)?;
        connect::check(&connection)?;
    }
    Ok(on_disk(connection, path, key, None))
}

fn on_disk(connection: Connection, path: &Path, key: &[u8; 32], why_read_only: Option<StorageError>) -> Db {
    Db { connection, file: Some(OnDisk { path: path.to_owned(), key: Zeroizing::new(*key), why_read_only }) }
}

/// The store in the file at `path`, of which nothing is written any more.
fn open_to_read(path: &Path, key: &[u8; 32], why: StorageError) -> Result<Db, StorageError> {
    let connection = connect::file_to_read(path, key)?;
    connect::check_at_opening(&connection)?;
    Ok(on_disk(connection, path, key, Some(why)))
}

fn start_file(path: &Path, key: &[u8; 32]) -> Result<Connection, StorageError> {
    drop(files::new_private(path)?);
    connect::empty_file(path, key)
}

fn close(connection: Connection) -> Result<(), StorageError> {
    connection.close().map_err(|(_, error)| error.into())
}

fn copy_of_version(path: &Path, version: u32) -> PathBuf {
    files::beside(path, &format!(".versie-{version}"))
}

fn copy_file(from: &Path, to: &Path) -> Result<(), StorageError> {
    let part = files::beside(to, ".part");
    files::remove_if_there(&part)?;
    fs::copy(from, &part).map_err(files::of_folder)?;
    fs::File::open(&part)?.sync_all()?;
    files::put_in_place(&part, to)
}

fn remove_store(path: &Path) -> Result<(), StorageError> {
    files::remove_if_there(path)?;
    files::remove_if_there(&files::beside(path, "-journal"))
}

#[cfg(test)]
mod tests {
    use domain::{CaseId, Label, Note, QuestionId};
    use uuid::Uuid;

    use super::*;
    use crate::Where;

    const ID: &str = "00000000-0000-0000-0000-000000000001";

    /// A store in memory with one row in every table, written without the types of the domain.
    fn filled() -> Db {
        let db = Db::in_memory().unwrap();
        db.connection.execute_batch(include_str!("../tests/support/one_of_each.sql")).unwrap();
        db
    }

    /// What stands in the one meeting, with `to` in the place of `from`.
    fn db_content(from: &str, to: &str) -> String {
        let content: String =
            filled().connection.query_row("select content from meeting", [], |row| row.get(0)).unwrap();
        assert!(content.contains(from), "{from} stands in it");
        content.replace(from, to)
    }

    fn read_everything(db: &Db) -> Result<(), StorageError> {
        let rows = db.rows();
        let case = CaseId(Uuid::try_parse(ID).unwrap());
        rows.case(case)?;
        rows.case_heads(Where::Kept)?;
        rows.labels()?;
        rows.tags_of(case)?;
        rows.answers_of(case)?;
        rows.experiments_of(case)?;
        rows.open_experiments()?;
        rows.last_place()?;
        rows.handbook_marks()?;
        rows.log()?;
        rows.keep_period()?;
        rows.announcements()?;
        rows.learning_points()?;
        rows.erased_cases()?;
        rows.guard_words_of(case)?;
        rows.name_salt(case)?;
        rows.guard_roles_of(case)?;
        rows.groups()?;
        rows.meetings()?;
        rows.agreements()?;
        rows.meeting_reflections()?;
        rows.own_methods()?;
        rows.meeting_timer(domain::MeetingId(case.0))?;
        Ok(())
    }

    #[test]
    fn what_was_not_written_by_us_is_damage_and_never_a_crash() {
        read_everything(&filled()).unwrap();
        let long = "x".repeat(Note::MOST + 1);
        for (table, column, wrong) in [
            ("care_case", "id", "1"),
            ("care_case", "label", ""),
            ("care_case", "label", &"x".repeat(Label::MOST + 1)),
            ("care_case", "sample", "Casus Beuk"),
            ("care_case", "phase", "midden"),
            ("care_case", "keep_until", "2026-02-30"),
            ("care_case", "changed_at", "gisteren"),
            ("care_case", "binned_on", "22-11-2026"),
            ("goal", "goal", &long),
            ("program_note", "element", ""),
            ("program_note", "phase", "Start"),
            ("program_note", "value", &long),
            ("tag", "id", "{}"),
            ("tag", "element", "../humor"),
            ("tag", "phase", ""),
            ("tag", "intensity", "3"),
            ("tag", "note", &long),
            ("tag", "effect", "groot"),
            ("tag_recipient", "recipient", "Kind"),
            ("tag_manner", "manner", "?"),
            ("answer", "question", "één"),
            ("answer", "reflection", &"x".repeat(20_001)),
            ("experiment", "id", ""),
            ("experiment", "what", &long),
            ("experiment", "element", " "),
            ("experiment", "look_back_on", "2026-13-01"),
            ("experiment", "chosen_on", "gisteren"),
            ("place", "tab", "start"),
            ("place", "variant", "samen"),
            ("place", "step", "256"),
            ("place", "step", "-1"),
            ("handbook_mark", "element", "x".repeat(65).as_str()),
            ("handbook_mark", "note", &long),
            ("keep_period", "months", "0"),
            ("keep_period", "months", "13"),
            ("announcement", "told", "bin"),
            ("announcement", "due_on", "morgen"),
            ("announcement", "told_on", ""),
            ("learning_point", "id", "1"),
            ("learning_point", "content", " "),
            ("learning_point", "content", &long),
            ("learning_point", "element", "Humor"),
            ("learning_point", "month", "2026-11-22"),
            ("erased_case", "case_id", "2"),
            ("log_entry", "at", "gisteren"),
            ("guard_word", "word", " "),
            ("guard_word", "word", &long),
            ("name_salt", "salt", "zout"),
            ("guard_role", "print", "00"),
            ("guard_role", "role", "Zoon"),
            ("guard_role", "age", "-1"),
            ("guard_role", "turn", "-1"),
            ("meeting_group", "id", "1"),
            ("meeting_group", "content", "{}"),
            ("meeting", "date", "25-11-2026"),
            ("meeting", "begins", "14:30"),
            ("meeting", "ends", "24:00"),
            ("meeting", "state", "bezig"),
            ("meeting", "revision", "-1"),
            ("meeting", "content", "{\"form\":\"intervisie\"}"),
            ("meeting", "content", &db_content("\"subject\":\"vraag\"", "\"subject\":\"casus\"")),
            ("meeting", "content", &db_content("\"minutes\":5", "\"minutes\":1441")),
            ("meeting", "content", &db_content("\"theme\"", "\"case\":\"x\",\"theme\"")),
            ("meeting_offer", "offered_by", ""),
            ("meeting_offer", "question", " "),
            ("meeting_offer", "question", &long),
            ("meeting_offer", "case_id", "beuk"),
            ("meeting_offer", "picture", "{}"),
            ("meeting_offer", "picture", "{\"phase\":\"midden\",\"tags\":[]}"),
            ("agreement", "content", "[]"),
            ("meeting_reflection", "content", ""),
            ("own_method", "id", "Eigen"),
            ("own_method", "content", "null"),
            ("meeting_timer", "at_step", "1"),
            ("meeting_timer", "at_step", "-1"),
            ("meeting_timer", "state", "klaar"),
            ("meeting_timer", "since", "nu"),
            ("meeting_timer", "away_ms", "-1"),
            ("meeting_timer_step", "minutes", "0"),
            ("meeting_timer_step", "spent_ms", "-1"),
        ] {
            let db = filled();
            db.connection.execute_batch("pragma foreign_keys = off").unwrap();
            db.connection.execute(&format!("update {table} set {column} = ?1"), [wrong]).unwrap();
            assert_eq!(read_everything(&db), Err(StorageError::Damaged), "{table}.{column}");
        }
    }

    #[test]
    fn text_that_is_no_text_is_damage() {
        let db = filled();
        db.connection.execute_batch("update tag set note = cast(x'ff' as text)").unwrap();
        assert_eq!(read_everything(&db), Err(StorageError::Damaged));
        assert_eq!(db.rows().cases_with_text("verhaal").unwrap().len(), 1, "the rest is still found");
    }

    #[test]
    fn no_room_is_a_full_disk() {
        let mut db = Db::in_memory().unwrap();
        let now: u32 = db.connection.query_row("pragma page_count", [], |row| row.get(0)).unwrap();
        db.connection.pragma_update(None, "max_page_count", now).unwrap();
        let before = db.dump().unwrap();
        let tx = db.transaction().unwrap();
        let mark = |number: usize| domain::HandbookMark {
            element: domain::ElementId::new(&number.to_string()).unwrap(),
            favourite: true,
            note: Note::new(&"x".repeat(Note::MOST)).unwrap(),
        };
        let error = (0..100).find_map(|it| tx.put_handbook_mark(&mark(it)).err());
        assert_eq!(error, Some(StorageError::DiskFull));
        drop(tx);
        assert_eq!(db.dump().unwrap(), before);
    }

    #[test]
    fn no_error_and_no_debug_says_what_was_written() {
        let mut db = filled();
        let tx = db.transaction().unwrap();
        let answer = domain::Answer {
            case: CaseId(Uuid::nil()),
            question: QuestionId::new("patroon-1").unwrap(),
            text: domain::Reflection::new("geheim").unwrap(),
        };
        let error = tx.put_answer(&answer).unwrap_err();
        assert!(!format!("{error:?} {error}").contains("geheim"));
        drop(tx);
        assert_eq!(format!("{db:?}"), "Db(memory)");
    }
}

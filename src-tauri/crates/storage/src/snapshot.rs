//! A store as it was at one moment, in memory: what a backup is made from, compared with and restored through.
//! The file that it came from is not touched; where copies lie and when they are made is not known here.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::Path;

use domain::{CaseId, Label};
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use zeroize::Zeroizing;

use crate::contents::{self, Beside, Contents};
use crate::{Rows, StorageError, Tx, connect, files, migrations};

/// A store in memory with the key that its copies are encrypted with.
pub struct Snapshot {
    connection: Connection,
    key: Zeroizing<[u8; 32]>,
}

/// How a case in one store relates to the one with its id in another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseDifferences {
    /// Only in the other one.
    pub come: Vec<Label>,
    /// Only in this one.
    pub go: Vec<Label>,
    /// In both, not the same; the name is that of the other one.
    pub differ: Vec<Label>,
    /// In both and the same.
    pub same: usize,
    /// The same in numbers for what stands beside the cases; only where something differs.
    pub beside: Vec<BesideDifferences>,
}

/// How many of a kind come, go and differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BesideDifferences {
    /// Of what.
    pub what: Beside,
    /// Only in the other one.
    pub come: usize,
    /// Only in this one.
    pub go: usize,
    /// In both, not the same.
    pub differ: usize,
}

/// Never what is in it.
impl fmt::Debug for Snapshot {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Snapshot")
    }
}

impl Snapshot {
    /// The store behind `db`, page by page. A page that cannot be read is an error, never a gap.
    pub(crate) fn of(db: &Connection, key: &[u8; 32]) -> Result<Self, StorageError> {
        let mut connection = connect::memory_for(key)?;
        match Backup::new(db, &mut connection)?.step(-1)? {
            StepResult::Done => {}
            StepResult::Busy | StepResult::Locked => return Err(StorageError::InUse),
            _ => return Err(StorageError::Unexpected { code: 0 }),
        }
        Ok(Self { connection, key: Zeroizing::new(*key) })
    }

    /// The store in the file at `path`, looked at in every page and row. The file stays as it is; in memory it is
    /// brought up to date. What a newer program wrote is refused ([`StorageError::FileTooNew`]).
    pub fn read(path: &Path, key: &[u8; 32]) -> Result<Self, StorageError> {
        looked_twice(path, || Self::read_once(path, key))
    }

    fn read_once(path: &Path, key: &[u8; 32]) -> Result<Self, StorageError> {
        let file = connect::file_to_read(path, key)?;
        connect::verify(&file)?;
        let version = connect::version(&file)?;
        let pending = migrations::ALL.pending_migrations(&file)?;
        if version == 0 {
            return Err(StorageError::Damaged);
        }
        if pending < 0 {
            return Err(StorageError::FileTooNew {
                file: version,
                program: version.saturating_add_signed(pending),
            });
        }
        let mut snapshot = Self::of(&file, key)?;
        migrations::ALL.to_latest(&mut snapshot.connection)?;
        Ok(snapshot)
    }

    /// The same store, to be encrypted with another key.
    pub fn with_key(self, key: &[u8; 32]) -> Result<Self, StorageError> {
        let mut connection = connect::memory_for(key)?;
        migrations::ALL.to_latest(&mut connection)?;
        crate::tables::copy(&self.connection, &mut connection)?;
        Ok(Self { connection, key: Zeroizing::new(*key) })
    }

    /// The key that its copies are encrypted with.
    pub fn key(&self) -> &[u8; 32] {
        &self.key
    }

    /// What is in it.
    pub fn rows(&self) -> Rows<'_> {
        Rows::new(&self.connection)
    }

    /// A transaction in it.
    pub fn transaction(&mut self) -> Result<Tx<'_>, StorageError> {
        Tx::begin(&self.connection)
    }

    /// All of it, added up.
    pub fn contents(&self) -> Result<Contents, StorageError> {
        Contents::of(&self.connection)
    }

    /// What would change in the cases when `other` took the place of this.
    pub fn differences(&self, other: &Self) -> Result<CaseDifferences, StorageError> {
        let mut ours = contents::cases(&self.connection)?;
        let found = differences(&mut ours, contents::cases(&other.connection)?);
        let beside = beside(contents::beside(&self.connection)?, contents::beside(&other.connection)?);
        Ok(CaseDifferences { beside, ..found })
    }

    /// What would come when there is nothing yet.
    pub fn all_come(&self) -> Result<CaseDifferences, StorageError> {
        let found = differences(&mut BTreeMap::new(), contents::cases(&self.connection)?);
        let all = contents::beside(&self.connection)?;
        let none = all.iter().map(|(what, _)| (*what, BTreeMap::new())).collect();
        Ok(CaseDifferences { beside: beside(none, all), ..found })
    }

    /// Writes it to the file at `path`, new or in the place of what was there, without a trace of what was removed.
    /// The file gets its name only after it was opened again, looked at in every page and row, and found equal.
    pub fn write(&self, path: &Path) -> Result<(), StorageError> {
        let part = files::beside(path, ".part");
        files::remove_if_there(&part)?;
        let written = self.write_and_compare(&part).and_then(|()| files::put_in_place(&part, path));
        if written.is_err() {
            files::remove_if_there(&part)?;
        }
        written
    }

    fn write_and_compare(&self, part: &Path) -> Result<(), StorageError> {
        drop(files::new_private(part)?);
        let name = part.to_str().ok_or(StorageError::Unexpected { code: 0 })?;
        self.connection.execute("vacuum into ?1", [name])?;
        fs::File::open(part)?.sync_all()?;
        looked_twice(part, || self.compare(part))
    }

    fn compare(&self, part: &Path) -> Result<(), StorageError> {
        let again = connect::file_to_read(part, &self.key)?;
        connect::verify(&again)?;
        let is_equal = Contents::of(&again)? == self.contents()?;
        again.close().map_err(|(_, error)| StorageError::from(error))?;
        if is_equal { Ok(()) } else { Err(StorageError::Damaged) }
    }
}

/// What `look` gives; when that is damage, what it gives the second time: a disk that once did not give a page is
/// none, and one that does not give them at all says so.
fn looked_twice<T>(path: &Path, look: impl Fn() -> Result<T, StorageError>) -> Result<T, StorageError> {
    match look() {
        Err(StorageError::Damaged) => {
            files::read_through(path)?;
            look()
        }
        looked => looked,
    }
}

type Counted = Vec<(Beside, BTreeMap<String, contents::Sum>)>;
type Cases = BTreeMap<CaseId, (Label, contents::Sum)>;

/// What differs of each kind; both have the same kinds in the same order.
fn beside(ours: Counted, theirs: Counted) -> Vec<BesideDifferences> {
    let pairs = ours.into_iter().zip(theirs);
    let found = pairs.map(|((what, here), (_, there))| BesideDifferences {
        what,
        come: there.keys().filter(|id| !here.contains_key(*id)).count(),
        go: here.keys().filter(|id| !there.contains_key(*id)).count(),
        differ: here.iter().filter(|(id, sum)| there.get(*id).is_some_and(|it| it != *sum)).count(),
    });
    found.filter(|it| it.come + it.go + it.differ > 0).collect()
}

fn differences(ours: &mut Cases, theirs: Cases) -> CaseDifferences {
    let mut found = CaseDifferences::default();
    for (id, (label, sum)) in theirs {
        match ours.remove(&id) {
            None => found.come.push(label),
            Some((_, here)) if here == sum => found.same += 1,
            Some(_) => found.differ.push(label),
        }
    }
    found.go = std::mem::take(ours).into_values().map(|(label, _)| label).collect();
    for labels in [&mut found.come, &mut found.go, &mut found.differ] {
        labels.sort();
    }
    found
}

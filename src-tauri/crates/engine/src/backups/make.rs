//! Making a backup: what it is made from is taken under the lock of the app, the rest is done beside it.

use std::fs;

use chrono::{NaiveDateTime, TimeDelta};
use domain::CaseId;
use storage::{Contents, Snapshot};

use super::folder::{CopyFolder, CopyKind};
use super::{Copies, Held, rotation};
use crate::{CaseFilter, Engine, EngineError};

/// So long without a whole backup is told.
const OVERDUE: TimeDelta = TimeDelta::days(7);

/// When a backup is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// When there is work that is not in the newest one.
    Changed,
    /// In any case.
    Now,
}

/// A backup that is to be made. It holds the key until it is done.
pub struct BackupJob {
    copies: Copies,
    snapshot: Snapshot,
    at: NaiveDateTime,
    when: When,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupMade {
    /// The name of the new backup; `None` when the newest one holds all work already, and was found whole.
    pub name: Option<String>,
    /// What became of the other folder.
    pub other: OtherMade,
}

/// What became of the other folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OtherMade {
    /// None was chosen.
    NotChosen,
    /// It is not there now.
    Away,
    /// It holds the newest backup.
    Done,
    /// It is there, and took nothing.
    Failed,
}

impl Engine {
    /// A backup of what is in the vault now; `None` while looking around and while it is open to be read only.
    pub fn backup(&self, when: When) -> Result<Option<BackupJob>, EngineError> {
        let Some((copies, _)) = self.copies() else { return Ok(None) };
        if self.is_read_only() {
            return Ok(None);
        }
        let at = self.clock.now();
        Ok(self.db.snapshot()?.map(|snapshot| BackupJob { copies, snapshot, at, when }))
    }

    /// True when no backup is of today, so that one may have to be made.
    pub fn has_no_backup_of_today(&self) -> bool {
        let today = self.clock.today();
        let Some((copies, _)) = self.copies() else { return false };
        let files = copies.seen().own;
        !files.iter().any(|it| it.kind == CopyKind::Backup && it.made_at.date() == today)
    }

    /// True when there was work, and no backup was found whole for a week.
    pub fn has_overdue_backup(&self) -> Result<bool, EngineError> {
        let Some((copies, _)) = self.copies() else { return Ok(false) };
        let (seen, now) = (copies.seen(), self.clock.now());
        if self.is_read_only() || seen.last_checked().is_some_and(|it| (now - it).abs() <= OVERDUE) {
            return Ok(false);
        }
        // Without any backup, work of a week ago is overdue; else work that is not in the last one.
        let is_missing = |changed_at| match seen.last_made() {
            Some(made) => changed_at > made,
            None => now - changed_at > OVERDUE,
        };
        Ok(self.cases(CaseFilter::Kept)?.iter().any(|it| is_missing(it.changed_at)))
    }

    /// How many rows were changed since the vault was opened: the same number, the same content.
    pub fn changes(&self) -> u64 {
        self.db.changes()
    }
}

impl BackupJob {
    /// Makes it, looks at it, and only then gives it its name and lets older ones go.
    pub fn run(mut self) -> Result<BackupMade, EngineError> {
        let copies = self.copies.clone();
        let mut held = copies.hold()?;
        self.forget_erased(&held)?;
        copies.refresh_keys(&copies.own)?;
        let contents = self.snapshot.contents()?;
        let name = if self.when == When::Changed && held.newest_holds(&contents, &self.snapshot, self.at) {
            None
        } else if self.when == When::Changed && !contents.has_work() {
            // A vault that was just made is no reason for a backup.
            return Ok(BackupMade { name: None, other: OtherMade::NotChosen });
        } else {
            let path = copies.own.path().join(CopyKind::Backup.name(self.at));
            self.snapshot.write(&path)?;
            let name = CopyKind::Backup.name(self.at);
            held.ledger.checked.insert(name.clone(), self.at);
            held.let_go(self.at)?;
            Some(name)
        };
        let other = held.bring_to_other(&self.snapshot, name.as_deref(), self.at);
        held.write_ledger()?;
        Ok(BackupMade { name, other })
    }

    /// A case that was erased after the snapshot was taken is not in the backup.
    fn forget_erased(&mut self, held: &Held<'_>) -> Result<(), EngineError> {
        let erased: Vec<_> = held.ledger.erased.iter().map(|it| CaseId(*it)).collect();
        super::erase::take_out(&mut self.snapshot, &erased, self.at)?;
        Ok(())
    }
}

impl Held<'_> {
    /// True when the newest backup is whole and holds this work. What it finds is written down.
    fn newest_holds(&mut self, contents: &Contents, ours: &Snapshot, at: NaiveDateTime) -> bool {
        let files = self.copies.own.files(&self.ledger.checked);
        let Some(newest) = files.into_iter().find(|it| it.kind == CopyKind::Backup) else { return false };
        let path = self.copies.own.path().join(&newest.name);
        let read = Snapshot::read(&path, ours.key()).and_then(|it| it.contents());
        if let Ok(there) = read {
            self.ledger.checked.insert(newest.name, at);
            return there.is_same_work(contents);
        }
        self.ledger.checked.remove(&newest.name);
        false
    }

    /// Removes the backups whose day and week have a newer one; never the one of `made`.
    fn let_go(&mut self, made: NaiveDateTime) -> Result<(), EngineError> {
        let own = self.copies.own.clone();
        for name in let_go_in(&own, made)? {
            self.ledger.checked.remove(&name);
        }
        Ok(())
    }

    /// Puts the backup that was `made`, or else the newest, which holds all work, in the other folder too. That it is away is no error, and what goes wrong there takes
    /// nothing from the backup here.
    fn bring_to_other(&mut self, snapshot: &Snapshot, made: Option<&str>, at: NaiveDateTime) -> OtherMade {
        if self.ledger.other.is_none() {
            return OtherMade::NotChosen;
        }
        let Some(folder) = self.reachable() else { return OtherMade::Away };
        match self.bring(&folder, snapshot, made, at) {
            Ok(()) => OtherMade::Done,
            Err(_) => OtherMade::Failed,
        }
    }

    fn bring(
        &mut self,
        folder: &CopyFolder,
        snapshot: &Snapshot,
        made: Option<&str>,
        at: NaiveDateTime,
    ) -> Result<(), EngineError> {
        folder.remove_half()?;
        self.copies.refresh_keys(folder)?;
        let newest = self.copies.own.files(&self.ledger.checked);
        let newest = newest.into_iter().find(|it| it.kind == CopyKind::Backup);
        // By its name, one of a clock that was ahead is the newest for years.
        let (name, made) = match (made, newest) {
            (None, Some(it)) => (it.name, it.made_at),
            (made, _) => (made.map_or_else(|| CopyKind::Backup.name(at), str::to_owned), at),
        };
        let is_there = self.ledger.other.as_ref().is_some_and(|it| it.checked.contains_key(&name));
        if folder.file(&name).is_none() || !is_there {
            snapshot.write(&folder.path().join(&name))?;
        }
        let gone = let_go_in(folder, made)?;
        if let Some(other) = &mut self.ledger.other {
            other.checked.insert(name, at);
            other.checked.retain(|name, _| !gone.contains(name));
            other.last = Some(at);
        }
        Ok(())
    }
}

/// Removes from that folder what rotation lets go, but for the one of `made`, and gives back the names.
fn let_go_in(folder: &CopyFolder, made: NaiveDateTime) -> Result<Vec<String>, EngineError> {
    let files = folder.files(&std::collections::BTreeMap::new());
    let backups: Vec<_> = files.iter().filter(|it| it.kind == CopyKind::Backup).collect();
    let kept = rotation::kept(&backups.iter().map(|it| it.made_at).collect::<Vec<_>>());
    let mut gone = Vec::new();
    for it in backups.iter().filter(|it| it.made_at != made && !kept.contains(&it.made_at)) {
        fs::remove_file(folder.path().join(&it.name))?;
        gone.push(it.name.clone());
    }
    Ok(gone)
}

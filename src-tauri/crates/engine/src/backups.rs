//! Copies of the vault: made by itself, checked before they count, kept for days and weeks, and put back when asked.
//! What a copy is made of is known by `storage`; what opens it by `vault`. Nothing here waits for a screen.

mod check;
mod erase;
mod folder;
mod ledger;
mod make;
mod other;
mod restore;
mod rotation;
mod source;

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use chrono::NaiveDateTime;
use storage::{private_folder, read_private, write_private};
use vault::KeyFile;
use zeroize::Zeroizing;

pub use erase::{CopiesCleaned, Erasing};
pub use folder::{CopyFile, CopyKind};
pub use make::{BackupJob, BackupMade, OtherMade, When};
pub use restore::{Restoring, WouldChange};
pub use source::{Elsewhere, Source};

use crate::{Engine, EngineError, Session};
use folder::CopyFolder;
use ledger::Ledger;

/// The folder with copies, in the folder of the vault.
pub const FOLDER: &str = "reservekopie";

const KEYS: &str = "kluis.sleutels";
const LOCK: &str = "bezig";
const HALF_RESTORED: [&str; 2] = ["kluis.terug", "kluis.terug.part"];

/// How long to wait for other work on the copies: longer than a big vault takes.
const PATIENCE: Duration = Duration::from_mins(1);
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// The copies of one vault.
#[derive(Clone)]
pub(crate) struct Copies {
    vault: PathBuf,
    own: CopyFolder,
}

/// The copies, while nobody else changes them.
pub(crate) struct Held<'a> {
    copies: &'a Copies,
    ledger: Ledger,
    /// Held until it is dropped, also by the end of the program.
    _lock: File,
}

/// The key that copies are encrypted with.
pub(crate) type Key = Zeroizing<[u8; 32]>;

/// What is known of the copies without opening one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backups {
    /// The folder of the app itself.
    pub folder: PathBuf,
    /// What lies there, the newest first.
    pub own: Vec<CopyFile>,
    /// The other folder, when one was chosen.
    pub other: Option<OtherFolder>,
}

/// A folder of choice with copies; often on a disk that is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherFolder {
    /// Where.
    pub path: PathBuf,
    /// When something was last copied to it.
    pub last: Option<NaiveDateTime>,
    /// What lies there, the newest first; `None` while it is not there.
    pub copies: Option<Vec<CopyFile>>,
}

impl Backups {
    /// When the newest backup was found whole.
    pub fn last_checked(&self) -> Option<NaiveDateTime> {
        self.own.iter().filter(|it| it.kind == CopyKind::Backup).filter_map(|it| it.checked_at).max()
    }

    /// When the newest backup was made that is whole.
    pub fn last_made(&self) -> Option<NaiveDateTime> {
        let whole = self.own.iter().filter(|it| it.kind == CopyKind::Backup && it.checked_at.is_some());
        whole.map(|it| it.made_at).max()
    }
}

impl Copies {
    pub(crate) fn of(vault: &Path) -> Self {
        Self { vault: vault.to_owned(), own: CopyFolder::new(vault.join(FOLDER)) }
    }

    /// What lies there now.
    pub(crate) fn seen(&self) -> Backups {
        let ledger = Ledger::read(self.own.path());
        let other = ledger.other.as_ref().map(|it| OtherFolder {
            path: it.path.clone(),
            last: it.last,
            copies: it.folder().is_there().then(|| it.folder().files(&it.checked)),
        });
        Backups { folder: self.own.path().to_owned(), own: self.own.files(&ledger.checked), other }
    }

    /// Waits until nobody else works on the copies, and keeps it so.
    pub(crate) fn hold(&self) -> Result<Held<'_>, EngineError> {
        private_folder(self.own.path())?;
        let lock = lock_file(&self.own.path().join(LOCK))?;
        self.own.remove_half()?;
        // A restore that was cut off leaves what it was about to put in place, with cases that may be erased later.
        for half in HALF_RESTORED.map(|it| self.vault.join(it)).iter().filter(|it| it.exists()) {
            fs::remove_file(half)?;
        }
        Ok(Held { copies: self, ledger: Ledger::read(self.own.path()), _lock: lock })
    }

    /// Removes every copy, after waiting for one that is being made. The folder of the app goes whole; in the chosen
    /// one something else may lie, so only what is ours goes. Gives back what could not be removed.
    pub(crate) fn remove_all(&self) -> Vec<PathBuf> {
        if !self.own.is_there() {
            return Vec::new();
        }
        drop(self.hold());
        let other = Ledger::read(self.own.path()).other.map(|it| it.folder()).filter(CopyFolder::is_there);
        let mut left = other.map(|it| it.remove_ours()).unwrap_or_default();
        if fs::remove_dir_all(self.own.path()).is_err() {
            left.push(self.own.path().to_owned());
        }
        left
    }

    /// Puts the key file as it is now in that folder, where an older one could be of a removed key.
    fn refresh_keys(&self, folder: &CopyFolder) -> Result<(), EngineError> {
        let most = u64::try_from(KeyFile::MOST_BYTES).unwrap_or(u64::MAX);
        let now = read_private(&self.vault.join(KEYS), most)?;
        let there = folder.path().join(KEYS);
        if read_private(&there, most).as_ref() != Ok(&now) {
            write_private(&there, &now)?;
        }
        Ok(())
    }
}

/// The open file, locked for this opening of it: the system gives it free when the program ends, however it does.
fn lock_file(path: &Path) -> Result<File, EngineError> {
    let mut options = File::options();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    let begun = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) if begun.elapsed() < PATIENCE => thread::sleep(LOOK_EVERY),
            Err(TryLockError::WouldBlock) => return Err(storage::StorageError::InUse.into()),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
    }
}

impl Held<'_> {
    /// The other folder, when one was chosen and is there.
    fn reachable(&self) -> Option<CopyFolder> {
        self.ledger.other.as_ref().map(ledger::Other::folder).filter(CopyFolder::is_there)
    }

    fn write_ledger(&self) -> Result<(), EngineError> {
        self.ledger.write(self.copies.own.path())
    }
}

impl Session {
    pub(crate) fn copies(&self) -> Copies {
        Copies::of(self.folder().path())
    }

    /// What is known of the copies, also while the vault is locked.
    pub fn backups(&self) -> Backups {
        self.copies().seen()
    }

    /// Puts the changed key file with the copies. What cannot be reached gets it with the next backup.
    pub fn keys_changed(&self) {
        let copies = self.copies();
        if !copies.own.is_there() {
            return;
        }
        if let Ok(held) = copies.hold() {
            let folders = [Some(copies.own.clone()), held.reachable()];
            for folder in folders.iter().flatten() {
                // The next backup does it again, and says what is wrong.
                let _ = copies.refresh_keys(folder);
            }
        }
    }
}

impl Engine {
    /// The copies and their key; `None` while looking around.
    pub(crate) fn copies(&self) -> Option<(Copies, Key)> {
        let (path, key) = (self.db.path()?, self.db.key()?);
        Some((Copies::of(path.parent()?), key.clone()))
    }

    /// Why nothing can be written, when the vault was opened to be read only.
    pub fn why_read_only(&self) -> Option<storage::StorageError> {
        self.db.why_read_only()
    }

    /// True when the vault was opened to be read only.
    pub fn is_read_only(&self) -> bool {
        self.why_read_only().is_some()
    }
}

//! Putting a copy back: look what would change, keep what there is aside, and then take the place of it at once.
//! Until the last rename the vault is as it was; after it, what was there is among the copies.

use std::fs;
use std::path::{Path, PathBuf};

use domain::CaseId;
use storage::{
    BesideDifferences, CaseDifferences, Db, Snapshot, StorageError, put_in_place, read_private, write_private,
};
use vault::{KeyFile, VaultError};

use super::folder::{CopyFolder, CopyKind};
use super::{Held, KEYS, Source, rotation};
use crate::folder::{journal_of, remove_if_there, take_place};
use crate::log::Event;
use crate::session::Door;
use crate::{EngineError, Proof, Session};

const STORE: &str = "kluis.db";

/// What is put back, read and looked at. It holds texts and a key until it is done or dropped.
pub struct Restoring {
    snapshot: Snapshot,
    /// The key file of the copy, when it is needed to open what is put back.
    keys: Option<Vec<u8>>,
    changes: CaseDifferences,
}

/// What putting it back would change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WouldChange {
    /// Cases that come back, by name.
    pub come: Vec<String>,
    /// Cases that are not in the copy, by name.
    pub go: Vec<String>,
    /// Cases that are different in the copy, by their name there.
    pub differ: Vec<String>,
    /// How many cases are the same.
    pub same: usize,
    /// Groups, meetings, agreements and own methods, in numbers; only those of which something changes.
    pub beside: Vec<BesideDifferences>,
}

impl Restoring {
    /// What it would change.
    pub fn would_change(&self) -> WouldChange {
        let names = |labels: &[domain::Label]| labels.iter().map(|it| it.as_str().to_owned()).collect();
        let CaseDifferences { come, go, differ, same, beside } = &self.changes;
        let (come, go, differ) = (names(come), names(go), names(differ));
        WouldChange { come, go, differ, same: *same, beside: beside.clone() }
    }
}

impl Session {
    /// Reads a copy to put back, and looks what that would change. `secret` is the passphrase or the recovery key
    /// that opens it; an open vault needs none for its own copies.
    pub fn look_at_copy(&mut self, source: &Source, secret: Option<&str>) -> Result<Restoring, EngineError> {
        let copies = self.copies();
        let held = copies.hold()?;
        let (folder, path) = held.place_of(source).ok_or(EngineError::BackupGone)?;
        let own_key = match (&self.door, source) {
            (Door::Open(engine), Source::Own(_) | Source::Other(_)) => engine.db.key().cloned(),
            _ => None,
        };
        let (mut snapshot, keys) = if let Some(key) = own_key {
            (read_copy(&path, &key)?, None)
        } else {
            let proof = Proof::either(secret.ok_or(VaultError::WrongPassphrase)?)?;
            let (keys, key) = self.tried(|| unlocked(&folder, &path, &proof))?;
            (read_copy(&path, &key)?, Some(keys))
        };
        let now = match &self.door {
            Door::Open(engine) => engine.db.snapshot()?,
            Door::Closed | Door::LookingAround(_) => None,
        };
        let erased = erased(&held, now.as_ref())?;
        super::erase::take_out(&mut snapshot, &erased, self.clock().now())?;
        tell_anew(&mut snapshot)?;
        let changes = match &now {
            Some(now) => now.differences(&snapshot)?,
            None => snapshot.all_come()?,
        };
        // What is put back in an open vault keeps the keys of that vault.
        let keys = if now.is_some() { None } else { keys };
        Ok(Restoring { snapshot, keys, changes })
    }

    /// Puts it back and opens it. What there was is kept aside first. When anything goes wrong, what there was is
    /// there again.
    pub fn restore(&mut self, restoring: Restoring) -> Result<(), EngineError> {
        if matches!(self.door, Door::LookingAround(_)) {
            return Err(EngineError::Locked);
        }
        let copies = self.copies();
        let held = copies.hold()?;
        let restored = if matches!(self.door, Door::Open(_)) {
            self.restore_in_open(held, restoring)
        } else {
            self.restore_in_closed(held, restoring)
        };
        // What there was is there again: what could not be read was what should have come.
        restored.map_err(of_copy)
    }

    /// Puts the key file that lies with the copies back beside the store, when `secret` opens both.
    pub fn restore_keys(&mut self, secret: &str) -> Result<(), EngineError> {
        let copies = self.copies();
        let held = copies.hold()?;
        let folders = [Some(copies.own.clone()), held.reachable()];
        let (proof, store, keys_path) =
            (Proof::either(secret)?, self.store(), self.folder().path().join(KEYS));
        let db = self.tried(|| {
            let mut why = EngineError::BackupGone;
            for folder in folders.into_iter().flatten().filter(|it| it.path().join(KEYS).is_file()) {
                let opened = unlocked(&folder, folder.path(), &proof).and_then(|(keys, key)| {
                    let db = Db::open(&store, &key)?;
                    write_private(&keys_path, &keys)?;
                    Ok(db)
                });
                match opened {
                    Ok(db) => return Ok(db),
                    Err(error) => why = error,
                }
            }
            Err(why)
        })?;
        drop(held);
        self.open_with(db, Event::BackupRestored)
    }

    fn restore_in_open(&mut self, mut held: Held<'_>, restoring: Restoring) -> Result<(), EngineError> {
        let Door::Open(engine) = &self.door else { return Err(EngineError::Locked) };
        if let Some(why) = engine.why_read_only() {
            return Err(why.into());
        }
        let (now, at) = (engine.db.snapshot()?.ok_or(EngineError::Locked)?, self.clock().now());
        let mut new = restoring.snapshot;
        keep_log(&mut new, &now)?;
        let new = if new.key() == now.key() { new } else { new.with_key(now.key())? };
        let part = self.folder().restored();
        new.write(&part)?;
        let aside = held.copies.own.free(CopyKind::SetAside, at);
        now.write(&aside)?;
        if let Some(name) = aside.file_name().and_then(|it| it.to_str()) {
            held.ledger.checked.insert(name.to_owned(), at);
        }
        held.let_set_aside_go()?;
        held.write_ledger()?;
        self.door = Door::Closed;
        let key = *new.key();
        let swapped = take_place(&part, &self.store()).and_then(|()| Ok(Db::open(&self.store(), &key)?));
        // Opening a vault may go on with cleaning its copies.
        drop(held);
        let opened = swapped.and_then(|db| self.open_with(db, Event::BackupRestored));
        if opened.is_err() {
            self.go_back(&now, &key)?;
        }
        opened
    }

    /// After a failure: what there was is opened again, written anew where that is needed.
    fn go_back(&mut self, before: &Snapshot, key: &[u8; 32]) -> Result<(), EngineError> {
        let is_before = Snapshot::read(&self.store(), key).and_then(|it| it.contents()) == before.contents();
        if !is_before {
            remove_if_there(&journal_of(&self.store()))?;
            before.write(&self.store())?;
        }
        let db = Db::open(&self.store(), key)?;
        self.door = Door::Open(Box::new(self.engine(db)));
        Ok(())
    }

    fn restore_in_closed(&mut self, mut held: Held<'_>, restoring: Restoring) -> Result<(), EngineError> {
        let Restoring { snapshot: new, keys, .. } = restoring;
        let (store, at) = (self.store(), self.clock().now());
        let keys_path = self.folder().path().join(KEYS);
        let keys = keys.ok_or(EngineError::Locked)?;
        let (part, waiting) = (self.folder().restored(), self.folder().waiting_keys());
        new.write(&part)?;
        let had = held.set_aside_as_it_lies(&store, &keys_path, at)?;
        // With the old key file out of the way and the new one under its first name, an end of the program between
        // the renames is finished at the next start, as for a new vault.
        write_private(&waiting, &keys)?;
        let swapped = (|| -> Result<Db, EngineError> {
            if keys_path.exists() {
                fs::remove_file(&keys_path)?;
            }
            take_place(&part, &store)?;
            put_in_place(&waiting, &keys_path)?;
            Ok(Db::open(&store, new.key())?)
        })();
        drop(held);
        let opened = swapped.and_then(|db| self.open_with(db, Event::BackupRestored));
        if opened.is_err() {
            self.door = Door::Closed;
            // Without these first, an end of the program from here on would finish what failed.
            remove_if_there(&waiting)?;
            remove_if_there(&part)?;
            had.put_back(&store, &keys_path)?;
        }
        opened
    }

    fn store(&self) -> PathBuf {
        self.folder().path().join(STORE)
    }
}

/// The files of a vault that could not be opened, kept as they lay.
struct AsItLay {
    store: Option<PathBuf>,
    /// Without it, the store of a program that was killed holds half a change.
    journal: Option<PathBuf>,
    keys: Option<PathBuf>,
}

impl AsItLay {
    fn put_back(&self, store: &Path, keys: &Path) -> Result<(), EngineError> {
        let journal = journal_of(store);
        for (kept, at) in [(&self.store, store), (&self.journal, &journal), (&self.keys, keys)] {
            match kept {
                Some(kept) => copy_private(kept, at)?,
                None => remove_if_there(at)?,
            }
        }
        Ok(())
    }
}

impl Held<'_> {
    fn set_aside_as_it_lies(
        &mut self,
        store: &Path,
        keys: &Path,
        at: chrono::NaiveDateTime,
    ) -> Result<AsItLay, EngineError> {
        let aside = self.copies.own.free(CopyKind::SetAside, at);
        let mut had = AsItLay { store: None, journal: None, keys: None };
        if keys.exists() {
            let kept = aside.with_extension("sleutels");
            copy_private(keys, &kept)?;
            had.keys = Some(kept);
        }
        let journal = journal_of(store);
        if journal.exists() {
            let kept = journal_of(&aside);
            copy_private(&journal, &kept)?;
            had.journal = Some(kept);
        }
        if store.exists() {
            copy_private(store, &aside)?;
            had.store = Some(aside);
        }
        self.let_set_aside_go()?;
        self.write_ledger()?;
        Ok(had)
    }

    /// Removes what was set aside before the newest three.
    fn let_set_aside_go(&mut self) -> Result<(), EngineError> {
        let files = self.copies.own.files(&self.ledger.checked);
        let aside = files.iter().filter(|it| it.kind == CopyKind::SetAside);
        for it in aside.skip(rotation::SET_ASIDE) {
            self.copies.own.remove(&it.name)?;
            self.ledger.checked.remove(&it.name);
        }
        Ok(())
    }
}

/// What was told when the copy was made was told long ago: nothing is put away or erased before it is told anew.
fn tell_anew(snapshot: &mut Snapshot) -> Result<(), EngineError> {
    let told = snapshot.rows().announcements()?;
    let tx = snapshot.transaction()?;
    for (case, _) in told {
        tx.remove_announcement(case)?;
    }
    Ok(tx.commit()?)
}

/// The key file beside the copy, and the data key that `proof` gets out of it.
fn unlocked(folder: &CopyFolder, copy: &Path, proof: &Proof) -> Result<(Vec<u8>, super::Key), EngineError> {
    let own = copy.with_extension("sleutels");
    let path = if own.is_file() { own } else { folder.path().join(KEYS) };
    let most = u64::try_from(KeyFile::MOST_BYTES).unwrap_or(u64::MAX);
    let bytes = read_private(&path, most).map_err(|error| match error {
        StorageError::Missing => EngineError::KeyFileMissing,
        other => other.into(),
    })?;
    let key = proof.open(&KeyFile::parse(&bytes)?)?;
    Ok((bytes, super::Key::new(*key.expose())))
}

/// The copy, or that it is not whole: the vault itself is not meant by that.
fn read_copy(path: &Path, key: &[u8; 32]) -> Result<Snapshot, EngineError> {
    Snapshot::read(path, key).map_err(|error| match error {
        // Set aside with half a change in it, it can only be read by who may write in it.
        StorageError::ReadOnly => EngineError::BackupDamaged,
        other => of_copy(other.into()),
    })
}

/// The error of a copy: damage is its damage, not that of the vault.
fn of_copy(error: EngineError) -> EngineError {
    match error {
        EngineError::Storage(StorageError::Damaged) => EngineError::BackupDamaged,
        EngineError::Storage(StorageError::Missing) => EngineError::BackupGone,
        other => other,
    }
}

/// Every case that may not come back.
fn erased(held: &Held<'_>, now: Option<&Snapshot>) -> Result<Vec<CaseId>, EngineError> {
    let mut ids: Vec<_> = held.ledger.erased.iter().map(|it| CaseId(*it)).collect();
    if let Some(now) = now {
        ids.extend(now.rows().erased_cases()?);
    }
    Ok(ids)
}

/// The log goes on: it tells what happened, not how things were.
fn keep_log(new: &mut Snapshot, now: &Snapshot) -> Result<(), EngineError> {
    let entries = now.rows().log()?;
    let tx = new.transaction()?;
    tx.remove_logged_until(u32::MAX)?;
    for entry in &entries {
        tx.put_logged(entry)?;
    }
    Ok(tx.commit()?)
}

/// Copies a file whole or not at all, for this user only.
fn copy_private(from: &Path, to: &Path) -> Result<(), EngineError> {
    let part = to.with_extension("kopie");
    fs::copy(from, &part)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&part, fs::Permissions::from_mode(0o600))?;
    }
    fs::File::open(&part)?.sync_all()?;
    Ok(put_in_place(&part, to)?)
}

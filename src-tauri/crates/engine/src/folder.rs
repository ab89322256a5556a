//! Where the vault lies on disk: the encrypted store and, beside it, the file with the wrapped key.
//! It decides nothing about who may open it; `vault` and `storage` do.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use storage::{Db, private_folder, put_in_place, read_private, write_private};
use vault::{DataKey, KeyFile, Params, Passphrase, VaultError};

use crate::EngineError;

const STORE: &str = "kluis.db";
const KEYS: &str = "kluis.sleutels";
const TRIES: &str = "kluis.pogingen";
const NEW: &str = "nieuw";
const RESTORED: &str = "kluis.terug";

/// A key file is a few hundred bytes; anything bigger is not ours.
const MOST_KEY_BYTES: u64 = 64 * 1024;

/// What is in the folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VaultState {
    /// Nothing yet: first start.
    None,
    /// Both files.
    Present,
    /// The store without its key file.
    KeyFileMissing,
    /// The key file without the store.
    StoreMissing,
}

/// The folder in which the vault lies.
#[derive(Debug, Clone)]
pub struct VaultFolder {
    path: PathBuf,
}

impl VaultFolder {
    /// The folder at `path`, which need not exist yet.
    pub fn new(path: PathBuf) -> Self {
        Self { path }
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn store(&self) -> PathBuf {
        self.path.join(STORE)
    }

    fn keys(&self) -> PathBuf {
        self.path.join(KEYS)
    }

    /// The file that counts wrong tries.
    pub(crate) fn tries(&self) -> PathBuf {
        self.path.join(TRIES)
    }

    fn fresh(&self, name: &str) -> PathBuf {
        self.path.join(format!("{name}.{NEW}"))
    }

    /// Where a store that is put back is written before it takes the place of the vault's.
    pub(crate) fn restored(&self) -> PathBuf {
        self.path.join(RESTORED)
    }

    /// Where a key file waits until its store lies in its place. From the moment that it is the only one, it counts.
    pub(crate) fn waiting_keys(&self) -> PathBuf {
        self.fresh(KEYS)
    }

    /// What is in the folder now. First finishes a creation or a restore that was cut off between its renames.
    pub fn state(&self) -> VaultState {
        if self.store().exists() && !self.keys().exists() && self.waiting_keys().exists() {
            // A failure here is not lost: the key file stays missing and is reported as such.
            let _ = self.finish();
        }
        match (self.store().exists(), self.keys().exists()) {
            (false, false) => VaultState::None,
            (true, true) => VaultState::Present,
            (true, false) => VaultState::KeyFileMissing,
            (false, true) => VaultState::StoreMissing,
        }
    }

    /// A new, empty vault that only `passphrase` opens, chosen on the day `made`.
    pub fn create(
        &self,
        passphrase: &Passphrase,
        params: Params,
        made: NaiveDate,
    ) -> Result<Db, EngineError> {
        self.create_with(passphrase, params, made, |path, key| {
            Db::create(path, key)?;
            Ok(())
        })
    }

    /// The vault in `memory` written to disk, from then on only opened by `passphrase`.
    pub fn keep(
        &self,
        memory: &Db,
        passphrase: &Passphrase,
        params: Params,
        made: NaiveDate,
    ) -> Result<Db, EngineError> {
        self.create_with(passphrase, params, made, |path, key| Ok(memory.save_as(path, key)?))
    }

    /// The key file of a whole vault.
    pub(crate) fn read_keys(&self) -> Result<KeyFile, EngineError> {
        match self.state() {
            VaultState::None => return Err(EngineError::Locked),
            VaultState::KeyFileMissing => return Err(EngineError::KeyFileMissing),
            VaultState::StoreMissing => return Err(EngineError::VaultFileMissing),
            VaultState::Present => {}
        }
        Ok(KeyFile::parse(&read_private(&self.keys(), MOST_KEY_BYTES)?)?)
    }

    /// Puts `keys` in the place of the key file. Every change of it passes here.
    pub(crate) fn write_keys(&self, keys: &KeyFile) -> Result<(), EngineError> {
        write_whole(&self.keys(), keys)
    }

    /// The store, opened.
    pub(crate) fn open_store(&self, key: &DataKey) -> Result<Db, EngineError> {
        Ok(Db::open(&self.store(), key.expose())?)
    }

    /// Puts the restored store, when there is one, and then its key file in their places.
    fn finish(&self) -> Result<(), EngineError> {
        if self.restored().exists() {
            take_place(&self.restored(), &self.store())?;
        }
        Ok(put_in_place(&self.waiting_keys(), &self.keys())?)
    }

    fn create_with(
        &self,
        passphrase: &Passphrase,
        params: Params,
        made: NaiveDate,
        write_store: impl FnOnce(&Path, &[u8; 32]) -> Result<(), EngineError>,
    ) -> Result<Db, EngineError> {
        match self.state() {
            VaultState::None => {}
            VaultState::Present => return Err(EngineError::VaultExists),
            VaultState::KeyFileMissing => return Err(EngineError::KeyFileMissing),
            VaultState::StoreMissing => return Err(EngineError::VaultFileMissing),
        }
        private_folder(&self.path)?;
        // Both files get their own names only when both are whole, so a crash leaves no half vault.
        let (new_store, new_keys) = (self.fresh(STORE), self.fresh(KEYS));
        remove_if_there(&new_store)?;
        let key = DataKey::random()?;
        write_store(&new_store, key.expose())?;
        write_whole(&new_keys, &KeyFile::create(&key, passphrase, params, made)?)?;
        fs::rename(&new_store, self.store())?;
        fs::rename(&new_keys, self.keys())?;
        sync_folder(&self.path)?;
        Ok(Db::open(&self.store(), key.expose())?)
    }
}

/// Gives the finished store `part` its place. A journal that lies there is of the store before it: played back into
/// this one, it would spoil it.
pub(crate) fn take_place(part: &Path, store: &Path) -> Result<(), EngineError> {
    remove_if_there(&journal_of(store))?;
    Ok(put_in_place(part, store)?)
}

/// Where the journal of that store lies.
pub(crate) fn journal_of(store: &Path) -> PathBuf {
    store.with_extension("db-journal")
}

/// Writes a key file that was read back first: one that cannot be read would lock everybody out.
fn write_whole(path: &Path, keys: &KeyFile) -> Result<(), EngineError> {
    let bytes = keys.to_bytes();
    if KeyFile::parse(&bytes)? != *keys {
        return Err(VaultError::Damaged.into());
    }
    Ok(write_private(path, &bytes)?)
}

pub(crate) fn remove_if_there(path: &Path) -> Result<(), EngineError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Makes the renames in a folder last; Windows has no such call and keeps them itself.
#[cfg(unix)]
fn sync_folder(path: &Path) -> Result<(), EngineError> {
    Ok(fs::File::open(path)?.sync_all()?)
}

#[cfg(not(unix))]
fn sync_folder(_path: &Path) -> Result<(), EngineError> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use vault::Passphrase;

    use super::*;

    fn vault_in(path: &Path, passphrase: &str) -> VaultFolder {
        let folder = VaultFolder::new(path.to_owned());
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        folder.create(&Passphrase::new(passphrase).unwrap(), Params::light(), day).unwrap();
        folder
    }

    /// The end of the program after each step of putting a copy in the place of a closed vault.
    #[test]
    fn a_restore_that_was_cut_off_is_finished_or_as_if_it_was_not_begun() {
        let passphrases = ["de oude wachtzin van toen", "de wachtzin van de kopie"];
        for steps in 0..4 {
            let (old, copy) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
            let (folder, source) =
                (vault_in(old.path(), passphrases[0]), vault_in(copy.path(), passphrases[1]));
            fs::copy(source.store(), folder.restored()).unwrap();
            fs::copy(source.keys(), folder.waiting_keys()).unwrap();
            if steps > 0 {
                fs::remove_file(folder.keys()).unwrap();
            }
            if steps > 1 {
                take_place(&folder.restored(), &folder.store()).unwrap();
            }
            if steps > 2 {
                put_in_place(&folder.waiting_keys(), &folder.keys()).unwrap();
            }
            assert_eq!(folder.state(), VaultState::Present, "after {steps} steps");
            let passphrase = Passphrase::new(passphrases[usize::from(steps > 0)]).unwrap();
            let key = folder.read_keys().unwrap().unlock(&passphrase).unwrap();
            assert!(folder.open_store(&key).is_ok(), "after {steps} steps the two belong together");
        }
    }
}

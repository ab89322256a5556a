//! The other folder: chosen by the worker, on a stick or a network disk, and often not there.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use storage::{Snapshot, private_folder};

use super::folder::{CopyFolder, CopyKind};
use super::ledger::Other;
use super::{KEYS, Key};
use crate::{Engine, EngineError};

/// The folder that is made in the one that was chosen.
const NAME: &str = "Terugblik-reservekopie";

/// More vaults than ever share a stick.
const MOST: u32 = 100;

impl Engine {
    /// Keeps copies in a folder of its own in `chosen` from now on. The copies that lie there are not touched: those
    /// of another vault keep their folder, and this one gets one beside it.
    pub fn keep_copies_in(&self, chosen: &Path) -> Result<(), EngineError> {
        let Some((copies, key)) = self.copies() else { return Err(EngineError::Locked) };
        let path = place_in(chosen, &key)?;
        let mut held = copies.hold()?;
        held.ledger.other = Some(Other { path, last: None, checked: BTreeMap::new() });
        held.write_ledger()
    }

    /// Keeps copies only beside the vault from now on. What lies in the other folder stays there.
    pub fn keep_copies_here_only(&self) -> Result<(), EngineError> {
        let Some((copies, _)) = self.copies() else { return Err(EngineError::Locked) };
        let mut held = copies.hold()?;
        held.ledger.other = None;
        held.write_ledger()
    }
}

/// The first folder in `chosen` that is free or has copies of this vault; made when it is not there.
fn place_in(chosen: &Path, key: &Key) -> Result<PathBuf, EngineError> {
    let is_one_of_ours = chosen.file_name().is_some_and(|it| it.to_string_lossy().starts_with(NAME));
    let names = (1..=MOST).map(|number| match number {
        1 => chosen.join(NAME),
        other => chosen.join(format!("{NAME}-{other}")),
    });
    let chosen_itself = is_one_of_ours.then(|| chosen.to_owned());
    let free = chosen_itself.into_iter().chain(names).find(|it| is_free(it, key));
    let path = free.ok_or(EngineError::File(std::io::ErrorKind::AlreadyExists))?;
    private_folder(&path)?;
    Ok(path)
}

fn is_free(path: &Path, key: &Key) -> bool {
    let folder = CopyFolder::new(path.to_owned());
    let newest = folder.files(&BTreeMap::new()).into_iter().find(|it| it.kind == CopyKind::Backup);
    match newest {
        Some(it) => Snapshot::read(&path.join(it.name), key).is_ok(),
        None => !path.join(KEYS).exists(),
    }
}

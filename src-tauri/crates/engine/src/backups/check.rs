//! Looking at a copy again, and removing one.

use storage::{Snapshot, StorageError};

use super::Source;
use crate::{Engine, EngineError};

impl Engine {
    /// Opens the copy and looks at every page and row of it: true when it is whole. What is found is written down.
    pub fn check_copy(&self, source: &Source) -> Result<bool, EngineError> {
        let Some((copies, key)) = self.copies() else { return Err(EngineError::Locked) };
        let mut held = copies.hold()?;
        let path = held.path_of(source)?;
        let is_whole = match Snapshot::read(&path, &key) {
            Ok(_) => true,
            Err(StorageError::Damaged) => false,
            Err(error) => return Err(error.into()),
        };
        let now = self.clock.now();
        if let Some((name, checked)) = held.checked_of(source) {
            if is_whole {
                checked.insert(name, now);
            } else {
                checked.remove(&name);
            }
        }
        held.write_ledger()?;
        Ok(is_whole)
    }

    /// Removes the copy for good.
    pub fn remove_copy(&self, source: &Source) -> Result<(), EngineError> {
        let Some((copies, _)) = self.copies() else { return Err(EngineError::Locked) };
        let mut held = copies.hold()?;
        let (folder, path) = held.place_of(source).ok_or(EngineError::BackupGone)?;
        if let Some(name) = path.file_name().and_then(|it| it.to_str()) {
            folder.remove(name)?;
        }
        if let Some((name, checked)) = held.checked_of(source) {
            checked.remove(&name);
        }
        held.write_ledger()
    }
}

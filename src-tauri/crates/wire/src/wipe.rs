//! Erasing everything, with or without the passphrase.

use std::path::PathBuf;
use std::sync::Arc;

use engine::Content;
use serde::Serialize;
use specta::Type;

use crate::backups::BackupDesk;
use crate::error::{WireError, WireResult};
use crate::preferences::Preferences;
use crate::{App, VaultView};

/// The word that has to be typed. It stands in the catalogue too (`wipe-word`), where the user reads it.
const WORD: &str = "WISSEN";

/// What is left after erasing everything.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Wiped {
    /// Files and folders that could not be removed.
    pub left: Vec<String>,
    /// The state of the vault now.
    pub vault: VaultView,
}

impl App {
    /// Erases every file of the app, also those `elsewhere`, when `word` is the one that confirms it.
    /// What could not be removed is told; doing it again is safe.
    pub fn wipe(&mut self, word: &str, elsewhere: &[PathBuf], shipped: Arc<Content>) -> WireResult<Wiped> {
        if word.trim() != WORD {
            return Err(WireError::WrongWord);
        }
        self.desk.lock();
        // A copy that was looked at, with its texts and its key, goes as well.
        self.backup_desk = BackupDesk::default();
        self.checked = None;
        let left = self.session().wipe(elsewhere);
        self.preferences = Preferences::default();
        self.session().use_content(shipped);
        Ok(Wiped { left: left.iter().map(|it| it.display().to_string()).collect(), vault: self.vault() })
    }
}

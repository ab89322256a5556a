//! The whole app as its window sees it: one value behind one lock.
//! What a window, a browser test and a journey test call is the same.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDateTime;
use engine::{Clock, Content, Engine, KeyStore, Session, SessionState, VaultFolder};
use serde::Serialize;
use specta::Type;
use vault::Params;

use crate::HistoryView;
use crate::backups::BackupDesk;
use crate::error::WireResult;
use crate::meeting_files::PickedPreparation;
use crate::papers::Desk;
use crate::preferences::Preferences;

/// The app from start to end.
pub struct App {
    session: Session,
    pub(crate) preferences: Preferences,
    pub(crate) desk: Desk,
    pub(crate) backup_desk: BackupDesk,
    /// The outcome of the last checks, to save.
    pub(crate) checked: Option<String>,
    /// The file of a colleague that was picked.
    pub(crate) picked: Option<PickedPreparation>,
}

/// What the user can do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum VaultStateCode {
    /// First start: there is no vault.
    None,
    /// There is a vault, closed.
    Locked,
    /// The store lies there without its key file.
    KeyFileMissing,
    /// The key file lies there without the store.
    StoreMissing,
    /// The vault is open.
    Open,
    /// A vault in memory with the fictional cases.
    LookingAround,
}

/// Why nothing can be written in the open vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ReadOnlyCode {
    /// A newer program wrote it.
    TooNew,
    /// Its folder or its file may not be written.
    NotAllowed,
}

/// The vault as the window sees it.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VaultView {
    /// What the user can do next.
    pub state: VaultStateCode,
    /// The folder in which the vault lies.
    pub folder: String,
    /// What can be undone and redone; nothing while closed.
    pub history: HistoryView,
    /// Why nothing can be written in it; `null` when it can, and while closed.
    pub read_only: Option<ReadOnlyCode>,
    /// How many seconds there are to wait before the next try to open it.
    pub wait: u32,
    /// Whether the key store of this computer may open it.
    pub remembered: bool,
}

/// How hard a passphrase is to guess, in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum StrengthWord {
    /// Guessed at once.
    VeryWeak,
    /// Guessed soon.
    Weak,
    /// Better than nothing.
    Fair,
    /// Hard to guess.
    Strong,
    /// Very hard to guess.
    VeryStrong,
}

/// What can be said about a passphrase while it is typed.
#[derive(Debug, Clone, Copy, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StrengthView {
    /// How hard it is to guess.
    pub word: StrengthWord,
    /// True when it is long enough to be taken.
    pub long_enough: bool,
    /// The fewest characters that are taken.
    pub least: u32,
}

impl App {
    /// The app on the data in `folder`, with `shipped` content unless the user chose another pack.
    /// `params` say how strongly a new passphrase is stretched.
    pub fn new(folder: PathBuf, params: Params, shipped: Arc<Content>, clock: Arc<dyn Clock>) -> Self {
        let preferences = Preferences::read(&folder);
        let (content, preferences) = preferences.content_or(shipped);
        let session = Session::new(VaultFolder::new(folder), params, content, clock);
        let backup_desk = BackupDesk::default();
        Self { session, preferences, desk: Desk::default(), backup_desk, checked: None, picked: None }
    }

    /// The same app with the key store of this computer.
    #[must_use]
    pub fn with_key_store(self, key_store: Arc<dyn KeyStore>) -> Self {
        Self { session: self.session.with_key_store(key_store), ..self }
    }

    pub(crate) fn engine(&mut self) -> WireResult<&mut Engine> {
        Ok(self.session.open()?)
    }

    pub(crate) fn session(&mut self) -> &mut Session {
        &mut self.session
    }

    pub(crate) fn content(&self) -> &Arc<Content> {
        self.session.content()
    }

    pub(crate) fn folder(&self) -> &Path {
        self.session.folder().path()
    }

    pub(crate) fn now(&self) -> NaiveDateTime {
        self.session.clock().now()
    }

    /// After how many minutes without a sign of life the vault is locked.
    pub fn idle_minutes(&self) -> u8 {
        self.preferences.view().idle_minutes
    }

    /// True while there is something to lock: an open vault, not a look around.
    pub fn is_open(&self) -> bool {
        self.session.state() == SessionState::Open
    }

    /// The state of the vault.
    pub fn vault(&mut self) -> VaultView {
        let state = match self.session.state() {
            SessionState::NoVault => VaultStateCode::None,
            SessionState::Locked => VaultStateCode::Locked,
            SessionState::KeyFileMissing => VaultStateCode::KeyFileMissing,
            SessionState::StoreMissing => VaultStateCode::StoreMissing,
            SessionState::Open => VaultStateCode::Open,
            SessionState::LookingAround => VaultStateCode::LookingAround,
        };
        let history = self.history().unwrap_or_default();
        let read_only = self.read_only();
        VaultView {
            state,
            folder: self.folder().display().to_string(),
            history,
            read_only,
            wait: self.session.wait(),
            remembered: self.session.is_remembered(),
        }
    }

    /// How hard the passphrase is to guess; nothing of it is kept.
    pub fn passphrase_strength(passphrase: &str) -> StrengthView {
        let found = vault::strength(passphrase);
        StrengthView {
            word: match found.guessed {
                vault::Guessed::AtOnce => StrengthWord::VeryWeak,
                vault::Guessed::Easily => StrengthWord::Weak,
                vault::Guessed::WithEffort => StrengthWord::Fair,
                vault::Guessed::Hardly => StrengthWord::Strong,
                vault::Guessed::NotInPractice => StrengthWord::VeryStrong,
            },
            long_enough: found.is_long_enough,
            least: u32::try_from(vault::Passphrase::LEAST).unwrap_or(u32::MAX),
        }
    }

    /// Makes the vault and opens it.
    pub fn vault_create(&mut self, passphrase: &str) -> WireResult<VaultView> {
        self.session.create(passphrase)?;
        Ok(self.vault())
    }

    /// Opens the vault.
    pub fn vault_unlock(&mut self, passphrase: &str) -> WireResult<VaultView> {
        self.session.unlock(passphrase)?;
        Ok(self.vault())
    }

    /// Closes the vault, or ends looking around.
    pub fn vault_lock(&mut self) -> VaultView {
        self.backup_before_lock();
        self.session.lock();
        self.desk.lock();
        self.checked = None;
        self.picked = None;
        self.vault()
    }

    /// Opens the fictional cases in memory.
    pub fn look_around(&mut self) -> WireResult<VaultView> {
        self.session.look_around()?;
        Ok(self.vault())
    }

    /// Keeps what was written while looking around.
    pub fn look_around_keep(&mut self, passphrase: &str) -> WireResult<VaultView> {
        self.session.keep(passphrase)?;
        Ok(self.vault())
    }

    fn read_only(&mut self) -> Option<ReadOnlyCode> {
        self.session.open().ok()?.why_read_only().map(|why| match why {
            storage::StorageError::FileTooNew { .. } => ReadOnlyCode::TooNew,
            _ => ReadOnlyCode::NotAllowed,
        })
    }

    /// The whole store as text, to compare in tests.
    pub fn dump(&mut self) -> WireResult<String> {
        Ok(self.engine()?.dump()?)
    }

    /// As [`App::dump`], of the work only: without steps, earlier versions and log.
    pub fn dump_of_work(&mut self) -> WireResult<String> {
        Ok(self.engine()?.dump_of_work()?)
    }
}

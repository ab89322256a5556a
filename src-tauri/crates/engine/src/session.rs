//! One run of the app: locked, open, or looking around with examples in memory.
//! Time, place, key strength and content come in from outside.

use std::sync::Arc;

use storage::{Db, StorageError};
use vault::{Params, Passphrase};

use crate::folder::{VaultFolder, VaultState};
use crate::key_store::{KeyStore, NoKeyStore};
use crate::keys::{Proof, Shown};
use crate::log::Event;
use crate::tries::Tries;
use crate::{Clock, Content, Engine, EngineError};

/// What the user can do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionState {
    /// No vault yet.
    NoVault,
    /// There is a vault, closed.
    Locked,
    /// The store lies there without its key file.
    KeyFileMissing,
    /// The key file lies there without the store.
    StoreMissing,
    /// The vault is open.
    Open,
    /// Looking around: a vault in memory with the fictional cases.
    LookingAround,
}

pub(crate) enum Door {
    Closed,
    Open(Box<Engine>),
    LookingAround(Box<Engine>),
}

/// The app from start to end.
pub struct Session {
    pub(crate) folder: VaultFolder,
    pub(crate) params: Params,
    content: Arc<Content>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) door: Door,
    /// Wrong tries as this run knows them, when the file that counts them is gone.
    pub(crate) tries: Tries,
    /// The recovery key in view.
    pub(crate) shown: Option<Shown>,
    pub(crate) key_store: Arc<dyn KeyStore>,
}

impl Session {
    /// A session with nothing open. `params` say how strongly a new passphrase is stretched.
    pub fn new(folder: VaultFolder, params: Params, content: Arc<Content>, clock: Arc<dyn Clock>) -> Self {
        Self {
            folder,
            params,
            content,
            clock,
            door: Door::Closed,
            tries: Tries::default(),
            shown: None,
            key_store: Arc::new(NoKeyStore),
        }
    }

    /// What the user can do next.
    pub fn state(&self) -> SessionState {
        match &self.door {
            Door::Open(_) => SessionState::Open,
            Door::LookingAround(_) => SessionState::LookingAround,
            Door::Closed => match self.folder.state() {
                VaultState::None => SessionState::NoVault,
                VaultState::Present => SessionState::Locked,
                VaultState::KeyFileMissing => SessionState::KeyFileMissing,
                VaultState::StoreMissing => SessionState::StoreMissing,
            },
        }
    }

    /// Where the vault lies.
    pub fn folder(&self) -> &VaultFolder {
        &self.folder
    }

    /// The content that cases are read with.
    pub fn content(&self) -> &Arc<Content> {
        &self.content
    }

    /// The clock of this session.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    /// Uses other content from now on.
    pub fn use_content(&mut self, content: Arc<Content>) {
        if let Door::Open(engine) | Door::LookingAround(engine) = &mut self.door {
            engine.use_content(Arc::clone(&content));
        }
        self.content = content;
    }

    /// Makes a vault that only `passphrase` opens, and opens it.
    pub fn create(&mut self, passphrase: &str) -> Result<(), EngineError> {
        let passphrase = Passphrase::new(passphrase)?;
        let db = self.folder.create(&passphrase, self.params, self.clock.today())?;
        self.begin_counting();
        self.open_with(db, Event::VaultMade)
    }

    /// Opens the vault. Doing so while it is open changes nothing.
    pub fn unlock(&mut self, passphrase: &str) -> Result<(), EngineError> {
        if matches!(self.door, Door::Open(_)) {
            return Ok(());
        }
        self.unlock_with(&Proof::passphrase(passphrase)?)
    }

    /// Opens the vault with a passphrase or a recovery key. Doing so while it is open changes nothing.
    pub fn unlock_with(&mut self, proof: &Proof) -> Result<(), EngineError> {
        if matches!(self.door, Door::Open(_)) {
            return Ok(());
        }
        let mut proved = self.proved(proof)?;
        let db = self.folder.open_store(&proved.key)?;
        self.open_with(db, Event::VaultOpened { wrong_tries: proved.wrong_tries })?;
        match proof {
            Proof::Passphrase(passphrase) => self.strengthen(&mut proved, passphrase),
            Proof::Recovery(_) => self.note_if_possible(Event::RecoveryUsed),
        }
        Ok(())
    }

    /// Closes the vault; keys and texts leave memory. Looking around ends without a trace.
    pub fn lock(&mut self) {
        if let Door::Open(engine) = &mut self.door {
            // A full disk must not keep the vault open.
            let _ = engine.note(Event::VaultLocked);
        }
        self.door = Door::Closed;
        self.shown = None;
    }

    /// Opens the six fictional cases in a vault that lives in memory only.
    pub fn look_around(&mut self) -> Result<(), EngineError> {
        let mut engine = self.engine(Db::in_memory()?);
        engine.open_all_samples()?;
        self.door = Door::LookingAround(Box::new(engine));
        Ok(())
    }

    /// Keeps what was written while looking around, in a vault that only `passphrase` opens.
    pub fn keep(&mut self, passphrase: &str) -> Result<(), EngineError> {
        let Door::LookingAround(engine) = &self.door else { return Err(EngineError::Locked) };
        let passphrase = Passphrase::new(passphrase)?;
        let db = self.folder.keep(&engine.db, &passphrase, self.params, self.clock.today())?;
        self.begin_counting();
        self.open_with(db, Event::VaultMade)
    }

    /// The open engine, also while looking around; otherwise [`EngineError::Locked`].
    pub fn open(&mut self) -> Result<&mut Engine, EngineError> {
        match &mut self.door {
            Door::Open(engine) | Door::LookingAround(engine) => Ok(engine),
            Door::Closed => Err(EngineError::Locked),
        }
    }

    /// Opens the door on this store and writes that down. A disk that takes nothing more keeps nobody from reading.
    pub(crate) fn open_with(&mut self, db: Db, event: Event) -> Result<(), EngineError> {
        let mut engine = self.engine(db);
        match engine.note(event).and_then(|()| engine.shorten_log()) {
            Ok(_)
            | Err(EngineError::Storage(
                StorageError::DiskFull | StorageError::Disk { .. } | StorageError::OpenedToRead,
            )) => {}
            Err(error) => return Err(error),
        }
        // What cannot be done now is tried again at the next unlock, and keeps nobody out.
        let _ = engine.keep_house();
        self.door = Door::Open(Box::new(engine));
        Ok(())
    }

    pub(crate) fn engine(&self, db: Db) -> Engine {
        Engine::new(db, Arc::clone(&self.content), Arc::clone(&self.clock))
    }
}

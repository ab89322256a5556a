//! "Remember on this computer": a random key in the key store of the operating system opens the vault for whoever is
//! logged in. The store may ask the user and take its time, so it is asked beside the app, between two steps.

use std::sync::Arc;

use vault::{MachineKey, MachineSlot};

use super::Proof;
use crate::key_store::{KeyStore, KeyStoreError};
use crate::log::Event;
use crate::session::Door;
use crate::{EngineError, Session};

/// A key that the key store still has to take.
pub struct Remembering {
    store: Arc<dyn KeyStore>,
    key: MachineKey,
    slot: MachineSlot,
}

/// A key that the key store took, and the slot that it opens.
pub struct Remembered {
    store: Arc<dyn KeyStore>,
    slot: MachineSlot,
}

/// A key to get from the key store.
pub struct Asking {
    store: Arc<dyn KeyStore>,
    names: Vec<String>,
}

/// Keys that the key store need not keep any more: they open nothing.
pub struct Forgetting {
    store: Arc<dyn KeyStore>,
    names: Vec<String>,
}

impl Remembering {
    /// Gives the key to the key store.
    pub fn put(self) -> Result<Remembered, EngineError> {
        self.store.put(&self.slot.name(), &self.key)?;
        Ok(Remembered { store: self.store, slot: self.slot })
    }
}

impl Asking {
    /// The key that the key store has, or why it gives none.
    pub fn get(self) -> Result<MachineKey, EngineError> {
        let mut why = KeyStoreError::Missing;
        for name in &self.names {
            match self.store.get(name) {
                Ok(key) => return Ok(key),
                Err(error) => why = error,
            }
        }
        Err(why.into())
    }
}

impl Forgetting {
    /// Removes the keys from the key store, as far as it lets; they open nothing any more.
    pub fn run(self) {
        for name in &self.names {
            let _ = self.store.remove(name);
        }
    }
}

impl Session {
    /// Uses this key store; without one the app says that there is none.
    #[must_use]
    pub fn with_key_store(mut self, key_store: Arc<dyn KeyStore>) -> Self {
        self.key_store = key_store;
        self
    }

    /// Whether a key store may open the vault. It is not asked for that.
    pub fn is_remembered(&self) -> bool {
        self.folder.read_keys().is_ok_and(|it| it.machine_names().next().is_some())
    }

    /// A new key for the key store of this machine; nothing changes before [`Session::remember`].
    pub fn begin_remembering(&mut self, proof: &Proof) -> Result<Remembering, EngineError> {
        self.must_be_open()?;
        let proved = self.proved(proof)?;
        let key = MachineKey::random()?;
        let slot = MachineSlot::seal(&proved.key, &key, self.clock.today())?;
        Ok(Remembering { store: Arc::clone(&self.key_store), key, slot })
    }

    /// Lets the key that the key store took open the vault. What it kept before is to be forgotten afterwards.
    pub fn remember(&mut self, remembered: &Remembered) -> Result<Forgetting, EngineError> {
        let before = self.change_machine(remembered.slot.clone()).inspect_err(|_| {
            // A key that opens nothing need not stay in the key store; where it does, it is of no use to anyone.
            let _ = remembered.store.remove(&remembered.slot.name());
        })?;
        Ok(self.forgetting(before))
    }

    /// The key to get from the key store, to open the vault with.
    pub fn ask_machine(&self) -> Result<Asking, EngineError> {
        let names = self.folder.read_keys()?.machine_names().collect();
        Ok(Asking { store: Arc::clone(&self.key_store), names })
    }

    /// Opens the vault with the key that the key store had.
    pub fn unlock_with_machine(&mut self, key: &MachineKey) -> Result<(), EngineError> {
        if matches!(self.door, Door::Open(_)) {
            return Ok(());
        }
        let key = self.folder.read_keys()?.unlock_with_machine(key)?;
        let db = self.folder.open_store(&key)?;
        self.open_with(db, Event::VaultOpened { wrong_tries: self.tries.wrong() })
    }

    /// What the key store of this machine keeps for the vault, to be forgotten when all is erased.
    pub fn forget_on_this_machine(&self) -> Forgetting {
        let names = self.folder.read_keys().map(|it| it.machine_names().collect()).unwrap_or_default();
        self.forgetting(names)
    }

    pub(super) fn forgetting(&self, names: Vec<String>) -> Forgetting {
        Forgetting { store: Arc::clone(&self.key_store), names }
    }

    /// Puts `slot` in the key file and gives back the names of those before it.
    fn change_machine(&mut self, slot: MachineSlot) -> Result<Vec<String>, EngineError> {
        self.must_be_open()?;
        let mut keys = self.folder.read_keys()?;
        let before = keys.machine_names().collect();
        keys.set_machine(slot);
        self.put_keys(&keys, Event::MachineRemembered)?;
        Ok(before)
    }
}

//! The key store of an operating system, as the app needs it. Which one answers is for the shell to say.

use vault::MachineKey;

/// Keeps keys for whoever is logged in on this machine.
pub trait KeyStore: Send + Sync {
    /// Keeps `key` under `name`.
    fn put(&self, name: &str, key: &MachineKey) -> Result<(), KeyStoreError>;
    /// The key under `name`.
    fn get(&self, name: &str) -> Result<MachineKey, KeyStoreError>;
    /// Forgets what is kept under `name`; nothing there is fine.
    fn remove(&self, name: &str) -> Result<(), KeyStoreError>;
}

/// Why the key store did not do what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyStoreError {
    /// No key store answers on this machine.
    #[error("no key store answers")]
    Absent,
    /// It stayed locked, or the user said no.
    #[error("the key store stayed closed")]
    Refused,
    /// It does not have the key any more.
    #[error("the key store does not have the key")]
    Missing,
}

/// The key store of a machine without one.
#[derive(Debug, Clone, Copy)]
pub struct NoKeyStore;

impl KeyStore for NoKeyStore {
    fn put(&self, _name: &str, _key: &MachineKey) -> Result<(), KeyStoreError> {
        Err(KeyStoreError::Absent)
    }

    fn get(&self, _name: &str) -> Result<MachineKey, KeyStoreError> {
        Err(KeyStoreError::Absent)
    }

    fn remove(&self, _name: &str) -> Result<(), KeyStoreError> {
        Err(KeyStoreError::Absent)
    }
}

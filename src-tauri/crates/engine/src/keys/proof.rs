//! What someone gives to show that the vault is hers: something that could have been guessed.
//! The key of the machine is not one: it is there for whoever sits at the machine.

use vault::{DataKey, KeyFile, Passphrase, RecoveryKey, VaultError};

use crate::EngineError;

/// A passphrase or a recovery key, before it is known whether it is right.
#[derive(Debug)]
pub enum Proof {
    /// What she knows.
    Passphrase(Passphrase),
    /// What she has on paper.
    Recovery(RecoveryKey),
}

impl Proof {
    /// The passphrase as typed. One that could never have been chosen is a wrong one here, not a short one.
    pub fn passphrase(text: &str) -> Result<Self, EngineError> {
        Ok(Self::Passphrase(Passphrase::new(text).map_err(|_| VaultError::WrongPassphrase)?))
    }

    /// The recovery key as typed, or where the typing error is.
    pub fn recovery(text: &str) -> Result<Self, EngineError> {
        Ok(Self::Recovery(RecoveryKey::parse(text)?))
    }

    /// A recovery key when `text` is written as one, else a passphrase.
    pub fn either(text: &str) -> Result<Self, EngineError> {
        RecoveryKey::parse(text).map_or_else(|_| Self::passphrase(text), |it| Ok(Self::Recovery(it)))
    }

    /// The data key, when it opens one of the slots.
    pub(crate) fn open(&self, keys: &KeyFile) -> Result<DataKey, VaultError> {
        match self {
            Self::Passphrase(it) => keys.unlock(it),
            Self::Recovery(it) => keys.unlock_with_recovery(it),
        }
    }
}

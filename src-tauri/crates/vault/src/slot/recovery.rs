//! The slot that a recovery key opens. The key is random, so one hash of it with a salt is enough to wrap with:
//! there is nothing to guess that a slow derivation could protect.

use blake2::{Blake2s256, Digest};
use chrono::NaiveDate;

use super::{made_word, parse_made};
use crate::hex::{from_hex, to_hex};
use crate::secret::{KeyBytes, random};
use crate::wrap::Wrapped;
use crate::{DataKey, RecoveryKey, VaultError};

const SALT_LEN: usize = 16;
/// Set before what is hashed, so that the outcome is of use here only.
const PURPOSE: &[u8] = b"terugblik recovery key 1\0";

/// `recovery made=… salt=… nonce=… key=…`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecoverySlot {
    made: NaiveDate,
    salt: [u8; SALT_LEN],
    wrapped: Wrapped,
}

impl RecoverySlot {
    /// A slot that `recovery` opens, with a new salt and nonce.
    pub fn seal(key: &DataKey, recovery: &RecoveryKey, made: NaiveDate) -> Result<Self, VaultError> {
        let salt = *random::<SALT_LEN>()?;
        let wrapped = Wrapped::seal(key, &derive(recovery, &salt), &head(made, &salt))?;
        Ok(Self { made, salt, wrapped })
    }

    /// The data key, or `None` when `recovery` is not the one that the slot was made with.
    pub(crate) fn open(&self, recovery: &RecoveryKey) -> Option<DataKey> {
        self.wrapped.open(&derive(recovery, &self.salt), &head(self.made, &self.salt))
    }

    pub(crate) fn made(&self) -> NaiveDate {
        self.made
    }

    /// The slot in the words after `recovery `.
    pub(crate) fn parse(words: &str) -> Option<Self> {
        let words: Vec<_> = words.split(' ').collect();
        let [made, salt, nonce, key] = *words.as_slice() else { return None };
        Some(Self {
            made: parse_made(made)?,
            salt: from_hex(salt.strip_prefix("salt=")?)?,
            wrapped: Wrapped::parse(nonce, key)?,
        })
    }

    pub(crate) fn to_line(&self) -> String {
        self.wrapped.line(&head(self.made, &self.salt))
    }
}

fn head(made: NaiveDate, salt: &[u8]) -> String {
    format!("recovery {} salt={}", made_word(made), to_hex(salt))
}

fn derive(recovery: &RecoveryKey, salt: &[u8]) -> KeyBytes {
    let hash = Blake2s256::new_with_prefix(PURPOSE).chain_update(salt).chain_update(recovery.as_bytes());
    let mut key = KeyBytes::default();
    hash.finalize_into((&mut *key).into());
    key
}

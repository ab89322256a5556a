//! The slot that the key store of an operating system opens: it keeps a random key under the name in the slot.
//! How such a store is asked is not known here.

use std::fmt;

use chrono::NaiveDate;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::{made_word, parse_made};
use crate::hex::{from_hex, to_hex};
use crate::secret::random;
use crate::wrap::Wrapped;
use crate::{DataKey, VaultError};

const NAME_LEN: usize = 8;

/// The random key that a key store keeps, wiped from memory when dropped.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct MachineKey([u8; Self::LEN]);

impl MachineKey {
    const LEN: usize = 32;

    /// A new key from the operating system's random numbers.
    pub fn random() -> Result<Self, VaultError> {
        Ok(Self(*random()?))
    }

    /// The key that a key store gave back; `None` when it is no such key.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        Some(Self(bytes.try_into().ok()?))
    }

    /// The bytes, for the key store that keeps them.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

/// Nothing of the key.
impl fmt::Debug for MachineKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("MachineKey")
    }
}

/// `machine made=… name=… nonce=… key=…`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MachineSlot {
    made: NaiveDate,
    name: [u8; NAME_LEN],
    wrapped: Wrapped,
}

impl MachineSlot {
    /// A slot that `machine` opens, with a new random name to keep it under.
    pub fn seal(key: &DataKey, machine: &MachineKey, made: NaiveDate) -> Result<Self, VaultError> {
        let name = *random::<NAME_LEN>()?;
        let wrapped = Wrapped::seal(key, &machine.0, &head(made, &name))?;
        Ok(Self { made, name, wrapped })
    }

    /// The name under which the key store keeps the key: random, and nothing about who or what.
    pub fn name(&self) -> String {
        to_hex(&self.name)
    }

    /// The data key, or `None` when `machine` is not the key that the slot was made with.
    pub(crate) fn open(&self, machine: &MachineKey) -> Option<DataKey> {
        self.wrapped.open(&machine.0, &head(self.made, &self.name))
    }

    pub(crate) fn made(&self) -> NaiveDate {
        self.made
    }

    /// The slot in the words after `machine `.
    pub(crate) fn parse(words: &str) -> Option<Self> {
        let words: Vec<_> = words.split(' ').collect();
        let [made, name, nonce, key] = *words.as_slice() else { return None };
        Some(Self {
            made: parse_made(made)?,
            name: from_hex(name.strip_prefix("name=")?)?,
            wrapped: Wrapped::parse(nonce, key)?,
        })
    }

    pub(crate) fn to_line(&self) -> String {
        self.wrapped.line(&head(self.made, &self.name))
    }
}

fn head(made: NaiveDate, name: &[u8]) -> String {
    format!("machine {} name={}", made_word(made), to_hex(name))
}

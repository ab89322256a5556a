//! The key that the store is encrypted with: random, never typed, never shown.
//! What it encrypts is not known here.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{VaultError, secret};

/// A key of 256 bits, wiped from memory when dropped.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct DataKey([u8; Self::LEN]);

impl DataKey {
    pub(crate) const LEN: usize = 32;

    /// A new key from the operating system's random numbers.
    pub fn random() -> Result<Self, VaultError> {
        Ok(Self(*secret::random()?))
    }

    /// The bytes, for the store that they open.
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    pub(crate) fn from_slice(bytes: &[u8]) -> Option<Self> {
        let mut key = Self([0; Self::LEN]);
        if bytes.len() != Self::LEN {
            return None;
        }
        key.0.copy_from_slice(bytes);
        Some(key)
    }
}

/// Nothing of the key.
impl fmt::Debug for DataKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("DataKey")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_random_and_never_shown() {
        let key = DataKey::random().unwrap();
        assert_ne!(key.expose(), DataKey::random().unwrap().expose());
        assert_eq!(format!("{key:?}"), "DataKey");
    }
}

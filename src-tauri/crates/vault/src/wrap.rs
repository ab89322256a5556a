//! The data key in its wrap: XChaCha20-Poly1305, bound to everything that stands before it in its line.
//! Where the wrapping key comes from is for the kinds of slots to say.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{Key, KeyInit, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::hex::{from_hex, to_hex};
use crate::{DataKey, VaultError, secret};

const NONCE_LEN: usize = 24;
/// The key and the 16 bytes of its authentication tag.
const WRAPPED_LEN: usize = DataKey::LEN + 16;

/// `nonce=… key=…`
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wrapped {
    nonce: [u8; NONCE_LEN],
    key: [u8; WRAPPED_LEN],
}

impl Wrapped {
    /// `key` wrapped under `wrapping` with a new nonce, bound to `head`.
    pub fn seal(key: &DataKey, wrapping: &[u8; 32], head: &str) -> Result<Self, VaultError> {
        let nonce = *secret::random::<NONCE_LEN>()?;
        let bound = bound(head, &nonce);
        let wrapped = XChaCha20Poly1305::new(<&Key>::from(wrapping))
            .encrypt(&XNonce::from(nonce), Payload { msg: key.expose(), aad: bound.as_bytes() })
            // Only a text of many gigabytes cannot be encrypted.
            .map_err(|_| VaultError::TooLittleMemory)?;
        Ok(Self { nonce, key: wrapped.try_into().map_err(|_| VaultError::Damaged)? })
    }

    /// The data key; `None` when `wrapping` is another key, or `head` was changed.
    pub fn open(&self, wrapping: &[u8; 32], head: &str) -> Option<DataKey> {
        let bound = bound(head, &self.nonce);
        let key = XChaCha20Poly1305::new(<&Key>::from(wrapping))
            .decrypt(&XNonce::from(self.nonce), Payload { msg: &self.key, aad: bound.as_bytes() })
            .map(Zeroizing::new)
            .ok()?;
        DataKey::from_slice(&key)
    }

    /// The wrap that the last two words of a line spell.
    pub fn parse(nonce: &str, key: &str) -> Option<Self> {
        let nonce = from_hex(nonce.strip_prefix("nonce=")?)?;
        let key = from_hex(key.strip_prefix("key=")?)?;
        Some(Self { nonce, key })
    }

    /// The whole line: `head` and the two last words.
    pub fn line(&self, head: &str) -> String {
        format!("{} key={}", bound(head, &self.nonce), to_hex(&self.key))
    }
}

/// All that stands before the wrapped key; the wrap is bound to it, so no part can be swapped.
fn bound(head: &str, nonce: &[u8; NONCE_LEN]) -> String {
    format!("{head} nonce={}", to_hex(nonce))
}

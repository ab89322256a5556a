//! One door to the data key: the key wrapped by what a passphrase derives to.
//! A slot of a kind that this program does not know is kept as it is.

use argon2::{Algorithm, Argon2, Block, Version};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{Key, KeyInit, XChaCha20Poly1305, XNonce};
use zeroize::{Zeroize, Zeroizing};

use crate::hex::{from_hex, to_hex};
use crate::{DataKey, Params, Passphrase, VaultError};

const SALT_LEN: usize = 16;
const NONCE_LEN: usize = 24;
/// The key and the 16 bytes of its authentication tag.
const WRAPPED_LEN: usize = DataKey::LEN + 16;

/// One line of the key file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Slot {
    Passphrase(PassphraseSlot),
    /// The line of another kind, as it was read.
    Other(String),
}

/// `passphrase argon2id m=… t=… p=… salt=… nonce=… key=…`
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PassphraseSlot {
    params: Params,
    salt: [u8; SALT_LEN],
    nonce: [u8; NONCE_LEN],
    wrapped: [u8; WRAPPED_LEN],
}

impl Slot {
    /// The slot in the words after `slot `; `None` when a known kind is not written as it should be.
    pub(crate) fn parse(line: &str) -> Option<Self> {
        match line.split_once(' ') {
            Some(("passphrase", fields)) => PassphraseSlot::parse(fields).map(Self::Passphrase),
            Some((kind, _)) if !kind.is_empty() => Some(Self::Other(line.to_owned())),
            Some(_) | None => None,
        }
    }

    /// The words after `slot `.
    pub(crate) fn to_line(&self) -> String {
        match self {
            Self::Passphrase(slot) => format!("{} key={}", slot.header(), to_hex(&slot.wrapped)),
            Self::Other(line) => line.clone(),
        }
    }
}

impl PassphraseSlot {
    /// A slot that `passphrase` opens, with a new salt and nonce.
    pub(crate) fn seal(key: &DataKey, passphrase: &Passphrase, params: Params) -> Result<Self, VaultError> {
        let mut slot = Self { params, salt: [0; SALT_LEN], nonce: [0; NONCE_LEN], wrapped: [0; WRAPPED_LEN] };
        getrandom::fill(&mut slot.salt).map_err(|_| VaultError::NoRandomness)?;
        getrandom::fill(&mut slot.nonce).map_err(|_| VaultError::NoRandomness)?;
        let wrapping = slot.wrapping_key(passphrase)?;
        let header = slot.header();
        let payload = Payload { msg: key.expose(), aad: header.as_bytes() };
        let wrapped = cipher(&wrapping)
            .encrypt(&XNonce::from(slot.nonce), payload)
            // Only a text of many gigabytes cannot be encrypted.
            .map_err(|_| VaultError::TooLittleMemory)?;
        slot.wrapped = wrapped.try_into().map_err(|_| VaultError::Damaged)?;
        Ok(slot)
    }

    /// The data key, when `passphrase` is the one that the slot was made with.
    pub(crate) fn open(&self, passphrase: &Passphrase) -> Result<DataKey, VaultError> {
        let wrapping = self.wrapping_key(passphrase)?;
        let header = self.header();
        let payload = Payload { msg: &self.wrapped, aad: header.as_bytes() };
        let key = cipher(&wrapping)
            .decrypt(&XNonce::from(self.nonce), payload)
            .map(Zeroizing::new)
            .map_err(|_| VaultError::WrongPassphrase)?;
        DataKey::from_slice(&key).ok_or(VaultError::Damaged)
    }

    fn parse(fields: &str) -> Option<Self> {
        let fields: Vec<_> = fields.split(' ').collect();
        let ["argon2id", memory, passes, lanes, salt, nonce, key] = *fields.as_slice() else { return None };
        Some(Self {
            params: Params::bounded(number(memory, "m=")?, number(passes, "t=")?, number(lanes, "p=")?)?,
            salt: from_hex(salt.strip_prefix("salt=")?)?,
            nonce: from_hex(nonce.strip_prefix("nonce=")?)?,
            wrapped: from_hex(key.strip_prefix("key=")?)?,
        })
    }

    /// All that stands before the wrapped key; the wrap is bound to it, so no part can be swapped.
    fn header(&self) -> String {
        let Params { memory, passes, lanes } = self.params;
        let (salt, nonce) = (to_hex(&self.salt), to_hex(&self.nonce));
        format!("passphrase argon2id m={memory} t={passes} p={lanes} salt={salt} nonce={nonce}")
    }

    fn wrapping_key(&self, passphrase: &Passphrase) -> Result<Zeroizing<[u8; 32]>, VaultError> {
        let Params { memory, passes, lanes } = self.params;
        let params = argon2::Params::new(memory, passes, lanes, Some(32)).map_err(|_| VaultError::Damaged)?;
        // Our own memory: too little of it is an error here instead of the end of the program,
        // and what was derived from the passphrase is wiped.
        let mut blocks: Vec<Block> = Vec::new();
        let count = params.block_count();
        blocks.try_reserve_exact(count).map_err(|_| VaultError::TooLittleMemory)?;
        blocks.resize(count, Block::default());
        let mut key = Zeroizing::new([0; 32]);
        let derived = Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into_with_memory(passphrase.as_bytes(), &self.salt, &mut *key, &mut blocks);
        blocks.zeroize();
        derived.map(|()| key).map_err(|_| VaultError::TooLittleMemory)
    }
}

fn cipher(key: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(<&Key>::from(key))
}

/// The number after `name`, in the one way to write it: no sign, no leading zero.
fn number(field: &str, name: &str) -> Option<u32> {
    let digits = field.strip_prefix(name)?;
    let number: u32 = digits.parse().ok()?;
    (number.to_string() == digits).then_some(number)
}

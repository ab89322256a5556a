//! The slot that a passphrase opens: what it derives to through Argon2id wraps the data key.

use argon2::{Algorithm, Argon2, Block, Version};
use chrono::NaiveDate;
use zeroize::{Zeroize, Zeroizing};

use super::{made_word, parse_made};
use crate::hex::{from_hex, to_hex};
use crate::secret::{KeyBytes, random};
use crate::wrap::Wrapped;
use crate::{DataKey, Params, Passphrase, VaultError};

const SALT_LEN: usize = 16;

/// `passphrase [made=…] argon2id m=… t=… p=… salt=… nonce=… key=…`
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PassphraseSlot {
    /// Not known in files of version 1.
    made: Option<NaiveDate>,
    params: Params,
    salt: [u8; SALT_LEN],
    wrapped: Wrapped,
}

impl PassphraseSlot {
    /// A slot that `passphrase` opens, with a new salt and nonce.
    pub fn seal(
        key: &DataKey,
        passphrase: &Passphrase,
        params: Params,
        made: Option<NaiveDate>,
    ) -> Result<Self, VaultError> {
        let salt = *random::<SALT_LEN>()?;
        let wrapping = derive(passphrase, params, &salt)?;
        let wrapped = Wrapped::seal(key, &wrapping, &head(made, params, &salt))?;
        Ok(Self { made, params, salt, wrapped })
    }

    /// The data key, or `None` when `passphrase` is not the one that the slot was made with.
    pub fn open(&self, passphrase: &Passphrase) -> Result<Option<DataKey>, VaultError> {
        let wrapping = derive(passphrase, self.params, &self.salt)?;
        Ok(self.wrapped.open(&wrapping, &self.head()))
    }

    pub fn params(&self) -> Params {
        self.params
    }

    pub fn made(&self) -> Option<NaiveDate> {
        self.made
    }

    /// The slot in the words after `passphrase `.
    pub fn parse(words: &str) -> Option<Self> {
        let words: Vec<_> = words.split(' ').collect();
        let (made, words) = match words.as_slice() {
            [first, rest @ ..] if first.starts_with("made=") => (Some(parse_made(first)?), rest),
            all => (None, all),
        };
        let ["argon2id", memory, passes, lanes, salt, nonce, key] = *words else { return None };
        Some(Self {
            made,
            params: Params::bounded(number(memory, "m=")?, number(passes, "t=")?, number(lanes, "p=")?)?,
            salt: from_hex(salt.strip_prefix("salt=")?)?,
            wrapped: Wrapped::parse(nonce, key)?,
        })
    }

    pub fn to_line(&self) -> String {
        self.wrapped.line(&self.head())
    }

    fn head(&self) -> String {
        head(self.made, self.params, &self.salt)
    }
}

fn head(made: Option<NaiveDate>, params: Params, salt: &[u8]) -> String {
    let made = made.map(|it| format!("{} ", made_word(it))).unwrap_or_default();
    let Params { memory, passes, lanes } = params;
    format!("passphrase {made}argon2id m={memory} t={passes} p={lanes} salt={}", to_hex(salt))
}

/// The key that `passphrase` derives to; takes the time and the memory that `params` ask for.
fn derive(passphrase: &Passphrase, params: Params, salt: &[u8]) -> Result<KeyBytes, VaultError> {
    let Params { memory, passes, lanes } = params;
    let params = argon2::Params::new(memory, passes, lanes, Some(32)).map_err(|_| VaultError::Damaged)?;
    // Our own memory: too little of it is an error here instead of the end of the program,
    // and what was derived from the passphrase is wiped.
    let mut blocks: Vec<Block> = Vec::new();
    let count = params.block_count();
    blocks.try_reserve_exact(count).map_err(|_| VaultError::TooLittleMemory)?;
    blocks.resize(count, Block::default());
    let mut key = Zeroizing::new([0; 32]);
    let derived = Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into_with_memory(
        passphrase.as_bytes(),
        salt,
        &mut *key,
        &mut blocks,
    );
    blocks.zeroize();
    derived.map(|()| key).map_err(|_| VaultError::TooLittleMemory)
}

/// The number after `name`, in the one way to write it: no sign, no leading zero.
fn number(field: &str, name: &str) -> Option<u32> {
    let digits = field.strip_prefix(name)?;
    let number: u32 = digits.parse().ok()?;
    (number.to_string() == digits).then_some(number)
}

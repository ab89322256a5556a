//! The key file beside the store: one line for each slot, and a check line over all of it.
//! It holds nothing that opens the store without a passphrase.
//!
//! ```text
//! terugblik-key 1
//! slot passphrase argon2id m=65536 t=3 p=1 salt=… nonce=… key=…
//! check …
//! ```
//!
//! Every version, also those to come, has the first and the last line, so that damage and age can be told apart.

use blake2::{Blake2s256, Digest};

use crate::hex::to_hex;
use crate::slot::{PassphraseSlot, Slot};
use crate::{DataKey, Params, Passphrase, VaultError};

const VERSION: u32 = 1;
const MOST_SLOTS: usize = 16;

/// The doors to the data key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFile {
    slots: Vec<Slot>,
}

impl KeyFile {
    /// The most bytes that a key file has.
    pub const MOST_BYTES: usize = 64 * 1024;

    /// A key file with one slot, which `passphrase` opens.
    pub fn create(key: &DataKey, passphrase: &Passphrase, params: Params) -> Result<Self, VaultError> {
        let slot = PassphraseSlot::seal(key, passphrase, params)?;
        Ok(Self { slots: vec![Slot::Passphrase(slot)] })
    }

    /// The data key, when `passphrase` opens one of the slots. Takes the time that the slot asks for.
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<DataKey, VaultError> {
        for slot in &self.slots {
            match slot {
                Slot::Passphrase(slot) => match slot.open(passphrase) {
                    Err(VaultError::WrongPassphrase) => {}
                    opened_or_failed => return opened_or_failed,
                },
                Slot::Other(_) => {}
            }
        }
        Err(VaultError::WrongPassphrase)
    }

    /// The key file that `bytes` spell, exactly as [`KeyFile::to_bytes`] writes it.
    pub fn parse(bytes: &[u8]) -> Result<Self, VaultError> {
        if bytes.len() > Self::MOST_BYTES {
            return Err(VaultError::Damaged);
        }
        let text = std::str::from_utf8(bytes).map_err(|_| VaultError::Damaged)?;
        let body = checked_body(text).ok_or(VaultError::Damaged)?;
        let (first, lines) = body.split_once('\n').ok_or(VaultError::Damaged)?;
        let version = version(first).ok_or(VaultError::Damaged)?;
        if version > VERSION {
            return Err(VaultError::TooNew { file: version, program: VERSION });
        }
        let slots: Option<Vec<_>> =
            lines.lines().map(|line| line.strip_prefix("slot ").and_then(Slot::parse)).collect();
        match slots {
            Some(slots) if (1..=MOST_SLOTS).contains(&slots.len()) => Ok(Self { slots }),
            Some(_) | None => Err(VaultError::Damaged),
        }
    }

    /// The file to write; slots of kinds that this program does not know stand in it as they were read.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut text = format!("terugblik-key {VERSION}\n");
        for slot in &self.slots {
            text.push_str("slot ");
            text.push_str(&slot.to_line());
            text.push('\n');
        }
        let check = check_line(&text);
        text.push_str(&check);
        text.into_bytes()
    }
}

/// All lines but the last, when the last is their check line.
fn checked_body(text: &str) -> Option<&str> {
    let start = text.strip_suffix('\n')?.rfind('\n')? + 1;
    let (body, check) = text.split_at_checked(start)?;
    (check == check_line(body)).then_some(body)
}

/// It finds damage; whoever changes a file on purpose is stopped by the wrap of the key.
fn check_line(body: &str) -> String {
    format!("check {}\n", to_hex(&Blake2s256::digest(body.as_bytes())))
}

fn version(line: &str) -> Option<u32> {
    let digits = line.strip_prefix("terugblik-key ")?;
    let version: u32 = digits.parse().ok()?;
    (version >= 1 && version.to_string() == digits).then_some(version)
}

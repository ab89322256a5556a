//! The key of the store and the doors to it: a random data key, wrapped by a passphrase, a key on paper or a key
//! that the machine keeps, in a small file. It opens no store, shows no screen and writes no file.
//!
//! ```
//! use vault::{DataKey, KeyFile, Params, Passphrase, VaultError};
//!
//! let key = DataKey::random()?;
//! let passphrase = Passphrase::new("lantaarn kruiwagen oever").expect("long enough");
//! let bytes = KeyFile::create(&key, &passphrase, Params::light(), chrono::NaiveDate::MIN)?.to_bytes();
//!
//! let opened = KeyFile::parse(&bytes)?.unlock(&passphrase)?;
//! assert_eq!(opened.expose(), key.expose());
//! # Ok::<(), VaultError>(())
//! ```

mod data_key;
mod hex;
mod key_file;
mod params;
mod passphrase;
mod recovery_key;
mod secret;
mod slot;
mod strength;
mod wrap;

pub use data_key::DataKey;
pub use key_file::KeyFile;
pub use params::Params;
pub use passphrase::{Passphrase, PassphraseError};
pub use recovery_key::{RecoveryKey, RecoveryKeyError};
pub use slot::{MachineKey, MachineSlot, RecoverySlot, SlotId, SlotInfo, SlotKind};
pub use strength::{Guessed, Strength, strength};

/// Why the data key did not come out, or the key file could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// The key file is as it was written, and the passphrase opens none of its slots.
    #[error("the passphrase opens no slot")]
    WrongPassphrase,
    /// The key file is as it was written, and the recovery key opens none of its slots.
    #[error("the recovery key opens no slot")]
    WrongRecoveryKey,
    /// The key file is as it was written, and the key of this machine opens none of its slots.
    #[error("the key of this machine opens no slot")]
    WrongMachineKey,
    /// Without this slot no person could open the store.
    #[error("it is the last slot that a person can open")]
    LastSlot,
    /// The key file has no such slot any more.
    #[error("there is no such slot")]
    NoSuchSlot,
    /// The key file is not as it was written.
    #[error("the key file is damaged")]
    Damaged,
    /// A newer program wrote the key file.
    #[error("the key file has version {file}, this program knows {program}")]
    TooNew {
        /// The version of the file.
        file: u32,
        /// The newest version that this program knows.
        program: u32,
    },
    /// The machine has too little memory free for the derivation that the slot asks for.
    #[error("there is too little memory")]
    TooLittleMemory,
    /// The operating system gave no random numbers.
    #[error("the operating system gave no random numbers")]
    NoRandomness,
}

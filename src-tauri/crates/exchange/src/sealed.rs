//! A file that only a passphrase opens, in the `age` format (age-encryption.org/v1): any other program that knows it
//! opens it too. What is in it is not known here. Why this format: decisions/0024.

use std::fs::File;
use std::io::Read;
use std::iter;
use std::path::Path;

use age::scrypt::{Identity, Recipient};
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor};
use unicode_normalization::UnicodeNormalization;

/// The most bytes of a sealed file: room for a preparation with the pictures of many cases.
pub const MAX_SEALED: usize = 4 * 1024 * 1024;
/// What the format adds at the most: a header, and 16 bytes for each 64 KiB.
const AROUND: usize = 16 * 1024;
/// The most characters of a passphrase.
const MOST_PASSPHRASE: usize = 1_024;

/// With what every file of age begins, whichever version of the format it is.
const BEGINS: &[u8] = b"age-encryption.org/";

/// How much work it is to try one passphrase: the exponent of scrypt's cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Work(u8);

impl Work {
    /// What a file is sealed with, and the most that is done to open one: 256 MiB of memory, and about a second. The
    /// tool `age` seals with as much.
    pub const FULL: Self = Self(18);

    /// So much, 1 to that of [`Self::FULL`]; less than full is for tests.
    pub fn new(exponent: u8) -> Option<Self> {
        (1..=Self::FULL.0).contains(&exponent).then_some(Self(exponent))
    }
}

/// Why a file could not be closed or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The file is not there or cannot be read.
    #[error("the file cannot be read")]
    Unreadable,
    /// It is more than fits.
    #[error("the file is too large")]
    TooLarge,
    /// It is not such a file, or was closed in another way than with a passphrase.
    #[error("the file is not one that a passphrase opens")]
    NotSealed,
    /// It has a newer version of the format.
    #[error("the file has a newer format")]
    NewerFormat,
    /// The passphrase is another, or the part of the file that it opens is damaged: that looks the same.
    #[error("the passphrase does not open the file")]
    WrongPassphrase,
    /// It asks for more work than there is reason for: it was made elsewhere, or to keep a machine busy.
    #[error("the file asks for too much work")]
    TooMuchWork,
    /// Something in it was changed or is missing.
    #[error("the file is damaged")]
    Damaged,
    /// The machine gave no randomness or no memory, or nobody types a passphrase so long.
    #[error("the file could not be sealed")]
    Failed,
}

/// A file that a passphrase opens, before one was tried.
#[derive(Clone, PartialEq, Eq)]
pub struct SealedFile(Vec<u8>);

impl SealedFile {
    /// The file at `path`. How large it is, is looked at before anything is read.
    pub fn read(path: &Path) -> Result<Self, SealError> {
        // A folder or a pipe is no such file; a pipe could keep one waiting for ever.
        let about = std::fs::metadata(path).map_err(|_| SealError::Unreadable)?;
        if !about.is_file() {
            return Err(SealError::Unreadable);
        }
        if about.len() > u64::try_from(MAX_SEALED).unwrap_or(u64::MAX) {
            return Err(SealError::TooLarge);
        }
        let mut bytes = Vec::new();
        let file = File::open(path).map_err(|_| SealError::Unreadable)?;
        bounded(file).read_to_end(&mut bytes).map_err(|_| SealError::Unreadable)?;
        Self::new(bytes)
    }

    /// These bytes, when they are a file that a passphrase opens.
    pub fn new(bytes: Vec<u8>) -> Result<Self, SealError> {
        if bytes.len() > MAX_SEALED {
            return Err(SealError::TooLarge);
        }
        if !bytes.starts_with(BEGINS) {
            return Err(SealError::NotSealed);
        }
        let decryptor = Decryptor::new_buffered(bytes.as_slice()).map_err(|it| refusal(&it))?;
        if decryptor.is_scrypt() { Ok(Self(bytes)) } else { Err(SealError::NotSealed) }
    }

    /// What is in it, when `passphrase` opens it at a cost of at most `most`.
    pub fn open(&self, passphrase: &str, most: Work) -> Result<Vec<u8>, SealError> {
        let decryptor = Decryptor::new_buffered(self.0.as_slice()).map_err(|it| refusal(&it))?;
        let mut identity = Identity::new(secret(passphrase).ok_or(SealError::WrongPassphrase)?);
        identity.set_max_work_factor(most.0);
        let identity: &dyn age::Identity = &identity;
        let opened = decryptor.decrypt(iter::once(identity)).map_err(|it| refusal(&it))?;
        let mut inside = Vec::new();
        // Every part of the content carries a proof that it was not changed.
        bounded(opened).read_to_end(&mut inside).map_err(|_| SealError::Damaged)?;
        Ok(inside)
    }

    /// The bytes of the file.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

/// Length only: what is in it is nobody's business.
impl std::fmt::Debug for SealedFile {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "SealedFile({} bytes)", self.0.len())
    }
}

/// `inside` closed with `passphrase`; how good that is, is for whoever asks for it to say.
pub(crate) fn seal(inside: &[u8], passphrase: &str, work: Work) -> Result<SealedFile, SealError> {
    if inside.len() > MAX_SEALED - AROUND {
        return Err(SealError::TooLarge);
    }
    let mut recipient = Recipient::new(secret(passphrase).ok_or(SealError::Failed)?);
    recipient.set_work_factor(work.0);
    age::encrypt(&recipient, inside).map(SealedFile).map_err(|_| SealError::Failed)
}

/// `reader`, with one byte more than fits at the most: a file may grow while it is read.
fn bounded(reader: impl Read) -> impl Read {
    reader.take(u64::try_from(MAX_SEALED).unwrap_or(u64::MAX).saturating_add(1))
}

/// The passphrase as it is told over the telephone: without white space around it, and with letters composed, so that
/// an é is the same on every keyboard. `None` when nobody types one so long.
fn secret(passphrase: &str) -> Option<SecretString> {
    let composed: String = passphrase.trim().nfc().take(MOST_PASSPHRASE + 1).collect();
    (composed.chars().count() <= MOST_PASSPHRASE).then(|| SecretString::from(composed))
}

/// What it means that age refuses a file.
fn refusal(error: &DecryptError) -> SealError {
    match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => SealError::WrongPassphrase,
        DecryptError::UnknownFormat => SealError::NewerFormat,
        DecryptError::ExcessiveWork { .. } => SealError::TooMuchWork,
        DecryptError::NoMatchingKeys => SealError::NotSealed,
        DecryptError::InvalidHeader | DecryptError::InvalidMac | DecryptError::Io(_) => SealError::Damaged,
    }
}

//! A file that only a passphrase opens, in the `age` format (age-encryption.org/v1): any other program that knows it
//! opens it too. What is in it is not known here.

use std::io::{self, Read, Write};
use std::iter;

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, scrypt};

/// The most bytes that are closed in one file.
pub const MAX_SEALED: usize = 1024 * 1024;
/// What the format adds: a header and a little for each 64 KiB.
const AROUND: usize = 16 * 1024;
/// How hard it is to try a passphrase: 2 to this power, with 128 MiB of memory each.
const WORK: u8 = 17;
/// A file may ask for twice as much, which is what the tool `age` writes; more could keep one waiting for ever.
const MOST_WORK: u8 = 18;

/// Why a file could not be closed or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// It is more than fits.
    #[error("the file is too large")]
    TooLarge,
    /// It is not such a file, or was closed in another way than with a passphrase.
    #[error("the file is not one that a passphrase opens")]
    NotSealed,
    /// The passphrase is not the right one.
    #[error("the passphrase does not open the file")]
    WrongPassphrase,
    /// It asks for more work than there is reason for.
    #[error("the file asks for too much work")]
    TooMuchWork,
    /// Something in it was changed or is missing.
    #[error("the file is damaged")]
    Damaged,
}

/// `content` closed with `passphrase`.
pub fn seal(content: &[u8], passphrase: &str) -> Result<Vec<u8>, SealError> {
    if content.len() > MAX_SEALED {
        return Err(SealError::TooLarge);
    }
    let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(WORK);
    let recipient: &dyn age::Recipient = &recipient;
    let encryptor = Encryptor::with_recipients(iter::once(recipient)).map_err(|_| SealError::Damaged)?;
    let write = || -> io::Result<Vec<u8>> {
        let mut writer = encryptor.wrap_output(Vec::new())?;
        writer.write_all(content)?;
        writer.finish()
    };
    write().map_err(|_| SealError::Damaged)
}

/// What is in `file`, when `passphrase` opens it.
pub fn unseal(file: &[u8], passphrase: &str) -> Result<Vec<u8>, SealError> {
    if file.len() > MAX_SEALED + AROUND {
        return Err(SealError::TooLarge);
    }
    let decryptor = Decryptor::new(file).map_err(|_| SealError::NotSealed)?;
    if !decryptor.is_scrypt() {
        return Err(SealError::NotSealed);
    }
    let mut identity = scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
    identity.set_max_work_factor(MOST_WORK);
    let identity: &dyn age::Identity = &identity;
    let reader = decryptor.decrypt(iter::once(identity)).map_err(|error| match error {
        DecryptError::ExcessiveWork { .. } => SealError::TooMuchWork,
        DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys | DecryptError::DecryptionFailed => {
            SealError::WrongPassphrase
        }
        DecryptError::InvalidHeader | DecryptError::UnknownFormat => SealError::NotSealed,
        // Among them a header that was changed. The crate may name more in time.
        _ => SealError::Damaged,
    })?;
    let most = u64::try_from(MAX_SEALED).unwrap_or(u64::MAX);
    let mut content = Vec::new();
    reader.take(most.saturating_add(1)).read_to_end(&mut content).map_err(|_| SealError::Damaged)?;
    if content.len() > MAX_SEALED { Err(SealError::TooLarge) } else { Ok(content) }
}

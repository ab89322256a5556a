//! A prepared meeting as a file that a colleague opens with a passphrase: JSON in an `age` file. What a content pack
//! does not know is kept as it is; what a newer program wrote is refused and not half understood.

#[cfg(test)]
mod tests;
mod written;

use std::fs::File;
use std::io::Read;
use std::path::Path;

use domain::Preparation;
use privacy::Cleared;

use crate::sealed::{MAX_SEALED, SealError, seal, unseal};
use written::{KIND, Kind, VERSION, Written};

/// Why a preparation was not read or written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PreparationError {
    /// The file is not there or cannot be read.
    #[error("the file cannot be read")]
    Unreadable,
    /// It could not be closed or opened.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// What is in it is no preparation.
    #[error("the file holds no preparation")]
    NotAPreparation,
    /// A newer program wrote it.
    #[error("the preparation has version {file}, this program knows {program}")]
    TooNew {
        /// The version of the file.
        file: u32,
        /// The newest version that this program knows.
        program: u32,
    },
}

/// The bytes of the file in which the preparation is handed over.
pub fn write_preparation(
    preparation: &Cleared<Preparation>,
    passphrase: &str,
) -> Result<Vec<u8>, PreparationError> {
    let json = serde_json::to_vec(&Written::of(preparation.get()));
    Ok(seal(&json.map_err(|_| PreparationError::NotAPreparation)?, passphrase)?)
}

/// The preparation in the file at `path`.
pub fn read_preparation(path: &Path, passphrase: &str) -> Result<Preparation, PreparationError> {
    // A folder or a pipe is no such file; a pipe could keep one waiting for ever.
    if !std::fs::metadata(path).is_ok_and(|it| it.is_file()) {
        return Err(PreparationError::Unreadable);
    }
    let file = File::open(path).map_err(|_| PreparationError::Unreadable)?;
    let mut bytes = Vec::new();
    let most = u64::try_from(2 * MAX_SEALED).unwrap_or(u64::MAX);
    file.take(most).read_to_end(&mut bytes).map_err(|_| PreparationError::Unreadable)?;
    preparation_from(&bytes, passphrase)
}

/// The preparation in the bytes of a file.
pub fn preparation_from(file: &[u8], passphrase: &str) -> Result<Preparation, PreparationError> {
    read(&unseal(file, passphrase)?)
}

fn read(json: &[u8]) -> Result<Preparation, PreparationError> {
    let Kind { kind, version } =
        serde_json::from_slice(json).map_err(|_| PreparationError::NotAPreparation)?;
    if kind != KIND {
        return Err(PreparationError::NotAPreparation);
    }
    if version > VERSION {
        return Err(PreparationError::TooNew { file: version, program: VERSION });
    }
    let written: Written = serde_json::from_slice(json).map_err(|_| PreparationError::NotAPreparation)?;
    written.preparation().ok_or(PreparationError::NotAPreparation)
}

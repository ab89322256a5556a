//! A prepared meeting as a file that a colleague opens with a passphrase: JSON in an `age` file. What a content pack
//! does not know is kept as it is; what a newer program wrote is refused and not half understood.

mod written;

use domain::Preparation;
use privacy::{Cleared, KnownPreparation};

use crate::sealed::{SealError, SealedFile, Work, seal};
use written::{KIND, Kind, VERSION, Written};

/// Why a preparation was not read or written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PreparationError {
    /// The file could not be read, closed or opened.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// Something else is in it.
    #[error("the file holds no preparation")]
    NotAPreparation,
    /// A preparation is in it, with something that no version of this program wrote.
    #[error("the file holds a preparation that is not understood")]
    NotUnderstood,
    /// A newer program wrote it.
    #[error("the preparation has version {file}, this program knows {program}")]
    TooNew {
        /// The version of the file.
        file: u32,
        /// The newest version that this program knows.
        program: u32,
    },
}

/// The file in which the preparation is handed over, closed with `passphrase`.
pub fn write_preparation(
    preparation: &Cleared<KnownPreparation>,
    passphrase: &str,
    work: Work,
) -> Result<SealedFile, PreparationError> {
    let json =
        serde_json::to_vec(&Written::of(&preparation.get().preparation)).map_err(|_| SealError::Failed)?;
    Ok(seal(&json, passphrase, work)?)
}

/// The preparation in the file, when `passphrase` opens it at a cost of at most `most`.
pub fn open_preparation(
    file: &SealedFile,
    passphrase: &str,
    most: Work,
) -> Result<Preparation, PreparationError> {
    preparation_from(&file.open(passphrase, most)?)
}

/// The preparation that stands in a file as `json`, once it was opened.
pub fn preparation_from(json: &[u8]) -> Result<Preparation, PreparationError> {
    let Kind { kind, version } =
        serde_json::from_slice(json).map_err(|_| PreparationError::NotAPreparation)?;
    if kind != KIND {
        return Err(PreparationError::NotAPreparation);
    }
    if version > VERSION {
        return Err(PreparationError::TooNew { file: version, program: VERSION });
    }
    if version < VERSION {
        return Err(PreparationError::NotUnderstood);
    }
    let written: Written = serde_json::from_slice(json).map_err(|_| PreparationError::NotUnderstood)?;
    written.preparation().ok_or(PreparationError::NotUnderstood)
}

//! What can go wrong with the file, one variant for each thing that a person can do something about.
//! An error never carries what was written: codes and numbers only.

use std::io;

use rusqlite::ffi;

/// Why the store did not do what was asked. Nothing that was committed before is touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StorageError {
    /// There is a file already where a new one should come.
    #[error("the file exists already")]
    Exists,
    /// There is no file.
    #[error("there is no file")]
    Missing,
    /// The file is not what was written, or the key is of another file.
    #[error("the file is damaged or the key is of another file")]
    Damaged,
    /// A newer program wrote the file.
    #[error("the file has version {file}, this program knows {program}")]
    FileTooNew {
        /// The version of the file.
        file: u32,
        /// The newest version that this program knows.
        program: u32,
    },
    /// Another program has the file open.
    #[error("the file is in use")]
    InUse,
    /// The file may be read, not written.
    #[error("the file is read-only")]
    ReadOnly,
    /// The folder of the file takes no new files.
    #[error("the folder is read-only")]
    ReadOnlyFolder,
    /// The store was opened to be read only.
    #[error("the store was opened to be read only")]
    OpenedToRead,
    /// There is no room left.
    #[error("the disk is full")]
    DiskFull,
    /// The disk refused to read or write for another reason: a quota, a removed or broken disk.
    #[error("the disk refused, code {code}")]
    Disk {
        /// The extended result code of `SQLite`, or that of the operating system.
        code: i32,
    },
    /// Another case has that label, perhaps in the bin.
    #[error("the label is taken")]
    LabelTaken,
    /// A rule of the store says no: a second tag for one element and phase, a second open experiment.
    #[error("the change goes against a rule of the store")]
    Conflict,
    /// The case that something should hang on is not there.
    #[error("the case is not there")]
    CaseMissing,
    /// Something that should not happen.
    #[error("unexpected result code {code}")]
    Unexpected {
        /// The extended result code of `SQLite`; 0 when it was not `SQLite` that complained.
        code: i32,
    },
}

impl From<rusqlite::Error> for StorageError {
    fn from(error: rusqlite::Error) -> Self {
        match error {
            rusqlite::Error::SqliteFailure(failure, _) => Self::of_code(failure.extended_code),
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::Utf8Error(..) => Self::Damaged,
            _ => Self::Unexpected { code: 0 },
        }
    }
}

impl From<rusqlite_migration::Error> for StorageError {
    fn from(error: rusqlite_migration::Error) -> Self {
        match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
            _ => Self::Unexpected { code: 0 },
        }
    }
}

impl From<io::Error> for StorageError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            io::ErrorKind::AlreadyExists => Self::Exists,
            io::ErrorKind::PermissionDenied => Self::ReadOnly,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnlyFolder,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::Disk { code: error.raw_os_error().unwrap_or(0) },
        }
    }
}

impl StorageError {
    /// True when it is about the disk and not about what stands on it.
    pub(crate) fn is_of_the_disk(&self) -> bool {
        matches!(self, Self::Disk { .. } | Self::DiskFull)
    }

    /// What a result code of `SQLite` means.
    pub(crate) fn of_code(extended: i32) -> Self {
        match extended {
            ffi::SQLITE_CONSTRAINT_FOREIGNKEY => return StorageError::CaseMissing,
            ffi::SQLITE_READONLY_DIRECTORY => return StorageError::ReadOnlyFolder,
            // A page whose bytes do not match its checksum cannot be decrypted.
            // `SQLITE_IOERR_CORRUPTFS` is not among them: that is a disk that answers EIO, and what it holds may be whole.
            ffi::SQLITE_IOERR_SHORT_READ | ffi::SQLITE_IOERR_DATA => return StorageError::Damaged,
            _ => {}
        }
        // The low byte is the primary code.
        match extended & 0xff {
            ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED => StorageError::InUse,
            ffi::SQLITE_READONLY | ffi::SQLITE_PERM => StorageError::ReadOnly,
            ffi::SQLITE_CANTOPEN => StorageError::ReadOnlyFolder,
            ffi::SQLITE_FULL => StorageError::DiskFull,
            // `SQLCipher` says that memory is full when it reads nothing more, after a page that did not come.
            ffi::SQLITE_IOERR | ffi::SQLITE_NOMEM => StorageError::Disk { code: extended },
            ffi::SQLITE_NOTADB | ffi::SQLITE_CORRUPT => StorageError::Damaged,
            ffi::SQLITE_CONSTRAINT => StorageError::Conflict,
            _ => StorageError::Unexpected { code: extended },
        }
    }
}

//! Small files beside the store, for this user's eyes only, and written whole or not at all.
//! What stands in them is not known here.

use std::ffi::OsString;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use crate::StorageError;

/// Makes the folder, and those above it that are missing, for this user only. An existing one stays as it is.
pub fn private_folder(path: &Path) -> Result<(), StorageError> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|error| match error.kind() {
        // A file lies where the folder should come; that is not a vault that exists already.
        std::io::ErrorKind::AlreadyExists => StorageError::ReadOnlyFolder,
        _ => of_folder(error),
    })
}

/// Puts `bytes` in the file at `path`, new or in the place of what was there: on return they are on the disk,
/// and at no moment is there half a file. Only this user can read it.
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), StorageError> {
    let part = beside(path, ".part");
    remove_if_there(&part)?;
    let written = new_private(&part)
        .and_then(|mut file| {
            file.write_all(bytes)?;
            Ok(file.sync_all()?)
        })
        .and_then(|()| put_in_place(&part, path));
    if written.is_err() {
        remove_if_there(&part)?;
    }
    written
}

/// The bytes of the file at `path`; [`StorageError::Damaged`] when there are more than `most`.
pub fn read_private(path: &Path, most: u64) -> Result<Vec<u8>, StorageError> {
    let mut bytes = Vec::new();
    File::open(path)?.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    let has = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if has > most { Err(StorageError::Damaged) } else { Ok(bytes) }
}

/// Reads every byte of the file at `path` and keeps none: an error is one of the disk.
pub(crate) fn read_through(path: &Path) -> Result<(), StorageError> {
    if path.is_file() {
        std::io::copy(&mut File::open(path)?, &mut std::io::sink())?;
    }
    Ok(())
}

/// A new, empty file that only this user can read.
pub(crate) fn new_private(path: &Path) -> Result<File, StorageError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(of_folder)
}

/// Gives the finished file `part` its real name, lastingly.
pub fn put_in_place(part: &Path, path: &Path) -> Result<(), StorageError> {
    fs::rename(part, path).map_err(of_folder)?;
    #[cfg(unix)]
    File::open(folder_of(path))?.sync_all()?;
    Ok(())
}

pub(crate) fn remove_if_there(path: &Path) -> Result<(), StorageError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(of_folder(error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// The path with `suffix` after the whole file name.
pub(crate) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    PathBuf::from(name)
}

pub(crate) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        Some(_) | None => Path::new("."),
    }
}

/// Making, renaming and removing need the folder's permission, not the file's.
pub(crate) fn of_folder(error: std::io::Error) -> StorageError {
    match StorageError::from(error) {
        StorageError::ReadOnly => StorageError::ReadOnlyFolder,
        other => other,
    }
}

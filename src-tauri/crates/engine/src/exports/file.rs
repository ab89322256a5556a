//! A paper on the disk: the old file stays whole until the new one is.

use std::fs;
use std::io::Write;
use std::path::Path;

use crate::EngineError;

/// Writes `bytes` to `path` so that the old file stays whole until the new one is.
/// The new file stands beside it under another name first, so the folder must take new files.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), EngineError> {
    let name = path.file_name().ok_or(EngineError::File(std::io::ErrorKind::InvalidFilename))?;
    let beside = path.with_file_name(format!(".{}.nieuw", name.to_string_lossy()));
    let write = || -> std::io::Result<()> {
        let mut file = fs::File::create(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, path)
    };
    write().map_err(|error| {
        // The half file must not stay behind; if it cannot be removed either, the first error tells more.
        let _ = fs::remove_file(&beside);
        EngineError::from(error)
    })
}

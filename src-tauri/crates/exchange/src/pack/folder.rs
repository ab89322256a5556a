//! A pack as a folder: `pack.toml` and folders one deep. Links are not followed.

use std::fs::{self, File};
use std::path::Path;

use content::PackFiles;

use super::{MAX_ENTRIES, PackError, add, bounded_text, is_content, shown};

/// How deep folders may lie: `elements/01.toml` is one deep.
const DEEPEST: usize = 2;

/// The texts of the pack in this folder.
pub(super) fn read(folder: &Path) -> Result<PackFiles, PackError> {
    let mut found = Found { files: PackFiles::new(), entries: 0 };
    if !fs::symlink_metadata(folder.join("pack.toml")).is_ok_and(|it| it.is_file() || it.is_symlink()) {
        return Err(PackError::NotAPack);
    }
    found.walk(folder, "", 0)?;
    Ok(found.files)
}

struct Found {
    files: PackFiles,
    entries: usize,
}

impl Found {
    fn walk(&mut self, folder: &Path, above: &str, depth: usize) -> Result<(), PackError> {
        for entry in fs::read_dir(folder).map_err(|_| PackError::Unreadable)? {
            let entry = entry.map_err(|_| PackError::Unreadable)?;
            self.entries += 1;
            if self.entries > MAX_ENTRIES {
                return Err(PackError::TooLarge);
            }
            let name = format!("{above}{}", entry.file_name().to_string_lossy());
            // Of the entry itself, not of what a link points at.
            let sort = entry.file_type().map_err(|_| PackError::Unreadable)?;
            if sort.is_symlink() {
                return Err(PackError::UnsafeName(shown(&name)));
            }
            let is_hidden = entry.file_name().to_string_lossy().starts_with('.');
            if sort.is_dir() && depth < DEEPEST && !is_hidden {
                self.walk(&entry.path(), &format!("{name}/"), depth + 1)?;
            } else if sort.is_file() && is_content(&name) {
                let file = File::open(entry.path()).map_err(|_| PackError::Unreadable)?;
                let text = bounded_text(&shown(&name), file)?;
                add(&mut self.files, &name, text)?;
            }
        }
        Ok(())
    }
}

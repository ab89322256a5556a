//! A pack as a zip: the same files, at the top or in one folder of any name.
//! Neither the names nor the sizes that a zip declares are trusted.

use std::fs::File;
use std::io::{BufReader, Read, Seek};
use std::path::Path;

use content::PackFiles;
use zip::ZipArchive;

use super::{MAX_ENTRIES, PackError, add, bounded_text, is_content, shown};

/// The texts of the pack in the zip at `path`, which has `bytes` bytes.
pub(super) fn read(path: &Path, bytes: u64) -> Result<PackFiles, PackError> {
    // Text shrinks in a zip, so a zip that is larger than all texts may be holds no pack.
    if bytes > u64::try_from(PackFiles::MAX_TOTAL).unwrap_or(u64::MAX) {
        return Err(PackError::TooLarge);
    }
    let file = File::open(path).map_err(|_| PackError::Unreadable)?;
    let mut file = BufReader::new(file);
    if !begins_like_a_zip(&mut file)? {
        return Err(PackError::NotAPack);
    }
    from_archive(file)
}

/// True when the file begins with the mark of a zip, `PK`.
fn begins_like_a_zip(file: &mut (impl Read + Seek)) -> Result<bool, PackError> {
    let mut mark = Vec::new();
    file.by_ref().take(2).read_to_end(&mut mark).map_err(|_| PackError::Unreadable)?;
    file.rewind().map_err(|_| PackError::Unreadable)?;
    Ok(mark == *b"PK")
}

fn from_archive(file: impl Read + Seek) -> Result<PackFiles, PackError> {
    let mut archive = ZipArchive::new(file).map_err(|_| PackError::Unreadable)?;
    if archive.len() > MAX_ENTRIES {
        return Err(PackError::TooLarge);
    }
    let mut wanted = Vec::new();
    let mut declared: u64 = 0;
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(|_| PackError::Unreadable)?;
        let name = entry.name().map_err(|_| PackError::Unreadable)?.into_owned();
        if entry.is_symlink() || leads_out(&name) {
            return Err(PackError::UnsafeName(shown(&name)));
        }
        if entry.is_file() && is_content(&name) {
            declared = declared.saturating_add(entry.size());
            wanted.push((index, name));
        }
    }
    if wanted.len() > PackFiles::MAX_FILES
        || declared > u64::try_from(PackFiles::MAX_TOTAL).unwrap_or(u64::MAX)
    {
        return Err(PackError::TooLarge);
    }
    let top = top_folder(&wanted).ok_or(PackError::NotAPack)?;
    let mut files = PackFiles::new();
    for (index, name) in &wanted {
        let name = name.strip_prefix(&top).unwrap_or(name);
        let entry = archive.by_index(*index).map_err(|_| PackError::Unreadable)?;
        let text = bounded_text(&shown(name), entry)?;
        add(&mut files, name, text)?;
    }
    Ok(files)
}

/// The folder that holds `pack.toml`, with its slash: empty, or one folder that holds everything.
fn top_folder(wanted: &[(usize, String)]) -> Option<String> {
    if wanted.iter().any(|(_, name)| name == "pack.toml") {
        return Some(String::new());
    }
    let (_, pack) = wanted.iter().find(|(_, name)| name.ends_with("/pack.toml"))?;
    let top = pack.strip_suffix("pack.toml")?;
    let holds_all = wanted.iter().all(|(_, name)| name.starts_with(top));
    (holds_all && top.matches('/').count() == 1).then(|| top.to_owned())
}

/// True for a name that leads out of the place where the zip is read, on any system.
fn leads_out(name: &str) -> bool {
    name.starts_with('/') || name.contains(['\\', ':', '\0']) || name.split('/').any(|it| it == "..")
}

//! The files of a pack as texts, bounded: whoever reads a folder or a zip fills one of these.
//! No disk is touched here.

use std::collections::BTreeMap;

/// Why a file was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PackFilesError {
    /// There are [`PackFiles::MAX_FILES`] files already.
    #[error("a pack has more than {} files", PackFiles::MAX_FILES)]
    TooMany,
    /// The file is larger than [`PackFiles::MAX_FILE`] bytes.
    #[error("a file of a pack has more than {} bytes", PackFiles::MAX_FILE)]
    FileTooLarge,
    /// All files together are larger than [`PackFiles::MAX_TOTAL`] bytes.
    #[error("a pack has more than {} bytes", PackFiles::MAX_TOTAL)]
    PackTooLarge,
    /// The name is no relative path of plain words that ends in `.toml`, or it is there already.
    #[error("a file of a pack has a name that is not safe")]
    UnsafeName,
}

/// The texts of a pack by relative path (`elements/01-in-kaart-brengen.toml`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PackFiles {
    texts: BTreeMap<String, String>,
    bytes: usize,
}

impl PackFiles {
    /// The most files.
    pub const MAX_FILES: usize = 200;
    /// The most bytes of one file: 1 MiB.
    pub const MAX_FILE: usize = 1024 * 1024;
    /// The most bytes of all files together: 8 MiB.
    pub const MAX_TOTAL: usize = 8 * 1024 * 1024;

    /// No files yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a file in, when its name is safe and there is room.
    pub fn add(&mut self, path: &str, text: String) -> Result<(), PackFilesError> {
        if !is_safe(path) || self.texts.contains_key(path) {
            return Err(PackFilesError::UnsafeName);
        }
        if self.texts.len() >= Self::MAX_FILES {
            return Err(PackFilesError::TooMany);
        }
        if text.len() > Self::MAX_FILE {
            return Err(PackFilesError::FileTooLarge);
        }
        let bytes = self.bytes.saturating_add(text.len());
        if bytes > Self::MAX_TOTAL {
            return Err(PackFilesError::PackTooLarge);
        }
        self.bytes = bytes;
        self.texts.insert(path.to_owned(), text);
        Ok(())
    }

    /// The text of one file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// All files in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }
}

/// True for a relative path of plain words that ends in `.toml`.
fn is_safe(path: &str) -> bool {
    let is_plain = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_' | '.');
    path.len() <= 200
        && std::path::Path::new(path).extension().is_some_and(|it| it == "toml")
        && path.split('/').all(|it| !it.is_empty() && !it.starts_with('.') && it.chars().all(is_plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, bytes: usize, expected: Result<(), PackFilesError>) {
        let mut files = PackFiles::new();
        files.add("pack.toml", String::new()).unwrap();
        assert_eq!(files.add(path, "x".repeat(bytes)), expected, "for {path:?} of {bytes} bytes");
    }

    #[test]
    fn a_file_is_taken_when_its_name_is_safe_and_there_is_room() {
        check("elements/01-in-kaart.toml", 10, Ok(()));
        check("../pack.toml", 1, Err(PackFilesError::UnsafeName));
        check("a/../pack.toml", 1, Err(PackFilesError::UnsafeName));
        check("/etc/pack.toml", 1, Err(PackFilesError::UnsafeName));
        check("C:\\pack.toml", 1, Err(PackFilesError::UnsafeName));
        check("pack.exe", 1, Err(PackFilesError::UnsafeName));
        check(".toml", 1, Err(PackFilesError::UnsafeName));
        check("pack.toml", 1, Err(PackFilesError::UnsafeName));
        check("groot.toml", PackFiles::MAX_FILE, Ok(()));
        check("groot.toml", PackFiles::MAX_FILE + 1, Err(PackFilesError::FileTooLarge));
    }

    #[test]
    fn all_files_together_are_bounded() {
        let mut files = PackFiles::new();
        for number in 0..8 {
            files.add(&format!("{number}.toml"), "x".repeat(PackFiles::MAX_FILE)).unwrap();
        }
        assert_eq!(files.add("meer.toml", "x".to_owned()), Err(PackFilesError::PackTooLarge));
        let mut files = PackFiles::new();
        for number in 0..PackFiles::MAX_FILES {
            files.add(&format!("{number}.toml"), String::new()).unwrap();
        }
        assert_eq!(files.add("meer.toml", String::new()), Err(PackFilesError::TooMany));
    }
}

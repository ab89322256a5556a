//! Which copy is meant, and where it lies. The screen names a copy, never a path.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;

use super::folder::{CopyFile, CopyFolder};
use super::{FOLDER, Held, KEYS};
use crate::EngineError;

/// A copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// In the folder of the app, with that name.
    Own(String),
    /// In the chosen other folder, with that name.
    Other(String),
    /// In a folder that was picked to restore from, with that name.
    Elsewhere(Elsewhere, String),
}

/// A folder that was picked to restore from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elsewhere {
    path: PathBuf,
}

impl Elsewhere {
    /// The folder with copies that is meant by `picked`: itself, or one in it.
    pub fn find(picked: &Path) -> Self {
        let below = std::fs::read_dir(picked).into_iter().flatten().flatten().map(|it| it.path());
        let below = below.filter(|it| it.is_dir()).take(1_000);
        let likely = [picked.to_owned(), picked.join(FOLDER)];
        let found =
            likely.into_iter().chain(below).map(|path| Self { path }).find(|it| !it.copies().is_empty());
        found.unwrap_or_else(|| Self { path: picked.to_owned() })
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The copies in it that have their key file beside them, the newest first.
    pub fn copies(&self) -> Vec<CopyFile> {
        let has_keys = self.path.join(KEYS).is_file();
        if has_keys { CopyFolder::new(self.path.clone()).files(&BTreeMap::new()) } else { Vec::new() }
    }
}

impl Held<'_> {
    /// The folder that the copy lies in, and its path.
    pub(crate) fn place_of(&self, source: &Source) -> Option<(CopyFolder, PathBuf)> {
        let (folder, name) = match source {
            Source::Own(name) => (self.copies.own.clone(), name),
            Source::Other(name) => (self.reachable()?, name),
            Source::Elsewhere(it, name) => (CopyFolder::new(it.path.clone()), name),
        };
        let path = folder.file(name)?;
        Some((folder, path))
    }

    /// The path of the copy; [`EngineError::BackupGone`] when it is not there.
    pub(crate) fn path_of(&self, source: &Source) -> Result<PathBuf, EngineError> {
        self.place_of(source).map(|(_, path)| path).ok_or(EngineError::BackupGone)
    }

    /// Where it is written down when that copy was checked.
    pub(crate) fn checked_of(
        &mut self,
        source: &Source,
    ) -> Option<(String, &mut BTreeMap<String, NaiveDateTime>)> {
        match source {
            Source::Own(name) => Some((name.clone(), &mut self.ledger.checked)),
            Source::Other(name) => self.ledger.other.as_mut().map(|it| (name.clone(), &mut it.checked)),
            Source::Elsewhere(..) => None,
        }
    }
}

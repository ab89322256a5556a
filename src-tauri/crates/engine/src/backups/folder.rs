//! A folder with copies, and the names in it: kind and moment stand in the name, so that the folder needs nothing else.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{NaiveDateTime, TimeDelta};

use super::KEYS;
use crate::EngineError;

const MOMENT: &str = "%Y-%m-%d-%H%M%S";
const END: &str = ".db";
/// So many characters has a moment.
const MOMENT_LEN: usize = 17;
/// What a file that is being written ends with.
const HALF: [&str; 2] = [".part", ".kopie"];

/// What a copy is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CopyKind {
    /// Made to be kept: in turn the days and weeks go.
    Backup,
    /// What there was before something was put back.
    SetAside,
}

/// A copy as its name tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopyFile {
    /// Its name, which is unique in its folder.
    pub name: String,
    /// What it is.
    pub kind: CopyKind,
    /// The moment of what is in it.
    pub made_at: NaiveDateTime,
    /// How many bytes it has.
    pub bytes: u64,
    /// When it was last opened and found whole; `None` when it was found damaged, or never looked at.
    pub checked_at: Option<NaiveDateTime>,
}

#[derive(Debug, Clone)]
pub(crate) struct CopyFolder {
    path: PathBuf,
}

impl CopyKind {
    fn begin(self) -> &'static str {
        match self {
            Self::Backup => "kluis-",
            Self::SetAside => "terzijde-",
        }
    }

    /// The name of such a copy of that moment.
    pub(crate) fn name(self, at: NaiveDateTime) -> String {
        format!("{}{}{END}", self.begin(), at.format(MOMENT))
    }

    /// Which kind and of which moment, when the name is one of ours.
    fn of(name: &str) -> Option<(Self, NaiveDateTime)> {
        let name = name.strip_suffix(END)?;
        [Self::Backup, Self::SetAside].into_iter().find_map(|kind| {
            let moment = NaiveDateTime::parse_from_str(name.strip_prefix(kind.begin())?, MOMENT).ok()?;
            Some((kind, moment))
        })
    }
}

impl CopyFolder {
    pub(crate) fn new(path: PathBuf) -> Self {
        Self { path }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn is_there(&self) -> bool {
        self.path.is_dir()
    }

    /// The copies in it, the newest first; none when it cannot be read.
    pub(crate) fn files(&self, checked: &BTreeMap<String, NaiveDateTime>) -> Vec<CopyFile> {
        let entries = fs::read_dir(&self.path).into_iter().flatten().flatten();
        let mut files: Vec<_> = entries
            .filter_map(|it| {
                let name = it.file_name().into_string().ok()?;
                let (kind, made_at) = CopyKind::of(&name)?;
                let bytes = it.metadata().ok().filter(fs::Metadata::is_file)?.len();
                Some(CopyFile { checked_at: checked.get(&name).copied(), name, kind, made_at, bytes })
            })
            .collect();
        files.sort_by(|a, b| b.made_at.cmp(&a.made_at).then(a.kind.cmp(&b.kind)));
        files
    }

    /// The path of the copy with that name, when the name is one of ours: never a way out of the folder.
    pub(crate) fn file(&self, name: &str) -> Option<PathBuf> {
        let (kind, at) = CopyKind::of(name)?;
        (kind.name(at) == name).then(|| self.path.join(name)).filter(|it| it.is_file())
    }

    /// A path for a copy of that moment; when there is one already, of the next moment that is free.
    pub(crate) fn free(&self, kind: CopyKind, at: NaiveDateTime) -> PathBuf {
        let mut at = at;
        loop {
            let path = self.path.join(kind.name(at));
            if !path.exists() {
                return path;
            }
            at += TimeDelta::seconds(1);
        }
    }

    /// Removes the copy with what lies beside it: a key file of its own, a journal that was never played back.
    pub(crate) fn remove(&self, name: &str) -> Result<(), EngineError> {
        let path = self.path.join(name);
        fs::remove_file(&path)?;
        for beside in ["sleutels", "db-journal"].map(|it| path.with_extension(it)) {
            if beside.exists() {
                fs::remove_file(beside)?;
            }
        }
        Ok(())
    }

    /// Removes what was being written when the program was ended in the middle.
    pub(crate) fn remove_half(&self) -> Result<(), EngineError> {
        for entry in fs::read_dir(&self.path)?.flatten() {
            if entry.file_name().to_str().is_some_and(|it| HALF.iter().any(|half| is_ours(it, half))) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }

    /// Removes what is ours, and the folder when nothing else lies in it. Gives back what could not be removed.
    pub(crate) fn remove_ours(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.path).into_iter().flatten().flatten();
        let is_key_file =
            |name: &str| name.strip_prefix(KEYS).is_some_and(|it| it.is_empty() || it == ".part");
        let ours =
            entries.filter(|it| it.file_name().to_str().is_some_and(|it| is_key_file(it) || is_ours(it, "")));
        let left = ours.map(|it| it.path()).filter(|it| fs::remove_file(it).is_err()).collect();
        // In a folder that stays, something of the user lies.
        let _ = fs::remove_dir(&self.path);
        left
    }
}

/// True when `name` begins as a copy of ours and ends with `end`.
fn is_ours(name: &str, end: &str) -> bool {
    let moment = |kind: CopyKind| name.strip_prefix(kind.begin())?.get(..MOMENT_LEN);
    let is_moment = |it: &str| NaiveDateTime::parse_from_str(it, MOMENT).is_ok();
    name.ends_with(end)
        && [CopyKind::Backup, CopyKind::SetAside].into_iter().filter_map(moment).any(is_moment)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_names_are_copies() {
        let folder = tempfile::tempdir().unwrap();
        let names = [
            "kluis-2026-11-22-143000.db",
            "terzijde-2026-11-23-090000.db",
            "kluis-2026-11-22-143000.db.part",
            "terzijde-2026-11-22-143000.kopie",
            "kluis-2026-13-22-143000.db",
            "kluis.db",
            "kluis.sleutels",
            "brief.db",
        ];
        for name in names {
            fs::write(folder.path().join(name), "x").unwrap();
        }
        let it = CopyFolder::new(folder.path().to_owned());
        let found: Vec<_> = it.files(&BTreeMap::new()).into_iter().map(|it| it.name).collect();
        assert_eq!(found, [names[1], names[0]]);
        for wrong in ["../kluis-2026-11-22-143000.db", "kluis.db", "kluis-2026-11-22-143000.db.part", ""] {
            assert!(it.file(wrong).is_none(), "{wrong}");
        }
        it.remove_half().unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), names.len() - 2);
        assert!(it.remove_ours().is_empty());
        let mut left: Vec<_> =
            fs::read_dir(folder.path()).unwrap().map(|it| it.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left, ["brief.db", "kluis-2026-13-22-143000.db", "kluis.db"], "what is not ours stays");
    }
}

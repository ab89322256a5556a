//! Erasing everything: every file that the app made, opened or not. It needs no passphrase, since it reads nothing.
//! Files that the user saved elsewhere are not known here, so they stay.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::Session;

/// What the names of the vault's files begin with; the keys go first, so that whatever is cut off is unreadable.
const KEYS: &str = "kluis.sleutels";
const VAULT: &str = "kluis.";
/// What else the app puts beside the vault.
const BESIDE: [&str; 3] = ["voorkeuren.json", ".voorkeuren.json.nieuw", "log"];

impl Session {
    /// Closes the vault and erases every file of the app, here and at `elsewhere`. Gives back what is still there,
    /// and why it can be tried again; nothing when all is gone.
    pub fn wipe(&mut self, elsewhere: &[PathBuf]) -> Vec<PathBuf> {
        self.lock();
        // Read while the key file is there: it knows under which names this computer remembers a key.
        self.forget_on_this_machine().run();
        let mut left = self.copies().remove_all();
        let folder = self.folder().path().to_owned();
        let in_folder = |begin: &str| names_beginning(&folder, begin);
        let mut all = in_folder(KEYS);
        all.extend(in_folder(VAULT));
        all.extend(in_folder(&format!(".{VAULT}")));
        all.extend(BESIDE.iter().map(|it| folder.join(it)));
        all.extend_from_slice(elsewhere);
        left.extend(all.into_iter().filter(|it| !is_removed(it)));
        left
    }
}

/// The files in `folder` whose name begins so. A folder that cannot be read has none: what is in it then is told
/// by the state of the vault.
fn names_beginning(folder: &Path, begin: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<_> = entries
        .filter_map(Result::ok)
        .filter(|it| it.file_name().to_string_lossy().starts_with(begin))
        .map(|it| it.path())
        .collect();
    found.sort();
    found
}

/// True when nothing is there any more.
fn is_removed(path: &Path) -> bool {
    let removed = match fs::symlink_metadata(path) {
        Ok(it) if it.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(error) => Err(error),
    };
    match removed {
        Ok(()) => true,
        Err(error) => error.kind() == ErrorKind::NotFound,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_there_counts_as_removed_and_a_folder_goes_whole() {
        let place = tempfile::tempdir().unwrap();
        let inside = place.path().join("log");
        fs::create_dir(&inside).unwrap();
        fs::write(inside.join("een.log"), "x").unwrap();
        assert!(is_removed(&inside) && !inside.exists());
        assert!(is_removed(&inside));
    }

    #[test]
    fn only_names_that_begin_so_are_found() {
        let place = tempfile::tempdir().unwrap();
        for name in ["kluis.db", "kluis.sleutels", "kluis.sleutels.nieuw", "mijn kluis.pdf"] {
            fs::write(place.path().join(name), "x").unwrap();
        }
        let names = |begin| -> Vec<_> {
            let found = names_beginning(place.path(), begin);
            found.iter().map(|it| it.file_name().unwrap().to_string_lossy().into_owned()).collect()
        };
        assert_eq!(names(KEYS), ["kluis.sleutels", "kluis.sleutels.nieuw"]);
        assert_eq!(names(VAULT), ["kluis.db", "kluis.sleutels", "kluis.sleutels.nieuw"]);
        assert!(names_beginning(&place.path().join("weg"), "k").is_empty());
    }
}

//! Who may read what the app wrote. On systems without these permissions there is nothing to say.

use std::path::Path;

/// Files and folders that others than their owner may read or change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Loose {
    /// So many were looked at; these are loose, by their names.
    Seen {
        /// How many were looked at.
        looked_at: usize,
        /// The loose ones; their names hold nothing of a case.
        loose: Vec<String>,
    },
    /// This system has other permissions.
    Unknown,
}

/// What in `folder` others may read. Below a folder that is closed to others nothing can be reached, so it is the folder
/// that counts, and the files of the vault itself.
#[cfg(unix)]
pub(super) fn loose(folder: &Path) -> Loose {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    let is_loose = |path: &Path| fs::metadata(path).is_ok_and(|it| it.permissions().mode() & 0o077 != 0);
    let mut all = vec![folder.to_owned()];
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|it| it.path());
    all.extend(
        entries
            .filter(|it| it.file_name().and_then(|it| it.to_str()).is_some_and(|it| it.starts_with("kluis"))),
    );
    let copies =
        fs::read_dir(folder.join("reservekopie")).into_iter().flatten().flatten().map(|it| it.path());
    all.extend(copies);
    let name = |it: &Path| it.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    let loose = all.iter().filter(|it| is_loose(it)).map(|it| name(it)).collect();
    Loose::Seen { looked_at: all.len(), loose }
}

#[cfg(not(unix))]
pub(super) fn loose(_folder: &Path) -> Loose {
    Loose::Unknown
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_file_that_others_may_read_is_named() {
        let folder = std::env::temp_dir().join(format!("terugblik-rechten-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let set = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        fs::write(folder.join("kluis.db"), "x").unwrap();
        fs::write(folder.join("iets"), "x").unwrap();
        set(&folder, 0o700);
        set(&folder.join("kluis.db"), 0o600);
        set(&folder.join("iets"), 0o644);
        assert_eq!(loose(&folder), Loose::Seen { looked_at: 2, loose: Vec::new() });
        set(&folder.join("kluis.db"), 0o640);
        assert_eq!(loose(&folder), Loose::Seen { looked_at: 2, loose: vec!["kluis.db".to_owned()] });
        fs::remove_dir_all(&folder).unwrap();
    }
}

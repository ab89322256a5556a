//! Whether a program that keeps folders the same on several computers watches a folder, and whether it already made
//! second copies of a vault there. It only looks: names of folders, marker files, and the few settings files in which
//! such programs say which folder is theirs.

use std::fs;
use std::path::{Path, PathBuf};

mod clients;
mod copies;

pub use clients::SyncClient;
pub use copies::conflict_copies;

/// Where this user's programs keep their settings: what the answer hangs on besides the folder itself.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    /// The home folder.
    pub home: Option<PathBuf>,
    /// Folders in which programs keep settings.
    pub settings: Vec<PathBuf>,
    /// The folders that `OneDrive` names in variables.
    pub onedrive: Vec<PathBuf>,
}

impl Surroundings {
    /// Those of the person who runs this program.
    pub fn of_this_user() -> Self {
        let path = |name: &str| std::env::var_os(name).filter(|it| !it.is_empty()).map(PathBuf::from);
        let home = path("HOME").or_else(|| path("USERPROFILE"));
        let in_home = |name: &str| home.as_ref().map(|it| it.join(name));
        let settings = [
            path("APPDATA"),
            path("LOCALAPPDATA"),
            path("XDG_CONFIG_HOME"),
            in_home(".config"),
            in_home("Library/Preferences"),
        ];
        let onedrive = ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"];
        Self {
            settings: settings.into_iter().flatten().collect(),
            onedrive: onedrive.into_iter().filter_map(path).collect(),
            home,
        }
    }
}

/// The program that watches `folder`, by the surest sign that is there: what it wrote in its own settings, then what
/// lies in the folder or one above it, then the name of one of those. `None` when nothing points to one.
pub fn watched_by(folder: &Path, surroundings: &Surroundings) -> Option<SyncClient> {
    // Links are followed, for a folder may lie elsewhere than it seems; one that is not there yet is taken as it is.
    let folder = real(folder);
    clients::by_settings(&folder, surroundings)
        .or_else(|| clients::by_marker(&folder))
        .or_else(|| clients::by_name(&folder, surroundings.home.as_deref()))
}

/// `folder` without links, also when only folders above it exist.
fn real(folder: &Path) -> PathBuf {
    let mut missing = Vec::new();
    for above in folder.ancestors() {
        if let Ok(found) = fs::canonicalize(above) {
            return missing.iter().rev().fold(found, |path, name| path.join(name));
        }
        missing.extend(above.file_name().map(ToOwned::to_owned));
    }
    folder.to_owned()
}

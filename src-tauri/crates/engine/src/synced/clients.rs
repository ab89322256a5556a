//! The programs that are known, and the signs by which each gives itself away.
//! Marker files and settings as their makers document them or as the programs write them.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Surroundings, real};

/// A program that keeps folders the same on several computers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SyncClient {
    /// Microsoft `OneDrive`.
    OneDrive,
    /// Dropbox.
    Dropbox,
    /// Nextcloud.
    Nextcloud,
    /// ownCloud.
    OwnCloud,
    /// Google Drive.
    GoogleDrive,
    /// Apple's iCloud Drive.
    ICloud,
    /// Syncthing.
    Syncthing,
    /// pCloud.
    PCloud,
    /// Seafile.
    Seafile,
    /// MEGA.
    Mega,
    /// Proton Drive.
    ProtonDrive,
    /// `STACK` of `TransIP`.
    Stack,
}

impl SyncClient {
    /// The name as its maker writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::OneDrive => "OneDrive",
            Self::Dropbox => "Dropbox",
            Self::Nextcloud => "Nextcloud",
            Self::OwnCloud => "ownCloud",
            Self::GoogleDrive => "Google Drive",
            Self::ICloud => "iCloud",
            Self::Syncthing => "Syncthing",
            Self::PCloud => "pCloud",
            Self::Seafile => "Seafile",
            Self::Mega => "MEGA",
            Self::ProtonDrive => "Proton Drive",
            Self::Stack => "STACK",
        }
    }
}

/// What a program leaves in a folder that it watches. A star stands for anything.
const MARKERS: [(&str, SyncClient); 13] = [
    (".nextcloudsync.log", SyncClient::Nextcloud),
    (".owncloudsync.log", SyncClient::OwnCloud),
    (".dropbox", SyncClient::Dropbox),
    (".dropbox.cache", SyncClient::Dropbox),
    (".stfolder", SyncClient::Syncthing),
    (".stignore", SyncClient::Syncthing),
    (".tmp.drivedownload", SyncClient::GoogleDrive),
    (".tmp.driveupload", SyncClient::GoogleDrive),
    (".849c9593-d756-4e56-8d6e-42412f2a707b", SyncClient::OneDrive),
    (".seafile-data", SyncClient::Seafile),
    (".megaignore", SyncClient::Mega),
    // The journal that ownCloud brought and Nextcloud kept; the younger one is met more often.
    (".sync_*.db", SyncClient::Nextcloud),
    ("._sync_*.db", SyncClient::Nextcloud),
];

/// How a folder is called that is shared. One that ends in a star begins so.
const NAMES: [(&str, SyncClient); 18] = [
    ("onedrive", SyncClient::OneDrive),
    ("onedrive -*", SyncClient::OneDrive),
    ("onedrive-*", SyncClient::OneDrive),
    ("dropbox", SyncClient::Dropbox),
    ("dropbox (*", SyncClient::Dropbox),
    ("nextcloud", SyncClient::Nextcloud),
    ("owncloud", SyncClient::OwnCloud),
    ("google drive", SyncClient::GoogleDrive),
    ("googledrive-*", SyncClient::GoogleDrive),
    ("my drive", SyncClient::GoogleDrive),
    ("mijn drive", SyncClient::GoogleDrive),
    ("icloud drive", SyncClient::ICloud),
    ("iclouddrive", SyncClient::ICloud),
    ("com~apple~clouddocs", SyncClient::ICloud),
    ("pclouddrive", SyncClient::PCloud),
    ("seafile", SyncClient::Seafile),
    ("mega", SyncClient::Mega),
    ("proton drive", SyncClient::ProtonDrive),
];

/// By what the programs wrote down about themselves.
pub(super) fn by_settings(folder: &Path, surroundings: &Surroundings) -> Option<SyncClient> {
    if surroundings.onedrive.iter().any(|it| holds(it, folder)) {
        return Some(SyncClient::OneDrive);
    }
    let dropbox = surroundings.home.iter().map(|it| it.join(".dropbox/info.json"));
    let dropbox = dropbox.chain(surroundings.settings.iter().map(|it| it.join("Dropbox/info.json")));
    if dropbox.filter_map(small).any(|it| strings(&it).any(|it| holds(Path::new(&it), folder))) {
        return Some(SyncClient::Dropbox);
    }
    let kin = [
        ("Nextcloud/nextcloud.cfg", SyncClient::Nextcloud),
        ("ownCloud/owncloud.cfg", SyncClient::OwnCloud),
        ("STACK/stack.cfg", SyncClient::Stack),
    ];
    let says =
        |path: &Path| small(path.to_owned()).is_some_and(|it| local_paths(&it).any(|it| holds(it, folder)));
    kin.iter()
        .find(|(file, _)| surroundings.settings.iter().any(|it| says(&it.join(file))))
        .map(|(_, client)| *client)
}

/// By what lies in `folder` or in one above it.
pub(super) fn by_marker(folder: &Path) -> Option<SyncClient> {
    folder.ancestors().find_map(|above| {
        let entries = fs::read_dir(above).ok()?;
        // Dropbox also keeps its settings in a folder of that name in the home folder, which it does not watch.
        let is_settings = |name: &str| name == ".dropbox" && above.join(".dropbox/info.json").exists();
        let names = entries.filter_map(|it| it.ok()?.file_name().into_string().ok());
        let names: Vec<String> = names.filter(|it| !is_settings(it)).collect();
        let is_there = |pattern: &str| names.iter().any(|it| fits(pattern, it));
        MARKERS.iter().find(|(pattern, _)| is_there(pattern)).map(|(_, client)| *client)
    })
}

/// By how `folder` or one above it is called, below the home folder: who is called so is not meant.
pub(super) fn by_name(folder: &Path, home: Option<&Path>) -> Option<SyncClient> {
    let below = home.map(real).and_then(|it| folder.strip_prefix(it).ok()).unwrap_or(folder);
    let names = below.components().filter_map(|it| it.as_os_str().to_str()).map(str::to_lowercase);
    let known = |name: &str| NAMES.iter().find(|(pattern, _)| fits(pattern, name)).map(|(_, client)| *client);
    names.rev().find_map(|it| known(&it))
}

fn holds(above: &Path, folder: &Path) -> bool {
    // An empty path would hold everything.
    above.components().count() > 1 && folder.starts_with(real(above))
}

/// True when `name` is `pattern`, in which one star stands for anything.
fn fits(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        Some((begin, end)) => {
            name.len() >= begin.len() + end.len() && name.starts_with(begin) && name.ends_with(end)
        }
        None => name == pattern,
    }
}

/// The text of a settings file, when it is there and no larger than such a file can be.
fn small(path: PathBuf) -> Option<String> {
    const MOST: u64 = 1024 * 1024;
    let is_small = fs::metadata(&path).is_ok_and(|it| it.is_file() && it.len() <= MOST);
    if is_small { fs::read_to_string(path).ok() } else { None }
}

/// Every text between quotes in a piece of JSON. Nothing else of it matters here.
fn strings(json: &str) -> impl Iterator<Item = String> {
    json.split('"').skip(1).step_by(2).map(|it| it.replace("\\\\", "\\"))
}

/// The folders in the settings of Nextcloud and its kin: `0\Folders\1\localPath=/home/…/`.
fn local_paths(settings: &str) -> impl Iterator<Item = &Path> {
    settings.lines().filter_map(|it| it.split_once("localPath=")).map(|(_, path)| Path::new(path.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::synced::watched_by;

    /// Puts `files` in a home folder and asks about the vault in `vault` below it.
    #[track_caller]
    fn check(files: &[(&str, &str)], vault: &str, expected: Option<SyncClient>) {
        let home = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = home.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            let text = text.replace("HOME", home.path().to_str().unwrap());
            fs::write(path, text).unwrap();
        }
        let surroundings = Surroundings {
            home: Some(home.path().to_owned()),
            settings: vec![home.path().join(".config")],
            onedrive: vec![home.path().join("Werk")],
        };
        assert_eq!(watched_by(&home.path().join(vault), &surroundings), expected, "{vault}: {files:?}");
    }

    #[test]
    fn a_folder_of_ones_own_is_watched_by_nobody() {
        check(&[], ".local/share/nl.terugblik.app", None);
        check(&[("Documenten/dropbox-uitleg.txt", "")], "Documenten/kluis", None);
        check(&[(".dropbox/info.json", r#"{"personal":{"path":"HOME/Dropbox"}}"#)], "kluis", None);
        check(&[("Ernaast/.stfolder/x", "")], "kluis", None);
        check(&[], "Omegaatje/megafoon", None);
    }

    #[test]
    fn what_lies_in_the_folder_or_above_it_gives_the_program_away() {
        check(&[("Wolk/.nextcloudsync.log", "")], "Wolk/werk/kluis", Some(SyncClient::Nextcloud));
        check(&[("Wolk/.sync_0a1b2c3d.db", "")], "Wolk/kluis", Some(SyncClient::Nextcloud));
        check(&[("Wolk/._sync_0a1b2c3d.db", "")], "Wolk", Some(SyncClient::Nextcloud));
        check(&[("Wolk/.owncloudsync.log", "")], "Wolk/kluis", Some(SyncClient::OwnCloud));
        check(&[("Gedeeld/.stfolder/x", "")], "Gedeeld/kluis", Some(SyncClient::Syncthing));
        check(&[("Doos/.dropbox", "")], "Doos/kluis", Some(SyncClient::Dropbox));
        check(&[("Schijf/.tmp.driveupload/x", "")], "Schijf/kluis", Some(SyncClient::GoogleDrive));
    }

    #[test]
    fn what_a_program_says_of_itself_counts_most() {
        check(&[], "Werk/kluis", Some(SyncClient::OneDrive));
        let dropbox = (".dropbox/info.json", r#"{"business":{"path":"HOME/Team","host":1}}"#);
        check(&[dropbox], "Team/kluis", Some(SyncClient::Dropbox));
        let nextcloud =
            (".config/Nextcloud/nextcloud.cfg", "[Accounts]\n0\\Folders\\1\\localPath=HOME/Wolk/\n");
        check(&[nextcloud], "Wolk/kluis", Some(SyncClient::Nextcloud));
        check(&[nextcloud], "Wolkje/kluis", None);
        let stack = (".config/STACK/stack.cfg", "0\\Folders\\1\\localPath=HOME/STACK\n");
        check(&[stack, ("STACK/.sync_1.db", "")], "STACK/kluis", Some(SyncClient::Stack));
    }

    #[test]
    fn the_name_of_a_folder_is_enough_where_nothing_else_is_known() {
        check(&[], "OneDrive - Jeugdhulp Noord/kluis", Some(SyncClient::OneDrive));
        check(&[], "OneDrive/kluis", Some(SyncClient::OneDrive));
        check(&[], "Dropbox (Team)/kluis", Some(SyncClient::Dropbox));
        check(&[], "Library/Mobile Documents/com~apple~CloudDocs/kluis", Some(SyncClient::ICloud));
        check(
            &[],
            "Library/CloudStorage/GoogleDrive-ik@voorbeeld.nl/Mijn Drive",
            Some(SyncClient::GoogleDrive),
        );
        check(&[], "pCloudDrive/kluis", Some(SyncClient::PCloud));
        check(&[], "Nextcloud", Some(SyncClient::Nextcloud));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_into_a_shared_folder_is_seen_through() {
        let home = tempfile::tempdir().unwrap();
        fs::create_dir_all(home.path().join("Dropbox/kluis")).unwrap();
        std::os::unix::fs::symlink(home.path().join("Dropbox/kluis"), home.path().join("kluis")).unwrap();
        let surroundings = Surroundings { home: Some(home.path().to_owned()), ..Surroundings::default() };
        assert_eq!(watched_by(&home.path().join("kluis"), &surroundings), Some(SyncClient::Dropbox));
    }
}

//! Where the data of this user lie: the local data folder of the system, or the folder in
//! `TERUGBLIK_DATA_DIR` for a portable copy, a managed desktop or a test.

use std::env;
use std::path::PathBuf;

/// The name of the variable that overrules the usual folder.
const VARIABLE: &str = "TERUGBLIK_DATA_DIR";

/// The folder for the data, given the usual one of the system.
pub fn data_folder(usual: PathBuf) -> PathBuf {
    match env::var_os(VARIABLE) {
        Some(chosen) if !chosen.is_empty() => PathBuf::from(chosen),
        _ => usual,
    }
}

/// Makes every file and folder that this program writes from now on readable by this user only, also those that
/// libraries write: the log, the place of the window, what the web view keeps. On Windows the folder of the user is
/// that already.
pub fn keep_private() {
    #[cfg(unix)]
    rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
}

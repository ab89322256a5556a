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

/// Lets no image of this program's memory be written when it falls, nor of the programs that it starts.
/// On Windows and macOS the system decides.
pub fn keep_memory_private() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        // Lowering a limit is never refused; if it were, only a crash would leave more behind.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_crash_leaves_no_image_of_memory() {
        keep_memory_private();
        let limit = rustix::process::getrlimit(rustix::process::Resource::Core);
        assert_eq!((limit.current, limit.maximum), (Some(0), Some(0)));
    }
}

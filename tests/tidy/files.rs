//! The files under version control, for the rules to look at.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The root of the checkout.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every tracked file that is still there, from the root.
pub fn tracked() -> Vec<PathBuf> {
    let output = Command::new("git").args(["ls-files", "-z"]).current_dir(root()).output().expect("git runs");
    assert!(output.status.success(), "git lists the files of the checkout");
    let names = String::from_utf8(output.stdout).expect("file names are UTF-8");
    let files = names.split_terminator('\0').map(PathBuf::from);
    files.filter(|it| root().join(it).is_file()).collect()
}

/// The tracked files with that ending, and what is in them.
pub fn tracked_with(ending: &str) -> Vec<(PathBuf, String)> {
    let files = tracked().into_iter().filter(|it| it.extension().is_some_and(|has| has == ending));
    files.map(|it| (it.clone(), read(&it))).collect()
}

/// What is in the file at `path` from the root.
pub fn read(path: &Path) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|it| panic!("{}: {it}", path.display()))
}

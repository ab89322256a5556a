//! The top level stays what it was agreed to be, and every crate keeps the lints of the workspace.

use std::collections::BTreeSet;

use crate::files::{tracked, tracked_with};

#[test]
fn the_visible_top_level_is_exactly_what_was_agreed() {
    let agreed = ["Cargo.lock", "Cargo.toml", "README.md", "assets", "src-tauri", "tests", "ui"];
    let paths = tracked();
    let tops: BTreeSet<_> = paths.iter().filter_map(|it| it.iter().next()?.to_str()).collect();
    let visible: Vec<_> = tops.into_iter().filter(|it| !it.starts_with('.')).collect();
    assert_eq!(visible, agreed);
}

#[test]
fn every_crate_keeps_the_lints_of_the_workspace() {
    let manifests: Vec<_> =
        tracked_with("toml").into_iter().filter(|(path, _)| path.ends_with("Cargo.toml")).collect();
    assert!(manifests.len() >= 12, "the crates are found: {}", manifests.len());
    // The fuzz targets are a workspace of their own, and need a macro with unsafe code in it.
    for (path, text) in manifests.into_iter().filter(|(path, _)| !path.starts_with("src-tauri/fuzz")) {
        assert!(text.contains("[lints]\nworkspace = true"), "{} goes its own way", path.display());
        assert!(text.contains("publish.workspace = true"), "{} could be published", path.display());
    }
}

#[test]
fn every_dependency_comes_from_the_public_registry() {
    let locks = tracked_with("lock");
    assert!(!locks.is_empty(), "Cargo.lock is tracked");
    for (path, lock) in locks {
        let sources: BTreeSet<_> = lock.lines().filter(|it| it.starts_with("source = ")).collect();
        let public = "source = \"registry+https://github.com/rust-lang/crates.io-index\"";
        assert_eq!(sources.into_iter().collect::<Vec<_>>(), [public], "in {}", path.display());
    }
}

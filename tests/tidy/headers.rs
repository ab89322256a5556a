//! Every Rust file says at its top what it is.

use crate::files::tracked_with;

#[test]
fn every_rust_file_opens_with_what_it_is() {
    let files = tracked_with("rs");
    assert!(files.len() > 20, "the files are found: {}", files.len());
    let silent: Vec<_> =
        files.iter().filter(|(_, text)| !text.starts_with("//! ")).map(|(path, _)| path).collect();
    assert!(silent.is_empty(), "these open without `//!`: {silent:?}");
}

//! A content pack as a zip: whatever the bytes are, its texts come out or a reason with words.

#![no_main]

use std::fs;
use std::sync::LazyLock;

use exchange::read_pack_files;
use libfuzzer_sys::fuzz_target;
use tempfile::TempDir;

static FOLDER: LazyLock<TempDir> =
    LazyLock::new(|| tempfile::tempdir().expect("there is a folder for a while"));

fuzz_target!(|bytes: &[u8]| {
    let path = FOLDER.path().join("pakket.zip");
    fs::write(&path, bytes).expect("the folder takes a file");
    if let Err(refusal) = read_pack_files(&path) {
        assert!(!refusal.say().is_empty());
    }
});

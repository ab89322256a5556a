//! The pack that is inside the program, and the neutral names for cases.

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use toml::de::DeTable;

use crate::{Pack, PackFiles, load};

static FOLDER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../assets/content/zopmpg-eigen");
static NAMES: &str = include_str!("../../../../assets/lists/neutral-names.toml");

/// The files of the shipped pack.
pub fn shipped_files() -> PackFiles {
    let mut files = PackFiles::new();
    add(&FOLDER, &mut files);
    files
}

fn add(folder: &Dir<'_>, files: &mut PackFiles) {
    for file in folder.files() {
        let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) else { continue };
        // A file that does not fit is missed by the check, and a test reads the pack at every build.
        let _ = files.add(&path.replace('\\', "/"), text.to_owned());
    }
    for inner in folder.dirs() {
        add(inner, files);
    }
}

/// The shipped pack. That it is whole is proved by a test, so the empty pack is never seen.
pub(crate) fn pack() -> Pack {
    load::load(&shipped_files()).unwrap_or_default()
}

/// Neutral words for case labels: trees, birds, waters. See `assets/lists/README.md`.
pub fn neutral_names() -> &'static [&'static str] {
    static WORDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
        static TABLE: LazyLock<Vec<String>> = LazyLock::new(|| {
            let Ok(table) = DeTable::parse(NAMES) else { return Vec::new() };
            let lists = table.get_ref().values().filter_map(|it| it.get_ref().as_array());
            let words = lists.flat_map(|it| it.iter()).filter_map(|it| it.get_ref().as_str());
            words.map(str::to_owned).collect()
        });
        TABLE.iter().map(String::as_str).collect()
    });
    &WORDS
}

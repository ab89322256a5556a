//! The built screens name no address: nothing in the window could ask for anything from elsewhere.

use std::fs;
use std::path::{Path, PathBuf};

use crate::files::root;

/// Names of document kinds, which are no addresses: nothing is fetched from them.
const NAMES: [&str; 6] = [
    "http://www.w3.org/2000/svg",
    "http://www.w3.org/1999/xhtml",
    "http://www.w3.org/1999/xlink",
    "http://www.w3.org/1998/Math/MathML",
    "http://www.w3.org/XML/1998/namespace",
    "http://www.w3.org/2000/xmlns/",
];

/// The first address in `text`, with a little of what stands around it.
fn address(text: &str) -> Option<String> {
    let without = NAMES.iter().fold(text.to_owned(), |rest, name| rest.replace(name, ""));
    let at = without.find("http:").or_else(|| without.find("https:")).or_else(|| without.find("ws://"))?;
    Some(without[at..].chars().take(80).collect())
}

fn files_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .unwrap_or_else(|it| panic!("build the screens first: {}: {it}", folder.display()));
    let paths = entries.map(|it| it.expect("the folder can be read").path());
    paths.flat_map(|it| if it.is_dir() { files_in(&it) } else { vec![it] }).collect()
}

#[test]
fn the_built_screens_name_no_address() {
    let files = files_in(&root().join("ui/dist"));
    assert!(files.iter().any(|it| it.ends_with("index.html")), "the screens were built");
    for path in files {
        // Fonts and pictures are no text.
        let Ok(text) = fs::read_to_string(&path) else { continue };
        assert_eq!(address(&text), None, "in {}", path.display());
    }
}

#[test]
fn an_address_would_be_seen() {
    assert_eq!(address("xmlns=\"http://www.w3.org/2000/svg\""), None);
    assert_eq!(address("fetch('https://voorbeeld.nl')").as_deref(), Some("https://voorbeeld.nl')"));
    assert_eq!(address("http://www.w3.org/2000/svg http://x").as_deref(), Some("http://x"));
}

//! Who may know whom, by the direct dependencies of each crate.
//! A crate cannot name what it does not list, so the list is the wall.

use std::collections::BTreeSet;
use std::process::Command;

use crate::files::{root, tracked_with};

/// What a crate may list.
enum May {
    /// These and nothing else.
    Only(&'static [&'static str]),
    /// Anything but these.
    AnythingBut(&'static [&'static str]),
}

/// Each crate with its wall, from the nouns up to the window.
const WALLS: [(&str, May); 10] = [
    ("domain", May::Only(&["chrono", "thiserror", "uuid"])),
    (
        "content",
        May::AnythingBut(&["rusqlite", "tauri", "printpdf", "storage", "vault", "report", "engine", "wire"]),
    ),
    ("privacy", May::Only(&["chrono", "domain", "thiserror", "fst", "unicode-normalization"])),
    ("vault", May::AnythingBut(&["domain", "rusqlite", "tauri", "storage", "content", "engine", "wire"])),
    ("storage", May::AnythingBut(&["tauri", "printpdf", "content", "privacy", "report", "engine", "wire"])),
    ("report", May::AnythingBut(&["rusqlite", "tauri", "storage", "vault", "engine", "wire"])),
    (
        "exchange",
        May::AnythingBut(&["rusqlite", "tauri", "printpdf", "storage", "vault", "report", "engine", "wire"]),
    ),
    ("engine", May::AnythingBut(&["tauri", "specta", "rusqlite", "printpdf", "wire"])),
    ("wire", May::AnythingBut(&["tauri", "tauri-specta", "rusqlite", "printpdf"])),
    ("terugblik", May::AnythingBut(&["rusqlite", "printpdf", "lopdf"])),
];

/// The names of what `package` lists, or with `Depth::Whole` of everything below it; without itself.
fn listed(package: &str, depth: Depth) -> BTreeSet<String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut command = Command::new(cargo);
    command.args(["tree", "--locked", "-p", package, "-e", "normal", "--prefix", "none", "--format", "{p}"]);
    if depth == Depth::Direct {
        command.args(["--depth", "1"]);
    }
    let output = command.current_dir(root()).output().expect("cargo runs");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo tree knows {package}: {complaint}");
    let text = String::from_utf8_lossy(&output.stdout);
    let names = text.lines().filter_map(|it| it.split_whitespace().next()).map(str::to_owned);
    names.filter(|it| it != package).collect()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    Direct,
    Whole,
}

#[test]
fn no_crate_lists_what_stands_behind_its_wall() {
    for (package, may) in WALLS {
        let listed = listed(package, Depth::Direct);
        let through: Vec<_> = match may {
            May::Only(names) => listed.iter().filter(|it| !names.contains(&it.as_str())).collect(),
            May::AnythingBut(names) => listed.iter().filter(|it| names.contains(&it.as_str())).collect(),
        };
        assert!(through.is_empty(), "{package} lists {through:?}");
    }
}

#[test]
fn the_window_is_known_by_the_shell_alone() {
    for (package, _) in WALLS.iter().filter(|(package, _)| *package != "terugblik") {
        let window =
            listed(package, Depth::Whole).into_iter().find(|it| it == "tauri" || it.starts_with("tauri-"));
        assert_eq!(window, None, "below {package}");
    }
}

#[test]
fn nothing_in_the_app_can_speak_with_a_server() {
    let app = listed("terugblik", Depth::Whole);
    assert!(app.contains("rusqlite"), "the whole tree is looked at");
    for client in
        ["reqwest", "hyper", "ureq", "curl", "isahc", "rustls", "native-tls", "openssl", "tungstenite"]
    {
        assert!(!app.contains(client), "{client} is in the app");
    }
}

/// A misspelt name would be absent everywhere, so what must be there is asked for as well.
#[test]
fn the_walls_look_at_real_names() {
    for (package, name) in [
        ("storage", "rusqlite"),
        ("report", "printpdf"),
        ("report", "privacy"),
        ("exchange", "privacy"),
        ("terugblik", "tauri"),
        ("wire", "specta"),
    ] {
        assert!(listed(package, Depth::Direct).contains(name), "{package} lists {name}");
    }
}

/// Every crate has a wall.
#[test]
fn no_crate_was_forgotten() {
    let folders = std::fs::read_dir(root().join("src-tauri/crates")).expect("the crates are there");
    for folder in folders {
        let name = folder.expect("the folder can be read").file_name();
        assert!(WALLS.iter().any(|(package, _)| name == *package), "{} has no wall", name.display());
    }
}

#[test]
fn a_store_without_encryption_is_for_one_measurement_only() {
    const FEATURE: &str = "measure-without-encryption";
    let mut naming: Vec<_> = ["rs", "toml", "json", "yml", "sh"]
        .into_iter()
        .flat_map(tracked_with)
        .filter(|(_, text)| text.contains(FEATURE))
        .map(|(path, _)| path.to_string_lossy().replace('\\', "/"))
        .collect();
    naming.sort();
    let allowed = [
        "src-tauri/crates/storage/Cargo.toml",
        "src-tauri/crates/storage/src/connect.rs",
        "src-tauri/xtask/src/bench/vault.rs",
        "tests/tidy/walls.rs",
    ];
    assert_eq!(naming, allowed);
}

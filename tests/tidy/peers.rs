//! What went wrong in other programs is tried here, each under the name by which it can be looked up.

use crate::files::tracked_with;

/// Each program, and the report or what it was about.
const PEERS: [(&str, &str); 11] = [
    ("KeePassXC", "#6634"),
    ("KeePassXC", "#11007"),
    ("KeePassXC", "#639"),
    ("Standard Notes", "#3906"),
    ("Signal", "key"),
    ("QualCoder", "#265"),
    ("QualCoder", "pseudonyms"),
    ("Fossify", "#414"),
    ("Trilium", "unctuation"),
    ("Inkdrop", "#69"),
    ("SQLCipher", "taking_back"),
];

#[test]
fn each_failure_of_a_peer_is_named_in_a_test() {
    let own = file!();
    let tracked: Vec<_> = ["rs", "ts"].into_iter().flat_map(tracked_with).collect();
    let tests: Vec<_> = tracked
        .iter()
        .filter(|(path, text)| {
            !own.ends_with(&*path.to_string_lossy()) && (is_test(path) || text.contains("#[test]"))
        })
        .collect();
    assert!(tests.len() > 50, "the tests are where this looks");
    let missing: Vec<_> = PEERS
        .iter()
        .filter(|(name, what)| !tests.iter().any(|(_, text)| text.contains(name) && text.contains(what)))
        .collect();
    assert!(missing.is_empty(), "no test names {missing:?}");
}

fn is_test(path: &std::path::Path) -> bool {
    path.components().any(|it| it.as_os_str() == "tests") || path.to_string_lossy().ends_with(".test.ts")
}

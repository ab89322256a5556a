//! What no tracked text holds: marks of unfinished work, the paths of one machine, addresses of one network.

use std::path::Path;

use crate::files::{root, tracked};

/// Each forbidden mark, written in two parts so that this file does not hold it.
const MARKS: [(&str, &str); 12] = [
    ("TO", "DO"),
    ("FIX", "ME"),
    ("<<<<", "<<< "),
    ("/ho", "me/"),
    ("/ro", "ot/"),
    ("/wo", "rk/"),
    ("/Us", "ers/"),
    ("C:\\Us", "ers"),
    ("file:", "///"),
    ("192.", "168."),
    ("lorem ", "ipsum"),
    ("\"resol", "ved\":"),
];

/// True when `line` holds `mark`; a folder counts with something in it, for its bare name says nothing.
fn holds(line: &str, mark: &str) -> bool {
    line.match_indices(mark).any(|(at, _)| {
        let behind = line[at + mark.len()..].chars().next();
        !mark.ends_with('/') || behind.is_some_and(char::is_alphanumeric)
    })
}

fn is_text(path: &Path) -> bool {
    let endings = [
        "rs", "toml", "md", "ts", "js", "mjs", "svelte", "css", "html", "json", "ftl", "sql", "sh", "lock",
        "yml",
    ];
    path.extension().is_none_or(|has| endings.iter().any(|it| has == *it))
}

#[test]
fn no_text_holds_a_mark_of_unfinished_work_or_of_one_machine() {
    let mut found = Vec::new();
    for path in tracked().into_iter().filter(|it| is_text(it)) {
        let Ok(text) = std::fs::read_to_string(root().join(&path)) else { continue };
        for (number, line) in text.lines().enumerate() {
            let hit = MARKS.iter().find(|(left, right)| holds(line, &format!("{left}{right}")));
            found
                .extend(hit.map(|(left, right)| format!("{}:{}: {left}{right}", path.display(), number + 1)));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_mark_would_be_seen() {
    let folder = ["/ho", "me/"].concat();
    assert!(holds(&format!("in {folder}x/file"), &folder));
    assert!(!holds(&format!("nothing from {folder:?}"), &folder));
    assert!(holds(&["TO", "DO: later"].concat(), &["TO", "DO"].concat()));
}

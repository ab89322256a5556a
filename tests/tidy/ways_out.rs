//! Every way out of the vault: a command that writes a file, prints or copies is named here, stands in SECURITY.md, and
//! what a worker wrote goes through it as a `Cleared` only.

use std::collections::BTreeSet;
use std::path::Path;

use crate::files::{read, tracked_with};

/// What a command lets out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Out {
    /// What a worker wrote, with the pass that only `privacy::clear` makes.
    Cleared,
    /// Nothing of what a worker wrote.
    NoText,
    /// Pages that stay in the window: a `report::Preview` cannot become a file.
    StaysInWindow,
}

/// Every command through which something leaves. Backups are no way out: they stay encrypted.
const WAYS: [(&str, Out); 14] = [
    ("calendar_save", Out::Cleared),
    ("checkup_save", Out::NoText),
    ("log_save", Out::NoText),
    ("method_file_save", Out::Cleared),
    ("my_data_save", Out::Cleared),
    ("paper_copy", Out::Cleared),
    ("paper_preview", Out::StaysInWindow),
    ("paper_print", Out::Cleared),
    ("paper_save", Out::Cleared),
    ("preparation_save", Out::Cleared),
    ("receipt_save_pdf", Out::NoText),
    ("receipt_save_text", Out::NoText),
    ("recovery_print", Out::NoText),
    ("recovery_save", Out::NoText),
];

/// By these signs a command lets something out: a dialog for a place to save, the clipboard, pages.
const SIGNS: [&str; 6] = ["save(&state", ".save_file(", ".save_pdf(", ".put(", "PageView", "PaperView"];

/// The only files of the program and its crates that write one where the user says.
const WRITERS: [&str; 8] = [
    "src-tauri/crates/engine/src/handing_over.rs",
    "src-tauri/crates/engine/src/exports/file.rs",
    "src-tauri/crates/engine/src/log.rs",
    "src-tauri/crates/engine/src/own_methods/file.rs",
    "src-tauri/crates/wire/src/checkup.rs",
    "src-tauri/crates/wire/src/keeping.rs",
    "src-tauri/crates/wire/src/my_data.rs",
    "src-tauri/crates/wire/src/papers/job.rs",
];
/// These call the same function for a file of the app itself, and for papers of the command line, which takes a `Paper`.
const OTHER_WRITERS: [&str; 2] = ["src-tauri/crates/wire/src/preferences.rs", "src-tauri/src/cli.rs"];

/// The commands of a file, each with its whole text.
fn commands(text: &str) -> Vec<(&str, &str)> {
    let parts = text.split("#[tauri::command]").skip(1);
    let name = |it: &str| {
        let start = it.find("fn ")? + "fn ".len();
        let end = it.get(start..)?.find('(')? + start;
        Some((start, end))
    };
    parts
        .filter_map(|it| {
            let (start, end) = name(it)?;
            // What stands behind the function itself belongs to no command.
            let body = it.find("\n}").and_then(|end| it.get(..end)).unwrap_or(it);
            Some((it.get(start..end)?, body))
        })
        .collect()
}

#[test]
fn every_command_that_lets_something_out_is_named_here_and_in_the_security_page() {
    let files: Vec<_> = tracked_with("rs")
        .into_iter()
        .filter(|(path, _)| path.starts_with("src-tauri/src/commands"))
        .collect();
    let all: Vec<_> = files.iter().flat_map(|(_, text)| commands(text)).collect();
    assert!(all.len() > 60, "the commands are where this looks: {}", all.len());
    let found: BTreeSet<_> = all
        .iter()
        .filter(|(_, body)| SIGNS.iter().any(|it| body.contains(it)))
        .map(|(name, _)| *name)
        .collect();
    let named: BTreeSet<_> = WAYS.iter().map(|(name, _)| *name).collect();
    assert_eq!(found, named, "a way out that is not in the list, or one that is gone");

    let page = read(Path::new("src-tauri/SECURITY.md"));
    let missing: Vec<_> = named.iter().filter(|it| !page.contains(&format!("`{it}`"))).collect();
    assert!(missing.is_empty(), "SECURITY.md does not name {missing:?}");
}

#[test]
fn what_a_worker_accepted_goes_with_every_way_out_of_what_a_worker_wrote() {
    let files = tracked_with("rs");
    let all: Vec<_> = files
        .iter()
        .filter(|(path, _)| path.starts_with("src-tauri/src/commands"))
        .flat_map(|(_, text)| commands(text))
        .collect();
    for (name, out) in WAYS {
        let body = all.iter().find(|(it, _)| *it == name).map(|(_, body)| *body).unwrap_or_default();
        assert_eq!(body.contains("accepted"), out == Out::Cleared, "{name}");
    }
}

#[test]
fn no_other_place_writes_a_file_for_the_user() {
    let writers: BTreeSet<_> = tracked_with("rs")
        .into_iter()
        .filter(|(path, _)| path.starts_with("src-tauri/crates") || path.starts_with("src-tauri/src"))
        .filter(|(_, text)| text.contains("write_file("))
        .map(|(path, _)| path.to_string_lossy().into_owned())
        .collect();
    let known: BTreeSet<_> = WRITERS.iter().chain(&OTHER_WRITERS).map(|it| (*it).to_owned()).collect();
    assert_eq!(writers, known);
}

/// The types that hold what a worker wrote, as `impl Texts for …` says.
fn with_texts(files: &[(std::path::PathBuf, String)]) -> BTreeSet<String> {
    let lines = files.iter().flat_map(|(_, text)| text.lines());
    let names =
        lines.filter_map(|it| it.strip_prefix("impl Texts for ")?.strip_suffix(" {").map(str::to_owned));
    names.collect()
}

#[test]
fn what_a_worker_wrote_becomes_a_paper_only_when_it_is_cleared() {
    let files: Vec<_> = tracked_with("rs")
        .into_iter()
        .filter(|(path, _)| {
            path.starts_with("src-tauri/crates") && !path.to_string_lossy().contains("/tests/")
        })
        .collect();
    let things = with_texts(&files);
    assert!(things.len() >= 7, "{things:?}");
    let mut passes = 0;
    let papers = files.iter().filter(|(path, _)| path.starts_with("src-tauri/crates/report/src/papers"));
    for (path, text) in papers {
        for part in text.split("\npub fn ").skip(1) {
            let signature = part.split('{').next().unwrap_or_default();
            let is_ready = signature.contains("-> Ready") || signature.contains("Result<Ready");
            let unpassed: Vec<_> =
                things.iter().filter(|it| is_ready && signature.contains(&format!("&{it}"))).collect();
            assert!(unpassed.is_empty(), "{}: {unpassed:?} without a pass:\n{signature}", path.display());
            passes += usize::from(is_ready && signature.contains("&Cleared<"));
        }
    }
    assert!(passes >= 7, "{passes} papers take a pass");
}

//! Second copies of a vault, as programs make them when two computers wrote at the same time.

use std::fs;
use std::path::Path;

/// The names of the vault's own files, before and after the point.
const OWN: [(&str, &str); 2] = [("kluis", ".db"), ("kluis", ".sleutels")];

/// The names of the files in `folder` that look like a second copy of a vault file, sorted; none when it cannot be read.
pub fn conflict_copies(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let names = entries.filter_map(|it| it.ok()?.file_name().into_string().ok());
    let mut copies: Vec<String> = names.filter(|it| is_copy(it)).collect();
    copies.sort_unstable();
    copies
}

/// "kluis (conflicted copy …).db", "kluis-PC.db", "kluis.sync-conflict-….db", "kluis_conflict-….db", "kluis (1).db",
/// "kluis 2.db", "kluis.db (`SFConflict` …)". Not what the app itself lays beside its files.
fn is_copy(name: &str) -> bool {
    OWN.iter().any(|(stem, ending)| {
        let Some(rest) = name.strip_prefix(stem) else { return false };
        let between = rest.strip_suffix(ending);
        let behind = rest.strip_prefix(ending);
        match (between, behind) {
            (Some(added), _) if !added.is_empty() => added.starts_with([' ', '-', '_', '(', '.']),
            (_, Some(added)) => added.starts_with(" (") || added.contains("onflict"),
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: bool) {
        assert_eq!(is_copy(name), expected, "{name}");
    }

    #[test]
    fn copies_that_quarrel_are_known_by_their_names() {
        check("kluis (conflicted copy 2026-11-22 142233).db", true);
        check("kluis (conflicterende kopie van laptop 2026-11-22).db", true);
        check("kluis (Case Conflict).sleutels", true);
        check("kluis-LAPTOP-7.db", true);
        check("kluis.sync-conflict-20261122-142233-ABCDEFG.db", true);
        check("kluis_conflict-20261122-142233.db", true);
        check("kluis (1).db", true);
        check("kluis 2.sleutels", true);
        check("kluis.db (SFConflict ik@voorbeeld.nl 2026-11-22-14-22-33)", true);
    }

    #[test]
    fn the_files_of_the_app_itself_are_no_copies() {
        for name in
            ["kluis.db", "kluis.sleutels", "kluis.db-journal", "kluis.db.nieuw", "kluis.sleutels.part"]
        {
            check(name, false);
        }
        for name in ["kluis.db.versie-1", "kluis.db-wal", "voorkeuren.json", "kluisje.db", "log"] {
            check(name, false);
        }
    }

    #[test]
    fn a_folder_is_read_and_a_missing_one_has_none() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["kluis.db", "kluis-PC.db", "kluis (1).sleutels"] {
            fs::write(folder.path().join(name), "").unwrap();
        }
        assert_eq!(conflict_copies(folder.path()), ["kluis (1).sleutels", "kluis-PC.db"]);
        assert!(conflict_copies(&folder.path().join("weg")).is_empty());
    }
}

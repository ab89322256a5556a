//! Erased is erased: in every file of the app, also when a copy was away for a while.

use std::fs;
use std::path::PathBuf;

use wire::StoryInput;

use crate::app::{self, TestApp};

const NEEDLE: &str = "pannenkoeken bij oma Wieteke";

fn make_backup(it: &mut TestApp) {
    let made = it.app.backup_now().unwrap().run();
    assert!(it.app.backup_finished(made).failure.is_none());
}

/// A vault with a case of which the text was changed twice, one that stays, and a backup of both.
fn with_two_cases() -> (TestApp, String, String) {
    let mut it = app::open();
    let goes = it.app.case_create().unwrap().value;
    let stays = it.app.case_create().unwrap().value;
    for (case, text) in [(&goes, NEEDLE), (&goes, "Iets anders."), (&stays, "Dit blijft.")] {
        it.app.case_set_story(&StoryInput { case: case.clone(), text: text.to_owned() }).unwrap();
        it.clock.set(app::moment("2026-11-23", 9, 0));
    }
    make_backup(&mut it);
    (it, goes, stays)
}

/// Inkdrop #69: what was said to be encrypted was found with grep. Here neither the words nor the name of the
/// case stands readable in any file; that no backup has its rows is looked at in `backups.rs`.
#[test]
fn no_file_of_the_app_shows_an_erased_case() {
    let (mut it, goes, stays) = with_two_cases();
    assert!(it.app.dump().unwrap().contains(NEEDLE), "an earlier version has it");
    let label = it.app.case_open(&goes).unwrap().label;
    it.app.case_bin(&goes).unwrap();
    let receipt = it.app.case_erase(&goes).unwrap().value;
    assert_eq!((receipt.cases, receipt.copies_not_reached), (1, 0));
    assert!(receipt.copies_cleaned > 0, "the backup was cleaned too");
    assert!(!it.app.dump().unwrap().contains(NEEDLE));
    assert_eq!(it.app.case_open(&stays).unwrap().story, "Dit blijft.");
    it.app.vault_lock();
    for words in [NEEDLE, label.as_str()] {
        assert_eq!(app::holding(it.folder.path(), words), Vec::<PathBuf>::new(), "{words}");
    }
}

#[test]
fn a_copy_that_was_away_is_cleaned_when_it_is_back() {
    let (mut it, goes, _) = with_two_cases();
    let stick = tempfile::tempdir().unwrap();
    it.app.backup_folder_use(stick.path()).unwrap();
    make_backup(&mut it);
    let (here, away) = (stick.path().join("Terugblik-reservekopie"), stick.path().join("weg"));
    fs::rename(&here, &away).unwrap();
    it.app.case_bin(&goes).unwrap();
    assert!(it.app.case_erase(&goes).unwrap().value.copies_not_reached > 0, "it says that one was away");
    let is_pending = |it: &mut TestApp| {
        let dump = it.app.dump().unwrap();
        dump.lines().any(|line| line.contains(&goes) && line.trim_end().ends_with(", 1"))
    };
    assert!(is_pending(&mut it));
    fs::rename(&away, &here).unwrap();
    it.app.vault_lock();
    it.app.vault_unlock(app::PASSPHRASE).unwrap();
    assert!(!is_pending(&mut it), "the next unlock went on");
}

#[test]
fn the_receipt_is_numbers_and_can_be_kept() {
    let (mut it, goes, _) = with_two_cases();
    it.app.case_bin(&goes).unwrap();
    it.app.case_erase(&goes).unwrap();
    let file = it.app.receipt_text().unwrap();
    assert_eq!(file.name(), "Bewijs van wissen 2026-11-23.txt");
    let path = it.folder.path().join("bewijs.txt");
    file.write(&path).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains("1 casus") && !text.contains(&goes) && !text.contains("Casus "), "{text}");
    assert_eq!(it.app.receipt_pdf().unwrap().name(), "Bewijs van wissen 2026-11-23.pdf");
}

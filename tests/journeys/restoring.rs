//! What could go wrong with copies: a clock that was ahead when one was made; and when one is put back: guessing on
//! it, what lies beside the store, what was told long ago.

use std::fs;

use wire::{CopyInput, CopyPlace, RestoreInput, VaultStateCode, WireError};

use crate::app::{self, PASSPHRASE, TestApp};

const WRONG: &str = "een heel andere wachtzin";

/// A vault with one case, and a backup of it by name.
fn backed_up() -> (TestApp, String, String) {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    let name = back_up(&mut it);
    (it, case, name)
}

fn back_up(it: &mut TestApp) -> String {
    let made = it.app.backup_now().unwrap().run();
    it.app.backup_finished(made).own.first().unwrap().name.clone()
}

fn copy(name: &str, secret: Option<&str>) -> RestoreInput {
    let copy = CopyInput { place: CopyPlace::Own, name: name.to_owned() };
    RestoreInput { copy, secret: secret.map(str::to_owned) }
}

fn open_on(it: &mut TestApp, day: &str) {
    it.app.vault_lock();
    it.clock.set(app::moment(day, 9, 0));
    it.app.vault_unlock(PASSPHRASE).unwrap();
}

#[test]
fn guessing_on_a_copy_is_as_slow_as_guessing_on_the_vault() {
    let (mut it, _, name) = backed_up();
    it.app.vault_lock();
    for _ in 0..4 {
        let said = it.app.restore_look(&copy(&name, Some(WRONG)));
        assert!(matches!(said, Err(WireError::WrongPassphrase)), "{said:?}");
    }
    for secret in [WRONG, PASSPHRASE] {
        let said = it.app.restore_look(&copy(&name, Some(secret)));
        assert!(matches!(said, Err(WireError::TooSoon { seconds: 5 })), "{said:?}");
    }
    assert!(matches!(it.app.restore_keys(PASSPHRASE), Err(WireError::TooSoon { .. })));
    assert!(matches!(it.app.vault_unlock(PASSPHRASE), Err(WireError::TooSoon { .. })));
    it.clock.set(app::moment("2026-11-22", 15, 0));
    it.app.restore_look(&copy(&name, Some(PASSPHRASE))).unwrap();
    assert!(matches!(it.app.restore_look(&copy(&name, Some(WRONG))), Err(WireError::WrongPassphrase)));
    assert_eq!(it.app.vault().wait, 15, "what opens a copy clears nothing");
}

#[test]
fn the_journal_of_a_killed_program_stays_with_its_own_store() {
    let (mut it, case, name) = backed_up();
    it.app.vault_lock();
    let folder = it.folder.path().join("kluis");
    fs::write(folder.join("kluis.db"), "half").unwrap();
    fs::write(folder.join("kluis.db-journal"), "van de oude kluis").unwrap();
    it.app.restore_look(&copy(&name, Some(PASSPHRASE))).unwrap();
    assert_eq!(it.app.restore().unwrap().state, VaultStateCode::Open);
    it.app.case_open(&case).unwrap();
    let copies = fs::read_dir(folder.join("reservekopie")).unwrap().map(|it| it.unwrap().path());
    let aside: Vec<_> = copies.filter(|it| it.extension().is_some_and(|it| it == "db-journal")).collect();
    assert_eq!(aside.len(), 1);
    assert_eq!(fs::read(&aside[0]).unwrap(), b"van de oude kluis");
}

#[test]
fn what_was_told_before_the_copy_was_made_erases_nothing_when_it_is_put_back() {
    let (mut it, case, _) = backed_up();
    it.app.case_bin(&case).unwrap();
    open_on(&mut it, "2026-12-19");
    assert_eq!(it.app.start().unwrap().erased_soon.len(), 1, "it is told");
    let name = back_up(&mut it);
    it.app.cases_restore(&[case]).unwrap();
    open_on(&mut it, "2027-01-10");
    it.app.restore_look(&copy(&name, None)).unwrap();
    it.app.restore().unwrap();
    assert_eq!(it.app.bin_list().unwrap().len(), 1, "it lies in the bin, as in the copy");
    assert_eq!(it.app.start().unwrap().erased_soon.len(), 1, "and is told about anew");
}

#[test]
fn what_a_restore_that_was_cut_off_left_is_gone_with_the_next_work_on_copies() {
    let (mut it, _, _) = backed_up();
    let folder = it.folder.path().join("kluis");
    let left = ["kluis.terug", "kluis.terug.part", "reservekopie/terzijde-2026-11-22-143000.kopie"];
    for name in left {
        fs::write(folder.join(name), "x").unwrap();
    }
    back_up(&mut it);
    assert!(left.iter().all(|it| !folder.join(it).exists()));
}

#[test]
fn a_backup_of_a_clock_that_was_ahead_keeps_no_later_one_from_the_other_folder() {
    let mut it = app::open();
    let stick = tempfile::tempdir().unwrap();
    it.app.backup_folder_use(stick.path()).unwrap();
    it.app.case_create().unwrap();
    it.clock.set(app::moment("2031-01-01", 9, 0));
    let ahead = back_up(&mut it);
    it.clock.set(app::moment("2026-11-23", 9, 0));
    it.app.case_create().unwrap();
    let made = it.app.backup_now().unwrap().run();
    let other = it.app.backup_finished(made).other.unwrap().copies.unwrap();
    let names: Vec<_> = other.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, [ahead.as_str(), "kluis-2026-11-23-090000.db"]);
}

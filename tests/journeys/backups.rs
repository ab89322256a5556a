//! Backups through the weeks: which are made and kept, what comes back, and what never does.

use std::fs;
use std::path::{Path, PathBuf};

use wire::{
    BackupsView, CopyInput, CopyKindCode, CopyPlace, OtherMadeCode, RestoreInput, StoryInput, WireError,
};

use crate::app::{self, PASSPHRASE, TestApp};

/// Makes the backup that is due, as the shell does; the view after it, when there was one.
fn let_back_up(it: &mut TestApp) -> Option<BackupsView> {
    let job = it.app.take_due_backup()?;
    let made = job.run();
    Some(it.app.backup_finished(made))
}

fn make_now(it: &mut TestApp) -> BackupsView {
    let made = it.app.backup_now().unwrap().run();
    let view = it.app.backup_finished(made);
    assert!(view.failure.is_none(), "{:?}", view.failure);
    view
}

fn write(it: &mut TestApp, case: &str, text: &str) {
    it.app.case_set_story(&StoryInput { case: case.to_owned(), text: text.to_owned() }).unwrap();
}

fn own(name: &str) -> CopyInput {
    CopyInput { place: CopyPlace::Own, name: name.to_owned() }
}

fn restore(copy: CopyInput, secret: Option<&str>) -> RestoreInput {
    RestoreInput { copy, secret: secret.map(str::to_owned) }
}

fn folder(it: &TestApp) -> PathBuf {
    it.folder.path().join("kluis/reservekopie")
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().path())
        .filter(|it| it.is_file())
        .map(|it| (it.file_name().unwrap().to_string_lossy().into_owned(), fs::read(&it).unwrap()))
        .collect();
    files.sort();
    files
}

/// A vault with one case and a story, and a backup of it.
fn backed_up() -> (TestApp, String, String) {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    write(&mut it, &case, "Moeder belt zelf.");
    let name = make_now(&mut it).own[0].name.clone();
    (it, case, name)
}

#[test]
fn seven_days_and_four_weeks_are_kept_and_days_without_work_make_none() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    it.app.vault_lock();
    let_back_up(&mut it);
    // Seven weeks of work on every weekday, from Monday 23 November 2026 on.
    let monday: chrono::NaiveDate = "2026-11-23".parse().unwrap();
    for number in (0..49).filter(|it| it % 7 < 5) {
        let day = (monday + chrono::TimeDelta::days(number)).to_string();
        it.clock.set(app::moment(&day, 9, 0));
        it.app.vault_unlock(PASSPHRASE).unwrap();
        let_back_up(&mut it);
        it.clock.set(app::moment(&day, 17, 0));
        write(&mut it, &case, &format!("Dag {number}."));
        it.app.vault_lock();
        assert!(let_back_up(&mut it).is_some(), "what was written on {day} is backed up when it is locked");
    }
    let found = it.app.backups();
    let days: Vec<_> = found.own.iter().map(|it| it.made_at[..10].to_owned()).collect();
    let expected = [
        "2027-01-08",
        "2027-01-07",
        "2027-01-06",
        "2027-01-05",
        "2027-01-04",
        "2027-01-01",
        "2026-12-31", // days
        "2026-12-30",
        "2026-12-25",
        "2026-12-18",
        "2026-12-11", // weeks
    ];
    assert_eq!(days, expected);
    assert!(found.own.iter().all(|it| it.checked_at.is_some() && it.kind == CopyKindCode::Backup));

    // A week of looking only.
    it.clock.set(app::moment("2027-01-15", 9, 0));
    it.app.vault_unlock(PASSPHRASE).unwrap();
    let after = let_back_up(&mut it).expect("it is looked whether something changed");
    assert_eq!(after.own.len(), expected.len(), "nothing changed, so nothing was made");
    assert_eq!(
        after.last_checked.as_deref(),
        Some("2027-01-15T09:00:00"),
        "the newest was found whole again"
    );
    it.app.vault_lock();
    let_back_up(&mut it);
    assert_eq!(it.app.backups().own.len(), expected.len());
}

#[test]
fn a_backup_folder_and_the_passphrase_are_enough_on_another_machine() {
    let (mut it, case, _) = backed_up();
    let stick = tempfile::tempdir().unwrap();
    it.app.backup_folder_use(stick.path()).unwrap();
    let view = make_now(&mut it);
    assert_eq!(view.other_made, Some(OtherMadeCode::Done));
    assert_eq!(view.other.unwrap().copies.unwrap().len(), 1);

    let mut other = app::fresh();
    let found = other.app.restore_from(stick.path()).elsewhere.unwrap();
    let copy = CopyInput { place: CopyPlace::Elsewhere, name: found.copies[0].name.clone() };
    let refused = other.app.restore_look(&restore(copy.clone(), Some("een heel andere wachtzin")));
    assert!(matches!(refused, Err(WireError::WrongPassphrase)));
    let change = other.app.restore_look(&restore(copy, Some(PASSPHRASE))).unwrap();
    assert_eq!((change.come.len(), change.go.len(), change.differ.len()), (1, 0, 0));
    other.app.restore().unwrap();
    assert_eq!(other.app.case_open(&case).unwrap().story, "Moeder belt zelf.");
    other.app.vault_lock();
    other.app.vault_unlock(PASSPHRASE).unwrap();
    assert_eq!(other.app.case_list().unwrap().len(), 1);
}

#[test]
fn what_would_change_is_told_and_what_there_was_is_kept_aside() {
    let (mut it, case, name) = backed_up();
    let before = it.app.dump_of_work().unwrap();
    write(&mut it, &case, "Moeder belt niet meer.");
    let second = it.app.case_create().unwrap().value;
    let label = it.app.case_open(&second).unwrap().label;
    let now = it.app.dump_of_work().unwrap();

    it.clock.set(app::moment("2026-11-22", 16, 0));
    let change = it.app.restore_look(&restore(own(&name), None)).unwrap();
    assert_eq!((change.go, change.differ.len(), change.same), (vec![label], 1, 0));
    assert_eq!(it.app.dump_of_work().unwrap(), now, "looking changes nothing");
    it.app.restore().unwrap();
    assert_eq!(it.app.dump_of_work().unwrap(), before);

    let aside = it.app.backups().own.into_iter().find(|it| it.kind == CopyKindCode::SetAside).unwrap();
    assert_eq!(aside.made_at, "2026-11-22T16:00:00");
    it.app.restore_look(&restore(own(&aside.name), None)).unwrap();
    it.app.restore().unwrap();
    assert_eq!(it.app.dump_of_work().unwrap(), now, "what was kept aside comes back too");
    for hour in 17..23 {
        it.clock.set(app::moment("2026-11-22", hour, 0));
        it.app.restore_look(&restore(own(&name), None)).unwrap();
        it.app.restore().unwrap();
    }
    let aside = it.app.backups().own.iter().filter(|it| it.kind == CopyKindCode::SetAside).count();
    assert_eq!(aside, 3, "the oldest go");
}

/// Standard Notes #3906: restoring failed. Here from every way in which a vault can be broken.
#[test]
fn a_vault_that_is_broken_is_restored_from_its_own_backups() {
    type Break = fn(&Path);
    let breaks: [(&str, Break); 4] = [
        ("the store is gone", |it| fs::remove_file(it.join("kluis.db")).unwrap()),
        ("the key file is gone", |it| fs::remove_file(it.join("kluis.sleutels")).unwrap()),
        ("the store is damaged", |it| fs::write(it.join("kluis.db"), vec![7; 40_000]).unwrap()),
        ("the key file is damaged", |it| fs::write(it.join("kluis.sleutels"), "x").unwrap()),
    ];
    for (what, break_it) in breaks {
        let (mut it, case, name) = backed_up();
        it.app.vault_lock();
        break_it(&it.folder.path().join("kluis"));
        let change = it.app.restore_look(&restore(own(&name), Some(PASSPHRASE)));
        assert_eq!(change.unwrap_or_else(|error| panic!("{what}: {error:?}")).come.len(), 1);
        it.app.restore().unwrap_or_else(|error| panic!("{what}: {error:?}"));
        assert_eq!(it.app.case_open(&case).unwrap().story, "Moeder belt zelf.", "{what}");
        it.app.vault_lock();
        it.app.vault_unlock(PASSPHRASE).unwrap();
    }
}

#[test]
fn a_lost_key_file_comes_back_without_losing_what_was_written_since() {
    let (mut it, case, _) = backed_up();
    write(&mut it, &case, "Later geschreven.");
    it.app.vault_lock();
    fs::remove_file(it.folder.path().join("kluis/kluis.sleutels")).unwrap();
    assert!(matches!(it.app.restore_keys("niet de goede wachtzin"), Err(WireError::WrongPassphrase)));
    it.app.restore_keys(PASSPHRASE).unwrap();
    assert_eq!(it.app.case_open(&case).unwrap().story, "Later geschreven.");
}

#[test]
fn a_damaged_backup_is_told_and_takes_nothing_away() {
    let (mut it, _, name) = backed_up();
    let before = it.app.dump_of_work().unwrap();
    let path = folder(&it).join(&name);
    assert!(it.app.backup_check(&own(&name)).unwrap());
    let mut bytes = fs::read(&path).unwrap();
    bytes[5_000] ^= 1;
    fs::write(&path, bytes).unwrap();
    assert!(!it.app.backup_check(&own(&name)).unwrap());
    assert_eq!(it.app.backups().own[0].checked_at, None);
    assert!(matches!(it.app.restore_look(&restore(own(&name), None)), Err(WireError::BackupDamaged)));
    assert!(matches!(it.app.restore(), Err(WireError::BackupGone)), "nothing was looked at");
    assert_eq!(it.app.dump_of_work().unwrap(), before);
    // The next one is made although nothing changed.
    it.clock.set(app::moment("2026-11-23", 9, 0));
    it.app.vault_lock();
    let_back_up(&mut it);
    it.app.vault_unlock(PASSPHRASE).unwrap();
    let_back_up(&mut it);
    assert!(it.app.backups().own[0].checked_at.is_some());
    it.app.backup_remove(&own(&name)).unwrap();
    assert!(!path.exists());
    for wrong in ["../kluis.db", "kluis.db", "overzicht.json", ""] {
        assert!(matches!(it.app.backup_remove(&own(wrong)), Err(WireError::BackupGone)), "{wrong}");
    }
}

/// `QualCoder` #265: taking something away broke the project and its backups. Here what is erased is gone from every
/// backup, each of them is whole, and what was not erased is in all of them.
#[test]
fn an_erased_case_is_gone_from_every_copy_and_never_comes_back() {
    let (mut it, case, _) = backed_up();
    let stick = tempfile::tempdir().unwrap();
    it.app.backup_folder_use(stick.path()).unwrap();
    let stays = it.app.case_create().unwrap().value;
    write(&mut it, &stays, "Dit blijft.");
    let first = make_now(&mut it).own[0].name.clone();
    it.clock.set(app::moment("2026-11-23", 9, 0));
    make_now(&mut it);
    it.app.restore_look(&restore(own(&first), None)).unwrap();
    it.app.restore().unwrap();

    it.app.case_bin(&case).unwrap();
    it.clock.set(app::moment("2026-11-24", 9, 0));
    let waiting = it.app.backup_now().unwrap();
    it.app.bin_empty().unwrap();
    // A backup that was under way does not bring it back.
    let made = waiting.run();
    let view = it.app.backup_finished(made);
    let names: Vec<_> = view.own.iter().map(|it| it.name.clone()).collect();
    assert!(names.len() >= 4, "backups and what was kept aside: {names:?}");
    for name in names {
        assert!(it.app.backup_check(&own(&name)).unwrap(), "{name} is whole");
        it.app.restore_look(&restore(own(&name), None)).unwrap();
        it.app.restore().unwrap();
        assert!(matches!(it.app.case_open(&case), Err(WireError::CaseGone)), "{name}");
        assert_eq!(it.app.case_open(&stays).unwrap().story, "Dit blijft.", "{name}");
        assert!(!it.app.dump().unwrap().contains("Moeder belt zelf"), "{name}: in no step and no version");
    }
    let mut other = app::fresh();
    let found = other.app.restore_from(stick.path()).elsewhere.unwrap();
    for row in found.copies {
        // Locking forgets which folder was picked.
        other.app.restore_from(stick.path());
        let copy = CopyInput { place: CopyPlace::Elsewhere, name: row.name };
        other.app.restore_look(&restore(copy, Some(PASSPHRASE))).unwrap();
        other.app.restore().unwrap();
        assert!(matches!(other.app.case_open(&case), Err(WireError::CaseGone)));
        assert!(!other.app.dump().unwrap().contains("Moeder belt zelf"));
        other.app.vault_lock();
    }
}

#[test]
fn a_stick_that_is_away_is_no_error_and_another_vault_keeps_its_folder() {
    let (mut it, _, _) = backed_up();
    let stick = tempfile::tempdir().unwrap();
    it.app.backup_folder_use(stick.path()).unwrap();
    make_now(&mut it);
    let (mut other, _, _) = backed_up();
    let view = other.app.backup_folder_use(stick.path()).unwrap();
    make_now(&mut other);
    assert!(
        view.other.unwrap().path.ends_with("Terugblik-reservekopie-2"),
        "each vault has a folder of its own"
    );

    let place = stick.path().join("Terugblik-reservekopie");
    fs::rename(&place, stick.path().join("weg")).unwrap();
    it.clock.set(app::moment("2026-11-25", 9, 0));
    let view = make_now(&mut it);
    assert_eq!(view.other_made, Some(OtherMadeCode::Away));
    let away = view.other.unwrap();
    assert_eq!((away.copies.is_none(), away.last.as_deref()), (true, Some("2026-11-22T14:30:00")));
    assert!(!place.exists(), "nothing is made where the stick should be");
    fs::rename(stick.path().join("weg"), &place).unwrap();
    assert_eq!(make_now(&mut it).other_made, Some(OtherMadeCode::Done));
    assert!(it.app.backup_folder_forget().unwrap().other.is_none());
    assert!(!files(&place).is_empty(), "what lies there stays");
}

#[test]
fn what_was_half_written_when_the_program_ended_is_no_backup_and_is_cleared() {
    let (mut it, _, name) = backed_up();
    let half = folder(&it).join("kluis-2026-11-23-090000.db.part");
    fs::write(&half, "half").unwrap();
    assert_eq!(it.app.backups().own.len(), 1);
    it.clock.set(app::moment("2026-11-24", 9, 0));
    make_now(&mut it);
    assert!(!half.exists());
    assert!(it.app.backup_check(&own(&name)).unwrap());
}

#[test]
fn looking_around_and_an_empty_vault_make_no_backup() {
    let mut it = app::fresh();
    it.app.look_around().unwrap();
    assert!(it.app.take_due_backup().is_none());
    it.app.vault_lock();
    assert!(it.app.take_due_backup().is_none());
    it.app.vault_create(PASSPHRASE).unwrap();
    let_back_up(&mut it);
    assert!(it.app.backups().own.is_empty(), "there is nothing in it yet");
}

#[test]
fn a_week_of_work_without_a_backup_is_told() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    let mut is_told = |day: &str, work: bool, backup: bool| {
        it.clock.set(app::moment(day, 12, 0));
        if work {
            write(&mut it, &case, day);
        }
        if backup {
            make_now(&mut it);
        }
        it.app.backups().is_overdue
    };
    assert!(!is_told("2026-11-23", false, false), "made yesterday");
    assert!(is_told("2026-12-01", false, false));
    assert!(!is_told("2026-12-01", false, true));
    assert!(!is_told("2026-12-20", false, false), "nothing was done since");
    assert!(is_told("2026-12-20", true, false));
}

#[cfg(unix)]
#[test]
fn only_this_user_can_read_backups_and_no_text_stands_in_them() {
    use std::os::unix::fs::PermissionsExt;
    let (it, _, _) = backed_up();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder(&it)), 0o700);
    for (name, bytes) in files(&folder(&it)) {
        assert_eq!(mode(&folder(&it).join(&name)) & 0o077, 0, "{name}");
        let has = |needle: &[u8]| bytes.windows(needle.len()).any(|it| it == needle);
        assert!(!has(b"Moeder belt"), "{name}");
    }
}

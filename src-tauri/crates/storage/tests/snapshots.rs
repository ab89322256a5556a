//! A store as it was at one moment: written, read again, compared, and nothing half under a real name.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests may")]

mod support;

use std::fs;

use domain::{Label, Story};
use storage::{Beside, BesideDifferences, CaseDifferences, Db, Snapshot, StorageError};
use support::*;

#[test]
fn a_copy_is_the_store_as_it_was_and_not_a_byte_of_the_file_changes_when_it_is_read() {
    let (folder, path) = place_for_store();
    let mut db = Db::create(&path, &KEY).unwrap();
    put_full_case(&mut db, 1, "Casus Beuk");
    let (copy, before) = (folder.path().join("kopie.db"), db.dump().unwrap());
    let snapshot = db.snapshot().unwrap().unwrap();
    put_full_case(&mut db, 2, "Casus Reiger");
    snapshot.write(&copy).unwrap();
    assert_eq!(Db::open(&copy, &KEY).unwrap().dump().unwrap(), before, "what came later is not in it");

    let bytes = fs::read(&copy).unwrap();
    let read = Snapshot::read(&copy, &KEY).unwrap();
    assert_eq!(read.contents().unwrap(), snapshot.contents().unwrap());
    assert_ne!(read.contents().unwrap(), db.snapshot().unwrap().unwrap().contents().unwrap());
    assert!(fs::read(&copy).unwrap() == bytes, "reading changes nothing");
    assert_eq!(Snapshot::read(&copy, &OTHER_KEY).unwrap_err(), StorageError::Damaged);
    assert_eq!(Snapshot::read(&path, &KEY).unwrap_err(), StorageError::InUse, "the open store is no copy");
    assert!(Db::in_memory().unwrap().snapshot().unwrap().is_none(), "memory never reaches a disk");
}

#[test]
fn a_place_alone_is_no_work() {
    let (_folder, path) = place_for_store();
    let mut db = Db::create(&path, &KEY).unwrap();
    put_full_case(&mut db, 1, "Casus Beuk");
    let contents = |db: &Db| db.snapshot().unwrap().unwrap().contents().unwrap();
    let before = contents(&db);
    let place = domain::Place { tab: domain::Tab::Elements, variant: domain::Variant::Group, step: 1 };
    within(&mut db, |tx| tx.put_place(case_id(1), &place));
    assert_ne!(contents(&db), before);
    assert!(contents(&db).is_same_work(&before));
    within(&mut db, |tx| tx.put_answer(&answer(1, "patroon-2", "rust")));
    assert!(!contents(&db).is_same_work(&before));
}

#[test]
fn what_would_change_is_told_by_case() {
    let (_folder, path) = place_for_store();
    let mut db = Db::create(&path, &KEY).unwrap();
    for (number, label) in [(1, "Casus Beuk"), (2, "Casus Reiger"), (3, "Casus Linde")] {
        put_full_case(&mut db, number, label);
    }
    let then = db.snapshot().unwrap().unwrap();
    within(&mut db, |tx| tx.remove_case(case_id(1)));
    within(&mut db, |tx| {
        tx.put_tag(&domain::Tag {
            manners: Vec::new(),
            ..tag(2, 2, "vertrouwen-opbouwen", domain::Phase::Start)
        })
    });
    put_full_case(&mut db, 4, "Casus Duin");
    let now = db.snapshot().unwrap().unwrap();
    let labels = |text: &str| vec![Label::new(text).unwrap()];
    let expected = CaseDifferences {
        come: labels("Casus Beuk"),
        go: labels("Casus Duin"),
        differ: labels("Casus Reiger"),
        same: 1,
        beside: Vec::new(),
    };
    assert_eq!(now.differences(&then).unwrap(), expected);
    assert_eq!(then.all_come().unwrap().come.len(), 3);
}

#[test]
fn what_stands_beside_the_cases_is_counted_too() {
    let (_folder, path) = place_for_store();
    let mut db = Db::create(&path, &KEY).unwrap();
    let group = |number: u128, name: &str| domain::Group {
        id: domain::GroupId(uuid::Uuid::from_u128(number)),
        name: domain::GroupName::new(name).unwrap(),
        members: domain::Members::default(),
        leader: None,
        form: domain::MeetingForm::Intervision,
        rhythm: domain::Rhythm::AsAgreed,
        place: None,
    };
    for number in 1..=3 {
        within(&mut db, |tx| tx.put_group(&group(number, "Groep")));
    }
    let then = db.snapshot().unwrap().unwrap();
    within(&mut db, |tx| tx.remove_group(group(1, "Groep").id));
    within(&mut db, |tx| tx.put_group(&group(2, "Andere groep")));
    for number in 4..=5 {
        within(&mut db, |tx| tx.put_group(&group(number, "Groep")));
    }
    let now = db.snapshot().unwrap().unwrap();
    let beside = |come, go, differ| vec![BesideDifferences { what: Beside::Groups, come, go, differ }];
    assert_eq!(now.differences(&then).unwrap().beside, beside(1, 2, 1));
    assert_eq!(now.differences(&now).unwrap().beside, []);
    assert_eq!(then.all_come().unwrap().beside, beside(3, 0, 0));
}

#[test]
fn what_was_removed_leaves_no_page_behind_and_the_old_copy_stays_until_the_new_one_is_whole() {
    let (folder, path) = place_for_store();
    let mut db = Db::create(&path, &KEY).unwrap();
    let long = Story::new(&"x".repeat(400_000)).unwrap();
    within(&mut db, |tx| tx.put_case(&domain::Case { story: long, ..case(1, "Casus Beuk") }));
    let copy = folder.path().join("kopie.db");
    let mut snapshot = db.snapshot().unwrap().unwrap();
    snapshot.write(&copy).unwrap();
    let big = fs::metadata(&copy).unwrap().len();
    let tx = snapshot.transaction().unwrap();
    tx.remove_case(case_id(1)).unwrap();
    tx.commit().unwrap();
    snapshot.write(&copy).unwrap();
    assert!(fs::metadata(&copy).unwrap().len() + 400_000 < big);
    drop(db);
    let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert_eq!(names.len(), 2, "the store and the copy: {names:?}");
}

#[test]
fn a_damaged_copy_is_told() {
    let (folder, path) = place_for_store();
    let mut db = Db::create(&path, &KEY).unwrap();
    put_full_case(&mut db, 1, "Casus Beuk");
    let copy = folder.path().join("kopie.db");
    db.snapshot().unwrap().unwrap().write(&copy).unwrap();
    let whole = fs::read(&copy).unwrap();
    for at in (0..whole.len()).step_by(4_096) {
        let mut bytes = whole.clone();
        bytes[at + 20] ^= 1;
        fs::write(&copy, &bytes).unwrap();
        assert_eq!(Snapshot::read(&copy, &KEY).unwrap_err(), StorageError::Damaged, "at page {}", at / 4_096);
    }
    for len in [0, 1, 4_095, whole.len() - 4_096] {
        fs::write(&copy, &whole[..len]).unwrap();
        assert_eq!(Snapshot::read(&copy, &KEY).unwrap_err(), StorageError::Damaged, "cut to {len} bytes");
    }
}

#[cfg(unix)]
#[test]
fn only_this_user_can_read_a_copy() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, path) = place_for_store();
    let db = Db::create(&path, &KEY).unwrap();
    let copy = folder.path().join("kopie.db");
    db.snapshot().unwrap().unwrap().write(&copy).unwrap();
    assert_eq!(fs::metadata(&copy).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_copy_can_be_given_another_key() {
    let (folder, path) = place_for_store();
    let mut db = Db::create(&path, &KEY).unwrap();
    put_full_case(&mut db, 1, "Casus Beuk");
    let copy = folder.path().join("kopie.db");
    db.snapshot().unwrap().unwrap().with_key(&OTHER_KEY).unwrap().write(&copy).unwrap();
    assert_eq!(Db::open(&copy, &OTHER_KEY).unwrap().dump().unwrap(), db.dump().unwrap());
    assert_eq!(Db::open(&copy, &KEY).unwrap_err(), StorageError::Damaged);
}

//! The store as a file: who can open it, what stands in it for others to see, and what happens when it is
//! damaged, locked, or cannot be written. What stands in it for us is in `nouns.rs`.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::as_conversions,
    reason = "tests may"
)]

mod support;

use std::fs;
use std::path::Path;

use domain::Story;
use storage::{Db, StorageError};
use support::*;

#[test]
fn what_was_written_is_there_after_closing_and_opening() {
    let (_folder, path) = place_for_store();
    let written = stored(&path);
    let db = Db::open(&path, &KEY).unwrap();
    assert_eq!(db.dump().unwrap(), written);
    assert_eq!(db.verify(), Ok(()));
}

#[test]
fn a_new_store_never_takes_the_place_of_a_file() {
    let (_folder, path) = place_for_store();
    fs::write(&path, "iets anders").unwrap();
    assert_eq!(Db::create(&path, &KEY).unwrap_err(), StorageError::Exists);
    assert_eq!(Db::in_memory().unwrap().save_as(&path, &KEY), Err(StorageError::Exists));
    assert_eq!(fs::read(&path).unwrap(), b"iets anders");
}

#[test]
fn what_was_in_memory_can_be_kept_as_it_was() {
    let (folder, path) = place_for_store();
    let mut memory = Db::in_memory().unwrap();
    put_full_case(&mut memory, 1, "Casus Beuk");
    put_full_case(&mut memory, 2, "Casus Reiger");
    within(&mut memory, |tx| tx.put_handbook_mark(&mark("humor", true, "vaker")));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "memory leaves nothing on the disk");

    memory.save_as(&path, &KEY).unwrap();
    let mut kept = Db::open(&path, &KEY).unwrap();
    assert_eq!(kept.dump().unwrap(), memory.dump().unwrap());
    put_full_case(&mut kept, 3, "Casus Beek");
    assert_ne!(kept.dump().unwrap(), memory.dump().unwrap(), "the two go their own way");
    drop(kept);
    assert_eq!(names(folder.path()), ["kluis.db"], "nothing else stays behind");
}

#[test]
fn a_missing_or_empty_file_is_never_taken_for_a_new_store() {
    let (folder, path) = place_for_store();
    assert_eq!(Db::open(&path, &KEY).unwrap_err(), StorageError::Missing);
    assert!(!path.exists(), "looking makes no file");
    fs::write(&path, "").unwrap();
    assert_eq!(Db::open(&path, &KEY).unwrap_err(), StorageError::Damaged);
    assert_eq!(Db::open(folder.path(), &KEY).unwrap_err(), StorageError::Damaged);
    assert_eq!(fs::metadata(&path).unwrap().len(), 0, "an empty file stays as it was");
}

#[test]
fn another_key_opens_nothing_and_changes_nothing() {
    let (_folder, path) = place_for_store();
    let written = stored(&path);
    let bytes = fs::read(&path).unwrap();
    assert_eq!(Db::open(&path, &OTHER_KEY).unwrap_err(), StorageError::Damaged);
    assert_eq!(fs::read(&path).unwrap(), bytes);
    assert_eq!(Db::open(&path, &KEY).unwrap().dump().unwrap(), written);
}

#[test]
fn a_second_opener_is_told_and_the_first_goes_on() {
    let (_folder, path) = place_for_store();
    stored(&path);
    let mut first = Db::open(&path, &KEY).unwrap();
    assert_eq!(Db::open(&path, &KEY).unwrap_err(), StorageError::InUse);
    put_full_case(&mut first, 2, "Casus Reiger");
    assert_eq!(Db::open(&path, &KEY).unwrap_err(), StorageError::InUse);
    let written = first.dump().unwrap();
    drop(first);
    assert_eq!(Db::open(&path, &KEY).unwrap().dump().unwrap(), written);
}

#[test]
fn a_flipped_bit_anywhere_is_damage_and_never_silently_taken() {
    let (_folder, path) = place_for_store();
    stored(&path);
    let whole = fs::read(&path).unwrap();
    // A step that is no divisor of the page size, so that all parts of a page get their turn.
    for at in (0..whole.len()).step_by(509) {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (at % 8);
        fs::write(&path, &bytes).unwrap();
        assert_eq!(Db::open(&path, &KEY).unwrap_err(), StorageError::Damaged, "at byte {at}");
        assert_eq!(fs::read(&path).unwrap(), bytes, "a damaged file is not repaired behind one's back");
    }
}

#[test]
fn a_flipped_bit_in_a_free_page_takes_nothing_away() {
    let (_folder, path) = place_for_store();
    stored(&path);
    let mut db = Db::open(&path, &KEY).unwrap();
    let long = Story::new(&"x".repeat(60_000)).unwrap();
    within(&mut db, |tx| tx.put_case(&domain::Case { story: long, ..case(2, "Casus Reiger") }));
    within(&mut db, |tx| tx.remove_case(case_id(2)));
    let written = db.dump().unwrap();
    drop(db);
    let whole = fs::read(&path).unwrap();
    let mut opened = 0;
    for at in (0..whole.len()).step_by(1_021) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x10;
        fs::write(&path, &bytes).unwrap();
        match Db::open(&path, &KEY) {
            Err(error) => assert_eq!(error, StorageError::Damaged, "at byte {at}"),
            Ok(mut db) => {
                opened += 1;
                assert_eq!(db.dump().unwrap(), written, "at byte {at}");
                assert_eq!(db.verify(), Ok(()), "half a write in a free page, at byte {at}, is no damage");
                put_full_case(&mut db, 3, "Casus Beek");
                let more = db.dump().unwrap();
                drop(db);
                assert_eq!(Db::open(&path, &KEY).unwrap().dump().unwrap(), more, "at byte {at}");
            }
        }
    }
    assert!(opened > 0, "there are free pages to damage");
}

#[test]
fn a_truncated_file_is_damage() {
    let (_folder, path) = place_for_store();
    stored(&path);
    let whole = fs::read(&path).unwrap();
    for len in
        [1, 15, 16, 100, 4_095, 4_096, 4_097, 8_192, whole.len() / 2, whole.len() - 4_096, whole.len() - 1]
    {
        fs::write(&path, &whole[..len]).unwrap();
        assert_eq!(Db::open(&path, &KEY).unwrap_err(), StorageError::Damaged, "cut to {len} bytes");
    }
}

#[test]
fn a_foreign_file_is_damage() {
    let (_folder, path) = place_for_store();
    let foreign: [&[u8]; 3] = [b"Beste collega,\n", &[0; 8_192], b"SQLite format 3\0and then something else"];
    for bytes in foreign {
        fs::write(&path, bytes).unwrap();
        assert_eq!(Db::open(&path, &KEY).unwrap_err(), StorageError::Damaged);
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
}

/// Looking at all of it would let somebody wait for seconds; what is read is still checked.
#[test]
fn damage_in_a_large_store_is_told_when_it_is_read_and_by_looking_at_all() {
    let (_folder, path) = place_for_store();
    let mut db = Db::create(&path, &KEY).unwrap();
    put_full_case(&mut db, 1, "Casus Beuk");
    let long = Story::new(&"x".repeat(450_000)).unwrap();
    for number in 2..42 {
        let longer = domain::Case { story: long.clone(), ..case(number, &format!("Casus {number}")) };
        within(&mut db, |tx| tx.put_case(&longer));
    }
    drop(db);
    let mut bytes = fs::read(&path).unwrap();
    assert!(bytes.len() > 16 << 20, "larger than what is looked at while somebody waits");
    let last = bytes.len() - 100 * 4_096;
    bytes[last] ^= 1;
    fs::write(&path, &bytes).unwrap();
    let db = Db::open(&path, &KEY).unwrap();
    assert!(db.rows().case(case_id(1)).is_ok(), "what is whole can be read");
    let read: Result<Vec<_>, _> = (1..42).map(|it| db.rows().case(case_id(it))).collect();
    assert_eq!(read, Err(StorageError::Damaged));
    drop(db);
    assert_eq!(Db::open(&path, &KEY).unwrap().verify(), Err(StorageError::Damaged));
}

/// Inkdrop #69: a store that was said to be encrypted showed its notes to `grep`. `QualCoder` kept the key of its
/// pseudonyms in clear beside the data: here the names of the cases are looked for as well.
#[test]
fn no_file_shows_what_was_written() {
    let (folder, path) = place_for_store();
    let mut db = Db::create(&path, &KEY).unwrap();
    put_full_case(&mut db, 1, "Casus Beuk");
    let long = Story::new(&format!("{SENTENCE}. ").repeat(10_000)).unwrap();
    for number in 2..10 {
        let longer = domain::Case { story: long.clone(), ..case(number, &format!("Casus {number}")) };
        within(&mut db, |tx| tx.put_case(&longer));
    }
    assert_shows_nothing(folder.path(), "after a commit");

    // More than the page cache holds, so the journal and the file are written before the commit.
    let tx = db.transaction().unwrap();
    for number in 2..10 {
        tx.remove_case(case_id(number)).unwrap();
        tx.put_case(&domain::Case { story: long.clone(), ..case(number + 20, &format!("Casus {number}")) })
            .unwrap();
    }
    let journal = fs::metadata(folder.path().join("kluis.db-journal")).unwrap().len();
    assert!(journal > 100_000, "the journal holds old pages now: {journal} bytes");
    assert_shows_nothing(folder.path(), "in the middle of a transaction");
    tx.commit().unwrap();
    assert_shows_nothing(folder.path(), "after the second commit");

    db.compact().unwrap();
    assert_shows_nothing(folder.path(), "after packing");
    drop(db);
    assert_eq!(names(folder.path()), ["kluis.db"]);
    assert_shows_nothing(folder.path(), "after closing");

    fs::write(folder.path().join("klad.txt"), format!("… {SENTENCE} …")).unwrap();
    assert!(shown_in(folder.path()).is_some(), "the search finds what is there to be found");
}

/// `QualCoder` #265: deleting a category broke the project, and each backup that was made of it. Here a case goes with
/// all that hangs on it, and both the store and what is copied from it are whole. Standard Notes #3906: a backup could
/// not be restored; the copy is opened and compared.
#[test]
fn removing_a_case_with_all_that_hangs_on_it_leaves_a_whole_store_and_a_whole_copy() {
    let (_folder, path) = place_for_store();
    stored(&path);
    let mut db = Db::open(&path, &KEY).unwrap();
    put_full_case(&mut db, 2, "Casus Reiger");
    within(&mut db, |tx| tx.remove_case(case_id(2)));
    let left = db.dump().unwrap();
    assert!(!left.contains(&case_id(2).0.to_string()), "nothing of it hangs around: {left}");
    assert_eq!(db.verify(), Ok(()));
    let copy = path.with_file_name("kopie.db");
    db.save_as(&copy, &KEY).unwrap();
    let again = Db::open(&copy, &KEY).unwrap();
    assert_eq!(again.verify(), Ok(()));
    assert_eq!(again.dump().unwrap(), left);
}

#[test]
fn packing_after_removing_makes_the_file_small_and_keeps_the_rest() {
    let (_folder, path) = place_for_store();
    stored(&path);
    let mut db = Db::open(&path, &KEY).unwrap();
    let before = (db.dump().unwrap(), fs::metadata(&path).unwrap().len());
    let long = Story::new(&"x".repeat(400_000)).unwrap();
    within(&mut db, |tx| tx.put_case(&domain::Case { story: long, ..case(2, "Casus Reiger") }));
    within(&mut db, |tx| tx.remove_case(case_id(2)));
    assert!(fs::metadata(&path).unwrap().len() > before.1 + 400_000, "removing alone leaves free pages");
    db.compact().unwrap();
    assert_eq!((db.dump().unwrap(), fs::metadata(&path).unwrap().len()), before);
}

#[cfg(unix)]
#[test]
fn only_this_user_can_read_what_is_written() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("nieuw/map/kluis.db");
    let mut db = Db::create(&path, &KEY).unwrap();
    put_full_case(&mut db, 1, "Casus Beuk");
    storage::write_private(&path.with_extension("sleutel"), b"x").unwrap();
    for folder in [path.parent().unwrap(), path.parent().unwrap().parent().unwrap()] {
        assert_eq!(mode(folder), 0o700, "{}", folder.display());
    }
    let files = names(path.parent().unwrap());
    assert_eq!(files, ["kluis.db", "kluis.db-journal", "kluis.sleutel"]);
    for file in files {
        assert_eq!(mode(&path.with_file_name(&file)), 0o600, "{file}");
    }
}

#[test]
fn a_small_file_is_written_whole_and_read_within_bounds() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kluis.sleutel");
    assert_eq!(storage::read_private(&path, 10), Err(StorageError::Missing));
    storage::write_private(&path, b"eerst").unwrap();
    storage::write_private(&path, b"daarna dit").unwrap();
    assert_eq!(storage::read_private(&path, 10).unwrap(), b"daarna dit");
    assert_eq!(storage::read_private(&path, 9), Err(StorageError::Damaged));
    assert_eq!(names(folder.path()), ["kluis.sleutel"]);
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[track_caller]
fn assert_shows_nothing(folder: &Path, when: &str) {
    assert_eq!(shown_in(folder), None, "a file shows what was written {when}");
}

/// The first file in the folder with a part of the sentence or of a name, or its bytes in UTF-16.
fn shown_in(folder: &Path) -> Option<String> {
    let wide = |words: &str| words.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let needles: [Vec<u8>; 4] =
        [SENTENCE[..12].into(), wide(&SENTENCE[..12]), b"Casus Beuk".into(), wide("Casus Beuk")];
    names(folder).into_iter().find(|it| {
        let bytes = fs::read(folder.join(it)).unwrap();
        needles.iter().any(|needle| bytes.windows(needle.len()).any(|it| it == needle))
    })
}

//! Files that are not what they were: cut off, with a bit that fell over, from somewhere else, or open in
//! another program. Each gives a message; nothing is repaired
//! behind one's back, and no byte changes. A newer program's files are in the tests of `storage` and `vault`, a
//! read-only folder in those of `storage`, which run as somebody who may not write.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use engine::{EngineError, SessionState};
use wire::WireError;

use crate::change::Change;
use crate::kept::Kept;
use crate::random::{Length, Random, seed};
use crate::vault_on_disk::{PASSPHRASE, Steps, quick_folder, session, store, with_open};
use crate::writer::{Work, Writer};

/// A vault in `folder` in which was worked, closed.
fn worked_in(folder: &Path) -> Kept {
    let clock = Arc::new(Steps::default());
    let mut session = session(folder, &clock);
    session.create(PASSPHRASE).unwrap();
    let engine = session.open().unwrap();
    let mut kept = Kept::default();
    for step in 1..25 {
        clock.set(step);
        let change = Change::next(&kept, 1, step);
        change.make(engine).unwrap();
        kept.apply(&change, step);
    }
    kept
}

/// Opening says one of `expected`, and leaves every file as it was.
#[track_caller]
fn check(folder: &Path, what: &str, expected: fn(&WireError) -> bool) {
    let before = bytes_of(folder);
    let mut session = session(folder, &Arc::new(Steps::default()));
    let said = session.unlock(PASSPHRASE).map_err(WireError::from).expect_err(what);
    assert!(expected(&said), "{what}: {said:?}");
    drop(session);
    let after = bytes_of(folder);
    let sizes: Vec<_> = after.iter().map(|(name, bytes)| (name, bytes.len())).collect();
    assert!(after == before, "{what}: a file was changed, there is now {sizes:?}");
}

fn bytes_of(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder.join("kluis"))
        .unwrap()
        .map(|it| it.unwrap())
        .filter(|it| it.path().is_file())
        .map(|it| (it.file_name().into_string().unwrap(), fs::read(it.path()).unwrap()))
        .collect();
    files.sort();
    files
}

fn is_damaged(said: &WireError) -> bool {
    matches!(said, WireError::VaultDamaged)
}

#[test]
fn a_bit_that_fell_over_is_told_or_harmless_and_never_repaired() {
    let seed = seed("bits");
    let folder = quick_folder();
    let mut kept = worked_in(folder.path());
    let path = store(folder.path());
    let whole = fs::read(&path).unwrap();
    let mut random = Random::new(seed, 0);
    // Somewhere in each page, and in its first bytes and its checksum, which lie at its ends.
    let mut places: Vec<_> = (0..whole.len()).step_by(4096).flat_map(|it| [it, it + 16, it + 4095]).collect();
    let more = if Length::of_this_run() == Length::Long { 3_000 } else { 120 };
    places.extend((0..more).map(|_| random.below(whole.len())));
    let mut harmless = 0;
    for at in places {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << random.below(8);
        fs::write(&path, &bytes).unwrap();
        match with_open(folder.path(), |engine| Kept::read(engine).unwrap()) {
            // Only what no table uses may differ without being seen.
            Ok(read) => {
                assert_eq!(kept.difference(&read), None, "bit in byte {at} (seed {seed})");
                harmless += 1;
            }
            Err(error) => assert!(is_damaged(&error.into()), "bit in byte {at} (seed {seed})"),
        }
        assert!(fs::read(&path).unwrap() == bytes, "bit in byte {at} (seed {seed}): the file was changed");
    }
    println!("bits: {harmless} in pages that nothing uses, the rest told");
    fs::write(&path, &whole).unwrap();
    assert_eq!(with_open(folder.path(), |it| kept.difference(&Kept::read(it).unwrap())).unwrap(), None);
}

#[test]
fn a_store_that_is_cut_off_or_from_somewhere_else_is_told() {
    let (folder, other) = (quick_folder(), quick_folder());
    let mut kept = worked_in(folder.path());
    worked_in(other.path());
    let path = store(folder.path());
    let whole = fs::read(&path).unwrap();
    let mut plain = b"SQLite format 3\0".to_vec();
    plain.extend([0x10, 0, 1, 1, 0, 64, 32, 32]);
    plain.resize(8_192, 0);
    let another = fs::read(store(other.path())).unwrap();
    let mut rows: Vec<(String, Vec<u8>)> = vec![
        // `KeePassXC` #11007: a file of 0 KB is never taken for a new vault.
        ("an empty file".to_owned(), Vec::new()),
        ("a text".to_owned(), "Beste collega,\n".repeat(900).into_bytes()),
        ("a plain SQLite file".to_owned(), plain),
        ("nothing but zeros".to_owned(), vec![0; whole.len()]),
        ("the store of another vault".to_owned(), another),
    ];
    let pages = (0..whole.len()).step_by(4096).skip(1);
    rows.extend(pages.map(|it| (format!("cut to {it} bytes"), whole[..it].to_vec())));
    rows.extend(
        [1, 15, 4_095, whole.len() - 1].map(|it| (format!("cut to {it} bytes"), whole[..it].to_vec())),
    );
    for (what, bytes) in rows {
        fs::write(&path, bytes).unwrap();
        check(folder.path(), &what, is_damaged);
    }
    fs::remove_file(&path).unwrap();
    check(folder.path(), "no store", |it| matches!(it, WireError::StoreMissing));
    fs::write(&path, &whole).unwrap();
    assert_eq!(with_open(folder.path(), |it| kept.difference(&Kept::read(it).unwrap())).unwrap(), None);
}

#[test]
fn a_key_file_that_is_damaged_or_from_another_vault_is_told() {
    let (folder, other) = (quick_folder(), quick_folder());
    worked_in(folder.path());
    worked_in(other.path());
    let path = store(folder.path()).with_file_name("kluis.sleutels");
    let whole = fs::read(&path).unwrap();
    let another = fs::read(store(other.path()).with_file_name("kluis.sleutels")).unwrap();
    let mut flipped = whole.clone();
    flipped[40] ^= 1;
    for (what, bytes) in [
        ("an empty key file", Vec::new()),
        ("half a key file", whole[..whole.len() / 2].to_vec()),
        ("a key file with a bit that fell over", flipped),
        ("a key file of a megabyte", vec![b'x'; 1_000_000]),
        // The passphrase is the same, so the other key comes out, and opens nothing here.
        ("the key file of another vault", another),
    ] {
        fs::write(&path, bytes).unwrap();
        check(folder.path(), what, is_damaged);
    }
    fs::remove_file(&path).unwrap();
    check(folder.path(), "no key file", |it| matches!(it, WireError::KeyFileMissing));
    fs::write(&path, &whole).unwrap();
    with_open(folder.path(), |engine| engine.verify().unwrap()).unwrap();
}

#[test]
fn two_programs_on_one_vault_do_not_get_in_each_others_way() {
    let folder = quick_folder();
    session(folder.path(), &Arc::new(Steps::default())).create(PASSPHRASE).unwrap();
    let mut writer = Writer::start(folder.path(), Work::Write { seed: 3, first: 1 });
    let mut saved = writer.wait_for(5);
    // A hundred times, so that the other program is met in all that it does.
    for _ in 0..100 {
        let mut second = session(folder.path(), &Arc::new(Steps::default()));
        let said = second.unlock(PASSPHRASE).map_err(WireError::from);
        assert!(matches!(said, Err(WireError::VaultInUse)), "{said:?}");
        assert_eq!(second.state(), SessionState::Locked);
    }
    saved += writer.wait_for(5);
    saved += writer.kill();
    let mut kept = Kept::default();
    for step in 1..=saved {
        let change = Change::next(&kept, 3, step);
        kept.apply(&change, step);
    }
    let read = with_open(folder.path(), |it| Kept::read(it).unwrap()).unwrap();
    if let Some(difference) = kept.difference(&read) {
        let under_way = Change::next(&kept, 3, saved + 1);
        kept.apply(&under_way, saved + 1);
        assert_eq!(kept.difference(&read), None, "without the change under way: {difference}");
    }
}

/// `KeePassXC` #639: saving while the database was locked lost what was to be saved. Here it is refused, with a
/// message by which the screen keeps the text, and what was saved before is there.
#[test]
fn what_is_typed_while_the_vault_is_locked_is_refused_and_nothing_is_lost() {
    let folder = quick_folder();
    let clock = Arc::new(Steps::default());
    let mut kept = worked_in(folder.path());
    let mut session = session(folder.path(), &clock);
    session.unlock(PASSPHRASE).unwrap();
    session.lock();
    assert!(matches!(session.open().map(|_| ()), Err(EngineError::Locked)));
    session.unlock(PASSPHRASE).unwrap();
    assert_eq!(kept.difference(&Kept::read(session.open().unwrap()).unwrap()), None);
}

#[test]
fn a_clock_that_is_set_back_loses_nothing() {
    let folder = quick_folder();
    let mut kept = worked_in(folder.path());
    let clock = Arc::new(Steps::default());
    clock.set(1_000_000);
    let mut session = session(folder.path(), &clock);
    session.unlock(PASSPHRASE).unwrap();
    let engine = session.open().unwrap();
    let late = Change::Create;
    late.make(engine).unwrap();
    kept.apply(&late, 1_000_000);
    // Almost two years back: the case was changed in what is now the future.
    for step in 100..140 {
        clock.set(step);
        let change = Change::next(&kept, 5, step);
        change.make(engine).unwrap();
        kept.apply(&change, step);
    }
    engine.today().unwrap();
    assert_eq!(kept.difference(&Kept::read(engine).unwrap()), None);
    drop(session);
    let read = with_open(folder.path(), |engine| {
        engine.verify().unwrap();
        Kept::read(engine).unwrap()
    });
    assert_eq!(kept.difference(&read.unwrap()), None);
}

//! A disk that does not take what is written, seen from a second process with fewer rights than the tests have.
//! Whatever happens, what was committed before is there afterwards.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::as_conversions,
    reason = "tests may"
)]

mod support;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use domain::{Case, Story};
use storage::{Db, StorageError};
use support::*;

/// In the second process: the store to work on.
const STORE: &str = "TERUGBLIK_TEST_STORE";

#[test]
fn a_read_only_folder_and_a_read_only_file_are_told_apart() {
    if let Some(path) = in_second_process() {
        check_is_only_read(&path, StorageError::ReadOnlyFolder);
        let new = path.with_file_name("nieuw.db");
        assert_eq!(Db::create(&new, &KEY).unwrap_err(), StorageError::ReadOnlyFolder);
        assert_eq!(Db::create(&new.join("dieper.db"), &KEY).unwrap_err(), StorageError::ReadOnlyFolder);
        assert_eq!(storage::write_private(&new, b"x"), Err(StorageError::ReadOnlyFolder));
        let locked = path.with_file_name("alleen-lezen.db");
        check_is_only_read(&locked, StorageError::ReadOnly);
        return;
    }
    let (folder, path) = place_for_store();
    let written = stored(&path);
    let locked = path.with_file_name("alleen-lezen.db");
    fs::copy(&path, &locked).unwrap();
    allow(&path, 0o666);
    allow(&locked, 0o444);
    let mut second = second_process("a_read_only_folder_and_a_read_only_file_are_told_apart", &path);
    allow(folder.path(), 0o555);
    if fs::write(folder.path().join("proef"), "x").is_ok() {
        // The superuser may write anywhere, so the second process becomes somebody else.
        second.uid(65_534).gid(65_534);
    }
    run(&mut second);
    allow(folder.path(), 0o755);
    assert_eq!(Db::open(&path, &KEY).unwrap().dump().unwrap(), written);
}

/// The text can be read, nothing can be written, and the store says why.
#[track_caller]
fn check_is_only_read(path: &Path, why: StorageError) {
    let bytes = fs::read(path).unwrap();
    let mut db = Db::open(path, &KEY).unwrap();
    assert_eq!(db.why_read_only(), Some(why));
    assert_eq!(db.rows().labels().unwrap().len(), 1);
    assert_eq!(db.transaction().err(), Some(StorageError::OpenedToRead));
    drop(db);
    assert!(fs::read(path).unwrap() == bytes);
}

/// `KeePassXC` #6634: a full disk emptied the database.
/// On a disk of its own, which needs a mount that only this process sees; where the system allows none, the
/// next test is the one that looks.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_and_nothing_is_lost() {
    const NAME: &str = "a_full_disk_is_told_and_nothing_is_lost";
    if let Some(path) = in_second_process() {
        let before = Db::open(&path, &KEY).unwrap().dump().unwrap();
        let key_file = path.with_file_name("sleutel");
        storage::write_private(&key_file, b"eerst").unwrap();
        assert_eq!(fails_to_grow(&path), StorageError::DiskFull);
        assert_eq!(storage::write_private(&key_file, &vec![1; 500_000]), Err(StorageError::DiskFull));
        assert_eq!(big().save_as(&path.with_file_name("kopie.db"), &KEY), Err(StorageError::DiskFull));

        let rest = fs::read_dir(path.parent().unwrap()).unwrap().count();
        assert_eq!(rest, 2, "the store and the key file, no half file");
        assert_eq!(fs::read(&key_file).unwrap(), b"eerst");
        assert_eq!(Db::open(&path, &KEY).unwrap().dump().unwrap(), before);

        // Not a byte left: what is there can still be read.
        let mut ballast = fs::File::create(path.with_file_name("ballast")).unwrap();
        while std::io::Write::write_all(&mut ballast, &[0; 64]).is_ok() {}
        let mut db = Db::open(&path, &KEY).unwrap();
        assert_eq!(db.dump().unwrap(), before);
        let tx = db.transaction().unwrap();
        let error = tx.remove_case(case_id(1)).and_then(|()| tx.commit()).unwrap_err();
        assert_eq!(error, StorageError::DiskFull);
        assert_eq!(db.dump().unwrap(), before);
        return;
    }
    let (folder, path) = place_for_store();
    stored(&path);
    let small = folder.path().join("klein");
    fs::create_dir(&small).unwrap();
    let program = second_process(NAME, &path);
    let mount = "mount -t tmpfs -o size=300k none \"$0\" && cp \"$1\" \"$0\" && shift && exec \"$@\"";
    let in_namespace = |kind: &str| {
        let mut command = Command::new("unshare");
        command.args([kind, "sh", "-c"]);
        command
    };
    let allowed = |kind: &&&str| {
        let tried = in_namespace(kind).args(["mount -t tmpfs none \"$0\""]).arg(&small).output();
        tried.is_ok_and(|it| it.status.success())
    };
    let Some(kind) = ["-m", "-Urm"].iter().find(allowed) else {
        eprintln!("no disk of its own here: this system allows no private mounts");
        return;
    };
    let mut second = in_namespace(kind);
    second.arg(mount).args([&small, &path]).arg(program.get_program()).args(program.get_args());
    run(second.env(STORE, small.join("kluis.db")));
}

/// The same at every stage of a commit: a limit on the size of files stops the journal first, then the file.
#[test]
fn a_disk_that_stops_halfway_is_told_and_nothing_is_lost() {
    if let Some(path) = in_second_process() {
        let before = Db::open(&path, &KEY).unwrap().dump().unwrap();
        let error = fails_to_grow(&path);
        assert!(matches!(error, StorageError::Disk { .. } | StorageError::DiskFull), "{error:?}");
        assert_eq!(Db::open(&path, &KEY).unwrap().dump().unwrap(), before, "within the same process");
        let copy = path.with_file_name("kopie.db");
        let error = big().save_as(&copy, &KEY).unwrap_err();
        assert!(matches!(error, StorageError::Disk { .. } | StorageError::DiskFull), "{error:?}");
        assert!(!copy.exists() && !copy.with_file_name("kopie.db.part").exists(), "no half copy");
        return;
    }
    for kilobytes in [1, 4, 40, 90, 100, 300, 700] {
        let (_folder, path) = place_for_store();
        let written = stored(&path);
        let plain = second_process("a_disk_that_stops_halfway_is_told_and_nothing_is_lost", &path);
        let mut limited = Command::new("sh");
        // Without the trap the limit would end the process; in a POSIX shell the limit counts 512 bytes.
        limited.args(["-c", "trap '' XFSZ; ulimit -f \"$0\"; exec \"$@\"", &(kilobytes * 2).to_string()]);
        limited.arg(plain.get_program()).args(plain.get_args());
        run(limited.env(STORE, &path));
        assert_eq!(Db::open(&path, &KEY).unwrap().dump().unwrap(), written, "{kilobytes} kB");
    }
}

/// A process that is gone at once, in the middle of writing, leaves all that was committed and nothing else.
#[test]
fn a_process_that_is_killed_leaves_what_was_committed() {
    if let Some(path) = in_second_process() {
        let mut db = Db::open(&path, &KEY).unwrap();
        put_full_case(&mut db, 2, "Casus Reiger");
        fs::write(path.with_file_name("beloofd"), db.dump().unwrap()).unwrap();
        let tx = db.transaction().unwrap();
        fill(&tx).unwrap();
        assert!(fs::metadata(path.with_file_name("kluis.db-journal")).unwrap().len() > 0);
        std::process::abort();
    }
    let (_folder, path) = place_for_store();
    stored(&path);
    let ended = second_process("a_process_that_is_killed_leaves_what_was_committed", &path).output().unwrap();
    assert!(!ended.status.success());
    let promised = fs::read_to_string(path.with_file_name("beloofd")).unwrap();
    assert!(promised.contains("Casus Reiger"));
    assert_eq!(Db::open(&path, &KEY).unwrap().dump().unwrap(), promised);
}

/// What goes wrong when the store has to become some megabytes larger; in memory it is as it was before.
fn fails_to_grow(path: &Path) -> StorageError {
    let mut db = Db::open(path, &KEY).unwrap();
    let before = db.dump().unwrap();
    let tx = db.transaction().unwrap();
    let error = match fill(&tx) {
        Err(error) => {
            drop(tx);
            error
        }
        Ok(()) => tx.commit().unwrap_err(),
    };
    assert_eq!(db.dump().unwrap(), before, "the open store shows what is on the disk");
    error
}

/// More than the page cache holds.
fn fill(tx: &storage::Tx<'_>) -> Result<(), StorageError> {
    let story = Story::new(&"lang verhaal ".repeat(30_000)).unwrap();
    (10..20)
        .try_for_each(|it| tx.put_case(&Case { story: story.clone(), ..case(it, &format!("Casus {it}")) }))
}

fn big() -> Db {
    let mut db = Db::in_memory().unwrap();
    within(&mut db, fill);
    db
}

fn in_second_process() -> Option<PathBuf> {
    std::env::var_os(STORE).map(PathBuf::from)
}

/// The same test in a process of its own, from a place where everyone may start it.
fn second_process(test: &str, path: &Path) -> Command {
    let program = path.with_file_name("tests");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    allow(&program, 0o755);
    let mut command = Command::new(program);
    command.args(["--exact", test, "--nocapture"]).env(STORE, path);
    command
}

#[track_caller]
fn run(command: &mut Command) {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(said.contains("1 passed"), "the second process ran the test: {said}");
}

fn allow(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

// A folder that is moved away on Linux still takes what an open program writes, where nobody finds it.
#[test]
fn a_store_that_is_gone_from_its_place_takes_no_change() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kluis.db");
    let mut db = Db::create(&path, &KEY).unwrap();
    assert!(db.transaction().is_ok());
    std::fs::rename(&path, folder.path().join("elders.db")).unwrap();
    assert_eq!(db.transaction().err(), Some(StorageError::Missing));
    std::fs::rename(folder.path().join("elders.db"), &path).unwrap();
    assert!(db.transaction().is_ok());
}

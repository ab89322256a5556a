//! "Controleer zelf": every check ends well in an ordinary vault, and each sees what it is there to see.

use std::fs;
use std::path::Path;
use std::process::Command;

use engine::checkup::Build;
use wire::{CheckCode, CheckOutcome, CheckRow, StoryInput, WireError};

use crate::app::{self, TestApp};

const WRITTEN: &str = "een zin over een keukentafel die nergens anders staat";

fn with_a_story() -> TestApp {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    it.app.case_set_story(&StoryInput { case, text: WRITTEN.into() }).unwrap();
    it
}

fn build() -> Build {
    Build {
        parts: vec!["rusqlite v0.40.0".into(), "mio v1.0.0".into()],
        policy: "default-src 'self'; connect-src ipc: http://ipc.localhost".into(),
        versions: vec![("Terugblik".into(), "0.1.0".into())],
        folders: Vec::new(),
    }
}

/// The checks on `it`, built like that.
fn checks(it: &mut TestApp, build: Build) -> Vec<CheckRow> {
    let done = it.app.checkup(build).run().unwrap();
    it.app.checkup_told(&done).unwrap().rows
}

#[track_caller]
fn check(rows: &[CheckRow], check: CheckCode, outcome: CheckOutcome) {
    let row = rows.iter().find(|it| it.check == check).unwrap();
    assert_eq!(row.outcome, outcome, "{row:?}");
    assert!(!row.lines.iter().any(|it| it.contains("keukentafel")), "{row:?}");
}

#[test]
fn an_ordinary_vault_keeps_every_promise_and_the_log_says_that_it_was_checked() {
    let mut it = with_a_story();
    let rows = checks(&mut it, build());
    check(&rows, CheckCode::Backup, CheckOutcome::Attention);
    let made = it.app.backup_now().unwrap().run();
    it.app.backup_finished(made);
    let rows = checks(&mut it, build());
    for code in [
        CheckCode::Parts,
        CheckCode::Policy,
        CheckCode::PlainText,
        CheckCode::Backup,
        CheckCode::Log,
        CheckCode::Store,
        CheckCode::Permissions,
        CheckCode::Versions,
    ] {
        check(&rows, code, CheckOutcome::Fine);
    }
    let versions = rows.iter().find(|it| it.check == CheckCode::Versions).unwrap().lines.join("\n");
    assert!(versions.contains("SQLCipher: 4.") && versions.contains("SQLite: 3."), "{versions}");
    let plain = rows.iter().find(|it| it.check == CheckCode::PlainText).unwrap().lines.join("\n");
    assert!(plain.contains("stukken tekst") && plain.contains("doorzocht"), "{plain}");
    assert!(it.app.log_view(None, 0).unwrap().rows[0].text.starts_with("Controle gedaan."));
}

/// Closing a second handle of a file drops the locks that the program has on it.
#[cfg(target_os = "linux")]
#[test]
fn checking_lets_no_other_program_write_in_the_open_vault() {
    let mut it = with_a_story();
    let before = locks(&it);
    assert!(!before.is_empty(), "an open vault is locked for other programs");
    checks(&mut it, build());
    assert_eq!(locks(&it), before);
}

/// The locks on the store, as the kernel tells them, without their numbers.
#[cfg(target_os = "linux")]
fn locks(it: &TestApp) -> Vec<String> {
    use std::os::unix::fs::MetadataExt;

    let inode = format!(":{}", fs::metadata(it.folder.path().join("kluis/kluis.db")).unwrap().ino());
    let all = fs::read_to_string("/proc/locks").unwrap();
    let of_store = all.lines().filter(|line| line.split_whitespace().any(|word| word.ends_with(&inode)));
    let mut found: Vec<_> =
        of_store.filter_map(|it| it.split_once(' ')).map(|(_, it)| it.to_owned()).collect();
    found.sort();
    found
}

#[test]
fn each_check_sees_what_it_looks_for() {
    let mut it = with_a_story();
    let folder = it.folder.path().join("kluis");
    fs::write(folder.join("vergeten.txt"), format!("x {WRITTEN} y")).unwrap();
    let wide: Vec<u8> = WRITTEN.encode_utf16().flat_map(u16::to_le_bytes).collect();
    fs::create_dir(folder.join("cache")).unwrap();
    fs::write(folder.join("cache/breed"), wide).unwrap();
    let rows = checks(
        &mut it,
        Build { parts: vec!["reqwest v0.13.0".into()], policy: "default-src *".into(), ..build() },
    );
    check(&rows, CheckCode::Parts, CheckOutcome::Attention);
    check(&rows, CheckCode::Policy, CheckOutcome::Attention);
    check(&rows, CheckCode::PlainText, CheckOutcome::Attention);
    let plain = rows.iter().find(|it| it.check == CheckCode::PlainText).unwrap().lines.join("\n");
    assert!(plain.contains("vergeten.txt") && plain.contains("breed"), "{plain}");
}

#[cfg(unix)]
#[test]
fn a_file_that_others_may_read_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let mut it = with_a_story();
    let store = it.folder.path().join("kluis/kluis.db");
    fs::set_permissions(&store, fs::Permissions::from_mode(0o644)).unwrap();
    let rows = checks(&mut it, build());
    check(&rows, CheckCode::Permissions, CheckOutcome::Attention);
}

#[test]
fn a_closed_vault_is_said_and_the_rest_is_checked() {
    let mut it = with_a_story();
    it.app.vault_lock();
    let rows = checks(&mut it, build());
    check(&rows, CheckCode::Log, CheckOutcome::CouldNot);
    check(&rows, CheckCode::PlainText, CheckOutcome::CouldNot);
    check(&rows, CheckCode::Parts, CheckOutcome::Fine);
    check(&rows, CheckCode::Permissions, CheckOutcome::Fine);
}

#[test]
fn a_check_can_be_stopped_and_a_lock_ends_it() {
    let mut it = with_a_story();
    let job = it.app.checkup(build());
    it.app.desk().cancel();
    assert!(matches!(job.run(), Err(WireError::PaperCancelled)));
    let job = it.app.checkup(build());
    it.app.vault_lock();
    assert!(matches!(job.run(), Err(WireError::Locked)));
}

#[test]
fn the_outcome_is_saved_without_a_word_of_a_case() {
    let mut it = with_a_story();
    let path = it.folder.path().join("controle.txt");
    assert!(matches!(it.app.checkup_save(&path), Err(WireError::NothingChosen)));
    checks(&mut it, build());
    it.app.checkup_save(&path).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains("[in orde] Keten van het logboek") && !text.contains("keukentafel"), "{text}");
    it.app.vault_lock();
    assert!(it.app.checkup_save(&path).is_err(), "a locked vault gives no outcome");
}

/// The lines for IT, as the screen shows them, in a folder with a space in its name.
#[cfg(target_os = "linux")]
#[test]
fn the_lines_for_others_do_what_is_said_of_them() {
    let mut it = with_a_story();
    it.app.vault_lock();
    let folder = it.folder.path().join("kluis");
    let grep = line("A_WORD").replace("een eigen woord", "keukentafel").replace("MAP", &quoted(&folder));
    assert_eq!(run(&grep), "", "no file has the word");
    fs::write(folder.join("los.txt"), WRITTEN).unwrap();
    assert!(run(&grep).contains("los.txt"), "a file that has it is named");
    let sqlite = line("WITHOUT_KEY").replace("MAP", &quoted(&folder));
    if Command::new("sqlite3").arg("--version").output().is_ok() {
        assert!(run(&sqlite).contains("file is not a database"), "{}", run(&sqlite));
    }
    assert!(line("WITHOUT_NETWORK").starts_with("unshare "), "tests/e2e starts the app that way");
}

#[cfg(target_os = "linux")]
fn quoted(folder: &Path) -> String {
    format!("'{}'", folder.display())
}

#[cfg(target_os = "linux")]
fn line(name: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src/screens/settings/check/commands.ts");
    let source = fs::read_to_string(file).unwrap();
    let (_, rest) = source.split_once(&format!("{name} = '")).unwrap();
    rest.split_once("';").unwrap().0.to_owned()
}

#[cfg(target_os = "linux")]
fn run(command: &str) -> String {
    let output = Command::new("bash").args(["-c", command]).output().unwrap();
    String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned()
}

//! Keys: another passphrase, a recovery key, this computer; what opens the vault then, and what does not any more.
//! And guessing, which gets slower, also when the app is closed in between.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};

use chrono::TimeDelta;
use content::Pack;
use engine::{Clock, Content, KeyStore, KeyStoreError};
use vault::{KeyFile, MachineKey, Params, Passphrase};
use wire::{App, KeyKind, ProofInput, Secret, VaultStateCode, WireError, get_machine_key, put_machine_key};

use crate::app::{self, PASSPHRASE, TestApp};

const OTHER: &str = "vier gele eenden bij de sluis";
const WRONG: &str = "een heel andere wachtzin";

fn by(passphrase: &str) -> ProofInput {
    ProofInput::Passphrase { text: Secret::from(passphrase) }
}

fn by_recovery(key: &str) -> ProofInput {
    ProofInput::Recovery { text: Secret::from(key) }
}

/// A recovery key that opens the vault of `it`, as someone would type it.
fn recovery_key(it: &mut TestApp) -> String {
    let shown = it.app.recovery_begin(&by(PASSPHRASE)).unwrap();
    it.app.recovery_keep().unwrap();
    it.app.recovery_forget();
    shown.groups.join("-").to_lowercase()
}

fn kinds(it: &mut TestApp) -> Vec<KeyKind> {
    it.app.keys().unwrap().into_iter().map(|it| it.kind).collect()
}

fn seconds_later(it: &TestApp, seconds: i64) {
    it.clock.set(it.clock.now() + TimeDelta::seconds(seconds));
}

/// Another run of the app on the same folder.
fn restart(it: &mut TestApp) {
    it.app = app::app_in(it.folder.path(), &it.clock);
}

fn file(it: &TestApp, name: &str) -> std::path::PathBuf {
    it.folder.path().join("kluis").join(name)
}

#[test]
fn another_passphrase_opens_the_same_work_and_the_old_one_does_not() {
    let mut it = app::open();
    it.app.case_create().unwrap();
    let before = it.app.dump_of_work().unwrap();
    assert!(matches!(
        it.app.passphrase_change(&by(WRONG), &Secret::from(OTHER)),
        Err(WireError::WrongPassphrase)
    ));
    let short = it.app.passphrase_change(&by(PASSPHRASE), &Secret::from("kort"));
    assert!(matches!(short, Err(WireError::PassphraseRefused { .. })));
    it.clock.set(app::moment("2026-12-01", 9, 0));
    let keys = it.app.passphrase_change(&by(PASSPHRASE), &Secret::from(OTHER)).unwrap();
    assert_eq!(keys[0].made.as_deref(), Some("2026-12-01"));
    it.app.vault_lock();
    assert!(matches!(it.app.vault_unlock(PASSPHRASE), Err(WireError::WrongPassphrase)));
    it.app.vault_unlock(OTHER).unwrap();
    assert_eq!(it.app.dump_of_work().unwrap(), before);
}

#[test]
fn who_lost_the_passphrase_goes_on_with_the_recovery_key() {
    let mut it = app::open();
    it.app.case_create().unwrap();
    let before = it.app.dump_of_work().unwrap();
    let key = recovery_key(&mut it);
    it.app.vault_lock();
    restart(&mut it);
    assert_eq!(it.app.vault_unlock_recovery(&Secret::from(&*key)).unwrap().state, VaultStateCode::Open);
    assert_eq!(it.app.dump_of_work().unwrap(), before);
    it.app.passphrase_change(&by_recovery(&key), &Secret::from(OTHER)).unwrap();
    it.app.vault_lock();
    it.app.vault_unlock(OTHER).unwrap();
    it.app.vault_lock();
    it.app.vault_unlock_recovery(&Secret::from(&*key)).unwrap();
}

#[test]
fn a_recovery_key_works_from_the_moment_it_is_kept_or_on_paper() {
    let mut it = app::open();
    let typed = |groups: &[String]| Secret::from(&*groups.concat());

    let never = it.app.recovery_begin(&by(PASSPHRASE)).unwrap();
    it.app.recovery_forget();
    assert!(matches!(it.app.recovery_keep(), Err(WireError::KeyGone)), "what is out of view is gone");
    assert!(matches!(it.app.recovery_test(&typed(&never.groups)), Err(WireError::KeyGone)), "there is none");

    let first = it.app.recovery_begin(&by(PASSPHRASE)).unwrap();
    let paper = it.app.recovery_sheet().unwrap().pdf().unwrap();
    assert!(paper.file_name().starts_with("Herstelsleutel"));
    assert!(paper.bytes().unwrap().starts_with(b"%PDF"));
    assert!(it.app.recovery_test(&typed(&first.groups)).unwrap(), "what is on paper works");

    let looked_at = it.app.recovery_begin(&by(PASSPHRASE)).unwrap();
    assert!(it.app.recovery_test(&typed(&first.groups)).unwrap(), "a key in view takes nothing away");
    assert!(!it.app.recovery_test(&typed(&looked_at.groups)).unwrap());
    it.app.recovery_keep().unwrap();
    assert!(!it.app.recovery_test(&typed(&first.groups)).unwrap(), "the old one opens nothing");
    assert!(it.app.recovery_test(&typed(&looked_at.groups)).unwrap());
    assert_eq!(kinds(&mut it), [KeyKind::Passphrase, KeyKind::Recovery]);

    it.app.vault_lock();
    assert!(matches!(it.app.vault_unlock_recovery(&typed(&first.groups)), Err(WireError::WrongRecoveryKey)));
    assert!(matches!(it.app.recovery_print(), Err(WireError::Locked)), "a lock takes it out of view");
    assert!(matches!(paper.bytes(), Err(WireError::Locked)), "and keeps the paper in");
}

#[test]
fn testing_the_recovery_key_changes_nothing_and_names_the_group() {
    let mut it = app::open();
    let key = recovery_key(&mut it);
    let before = fs::read(file(&it, "kluis.sleutels")).unwrap();
    let mut typo: Vec<char> = key.chars().collect();
    typo[13] = if typo[13] == '7' { '8' } else { '7' };
    let typo: String = typo.into_iter().collect();
    for _ in 0..10 {
        let Err(WireError::RecoveryKeyMistyped { groups, .. }) = it.app.recovery_test(&Secret::from(&*typo))
        else {
            panic!("the typing error passed");
        };
        assert_eq!(groups, [3]);
        let Err(WireError::RecoveryKeyMistyped { has, needs, .. }) =
            it.app.recovery_test(&Secret::from("ABC"))
        else {
            panic!("three signs passed");
        };
        assert_eq!((has, needs), (3, 40));
    }
    assert!(it.app.recovery_test(&Secret::from(&*key)).unwrap());
    assert_eq!(fs::read(file(&it, "kluis.sleutels")).unwrap(), before);
    assert_eq!(it.app.vault().wait, 0, "no test is a wrong try");
}

#[test]
fn the_last_key_of_a_person_cannot_be_removed() {
    let store = Arc::new(Fake::default());
    let mut it = app::open();
    with_store(&mut it, &store);
    it.app.vault_unlock(PASSPHRASE).unwrap();
    remember(&mut it).unwrap();
    let key = recovery_key(&mut it);
    let id =
        |it: &mut TestApp, kind| it.app.keys().unwrap().into_iter().find(|it| it.kind == kind).unwrap().id;
    let passphrase = id(&mut it, KeyKind::Passphrase);
    assert!(matches!(it.app.key_remove(&by(WRONG), &passphrase), Err(WireError::WrongPassphrase)));
    it.app.key_remove(&by(PASSPHRASE), &passphrase).unwrap().run();
    assert_eq!(kinds(&mut it), [KeyKind::Machine, KeyKind::Recovery]);
    assert!(matches!(it.app.key_remove(&by_recovery(&key), &passphrase), Err(WireError::KeyGone)));
    let recovery = id(&mut it, KeyKind::Recovery);
    assert!(matches!(it.app.key_remove(&by_recovery(&key), &recovery), Err(WireError::LastKey)));
    let machine = id(&mut it, KeyKind::Machine);
    it.app.key_remove(&by_recovery(&key), &machine).unwrap().run();
    assert!(store.0.lock().unwrap().is_empty(), "the key store keeps nothing that opens nothing");
    assert!(matches!(it.app.key_remove(&by_recovery(&key), &recovery), Err(WireError::LastKey)));
    it.app.vault_lock();
    it.app.vault_unlock_recovery(&Secret::from(&*key)).unwrap();
}

#[test]
fn this_computer_opens_the_vault_only_when_it_was_asked_to() {
    let store = Arc::new(Fake::default());
    let mut it = app::open();
    with_store(&mut it, &store);
    assert!(!it.app.vault().remembered);
    it.app.vault_unlock(PASSPHRASE).unwrap();
    assert!(matches!(it.app.machine_begin(&by(WRONG)), Err(WireError::WrongPassphrase)));
    remember(&mut it).unwrap();
    remember(&mut it).unwrap();
    assert_eq!(store.0.lock().unwrap().len(), 1, "the key of before is forgotten");
    it.app.vault_lock();
    assert!(it.app.vault().remembered);
    assert_eq!(unlock_by_machine(&mut it).unwrap(), VaultStateCode::Open);

    it.app.vault_lock();
    store.0.lock().unwrap().clear();
    assert!(matches!(unlock_by_machine(&mut it), Err(WireError::MachineKeyGone)));
    restart(&mut it);
    assert!(matches!(unlock_by_machine(&mut it), Err(WireError::NoKeyStore)));
    it.app.vault_unlock(PASSPHRASE).unwrap();
    assert!(matches!(remember(&mut it), Err(WireError::NoKeyStore)));
    assert_eq!(kinds(&mut it), [KeyKind::Passphrase, KeyKind::Machine], "what failed changed nothing");
}

#[test]
fn a_weaker_slot_is_made_stronger_when_it_opens() {
    let mut it = app::open();
    it.app.vault_lock();
    assert!(key_text(&it).contains("argon2id m=8 t=1 p=1"));
    let clock: Arc<dyn Clock> = Arc::<engine::FixedClock>::clone(&it.clock);
    let folder = it.folder.path().join("kluis");
    it.app = App::new(folder, Params::standard(), Content::new(Pack::shipped().clone()), clock);
    it.app.vault_unlock(PASSPHRASE).unwrap();
    assert!(key_text(&it).contains("made=2026-11-22 argon2id m=65536 t=3 p=1"));
    it.app.vault_lock();
    it.app.vault_unlock(PASSPHRASE).unwrap();
}

#[test]
fn guessing_gets_slower_also_when_the_app_is_closed_in_between() {
    let mut it = app::open();
    let key = recovery_key(&mut it);
    it.app.vault_lock();
    for wait in [0, 0, 0, 5, 15, 30, 60, 120, 300, 300] {
        assert!(matches!(it.app.vault_unlock(WRONG), Err(WireError::WrongPassphrase)));
        restart(&mut it);
        assert_eq!(it.app.vault().wait, wait);
        if wait > 0 {
            seconds_later(&it, i64::from(wait) - 1);
            assert!(matches!(it.app.vault_unlock(PASSPHRASE), Err(WireError::TooSoon { seconds: 1 })));
            let recovery = it.app.vault_unlock_recovery(&Secret::from(&*key));
            assert!(
                matches!(recovery, Err(WireError::TooSoon { seconds: 1 })),
                "the same for the recovery key"
            );
            seconds_later(&it, 1);
        }
    }
    it.app.vault_unlock(PASSPHRASE).unwrap();
    it.app.vault_lock();
    assert!(matches!(it.app.vault_unlock(WRONG), Err(WireError::WrongPassphrase)));
    assert_eq!(it.app.vault().wait, 0, "the right one cleared the count");
}

#[test]
fn a_wrong_recovery_key_counts_and_a_mistyped_one_does_not() {
    let mut it = app::open();
    recovery_key(&mut it);
    let other = recovery_key(&mut app::open());
    it.app.vault_lock();
    for _ in 0..10 {
        let mistyped = it.app.vault_unlock_recovery(&Secret::from("22222"));
        assert!(matches!(mistyped, Err(WireError::RecoveryKeyMistyped { .. })));
    }
    for wait in [0, 0, 0, 5] {
        let wrong = it.app.vault_unlock_recovery(&Secret::from(&*other));
        assert!(matches!(wrong, Err(WireError::WrongRecoveryKey)));
        assert_eq!(it.app.vault().wait, wait);
    }
}

#[test]
fn taking_the_count_away_or_setting_the_clock_back_does_not_help_who_guesses() {
    let mut it = app::open();
    it.app.vault_lock();
    fs::remove_file(file(&it, "kluis.pogingen")).unwrap();
    assert_eq!(it.app.vault().wait, 0, "a folder that was put back opens at once");
    assert!(matches!(it.app.vault_unlock(WRONG), Err(WireError::WrongPassphrase)));
    assert_eq!(it.app.vault().wait, 5, "but no wrong try is free");
    fs::remove_file(file(&it, "kluis.pogingen")).unwrap();
    assert_eq!(it.app.vault().wait, 5, "this run remembers");

    it.clock.set(app::moment("2020-01-01", 0, 0));
    assert_eq!(it.app.vault().wait, 5);
    seconds_later(&it, 5);
    assert_eq!(it.app.vault().wait, 0, "who has a wrong clock is not locked out");
    it.app.vault_unlock(PASSPHRASE).unwrap();
}

#[cfg(unix)]
#[test]
fn a_folder_that_takes_no_count_still_opens() {
    use std::os::unix::fs::PermissionsExt;
    let mut it = app::open();
    it.app.vault_lock();
    fs::remove_file(file(&it, "kluis.pogingen")).unwrap();
    fs::create_dir(file(&it, "kluis.pogingen")).unwrap();
    fs::set_permissions(file(&it, "kluis.pogingen"), fs::Permissions::from_mode(0o500)).unwrap();
    assert!(matches!(it.app.vault_unlock(WRONG), Err(WireError::WrongPassphrase)));
    assert_eq!(it.app.vault().wait, 5);
    seconds_later(&it, 5);
    it.app.vault_unlock(PASSPHRASE).unwrap();
}

#[test]
fn keys_are_changed_in_an_open_vault_only() {
    let mut it = app::fresh();
    it.app.look_around().unwrap();
    assert!(matches!(it.app.keys(), Err(WireError::Locked)));
    assert!(matches!(it.app.recovery_begin(&by(PASSPHRASE)), Err(WireError::Locked)));
    let mut it = app::open();
    it.app.vault_lock();
    assert!(matches!(it.app.keys(), Err(WireError::Locked)));
    assert!(matches!(
        it.app.passphrase_change(&by(PASSPHRASE), &Secret::from(OTHER)),
        Err(WireError::Locked)
    ));
    assert!(matches!(it.app.recovery_test(&Secret::from("")), Err(WireError::Locked)));
    assert!(matches!(it.app.machine_begin(&by(PASSPHRASE)), Err(WireError::Locked)));
}

/// Signal Desktop kept the key of its encrypted database in clear in a configuration file beside it.
/// Here no file that the app writes holds anything that opens the vault, in any spelling, after any change of keys.
#[test]
fn no_file_holds_what_opens_the_vault() {
    let store = Arc::new(Fake::default());
    let mut it = app::open();
    with_store(&mut it, &store);
    it.app.vault_unlock(PASSPHRASE).unwrap();
    let preferences = it.app.preferences();
    it.app.preferences_set(preferences).unwrap();
    let keys = KeyFile::parse(&fs::read(file(&it, "kluis.sleutels")).unwrap()).unwrap();
    let data_key = keys.unlock(&Passphrase::new(PASSPHRASE).unwrap()).unwrap();
    let mut secrets: Vec<Vec<u8>> =
        vec![data_key.expose().to_vec(), PASSPHRASE.as_bytes().to_vec(), OTHER.as_bytes().to_vec()];
    look_for(&secrets, it.folder.path());

    let shown = it.app.recovery_begin(&by(PASSPHRASE)).unwrap();
    for separator in ["", " ", "-"] {
        secrets.push(shown.groups.join(separator).into_bytes());
        secrets.push(shown.groups.join(separator).to_lowercase().into_bytes());
    }
    look_for(&secrets, it.folder.path());
    it.app.recovery_keep().unwrap();
    look_for(&secrets, it.folder.path());
    it.app.recovery_print().unwrap();
    remember(&mut it).unwrap();
    secrets.extend(store.0.lock().unwrap().values().cloned());
    look_for(&secrets, it.folder.path());
    it.app.passphrase_change(&by(PASSPHRASE), &Secret::from(OTHER)).unwrap();
    look_for(&secrets, it.folder.path());
    it.app.vault_lock();
    look_for(&secrets, it.folder.path());
    assert!(it.app.vault_unlock(PASSPHRASE).is_err());
    it.app.vault_unlock_recovery(&Secret::from(&*shown.groups.concat())).unwrap();
    look_for(&secrets, it.folder.path());
    let machine = it.app.keys().unwrap().into_iter().find(|it| it.kind == KeyKind::Machine).unwrap().id;
    it.app.key_remove(&by(OTHER), &machine).unwrap().run();
    look_for(&secrets, it.folder.path());

    // The search itself finds what is there.
    let planted = tempfile::tempdir().unwrap();
    for spelled in spellings(data_key.expose()) {
        fs::write(planted.path().join("x"), [b"abc", &*spelled, b"def"].concat()).unwrap();
        assert!(std::panic::catch_unwind(|| look_for(&secrets, planted.path())).is_err());
    }
}

#[track_caller]
fn look_for(secrets: &[Vec<u8>], folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            look_for(secrets, &path);
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        for spelled in secrets.iter().flat_map(|it| spellings(it)) {
            let is_there = bytes.windows(spelled.len()).any(|it| it == spelled);
            assert!(!is_there, "{} holds {} bytes of a key", path.display(), spelled.len());
        }
    }
}

/// The bytes as they are, in hexadecimal, in base 64 and as two bytes a character.
fn spellings(secret: &[u8]) -> Vec<Vec<u8>> {
    let hex = hex(secret);
    let wide = |low: usize| secret.iter().flat_map(|it| if low == 0 { [*it, 0] } else { [0, *it] }).collect();
    let mut all =
        vec![secret.to_vec(), hex.clone().into_bytes(), hex.to_uppercase().into_bytes(), wide(0), wide(1)];
    all.push(base64(secret, *b"+/"));
    all.push(base64(secret, *b"-_"));
    all
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().flat_map(|it| [it >> 4, it & 15]).filter_map(|it| char::from_digit(it.into(), 16)).collect()
}

/// Whole groups of three bytes only, so that what follows does not change the spelling.
fn base64(bytes: &[u8], last: [u8; 2]) -> Vec<u8> {
    let signs: Vec<u8> = (b'A'..=b'Z').chain(b'a'..=b'z').chain(b'0'..=b'9').chain(last).collect();
    let groups = bytes.as_chunks::<3>().0.iter();
    groups
        .flat_map(|[a, b, c]| {
            let bits = u32::from(*a) << 16 | u32::from(*b) << 8 | u32::from(*c);
            [18, 12, 6, 0].map(|shift| signs[usize::try_from(bits >> shift & 63).unwrap()])
        })
        .collect()
}

/// A key store in memory.
#[derive(Default)]
struct Fake(Mutex<BTreeMap<String, Vec<u8>>>);

impl KeyStore for Fake {
    fn put(&self, name: &str, key: &MachineKey) -> Result<(), KeyStoreError> {
        self.0.lock().unwrap().insert(name.to_owned(), key.expose().to_vec());
        Ok(())
    }

    fn get(&self, name: &str) -> Result<MachineKey, KeyStoreError> {
        let kept = self.0.lock().unwrap();
        kept.get(name).and_then(|it| MachineKey::from_slice(it)).ok_or(KeyStoreError::Missing)
    }

    fn remove(&self, name: &str) -> Result<(), KeyStoreError> {
        self.0.lock().unwrap().remove(name);
        Ok(())
    }
}

/// Another run of the app, on a machine with this key store.
fn with_store(it: &mut TestApp, store: &Arc<Fake>) {
    let store: Arc<dyn KeyStore> = Arc::<Fake>::clone(store);
    it.app = app::app_in(it.folder.path(), &it.clock).with_key_store(store);
}

fn remember(it: &mut TestApp) -> Result<(), WireError> {
    let remembered = put_machine_key(it.app.machine_begin(&by(PASSPHRASE))?)?;
    it.app.machine_remember(&remembered)?.run();
    Ok(())
}

fn unlock_by_machine(it: &mut TestApp) -> Result<VaultStateCode, WireError> {
    let key = get_machine_key(it.app.machine_ask()?)?;
    Ok(it.app.vault_unlock_machine(&key)?.state)
}

fn key_text(it: &TestApp) -> String {
    fs::read_to_string(file(it, "kluis.sleutels")).unwrap()
}

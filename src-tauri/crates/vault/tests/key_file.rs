//! The key file from outside: what opens it, what does not, and that no damage is taken for a wrong passphrase.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may")]

use std::fmt::Write as _;

use blake2::{Blake2s256, Digest};
use chrono::NaiveDate;
use proptest::prelude::*;
use vault::{
    DataKey, KeyFile, MachineKey, MachineSlot, Params, Passphrase, RecoveryKey, RecoverySlot, SlotId,
    SlotKind, VaultError,
};

const RIGHT: &str = "lantaarn kruiwagen oever";
const WRONG: &str = "lantaarn kruiwagen oevel";

fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-11-22")
}

/// A key, and the key file that [`RIGHT`] opens.
fn made() -> (DataKey, KeyFile) {
    let key = DataKey::random().unwrap();
    let file = KeyFile::create(&key, &passphrase(RIGHT), Params::light(), today()).unwrap();
    (key, file)
}

/// `body` with its check line, as any program that knows the format would write it.
fn signed(body: &str) -> Vec<u8> {
    format!("{body}check {}\n", hex(&Blake2s256::digest(body.as_bytes()))).into_bytes()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, it| {
        write!(text, "{it:02x}").unwrap();
        text
    })
}

fn body(file: &KeyFile) -> String {
    let text = String::from_utf8(file.to_bytes()).unwrap();
    text[..text.find("check ").unwrap()].to_owned()
}

#[test]
fn only_the_passphrase_opens_it() {
    let (key, file) = made();
    assert_eq!(file.unlock(&passphrase(RIGHT)).unwrap().expose(), key.expose());
    assert_eq!(file.unlock(&passphrase(WRONG)).unwrap_err(), VaultError::WrongPassphrase);
    assert_eq!(file.unlock(&passphrase(&format!("{RIGHT} "))).unwrap_err(), VaultError::WrongPassphrase);
}

#[test]
fn the_standard_cost_works_too() {
    let key = DataKey::random().unwrap();
    let file = KeyFile::create(&key, &passphrase(RIGHT), Params::standard(), today()).unwrap();
    let again = KeyFile::parse(&file.to_bytes()).unwrap();
    assert_eq!(again.unlock(&passphrase(RIGHT)).unwrap().expose(), key.expose());
    assert!(body(&file).contains("argon2id m=65536 t=3 p=1 "));
}

#[test]
fn an_accent_typed_another_way_opens_it() {
    let key = DataKey::random().unwrap();
    let file = KeyFile::create(&key, &passphrase("één café aan zee"), Params::light(), today()).unwrap();
    let typed = passphrase("e\u{301}e\u{301}n cafe\u{301} aan zee");
    assert_eq!(file.unlock(&typed).unwrap().expose(), key.expose());
}

#[test]
fn what_is_written_is_read_back_the_same() {
    let (key, file) = made();
    let bytes = file.to_bytes();
    let again = KeyFile::parse(&bytes).unwrap();
    assert_eq!(again, file);
    assert_eq!(again.to_bytes(), bytes);
    assert_eq!(again.unlock(&passphrase(RIGHT)).unwrap().expose(), key.expose());
}

#[test]
fn neither_the_key_nor_the_passphrase_stands_in_the_file() {
    let (key, file) = made();
    let text = String::from_utf8(file.to_bytes()).unwrap();
    assert!(!text.contains(&hex(key.expose())) && !text.contains("lantaarn"));
    let (_, other) = made();
    let same = KeyFile::create(&key, &passphrase(RIGHT), Params::light(), today()).unwrap();
    assert_ne!(body(&same), body(&file), "a new salt and nonce each time");
    assert_ne!(body(&other), body(&file));
}

#[test]
fn a_flipped_bit_anywhere_is_damage() {
    let bytes = made().1.to_bytes();
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut flipped = bytes.clone();
            flipped[at] ^= 1 << bit;
            assert_eq!(KeyFile::parse(&flipped), Err(VaultError::Damaged), "bit {bit} of byte {at}");
        }
    }
}

#[test]
fn a_part_or_more_than_the_whole_is_damage() {
    let bytes = made().1.to_bytes();
    for len in 0..bytes.len() {
        assert_eq!(KeyFile::parse(&bytes[..len]), Err(VaultError::Damaged), "the first {len} bytes");
    }
    for more in ["\n", " ", "x", "check 00\n"] {
        let longer = [&bytes, more.as_bytes()].concat();
        assert_eq!(KeyFile::parse(&longer), Err(VaultError::Damaged), "{more:?} added");
    }
}

#[track_caller]
fn check(body: &str, expected: Result<(), VaultError>) {
    assert_eq!(KeyFile::parse(&signed(body)).map(|_| ()), expected, "for {body:?}");
}

#[test]
fn a_file_that_is_whole_but_not_ours_is_damage() {
    let ours = body(&made().1);
    let slot = ours.lines().nth(1).unwrap();
    check(&ours, Ok(()));
    check("", Err(VaultError::Damaged));
    check("terugblik-key 2\n", Err(VaultError::Damaged)); // no slot: nobody could ever open it
    check(&format!("terugblik-key 0\n{slot}\n"), Err(VaultError::Damaged));
    check(&format!("terugblik-key 01\n{slot}\n"), Err(VaultError::Damaged));
    check(&format!("terugblik-key +1\n{slot}\n"), Err(VaultError::Damaged));
    check(&format!("andersoortig-key 1\n{slot}\n"), Err(VaultError::Damaged));
    check(&format!("terugblik-key 2\n{slot}\n\n"), Err(VaultError::Damaged));
    check(&format!("terugblik-key 2\n{slot} more\n"), Err(VaultError::Damaged));
    check(&format!("terugblik-key 2\n{}", format!("{slot}\n").repeat(16)), Ok(()));
    check(&format!("terugblik-key 2\n{}", format!("{slot}\n").repeat(17)), Err(VaultError::Damaged));
    check(&format!("terugblik-key 2\n{slot}\nslot other {}\n", "x".repeat(70_000)), Err(VaultError::Damaged));
    for (sane, absurd) in [
        ("argon2id", "argon2d"),
        ("m=8 ", "m=7 "),
        ("m=8 ", "m=4294967295 "),
        ("m=8 ", "m=524289 "),
        ("m=8 ", "m=08 "),
        ("m=8 ", "m=-8 "),
        ("t=1 ", "t=0 "),
        ("t=1 ", "t=17 "),
        ("p=1 ", "p=0 "),
        ("p=1 ", "p=2 "), // two lanes need twice the memory
        ("made=2026-11-22", "made=2026-11-2"),
        ("made=2026-11-22", "made=2026-13-22"),
        ("made=2026-11-22", "made=vandaag"),
        ("made=2026-11-22", "made=+2026-11-22"),
        ("salt=", "salt=00"),
        ("key=", "key=00"),
    ] {
        assert!(ours.contains(sane));
        check(&ours.replacen(sane, absurd, 1), Err(VaultError::Damaged));
    }
}

/// A file as the first version of the program made it, for a data key of 32 times 7.
const OF_VERSION_1: &str = include_str!("key_file_of_version_1.txt");

#[test]
fn a_file_of_the_first_version_opens_and_is_written_as_one_of_now() {
    let mut file = KeyFile::parse(OF_VERSION_1.as_bytes()).unwrap();
    let key = file.unlock(&passphrase(RIGHT)).unwrap();
    assert_eq!(key.expose(), &[7; 32]);
    assert_eq!(file.slots().map(|it| (it.kind, it.made)).collect::<Vec<_>>(), [(SlotKind::Passphrase, None)]);
    let recovery = RecoveryKey::random().unwrap();
    file.set_recovery(RecoverySlot::seal(&key, &recovery, today()).unwrap());
    let again = KeyFile::parse(&file.to_bytes()).unwrap();
    assert!(body(&again).starts_with("terugblik-key 2\n"));
    assert_eq!(again.unlock(&passphrase(RIGHT)).unwrap().expose(), key.expose());
    assert_eq!(again.unlock_with_recovery(&recovery).unwrap().expose(), key.expose());
}

#[test]
fn a_newer_file_is_told_from_a_damaged_one() {
    check("terugblik-key 3\nanything at all\n", Err(VaultError::TooNew { file: 3, program: 2 }));
    check("terugblik-key 4294967296\nslot x y\n", Err(VaultError::Damaged));
}

#[test]
fn slots_of_another_kind_stay_as_they_are() {
    let (key, file) = made();
    let with_others = format!(
        "{}slot token wrap=xchacha nonce=00 key=11\nslot keystore \u{e9}\n",
        body(&file).replacen("slot passphrase", "slot later first\nslot passphrase", 1)
    );
    let read = KeyFile::parse(&signed(&with_others)).unwrap();
    assert_eq!(read.to_bytes(), signed(&with_others));
    assert_eq!(read.unlock(&passphrase(RIGHT)).unwrap().expose(), key.expose());
    assert_eq!(read.unlock(&passphrase(WRONG)).unwrap_err(), VaultError::WrongPassphrase);
}

#[test]
fn each_of_several_passphrase_slots_opens_it() {
    let (key, first) = made();
    let second = KeyFile::create(&key, &passphrase(WRONG), Params::light(), today()).unwrap();
    let slot = body(&second).lines().nth(1).unwrap().to_owned();
    let both = KeyFile::parse(&signed(&format!("{}{slot}\n", body(&first)))).unwrap();
    for text in [RIGHT, WRONG] {
        assert_eq!(both.unlock(&passphrase(text)).unwrap().expose(), key.expose());
    }
}

/// A file with a slot of every kind, and what opens each.
fn of_every_kind() -> (DataKey, KeyFile, RecoveryKey, MachineKey) {
    let (key, mut file) = made();
    let (recovery, machine) = (RecoveryKey::random().unwrap(), MachineKey::random().unwrap());
    file.set_recovery(RecoverySlot::seal(&key, &recovery, day("2026-11-23")).unwrap());
    file.set_machine(MachineSlot::seal(&key, &machine, day("2026-11-24")).unwrap());
    (key, file, recovery, machine)
}

#[test]
fn every_kind_of_slot_opens_and_is_listed_with_its_day() {
    let (key, file, recovery, machine) = of_every_kind();
    let file = KeyFile::parse(&file.to_bytes()).unwrap();
    assert_eq!(file.unlock(&passphrase(RIGHT)).unwrap().expose(), key.expose());
    assert_eq!(file.unlock_with_recovery(&recovery).unwrap().expose(), key.expose());
    assert_eq!(file.unlock_with_machine(&machine).unwrap().expose(), key.expose());
    let other = RecoveryKey::random().unwrap();
    assert_eq!(file.unlock_with_recovery(&other).unwrap_err(), VaultError::WrongRecoveryKey);
    let other = MachineKey::random().unwrap();
    assert_eq!(file.unlock_with_machine(&other).unwrap_err(), VaultError::WrongMachineKey);
    let listed: Vec<_> = file.slots().map(|it| (it.kind, it.made.unwrap(), it.is_removable)).collect();
    assert_eq!(
        listed,
        [
            (SlotKind::Passphrase, today(), true),
            (SlotKind::Recovery, day("2026-11-23"), true),
            (SlotKind::Machine, day("2026-11-24"), true),
        ]
    );
}

#[test]
fn what_was_replaced_opens_nothing_any_more() {
    let (key, mut file, old_recovery, old_machine) = of_every_kind();
    let (recovery, machine) = (RecoveryKey::random().unwrap(), MachineKey::random().unwrap());
    file.set_passphrase(&key, &passphrase("een heel andere wachtzin"), Params::light(), today()).unwrap();
    file.set_recovery(RecoverySlot::seal(&key, &recovery, today()).unwrap());
    file.set_machine(MachineSlot::seal(&key, &machine, today()).unwrap());
    assert_eq!(file.slots().count(), 3);
    assert_eq!(file.unlock(&passphrase(RIGHT)).unwrap_err(), VaultError::WrongPassphrase);
    assert_eq!(file.unlock_with_recovery(&old_recovery).unwrap_err(), VaultError::WrongRecoveryKey);
    assert_eq!(file.unlock_with_machine(&old_machine).unwrap_err(), VaultError::WrongMachineKey);
    assert_eq!(file.unlock(&passphrase("een heel andere wachtzin")).unwrap().expose(), key.expose());
    assert_eq!(file.unlock_with_recovery(&recovery).unwrap().expose(), key.expose());
}

#[test]
fn the_last_slot_for_a_person_stays() {
    let id = |file: &KeyFile, kind| file.slots().find(|it| it.kind == kind).unwrap().id;
    let (_, mut file, recovery, machine) = of_every_kind();
    let passphrase_slot = id(&file, SlotKind::Passphrase);
    file.remove(&passphrase_slot).unwrap();
    assert_eq!(file.remove(&passphrase_slot), Err(VaultError::NoSuchSlot));
    let recovery_slot = id(&file, SlotKind::Recovery);
    assert_eq!(file.remove(&recovery_slot), Err(VaultError::LastSlot), "a machine is no person");
    assert!(file.unlock_with_recovery(&recovery).is_ok() && file.unlock_with_machine(&machine).is_ok());
    file.remove(&id(&file, SlotKind::Machine)).unwrap();
    assert_eq!(file.slots().filter(|it| it.is_removable).count(), 0);
    assert_eq!(file.remove(&recovery_slot), Err(VaultError::LastSlot));
    assert_eq!(file.remove(&SlotId::from_text("weg")), Err(VaultError::NoSuchSlot));
}

#[test]
fn a_slot_of_another_program_does_not_count_and_is_not_removed() {
    let with_other = signed(&format!("{}slot token 1\n", body(&made().1)));
    let mut file = KeyFile::parse(&with_other).unwrap();
    let ids: Vec<_> = file.slots().map(|it| it.id).collect();
    for id in ids {
        assert_eq!(file.remove(&id), Err(VaultError::LastSlot));
    }
    assert_eq!(file.to_bytes(), with_other);
}

#[test]
fn the_same_slot_twice_is_one_door() {
    let (_, file) = made();
    let slot = body(&file).lines().nth(1).unwrap().to_owned();
    let mut twice = KeyFile::parse(&signed(&format!("{}{slot}\n", body(&file)))).unwrap();
    let id = twice.slots().next().unwrap().id;
    assert_eq!(twice.remove(&id), Err(VaultError::LastSlot));
}

#[test]
fn a_weaker_slot_is_raised_and_never_lowered() {
    let (key, mut file) = made();
    assert!(!file.strengthen(&key, &passphrase(WRONG), Params::standard()).unwrap(), "not its passphrase");
    assert!(file.strengthen(&key, &passphrase(RIGHT), Params::standard()).unwrap());
    assert!(body(&file).contains("made=2026-11-22 argon2id m=65536 t=3 p=1 "), "the day stays");
    let raised = file.to_bytes();
    assert!(!file.strengthen(&key, &passphrase(RIGHT), Params::standard()).unwrap());
    assert!(!file.strengthen(&key, &passphrase(RIGHT), Params::light()).unwrap());
    assert_eq!(file.to_bytes(), raised);
    assert_eq!(file.unlock(&passphrase(RIGHT)).unwrap().expose(), key.expose());
}

#[test]
fn nothing_that_opens_stands_in_the_file_or_in_debug() {
    let (key, file, recovery, machine) = of_every_kind();
    let text = String::from_utf8(file.to_bytes()).unwrap();
    let groups: Vec<_> = recovery.groups().collect();
    for secret in [hex(key.expose()), hex(machine.expose()), groups.concat(), hex(groups.concat().as_bytes())]
    {
        assert!(!text.contains(&secret), "in the file");
        let shown = format!("{key:?} {file:?} {recovery:?} {machine:?}");
        assert!(!shown.contains(&secret), "in Debug");
    }
}

/// Whoever rewrites the check line as well still cannot move a wrapped key to another header.
#[test]
fn a_header_cannot_be_changed_under_the_key() {
    let (_, file) = made();
    let (_, other) = made();
    let field =
        |text: &str, name: &str| text.split_whitespace().find(|it| it.starts_with(name)).unwrap().to_owned();
    let ours = body(&file);
    let elder = KeyFile::parse(&signed(&ours.replacen("2026-11-22", "2025-11-22", 1))).unwrap();
    assert_eq!(elder.unlock(&passphrase(RIGHT)).unwrap_err(), VaultError::WrongPassphrase, "the day");
    for name in ["salt=", "nonce=", "key="] {
        let swapped = ours.replacen(&field(&ours, name), &field(&body(&other), name), 1);
        let read = KeyFile::parse(&signed(&swapped)).unwrap();
        assert_eq!(read.unlock(&passphrase(RIGHT)).unwrap_err(), VaultError::WrongPassphrase, "{name}");
    }
    let cheaper = KeyFile::parse(&signed(&ours.replacen("t=1 ", "t=2 ", 1))).unwrap();
    assert_eq!(cheaper.unlock(&passphrase(RIGHT)).unwrap_err(), VaultError::WrongPassphrase);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_damage_and_never_a_crash(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        prop_assert_eq!(KeyFile::parse(&bytes), Err(VaultError::Damaged));
    }

    #[test]
    fn any_whole_text_is_refused_or_read_back_the_same(lines in "(slot (passphrase argon2id |recovery made=2026-11-22 |machine |other )[a-z0-9= ]{0,40}\n){0,4}") {
        let bytes = signed(&format!("terugblik-key 2\n{lines}"));
        match KeyFile::parse(&bytes) {
            Ok(file) => prop_assert_eq!(file.to_bytes(), bytes),
            Err(error) => prop_assert_eq!(error, VaultError::Damaged),
        }
    }
}

//! The key file from outside: what opens it, what does not, and that no damage is taken for a wrong passphrase.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may")]

use std::fmt::Write as _;

use blake2::{Blake2s256, Digest};
use proptest::prelude::*;
use vault::{DataKey, KeyFile, Params, Passphrase, VaultError};

const RIGHT: &str = "lantaarn kruiwagen oever";
const WRONG: &str = "lantaarn kruiwagen oevel";

fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text).unwrap()
}

/// A key, and the key file that [`RIGHT`] opens.
fn made() -> (DataKey, KeyFile) {
    let key = DataKey::random().unwrap();
    let file = KeyFile::create(&key, &passphrase(RIGHT), Params::light()).unwrap();
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
    let file = KeyFile::create(&key, &passphrase(RIGHT), Params::standard()).unwrap();
    let again = KeyFile::parse(&file.to_bytes()).unwrap();
    assert_eq!(again.unlock(&passphrase(RIGHT)).unwrap().expose(), key.expose());
    assert!(body(&file).contains("argon2id m=65536 t=3 p=1 "));
}

#[test]
fn an_accent_typed_another_way_opens_it() {
    let key = DataKey::random().unwrap();
    let file = KeyFile::create(&key, &passphrase("één café aan zee"), Params::light()).unwrap();
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
    let same = KeyFile::create(&key, &passphrase(RIGHT), Params::light()).unwrap();
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
    check("terugblik-key 1\n", Err(VaultError::Damaged)); // no slot: nobody could ever open it
    check(&format!("terugblik-key 0\n{slot}\n"), Err(VaultError::Damaged));
    check(&format!("terugblik-key 01\n{slot}\n"), Err(VaultError::Damaged));
    check(&format!("terugblik-key +1\n{slot}\n"), Err(VaultError::Damaged));
    check(&format!("andersoortig-key 1\n{slot}\n"), Err(VaultError::Damaged));
    check(&format!("terugblik-key 1\n{slot}\n\n"), Err(VaultError::Damaged));
    check(&format!("terugblik-key 1\n{slot} more\n"), Err(VaultError::Damaged));
    check(&format!("terugblik-key 1\n{}", format!("{slot}\n").repeat(16)), Ok(()));
    check(&format!("terugblik-key 1\n{}", format!("{slot}\n").repeat(17)), Err(VaultError::Damaged));
    check(&format!("terugblik-key 1\n{slot}\nslot other {}\n", "x".repeat(70_000)), Err(VaultError::Damaged));
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
        ("salt=", "salt=00"),
        ("key=", "key=00"),
    ] {
        assert!(ours.contains(sane));
        check(&ours.replacen(sane, absurd, 1), Err(VaultError::Damaged));
    }
}

#[test]
fn a_newer_file_is_told_from_a_damaged_one() {
    check("terugblik-key 2\nanything at all\n", Err(VaultError::TooNew { file: 2, program: 1 }));
    check("terugblik-key 4294967296\nslot x y\n", Err(VaultError::Damaged));
}

#[test]
fn slots_of_another_kind_stay_as_they_are() {
    let (key, file) = made();
    let with_others = format!(
        "{}slot recovery wrap=xchacha nonce=00 key=11\nslot keystore \u{e9}\n",
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
    let second = KeyFile::create(&key, &passphrase(WRONG), Params::light()).unwrap();
    let slot = body(&second).lines().nth(1).unwrap().to_owned();
    let both = KeyFile::parse(&signed(&format!("{}{slot}\n", body(&first)))).unwrap();
    for text in [RIGHT, WRONG] {
        assert_eq!(both.unlock(&passphrase(text)).unwrap().expose(), key.expose());
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
    fn any_whole_text_is_refused_or_read_back_the_same(lines in "(slot (passphrase argon2id |other )[a-z0-9= ]{0,40}\n){0,4}") {
        let bytes = signed(&format!("terugblik-key 1\n{lines}"));
        match KeyFile::parse(&bytes) {
            Ok(file) => prop_assert_eq!(file.to_bytes(), bytes),
            Err(error) => prop_assert_eq!(error, VaultError::Damaged),
        }
    }
}

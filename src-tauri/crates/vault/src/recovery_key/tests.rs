//! A typing error in a recovery key never passes, and the group is named.

use proptest::prelude::*;

use super::*;

fn typed(key: &RecoveryKey) -> String {
    String::from_utf8(key.0.to_vec()).unwrap()
}

#[track_caller]
fn check(text: &str, expected: &RecoveryKeyError) {
    assert_eq!(RecoveryKey::parse(text).map(|_| ()).as_ref(), Err(expected));
}

#[test]
fn a_key_is_read_however_it_is_spaced() {
    let key = RecoveryKey::random().unwrap();
    let groups: Vec<_> = key.groups().collect();
    assert_eq!(groups.len(), RecoveryKey::GROUPS);
    for text in [
        groups.join(" "),
        groups.join("-"),
        groups.concat(),
        groups.join("\n").to_lowercase(),
        format!("  {}. ", groups.join(" – ")),
        typed(&key).split("").collect::<Vec<_>>().join(" "),
    ] {
        assert_eq!(RecoveryKey::parse(&text).unwrap().0, key.0);
    }
}

#[test]
fn a_key_is_random_and_never_shown() {
    let key = RecoveryKey::random().unwrap();
    assert_ne!(key.0, RecoveryKey::random().unwrap().0);
    assert_eq!(format!("{key:?}"), "RecoveryKey");
}

/// All 40 places, all 256 bytes that a keyboard could give there.
#[test]
fn every_wrong_sign_is_caught_and_its_group_named() {
    let key = RecoveryKey::random().unwrap();
    for at in 0..LEN {
        for other in (33..127_u8).map(char::from).filter(|it| is_sign_of_anything(*it)) {
            let mut text: Vec<_> = typed(&key).chars().collect();
            if text[at].eq_ignore_ascii_case(&other) {
                continue;
            }
            text[at] = other;
            let text: String = text.into_iter().collect();
            check(&text, &RecoveryKeyError::WrongGroups(vec![at / GROUP_LEN + 1]));
        }
    }
}

#[test]
fn a_length_that_is_not_right_is_said_with_the_group_where_it_began() {
    let key = RecoveryKey::random().unwrap();
    let text = typed(&key);
    check("", &RecoveryKeyError::WrongLength { has: 0, needs: 40, group: Some(1) });
    check(&text[..38], &RecoveryKeyError::WrongLength { has: 38, needs: 40, group: Some(8) });
    check(&format!("{text}2"), &RecoveryKeyError::WrongLength { has: 41, needs: 40, group: None });
    check(
        &format!("{text}{}", "é".repeat(1_000_000)),
        &RecoveryKeyError::WrongLength { has: 1_000_040, needs: 40, group: None },
    );
}

#[test]
fn letters_that_look_alike_are_not_there() {
    for missing in "01ILOUZ".chars() {
        assert!(!SIGNS.contains(&u8::try_from(missing).unwrap()), "{missing}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn two_signs_that_changed_places_are_caught(one in 0..LEN, other in 0..LEN) {
        let key = RecoveryKey::random().unwrap();
        let mut swapped: Vec<_> = typed(&key).chars().collect();
        swapped.swap(one, other);
        let swapped: String = swapped.into_iter().collect();
        let mut groups = vec![one / GROUP_LEN + 1, other / GROUP_LEN + 1];
        groups.sort_unstable();
        groups.dedup();
        match RecoveryKey::parse(&swapped) {
            Ok(same) => prop_assert_eq!(same.0, key.0),
            Err(error) => prop_assert_eq!(error, RecoveryKeyError::WrongGroups(groups)),
        }
    }

    #[test]
    fn two_groups_that_changed_places_are_caught(one in 0..GROUPS, other in 0..GROUPS) {
        let key = RecoveryKey::random().unwrap();
        let mut groups: Vec<_> = key.groups().collect();
        groups.swap(one, other);
        let swapped = RecoveryKey::parse(&groups.join(" "));
        prop_assert_eq!(swapped.is_ok(), groups[one] == groups[other]);
    }

    #[test]
    fn any_text_is_refused_and_never_a_crash(text in ".{0,80}") {
        prop_assert!(RecoveryKey::parse(&text).is_err());
    }
}

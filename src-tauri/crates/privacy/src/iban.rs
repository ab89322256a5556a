//! Bank account numbers: the length of their country and the remainder of 97 that ISO 13616 asks for.
//! Whether the bank or the account exists is not known here.

use crate::Kind;
use crate::claim::Claim;
use crate::scan::Scan;

/// How many signs an account number has in each country (SWIFT, IBAN Registry, release 99).
const LENGTHS: [(&str, usize); 89] = [
    ("AD", 24),
    ("AE", 23),
    ("AL", 28),
    ("AT", 20),
    ("AZ", 28),
    ("BA", 20),
    ("BE", 16),
    ("BG", 22),
    ("BH", 22),
    ("BI", 27),
    ("BR", 29),
    ("BY", 28),
    ("CH", 21),
    ("CR", 22),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DJ", 27),
    ("DK", 18),
    ("DO", 28),
    ("EE", 20),
    ("EG", 29),
    ("ES", 24),
    ("FI", 18),
    ("FK", 18),
    ("FO", 18),
    ("FR", 27),
    ("GB", 22),
    ("GE", 22),
    ("GI", 23),
    ("GL", 18),
    ("GR", 27),
    ("GT", 28),
    ("HN", 28),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IL", 23),
    ("IQ", 23),
    ("IS", 26),
    ("IT", 27),
    ("JO", 30),
    ("KW", 30),
    ("KZ", 20),
    ("LB", 28),
    ("LC", 32),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("LY", 25),
    ("MC", 27),
    ("MD", 24),
    ("ME", 22),
    ("MK", 19),
    ("MN", 20),
    ("MR", 27),
    ("MT", 31),
    ("MU", 30),
    ("NI", 28),
    ("NL", 18),
    ("NO", 15),
    ("OM", 23),
    ("PK", 24),
    ("PL", 28),
    ("PS", 29),
    ("PT", 25),
    ("QA", 29),
    ("RO", 24),
    ("RS", 22),
    ("RU", 33),
    ("SA", 24),
    ("SC", 31),
    ("SD", 18),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("SM", 27),
    ("SO", 23),
    ("ST", 25),
    ("SV", 28),
    ("TL", 23),
    ("TN", 24),
    ("TR", 26),
    ("UA", 29),
    ("VA", 22),
    ("VG", 24),
    ("XK", 20),
    ("YE", 30),
];

/// Every valid account number. One with the form of a Dutch number that fails its check is claimed as
/// harmless, so that no other number is read into its digits.
pub(crate) fn claims(scan: &Scan) -> Vec<Claim> {
    (0..scan.len()).filter_map(|first| claim_at(scan, first)).collect()
}

fn claim_at(scan: &Scan, first: usize) -> Option<Claim> {
    let (one, two) = (scan.sign(first)?, scan.sign(first + 1)?);
    if !one.is_ascii_alphabetic() || !two.is_ascii_alphabetic() || !is_digit_near(scan, first + 2) {
        return None;
    }
    let country: String = [one, two].iter().map(char::to_ascii_uppercase).collect();
    let (_, length) = LENGTHS.iter().find(|(it, _)| *it == country)?;
    let (signs, end) = collect(scan, first, *length)?;
    if !signs.iter().skip(2).take(2).all(char::is_ascii_digit) {
        return None;
    }
    if scan.sign(end).is_some_and(|it| it.is_ascii_digit()) {
        return None;
    }
    if remainder(&signs) == 1 {
        return Some(Claim::new(Kind::Iban, first..end));
    }
    let bank = signs.iter().skip(4).take(4).all(char::is_ascii_alphabetic);
    let account = signs.iter().skip(8).all(char::is_ascii_digit);
    (country == "NL" && bank && account).then_some(Claim::harmless(first..end))
}

/// True when a digit follows, over at most two blanks, dots or dashes: most words end here.
fn is_digit_near(scan: &Scan, from: usize) -> bool {
    scan.signs(from..from + 3)
        .find(|it| !matches!(it, ' ' | '.' | '-' | '\n'))
        .is_some_and(|it| it.is_ascii_digit())
}

/// `length` letters and digits from `first`, over at most two blanks, dots or dashes at a time, and the end.
fn collect(scan: &Scan, first: usize, length: usize) -> Option<(Vec<char>, usize)> {
    let mut signs = Vec::with_capacity(length);
    let mut between = 0;
    let mut index = first;
    while signs.len() < length {
        let sign = scan.sign(index)?;
        if sign.is_ascii_alphanumeric() {
            signs.push(sign);
            between = 0;
        } else if matches!(sign, ' ' | '.' | '-' | '\n') && between < 2 {
            between += 1;
        } else {
            return None;
        }
        index += 1;
    }
    Some((signs, index))
}

/// The remainder of 97 with the first four signs moved to the end and letters read as 10–35.
fn remainder(signs: &[char]) -> u32 {
    let moved = signs.iter().skip(4).chain(signs.iter().take(4));
    moved.filter_map(|it| it.to_digit(36)).fold(0, |rest, value| {
        let shifted = if value < 10 { rest * 10 } else { rest * 100 };
        (shifted + value) % 97
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The account number with the check digits that make it valid.
    fn with_check(country: &str, account: &str) -> String {
        let signs: Vec<char> = format!("{country}00{account}").chars().collect();
        format!("{country}{:02}{account}", 98 - remainder(&signs))
    }

    #[test]
    fn every_country_has_one_length() {
        assert!(LENGTHS.windows(2).all(|it| it[0].0 < it[1].0), "in order and without doubles");
    }

    proptest! {
        #[test]
        fn a_valid_number_is_found_and_one_changed_digit_is_not(
            account in "[A-Z]{4}[0-9]{10}", at in 8_usize..18, plus in 1_u32..10,
        ) {
            let valid = with_check("NL", &account);
            prop_assert_eq!(claims(&Scan::new(&valid)), vec![Claim::new(Kind::Iban, 0..18)]);
            let changed: String = valid
                .chars()
                .enumerate()
                .map(|(index, it)| match it.to_digit(10) {
                    Some(digit) if index == at => char::from_digit((digit + plus) % 10, 10).unwrap(),
                    _ => it,
                })
                .collect();
            prop_assert!(claims(&Scan::new(&changed)).iter().all(|it| it.kind.is_none()), "in {}", changed);
        }
    }
}

//! Places: the postal code. A number with a small word behind it ("in 2014 is zij") is none.

use crate::Kind;
use crate::claim::Claim;
use crate::scan::{Group, Scan, is_word};

/// Letters that no code has, for what they stood for.
const NEVER: [&str; 3] = ["SA", "SD", "SS"];

/// Dutch words of two letters that follow a number in an ordinary sentence.
const WORDS: [&str; 39] = [
    "AD", "AF", "AL", "BV", "DE", "DI", "DO", "EN", "ER", "GA", "HE", "IK", "IN", "IS", "JA", "JE", "MA",
    "ME", "MO", "NA", "NR", "NU", "OF", "OM", "OP", "PA", "PM", "ST", "TE", "TJ", "TM", "TV", "UU", "UW",
    "VR", "WE", "WO", "ZE", "ZO",
];

/// Measures and money, which may stand right behind a number.
const UNITS: [&str; 14] =
    ["CC", "CM", "DM", "EU", "GB", "HA", "KB", "KG", "KM", "MB", "MG", "ML", "MM", "MW"];

/// How the two letters were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Written {
    Capitals,
    Capitalised,
    Small,
}

/// Every postal code.
pub(crate) fn postcodes(scan: &Scan, groups: &[Group]) -> Vec<Claim> {
    groups.iter().filter_map(|it| postcode_at(scan, *it)).collect()
}

fn postcode_at(scan: &Scan, digits: Group) -> Option<Claim> {
    let number = scan.number(digits)?;
    if digits.len() != 4 || number < 1000 || scan.before(digits.first).is_some_and(is_word) {
        return None;
    }
    let blanks = scan.signs(digits.end..digits.end + 2).take_while(|it| *it == ' ').count();
    let first = digits.end + blanks;
    let letters: String = scan.signs(first..first + 2).filter(char::is_ascii_alphabetic).collect();
    if letters.len() != 2 || scan.sign(first + 2).is_some_and(is_word) {
        return None;
    }
    let is_code = could_be_code(number, blanks, &letters);
    is_code.then(|| Claim::new(Kind::Postcode, digits.first..first + 2))
}

fn could_be_code(number: u32, blanks: usize, letters: &str) -> bool {
    let capitals = letters.to_ascii_uppercase();
    let capitals = capitals.as_str();
    if NEVER.contains(&capitals) {
        return false;
    }
    let is_year = (1900..2100).contains(&number);
    let is_word = WORDS.contains(&capitals);
    let is_unit = UNITS.contains(&capitals);
    match (written(letters), blanks) {
        (Written::Capitals, _) => !(is_year && is_word),
        (Written::Small, 0) => !is_unit,
        (Written::Capitalised | Written::Small, _) => !is_year && !is_word && !is_unit,
    }
}

fn written(letters: &str) -> Written {
    if letters.chars().all(|it| it.is_ascii_uppercase()) {
        Written::Capitals
    } else if letters.starts_with(|it: char| it.is_ascii_uppercase()) {
        Written::Capitalised
    } else {
        Written::Small
    }
}

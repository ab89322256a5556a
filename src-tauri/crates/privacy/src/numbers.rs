//! Numbers of people: the citizen service number and the telephone.
//! Numbers that many share (112, 113, 0800, 0900) are known as harmless.

use crate::Kind;
use crate::claim::Claim;
use crate::scan::{Group, Scan};

/// What stands between two groups of digits of one number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Between {
    Blank,
    Dot,
    Dash,
}

/// Every stretch of eight or nine digits that passes the eleven-test, also with blanks, dots or dashes.
pub(crate) fn bsns(scan: &Scan, groups: &[Group]) -> Vec<Claim> {
    let mut claims = Vec::new();
    for (index, first) in groups.iter().enumerate() {
        for run in runs(scan, groups.get(index..).unwrap_or(&[])) {
            let end = run.last().map_or(first.end, |it| it.end);
            let digits: Vec<u32> = scan.signs(first.first..end).filter_map(|it| it.to_digit(10)).collect();
            if passes_eleven_test(&digits) && !is_dates(scan, run) {
                claims.push(Claim::new(Kind::Bsn, first.first..end));
            }
        }
    }
    claims
}

/// The runs of groups from the first on that have eight or nine digits and one way of dividing them.
fn runs<'a>(scan: &Scan, groups: &'a [Group]) -> Vec<&'a [Group]> {
    let mut found = Vec::new();
    let mut digits = 0;
    let mut way = None;
    for (index, group) in groups.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|it| groups.get(it));
        if let Some(before) = before {
            let here = between(scan, *before, *group);
            if here.is_none() || way.is_some_and(|it| Some(it) != here) {
                break;
            }
            way = here;
        }
        digits += group.len();
        if digits > 9 {
            break;
        }
        if digits >= 8 {
            found.extend(groups.get(..=index));
        }
    }
    found
}

fn between(scan: &Scan, left: Group, right: Group) -> Option<Between> {
    let signs: Vec<char> = scan.signs(left.end..right.first.min(left.end + 3)).collect();
    match signs.as_slice() {
        [' '] | [' ', ' '] => Some(Between::Blank),
        ['.'] => Some(Between::Dot),
        ['-'] | [' ', '-', ' '] => Some(Between::Dash),
        _ => None,
    }
    .filter(|_| right.first - left.end <= 3)
}

/// Weights 9 8 7 6 5 4 3 2 −1; the sum is a multiple of 11 and not 0. Eight digits get a 0 in front.
fn passes_eleven_test(digits: &[u32]) -> bool {
    let Some((check, rest)) = digits.split_last() else { return false };
    if !(7..=8).contains(&rest.len()) {
        return false;
    }
    let sum: u32 = rest.iter().rev().zip(2..).map(|(digit, weight)| digit * weight).sum();
    sum > 0 && sum.checked_sub(*check).is_some_and(|it| it > 0 && it % 11 == 0)
}

/// True for `03.05.2014`, `2014 05 03` and `2013-2014`: written like that it is a date, not a BSN.
fn is_dates(scan: &Scan, run: &[Group]) -> bool {
    let lengths: Vec<usize> = run.iter().map(|it| it.len()).collect();
    let numbers: Vec<u32> = run.iter().filter_map(|it| scan.number(*it)).collect();
    let is_year = |it: u32| (1900..2100).contains(&it);
    let is_day = |day: u32, month: u32| (1..=31).contains(&day) && (1..=12).contains(&month);
    match (lengths.as_slice(), numbers.as_slice()) {
        ([2, 2, 4], [day, month, year]) | ([4, 2, 2], [year, month, day]) => {
            is_year(*year) && is_day(*day, *month)
        }
        ([4, 4], [from, to]) => is_year(*from) && is_year(*to),
        _ => false,
    }
}

/// Every book number of thirteen digits, as harmless: a part of it may pass the eleven-test.
pub(crate) fn books(scan: &Scan, groups: &[Group]) -> Vec<Claim> {
    let at = |index: usize| groups.get(index..).unwrap_or(&[]);
    (0..groups.len()).filter_map(|index| book(scan, at(index))).collect()
}

fn book(scan: &Scan, groups: &[Group]) -> Option<Claim> {
    let first = *groups.first()?;
    let head: String = scan.signs(first.first..first.end.min(first.first + 3)).collect();
    if head != "978" && head != "979" {
        return None;
    }
    let mut digits = 0;
    for (index, group) in groups.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|it| groups.get(it));
        if before.is_some_and(|it| between(scan, *it, *group).is_none()) {
            break;
        }
        digits += group.len();
        if digits >= 13 {
            return (digits == 13).then_some(Claim::harmless(first.first..group.end));
        }
    }
    None
}

/// Every telephone number of a person or a home, and the service numbers as harmless.
pub(crate) fn phones(scan: &Scan, groups: &[Group]) -> Vec<Claim> {
    let at = |index: usize| groups.get(index..).unwrap_or(&[]);
    (0..groups.len())
        .filter_map(|index| abroad(scan, at(index)).or_else(|| inland(scan, at(index))))
        .collect()
}

/// `+31 6 12345678`, `0031 (0)20 1234567`, `+32 475 12 34 56`.
fn abroad(scan: &Scan, groups: &[Group]) -> Option<Claim> {
    let first = *groups.first()?;
    let plus = scan.before(first.first) == Some('+');
    let zeros = scan.signs(first.first..first.first + 2).eq("00".chars());
    let (start, prefix) = match (plus, zeros) {
        (true, _) => (first.first - 1, 0),
        (false, true) => (first.first, 2),
        (false, false) => return None,
    };
    let mut longest = None;
    let mut digits = String::new();
    for (index, group) in groups.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|it| groups.get(it));
        if before.is_some_and(|it| !dials_on(scan, *it, *group)) {
            break;
        }
        if digits.len() + group.len() > 16 + prefix {
            break;
        }
        // The zero in "+31 (0)6" is said, not dialled.
        if scan.before(group.first) == Some('(') && scan.signs(group.first..group.end + 1).eq("0)".chars()) {
            continue;
        }
        digits.extend(scan.signs(group.first..group.end));
        let dialled = digits.get(prefix..).unwrap_or("");
        if is_dialled(dialled) {
            longest = Some(group.end);
            if dialled.starts_with("31") {
                break;
            }
        }
    }
    longest.map(|end| Claim::new(Kind::Phone, start..end))
}

/// Country code and number: eleven digits for the Netherlands, ten to fifteen for elsewhere.
fn is_dialled(digits: &str) -> bool {
    match digits.strip_prefix("31") {
        Some(rest) => rest.len() == 9 && !rest.starts_with('0'),
        None => (10..=15).contains(&digits.len()) && !digits.starts_with('0'),
    }
}

/// `06-12345678`, `020 123 45 67`, `(0592) 12 34 56`.
fn inland(scan: &Scan, groups: &[Group]) -> Option<Claim> {
    let first = *groups.first()?;
    let head: String = scan.signs(first.first..first.end.min(first.first + 4)).collect();
    if !head.starts_with('0') || head.starts_with("00") {
        return None;
    }
    // Two digits are the area only for mobile numbers; "01-02-2014 10 uur" is a date and a time.
    if first.len() < 3 && head != "06" {
        return None;
    }
    if groups.get(..3).is_some_and(|it| is_dates(scan, it)) {
        return None;
    }
    let is_service = matches!(head.as_str(), "0800" | "0900" | "0906" | "0909");
    let mut digits = 0;
    let mut longest = None;
    for (index, group) in groups.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|it| groups.get(it));
        if before.is_some_and(|it| !dials_on(scan, *it, *group)) {
            break;
        }
        digits += group.len();
        if (is_service && matches!(digits, 8 | 11)) || (!is_service && digits == 10) {
            longest = Some(group.end);
        }
        if digits > 11 {
            break;
        }
    }
    let kind = (!is_service).then_some(Kind::Phone);
    longest.map(|end| {
        // `(0592) 12 34 56` begins with its bracket, `(0592-123456)` behind it.
        let bracketed =
            scan.before(first.first) == Some('(') && scan.signs(first.first..end).any(|it| it == ')');
        let start = first.first - usize::from(bracketed);
        kind.map_or_else(|| Claim::harmless(start..end), |it| Claim::new(it, start..end))
    })
}

/// True when two groups of digits can belong to one telephone number.
fn dials_on(scan: &Scan, left: Group, right: Group) -> bool {
    right.first - left.end <= 3
        && scan.signs(left.end..right.first).all(|it| matches!(it, ' ' | '-' | '.' | '/' | '(' | ')'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn digits(text: &str) -> Vec<u32> {
        text.chars().filter_map(|it| it.to_digit(10)).collect()
    }

    #[track_caller]
    fn check(text: &str, passes: bool) {
        assert_eq!(passes_eleven_test(&digits(text)), passes, "for {text}");
    }

    #[test]
    fn the_eleven_test_knows_its_numbers() {
        for valid in ["111222333", "123456782", "999999990", "20000005", "020000005"] {
            check(valid, true);
        }
        for invalid in ["123456789", "000000000", "00000000", "10000008", "1112223", "1112223330"] {
            check(invalid, false);
        }
    }

    proptest! {
        #[test]
        fn eight_digits_are_nine_with_a_zero_in_front(text in "[0-9]{8}") {
            prop_assert_eq!(passes_eleven_test(&digits(&text)), passes_eleven_test(&digits(&format!("0{text}"))));
        }

        #[test]
        fn one_changed_digit_never_passes(text in "[0-9]{8}", at in 0_usize..9, plus in 1_u32..10) {
            let weighted: u32 = digits(&text).iter().zip((2..=9).rev()).map(|(digit, weight)| digit * weight).sum();
            prop_assume!(weighted > 9 && weighted % 11 < 10);
            let valid = [digits(&text), vec![weighted % 11]].concat();
            prop_assert!(passes_eleven_test(&valid));
            let mut changed = valid;
            changed[at] = (changed[at] + plus) % 10;
            prop_assert!(!passes_eleven_test(&changed));
        }
    }
}

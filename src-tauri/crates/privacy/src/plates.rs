//! Licence plates in the Dutch forms (RDW, sidecodes 1–14), and any plate behind a word for one.
//! Whether a car with it exists is not known here.

use crate::Kind;
use crate::claim::Claim;
use crate::scan::{Scan, is_word};

/// The forms: `X` a letter, `9` a digit.
const FORMS: [&str; 14] = [
    "XX9999", "9999XX", "99XX99", "XX99XX", "XXXX99", "99XXXX", "99XXX9", "9XXX99", "XX999X", "X999XX",
    "XXX99X", "X99XXX", "9XX999", "999XX9",
];

/// Words before a plate.
const CUES: [&str; 7] = ["kenteken", "kentekenplaat", "nummerbord", "kentekennummer", "auto", "bus", "busje"];

/// Every licence plate.
pub(crate) fn plates(scan: &Scan) -> Vec<Claim> {
    let mut claims = Vec::new();
    let mut index = 0;
    while index < scan.len() {
        let begins = scan.sign(index).is_some_and(|it| it.is_ascii_alphanumeric())
            && !scan.before(index).is_some_and(|it| is_word(it) || matches!(it, '-' | '/' | '@' | '_' | '.'));
        match begins.then(|| plate_at(scan, index).or_else(|| foreign_at(scan, index))).flatten() {
            Some(end) => {
                claims.push(Claim::new(Kind::Plate, index..end));
                index = end;
            }
            None => index += 1,
        }
    }
    claims
}

fn plate_at(scan: &Scan, first: usize) -> Option<usize> {
    // Most words end here: a plate has a digit among its first signs, or a dash or a blank behind its first letters.
    if !scan.signs(first..first + 4).any(|it| it.is_ascii_digit() || it == '-' || it == ' ') {
        return None;
    }
    let mut form = String::with_capacity(6);
    let mut capitals = true;
    let mut dashes = 0;
    let mut blanks = 0;
    let mut parts = 1;
    let mut index = first;
    while form.len() < 6 {
        let sign = scan.sign(index)?;
        let step = match sign {
            'A'..='Z' | 'a'..='z' => 'X',
            '0'..='9' => '9',
            '-' if index > first => {
                dashes += 1;
                parts += 1;
                index += 1;
                continue;
            }
            ' ' if index > first => {
                blanks += 1;
                parts += 1;
                index += 1;
                continue;
            }
            _ => return None,
        };
        capitals &= !sign.is_ascii_lowercase();
        form.push(step);
        index += 1;
    }
    let goes_on = scan.sign(index).is_some_and(|it| is_word(it) || it == '@')
        || (scan.sign(index) == Some('-') && scan.sign(index + 1).is_some_and(is_word));
    if goes_on || parts > 3 || !FORMS.contains(&form.as_str()) {
        return None;
    }
    let evenly = parts == 3 && is_divided_by_kind(scan, first..index);
    let cued = is_cued(scan, first);
    let stands = (dashes == 2 && blanks == 0 && evenly)
        || (blanks == 2 && dashes == 0 && evenly && (capitals || cued))
        || (parts == 1
            && ((cued && form.contains('X'))
                || capitals && form.starts_with("XX") && form != "XXXX99" && cued))
        || (cued && dashes + blanks < 3);
    stands.then_some(index)
}

/// `LER AB 123`: any form of capitals and digits right behind a word for a plate.
fn foreign_at(scan: &Scan, first: usize) -> Option<usize> {
    let before: String = scan.signs(first.saturating_sub(14)..first).flat_map(char::to_lowercase).collect();
    let before = before.trim_end_matches([' ', ':', '(', '.']);
    if !["kenteken", "nummerbord", "kentekenplaat"].iter().any(|it| before.ends_with(it)) {
        return None;
    }
    let mut end = first;
    let mut index = first;
    let (mut letters, mut digits) = (0, 0);
    while let Some(sign) = scan.sign(index) {
        match sign {
            'A'..='Z' => letters += 1,
            '0'..='9' => digits += 1,
            ' ' | '-' if index == end && index > first => {
                index += 1;
                continue;
            }
            _ => break,
        }
        index += 1;
        end = index;
    }
    let whole = !scan.sign(end).is_some_and(is_word);
    (whole && letters > 0 && digits > 0 && (5..=9).contains(&(letters + digits))).then_some(end)
}

/// True when dashes stand just where letters become digits or the other way round, or between four of a kind.
fn is_divided_by_kind(scan: &Scan, range: std::ops::Range<usize>) -> bool {
    let text: String = scan.signs(range).collect();
    let parts: Vec<&str> = text.split(['-', ' ']).collect();
    parts.len() == 3
        && parts.iter().all(|it| {
            (1..=3).contains(&it.len())
                && (it.bytes().all(|it| it.is_ascii_digit()) || it.bytes().all(|it| it.is_ascii_alphabetic()))
        })
}

/// True when a word for a plate stands before `first`.
fn is_cued(scan: &Scan, first: usize) -> bool {
    let from = first.saturating_sub(30);
    let before: String = scan.signs(from..first).flat_map(char::to_lowercase).collect();
    before
        .split(|it: char| !it.is_alphabetic())
        .rev()
        .filter(|it| !it.is_empty())
        .take(2)
        .any(|it| CUES.contains(&it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_found_with_dashes() {
        for form in FORMS {
            let mut written = String::new();
            let mut before = None;
            let mut run = 0;
            for sign in form.chars() {
                let cut = before.is_some_and(|it| it != sign)
                    || (run == 2 && matches!(form, "XX9999" | "9999XX" | "XXXX99" | "99XXXX"));
                if cut {
                    written.push('-');
                    run = 0;
                }
                written.push(if sign == 'X' { 'K' } else { '4' });
                before = Some(sign);
                run += 1;
            }
            let found = plates(&Scan::new(&format!("auto {written}.")));
            assert_eq!(found, [Claim::new(Kind::Plate, 5..5 + written.len())], "for {written}");
        }
    }
}

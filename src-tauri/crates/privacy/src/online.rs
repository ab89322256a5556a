//! Addresses on the net: e-mail.

use crate::Kind;
use crate::claim::Claim;
use crate::scan::{Scan, is_word};

/// Every e-mail address.
pub(crate) fn emails(scan: &Scan) -> Vec<Claim> {
    (0..scan.len()).filter(|it| scan.sign(*it) == Some('@')).filter_map(|it| email_around(scan, it)).collect()
}

fn email_around(scan: &Scan, at: usize) -> Option<Claim> {
    let mut first = at;
    while scan.before(first).is_some_and(is_local) {
        first -= 1;
    }
    // A quotation mark or a dash before the address is not part of it.
    while first < at && scan.sign(first).is_some_and(|it| !is_word(it)) {
        first += 1;
    }
    let mut end = at + 1;
    while scan.sign(end).is_some_and(|it| is_word(it) || matches!(it, '.' | '-')) {
        end += 1;
    }
    while scan.before(end).is_some_and(|it| matches!(it, '.' | '-')) {
        end -= 1;
    }
    let domain: String = scan.signs(at + 1..end).collect();
    (first < at && is_domain(&domain)).then(|| Claim::new(Kind::Email, first..end))
}

fn is_local(sign: char) -> bool {
    is_word(sign) || matches!(sign, '.' | '_' | '%' | '+' | '-' | '\'')
}

/// At least two names with dots between, of which the last has two letters or more.
fn is_domain(text: &str) -> bool {
    let Some((names, last)) = text.rsplit_once('.') else { return false };
    let is_ending = last.chars().count() >= 2 && last.chars().all(char::is_alphabetic);
    is_ending && names.split('.').all(|it| !it.is_empty())
}

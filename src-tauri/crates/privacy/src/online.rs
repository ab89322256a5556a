//! Addresses on the net: e-mail, links, and names of accounts.

use crate::Kind;
use crate::claim::Claim;
use crate::fold::folded;
use crate::lexicon::{is_compound, marks_of};
use crate::marks::{DETERMINER, NAMING, VERB, WORD};
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

/// Endings of addresses that people write without `www.`
const ENDINGS: [&str; 16] = [
    "nl", "com", "org", "net", "be", "eu", "info", "de", "me", "tv", "gg", "app", "frl", "online", "site",
    "io",
];

/// Addresses that everyone knows; without a page behind them they lead to no one.
const SHARED: [&str; 30] = [
    "google",
    "youtube",
    "facebook",
    "instagram",
    "tiktok",
    "marktplaats",
    "bol",
    "nji",
    "skjeugd",
    "rijksoverheid",
    "thuisarts",
    "wikipedia",
    "gmail",
    "hotmail",
    "outlook",
    "booking",
    "vinted",
    "zalando",
    "amazon",
    "coolblue",
    "netflix",
    "spotify",
    "whatsapp",
    "kindertelefoon",
    "113",
    "opvoeden",
    "digid",
    "uwv",
    "mijnoverheid",
    "snapchat",
];

/// Words before the name of an account.
const ACCOUNTS: [&str; 34] = [
    "insta",
    "instagram",
    "instagramaccount",
    "instaaccount",
    "insta-account",
    "instagram-account",
    "snap",
    "snapchat",
    "snapchataccount",
    "snapchat-account",
    "tiktok",
    "tiktokaccount",
    "tiktok-account",
    "facebook",
    "facebookaccount",
    "fb",
    "twitter",
    "discord",
    "roblox",
    "fortnite",
    "twitch",
    "gamertag",
    "username",
    "gebruikersnaam",
    "account",
    "accountnaam",
    "nickname",
    "xbox",
    "playstation",
    "psn",
    "linkedin",
    "telegram",
    "signal",
    "youtubekanaal",
];

/// Every link and every name of an account.
pub(crate) fn handles(scan: &Scan) -> Vec<Claim> {
    let mut claims = Vec::new();
    let mut index = 0;
    while index < scan.len() {
        let begins = scan.sign(index).is_some_and(|it| is_word(it) || it == '@')
            && !scan.before(index).is_some_and(is_linked);
        if !begins {
            index += 1;
            continue;
        }
        let next = chunk_end(scan, index).max(index + 1);
        // A link has a point, a colon or a dash behind its first letters: most words end here.
        let may_link = scan.sign(next).is_some_and(|it| matches!(it, '.' | ':' | '-'));
        let end = if may_link { link_at(scan, index) } else { None }.or_else(|| account_at(scan, index));
        if let Some(end) = end {
            claims.push(Claim::new(Kind::Handle, index..end));
            index = end;
            continue;
        }
        // `xx_lotje_xx`: no one writes so but for an account or a file.
        let joined =
            scan.signs(index..next).skip(1).take((next - index).saturating_sub(2)).any(|it| it == '_')
                && scan.signs(index..next).filter(|it| it.is_alphabetic()).count() >= 3
                && scan.sign(next) != Some('.');
        if joined {
            claims.push(Claim::new(Kind::Handle, index..next));
            index = next;
            continue;
        }
        if let Some(range) = after_account_word(scan, index) {
            index = range.end.max(next);
            claims.push(Claim::new(Kind::Handle, range));
        } else {
            index = next;
        }
    }
    claims
}

fn is_linked(sign: char) -> bool {
    is_word(sign) || matches!(sign, '@' | '_' | '/' | '.' | '-' | ':')
}

/// The end of the letters, digits and `_` from `from`.
fn chunk_end(scan: &Scan, from: usize) -> usize {
    let mut end = from;
    while scan.sign(end).is_some_and(|it| is_word(it) || it == '_') {
        end += 1;
    }
    end
}

fn starts(scan: &Scan, first: usize, head: &str) -> bool {
    head.chars()
        .enumerate()
        .all(|(index, it)| scan.sign(first + index).is_some_and(|sign| sign.to_ascii_lowercase() == it))
}

/// `https://…`, `www.…`, `facebook.com/x`, `obsdeklimop.nl`: the end.
fn link_at(scan: &Scan, first: usize) -> Option<usize> {
    let schemed = starts(scan, first, "http://") || starts(scan, first, "https://");
    let mut end = first;
    while scan.sign(end).is_some_and(|it| {
        is_word(it) || (it.is_ascii_graphic() && !matches!(it, '<' | '>' | '"' | '|' | ',' | ';'))
    }) {
        end += 1;
    }
    while scan
        .before(end)
        .is_some_and(|it| matches!(it, '.' | ')' | ':' | '!' | '?' | '\'' | ']' | '*' | '/'))
        && end > first
    {
        end -= 1;
    }
    if schemed || starts(scan, first, "www.") {
        return (end > first + 8).then_some(end);
    }
    let host_end =
        first + scan.signs(first..end).take_while(|it| is_word(*it) || matches!(it, '.' | '-')).count();
    let host: String = scan.signs(first..host_end).flat_map(char::to_lowercase).collect();
    let (name, ending) = host.rsplit_once('.')?;
    let ends = ENDINGS.contains(&ending) && !name.is_empty() && name.split('.').all(|it| !it.is_empty());
    if !ends || scan.sign(host_end) == Some('@') {
        return None;
    }
    let page = scan.sign(host_end) == Some('/') && host_end + 1 < end;
    let shared = name.rsplit('.').next().is_some_and(|it| SHARED.contains(&it));
    let is_name = name.len() >= 3 && name.chars().filter(|it| it.is_alphabetic()).count() >= 2;
    // `dhr.de` and `klaar.de` are a missing blank; only endings that are no words stand alone.
    let plain = !matches!(ending, "de" | "me" | "be" | "online" | "site" | "app" | "info") || page;
    (is_name && plain && (page || !shared)).then_some(if page { end } else { host_end })
}

/// `@roosje_12`: the end.
fn account_at(scan: &Scan, first: usize) -> Option<usize> {
    if scan.sign(first) != Some('@') || scan.before(first).is_some_and(is_word) {
        return None;
    }
    let mut end = first + 1;
    while scan.sign(end).is_some_and(|it| is_word(it) || matches!(it, '_' | '.' | '-')) {
        end += 1;
    }
    while scan.before(end).is_some_and(|it| matches!(it, '.' | '-')) {
        end -= 1;
    }
    let letters = scan.signs(first + 1..end).filter(|it| it.is_alphabetic()).count();
    (letters >= 2).then_some(end)
}

/// True for a word that nobody says: behind a word for an account it is the name of one.
fn is_own_word(found: &str) -> bool {
    let small = folded(found);
    found.len() >= 5
        && found.chars().all(char::is_alphabetic)
        && marks_of(&small) == 0
        && !is_compound(&small)
        && !small.ends_with("en")
        && !small.ends_with("je")
        && !small.ends_with('t')
}

/// `insta: roosje.2012`, `snapchat roos_xx`, `gebruikersnaam is Roos2012`: a name that is no ordinary word.
fn after_account_word(scan: &Scan, first: usize) -> Option<std::ops::Range<usize>> {
    let mut end = chunk_end(scan, first);
    while scan.sign(end) == Some('-') && scan.sign(end + 1).is_some_and(is_word) {
        end = chunk_end(scan, end + 1);
    }
    if end - first > 20
        || !scan.sign(first).is_some_and(|it| "istfdrgunaxpyly".contains(it.to_ascii_lowercase()))
    {
        return None;
    }
    let word: String = scan.signs(first..end).flat_map(char::to_lowercase).collect();
    if !ACCOUNTS.contains(&word.as_str()) {
        return None;
    }
    let mut index = end;
    for _ in 0..4 {
        while scan.sign(index).is_some_and(|it| matches!(it, ' ' | ':' | '(' | '"' | '\'' | '=')) {
            index += 1;
        }
        let start = index;
        while scan.sign(index).is_some_and(|it| is_word(it) || matches!(it, '_' | '.' | '-' | '#')) {
            index += 1;
        }
        while index > start && scan.before(index).is_some_and(|it| matches!(it, '.' | '-')) {
            index -= 1;
        }
        if index == start {
            return None;
        }
        let found: String = scan.signs(start..index).collect();
        let has_letters = found.chars().any(char::is_alphabetic);
        let has_digit = found.chars().any(|it| it.is_ascii_digit());
        let has_sign = found.contains(['_', '#']) || (found.contains('.') && found.len() > 4);
        if has_letters && found.len() >= 4 && (has_digit || has_sign) {
            return Some(start..index);
        }
        if is_own_word(&found) {
            return Some(start..index);
        }
        // `op snap heet ze lotjexx`: only small words stand between.
        if marks_of(&folded(&found)) & (NAMING | DETERMINER | VERB | WORD) == 0 {
            return None;
        }
    }
    None
}

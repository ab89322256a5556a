//! Numbers of files: of a client at an institution, and of a court or the police.
//! A BSN that fails its check is no such number, also when it stands behind a word for one.

use std::ops::Range;

use crate::Kind;
use crate::claim::Claim;
use crate::fold::folded;
use crate::scan::{Scan, is_word};

/// Words before a number of a client or a file.
const CLIENT: [&str; 44] = [
    "clientnr",
    "clientnummer",
    "clientnummers",
    "clientennummer",
    "client-nummer",
    "clientcode",
    "clientid",
    "client-id",
    "dossiernr",
    "dossiernummer",
    "dossiernummers",
    "dossier",
    "dossiercode",
    "registratienummer",
    "registratienr",
    "regnr",
    "patientnummer",
    "patientnr",
    "patientennummer",
    "relatienummer",
    "klantnummer",
    "klantnr",
    "polisnummer",
    "polisnr",
    "kenmerk",
    "referentienummer",
    "referentie",
    "beschikkingsnummer",
    "beschikkingnummer",
    "beschikking",
    "verwijsnummer",
    "aanmeldnummer",
    "meldingsnummer",
    "jeugdzorgnummer",
    "jznummer",
    "leerlingnummer",
    "leerlingnr",
    "onderwijsnummer",
    "vnummer",
    "v-nummer",
    "cliëntnummer",
    "casusnummer",
    "zorgnummer",
    "gezinsnummer",
];

/// Words before a number of a court or of the police.
const COURT: [&str; 21] = [
    "mutatie",
    "aangifte",
    "proces-verbaal",
    "zaaknummer",
    "zaaknr",
    "zaaknummers",
    "rekestnummer",
    "rekestnr",
    "rolnummer",
    "rolnr",
    "parketnummer",
    "parketnr",
    "procesnummer",
    "zaak",
    "zaakgegevens",
    "pv-nummer",
    "proces-verbaalnummer",
    "bvh-nummer",
    "bvhnummer",
    "aangiftenummer",
    "mutatienummer",
];

/// Words that have a number only with a word for it: `cliënt nr.`
const OWNERS: [&str; 22] = [
    "client",
    "patient",
    "klant",
    "polis",
    "registratie",
    "relatie",
    "leerling",
    "dossier",
    "casus",
    "verzekerde",
    "aanmelding",
    "aanmeldings",
    "paspoort",
    "rijbewijs",
    "id-kaart",
    "identiteitskaart",
    "id-bewijs",
    "agb",
    "big",
    "skj",
    "kvk",
    "beschikking",
];

/// Words for a number.
const NUMBERS: [&str; 4] = ["nr", "nummer", "code", "id"];

/// What a number is of that leads to no one, or that another rule looks at.
const OTHER_NUMBERS: [&str; 40] = [
    "bsn",
    "sofi",
    "burgerservice",
    "telefoon",
    "tel",
    "mobiel",
    "mobiele",
    "huis",
    "rug",
    "kamer",
    "bus",
    "rekening",
    "bankrekening",
    "iban",
    "versie",
    "artikel",
    "order",
    "factuur",
    "hoofdstuk",
    "pagina",
    "fax",
    "alarm",
    "nood",
    "service",
    "volg",
    "lijn",
    "kenteken",
    "lokaal",
    "zaal",
    "spoor",
    "groeps",
    "postcode",
    "tafel",
    "lot",
    "jaar",
    "maand",
    "week",
    "serie",
    "zender",
    "06",
];

/// How many words may stand between such a word and its number: "dossiernummer is", "kenmerk: nr."
const REACH: usize = 4;

/// The fewest and the most letters and digits of such a number.
const LENGTH: Range<usize> = 4..25;

/// Every number of a client, a file, a court or the police.
pub(crate) fn claims(scan: &Scan) -> Vec<Claim> {
    let mut claims = Vec::new();
    let mut index = 0;
    while index < scan.len() {
        let begins =
            scan.sign(index).is_some_and(char::is_alphanumeric) && !scan.before(index).is_some_and(is_word);
        if !begins {
            index += 1;
            continue;
        }
        if let Some(end) = court_at(scan, index) {
            claims.push(Claim::new(Kind::CourtNumber, index..end));
            index = end;
            continue;
        }
        let end = word_end(scan, index);
        let kind = kind_of(scan, index..end);
        if let Some((kind, found)) = kind.and_then(|kind| number_behind(scan, end, kind).map(|it| (kind, it)))
        {
            index = found.end;
            claims.push(Claim::new(kind, found));
        } else {
            index = end.max(index + 1);
        }
    }
    claims
}

fn word_end(scan: &Scan, from: usize) -> usize {
    let mut end = from;
    while scan.sign(end).is_some_and(|it| is_word(it) || it == '-') {
        end += 1;
    }
    end
}

fn kind_of(scan: &Scan, signs: Range<usize>) -> Option<Kind> {
    let end = signs.end;
    // Such words have one of these endings or beginnings; most words end here.
    let beginning =
        scan.sign(signs.start).is_some_and(|it| "cdrpkbavmjlogzwti".contains(it.to_ascii_lowercase()));
    let ending = scan.before(end).is_some_and(|it| matches!(it.to_ascii_lowercase(), 'r' | 's'));
    if !(beginning || ending)
        || !(3..=24).contains(&signs.len())
        || !has_digit_near(scan, end)
        || scan.signs(signs.clone()).any(|it| it.is_ascii_digit())
    {
        return None;
    }
    let word = folded(&scan.signs(signs).collect::<String>());
    let word = word.trim_end_matches('-');
    // `cliënt nr. 300214`
    if OWNERS.contains(&word) && NUMBERS.iter().any(|it| starts(scan, end + 1, it)) {
        return Some(Kind::ClientNumber);
    }
    if COURT.contains(&word) {
        return Some(Kind::CourtNumber);
    }
    (CLIENT.contains(&word) || is_number_of_someone(word)).then_some(Kind::ClientNumber)
}

/// `verzekeringsnummer`, `SKJ-nr`: any number, but those that count things or that are looked at elsewhere.
fn is_number_of_someone(word: &str) -> bool {
    let endings = ["nummers", "nummer", "nrs", "nr"];
    let stem = endings.iter().find_map(|it| word.strip_suffix(it)).map(|it| it.trim_end_matches('-'));
    stem.is_some_and(|it| !it.is_empty() && !OTHER_NUMBERS.contains(&it))
}

/// True when a digit stands within reach of a number behind a word.
fn has_digit_near(scan: &Scan, from: usize) -> bool {
    scan.signs(from..from + 40).any(|it| it.is_ascii_digit())
}

/// The number behind a word for one: the first stretch of letters, digits, dashes, dots and strokes with digits in it.
fn number_behind(scan: &Scan, from: usize, kind: Kind) -> Option<Range<usize>> {
    let mut index = from;
    for _ in 0..REACH {
        while scan
            .sign(index)
            .is_some_and(|it| matches!(it, ' ' | ':' | '.' | '(' | '#' | '=' | '\'' | '"' | '/'))
        {
            index += 1;
        }
        let first = index;
        if !scan.sign(first).is_some_and(char::is_alphanumeric) || court_at(scan, first).is_some() {
            return None;
        }
        let mut end = first;
        while scan.sign(end).is_some_and(|it| is_word(it) || matches!(it, '-' | '.' | '/' | '_')) {
            end += 1;
        }
        while scan.before(end).is_some_and(|it| !is_word(it)) {
            end -= 1;
        }
        let digits = scan.signs(first..end).filter(char::is_ascii_digit).count();
        let count = scan.signs(first..end).filter(|it| it.is_alphanumeric()).count();
        if digits >= 3 && LENGTH.contains(&count) {
            return (!is_date(scan, first..end)).then(|| first..grouped_end(scan, first, end, kind));
        }
        if digits > 0 {
            return parts_with_blanks(scan, first);
        }
        index = end;
    }
    None
}

/// `C 18 123456`, `12 34 56 78`: parts with blanks between, of which each has a digit or is short.
fn parts_with_blanks(scan: &Scan, first: usize) -> Option<Range<usize>> {
    let mut end = first;
    let mut digits = 0;
    let mut index = first;
    loop {
        let from = index;
        while scan.sign(index).is_some_and(|it| it.is_ascii_digit()) {
            index += 1;
        }
        if index == from {
            break;
        }
        digits += index - from;
        end = index;
        if scan.sign(index) != Some(' ') {
            break;
        }
        index += 1;
    }
    (digits >= 5 && !scan.sign(end).is_some_and(is_word)).then_some(first..end)
}

/// The same number with the groups of digits behind it: `123 456 789`.
fn grouped_end(scan: &Scan, first: usize, end: usize, _kind: Kind) -> usize {
    let only_digits = scan.signs(first..end).all(|it| it.is_ascii_digit());
    let mut stretched = end;
    while only_digits
        && scan.sign(stretched) == Some(' ')
        && (1..=4).all(|it| scan.sign(stretched + it).is_some_and(|it| it.is_ascii_digit()) || it > 2)
        && !scan.sign(stretched + 5).is_some_and(is_word)
        && stretched - first < 20
    {
        let mut next = stretched + 1;
        while scan.sign(next).is_some_and(|it| it.is_ascii_digit()) {
            next += 1;
        }
        if scan.sign(next).is_some_and(is_word) {
            break;
        }
        stretched = next;
    }
    stretched
}

/// A date behind "beschikking" or "dossier" is left to the dates.
fn is_date(scan: &Scan, signs: Range<usize>) -> bool {
    let text: String = scan.signs(signs).collect();
    let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
    let small =
        |it: &str, most: u32| it.len() <= 2 && it.parse::<u32>().is_ok_and(|it| it >= 1 && it <= most);
    let is_year = |it: &str| (it.len() == 4 || it.len() == 2) && it.parse::<u32>().is_ok();
    match parts.as_slice() {
        [day, month, year] => small(day, 31) && small(month, 12) && is_year(year),
        [year] => year.len() == 4 && year.parse::<u32>().is_ok_and(|it| (1900..2100).contains(&it)),
        _ => false,
    }
}

/// `C/18/123456 / JE RK 24-123`, `JE RK 24-1234`, `ECLI:NL:RBNNE:2024:1234`, `200.312.345/01`, `18-123456-24`.
fn court_at(scan: &Scan, first: usize) -> Option<usize> {
    ecli(scan, first)
        .or_else(|| police(scan, first))
        .or_else(|| civil(scan, first))
        .or_else(|| petition(scan, first))
        .or_else(|| appeal(scan, first))
}

fn ecli(scan: &Scan, first: usize) -> Option<usize> {
    if !starts(scan, first, "ecli:") {
        return None;
    }
    let mut end = first;
    while scan.sign(end).is_some_and(|it| it.is_ascii_alphanumeric() || matches!(it, ':' | '.')) {
        end += 1;
    }
    while scan.before(end).is_some_and(|it| matches!(it, ':' | '.')) {
        end -= 1;
    }
    (end > first + 8).then_some(end)
}

/// `PL0100-2024012345-1`: what the police registers.
fn police(scan: &Scan, first: usize) -> Option<usize> {
    if !starts(scan, first, "pl") || digits(scan, first + 2) != 4 || scan.sign(first + 6) != Some('-') {
        return None;
    }
    let number = digits(scan, first + 7);
    let end = first + 7 + number;
    let part = if scan.sign(end) == Some('-') { digits(scan, end + 1) } else { 0 };
    (8..=10).contains(&number).then_some(if part > 0 { end + 1 + part } else { end })
}

/// `C/18/123456`, also `C18/123456` and `C/18/123456 / FA RK 24-123`.
fn civil(scan: &Scan, first: usize) -> Option<usize> {
    if !starts(scan, first, "c") {
        return None;
    }
    let mut index = first + 1;
    if scan.sign(index).is_some_and(|it| matches!(it, '/' | '-')) {
        index += 1;
    }
    let court = digits(scan, index);
    if court != 2 || !scan.sign(index + 2).is_some_and(|it| matches!(it, '/' | '-')) {
        return None;
    }
    let number = digits(scan, index + 3);
    if !(4..=7).contains(&number) {
        return None;
    }
    let end = index + 3 + number;
    let mut next = end;
    while scan.sign(next).is_some_and(|it| matches!(it, ' ' | '/')) {
        next += 1;
    }
    Some(petition(scan, next).filter(|_| next > end).unwrap_or(end))
}

/// `JE RK 24-1234`, `FA RK 23/456`, `KG ZA 24-12`, `HA ZA 24-12`.
fn petition(scan: &Scan, first: usize) -> Option<usize> {
    let heads = ["je rk", "fa rk", "kg za", "ha za", "ha rk", "jerk", "fark", "fj rk", "je rk."];
    let head = heads.iter().find(|it| starts(scan, first, it))?;
    let mut index = first + head.len();
    while scan.sign(index).is_some_and(|it| matches!(it, ' ' | '.' | ':')) {
        index += 1;
    }
    let year = digits(scan, index);
    if !matches!(year, 2 | 4)
        || !scan.sign(index + year).is_some_and(|it| matches!(it, '-' | '/' | '.' | ' '))
    {
        return None;
    }
    let number = digits(scan, index + year + 1);
    (1..=6).contains(&number).then_some(index + year + 1 + number)
}

/// `200.312.345/01`, and `18/123456-24` or `18-123456-24` of the prosecutor.
fn appeal(scan: &Scan, first: usize) -> Option<usize> {
    let lengths = |parts: &[usize], signs: &[&[char]]| -> Option<usize> {
        let mut index = first;
        for (length, sign) in parts.iter().zip(signs) {
            if digits(scan, index) != *length {
                return None;
            }
            index += length;
            if !sign.is_empty() {
                if !scan.sign(index).is_some_and(|it| sign.contains(&it)) {
                    return None;
                }
                index += 1;
            }
        }
        (!scan.sign(index).is_some_and(is_word)).then_some(index)
    };
    lengths(&[3, 3, 3, 2], &[&['.'], &['.'], &['/'], &[]])
        .or_else(|| lengths(&[2, 6, 2], &[&['/', '-', '.'], &['-'], &[]]))
}

fn digits(scan: &Scan, from: usize) -> usize {
    let mut end = from;
    while end < from + 12 && scan.sign(end).is_some_and(|it| it.is_ascii_digit()) {
        end += 1;
    }
    end - from
}

fn starts(scan: &Scan, first: usize, head: &str) -> bool {
    head.chars()
        .enumerate()
        .all(|(index, it)| scan.sign(first + index).is_some_and(|sign| sign.to_ascii_lowercase() == it))
}

//! The chain: a line of text an entry, which names the hash of the line before it. The hash of an entry is the
//! SHA-256 of its line with the line feed, so that anyone can check a saved log with `sha256sum`.

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDateTime, Timelike};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};
use storage::LogRow;

use super::Event;

/// The hash of an entry. The one before the first entry is all zeros.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Hash([u8; 32]);

impl Hash {
    /// The hash of a line, which is given without its line feed.
    fn of(line: &str) -> Self {
        Self(Sha256::new().chain_update(line).chain_update("\n").finalize().into())
    }
}

/// The hexadecimal digits.
impl fmt::Display for Hash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

/// Not 64 lower-case hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no hash")]
pub struct NoHash;

impl FromStr for Hash {
    type Err = NoHash;

    fn from_str(digits: &str) -> Result<Self, NoHash> {
        let is_digit = |it: u8| it.is_ascii_digit() || (b'a'..=b'f').contains(&it);
        if digits.len() != 64 || !digits.bytes().all(is_digit) {
            return Err(NoHash);
        }
        let mut bytes = [0; 32];
        for (at, byte) in bytes.iter_mut().enumerate() {
            let pair = digits.get(at * 2..at * 2 + 2).ok_or(NoHash)?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| NoHash)?;
        }
        Ok(Self(bytes))
    }
}

impl Serialize for Hash {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}

/// An entry of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its place, counted from one.
    pub number: u32,
    /// When it was written down, in local time.
    pub at: NaiveDateTime,
    /// What happened; `None` for what a newer program wrote.
    pub event: Option<Event>,
    /// The line that is hashed and saved.
    pub line: String,
    /// The hash that stands with it in the store.
    pub hash: Hash,
}

/// Where a log ends.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct End {
    /// The number of the newest entry; 0 when there is none.
    pub number: u32,
    /// Its hash.
    pub hash: Hash,
}

/// What was found when the chain was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chain {
    /// Every entry fits the one before it.
    Whole,
    /// The entry with this number is not the one that was written, or not in its place.
    BrokenFrom(u32),
}

/// The row that comes after `end`, to the second.
pub(super) fn next(end: End, at: NaiveDateTime, event: &Event) -> Option<LogRow> {
    let event = serde_json::to_string(event).ok()?;
    let number = end.number.checked_add(1)?;
    let at = at.with_nanosecond(0).unwrap_or(at);
    let hash = Hash::of(&line(number, at, &event, end.hash)).to_string();
    Some(LogRow { number, at, event, hash })
}

/// Where the log ends with this row.
pub(super) fn end(row: &LogRow) -> End {
    End { number: row.number, hash: row.hash.parse().unwrap_or_default() }
}

/// The rows as entries. Each line names the hash that stands with the row before it.
pub(super) fn entries(rows: &[LogRow]) -> Vec<Entry> {
    let mut before = start(rows);
    let to_entry = |row: &LogRow| {
        let line = line(row.number, row.at, &row.event, before.hash);
        before = end(row);
        let event = serde_json::from_str(&row.event).ok();
        Entry { number: row.number, at: row.at, event, line, hash: before.hash }
    };
    rows.iter().map(to_entry).collect()
}

/// Makes every hash anew and compares.
pub(super) fn check(rows: &[LogRow]) -> Chain {
    let mut before = start(rows);
    for row in rows {
        let hash = Hash::of(&line(row.number, row.at, &row.event, before.hash));
        if before.number.checked_add(1) != Some(row.number) || hash.to_string() != row.hash {
            return Chain::BrokenFrom(row.number);
        }
        before = End { number: row.number, hash };
    }
    Chain::Whole
}

/// What came before the first row: nothing, or what the newest shortening says that it removed.
fn start(rows: &[LogRow]) -> End {
    let shortened = rows.iter().rev().find_map(|row| match serde_json::from_str(&row.event) {
        Ok(Event::LogShortened { until, ended }) => Some(End { number: until, hash: ended }),
        _ => None,
    });
    shortened.unwrap_or_default()
}

/// The event stands in it as it was stored, so that an event of a newer program is checked like any other.
fn line(number: u32, at: NaiveDateTime, event: &str, before: Hash) -> String {
    let event = event.strip_prefix('{').and_then(|it| it.strip_suffix('}')).unwrap_or(event);
    let at = at.format("%Y-%m-%dT%H:%M:%S%.f");
    format!(r#"{{"nummer":{number},"moment":"{at}",{event},"vorige":"{before}"}}"#)
}

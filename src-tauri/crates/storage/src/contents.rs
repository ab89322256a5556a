//! What is in a store, as one number a table and one a case: to see whether two stores hold the same without keeping
//! either. A row counts the same wherever it stands, so nothing has to be sorted.

use std::collections::BTreeMap;

use blake2::{Blake2s256, Digest};
use domain::{CaseId, Label};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

use crate::{StorageError, tables, value};

/// What changes without any work being done: the log, where the worker was, and the clock of a meeting.
const NO_WORK: [&str; 5] = ["last_place", "log_entry", "meeting_timer", "meeting_timer_step", "place"];

/// All rows of all tables, added up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents(BTreeMap<String, Sum>);

/// So many rows, and the sum of their hashes: a row that is there twice counts twice.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Sum {
    rows: u64,
    hashes: [u64; 4],
}

/// The case that rows hang on: the first column says which.
const OF_CASES: [&str; 10] = [
    "select id, label, sample, phase, story, keep_until, changed_at, binned_on from care_case",
    "select case_id, position, goal from goal",
    "select case_id, position, element, phase, value from program_note",
    "select case_id, id, element, phase, intensity, note, effect from tag",
    "select t.case_id, r.tag_id, r.position, r.recipient from tag_recipient r join tag t on t.id = r.tag_id",
    "select t.case_id, m.tag_id, m.position, m.manner from tag_manner m join tag t on t.id = m.tag_id",
    "select case_id, question, reflection from answer",
    include_str!("contents/experiments.sql"),
    "select case_id, word from guard_word",
    "select case_id, print, role, age, turn from guard_role",
];

/// What stands beside the cases, with the rows of each; the first column says which one.
const BESIDE: [(Beside, &[&str]); 4] = [
    (Beside::Groups, &["select id, content from meeting_group"]),
    (
        Beside::Meetings,
        &[
            "select id, group_id, date, begins, ends, state, revision, content from meeting",
            "select meeting_id, id, position, offered_by, question, case_id, is_chosen from meeting_offer",
            "select coalesce(meeting_id, group_id), id, content from meeting_reflection",
        ],
    ),
    (Beside::Agreements, &["select id, meeting_id, content from agreement"]),
    (Beside::Methods, &["select id, content from own_method"]),
];

/// What is beside the cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// Groups that meet.
    Groups,
    /// Their meetings, with what was offered at them and how people look back.
    Meetings,
    /// What was agreed.
    Agreements,
    /// Methods of one's own.
    Methods,
}

impl Contents {
    pub(crate) fn of(db: &Connection) -> Result<Self, StorageError> {
        let mut sums = BTreeMap::new();
        for table in tables::tables(db)? {
            let mut sum = Sum::default();
            each_row(db, &table.select(), |row, columns| sum.add(row, columns))?;
            sums.insert(table.name, sum);
        }
        Ok(Self(sums))
    }

    /// True when there is any work.
    pub fn has_work(&self) -> bool {
        self.0.iter().any(|(name, sum)| !NO_WORK.contains(&name.as_str()) && sum.rows > 0)
    }

    /// True when the same work is in both, whatever was looked at meanwhile.
    pub fn is_same_work(&self, other: &Self) -> bool {
        let work = |it: &Self| {
            let of_work = it.0.iter().filter(|(name, _)| !NO_WORK.contains(&name.as_str()));
            of_work.map(|(name, sum)| (name.clone(), *sum)).collect::<Vec<_>>()
        };
        work(self) == work(other)
    }
}

/// The rows of one kind, each added up under its id.
pub(crate) type Sums = BTreeMap<String, Sum>;

/// All that stands beside the cases, each added up under its id.
pub(crate) fn beside(db: &Connection) -> Result<Vec<(Beside, Sums)>, StorageError> {
    let mut found = Vec::with_capacity(BESIDE.len());
    for (kind, queries) in BESIDE {
        let mut sums = Sums::new();
        for sql in queries {
            each_row(db, sql, |row, columns| sums.entry(row.get(0)?).or_default().add(row, columns))?;
        }
        found.push((kind, sums));
    }
    Ok(found)
}

/// The label of each case, and all that hangs on it added up.
pub(crate) fn cases(db: &Connection) -> Result<BTreeMap<CaseId, (Label, Sum)>, StorageError> {
    let mut sums: BTreeMap<String, Sum> = BTreeMap::new();
    for sql in OF_CASES {
        each_row(db, sql, |row, columns| sums.entry(row.get(0)?).or_default().add(row, columns))?;
    }
    let mut heads = db.prepare("select id, label from care_case")?;
    let heads = heads.query_and_then([], |row| {
        let id = CaseId(value::read(row, "id", value::uuid)?);
        let label = value::read(row, "label", |it| Label::new(it).ok())?;
        let sum = sums.get(&row.get::<_, String>(0)?).copied().unwrap_or_default();
        Ok((id, (label, sum)))
    })?;
    heads.collect()
}

fn each_row(
    db: &Connection,
    sql: &str,
    mut see: impl FnMut(&Row<'_>, usize) -> Result<(), StorageError>,
) -> Result<(), StorageError> {
    let mut statement = db.prepare(sql)?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        see(row, columns)?;
    }
    Ok(())
}

impl Sum {
    fn add(&mut self, row: &Row<'_>, columns: usize) -> Result<(), StorageError> {
        let mut hash = Blake2s256::new();
        for column in 0..columns {
            // Kind and length before the bytes, so that no two rows spell the same.
            let (kind, bytes): (u8, &[u8]) = match row.get_ref(column)? {
                ValueRef::Null => (0, &[]),
                ValueRef::Integer(it) => {
                    hash.update([1]);
                    hash.update(it.to_le_bytes());
                    continue;
                }
                ValueRef::Real(it) => {
                    hash.update([2]);
                    hash.update(it.to_le_bytes());
                    continue;
                }
                ValueRef::Text(it) => (3, it),
                ValueRef::Blob(it) => (4, it),
            };
            hash.update([kind]);
            hash.update(u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_le_bytes());
            hash.update(bytes);
        }
        self.rows += 1;
        let hash = hash.finalize();
        for (sum, part) in self.hashes.iter_mut().zip(hash.as_chunks::<8>().0) {
            *sum = sum.wrapping_add(u64::from_le_bytes(*part));
        }
        Ok(())
    }
}

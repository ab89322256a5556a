//! What can be undone and redone, in the order in which it was done; each step with the rows on its other side.
//! Which steps there should be, and what a step is called, is known by `engine`.

mod kept_row;

use chrono::NaiveDateTime;
use rusqlite::{Row, params};

use crate::{AnyRow, Change, RowKey, Rows, StorageError, Tx, value};

/// Whether a step stands or was taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepSide {
    /// It stands: it can be undone.
    Done,
    /// It was taken back: it can be redone.
    Undone,
}

/// A step without its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepHead {
    /// The higher, the later.
    pub number: i64,
    /// What the user did, as a name that stays the same from program to program.
    pub op: String,
    /// When the user did it last.
    pub made_at: NaiveDateTime,
}

impl Rows<'_> {
    /// The step that is next: the last of those that stand, or the first of those that were taken back.
    pub fn next_step(&self, side: StepSide) -> Result<Option<StepHead>, StorageError> {
        match side {
            StepSide::Done => self.first(include_str!("step/last_done.sql"), [], row_to_head),
            StepSide::Undone => self.first(include_str!("step/first_undone.sql"), [], row_to_head),
        }
    }

    /// Which rows the step is about, in its order; `None` for a kind that this program does not know.
    pub fn step_keys(&self, number: i64) -> Result<Vec<Option<RowKey>>, StorageError> {
        self.all(include_str!("step/keys.sql"), [number], row_to_key)
    }

    /// What taking the step does, in the order in which its rows were first changed: from what stands in the store to
    /// the other side. `None` when it cannot be taken: unreadable, or not on top of what stands there.
    pub fn step_changes(&self, number: i64) -> Result<Option<Vec<Change>>, StorageError> {
        let rows = self.all(include_str!("step/rows.sql"), [number], |row| {
            let is_here: bool = row.get("is_here")?;
            let content: Option<String> = row.get("content")?;
            Ok((row_to_key(row)?, is_here, content))
        })?;
        let mut changes = Vec::with_capacity(rows.len());
        for (key, is_here, content) in rows {
            let Some(key) = key else { return Ok(None) };
            let before = self.any_row(&key)?;
            if before.is_some() != is_here {
                return Ok(None);
            }
            let after = match content {
                None => None,
                Some(json) => match kept_row::read(&key, &json, before.as_ref()) {
                    None => return Ok(None),
                    read => read,
                },
            };
            changes.push(Change { key, before, after });
        }
        Ok(Some(changes))
    }

    /// How many bytes the rows of each step take, the last step first.
    pub fn step_sizes(&self) -> Result<Vec<(i64, u32)>, StorageError> {
        self.all(include_str!("step/sizes.sql"), [], |row| Ok((row.get("number")?, row.get("bytes")?)))
    }
}

impl Tx<'_> {
    /// Puts a step that stands after all others, with what was there before its changes.
    pub fn put_step(&self, op: &str, at: NaiveDateTime, changes: &[Change]) -> Result<(), StorageError> {
        let last: Option<i64> =
            self.first("select max(number) as last from step", [], |row| Ok(row.get("last")?))?.flatten();
        let number = last.unwrap_or(0).saturating_add(1);
        self.run(include_str!("step/put.sql"), params![number, op, value::moment_text(at)])?;
        self.put_step_rows(number, changes)
    }

    /// Moves the step to a later moment; what was there before it stays what it was.
    pub fn lengthen_step(&self, number: i64, at: NaiveDateTime) -> Result<(), StorageError> {
        self.run("update step set made_at = ?2 where number = ?1", params![number, value::moment_text(at)])
    }

    /// Notes that the step was taken from `side` by these changes, which are in the order of its rows.
    pub fn turn_step(&self, number: i64, side: StepSide, changes: &[Change]) -> Result<(), StorageError> {
        let undone = match side {
            StepSide::Done => true,
            StepSide::Undone => false,
        };
        self.run("update step set undone = ?2 where number = ?1", params![number, undone])?;
        self.run("delete from step_row where step = ?1", [number])?;
        self.put_step_rows(number, changes)
    }

    /// Forgets every step: after something that cannot be taken back, and whose text must not stay.
    pub fn forget_steps(&self) -> Result<(), StorageError> {
        self.run("delete from step", [])
    }

    /// Forgets the steps that were taken back.
    pub fn forget_undone_steps(&self) -> Result<(), StorageError> {
        self.run("delete from step where undone = 1", [])
    }

    /// Forgets the step and those that can only be taken after it.
    pub fn forget_steps_behind(&self, number: i64, side: StepSide) -> Result<(), StorageError> {
        match side {
            StepSide::Done => self.run("delete from step where number <= ?1", [number]),
            StepSide::Undone => self.run("delete from step where number >= ?1", [number]),
        }
    }

    fn put_step_rows(&self, number: i64, changes: &[Change]) -> Result<(), StorageError> {
        for (position, change) in (0_i64..).zip(changes) {
            let same_story = match &change.after {
                Some(AnyRow::Case(it)) => Some(&it.story),
                _ => None,
            };
            let content = match &change.before {
                None => None,
                Some(row) => {
                    Some(kept_row::write(row, same_story).ok_or(StorageError::Unexpected { code: 0 })?)
                }
            };
            let (kind, id, is_here) = (change.key.kind(), change.key.id(), change.after.is_some());
            self.run(
                include_str!("step/put_row.sql"),
                params![number, position, kind, id, is_here, content],
            )?;
        }
        Ok(())
    }
}

fn row_to_head(row: &Row<'_>) -> Result<StepHead, StorageError> {
    Ok(StepHead {
        number: row.get("number")?,
        op: row.get("op")?,
        made_at: value::read(row, "made_at", value::moment)?,
    })
}

fn row_to_key(row: &Row<'_>) -> Result<Option<RowKey>, StorageError> {
    let (kind, id): (String, String) = (row.get("kind")?, row.get("id")?);
    Ok(RowKey::read(&kind, &id))
}

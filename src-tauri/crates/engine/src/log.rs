//! The log: what happened in this vault, each entry chained to the one before it. It tells without telling: random
//! ids, codes and counts. It is no part of the work, so undo does not touch it: taking something back is an entry too.

mod chain;
mod event;
mod group;
mod keeping;
#[cfg(test)]
mod tests;
mod words;

use std::path::Path;

use chrono::NaiveDateTime;
use storage::{AnyRow, Change, Tx};

pub use chain::{Chain, End, Entry, Hash, NoHash};
pub use event::{Accepted, ContentKind, Event, PaperKind};
pub use group::Group;

use crate::{Engine, EngineError, write_file};

/// Writes the event down in this transaction: it stands in the log if the rest of the transaction does.
pub(crate) fn note(tx: &Tx<'_>, now: NaiveDateTime, event: &Event) -> Result<(), EngineError> {
    let before = tx.last_logged()?.map_or_else(End::default, |it| chain::end(&it));
    let row = chain::next(before, now, event).ok_or(EngineError::NotLogged)?;
    Ok(tx.put_logged(&row)?)
}

/// What a change means for the log; most changes are writing, which nobody needs to account for.
pub(crate) fn event_of(change: &Change) -> Option<Event> {
    match (&change.before, &change.after) {
        (None, Some(AnyRow::Case(it))) => Some(Event::CaseMade { case: it.id.0 }),
        (Some(AnyRow::Case(it)), None) => Some(Event::CaseUnmade { case: it.id.0 }),
        (Some(AnyRow::Case(before)), Some(AnyRow::Case(after))) => {
            match (before.binned_on, after.binned_on) {
                (None, Some(_)) => Some(Event::CaseBinned { case: after.id.0 }),
                (Some(_), None) => Some(Event::CaseRestored { case: after.id.0 }),
                (None, None) | (Some(_), Some(_)) => None,
            }
        }
        _ => None,
    }
}

impl Engine {
    /// Writes the event down, on its own.
    pub fn note(&mut self, event: Event) -> Result<(), EngineError> {
        self.noting(event, || Ok(()))
    }

    /// Does `work` and writes the event down: when one of the two fails, the log does not say that it happened.
    pub fn noting<T>(
        &mut self,
        event: Event,
        work: impl FnOnce() -> Result<T, EngineError>,
    ) -> Result<T, EngineError> {
        let now = self.clock.now();
        let tx = self.db.transaction()?;
        note(&tx, now, &event)?;
        let done = work()?;
        tx.commit()?;
        Ok(done)
    }

    /// The whole log, the oldest entry first.
    pub fn log(&self) -> Result<Vec<Entry>, EngineError> {
        Ok(chain::entries(&self.db.rows().log()?))
    }

    /// Makes every hash of the log anew and compares.
    pub fn check_log(&self) -> Result<Chain, EngineError> {
        Ok(chain::check(&self.db.rows().log()?))
    }

    /// Where the log ends: the hash to write down elsewhere.
    pub fn log_end(&self) -> Result<End, EngineError> {
        Ok(self.db.rows().last_logged()?.map_or_else(End::default, |it| chain::end(&it)))
    }

    /// Saves the whole log to `path`, a line an entry, and gives back how many. That it was saved is the newest line.
    pub fn save_log(&mut self, path: &Path) -> Result<u32, EngineError> {
        let entries = u32::try_from(self.log()?.len()).unwrap_or(u32::MAX).saturating_add(1);
        let now = self.clock.now();
        let tx = self.db.transaction()?;
        note(&tx, now, &Event::LogSaved { entries })?;
        let lines = chain::entries(&tx.log()?).into_iter().map(|it| it.line + "\n").collect::<String>();
        write_file(path, lines.as_bytes())?;
        tx.commit()?;
        Ok(entries)
    }
}

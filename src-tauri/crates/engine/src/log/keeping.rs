//! How long the log itself is kept: two years. What is older goes, and an entry says up to where, so that the chain
//! can still be checked from there.

use chrono::{Days, Months, NaiveDateTime};

use super::{Event, chain};
use crate::{Engine, EngineError};

/// How long an entry is kept (decision 17).
const KEPT: Months = Months::new(24);
/// The log is shortened when its oldest entry is so much older: once in a while, not at every opening.
const AT_ONCE: Days = Days::new(31);

impl Engine {
    /// Removes the entries that were kept long enough and gives back how many.
    pub(crate) fn shorten_log(&mut self) -> Result<u32, EngineError> {
        let now = self.clock.now();
        let Some(oldest) = self.db.rows().first_logged()? else { return Ok(0) };
        let long_ago = |at: NaiveDateTime| at.checked_sub_months(KEPT)?.checked_sub_days(AT_ONCE);
        if long_ago(now).is_none_or(|it| oldest.at >= it) {
            return Ok(0);
        }
        let rows = self.db.rows().log()?;
        // A clock that is years ahead for a day removes nothing: the day of use before it counts.
        let day_before = rows.iter().rev().map(|it| it.at).find(|it| it.date() < now.date());
        let until = day_before.and_then(|it| it.checked_sub_months(KEPT));
        let Some(until) = until else { return Ok(0) };
        // With a clock that was set back, an old entry may stand after a younger one: only what comes first goes.
        let Some(last) = rows.iter().take_while(|it| it.at < until).last() else { return Ok(0) };
        let (removed, newest) = (chain::end(last), rows.last().map_or_else(Default::default, chain::end));
        let event = Event::LogShortened { until: removed.number, ended: removed.hash };
        // The newest entry may be among the removed ones; the chain goes on from it all the same.
        let row = chain::next(newest, now, &event).ok_or(EngineError::NotLogged)?;
        let tx = self.db.transaction()?;
        tx.remove_logged_until(removed.number)?;
        tx.put_logged(&row)?;
        tx.commit()?;
        Ok(removed.number + 1 - oldest.number)
    }
}

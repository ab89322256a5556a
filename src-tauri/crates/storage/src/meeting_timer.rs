//! The clock of a meeting, so that it goes on at the right second after the app was away. It is no work of the worker:
//! no step to undo holds it, and a backup is not made for it.

use domain::{Away, MeetingId, Moment, TimedStep, Timer, TimerState};
use rusqlite::{Row, params};

use crate::{Rows, StorageError, Tx, value};

impl Rows<'_> {
    /// The clock of the meeting as it was stored last.
    pub fn meeting_timer(&self, meeting: MeetingId) -> Result<Option<Timer>, StorageError> {
        let id = meeting.0.to_string();
        let sql =
            "select at_step, state, since, away_ms, away_counts from meeting_timer where meeting_id = ?1";
        let Some((at, state, away)) = self.first(sql, [&id], row_to_timer)? else { return Ok(None) };
        let sql = "select minutes, spent_ms from meeting_timer_step where meeting_id = ?1 order by position";
        let steps = self.all(sql, [&id], row_to_step)?;
        Timer::restored(steps, at, state, away).map(Some).map_err(|_| StorageError::Damaged)
    }
}

impl Tx<'_> {
    /// Puts the clock of the meeting there as it is given.
    pub fn put_meeting_timer(&self, meeting: MeetingId, timer: &Timer) -> Result<(), StorageError> {
        let id = meeting.0.to_string();
        let (state, since) = match timer.state() {
            TimerState::Ready => ("klaar", None),
            TimerState::Running(since) => ("loopt", Some(value::moment_text(since.0))),
            TimerState::Paused => ("pauze", None),
            TimerState::Ended => ("voorbij", None),
        };
        let away = timer.away();
        let at = i64::try_from(timer.at()).unwrap_or(i64::MAX);
        let away_ms = away.map(|it| whole(it.length));
        let row = params![id, at, state, since, away_ms, away.map(|it| it.counts)];
        self.run(include_str!("meeting_timer/put.sql"), row)?;
        self.run("delete from meeting_timer_step where meeting_id = ?1", [&id])?;
        for (position, step) in (0_i64..).zip(timer.steps()) {
            let row = params![id, position, step.minutes, whole(step.spent)];
            self.run(include_str!("meeting_timer/put_step.sql"), row)?;
        }
        Ok(())
    }

    /// Removes the clock of the meeting, when there is one.
    pub fn remove_meeting_timer(&self, meeting: MeetingId) -> Result<(), StorageError> {
        self.run("delete from meeting_timer where meeting_id = ?1", [meeting.0.to_string()])
    }
}

fn whole(milliseconds: u64) -> i64 {
    i64::try_from(milliseconds).unwrap_or(i64::MAX)
}

fn row_to_timer(row: &Row<'_>) -> Result<(usize, TimerState, Option<Away>), StorageError> {
    let state = value::read(row, "state", |it| Some(it.to_owned()))?;
    let since = value::read_optional(row, "since", value::moment)?;
    let state = match (state.as_str(), since) {
        ("klaar", None) => TimerState::Ready,
        ("loopt", Some(since)) => TimerState::Running(Moment(since)),
        ("pauze", None) => TimerState::Paused,
        ("voorbij", None) => TimerState::Ended,
        _ => return Err(StorageError::Damaged),
    };
    let at: i64 = row.get("at_step")?;
    let at = usize::try_from(at).map_err(|_| StorageError::Damaged)?;
    let away: Option<i64> = row.get("away_ms")?;
    let counts: Option<bool> = row.get("away_counts")?;
    let away = match (away, counts) {
        (Some(length), Some(counts)) => {
            let length = u64::try_from(length).map_err(|_| StorageError::Damaged)?;
            Some(Away { length, counts })
        }
        (None, None) => None,
        (Some(_), None) | (None, Some(_)) => return Err(StorageError::Damaged),
    };
    Ok((at, state, away))
}

fn row_to_step(row: &Row<'_>) -> Result<TimedStep, StorageError> {
    let spent: i64 = row.get("spent_ms")?;
    let spent = u64::try_from(spent).map_err(|_| StorageError::Damaged)?;
    Ok(TimedStep { minutes: row.get("minutes")?, spent })
}

//! The clock of a meeting that runs, stored with everything that is done to it, so that it goes on at the right second
//! whatever happens to the app. It is beside the door: taking back a note must not turn the clock back.

use domain::{MeetingError, MeetingId, Moment, Timer, TimerAction, TimerState};

use crate::{Engine, EngineError};

/// A clock that runs is stored again after so many milliseconds: what a clock that is set back can cost.
const BEAT: i64 = 10_000;

impl Engine {
    /// The clock of the meeting and the moment at which it was looked at; `None` before the meeting was started. The
    /// cockpit asks for it every few seconds, and counts for itself in between.
    pub fn meeting_clock(&mut self, id: MeetingId) -> Result<Option<(Timer, Moment)>, EngineError> {
        let now = self.clock.moment();
        let Some(stored) = self.clock_of_its_steps(id)? else { return Ok(None) };
        let seen = stored.clone().seen(now);
        let is_old = match stored.state() {
            TimerState::Running(since) => (now.0 - since.0).num_milliseconds().abs() >= BEAT,
            TimerState::Ready | TimerState::Paused | TimerState::Ended => false,
        };
        if is_old && self.db.why_read_only().is_none() {
            self.store_clock(id, &seen)?;
        }
        Ok(Some((seen, now)))
    }

    /// The clock of the meeting as it was stored, without looking at the time; `None` before it was started.
    pub fn stored_clock(&self, id: MeetingId) -> Result<Option<Timer>, EngineError> {
        Ok(self.db.rows().meeting_timer(id)?)
    }

    /// Starts the meeting with the minutes of its steps, or starts it anew. [`MeetingError::NoSteps`] when no method
    /// was chosen, or one without steps.
    pub fn start_meeting(&mut self, id: MeetingId) -> Result<(Timer, Moment), EngineError> {
        let minutes: Vec<u32> = self.meeting(id)?.agenda.steps().iter().map(|it| it.minutes).collect();
        let now = self.clock.moment();
        let timer = Timer::new(&minutes)?.after(TimerAction::Start, now)?;
        self.store_clock(id, &timer)?;
        Ok((timer, now))
    }

    /// Does something with the clock of a meeting that was started.
    pub fn turn_meeting_clock(
        &mut self,
        id: MeetingId,
        action: TimerAction,
    ) -> Result<(Timer, Moment), EngineError> {
        let now = self.clock.moment();
        let stored = self.clock_of_its_steps(id)?.ok_or(MeetingError::NoSteps)?;
        let timer = stored.after(action, now)?;
        self.store_clock(id, &timer)?;
        Ok((timer, now))
    }

    /// Forgets the clock of the meeting: it was not started after all.
    pub fn forget_meeting_clock(&mut self, id: MeetingId) -> Result<(), EngineError> {
        let tx = self.db.transaction()?;
        tx.remove_meeting_timer(id)?;
        Ok(tx.commit()?)
    }

    /// The stored clock, unless the meeting has other steps now than when it was started: then it was not started.
    fn clock_of_its_steps(&self, id: MeetingId) -> Result<Option<Timer>, EngineError> {
        let Some(stored) = self.db.rows().meeting_timer(id)? else { return Ok(None) };
        let steps = self.meeting(id)?.agenda.steps().len();
        Ok((stored.steps().len() == steps).then_some(stored))
    }

    fn store_clock(&mut self, id: MeetingId, timer: &Timer) -> Result<(), EngineError> {
        let tx = self.db.transaction()?;
        tx.put_meeting_timer(id, timer)?;
        Ok(tx.commit()?)
    }
}

//! The clock of a meeting that runs: which step, since when, and what each step took. A pure state machine; the
//! moment is always given. What it is can be stored and taken up again: the meeting goes on while the app is away.

use chrono::{NaiveDateTime, TimeDelta};

use crate::{MAX_MEETING_MINUTES, MAX_STEPS, MeetingError, stretched};

/// A moment in universal time: no hour of it comes twice or never, as in the nights in which the clock changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(pub NaiveDateTime);

const MINUTE: u64 = 60_000;
/// Away for longer than this and the app says so: it was closed, or the laptop slept.
const AWAY: u64 = MINUTE;
/// Away for longer than this and nobody sat at the table any more: the time does not count and the clock stands still.
const GONE: u64 = 180 * MINUTE;

/// One step as the clock sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimedStep {
    /// The minutes that there are for it, with those that were added; 1 to [`MAX_MEETING_MINUTES`].
    pub minutes: u32,
    /// What it took until now, in milliseconds.
    pub spent: u64,
}

/// Whether the clock runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimerState {
    /// It was never started.
    Ready,
    /// It runs; what was before this moment is in [`TimedStep::spent`].
    Running(Moment),
    /// It stands still.
    Paused,
    /// The meeting is over.
    Ended,
}

/// A while in which the app was not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Away {
    /// How long, in milliseconds.
    pub length: u64,
    /// Whether the meeting went on meanwhile.
    pub counts: bool,
}

/// What someone does with the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimerAction {
    /// Starts it, or goes on after a pause or the end.
    Start,
    /// Stops it for a while.
    Pause,
    /// A minute more for this step.
    AddMinute,
    /// To the step after this one; after the last one it is the end.
    Next,
    /// To the step before this one.
    Back,
    /// To that step, counted from zero.
    GoTo(usize),
    /// The meeting is over.
    End,
    /// Whether the while in which the app was away belongs to the meeting.
    CountAway(bool),
    /// The minutes from now to the end, shared out over this step and those after it.
    EndIn(u32),
}

/// The clock of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timer {
    steps: Vec<TimedStep>,
    at: usize,
    state: TimerState,
    away: Option<Away>,
}

impl Timer {
    /// A clock that was not started, at the first of steps of so many minutes.
    pub fn new(minutes: &[u32]) -> Result<Self, MeetingError> {
        let steps = minutes.iter().map(|it| TimedStep { minutes: (*it).max(1), spent: 0 }).collect();
        Self::restored(steps, 0, TimerState::Ready, None)
    }

    /// The clock as it was stored. At least one step and at most [`MAX_STEPS`], each within its bounds, and at one
    /// of them.
    pub fn restored(
        steps: Vec<TimedStep>,
        at: usize,
        state: TimerState,
        away: Option<Away>,
    ) -> Result<Self, MeetingError> {
        let has = steps.len();
        if has == 0 {
            return Err(MeetingError::NoSteps);
        }
        if has > MAX_STEPS || at >= has {
            return Err(MeetingError::Lines { has: has.max(at.saturating_add(1)), most: MAX_STEPS.min(has) });
        }
        for step in &steps {
            let has = u64::from(step.minutes);
            if !(1..=u64::from(MAX_MEETING_MINUTES)).contains(&has) {
                return Err(MeetingError::Length { has });
            }
        }
        Ok(Self { steps, at, state, away })
    }

    /// The steps, with what each took until it was last looked at.
    pub fn steps(&self) -> &[TimedStep] {
        &self.steps
    }

    /// The step that it is at, counted from zero.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Whether it runs.
    pub fn state(&self) -> TimerState {
        self.state
    }

    /// The last while in which the app was not there; `None` after something else was done.
    pub fn away(&self) -> Option<Away> {
        self.away
    }

    /// The clock as it stands at `now`: what ran until then is with its step. A clock of the machine that was set
    /// back loses the time since this was last done and nothing else.
    #[must_use]
    pub fn seen(mut self, now: Moment) -> Self {
        let TimerState::Running(since) = self.state else { return self };
        let passed = milliseconds(now.0 - since.0);
        self.state = TimerState::Running(now);
        if passed > GONE {
            self.state = TimerState::Paused;
            self.away = Some(Away { length: passed, counts: false });
            return self;
        }
        if passed > AWAY {
            self.away = Some(Away { length: passed, counts: true });
        }
        self.spend(passed);
        self
    }

    /// What is left of this step at `now`, in whole seconds; below zero when it takes longer than it should.
    pub fn seconds_left(&self, now: Moment) -> i64 {
        let seen = self.clone().seen(now);
        let Some(step) = seen.steps.get(seen.at) else { return 0 };
        let left = signed(u64::from(step.minutes) * MINUTE).saturating_sub(signed(step.spent));
        // A second is shown until it is over.
        left.div_euclid(1_000) + i64::from(left.rem_euclid(1_000) > 0)
    }

    /// The seconds that the whole meeting took at `now`.
    pub fn seconds_spent(&self, now: Moment) -> u64 {
        let seen = self.clone().seen(now);
        seen.steps.iter().fold(0_u64, |sum, it| sum.saturating_add(it.spent)) / 1_000
    }

    /// The seconds until the last step would be over, when each takes what there is for it; 0 when time is up.
    pub fn seconds_to_end(&self, now: Moment) -> u64 {
        let seen = self.clone().seen(now);
        let ahead = seen.steps.iter().skip(seen.at);
        ahead.map(|it| (u64::from(it.minutes) * MINUTE).saturating_sub(it.spent)).sum::<u64>().div_ceil(1_000)
    }

    /// The clock after `action` at `now`. What cannot be done (a step that is not there, a minute beyond a day, an
    /// end that is too near) is an error, and the clock stays as it was.
    pub fn after(&self, action: TimerAction, now: Moment) -> Result<Self, MeetingError> {
        let mut timer = self.clone().seen(now);
        if !matches!(action, TimerAction::CountAway(_)) {
            timer.away = None;
        }
        match action {
            TimerAction::Start => timer.run(now),
            TimerAction::Pause => timer.hold(),
            TimerAction::AddMinute => timer.give(timer.at, 1)?,
            TimerAction::Next if timer.at + 1 == timer.steps.len() => timer.state = TimerState::Ended,
            TimerAction::Next => timer.go_to(timer.at + 1, now)?,
            TimerAction::Back => timer.go_to(timer.at.saturating_sub(1), now)?,
            TimerAction::GoTo(step) => timer.go_to(step, now)?,
            TimerAction::End => timer.state = TimerState::Ended,
            TimerAction::CountAway(counts) => timer.count_away(counts, now),
            TimerAction::EndIn(minutes) => timer.end_in(minutes)?,
        }
        Ok(timer)
    }

    fn run(&mut self, now: Moment) {
        match self.state {
            TimerState::Running(_) => {}
            TimerState::Ready | TimerState::Paused | TimerState::Ended => {
                self.state = TimerState::Running(now);
            }
        }
    }

    fn hold(&mut self) {
        match self.state {
            TimerState::Running(_) => self.state = TimerState::Paused,
            TimerState::Ready | TimerState::Paused | TimerState::Ended => {}
        }
    }

    /// To a step; a meeting that was over goes on there.
    fn go_to(&mut self, step: usize, now: Moment) -> Result<(), MeetingError> {
        let has = self.steps.len();
        if step >= has {
            return Err(MeetingError::Lines { has: step.saturating_add(1), most: has });
        }
        self.at = step;
        if self.state == TimerState::Ended {
            self.state = TimerState::Running(now);
        }
        Ok(())
    }

    fn give(&mut self, step: usize, minutes: u32) -> Result<(), MeetingError> {
        if let Some(it) = self.steps.get_mut(step) {
            let more = it.minutes.saturating_add(minutes);
            if more > MAX_MEETING_MINUTES {
                return Err(MeetingError::Length { has: u64::from(more) });
            }
            it.minutes = more;
        }
        Ok(())
    }

    fn count_away(&mut self, counts: bool, now: Moment) {
        let Some(away) = self.away.filter(|it| it.counts != counts) else { return };
        self.away = Some(Away { counts, ..away });
        if counts {
            self.spend(away.length);
            // It stood still because nobody seemed to be there any more; they were.
            if self.state == TimerState::Paused {
                self.state = TimerState::Running(now);
            }
        } else if let Some(step) = self.steps.get_mut(self.at) {
            step.spent = step.spent.saturating_sub(away.length);
        }
    }

    fn end_in(&mut self, minutes: u32) -> Result<(), MeetingError> {
        let ahead: Vec<u32> = self.steps.iter().skip(self.at).map(|it| it.minutes).collect();
        let shared = stretched(&ahead, minutes)?;
        for (step, minutes) in self.steps.iter_mut().skip(self.at).zip(shared) {
            // What a step took already stays taken: the minutes come on top of it.
            let taken = u32::try_from(step.spent.div_ceil(MINUTE)).unwrap_or(u32::MAX);
            step.minutes = minutes.saturating_add(taken).min(MAX_MEETING_MINUTES);
        }
        Ok(())
    }

    fn spend(&mut self, milliseconds: u64) {
        if let Some(step) = self.steps.get_mut(self.at) {
            step.spent = step.spent.saturating_add(milliseconds);
        }
    }
}

/// The length in milliseconds; nothing for one below zero.
fn milliseconds(length: TimeDelta) -> u64 {
    u64::try_from(length.num_milliseconds()).unwrap_or(0)
}

fn signed(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// So many milliseconds after the beginning.
    fn at(milliseconds: i64) -> Moment {
        Moment(
            "2026-11-25T12:30:00".parse::<NaiveDateTime>().unwrap() + TimeDelta::milliseconds(milliseconds),
        )
    }

    fn seconds(seconds: i64) -> Moment {
        at(seconds * 1_000)
    }

    /// The clock of three steps of 5, 10 and 2 minutes, after these actions at these seconds.
    fn after(actions: &[(i64, TimerAction)]) -> Timer {
        let ready = Timer::new(&[5, 10, 2]).unwrap();
        actions.iter().fold(ready, |it, (when, action)| it.after(*action, seconds(*when)).unwrap())
    }

    #[track_caller]
    fn check(actions: &[(i64, TimerAction)], now: i64, step: usize, left: i64) {
        let timer = after(actions);
        assert_eq!((timer.at(), timer.seconds_left(seconds(now))), (step, left), "{actions:?} at {now}");
    }

    #[test]
    fn a_step_counts_down_and_may_take_longer() {
        use TimerAction::{AddMinute, Back, End, GoTo, Next, Pause, Start};
        check(&[], 100, 0, 300);
        check(&[(0, Start)], 0, 0, 300);
        check(&[(0, Start)], 60, 0, 240);
        check(&[(0, Start), (60, Pause)], 160, 0, 240);
        check(&[(0, Start), (60, Pause), (160, Start)], 170, 0, 230);
        check(&[(0, Start), (60, Start)], 90, 0, 210);
        check(&[(0, Start), (60, AddMinute)], 60, 0, 300);
        check(&[(0, AddMinute)], 0, 0, 360);
        check(&[(0, Start), (60, Next)], 90, 1, 570);
        check(&[(0, Start), (60, Next), (90, Back)], 90, 0, 240);
        check(&[(0, Start), (60, Back)], 60, 0, 240);
        check(&[(0, GoTo(2))], 50, 2, 120);
        check(&[(0, Start), (10, GoTo(2))], 40, 2, 90);
        check(&[(0, Start), (10, GoTo(2)), (40, Next)], 999, 2, 90);
        check(&[(0, Start), (30, End)], 999, 0, 270);
        check(&[(0, Start), (30, End), (100, Start)], 110, 0, 260);
        check(&[(0, Start), (30, End), (100, GoTo(1))], 110, 1, 590);
        check(&[(0, Pause), (0, Start), (60, Pause), (80, Pause)], 90, 0, 240);
    }

    #[test]
    fn time_that_is_up_goes_below_zero() {
        let mut timer = after(&[(0, TimerAction::Start)]);
        for (now, left) in
            [(59, 241), (118, 182), (177, 123), (236, 64), (295, 5), (300, 0), (301, -1), (330, -30)]
        {
            assert_eq!(timer.seconds_left(seconds(now)), left, "at {now}");
            timer = timer.seen(seconds(now));
        }
    }

    #[test]
    fn a_second_is_shown_until_it_is_over() {
        let timer = after(&[(0, TimerAction::Start)]);
        for (now, left) in [(0, 300), (1, 300), (999, 300), (1_000, 299), (1_001, 299)] {
            assert_eq!(timer.seconds_left(at(now)), left, "at {now} ms");
        }
    }

    #[test]
    fn looking_often_or_never_gives_the_same_second() {
        let started = after(&[(0, TimerAction::Start)]);
        let mut looked = started.clone();
        for now in (0..50_000).step_by(333) {
            looked = looked.seen(at(now));
        }
        assert_eq!(looked.seconds_left(at(50_500)), started.seconds_left(at(50_500)));
    }

    #[test]
    fn what_was_stored_goes_on_at_the_right_second() {
        let running = after(&[(0, TimerAction::Start), (20, TimerAction::Next)]);
        let again =
            Timer::restored(running.steps().to_vec(), running.at(), running.state(), running.away()).unwrap();
        assert_eq!(again.seconds_left(seconds(65)), 600 - 45);
        assert_eq!(again.seen(seconds(65)).away(), None, "half a minute is not away");
    }

    #[test]
    fn after_a_crash_or_a_sleep_the_meeting_went_on_unless_someone_says_otherwise() {
        let slept = after(&[(0, TimerAction::Start)]).seen(seconds(10)).seen(seconds(130));
        assert_eq!(slept.away(), Some(Away { length: 120_000, counts: true }));
        assert_eq!(slept.seconds_left(seconds(130)), 170);
        let left_out = slept.after(TimerAction::CountAway(false), seconds(140)).unwrap();
        assert_eq!(left_out.seconds_left(seconds(140)), 280);
        let counted = left_out.after(TimerAction::CountAway(true), seconds(150)).unwrap();
        assert_eq!(counted.seconds_left(seconds(150)), 150);
        let once = counted.after(TimerAction::CountAway(true), seconds(150)).unwrap();
        assert_eq!(once.seconds_left(seconds(150)), 150, "it is not counted twice");
        let next = counted.after(TimerAction::Next, seconds(150)).unwrap();
        assert_eq!(next.away(), None);
        let too_late = next.after(TimerAction::CountAway(false), seconds(150)).unwrap();
        assert_eq!(too_late, next);
    }

    #[test]
    fn a_clock_that_was_left_running_stands_still() {
        let next_day = after(&[(0, TimerAction::Start)]).seen(seconds(60)).seen(seconds(86_400));
        assert_eq!(next_day.state(), TimerState::Paused);
        assert_eq!(next_day.seconds_left(seconds(90_000)), 240);
        let away = next_day.away().unwrap();
        assert_eq!(away, Away { length: 86_340_000, counts: false });
        let sat_on = next_day.after(TimerAction::CountAway(true), seconds(86_400)).unwrap();
        assert_eq!(sat_on.seconds_left(seconds(86_410)), 300 - 86_410);
    }

    #[test]
    fn a_clock_that_was_set_back_takes_nothing_from_what_was() {
        let timer = after(&[(0, TimerAction::Start)]).seen(seconds(50));
        // An hour back: the second at which it was last seen is where it goes on.
        let back = timer.seen(seconds(-3_550));
        assert_eq!(back.seconds_left(seconds(-3_550)), 250);
        assert_eq!(back.seconds_left(seconds(-3_540)), 240);
        assert_eq!(back.away(), None);
    }

    #[test]
    fn the_time_that_is_left_is_shared_out_over_what_is_still_to_come() {
        let late = after(&[(0, TimerAction::Start), (420, TimerAction::Next)]);
        assert_eq!(late.seconds_to_end(seconds(420)), 720);
        let fits = late.after(TimerAction::EndIn(6), seconds(420)).unwrap();
        let minutes: Vec<u32> = fits.steps().iter().map(|it| it.minutes).collect();
        assert_eq!(minutes, [5, 5, 1]);
        assert_eq!(fits.seconds_to_end(seconds(420)), 360);
        assert_eq!(fits.seconds_spent(seconds(430)), 430);
        let too_few = late.after(TimerAction::EndIn(1), seconds(420));
        assert_eq!(too_few, Err(MeetingError::TooFewMinutes { minutes: 1, least: 2 }));
    }

    #[test]
    fn a_clock_without_steps_and_a_step_that_is_not_there_are_refused() {
        assert_eq!(Timer::new(&[]), Err(MeetingError::NoSteps));
        assert!(Timer::new(&[1; 41]).is_err());
        assert_eq!(Timer::new(&[0]).unwrap().seconds_left(seconds(0)), 60, "no minutes count as one");
        assert!(Timer::new(&[1_441]).is_err());
        let full = Timer::new(&[1_440]).unwrap();
        assert_eq!(full.after(TimerAction::AddMinute, seconds(0)), Err(MeetingError::Length { has: 1_441 }));
        assert!(full.after(TimerAction::GoTo(1), seconds(0)).is_err());
        let stored = vec![TimedStep { minutes: 5, spent: u64::MAX }];
        assert!(Timer::restored(stored.clone(), 1, TimerState::Paused, None).is_err());
        let huge = Timer::restored(stored, 0, TimerState::Running(seconds(0)), None).unwrap();
        assert!(huge.seconds_left(seconds(1)) < 0, "a damaged number is no panic");
    }

    fn actions() -> impl Strategy<Value = TimerAction> {
        prop_oneof![
            Just(TimerAction::Start),
            Just(TimerAction::Pause),
            Just(TimerAction::AddMinute),
            Just(TimerAction::Next),
            Just(TimerAction::Back),
            (0_usize..4).prop_map(TimerAction::GoTo),
            Just(TimerAction::End),
            any::<bool>().prop_map(TimerAction::CountAway),
            (0_u32..100).prop_map(TimerAction::EndIn),
        ]
    }

    proptest! {
        /// Whatever is done, and however often it is stored in between: no time is lost and none is made, and the
        /// steps stay as many.
        #[test]
        fn time_is_neither_lost_nor_made(
            doings in prop::collection::vec((0_i64..50, actions(), any::<bool>()), 0..60),
        ) {
            let (mut once, mut stored) = (Timer::new(&[5, 10, 2]).unwrap(), Timer::new(&[5, 10, 2]).unwrap());
            let (mut now, mut ran) = (0, 0);
            for (pause, action, look) in doings {
                if matches!(once.state(), TimerState::Running(_)) {
                    ran += pause;
                }
                now += pause;
                if look {
                    stored = stored.seen(seconds(now - pause / 2));
                }
                // What cannot be done is looked at all the same: a minute without a look would be a minute away.
                once = once.after(action, seconds(now)).unwrap_or_else(|_| once.seen(seconds(now)));
                stored = stored.after(action, seconds(now)).unwrap_or_else(|_| stored.seen(seconds(now)));
                prop_assert_eq!(once.seconds_left(seconds(now)), stored.seconds_left(seconds(now)));
                prop_assert_eq!(once.seconds_spent(seconds(now)), u64::try_from(ran).unwrap());
                prop_assert_eq!(once.steps().len(), 3);
            }
        }
    }
}

//! Decides when an open vault is locked by itself. It knows no clock, no desktop and no vault.

use std::time::{Duration, Instant, SystemTime};

/// How long the watcher waits between two looks. Locking a moment late does no harm.
pub const LOOK_EVERY: Duration = Duration::from_secs(2);

/// How much more time than expected must be gone before the computer is said to have slept. A busy machine is late
/// by less; a clock that is set forward by more locks once, which does no harm.
const UNEXPLAINED: Duration = Duration::from_secs(30);

/// How long after its planned end a meeting whose clock still runs counts as one.
const RUNNING_LATE: Duration = Duration::from_mins(30);

/// A meeting never takes longer than this, whatever its steps add up to.
const LONGEST: Duration = Duration::from_hours(24);

/// A moment on the two clocks of a computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// Since the program began. On Linux and macOS it stands still while the computer sleeps.
    pub running: Duration,
    /// Since 1970. It goes on while the computer sleeps, and people and servers set it.
    pub wall: Duration,
}

impl Moment {
    /// Now, in a program that began at `begin`.
    pub fn now(begin: Instant) -> Self {
        // A clock before 1970 is as good as one that stands still: it is only compared with itself.
        let wall = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        Self { running: begin.elapsed(), wall }
    }
}

/// What the desktop says about the person before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// The computer goes to sleep, or just woke.
    Sleep,
    /// The screen of the desktop was locked or went black.
    DesktopLock,
}

/// What is remembered between two looks.
#[derive(Debug, Clone, Copy)]
pub struct Vigil {
    sign: Duration,
    look: Moment,
    /// Until when, on the running clock, people sit around the table of a meeting; `None` when no meeting runs.
    table: Option<Duration>,
}

impl Vigil {
    /// A vigil that begins `now`, with somebody there.
    pub fn begin(now: Moment) -> Self {
        Self { sign: now.running, look: now, table: None }
    }

    /// Notes that somebody is there.
    pub fn sign_of_life(&mut self, now: Moment) {
        self.sign = now.running;
    }

    /// Notes that someone did something with the clock of a meeting, which now runs for `to_end` more, or not.
    pub fn clock_turned(&mut self, now: Moment, to_end: Option<Duration>) {
        self.table = to_end.map(|it| now.running + it.min(LONGEST) + RUNNING_LATE);
    }

    /// Notes what the clock of a meeting shows, without anyone having done anything: a clock that nobody looks after
    /// does not put off its own end.
    pub fn clock_seen(&mut self, now: Moment, to_end: Option<Duration>) {
        if to_end.is_none() || self.table.is_none() {
            self.clock_turned(now, to_end);
        }
    }

    /// Notes that the vault is closed: no meeting is in view any more.
    pub fn left(&mut self) {
        self.table = None;
    }

    /// Whether a meeting runs `now`: people look at the screen without touching a key.
    pub fn is_at_table(&self, now: Moment) -> bool {
        self.table.is_some_and(|until| now.running < until)
    }

    /// Whether an open vault is to be locked `now`, after a wait that began at `before`: nobody was there for `idle`
    /// and no meeting runs, the desktop said so, or more time went by than was waited, which is a computer that slept.
    pub fn wants_lock(
        &mut self,
        before: Moment,
        now: Moment,
        idle: Duration,
        signal: Option<Signal>,
    ) -> bool {
        let last = std::mem::replace(&mut self.look, now);
        let is_idle = now.running.saturating_sub(self.sign) >= idle && !self.is_at_table(now);
        // Where the running clock sleeps too, the other is ahead of it; where it does not, the wait was too long.
        let ahead =
            now.wall.saturating_sub(last.wall).saturating_sub(now.running.saturating_sub(last.running));
        let waited = now.running.saturating_sub(before.running);
        let has_slept = ahead > UNEXPLAINED || waited > LOOK_EVERY + UNEXPLAINED;
        is_idle || has_slept || signal.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A day on which the program began, in seconds since 1970.
    const DAY: u64 = 1_800_000_000;

    fn at(running: u64, wall: u64) -> Moment {
        Moment { running: Duration::from_secs(running), wall: Duration::from_secs(wall) }
    }

    /// Looks once: the last look was after 100 s, the last sign of life after `sign` seconds, ten minutes are set.
    #[track_caller]
    fn check(what: &str, sign: u64, before: Moment, now: Moment, signal: Option<Signal>, expected: bool) {
        let mut vigil = Vigil { sign: Duration::from_secs(sign), look: at(100, DAY + 100), table: None };
        let idle = Duration::from_mins(10);
        assert_eq!(vigil.wants_lock(before, now, idle, signal), expected, "{what}");
    }

    #[test]
    fn an_open_vault_is_locked_for_every_reason_and_for_no_other() {
        let before = at(100, DAY + 100);
        check("somebody is there", 99, before, at(102, DAY + 102), None, false);
        check("a second before the ten minutes", 100, at(697, DAY + 697), at(699, DAY + 699), None, false);
        check("ten minutes without a sign", 100, at(698, DAY + 698), at(700, DAY + 700), None, true);
        check("the computer goes to sleep", 100, before, at(101, DAY + 101), Some(Signal::Sleep), true);
        check("the desktop is locked", 100, before, at(101, DAY + 101), Some(Signal::DesktopLock), true);
        check("it slept and the running clock stood still", 99, before, at(102, DAY + 3_702), None, true);
        check("it slept and both clocks went on", 99, before, at(140, DAY + 140), None, true);
        check("a busy machine came half a minute late", 99, before, at(130, DAY + 130), None, false);
        check("a long job kept the watcher away", 390, at(400, DAY + 400), at(402, DAY + 402), None, false);
        check("the clock was set a little forward", 99, before, at(102, DAY + 130), None, false);
        check("the clock was set back a year", 99, before, at(102, DAY - 31_000_000), None, false);
    }

    #[test]
    fn a_sign_of_life_begins_the_wait_anew_and_a_nap_is_told_once() {
        let mut vigil = Vigil::begin(at(0, DAY));
        let idle = Duration::from_mins(1);
        vigil.sign_of_life(at(59, DAY + 59));
        assert!(!vigil.wants_lock(at(59, DAY + 59), at(61, DAY + 61), idle, None));
        assert!(vigil.wants_lock(at(61, DAY + 61), at(63, DAY + 4_000), idle, None));
        assert!(!vigil.wants_lock(at(63, DAY + 4_000), at(65, DAY + 4_002), idle, None));
        assert!(vigil.wants_lock(at(117, DAY + 4_054), at(119, DAY + 4_056), idle, None));
    }

    /// What is done with the clock of a meeting, at the second at which it is done.
    enum Clock {
        Turned(u64, Option<u64>),
        Seen(u64, Option<u64>),
        Left,
    }

    /// Whether the vault locks at second `now`, with ten minutes set and the last sign of life at the beginning.
    #[track_caller]
    fn check_table(what: &str, clock: &[Clock], now: u64, signal: Option<Signal>, expected: bool) {
        let mut vigil = Vigil::begin(at(0, DAY));
        let minutes = |it: Option<u64>| it.map(Duration::from_mins);
        for it in clock {
            match *it {
                Clock::Turned(second, to_end) => {
                    vigil.clock_turned(at(second, DAY + second), minutes(to_end));
                }
                Clock::Seen(second, to_end) => vigil.clock_seen(at(second, DAY + second), minutes(to_end)),
                Clock::Left => vigil.left(),
            }
        }
        let before = at(now - 2, DAY + now - 2);
        vigil.look = before;
        let locks = vigil.wants_lock(before, at(now, DAY + now), Duration::from_mins(10), signal);
        assert_eq!(locks, expected, "{what}");
    }

    #[test]
    fn a_meeting_that_runs_counts_as_being_there_until_half_an_hour_after_its_end() {
        use Clock::{Left, Seen, Turned};
        let hour = [Turned(0, Some(60))];
        check_table("halfway", &hour, 1_800, None, false);
        check_table("it runs late", &hour, 5_398, None, false);
        check_table("half an hour after its end", &hour, 5_400, None, true);
        check_table("the computer goes to sleep", &hour, 1_800, Some(Signal::Sleep), true);
        check_table("the desktop is locked", &hour, 1_800, Some(Signal::DesktopLock), true);
        check_table("paused for long", &[Turned(0, Some(60)), Turned(60, None)], 602, None, true);
        check_table("paused a moment ago", &[Turned(0, Some(60)), Turned(60, None)], 598, None, false);
        check_table("seen to stand still", &[Turned(0, Some(60)), Seen(60, None)], 602, None, true);
        check_table("a minute more", &[Turned(0, Some(60)), Turned(3_000, Some(11))], 5_458, None, false);
        check_table("only looked at", &[Turned(0, Some(60)), Seen(3_600, Some(9))], 5_400, None, true);
        check_table("taken up again after a crash", &[Seen(10, Some(20))], 2_000, None, false);
        check_table(
            "taken up again, long ago",
            &[Seen(10, Some(20)), Seen(2_900, Some(20))],
            3_010,
            None,
            true,
        );
        check_table("the vault was closed", &[Turned(0, Some(60)), Left], 1_800, None, true);
        check_table("open again", &[Turned(0, Some(60)), Left, Seen(1_700, Some(30))], 2_400, None, false);
        check_table("steps without end", &[Turned(0, Some(u64::from(u32::MAX)))], 25 * 3_600, None, true);
    }
}

//! Decides when an open vault is locked by itself. It knows no clock, no desktop and no vault.

use std::time::{Duration, Instant, SystemTime};

/// How long the watcher waits between two looks. Locking a moment late does no harm.
pub const LOOK_EVERY: Duration = Duration::from_secs(2);

/// How much more time than expected must be gone before the computer is said to have slept. A busy machine is late
/// by less; a clock that is set forward by more locks once, which does no harm.
const UNEXPLAINED: Duration = Duration::from_secs(30);

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
}

impl Vigil {
    /// A vigil that begins `now`, with somebody there.
    pub fn begin(now: Moment) -> Self {
        Self { sign: now.running, look: now }
    }

    /// Notes that somebody is there.
    pub fn sign_of_life(&mut self, now: Moment) {
        self.sign = now.running;
    }

    /// Whether an open vault is to be locked `now`, after a wait that began at `before`: nobody was there for `idle`,
    /// the desktop said so, or more time went by than was waited, which is a computer that slept.
    pub fn wants_lock(
        &mut self,
        before: Moment,
        now: Moment,
        idle: Duration,
        signal: Option<Signal>,
    ) -> bool {
        let last = std::mem::replace(&mut self.look, now);
        let is_idle = now.running.saturating_sub(self.sign) >= idle;
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
        let mut vigil = Vigil { sign: Duration::from_secs(sign), look: at(100, DAY + 100) };
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
}

//! Wrong tries to open the vault, counted in a small file beside it, so that closing the app does not help who
//! guesses. It slows down who sits at this machine; who takes the files away guesses elsewhere, against Argon2id.

use std::path::Path;

use chrono::NaiveDateTime;
use storage::{read_private, write_private};

/// So many wrong tries cost nothing: anyone mistypes.
const FREE: u32 = 3;
/// The seconds to wait after each wrong try beyond those; the last one for every later try.
const WAITS: [u32; 6] = [5, 15, 30, 60, 120, 300];
const FIRST_LINE: &str = "terugblik-tries 1";
const MOST_BYTES: u64 = 200;

/// How often the vault was not opened since it last was.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tries {
    /// Wrong tries.
    wrong: u32,
    /// Tries that are not free any more, because the file that counted them was gone or damaged.
    forfeited: u32,
    /// When the last one was.
    last: Option<NaiveDateTime>,
}

impl Tries {
    /// The count in the file at `path`, or in the memory of this run when that is higher. A file that is gone or
    /// damaged counts as all free tries used.
    pub fn read(path: &Path, remembered: Self) -> Self {
        let kept = read_private(path, MOST_BYTES).ok().and_then(|bytes| Self::parse(&bytes));
        let kept = kept.unwrap_or(Self { forfeited: FREE, ..Self::default() });
        if kept.weight() >= remembered.weight() { kept } else { remembered }
    }

    /// Writes the count, as far as the folder takes it: a vault in a folder that cannot be written must still open.
    pub fn write(self, path: &Path) {
        let _ = write_private(path, self.to_text().as_bytes());
    }

    /// Wrong tries since the vault was last opened.
    pub fn wrong(self) -> u32 {
        self.wrong
    }

    /// How many seconds there is to wait at `now`.
    pub fn wait(self, now: NaiveDateTime) -> u32 {
        let Some(beyond) = self.weight().checked_sub(FREE + 1) else { return 0 };
        let at = usize::try_from(beyond).unwrap_or(usize::MAX).min(WAITS.len() - 1);
        let wait = WAITS.get(at).copied().unwrap_or_default();
        match self.last {
            // A clock that was set back never makes the wait shorter, nor longer than it was.
            Some(last) if last > now => wait,
            Some(last) => {
                let passed = u32::try_from((now - last).num_seconds()).unwrap_or(u32::MAX);
                wait.saturating_sub(passed)
            }
            None => 0,
        }
    }

    /// The same with its last try not later than `now`: after the clock was set back the wait begins again.
    pub fn at(self, now: NaiveDateTime) -> Self {
        Self { last: self.last.map(|it| it.min(now)), ..self }
    }

    /// One more, at `now`.
    pub fn and_one_more(self, now: NaiveDateTime) -> Self {
        Self { wrong: self.wrong.saturating_add(1), last: Some(now), ..self }
    }

    fn weight(self) -> u32 {
        self.wrong.saturating_add(self.forfeited)
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let words: Vec<_> = text.strip_prefix(FIRST_LINE)?.split_whitespace().collect();
        let [wrong, forfeited, last] = *words.as_slice() else { return None };
        let last = match last.strip_prefix("last=")? {
            "never" => None,
            moment => Some(moment.parse().ok()?),
        };
        let tries = Self {
            wrong: wrong.strip_prefix("wrong=")?.parse().ok()?,
            forfeited: forfeited.strip_prefix("forfeited=")?.parse().ok()?,
            last,
        };
        (tries.to_text() == text).then_some(tries)
    }

    fn to_text(self) -> String {
        let last =
            self.last.map_or_else(|| "never".to_owned(), |it| it.format("%Y-%m-%dT%H:%M:%S").to_string());
        format!("{FIRST_LINE}\nwrong={} forfeited={} last={last}\n", self.wrong, self.forfeited)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(minute: u32, second: u32) -> NaiveDateTime {
        chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap().and_hms_opt(14, minute, second).unwrap()
    }

    fn after(wrong: u32) -> Tries {
        (0..wrong).fold(Tries::default(), |tries, _| tries.and_one_more(moment(30, 0)))
    }

    #[track_caller]
    fn check(wrong: u32, now: NaiveDateTime, expected: u32) {
        assert_eq!(after(wrong).wait(now), expected, "after {wrong} tries, at {now}");
    }

    #[test]
    fn the_wait_grows_from_the_fourth_try() {
        for (wrong, wait) in
            [(0, 0), (1, 0), (3, 0), (4, 5), (5, 15), (6, 30), (7, 60), (8, 120), (9, 300), (99, 300)]
        {
            check(wrong, moment(30, 0), wait);
        }
        check(4, moment(30, 3), 2);
        check(4, moment(30, 5), 0);
        check(9, moment(34, 59), 1);
        check(9, moment(35, 0), 0);
    }

    #[test]
    fn a_clock_that_was_set_back_makes_the_wait_begin_again() {
        check(5, moment(0, 0), 15);
        let tries = after(5).at(moment(0, 0));
        assert_eq!(tries.wait(moment(0, 10)), 5, "it ends, although the clock is still behind");
    }

    #[test]
    fn a_file_is_read_as_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tries");
        for tries in [Tries::default(), after(1), after(7), Tries { forfeited: 3, ..after(2) }] {
            tries.write(&path);
            assert_eq!(Tries::read(&path, Tries::default()), tries);
        }
    }

    #[test]
    fn a_file_that_is_gone_or_damaged_takes_the_free_tries_away() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tries");
        let check = |what: &str| {
            let tries = Tries::read(&path, Tries::default());
            assert_eq!((tries.wrong(), tries.wait(moment(30, 0))), (0, 0), "{what}: one try is left");
            assert_eq!(tries.and_one_more(moment(30, 0)).wait(moment(30, 0)), 5, "{what}");
            assert_eq!(Tries::read(&path, after(6)), after(6), "{what}: what this run remembers counts");
        };
        check("gone");
        after(6).write(&path);
        let whole = std::fs::read_to_string(&path).unwrap();
        for damaged in [
            String::new(),
            whole.replace("wrong=6", "wrong=06"),
            whole.replace("wrong=6", "wrong=-1"),
            whole.replace("2026", "zzzz"),
            whole[..whole.len() - 2].to_owned(),
            whole.repeat(100),
        ] {
            std::fs::write(&path, &damaged).unwrap();
            check(&damaged);
        }
    }
}

//! Which backups are kept: the newest of each of seven days, and before those the newest of each of four weeks.
//! Days and weeks count when there is a backup of them, so a holiday removes nothing.

use chrono::{Datelike, NaiveDateTime};

const DAYS: usize = 7;
const WEEKS: usize = 4;

/// What was set aside before restoring: so many are kept.
pub(crate) const SET_ASIDE: usize = 3;

/// The moments to keep of these, the newest first.
pub(crate) fn kept(moments: &[NaiveDateTime]) -> Vec<NaiveDateTime> {
    let mut sorted = moments.to_vec();
    sorted.sort_unstable_by(|a, b| b.cmp(a));
    sorted.dedup();
    let days = newest_of_each(&sorted, NaiveDateTime::date);
    let days = days.get(..DAYS.min(days.len())).unwrap_or_default().to_vec();
    // The days that are kept themselves need no week.
    let older: Vec<_> =
        sorted.into_iter().filter(|it| days.iter().all(|day| it.date() < day.date())).collect();
    let weeks = newest_of_each(&older, Datelike::iso_week);
    days.into_iter().chain(weeks.into_iter().take(WEEKS)).collect()
}

fn newest_of_each<K: PartialEq>(
    sorted: &[NaiveDateTime],
    key: impl Fn(&NaiveDateTime) -> K,
) -> Vec<NaiveDateTime> {
    let mut newest: Vec<NaiveDateTime> = Vec::new();
    for it in sorted {
        if newest.last().is_none_or(|last| key(last) != key(it)) {
            newest.push(*it);
        }
    }
    newest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(given: &[&str], expected: &[&str]) {
        let moments: Vec<_> = given.iter().map(|it| format!("{it}:00").parse().unwrap()).collect();
        let found: Vec<_> = kept(&moments).iter().map(|it| it.format("%Y-%m-%dT%H:%M").to_string()).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn the_newest_of_seven_days_and_of_four_weeks_before_stay() {
        check(&[], &[]);
        check(&["2026-11-22T09:00", "2026-11-22T17:00"], &["2026-11-22T17:00"]);
        // 22 November 2026 is a Sunday. Two weeks of every day, and Fridays before.
        let days: Vec<_> = (9..=22).map(|it| format!("2026-11-{it:02}T17:00")).collect();
        let fridays =
            ["2026-11-06", "2026-10-30", "2026-10-23", "2026-10-16"].map(|it| format!("{it}T17:00"));
        let all: Vec<_> = days.iter().chain(&fridays).map(String::as_str).collect();
        let expected: Vec<_> = (16..=22).rev().map(|it| format!("2026-11-{it}T17:00")).collect();
        let weeks = ["2026-11-15T17:00", "2026-11-06T17:00", "2026-10-30T17:00", "2026-10-23T17:00"];
        check(&all, &expected.iter().map(String::as_str).chain(weeks).collect::<Vec<_>>());
    }

    #[test]
    fn a_holiday_removes_nothing_and_a_clock_that_was_ahead_hides_nothing() {
        let given = ["2031-01-01T12:00", "2026-11-22T12:00", "2026-06-01T12:00"];
        check(&given, &given);
    }
}

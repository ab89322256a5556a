//! The time in the Netherlands as it has been since 1996: directive 2000/84/EC, and before it 94/21/EC. The clock goes
//! forward on the last Sunday of March at two, and back on the last Sunday of October at three.

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta, Timelike};

use super::lines::Lines;

/// The name of the zone in every list of time zones.
pub(super) const NAME: &str = "Europe/Amsterdam";

/// Describes the zone for calendars that do not know it by its name.
pub(super) fn describe(lines: &mut Lines) {
    lines.plain("BEGIN", "VTIMEZONE");
    lines.plain("TZID", NAME);
    for (part, from, to, name, since, month) in [
        ("DAYLIGHT", "+0100", "+0200", "CEST", "19960331T020000", 3),
        ("STANDARD", "+0200", "+0100", "CET", "19961027T030000", 10),
    ] {
        lines.plain("BEGIN", part);
        lines.plain("TZOFFSETFROM", from);
        lines.plain("TZOFFSETTO", to);
        lines.plain("TZNAME", name);
        lines.plain("DTSTART", since);
        lines.plain("RRULE", &format!("FREQ=YEARLY;BYMONTH={month};BYDAY=-1SU"));
        lines.plain("END", part);
    }
    lines.plain("END", "VTIMEZONE");
}

/// `time`, or an hour later when it is in the hour that the clock leaps over.
pub(super) fn after_gap(time: NaiveDateTime) -> NaiveDateTime {
    let is_gap = time.month() == 3 && is_last_sunday(time.date()) && time.hour() == 2;
    if is_gap { later(time, 1) } else { time }
}

/// True for the last Sunday of a month of 31 days.
fn is_last_sunday(day: NaiveDate) -> bool {
    day.weekday() == chrono::Weekday::Sun && day.day() >= 25
}

fn later(time: NaiveDateTime, hours: i64) -> NaiveDateTime {
    time.checked_add_signed(TimeDelta::hours(hours)).unwrap_or(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    #[test]
    fn the_hour_that_is_not_there_is_told_as_the_one_after() {
        let check = |local: &str, expected: &str| assert_eq!(after_gap(at(local)), at(expected), "{local}");
        check("2026-03-29 02:00", "2026-03-29 03:00");
        check("2026-03-29 02:59", "2026-03-29 03:59");
        check("2026-03-29 01:59", "2026-03-29 01:59");
        check("2026-03-29 03:00", "2026-03-29 03:00");
        check("2026-03-22 02:30", "2026-03-22 02:30");
        check("2026-10-25 02:30", "2026-10-25 02:30");
        check("2024-03-31 02:30", "2024-03-31 03:30");
    }
}

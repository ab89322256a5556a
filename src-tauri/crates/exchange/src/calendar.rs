//! Meetings as a file for calendars: iCalendar (RFC 5545), in the time of the Netherlands. Written here and not by a
//! library: see decisions/0024. What may stand in it is decided by the type that comes in.

mod amsterdam;
mod lines;

use chrono::{Datelike, NaiveDateTime, TimeDelta};
use content::form_name;
use content::words::messages as say;
use domain::{CalendarEntry, MAX_MEETINGS, MeetingCalendar, Moment};
use privacy::Cleared;

use amsterdam::after_gap;
use lines::Lines;

/// The years that a calendar can be told of: before the first the clock changed on other days, and after the last a
/// year has more than four digits.
const YEARS: std::ops::RangeInclusive<i32> = 1996..=9998;

/// Why there is no calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// A meeting is in a year that calendars do not know.
    #[error("a meeting in the year {0}")]
    Year(i32),
    /// There are more meetings than [`MAX_MEETINGS`].
    #[error("{has} meetings, {MAX_MEETINGS} is the most")]
    TooMany {
        /// How many there are.
        has: usize,
    },
}

/// The file (`.ics`) with these meetings, made at `now`. A calendar that has an older one of a meeting (the same id, a
/// lower revision) takes this in its place.
///
/// Each has the times that people read on the wall. In the night in which the clock goes forward an hour is not
/// there: a time in it is told as the hour after, and a meeting that would end before it begins lasts as long as was
/// written down.
pub fn calendar(meetings: &Cleared<MeetingCalendar>, now: Moment) -> Result<String, CalendarError> {
    let MeetingCalendar(entries) = meetings.get();
    if entries.len() > MAX_MEETINGS {
        return Err(CalendarError::TooMany { has: entries.len() });
    }
    let mut lines = Lines::default();
    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    lines.plain("PRODID", "-//Terugblik//Intervisie//NL");
    lines.plain("CALSCALE", "GREGORIAN");
    amsterdam::describe(&mut lines);
    for entry in entries {
        event(entry, now, &mut lines)?;
    }
    lines.plain("END", "VCALENDAR");
    Ok(lines.into_text())
}

fn event(entry: &CalendarEntry, now: Moment, lines: &mut Lines) -> Result<(), CalendarError> {
    let (begins, ends) = on_the_wall(entry);
    for year in [begins.year(), ends.year()] {
        if !YEARS.contains(&year) {
            return Err(CalendarError::Year(year));
        }
    }
    lines.plain("BEGIN", "VEVENT");
    lines.plain("UID", &entry.id.hyphenated().to_string());
    lines.plain("DTSTAMP", &format!("{}Z", written(now.0)));
    lines.plain("SEQUENCE", &entry.revision.to_string());
    lines.plain("STATUS", if entry.is_off { "CANCELLED" } else { "CONFIRMED" });
    lines.plain(&format!("DTSTART;TZID={}", amsterdam::NAME), &written(begins));
    lines.plain(&format!("DTEND;TZID={}", amsterdam::NAME), &written(ends));
    lines.text("SUMMARY", &summary(entry));
    if let Some(place) = &entry.place {
        lines.text("LOCATION", place.as_str());
    }
    lines.plain("END", "VEVENT");
    Ok(())
}

/// When it begins and ends as times that are on the clock of that night.
fn on_the_wall(entry: &CalendarEntry) -> (NaiveDateTime, NaiveDateTime) {
    let time = entry.time;
    let length = TimeDelta::minutes(i64::from(time.minutes()));
    let begins = time.date().and_time(time.begins());
    // A day that has no next one is in a year that no calendar knows.
    let ends = begins.checked_add_signed(length).unwrap_or(begins);
    let (begins, ends) = (after_gap(begins), after_gap(ends));
    let ends = if ends > begins { ends } else { begins.checked_add_signed(length).unwrap_or(begins) };
    (begins, ends)
}

fn written(time: NaiveDateTime) -> String {
    time.format("%Y%m%dT%H%M%S").to_string()
}

/// "Begeleide intervisie: Groep Noord", or the form alone.
fn summary(entry: &CalendarEntry) -> String {
    let form = form_name(entry.form);
    match &entry.group {
        Some(group) => say::calendar_title(&form, group.as_str()),
        None => form,
    }
}

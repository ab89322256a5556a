//! Meetings as a file for calendars (RFC 5545). Written by hand, see decisions/0023-meetings.md; read back by another
//! program in the tests. What stands in it is decided by the type that it is made from.

use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use content::form_name;
use content::words::messages as say;
use domain::{CalendarEntry, MAX_MEETINGS, MeetingCalendar, Moment};
use privacy::Cleared;

/// The most bytes of a line, without its end (RFC 5545 §3.1).
const LINE: usize = 75;

/// The rules by which the clock changes in the Netherlands since 1996: on the last Sundays of March and October.
const TIME_ZONE: [&str; 17] = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Amsterdam",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// Why meetings cannot stand in a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// A meeting lies outside the years 1 to 9999.
    #[error("a meeting lies outside the calendar")]
    OutOfRange,
    /// There are more meetings than [`MAX_MEETINGS`].
    #[error("{has} meetings, {MAX_MEETINGS} is the most")]
    TooMany {
        /// How many there are.
        has: usize,
    },
}

/// The meetings as the text of an `.ics` file, made at `now`. A calendar that has an older one of a meeting (the same
/// id, a lower revision) takes this in its place.
pub fn calendar(meetings: &Cleared<MeetingCalendar>, now: Moment) -> Result<String, CalendarError> {
    let MeetingCalendar(entries) = meetings.get();
    if entries.len() > MAX_MEETINGS {
        return Err(CalendarError::TooMany { has: entries.len() });
    }
    let mut file = File::default();
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line("PRODID:-//Terugblik//Terugblik//NL");
    file.line("CALSCALE:GREGORIAN");
    file.line("METHOD:PUBLISH");
    file.text("X-WR-CALNAME", &say::calendar_name());
    for it in TIME_ZONE {
        file.line(it);
    }
    for entry in entries {
        event(&mut file, entry, now)?;
    }
    file.line("END:VCALENDAR");
    Ok(file.0)
}

fn event(file: &mut File, entry: &CalendarEntry, now: Moment) -> Result<(), CalendarError> {
    let begins = entry.time.date();
    let ends = if entry.time.ends_next_day() { begins.checked_add_days(Days::new(1)) } else { Some(begins) };
    let ends = ends.ok_or(CalendarError::OutOfRange)?;
    let form = form_name(entry.form);
    let title = match &entry.group {
        None => form,
        Some(group) => say::calendar_title(&form, group.as_str()),
    };
    file.line("BEGIN:VEVENT");
    file.line(&format!("UID:{}", entry.id));
    file.line(&format!("DTSTAMP:{}Z", stamp(now.0.date(), now.0.time())?));
    file.line(&format!("SEQUENCE:{}", entry.revision));
    file.line(&format!("DTSTART;TZID=Europe/Amsterdam:{}", stamp(begins, entry.time.begins())?));
    file.line(&format!("DTEND;TZID=Europe/Amsterdam:{}", stamp(ends, entry.time.ends())?));
    file.text("SUMMARY", &title);
    if let Some(place) = &entry.place {
        file.text("LOCATION", place.as_str());
    }
    file.line(if entry.is_off { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
    file.line("CLASS:PRIVATE");
    file.line("END:VEVENT");
    Ok(())
}

/// A day and a time as RFC 5545 §3.3.5 writes them; a year has four digits.
fn stamp(day: NaiveDate, time: NaiveTime) -> Result<String, CalendarError> {
    if !(1..=9999).contains(&day.year()) {
        return Err(CalendarError::OutOfRange);
    }
    Ok(format!("{}T{}", day.format("%Y%m%d"), time.format("%H%M%S")))
}

#[derive(Default)]
struct File(String);

impl File {
    /// A value that is text, with what means something written so that it means nothing (RFC 5545 §3.3.11).
    fn text(&mut self, name: &str, value: &str) {
        let mut escaped = String::with_capacity(value.len());
        for it in value.chars() {
            match it {
                '\\' | ';' | ',' => escaped.extend(['\\', it]),
                '\n' => escaped.push_str("\\n"),
                it if it.is_control() => {}
                it => escaped.push(it),
            }
        }
        self.line(&format!("{name}:{escaped}"));
    }

    /// A line, folded between letters so that no part of it has more than [`LINE`] bytes.
    fn line(&mut self, line: &str) {
        let mut bytes = 0;
        for it in line.chars() {
            if bytes + it.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                bytes = 1;
            }
            self.0.push(it);
            bytes += it.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

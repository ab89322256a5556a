//! Meetings as a calendar: what stands in the file, at midnight, for twelve hours and in the nights in which the
//! clock changes, and that nothing gets in that could lead to a family. What other programs make of it is in
//! `calendar_readers.rs`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may")]

use chrono::{NaiveDate, NaiveTime};
use domain::{
    CalendarEntry, GroupName, MAX_MEETINGS, MeetingCalendar, MeetingForm, MeetingPlace, MeetingTime, Moment,
};
use exchange::{CalendarError, calendar};
use privacy::clear;
use uuid::Uuid;

fn now() -> Moment {
    Moment("2026-11-22T08:30:15".parse().unwrap())
}

fn meeting(date: &str, from: &str, to: &str) -> CalendarEntry {
    let time = |it: &str| NaiveTime::parse_from_str(it, "%H:%M").unwrap();
    CalendarEntry {
        id: Uuid::from_u128(0x5eed),
        revision: 0,
        time: MeetingTime::new(date.parse().unwrap(), time(from), time(to)).unwrap(),
        form: MeetingForm::GuidedIntervision,
        group: GroupName::new("Groep drie").ok(),
        place: None,
        is_off: false,
    }
}

fn written(meetings: Vec<CalendarEntry>) -> Result<String, CalendarError> {
    calendar(&clear(MeetingCalendar(meetings), &[]).unwrap(), now())
}

/// The values of this property in the file, in order.
fn values<'a>(file: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!("{name}:");
    file.split("\r\n").filter_map(|it| it.strip_prefix(start.as_str())).collect()
}

#[test]
fn a_meeting_is_an_event_in_dutch_time() {
    let place = MeetingPlace::new("Kantoor, kamer 3; boven").ok();
    let file = written(vec![CalendarEntry { place, ..meeting("2026-12-01", "13:30", "15:00") }]).unwrap();
    let event = file.split_once("BEGIN:VEVENT\r\n").unwrap().1;
    assert_eq!(
        event,
        "UID:00000000-0000-0000-0000-000000005eed\r\n\
         DTSTAMP:20261122T083015Z\r\n\
         SEQUENCE:0\r\n\
         STATUS:CONFIRMED\r\n\
         DTSTART;TZID=Europe/Amsterdam:20261201T133000\r\n\
         DTEND;TZID=Europe/Amsterdam:20261201T150000\r\n\
         SUMMARY:Begeleide intervisie: Groep drie\r\n\
         LOCATION:Kantoor\\, kamer 3\\; boven\r\n\
         END:VEVENT\r\n\
         END:VCALENDAR\r\n"
    );
    assert!(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    assert_eq!(file.matches("BEGIN:VTIMEZONE").count(), 1);
    assert!(!file.replace("\r\n", "").contains(['\r', '\n']), "every line ends as RFC 5545 has it");
}

#[test]
fn a_change_keeps_the_uid_and_raises_the_sequence() {
    let first = meeting("2026-12-01", "13:30", "15:00");
    let moved = CalendarEntry { revision: 1, ..meeting("2026-12-08", "09:00", "10:30") };
    let called_off = CalendarEntry { revision: 2, is_off: true, ..moved.clone() };
    let files = [first, moved, called_off].map(|it| written(vec![it]).unwrap());
    let of = |name: &str| files.iter().map(|it| values(it, name)[0]).collect::<Vec<_>>();
    assert_eq!(of("SEQUENCE"), ["0", "1", "2"]);
    assert_eq!(of("STATUS"), ["CONFIRMED", "CONFIRMED", "CANCELLED"]);
    assert!(of("UID").iter().all(|it| *it == of("UID")[0]));
}

/// When a meeting that was written down as `from`–`to` begins and ends in the file.
#[track_caller]
fn check(date: &str, (from, to): (&str, &str), expected: (&str, &str)) {
    let file = written(vec![meeting(date, from, to)]).unwrap();
    let begins = values(&file, "DTSTART;TZID=Europe/Amsterdam");
    let ends = values(&file, "DTEND;TZID=Europe/Amsterdam");
    assert_eq!((begins[0], ends[0]), expected, "{date} {from}-{to}");
}

#[test]
fn midnight_and_half_a_day() {
    check("2026-12-31", ("22:30", "00:00"), ("20261231T223000", "20270101T000000"));
    check("2026-12-31", ("23:00", "01:15"), ("20261231T230000", "20270101T011500"));
    check("2026-12-01", ("00:00", "12:00"), ("20261201T000000", "20261201T120000"));
    check("2026-12-01", ("21:00", "09:00"), ("20261201T210000", "20261202T090000"));
    check("2028-02-28", ("23:00", "22:59"), ("20280228T230000", "20280229T225900"));
}

#[test]
fn the_nights_in_which_the_clock_changes() {
    // Forward: from two to three there is no time.
    check("2026-03-29", ("01:30", "03:30"), ("20260329T013000", "20260329T033000"));
    check("2026-03-29", ("01:30", "02:30"), ("20260329T013000", "20260329T033000"));
    check("2026-03-29", ("02:30", "04:00"), ("20260329T033000", "20260329T040000"));
    check("2026-03-29", ("02:15", "02:45"), ("20260329T031500", "20260329T034500"));
    check("2026-03-29", ("02:30", "03:15"), ("20260329T033000", "20260329T041500"));
    check("2026-03-28", ("23:00", "02:00"), ("20260328T230000", "20260329T030000"));
    // Back: what stands on the clock stands in the file.
    check("2026-10-25", ("01:30", "03:30"), ("20261025T013000", "20261025T033000"));
    check("2026-10-25", ("02:10", "02:50"), ("20261025T021000", "20261025T025000"));
    check("2026-10-24", ("22:00", "04:00"), ("20261024T220000", "20261025T040000"));
}

#[test]
fn a_year_that_no_calendar_knows_is_refused() {
    let year = |date: &str| written(vec![meeting(date, "10:00", "11:00")]).err();
    assert_eq!(year("1995-12-31"), Some(CalendarError::Year(1_995)));
    assert_eq!(year("1996-01-01"), None);
    assert_eq!(year("9998-12-31"), None);
    assert_eq!(year("9999-01-01"), Some(CalendarError::Year(9_999)));
    let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    let last = CalendarEntry {
        time: MeetingTime::new(NaiveDate::MAX, at(23), at(1)).unwrap(),
        ..meeting("2026-12-01", "10:00", "11:00")
    };
    assert!(written(vec![last]).is_err());
}

#[test]
fn none_one_and_many_meetings() {
    assert_eq!(written(vec![]).unwrap().matches("VEVENT").count(), 0);
    let bare = CalendarEntry { group: None, ..meeting("2026-12-01", "10:00", "11:00") };
    assert_eq!(values(&written(vec![bare.clone()]).unwrap(), "SUMMARY"), ["Begeleide intervisie"]);
    let many = vec![bare.clone(); MAX_MEETINGS];
    assert_eq!(written(many).unwrap().matches("BEGIN:VEVENT").count(), MAX_MEETINGS);
    let has = MAX_MEETINGS + 1;
    assert_eq!(written(vec![bare; has]), Err(CalendarError::TooMany { has }));
}

#[test]
fn a_text_cannot_make_a_line_of_its_own() {
    let place = MeetingPlace::new("Kamer\r\nEND:VEVENT\r\nBEGIN:VEVENT\nATTENDEE:mailto").ok();
    let file = written(vec![CalendarEntry { place, ..meeting("2026-12-01", "10:00", "11:00") }]).unwrap();
    assert_eq!(file.matches("\r\nBEGIN:VEVENT\r\n").count(), 1);
    assert!(!file.contains("\r\nATTENDEE"));
}

#[test]
fn what_could_lead_to_a_family_does_not_pass() {
    let with = |place: &str| {
        let place = MeetingPlace::new(place).ok();
        let meeting = CalendarEntry { place, ..meeting("2026-12-01", "10:00", "11:00") };
        clear(MeetingCalendar(vec![meeting]), &[])
    };
    assert!(with("Kantoor").is_ok());
    assert!(with("bij 111222333").is_err());
    assert!(with("bel 06-12345678").is_err());
}

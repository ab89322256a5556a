//! Meetings for calendars: what we write is read by a parser that is not ours, and holds to the letter of RFC 5545.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests may")]

use chrono::{NaiveDate, NaiveTime};
use domain::{CalendarEntry, GroupName, MeetingCalendar, MeetingForm, MeetingPlace, MeetingTime, Moment};
use exchange::{CalendarError, calendar};
use icalendar::{Calendar, Component, EventLike};
use proptest::prelude::*;
use uuid::Uuid;

fn entry(date: &str, begins: &str, ends: &str) -> CalendarEntry {
    let time = |text: &str| text.parse::<NaiveTime>().unwrap();
    CalendarEntry {
        id: Uuid::from_u128(1),
        revision: 0,
        time: MeetingTime::new(date.parse().unwrap(), time(begins), time(ends)).unwrap(),
        form: MeetingForm::GuidedIntervision,
        group: GroupName::new("Groep Noord").ok(),
        place: None,
        is_off: false,
    }
}

fn written(entries: Vec<CalendarEntry>) -> Result<String, CalendarError> {
    let now = Moment("2026-11-22T22:30:00".parse().unwrap());
    let thing = MeetingCalendar(entries);
    let accepted: Vec<_> =
        privacy::InTheWay::of(&thing).findings.iter().filter_map(|it| it.accept().ok()).collect();
    calendar(&privacy::clear(thing, &accepted).unwrap(), now)
}

/// The one event, as the other parser reads it: each property that was asked for.
#[track_caller]
fn check(entry: CalendarEntry, expected: &[(&str, Option<&str>)]) {
    let text = written(vec![entry]).unwrap();
    let read: Calendar = text.parse().unwrap_or_else(|error| panic!("{error}\n{text}"));
    let events: Vec<_> = read.events().collect();
    assert_eq!(events.len(), 1);
    for (name, value) in expected {
        assert_eq!(events[0].property_value(name), *value, "{name} in\n{text}");
    }
}

#[test]
fn a_meeting_is_read_as_it_was_meant() {
    check(
        entry("2026-11-25", "13:30:00", "14:30:00"),
        &[
            ("UID", Some("00000000-0000-0000-0000-000000000001")),
            ("SEQUENCE", Some("0")),
            ("DTSTAMP", Some("20261122T223000Z")),
            ("DTSTART", Some("20261125T133000")),
            ("DTEND", Some("20261125T143000")),
            ("SUMMARY", Some("Begeleide intervisie: Groep Noord")),
            ("LOCATION", None),
            ("STATUS", Some("CONFIRMED")),
        ],
    );
    let changed = CalendarEntry {
        revision: 3,
        is_off: true,
        group: None,
        place: MeetingPlace::new(r"Kamer 2, 1e verdieping; links\rechts").ok(),
        ..entry("2026-11-25", "13:30:00", "14:30:00")
    };
    check(
        changed,
        &[
            ("SEQUENCE", Some("3")),
            ("SUMMARY", Some("Begeleide intervisie")),
            ("LOCATION", Some(r"Kamer 2, 1e verdieping; links\rechts")),
            ("STATUS", Some("CANCELLED")),
        ],
    );
}

#[test]
fn midnight_the_nights_in_which_the_clock_changes_and_twelve_hours_stand_as_on_the_clock() {
    let times = |date: &str, begins: &str, ends: &str, from: &str, to: &str| {
        check(entry(date, begins, ends), &[("DTSTART", Some(from)), ("DTEND", Some(to))]);
    };
    times("2026-12-31", "23:00:00", "01:00:00", "20261231T230000", "20270101T010000");
    times("2026-12-31", "23:00:00", "00:00:00", "20261231T230000", "20270101T000000");
    times("2026-03-29", "01:30:00", "03:30:00", "20260329T013000", "20260329T033000");
    times("2026-10-25", "01:30:00", "03:30:00", "20261025T013000", "20261025T033000");
    times("2026-11-25", "09:00:00", "21:00:00", "20261125T090000", "20261125T210000");
}

#[test]
fn what_does_not_fit_in_a_calendar_is_refused() {
    let far = CalendarEntry {
        time: MeetingTime::new(
            NaiveDate::MAX,
            NaiveTime::from_hms_opt(23, 0, 0).unwrap(),
            NaiveTime::from_hms_opt(1, 0, 0).unwrap(),
        )
        .unwrap(),
        ..entry("2026-11-25", "13:30:00", "14:30:00")
    };
    assert_eq!(written(vec![far]), Err(CalendarError::OutOfRange));
    let many = vec![entry("2026-11-25", "13:30:00", "14:30:00"); 501];
    assert_eq!(written(many), Err(CalendarError::TooMany { has: 501 }));
    assert!(written(Vec::new()).unwrap().parse::<Calendar>().unwrap().events().next().is_none());
}

#[test]
fn a_series_is_one_file_with_the_rules_of_the_clock() {
    let text = written(vec![
        entry("2026-11-25", "13:30:00", "14:30:00"),
        CalendarEntry { id: Uuid::from_u128(2), ..entry("2027-01-06", "13:30:00", "14:30:00") },
    ])
    .unwrap();
    assert_eq!(text.parse::<Calendar>().unwrap().events().count(), 2);
    assert_eq!(text.matches("BEGIN:VTIMEZONE").count(), 1);
    assert!(text.ends_with("END:VCALENDAR\r\n"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever a group and its room are called: no line is too long, none is broken, and another program reads it.
    #[test]
    fn any_name_survives(name in any::<String>(), room in "[a-zéß,;\\\\:\"'\u{1f333}أ ]{1,200}") {
        let (group, place) = (GroupName::new(&name).ok(), MeetingPlace::new(&room).ok());
        let thing = CalendarEntry { group: group.clone(), place: place.clone(), ..entry("2026-11-25", "13:30:00", "14:30:00") };
        let open = privacy::InTheWay::of(&MeetingCalendar(vec![thing.clone()])).findings;
        prop_assume!(open.iter().all(|it| it.accept().is_ok()));
        let text = written(vec![thing]).unwrap();
        prop_assert!(text.ends_with("\r\n"));
        for line in text.split("\r\n") {
            prop_assert!(line.len() <= 75, "{:?}", line);
            prop_assert!(!line.contains(['\r', '\n']), "{:?}", line);
        }
        let read: Calendar = text.parse().unwrap();
        let event = read.events().next().unwrap();
        prop_assert_eq!(event.get_location().map(str::trim), place.as_ref().map(|it| it.as_str().trim()));
        if let Some(group) = group {
            let summary = event.get_summary().unwrap_or_default().to_owned();
            prop_assert!(summary.ends_with(group.as_str()), "{:?} of {:?}", summary, group.as_str());
        }
    }
}

//! The calendar as others read it: Python's icalendar and dateutil find the same meetings at the same moments and the
//! same texts, whatever stands in them. Needs Python 3 with both; `cargo xtask test` installs them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests may")]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use chrono::NaiveTime;
use domain::{CalendarEntry, GroupName, MeetingCalendar, MeetingForm, MeetingPlace, MeetingTime, Moment};
use exchange::calendar;
use privacy::{Acceptance, InTheWay, clear};
use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

/// What the readers make of `file`.
fn read(file: &str) -> Value {
    // Packages of the system are known to the Python of the system only, which need not be the first on the PATH.
    let python =
        ["/usr/bin/python3", "python3"].into_iter().find(|it| *it == "python3" || Path::new(it).exists());
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/calendar/read.py");
    let mut reader = Command::new(python.unwrap())
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("Python 3 is installed");
    reader.stdin.take().unwrap().write_all(file.as_bytes()).unwrap();
    let output = reader.wait_with_output().unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "icalendar and dateutil read it: {complaint}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn meeting(date: &str, from: &str, to: &str) -> CalendarEntry {
    let time = |it: &str| NaiveTime::parse_from_str(it, "%H:%M").unwrap();
    CalendarEntry {
        id: Uuid::from_u128(0x5eed),
        revision: 3,
        time: MeetingTime::new(date.parse().unwrap(), time(from), time(to)).unwrap(),
        group: None,
        form: MeetingForm::Intervision,
        place: None,
        is_off: false,
    }
}

/// The calendar with these meetings; what was found in made-up texts is accepted one by one.
fn written(meetings: Vec<CalendarEntry>) -> Option<String> {
    let meetings = MeetingCalendar(meetings);
    let accepted: Option<Vec<Acceptance>> =
        InTheWay::of(&meetings).findings.iter().map(|it| it.accept().ok()).collect();
    let now = Moment("2026-11-22T08:30:15".parse().unwrap());
    Some(calendar(&clear(meetings, &accepted?).ok()?, now).unwrap())
}

/// Longer than a line of a calendar may be.
const LONG_PLACE: &str =
    "Kantoor, kamer 3; boven, de trap op en dan de tweede deur links, waar ‘overleg’ op staat";

#[test]
fn a_series_is_read_as_it_was_written() {
    let first = CalendarEntry {
        group: GroupName::new("Groep drie; de \"snelle\", en C:\\map").ok(),
        place: MeetingPlace::new(LONG_PLACE).ok(),
        ..meeting("2026-12-01", "13:30", "15:00")
    };
    let second = CalendarEntry {
        id: Uuid::from_u128(0x5eee),
        is_off: true,
        ..meeting("2027-07-06", "22:30", "00:00")
    };
    let found = read(&written(vec![first, second]).unwrap());
    assert_eq!(
        (&found["missing"], &found["errors"]),
        (&json!([]), &json!([])),
        "nothing is missing or wrong"
    );
    assert_eq!(
        found["events"][0],
        json!({
            "uid": "00000000-0000-0000-0000-000000005eed",
            "stamp": "2026-11-22T08:30:15+00:00",
            "sequence": 3,
            "status": "CONFIRMED",
            "begins": ["2026-12-01T12:30:00+00:00", "2026-12-01T12:30:00+00:00"],
            "ends": ["2026-12-01T14:00:00+00:00", "2026-12-01T14:00:00+00:00"],
            "summary": "Intervisie: Groep drie; de \"snelle\", en C:\\map",
            "location": LONG_PLACE,
            "errors": [],
        })
    );
    let second = &found["events"][1];
    assert_eq!((&second["status"], &second["location"]), (&json!("CANCELLED"), &Value::Null));
    assert_eq!(second["ends"][0], "2027-07-06T22:00:00+00:00");
}

/// Whatever the night, both readers see the same moments: those of the world's list and those that the file describes.
#[test]
fn the_zone_in_the_file_is_that_of_the_world() {
    let mut meetings = Vec::new();
    for year in [1996, 2007, 2026, 2027, 2032, 2037] {
        for day in (25..=31).flat_map(|it| [(3, it), (10, it)]).chain([(1, 1), (6, 30)]) {
            let date = format!("{year}-{:02}-{:02}", day.0, day.1);
            for (from, to) in [("00:30", "01:59"), ("02:15", "02:45"), ("03:00", "12:00"), ("23:00", "02:30")]
            {
                meetings.push(meeting(&date, from, to));
            }
        }
    }
    for part in meetings.chunks(200) {
        let found = read(&written(part.to_vec()).unwrap());
        let events = found["events"].as_array().unwrap();
        assert_eq!(events.len(), part.len());
        for (event, meeting) in events.iter().zip(part) {
            assert_eq!(event["begins"][0], event["begins"][1], "{:?}", meeting.time);
            assert_eq!(event["ends"][0], event["ends"][1], "{:?}", meeting.time);
            assert!(event["begins"][0].as_str() < event["ends"][0].as_str(), "{:?}", meeting.time);
        }
    }
}

/// Texts without a backslash: this reader takes `\\n`, an escaped backslash and an n, for a line end. That a backslash
/// reads back as RFC 5545 has it is tested beside the writer.
fn line() -> impl Strategy<Value = String> {
    prop_oneof!["[^\\\\]{0,80}", "[,;:\"nN \n]{0,80}", "[é€👩a ]{60,80}"]
}

proptest! {
    // Each case starts Python.
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_text_comes_back(texts in proptest::collection::vec((line(), line()), 1..60)) {
        let meetings: Vec<CalendarEntry> = texts
            .iter()
            .map(|(group, place)| {
                let (group, place) = (GroupName::new(group).ok(), MeetingPlace::new(place).ok());
                CalendarEntry { group, place, ..meeting("2026-12-01", "09:00", "10:00") }
            })
            .collect();
        let Some(file) = written(meetings.clone()) else { return Ok(()) };
        let found = read(&file);
        for (event, meeting) in found["events"].as_array().unwrap().iter().zip(&meetings) {
            let expected = [
                meeting.group.as_ref().map_or(json!("Intervisie"), |it| json!(format!("Intervisie: {}", it.as_str()))),
                meeting.place.as_ref().map_or(Value::Null, |it| json!(it.as_str())),
            ];
            prop_assert_eq!(["summary", "location"].map(|it| event[it].clone()), expected);
        }
    }
}

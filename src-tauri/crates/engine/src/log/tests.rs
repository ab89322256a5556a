//! A chain of a few entries, and every way to bend it.

use chrono::{NaiveDate, NaiveDateTime};
use storage::LogRow;
use uuid::Uuid;

use super::chain::{check, end, entries, next};
use super::{Accepted, Chain, End, Event, Hash, PaperKind};

fn noon() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 22).and_then(|it| it.and_hms_opt(12, 0, 0)).unwrap()
}

fn chained(start: End, events: &[Event]) -> Vec<LogRow> {
    let mut rows: Vec<LogRow> = Vec::new();
    for event in events {
        let before = rows.last().map_or(start, end);
        rows.push(next(before, noon(), event).unwrap());
    }
    rows
}

fn a_log() -> Vec<LogRow> {
    let case = Uuid::from_u128(7);
    chained(
        End::default(),
        &[
            Event::VaultMade,
            Event::CaseMade { case },
            Event::PaperSaved { paper: PaperKind::CaseSummary, accepted: Accepted::default() },
            Event::CaseBinned { case },
            Event::VaultLocked,
        ],
    )
}

#[test]
fn a_line_reads_by_itself_and_is_hashed_with_its_line_feed() {
    let rows = a_log();
    let lines: Vec<_> = entries(&rows).into_iter().map(|it| it.line).collect();
    let zeros = "0".repeat(64);
    assert_eq!(
        lines[0],
        format!(
            r#"{{"nummer":1,"moment":"2026-11-22T12:00:00","gebeurtenis":"kluis-gemaakt","vorige":"{zeros}"}}"#
        )
    );
    // From `printf '%s\n' LINE | sha256sum`.
    assert_eq!(rows[0].hash, "914e45bcbf0301c71f58c667cf6d014fb03aefb85a8082419aab4548fc5bda66");
    assert!(lines[1].ends_with(&format!(r#""vorige":"{}"}}"#, rows[0].hash)), "each names the one before it");
    assert!(lines[2].contains(r#""papier":"samenvatting","geaccepteerd":{},"vorige""#), "{}", lines[2]);
    assert!(entries(&rows).iter().all(|it| it.event.is_some()));
}

#[test]
fn what_was_written_is_whole_and_every_bend_is_found_where_it_is() {
    let rows = a_log();
    assert_eq!(check(&rows), Chain::Whole);
    assert_eq!(check(&[]), Chain::Whole);
    let number = |at: usize| u32::try_from(at + 1).unwrap();
    for at in 0..rows.len() {
        let mut bent = rows.clone();
        bent[at].event = r#"{"gebeurtenis":"kluis-vergrendeld","x":1}"#.to_owned();
        assert_eq!(check(&bent), Chain::BrokenFrom(number(at)), "another event");

        let mut bent = rows.clone();
        bent[at].at += chrono::TimeDelta::nanoseconds(1);
        assert_eq!(check(&bent), Chain::BrokenFrom(number(at)), "another moment");

        let mut bent = rows.clone();
        bent[at].hash = Hash::default().to_string();
        assert_eq!(check(&bent), Chain::BrokenFrom(number(at)), "another hash");

        let mut bent = rows.clone();
        bent.remove(at);
        let found = if at + 1 == rows.len() { Chain::Whole } else { Chain::BrokenFrom(number(at + 1)) };
        assert_eq!(check(&bent), found, "only the removal of the last ones needs the noted hash");

        // Someone who makes the hash of the changed entry fit as well is found at the next one.
        let mut bent = rows.clone();
        let before = if at == 0 { End::default() } else { end(&rows[at - 1]) };
        bent[at] = next(before, noon(), &Event::VaultOpened { wrong_tries: 9 }).unwrap();
        let found = if at + 1 == rows.len() { Chain::Whole } else { Chain::BrokenFrom(number(at + 1)) };
        assert_eq!(check(&bent), found);
    }
    let mut swapped = rows.clone();
    swapped.swap(1, 2);
    assert_eq!(check(&swapped), Chain::BrokenFrom(3));
}

#[test]
fn a_shortened_log_begins_where_the_newest_shortening_says() {
    let mut rows = a_log();
    let removed = end(&rows[2]);
    rows.push(
        next(end(&rows[4]), noon(), &Event::LogShortened { until: removed.number, ended: removed.hash })
            .unwrap(),
    );
    let kept = &rows[3..];
    assert_eq!(check(kept), Chain::Whole);
    assert_eq!(check(&kept[1..]), Chain::BrokenFrom(5), "one more is gone");
    assert_eq!(check(&rows[2..]), Chain::BrokenFrom(3), "one less is gone");
    assert_eq!(check(&rows[3..5]), Chain::BrokenFrom(4), "nothing says where it begins");
}

#[test]
fn an_event_of_a_newer_program_is_checked_and_has_no_words_yet() {
    let mut rows = a_log();
    let event = r#"{"gebeurtenis":"iets-nieuws","aantal":{"x":1}}"#;
    let known = next(end(&rows[4]), noon(), &Event::VaultLocked).unwrap();
    rows.push(LogRow { event: event.to_owned(), ..known });
    assert_eq!(check(&rows), Chain::BrokenFrom(6));
    assert_eq!(entries(&rows).last().unwrap().event, None);
    assert!(entries(&rows).last().unwrap().line.contains(r#","aantal":{"x":1},"vorige""#));
}

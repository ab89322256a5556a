//! The end of a case and what outlives it: the period, what was told, learning points, tombstones.

#![allow(clippy::unwrap_used, reason = "tests may")]
#![allow(clippy::redundant_closure_for_method_calls, reason = "the method alone is bound to one transaction")]

mod support;

use domain::{
    Announcement, CaseId, KeepPeriod, LearningPoint, LearningPointId, LearningText, Told, YearMonth,
};
use storage::Db;
use support::*;
use uuid::Uuid;

fn point(number: u128, month: &str) -> LearningPoint {
    LearningPoint {
        id: LearningPointId(Uuid::from_u128(number)),
        text: LearningText::new("Eerst luisteren.").unwrap(),
        element: Some(element("humor")),
        month: YearMonth::parse(month).unwrap(),
    }
}

fn told(of: Told) -> Announcement {
    Announcement { told: of, due_on: day("2027-02-22"), told_on: day("2027-02-08") }
}

#[test]
fn the_usual_period_leaves_no_row() {
    let mut db = Db::in_memory().unwrap();
    let empty = db.dump().unwrap();
    let half_a_year = KeepPeriod::new(6).unwrap();
    assert_eq!(db.rows().keep_period().unwrap(), KeepPeriod::default());
    within(&mut db, |tx| tx.put_keep_period(half_a_year));
    assert_eq!(db.rows().keep_period().unwrap(), half_a_year);
    within(&mut db, |tx| tx.put_keep_period(KeepPeriod::default()));
    assert_eq!(db.dump().unwrap(), empty);
}

#[test]
fn one_thing_is_told_about_a_case_and_it_goes_with_the_case() {
    let mut db = Db::in_memory().unwrap();
    put_full_case(&mut db, 1, "Casus Beuk");
    put_full_case(&mut db, 2, "Casus Reiger");
    within(&mut db, |tx| tx.put_announcement(case_id(1), &told(Told::ToBin)));
    within(&mut db, |tx| tx.put_announcement(case_id(1), &told(Told::InBin)));
    within(&mut db, |tx| tx.put_announcement(case_id(2), &told(Told::ToErase)));
    let both = [(case_id(1), told(Told::InBin)), (case_id(2), told(Told::ToErase))];
    assert_eq!(db.rows().announcements().unwrap(), both);
    within(&mut db, |tx| tx.remove_announcement(case_id(2)));
    within(&mut db, |tx| tx.remove_case(case_id(1)));
    assert_eq!(db.rows().announcements().unwrap(), []);
}

#[test]
fn a_learning_point_outlives_every_case() {
    let mut db = Db::in_memory().unwrap();
    put_full_case(&mut db, 1, "Casus Beuk");
    within(&mut db, |tx| {
        tx.put_learning_point(&point(1, "2026-09"))?;
        tx.put_learning_point(&point(2, "2026-11"))?;
        tx.put_learning_point(&LearningPoint { element: None, ..point(1, "2026-10") })?;
        tx.remove_case(case_id(1))
    });
    let expected = [point(2, "2026-11"), LearningPoint { element: None, ..point(1, "2026-10") }];
    assert_eq!(db.rows().learning_points().unwrap(), expected, "the newest month first");
    assert_eq!(
        db.rows().learning_point(LearningPointId(Uuid::from_u128(2))).unwrap(),
        Some(point(2, "2026-11"))
    );
    within(&mut db, |tx| tx.remove_learning_point(LearningPointId(Uuid::from_u128(2))));
    assert_eq!(db.rows().learning_points().unwrap().len(), 1);
}

#[test]
fn an_erased_case_is_remembered_also_when_its_copies_are_clean() {
    let mut db = Db::in_memory().unwrap();
    let at = moment("2026-11-22T12:00:00");
    let ids: [CaseId; 2] = [case_id(1), case_id(2)];
    within(&mut db, |tx| tx.put_erased_case(case_id(1), at));
    assert_eq!(db.rows().erased_in_copies().unwrap(), [case_id(1)]);
    within(&mut db, |tx| tx.set_copies_clean());
    within(&mut db, |tx| tx.put_erased_case(case_id(2), at));
    assert_eq!(db.rows().erased_in_copies().unwrap(), [case_id(2)]);
    within(&mut db, |tx| tx.put_erased_case(case_id(1), at));
    assert_eq!(
        db.rows().erased_in_copies().unwrap(),
        ids,
        "erased once more, for instance from a restored vault"
    );
    within(&mut db, |tx| tx.set_copies_clean());
    assert_eq!(db.rows().erased_in_copies().unwrap(), []);
    assert_eq!(db.rows().erased_cases().unwrap(), ids);
}

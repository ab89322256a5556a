//! The sheet with the recovery key: on one page, readable by a person, a reader and a checker of the standards.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on stops")]

mod support;

use report::{NoWatch, Ready, RecoverySheet, recovery_sheet};
use support::readers::{check_standards, pdf};
use support::today;

/// As wide as a key can be.
const GROUPS: [&str; 8] = ["MWMWM", "WWWWW", "23456", "789AB", "CDEFG", "HJKMN", "PQRST", "VWXYM"];

fn sheet() -> Ready {
    recovery_sheet(&RecoverySheet::new(GROUPS.into_iter(), today()))
}

#[test]
fn the_sheet_keeps_both_standards_on_one_page() {
    check_standards("recovery sheet", &pdf(&sheet()));
    assert_eq!(sheet().pages(&NoWatch).unwrap().len(), 1);
    assert_eq!(sheet().file_name(), format!("Herstelsleutel Terugblik {}.pdf", today()));
}

#[test]
fn the_groups_stand_on_it_whole_and_in_their_order() {
    let page = sheet().pages(&NoWatch).unwrap().remove(0).svg;
    let places: Vec<_> = GROUPS.iter().map(|it| page.find(&format!(">{it}<")).expect(it)).collect();
    assert!(places.is_sorted(), "{places:?}");
}

//! The end of a case: told, put away, erased, and never without a word; and what is kept of it without the case.

use std::fs;
use std::path::Path;

use wire::{GeneraliseInput, LearningWrite, StoryInput, WireError};

use crate::app::{self, TestApp};

/// A vault with one case, changed last on 22 November 2026: it ends on 22 February 2027.
fn with_case() -> (TestApp, String) {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    it.app.case_set_story(&StoryInput { case: case.clone(), text: STORY.to_owned() }).unwrap();
    it.app.tag_add(&case, app::tag("time-out")).unwrap();
    (it, case)
}

const STORY: &str = "Oma Wieteke bakt pannenkoeken zodra de deurbel gaat.";

/// Locks, and opens again on that day.
fn open_on(it: &mut TestApp, day: &str) {
    it.app.vault_lock();
    it.clock.set(app::moment(day, 9, 0));
    it.app.vault_unlock(app::PASSPHRASE).unwrap();
}

fn in_use(it: &mut TestApp) -> usize {
    it.app.case_list().unwrap().len()
}

fn in_bin(it: &mut TestApp) -> usize {
    it.app.bin_list().unwrap().len()
}

#[test]
fn a_case_is_told_about_put_away_on_its_day_and_comes_back_with_time_left() {
    let (mut it, case) = with_case();
    open_on(&mut it, "2027-02-07");
    assert!(it.app.start().unwrap().expiring.is_empty());
    open_on(&mut it, "2027-02-08");
    let start = it.app.start().unwrap();
    assert!(start.expiring.first().is_some_and(|it| it.days == 14 && !it.is_last_call));
    open_on(&mut it, "2027-02-19");
    assert!(it.app.start().unwrap().expiring.first().is_some_and(|it| it.days == 3 && it.is_last_call));
    open_on(&mut it, "2027-02-22");
    assert_eq!((in_use(&mut it), in_bin(&mut it)), (0, 1));
    assert_eq!(it.app.start().unwrap().put_away.len(), 1);
    it.app.cases_restore(&[case]).unwrap();
    open_on(&mut it, "2027-02-23");
    assert_eq!((in_use(&mut it), in_bin(&mut it)), (1, 0));
    assert!(it.app.start().unwrap().expiring.is_empty(), "it got a new end");
}

#[test]
fn the_bin_is_told_and_then_erased_after_thirty_days() {
    let (mut it, case) = with_case();
    it.app.case_bin(&case).unwrap();
    open_on(&mut it, "2026-12-18");
    assert!(it.app.start().unwrap().erased_soon.is_empty());
    open_on(&mut it, "2026-12-19");
    assert_eq!(it.app.start().unwrap().erased_soon.len(), 1);
    open_on(&mut it, "2026-12-21");
    assert_eq!(in_bin(&mut it), 1);
    open_on(&mut it, "2026-12-22");
    assert_eq!(in_bin(&mut it), 0);
    let receipt = it.app.start().unwrap().erased.expect("it says what it erased");
    assert_eq!((receipt.cases, receipt.tags), (1, 1));
}

#[test]
fn a_clock_that_is_a_year_ahead_and_goes_back_takes_nothing() {
    let (mut it, case) = with_case();
    let other = it.app.case_create().unwrap().value;
    it.app.case_bin(&other).unwrap();
    open_on(&mut it, "2027-11-22");
    assert_eq!((in_use(&mut it), in_bin(&mut it)), (1, 1), "a day alone does nothing: it is told first");
    open_on(&mut it, "2026-11-23");
    open_on(&mut it, "2027-11-23");
    assert_eq!((in_use(&mut it), in_bin(&mut it)), (1, 1), "what a wrong clock told does not count");
    open_on(&mut it, "2026-11-24");
    assert_eq!((in_use(&mut it), in_bin(&mut it)), (1, 1));
    assert_eq!(it.app.case_open(&case).unwrap().story, STORY);
}

#[test]
fn the_end_lies_at_most_a_year_ahead_and_the_period_within_bounds() {
    let (mut it, case) = with_case();
    assert!(it.app.case_set_expiry(&case, Some("2027-11-22")).is_ok());
    assert!(matches!(it.app.case_set_expiry(&case, Some("2027-11-23")), Err(WireError::DateOutOfRange)));
    assert!(matches!(it.app.keep_period_set(13), Err(WireError::PeriodOutOfRange)));
    it.app.case_set_expiry(&case, None).unwrap();
    it.app.keep_period_set(1).unwrap();
    assert_eq!(it.app.case_open(&case).unwrap().expires_on, "2026-12-22");
    it.app.history_undo().unwrap();
    assert_eq!(it.app.case_open(&case).unwrap().expires_on, "2027-02-22");
}

#[test]
fn what_was_learned_stays_without_the_case() {
    let (mut it, case) = with_case();
    let looked_at = |text: &str, words: &[&str]| LearningWrite {
        text: text.to_owned(),
        element: Some("time-out".to_owned()),
        looked_at: words.iter().map(|it| (*it).to_owned()).collect(),
    };
    let point = |text: &str| looked_at(text, &[]);
    let input = |text: &str| GeneraliseInput { case: case.clone(), points: vec![point(text)] };
    assert!(matches!(it.app.case_generalise(input("Bel 06-12345678.")), Err(WireError::NotGeneral)));
    assert_eq!(in_use(&mut it), 1);
    it.app.case_generalise(input("Eerst luisteren.")).unwrap();
    assert_eq!((in_use(&mut it), it.app.learning_timeline().unwrap().behind.len()), (0, 1));
    it.app.history_undo().unwrap();
    assert_eq!((in_use(&mut it), it.app.learning_timeline().unwrap().behind.len()), (1, 0));
    it.app.case_generalise_and_erase(input("Eerst luisteren.")).unwrap();
    assert_eq!((in_bin(&mut it), it.app.learning_timeline().unwrap().behind.len()), (0, 1));
    assert!(!it.app.dump_of_work().unwrap().contains(&case), "no learning point names the case");
}

#[test]
fn a_learning_point_with_what_may_be_a_name_is_kept_only_after_a_look() {
    let mut it = app::open();
    let point = |text: &str, looked_at: &[&str]| LearningWrite {
        text: text.to_owned(),
        element: None,
        looked_at: looked_at.iter().map(|it| (*it).to_owned()).collect(),
    };
    let text = "Met Fatima eerst bellen, dan pas naar Appelscha.";
    let rows = wire::App::learning_check(text);
    let found: Vec<_> = rows.iter().map(|it| (it.found.as_str(), it.must_go)).collect();
    assert_eq!(found, [("Fatima", false), ("Appelscha", false)]);
    assert!(matches!(it.app.learning_add(point(text, &[])), Err(WireError::NotGeneral)));
    assert!(matches!(it.app.learning_add(point(text, &["Fatima"])), Err(WireError::NotGeneral)));
    it.app.learning_add(point(text, &["Fatima", "Appelscha"])).unwrap();
    // A number stays out, whatever is said of it.
    let number = point("Bel 06-12345678.", &["06-12345678"]);
    assert!(matches!(it.app.learning_add(number), Err(WireError::NotGeneral)));
}

#[test]
fn erasing_needs_the_bin_and_leaves_no_row() {
    let (mut it, case) = with_case();
    assert!(matches!(it.app.case_erase(&case), Err(WireError::NotInBin)));
    it.app.case_bin(&case).unwrap();
    let receipt = it.app.case_erase(&case).unwrap().value;
    assert_eq!((receipt.cases, receipt.tags), (1, 1));
    assert!(!it.app.dump().unwrap().contains("Wieteke"), "neither rows, steps nor versions have its text");
    assert!(it.app.history().unwrap().undo.is_none());
}

#[test]
fn erasing_everything_needs_the_word_and_no_passphrase() {
    let (mut it, _) = with_case();
    let stick = tempfile::tempdir().unwrap();
    it.app.backup_folder_use(stick.path()).unwrap();
    let made = it.app.backup_now().unwrap().run();
    it.app.backup_finished(made);
    let on_stick = stick.path().join("Terugblik-reservekopie");
    assert_eq!(names_in(&on_stick).len(), 2, "a backup and its key file");
    fs::write(on_stick.join("vakantiefoto.jpg"), "eigen").unwrap();
    it.app.vault_lock();
    let shipped = engine::Content::new(content::Pack::shipped().clone());
    let wrong = it.app.wipe("wissen", &[], shipped.clone());
    assert!(matches!(wrong, Err(WireError::WrongWord)));
    let folder = it.folder.path().join("kluis");
    fs::write(folder.join("mijn verslag.pdf"), "eigen").unwrap();
    let wiped = it.app.wipe("WISSEN", &[], shipped).unwrap();
    assert!(wiped.left.is_empty());
    assert_eq!(wiped.vault.state, wire::VaultStateCode::None);
    assert_eq!(names_in(&folder), ["mijn verslag.pdf"], "what the user saved stays");
    assert_eq!(names_in(&on_stick), ["vakantiefoto.jpg"], "on the stick too");
    it.app.vault_create(app::PASSPHRASE).unwrap();
    assert_eq!(in_use(&mut it), 0);
}

fn names_in(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().to_string_lossy().into_owned()).collect()
}

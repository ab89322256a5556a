//! Every question and every change, noun by noun, in a store in memory.
//! The file around it is in `files.rs`; what holds for any text is in `properties.rs`.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::as_conversions,
    reason = "tests may"
)]

mod support;

use domain::{
    Case, Effect, ExperimentState, Expiry, Intensity, KeepPeriod, Label, Origin, Phase, Place, QuestionId,
    SampleId, Story, Tab, Tag, Variant,
};
use storage::{Db, StorageError, Where};
use support::*;

fn with_cases(labels: &[&str]) -> Db {
    let mut db = Db::in_memory().unwrap();
    within(&mut db, |tx| (1..).zip(labels).try_for_each(|(number, label)| tx.put_case(&case(number, label))));
    db
}

fn labels_of(db: &Db, place: Where) -> Vec<String> {
    db.rows().case_heads(place).unwrap().iter().map(|it| it.label.as_str().to_owned()).collect()
}

#[test]
fn a_case_comes_back_as_it_was_put() {
    let full = Case {
        origin: Origin::Sample(SampleId::new("casus-beuk").unwrap()),
        expiry: Expiry::On(day("2027-01-31")),
        binned_on: Some(day("2026-11-23")),
        changed_at: moment("2026-11-22T23:59:59.123456789"),
        ..case(2, "Casus Reiger")
    };
    let bare = Case {
        story: Story::default(),
        goals: Vec::new(),
        program: Vec::new(),
        phase: Phase::End,
        ..case(3, "Casus Beek")
    };
    let mut db = with_cases(&["Casus Beuk"]);
    within(&mut db, |tx| tx.put_case(&full).and_then(|()| tx.put_case(&bare)));
    assert_eq!(db.rows().case(case_id(1)).unwrap(), Some(case(1, "Casus Beuk")));
    assert_eq!(db.rows().case(case_id(2)).unwrap(), Some(full));
    assert_eq!(db.rows().case(case_id(3)).unwrap(), Some(bare));
    assert_eq!(db.rows().case(case_id(4)).unwrap(), None);
}

#[test]
fn lists_show_kept_cases_and_the_bin_apart_with_the_newest_change_first() {
    let mut db = Db::in_memory().unwrap();
    within(&mut db, |tx| {
        for (number, label, changed, binned) in [
            (1, "Casus Beuk", "2026-11-20T10:00:00", None),
            (2, "Casus Reiger", "2026-11-22T10:00:00", None),
            (3, "Casus Beek", "2026-11-21T10:00:00", Some("2026-11-22")),
            (4, "casus als eerste", "2026-11-20T10:00:00", None),
            (5, "Casus Eik", "2026-11-22T09:59:59.5", Some("2026-11-22")),
        ] {
            let changed_at = moment(changed);
            tx.put_case(&Case { changed_at, binned_on: binned.map(day), ..case(number, label) })?;
        }
        Ok(())
    });
    assert_eq!(labels_of(&db, Where::Kept), ["Casus Reiger", "casus als eerste", "Casus Beuk"]);
    assert_eq!(labels_of(&db, Where::Bin), ["Casus Eik", "Casus Beek"]);
    let labels = db.rows().labels().unwrap();
    assert_eq!(
        labels.iter().map(Label::as_str).collect::<Vec<_>>(),
        ["casus als eerste", "Casus Beek", "Casus Beuk", "Casus Eik", "Casus Reiger"],
        "labels in the bin are taken too"
    );
}

#[test]
fn a_head_says_what_there_is_without_its_texts() {
    let mut db = Db::in_memory().unwrap();
    put_full_case(&mut db, 1, "Casus Beuk");
    within(&mut db, |tx| {
        tx.put_tag(&Tag { intensity: Intensity::LeftOutOnPurpose, ..tag(2, 1, "humor", Phase::End) })?;
        tx.put_answer(&answer(1, "patroon-2", " \n\u{a0}"))?;
        tx.put_case(&Case {
            story: Story::new(" \t\n\u{2003}").unwrap(),
            expiry: Expiry::On(day("2027-01-01")),
            ..case(2, "Casus Reiger")
        })
    });
    let heads = db.rows().case_heads(Where::Kept).unwrap();
    let [first, second] = heads.as_slice() else { panic!("two cases") };
    assert!(first.has_story && first.has_open_experiment);
    assert_eq!((first.tag_count, first.answer_count), (2, 1), "a blank answer is none");
    let usual = KeepPeriod::default();
    assert_eq!(first.expires_on(usual), domain::expires_on(&case(1, "Casus Beuk"), usual));
    assert!(!second.has_story && !second.has_open_experiment, "white space is no story");
    assert_eq!((second.tag_count, second.answer_count), (0, 0));
    assert_eq!(second.expires_on(usual), day("2027-01-01"));
    let done = ExperimentState::Done { on: day("2026-12-02"), outcome: note("het hielp") };
    within(&mut db, |tx| tx.put_experiment(&experiment(1, 1, done)));
    assert!(!db.rows().case_heads(Where::Kept).unwrap()[0].has_open_experiment);
}

#[test]
fn no_two_cases_have_one_label_whatever_the_capitals_and_the_bin() {
    let mut db = with_cases(&["Casus Beuk"]);
    within(&mut db, |tx| tx.put_case(&Case { binned_on: Some(day("2026-11-22")), ..case(2, "Casus Één") }));
    let put = |db: &mut Db, case: &Case| db.transaction().unwrap().put_case(case);
    assert_eq!(put(&mut db, &case(3, "casus BEUK")), Err(StorageError::LabelTaken));
    assert_eq!(put(&mut db, &case(3, "casus één")), Err(StorageError::LabelTaken));
    assert_eq!(put(&mut db, &case(1, "Casus één")), Err(StorageError::LabelTaken), "renaming");
    assert_eq!(put(&mut db, &case(1, "CASUS BEUK")), Ok(()), "its own label in capitals");
    assert_eq!(put(&mut db, &case(3, "Casus Een")), Ok(()), "another letter is another label");
}

#[test]
fn removing_a_case_removes_what_hangs_on_it_and_nothing_else() {
    let mut db = Db::in_memory().unwrap();
    let empty = db.dump().unwrap();
    put_full_case(&mut db, 1, "Casus Beuk");
    let one = db.dump().unwrap();
    put_full_case(&mut db, 2, "Casus Reiger");
    within(&mut db, |tx| tx.remove_case(case_id(2)));
    within(&mut db, |tx| {
        tx.put_place(case_id(1), &Place { tab: Tab::Story, variant: Variant::Alone, step: 2 })
    });
    assert_eq!(db.dump().unwrap(), one);
    within(&mut db, |tx| tx.remove_case(case_id(9)));
    assert_eq!(db.dump().unwrap(), one, "removing what is not there changes nothing");
    within(&mut db, |tx| tx.remove_case(case_id(1)));
    assert_eq!(db.dump().unwrap(), empty);
}

#[track_caller]
fn check_found(db: &Db, needle: &str, expected: &[u128]) {
    let mut found = db.rows().cases_with_text(needle).unwrap();
    found.sort();
    assert_eq!(found, expected.iter().map(|it| case_id(*it)).collect::<Vec<_>>(), "for {needle:?}");
}

#[test]
fn text_is_found_wherever_it_stands_and_however_it_is_written() {
    let mut db = Db::in_memory().unwrap();
    within(&mut db, |tx| {
        for (number, label) in [(1, "Casus Beuk"), (2, "Casus Reiger"), (3, "Casus Beek"), (4, "Casus Eik")] {
            let plain =
                Case { story: Story::default(), goals: vec![], program: vec![], ..case(number, label) };
            tx.put_case(&plain)?;
        }
        tx.put_case(&Case {
            story: Story::new("De coördinator kwam PRIVÉ langs: 100% \"zeker\"_").unwrap(),
            ..case(1, "Casus Beuk")
        })?;
        tx.put_tag(&Tag { note: note("samen gefietst"), ..tag(1, 2, "humor", Phase::Start) })?;
        tx.put_answer(&answer(3, "patroon-1", "ik wachtte te lang"))?;
        let outcome = note("vader lachte");
        tx.put_experiment(&experiment(4, 4, ExperimentState::Done { on: day("2026-12-02"), outcome }))
    });
    check_found(&db, "coordinator", &[1]);
    check_found(&db, "COÖRDINATOR", &[1]);
    check_found(&db, "prive", &[1]);
    check_found(&db, "  prive\u{301} ", &[1]);
    check_found(&db, "naar school", &[1]); // a goal
    check_found(&db, "zes maanden", &[1]); // the frame
    check_found(&db, "GEFIETST", &[2]);
    check_found(&db, "te lang", &[3]);
    check_found(&db, "begint zelf", &[4]);
    check_found(&db, "lachte", &[4]);
    check_found(&db, "casus", &[1, 2, 3, 4]);
    check_found(&db, "reiger", &[2]);
    check_found(&db, "kanarie", &[]);
    check_found(&db, " \t", &[]);
    // Punctuation is text, never a query (Trilium).
    check_found(&db, "100%", &[1]);
    check_found(&db, "%", &[1]);
    check_found(&db, "_", &[1]);
    check_found(&db, "\"zeker\"", &[1]);
    check_found(&db, "'; drop table care_case; --", &[]);
}

#[test]
fn tags_come_in_the_order_of_the_phases() {
    let mut db = with_cases(&["Casus Beuk", "Casus Reiger"]);
    let put = [
        tag(1, 1, "humor", Phase::End),
        tag(2, 1, "vertrouwen-opbouwen", Phase::Start),
        Tag { effect: Some(Effect::Helped), ..tag(3, 1, "humor", Phase::Start) },
        Tag { recipients: vec![], manners: vec![], ..tag(4, 1, "humor", Phase::Care) },
        tag(5, 2, "humor", Phase::Start),
    ];
    within(&mut db, |tx| put.iter().try_for_each(|it| tx.put_tag(it)));
    let [last, second, first, third, other] = put;
    assert_eq!(db.rows().tags_of(case_id(1)).unwrap(), [first.clone(), second, third.clone(), last]);
    assert_eq!(db.rows().tags_of(case_id(2)).unwrap(), [other]);
    assert_eq!(db.rows().tag(tag_id(4)).unwrap(), Some(third));
    assert_eq!(db.rows().tag(tag_id(6)).unwrap(), None);
    let of = |of: &str, phase| db.rows().tag_of(case_id(1), &element(of), phase).unwrap();
    assert_eq!(of("humor", Phase::Start), Some(first));
    assert_eq!(of("vertrouwen-opbouwen", Phase::End), None);
    within(&mut db, |tx| tx.remove_tag(tag_id(5)));
    assert_eq!(db.rows().tags_of(case_id(2)).unwrap(), []);
}

#[test]
fn an_element_has_one_tag_in_a_phase_and_a_tag_hangs_on_a_case() {
    let mut db = with_cases(&["Casus Beuk"]);
    let tx = db.transaction().unwrap();
    tx.put_tag(&tag(1, 1, "humor", Phase::Start)).unwrap();
    assert_eq!(tx.put_tag(&tag(2, 1, "humor", Phase::Start)), Err(StorageError::Conflict));
    assert_eq!(tx.put_tag(&tag(2, 9, "humor", Phase::Start)), Err(StorageError::CaseMissing));
    assert_eq!(tx.put_answer(&answer(9, "patroon-1", "x")), Err(StorageError::CaseMissing));
    assert_eq!(tx.put_tag(&tag(2, 1, "humor", Phase::End)), Ok(()), "the transaction goes on");
    assert_eq!(tx.put_tag(&tag(1, 1, "humor", Phase::Care)), Ok(()), "a tag can move");
    assert_eq!(tx.tags_of(case_id(1)).unwrap().len(), 2);
}

#[test]
fn use_counts_what_was_used_in_cases_that_are_kept() {
    let mut db = with_cases(&["Casus Reiger", "Casus Beuk", "Casus Beek"]);
    within(&mut db, |tx| {
        tx.put_tag(&tag(1, 1, "humor", Phase::End))?;
        tx.put_tag(&tag(2, 1, "humor", Phase::Start))?;
        tx.put_tag(&tag(3, 2, "humor", Phase::Care))?;
        tx.put_tag(&tag(4, 2, "praktische-hulp", Phase::Care))?;
        tx.put_tag(&Tag { intensity: Intensity::LeftOutOnPurpose, ..tag(5, 2, "time-out", Phase::Care) })?;
        tx.put_tag(&tag(6, 3, "humor", Phase::Care))?;
        tx.put_case(&Case { binned_on: Some(day("2026-11-22")), ..case(3, "Casus Beek") })
    });
    let label = |text| Label::new(text).unwrap();
    assert_eq!(
        db.rows().cases_using(&element("humor")).unwrap(),
        [
            (case_id(2), label("Casus Beuk"), Phase::Care),
            (case_id(1), label("Casus Reiger"), Phase::Start),
            (case_id(1), label("Casus Reiger"), Phase::End),
        ]
    );
    assert_eq!(db.rows().cases_using(&element("time-out")).unwrap(), []);
    let used = db.rows().element_use().unwrap();
    assert_eq!(used, [(element("humor"), 2), (element("praktische-hulp"), 1)]);
}

#[test]
fn a_question_has_one_answer_in_a_case() {
    let mut db = with_cases(&["Casus Beuk", "Casus Reiger"]);
    within(&mut db, |tx| {
        tx.put_answer(&answer(1, "patroon-2", "eerst"))?;
        tx.put_answer(&answer(1, "patroon-1", "één"))?;
        tx.put_answer(&answer(2, "patroon-1", "elders"))?;
        tx.put_answer(&answer(1, "patroon-2", "daarna"))
    });
    let question = QuestionId::new("patroon-2").unwrap();
    let both = [answer(1, "patroon-1", "één"), answer(1, "patroon-2", "daarna")];
    assert_eq!(db.rows().answers_of(case_id(1)).unwrap(), both);
    assert_eq!(db.rows().answer(case_id(1), &question).unwrap(), Some(both[1].clone()));
    within(&mut db, |tx| tx.remove_answer(case_id(1), &question));
    assert_eq!(db.rows().answer(case_id(1), &question).unwrap(), None);
    assert_eq!(db.rows().answers_of(case_id(1)).unwrap(), both[..1]);
}

#[test]
fn a_case_has_one_open_experiment_and_keeps_the_finished_ones() {
    let mut db = with_cases(&["Casus Beuk", "Casus Reiger", "Casus Beek"]);
    let done = ExperimentState::Done { on: day("2026-12-02"), outcome: note("") };
    let finished = domain::Experiment { element: None, ..experiment(1, 1, done.clone()) };
    let open = experiment(2, 1, ExperimentState::Open);
    let sooner =
        domain::Experiment { look_back_on: day("2026-11-25"), ..experiment(4, 2, ExperimentState::Open) };
    within(&mut db, |tx| {
        tx.put_experiment(&finished)?;
        tx.put_experiment(&open)?;
        assert_eq!(tx.put_experiment(&experiment(3, 1, ExperimentState::Open)), Err(StorageError::Conflict));
        tx.put_experiment(&sooner)?;
        tx.put_experiment(&experiment(5, 3, ExperimentState::Open))?;
        tx.put_case(&Case { binned_on: Some(day("2026-11-22")), ..case(3, "Casus Beek") })
    });
    assert_eq!(db.rows().experiments_of(case_id(1)).unwrap(), [finished.clone(), open.clone()]);
    assert_eq!(db.rows().open_experiments().unwrap(), [sooner, open.clone()]);
    assert_eq!(db.rows().experiment(finished.id).unwrap(), Some(finished.clone()));
    within(&mut db, |tx| {
        tx.put_experiment(&domain::Experiment { state: done.clone(), ..open.clone() })?;
        tx.put_experiment(&experiment(3, 1, ExperimentState::Open))?;
        tx.remove_experiment(finished.id)
    });
    assert_eq!(db.rows().experiment(finished.id).unwrap(), None);
    assert_eq!(db.rows().experiments_of(case_id(1)).unwrap().len(), 2);
}

#[test]
fn the_last_place_is_the_one_put_last_in_a_case_that_is_kept() {
    let mut db = with_cases(&["Casus Beuk", "Casus Reiger"]);
    assert_eq!(db.rows().last_place().unwrap(), None);
    let here = Place { tab: Tab::Conversation, variant: Variant::Family, step: 255 };
    let there = Place { tab: Tab::Summary, variant: Variant::Group, step: 0 };
    within(&mut db, |tx| tx.put_place(case_id(1), &here));
    within(&mut db, |tx| tx.put_place(case_id(2), &there));
    assert_eq!(db.rows().last_place().unwrap(), Some((case_id(2), there)));
    assert_eq!(db.rows().place_of(case_id(1)).unwrap(), Some(here.clone()));
    within(&mut db, |tx| tx.put_place(case_id(1), &here));
    assert_eq!(db.rows().last_place().unwrap(), Some((case_id(1), here)));
    within(&mut db, |tx| tx.put_case(&Case { binned_on: Some(day("2026-11-22")), ..case(1, "Casus Beuk") }));
    assert_eq!(db.rows().last_place().unwrap(), None, "one does not go on in the bin");
}

#[test]
fn marks_belong_to_elements_and_to_no_case() {
    let mut db = Db::in_memory().unwrap();
    within(&mut db, |tx| {
        tx.put_handbook_mark(&mark("time-out", false, "alleen kort"))?;
        tx.put_handbook_mark(&mark("humor", true, ""))?;
        tx.put_handbook_mark(&mark("time-out", true, "alleen kort"))
    });
    let both = [mark("humor", true, ""), mark("time-out", true, "alleen kort")];
    assert_eq!(db.rows().handbook_marks().unwrap(), both);
    assert_eq!(db.rows().handbook_mark(&element("humor")).unwrap(), Some(both[0].clone()));
    within(&mut db, |tx| tx.remove_handbook_mark(&element("humor")));
    assert_eq!(db.rows().handbook_mark(&element("humor")).unwrap(), None);
}

#[test]
fn a_transaction_that_is_dropped_never_was() {
    let mut db = with_cases(&["Casus Beuk"]);
    let before = db.dump().unwrap();
    let tx = db.transaction().unwrap();
    tx.put_case(&case(2, "Casus Reiger")).unwrap();
    tx.remove_case(case_id(1)).unwrap();
    assert_eq!(tx.labels().unwrap().len(), 1, "inside, it is seen");
    drop(tx);
    assert_eq!(db.dump().unwrap(), before);
}

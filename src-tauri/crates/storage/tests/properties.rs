//! What holds for any case, tag, answer, experiment and mark, however nasty the text: it comes back as it was,
//! and putting the old value back after a new one leaves no trace.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::as_conversions,
    clippy::redundant_closure_for_method_calls,
    reason = "tests may"
)]

mod support;

use chrono::{NaiveDate, NaiveDateTime};
use domain::{
    Case, Effect, ElementId, Experiment, ExperimentState, Expiry, Goal, HandbookMark, Intensity, Label,
    MannerId, Note, Origin, Phase, Place, ProgramNote, RecipientId, Reflection, SampleId, Story, Tab, Tag,
    Variant,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use storage::{AnyRow, Change, Db, StepSide};
use support::*;

/// Pieces that have broken a store, a query or a screen somewhere.
const NASTY: [&str; 18] = [
    "",
    " ",
    "'",
    "\"",
    "'; drop table tag; --",
    "%_",
    "\\",
    "\n\n",
    "\t",
    "\u{0}",
    "\u{feff}",
    "\u{202e}omgekeerd",
    "أمي",
    "👩‍👧",
    "e\u{301}",
    "ß",
    "İ",
    "x'00'",
];

fn text() -> impl Strategy<Value = String> {
    vec(prop_oneof![select(&NASTY).prop_map(str::to_owned), any::<String>(), "[a-z ]{1,20}"], 0..4)
        .prop_map(|it| it.concat())
}

fn notes() -> impl Strategy<Value = Note> {
    text().prop_filter_map("short enough", |it| Note::new(&it).ok())
}

fn stories() -> impl Strategy<Value = Story> {
    prop_oneof![
        20 => text().prop_filter_map("short enough", |it| Story::new(&it).ok()),
        1 => Just(Story::new(&"🌳".repeat(Story::MOST)).unwrap()),
    ]
}

fn labels() -> impl Strategy<Value = Label> {
    text().prop_filter_map("a label", |it| Label::new(&it).ok())
}

fn elements() -> impl Strategy<Value = ElementId> {
    "[a-z0-9-]{1,64}".prop_map(|it| ElementId::new(&it).unwrap())
}

fn days() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![
        (0_u32..3_000).prop_map(|it| day("2024-01-01") + chrono::Days::new(u64::from(it))),
        select(&["0001-01-01", "1969-12-31", "2024-02-29", "9999-12-31"]).prop_map(day),
        Just(NaiveDate::MAX),
    ]
}

fn moments() -> impl Strategy<Value = NaiveDateTime> {
    (days(), 0_u32..86_400, 0_u32..1_000_000_000).prop_map(|(day, second, nano)| {
        day.and_time(chrono::NaiveTime::from_num_seconds_from_midnight_opt(second, nano).unwrap())
    })
}

fn phases() -> impl Strategy<Value = Phase> {
    select(&Phase::ALL)
}

prop_compose! {
    fn program_notes()(element in elements(), phase in option::of(phases()), value in notes()) -> ProgramNote {
        ProgramNote { element, phase, value }
    }
}

prop_compose! {
    fn cases()(
        label in labels(),
        sample in option::of("[a-z-]{1,64}"),
        phase in phases(),
        story in stories(),
        goals in vec(notes(), 0..=domain::MAX_GOALS),
        program in vec(program_notes(), 0..4),
        keep_until in option::of(days()),
        changed_at in moments(),
        binned_on in option::of(days()),
    ) -> Case {
        let goals: Vec<Goal> = goals;
        Case {
            id: case_id(1),
            label,
            origin: sample.map_or(Origin::Own, |it| Origin::Sample(SampleId::new(&it).unwrap())),
            phase, story, goals, program,
            expiry: keep_until.map_or(Expiry::AfterLastChange, Expiry::On),
            changed_at, binned_on,
        }
    }
}

prop_compose! {
    fn tags()(
        element in elements(),
        phase in phases(),
        intensity in select(&Intensity::ALL),
        recipients in subsequence(&["kind", "ouders", "netwerk"], 0..=3).prop_shuffle(),
        manners in subsequence(&["uitleg", "oefenen", "doen"], 0..=3).prop_shuffle(),
        note in notes(),
        effect in option::of(select(&Effect::ALL)),
    ) -> Tag {
        Tag {
            id: tag_id(1), case: case_id(1), element, phase, intensity,
            recipients: recipients.iter().map(|it| RecipientId::new(it).unwrap()).collect(),
            manners: manners.iter().map(|it| MannerId::new(it).unwrap()).collect(),
            note, effect,
        }
    }
}

prop_compose! {
    fn experiments()(
        what in notes(),
        element in option::of(elements()),
        with_whom in notes(),
        noticed_by in notes(),
        asked_by in notes(),
        look_back_on in days(),
        done in option::of((days(), notes())),
    ) -> Experiment {
        let state = done.map_or(ExperimentState::Open, |(on, outcome)| ExperimentState::Done { on, outcome });
        Experiment { what, element, with_whom, noticed_by, asked_by, look_back_on, ..experiment(1, 1, state) }
    }
}

prop_compose! {
    fn places()(tab in select(&Tab::ALL), variant in select(&Variant::ALL), step in any::<u8>()) -> Place {
        Place { tab, variant, step }
    }
}

prop_compose! {
    fn marks()(favourite in any::<bool>(), note in notes()) -> HandbookMark {
        HandbookMark { element: element("humor"), favourite, note }
    }
}

fn reflections() -> impl Strategy<Value = Reflection> {
    text().prop_filter_map("short enough", |it| Reflection::new(&it).ok())
}

/// A store with another case that must stay as it is, and with `case(1)`.
fn store() -> Db {
    let mut db = Db::in_memory().unwrap();
    put_full_case(&mut db, 2, "Casus die er al was");
    within(&mut db, |tx| tx.put_case(&case(1, "Casus Beuk")));
    db
}

/// Puts `old`, `new` and `old` again; each time what is read is what was put, and at the end nothing shows that
/// `new` was ever there.
#[track_caller]
fn check<T: PartialEq + std::fmt::Debug>(
    old: &T,
    new: &T,
    put: impl Fn(&storage::Tx<'_>, &T) -> Result<(), storage::StorageError>,
    get: impl Fn(storage::Rows<'_>) -> Option<T>,
) {
    let mut db = store();
    within(&mut db, |tx| put(tx, old));
    let before = db.dump().unwrap();
    assert_eq!(get(db.rows()).as_ref(), Some(old));
    within(&mut db, |tx| put(tx, new));
    assert_eq!(get(db.rows()).as_ref(), Some(new));
    assert_eq!(db.dump().unwrap() == before, old == new, "the dump shows every difference");
    within(&mut db, |tx| put(tx, old));
    assert_eq!(db.dump().unwrap(), before, "as if nothing happened");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn cases_come_back(old in cases(), new in cases()) {
        check(&old, &new, |tx, it| tx.put_case(it), |it| it.case(case_id(1)).unwrap());
    }

    #[test]
    fn tags_come_back(old in tags(), new in tags()) {
        check(&old, &new, |tx, it| tx.put_tag(it), |it| it.tag(tag_id(1)).unwrap());
    }

    #[test]
    fn experiments_come_back(old in experiments(), new in experiments()) {
        check(&old, &new, |tx, it| tx.put_experiment(it), |it| it.experiment(old.id).unwrap());
    }

    #[test]
    fn answers_come_back(old in reflections(), new in reflections()) {
        let [old, new] = [old, new].map(|text| domain::Answer { text, ..answer(1, "patroon-1", "") });
        check(&old, &new, |tx, it| tx.put_answer(it), |it| it.answer(case_id(1), &old.question).unwrap());
    }

    #[test]
    fn places_come_back(old in places(), new in places()) {
        check(&old, &new, |tx, it| tx.put_place(case_id(1), it), |it| it.place_of(case_id(1)).unwrap());
    }

    #[test]
    fn marks_come_back(old in marks(), new in marks()) {
        check(&old, &new, |tx, it| tx.put_handbook_mark(it), |it| it.handbook_mark(&old.element).unwrap());
    }

    #[test]
    fn a_step_holds_every_row_as_it_was(old in cases(), new in cases(), tag in tags(), step in experiments(), mark in marks()) {
        let mut db = store();
        let others = [AnyRow::Tag(tag), AnyRow::Experiment(step), AnyRow::Mark(mark)];
        let removed: Vec<_> = others.iter().cloned().map(Change::remove).collect();
        let renamed = Change::put(Some(AnyRow::Case(old.clone())), AnyRow::Case(new.clone()));
        within(&mut db, |tx| {
            tx.put_case(&new)?;
            tx.put_step("x", old.changed_at, &[vec![renamed.clone()], removed.clone()].concat())
        });
        let number = db.rows().next_step(StepSide::Done).unwrap().unwrap().number;
        let back = db.rows().step_changes(number).unwrap().expect("it can be taken");
        let expected: Vec<_> = [vec![renamed], removed].concat().into_iter().map(Change::reversed).collect();
        prop_assert_eq!(back, expected);
    }

    #[test]
    fn a_case_that_was_removed_and_put_back_is_as_it_was(case in cases(), tag in tags(), step in experiments()) {
        let mut db = store();
        let put = |tx: &storage::Tx<'_>| {
            tx.put_case(&case)?;
            tx.put_tag(&tag)?;
            tx.put_experiment(&step)
        };
        within(&mut db, put);
        let before = db.dump().unwrap();
        within(&mut db, |tx| tx.remove_case(case.id));
        prop_assert_ne!(db.dump().unwrap(), before.clone());
        within(&mut db, put);
        prop_assert_eq!(db.dump().unwrap(), before);
    }

    #[test]
    fn what_was_written_is_found_by_any_part_of_it(story in text(), needle in text()) {
        let mut db = store();
        let whole = format!("{story} {needle} {story}");
        let story = Story::new(&whole).unwrap();
        // What nobody can see is left out of a text, so it is no part of it.
        let needle = Note::new(&needle).unwrap();
        // A diacritic without its letter folds to nothing, and nothing is found nowhere.
        prop_assume!(needle.is_blank() || needle.as_str().contains(|it: char| it.is_ascii_graphic()));
        within(&mut db, |tx| tx.put_case(&Case { story, ..case(1, "Casus Beuk") }));
        let found = db.rows().cases_with_text(needle.as_str()).unwrap();
        prop_assert_eq!(found.contains(&case_id(1)), !needle.is_blank());
    }
}

proptest! {
    // Files are slower than memory.
    #![proptest_config(ProptestConfig { cases: 4, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_file_holds_what_memory_held(case in cases(), tag in tags(), step in experiments(), mark in marks()) {
        let (_folder, path) = place_for_store();
        let mut memory = store();
        within(&mut memory, |tx| {
            tx.put_case(&case)?;
            tx.put_tag(&tag)?;
            tx.put_experiment(&step)?;
            tx.put_handbook_mark(&mark)
        });
        memory.save_as(&path, &KEY).unwrap();
        prop_assert_eq!(Db::open(&path, &KEY).unwrap().dump().unwrap(), memory.dump().unwrap());
    }
}

//! Empty, blank, a megabyte, emoji and right-to-left text in every field: taken or refused clearly, nothing lost.

use wire::{
    AnswerInput, App, ElementNoteInput, ExperimentWrite, FinishInput, GoalsInput, ProgramInput, ProposeInput,
    StoryInput, TagWrite, WireError, WireResult,
};

use crate::app;

/// What a field does with a text.
#[derive(Debug, PartialEq)]
enum Outcome {
    Taken,
    Empty,
    TooLong,
    Other(String),
}

fn outcome<T>(result: WireResult<T>) -> Outcome {
    match result {
        Ok(_) => Outcome::Taken,
        Err(WireError::TextEmpty) => Outcome::Empty,
        Err(WireError::TextTooLong { .. }) => Outcome::TooLong,
        Err(other) => Outcome::Other(format!("{other:?}")),
    }
}

/// Writes the nasty texts in one field; `blank` says what the field does with nothing.
#[track_caller]
fn check(field: &str, blank: &Outcome, write: impl Fn(&mut App, &str, String) -> Outcome) {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    let megabyte = "x".repeat(1_000_000);
    let rows: [(&str, &Outcome); 6] = [
        ("", blank),
        (" \n\t ", blank),
        (&megabyte, &Outcome::TooLong),
        ("👩‍👧‍👦 مرحبا بالعالم", &Outcome::Taken),
        ("<script>alert(1)</script> \" ' -- ; drop", &Outcome::Taken),
        ("a\u{0}b\u{202e}c\u{feff}", &Outcome::Taken),
    ];
    for (text, expected) in rows {
        let shown: String = text.chars().take(20).collect();
        assert_eq!(&write(&mut it.app, &case, text.to_owned()), expected, "{field} with {shown:?}");
    }
    it.app.vault_lock();
    it.app.vault_unlock(app::PASSPHRASE).unwrap();
    it.app.case_open(&case).unwrap();
}

#[test]
fn every_field_takes_or_refuses_what_is_typed() {
    check("name", &Outcome::Empty, |app, case, text| outcome(app.case_rename(case, &text)));
    check("story", &Outcome::Taken, |app, case, text| {
        outcome(app.case_set_story(&StoryInput { case: case.to_owned(), text }))
    });
    check("goal", &Outcome::Taken, |app, case, text| {
        outcome(app.case_set_goals(&GoalsInput { case: case.to_owned(), goals: vec![text] }))
    });
    check("frame", &Outcome::Taken, |app, case, text| {
        let (case, element) = (case.to_owned(), "locatie".to_owned());
        outcome(app.case_set_program(&ProgramInput { case, element, phase: None, value: text }))
    });
    check("evidence", &Outcome::Taken, |app, case, text| {
        for tag in app.case_open(case).unwrap().tags {
            app.tag_remove(&tag.id).unwrap();
        }
        outcome(app.tag_add(case, TagWrite { note: text, ..app::tag("time-out") }))
    });
    check("answer", &Outcome::Taken, |app, case, text| {
        outcome(app.answer_set(&AnswerInput { case: case.to_owned(), question: "blik-1".into(), text }))
    });
    check("note in the handbook", &Outcome::Taken, |app, _, text| {
        outcome(app.element_note_set(&ElementNoteInput { element: "time-out".into(), note: text }))
    });
    check("experiment", &Outcome::Empty, |app, case, text| {
        for it in app.case_open(case).unwrap().experiments {
            app.experiment_remove(&it.id).unwrap();
        }
        outcome(app.experiment_add(case, ExperimentWrite { what: text, ..app::experiment("") }))
    });
    check("what happened", &Outcome::Empty, |app, case, text| {
        for it in app.case_open(case).unwrap().experiments {
            app.experiment_remove(&it.id).unwrap();
        }
        let id = app.experiment_add(case, app::experiment("Oefenen")).unwrap().value;
        outcome(app.experiment_finish(&FinishInput { id, outcome: text }))
    });
}

#[test]
fn searching_and_proposing_take_anything() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    let megabyte = "schulden ".repeat(120_000);
    for text in ["", " ", "\"", "*", "%", "_", "AND", "NEAR(", "🧸", "مرحبا", &megabyte] {
        drop(it.app.handbook_search(text));
        it.app.case_find(text).unwrap();
        let input = ProposeInput { case: case.clone(), phase: wire::PhaseCode::Start, text: text.to_owned() };
        it.app.tag_propose(&input).unwrap();
    }
}

#[test]
fn two_cases_never_have_one_name() {
    let mut it = app::open();
    let first = it.app.case_create().unwrap().value;
    let second = it.app.case_create().unwrap().value;
    let label = it.app.case_open(&first).unwrap().label;
    let taken = it.app.case_rename(&second, &label.to_uppercase());
    assert!(matches!(taken, Err(WireError::LabelTaken)), "{taken:?}");
    it.app.case_bin(&first).unwrap();
    assert!(matches!(it.app.case_rename(&second, &label), Err(WireError::LabelTaken)), "the bin counts too");
}

#[test]
fn ids_and_days_that_make_no_sense_are_refused() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    assert!(matches!(it.app.case_open("../x"), Err(WireError::CaseGone)));
    assert!(matches!(it.app.tag_add(&case, app::tag("bestaat-niet")), Err(WireError::UnknownId { .. })));
    assert!(matches!(it.app.tag_add(&case, app::tag("<b>")), Err(WireError::UnknownId { .. })));
    assert!(matches!(it.app.case_open_sample("casus-x"), Err(WireError::UnknownId { .. })));
    for day in ["2026-11-21", "2999-01-01", "morgen", ""] {
        let set = it.app.case_set_expiry(&case, Some(day));
        assert!(matches!(set, Err(WireError::DateOutOfRange)), "{day:?}");
    }
    it.app.experiment_add(&case, app::experiment("Een")).unwrap();
    assert!(matches!(it.app.experiment_add(&case, app::experiment("Twee")), Err(WireError::ExperimentOpen)));
    let goals = vec!["doel".to_owned(); 9];
    let set = it.app.case_set_goals(&GoalsInput { case, goals });
    assert!(matches!(set, Err(WireError::TooManyGoals { most: 8 })));
}

#[test]
fn a_passphrase_of_eleven_characters_is_refused_and_nothing_is_made() {
    let mut it = app::fresh();
    assert!(matches!(it.app.vault_create("elf tekens!"), Err(WireError::PassphraseRefused { .. })));
    assert!(!it.folder.path().join("kluis").join("kluis.db").exists());
    it.app.vault_create(app::PASSPHRASE).unwrap();
    assert!(matches!(it.app.vault_create(app::PASSPHRASE), Err(WireError::VaultExists)));
}

#[test]
fn a_damaged_vault_and_a_wrong_passphrase_are_two_messages() {
    let it = app::open();
    let (folder, clock) = (it.folder, it.clock);
    drop(it.app);
    let store = folder.path().join("kluis").join("kluis.db");
    let mut bytes = std::fs::read(&store).unwrap();
    for byte in &mut bytes[20..2_000] {
        *byte ^= 0x5a;
    }
    std::fs::write(&store, bytes).unwrap();
    let mut app = app::app_in(folder.path(), &clock);
    assert!(matches!(app.vault_unlock("een heel andere wachtzin"), Err(WireError::WrongPassphrase)));
    assert!(matches!(app.vault_unlock(app::PASSPHRASE), Err(WireError::VaultDamaged)));
    std::fs::remove_file(folder.path().join("kluis").join("kluis.sleutels")).unwrap();
    assert_eq!(app.vault().state, wire::VaultStateCode::KeyFileMissing);
}

#[test]
fn a_data_folder_that_cannot_be_made_is_said_and_looking_around_still_works() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("kluis"), "een bestand waar de map hoort").unwrap();
    let clock = std::sync::Arc::new(engine::FixedClock::at(app::moment("2026-11-22", 14, 30)));
    let mut app = app::app_in(folder.path(), &clock);
    assert!(matches!(app.vault_create(app::PASSPHRASE), Err(WireError::CannotWrite | WireError::ReadOnly)));
    app.look_around().unwrap();
    assert!(matches!(
        app.look_around_keep(app::PASSPHRASE),
        Err(WireError::CannotWrite | WireError::ReadOnly)
    ));
    assert_eq!(app.case_list().unwrap().len(), 6, "what was made while looking around is still there");
}

#[cfg(unix)]
#[test]
fn the_folder_with_the_vault_is_for_this_user_only() {
    use std::os::unix::fs::PermissionsExt;
    let mut it = app::fresh();
    let preferences = it.app.preferences();
    it.app.preferences_set(preferences).unwrap();
    it.app.vault_create(app::PASSPHRASE).unwrap();
    let folder = it.folder.path().join("kluis");
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    for file in ["kluis.db", "kluis.sleutels"] {
        assert_eq!(mode(&folder.join(file)), 0o600, "{file}");
    }
}

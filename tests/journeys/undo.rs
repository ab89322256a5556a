//! Every operation is taken back and done again, and the store is the same each time.

use wire::{
    AnswerInput, App, ElementNoteInput, FinishInput, GoalsInput, PhaseCode, ProgramInput, StoryInput,
    WireError,
};

use crate::app::{self, TestApp};

/// What an operation works on: a case with one tag and one open experiment.
struct Ids {
    case: String,
    tag: String,
    experiment: String,
}

fn prepared() -> (TestApp, Ids) {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    let tag = it.app.tag_add(&case, app::tag("time-out")).unwrap().value;
    let experiment = it.app.experiment_add(&case, app::experiment("Oefenen")).unwrap().value;
    it.clock.set(app::moment("2026-11-23", 9, 0));
    (it, Ids { case, tag, experiment })
}

#[track_caller]
fn check(name: &str, operation: impl FnOnce(&mut App, &Ids)) {
    let (mut it, ids) = prepared();
    let before = it.app.dump_of_work().unwrap();
    operation(&mut it.app, &ids);
    let after = it.app.dump_of_work().unwrap();
    assert_ne!(before, after, "{name} changes something");
    it.app.history_undo().unwrap();
    assert_eq!(it.app.dump_of_work().unwrap(), before, "{name} is taken back whole");
    it.app.history_redo().unwrap();
    assert_eq!(it.app.dump_of_work().unwrap(), after, "{name} is done again whole");
    it.app.history_undo().unwrap();
    assert_eq!(it.app.dump_of_work().unwrap(), before, "{name} is taken back again");
}

#[test]
fn every_operation_can_be_taken_back_and_done_again() {
    let note = |case: &str, text: &str| AnswerInput {
        case: case.to_owned(),
        question: "blik-2".into(),
        text: text.to_owned(),
    };
    check("a new case", |app, _| drop(app.case_create().unwrap()));
    check("a fictional case", |app, _| drop(app.case_open_sample("casus-duin").unwrap()));
    check("a name", |app, ids| drop(app.case_rename(&ids.case, "Casus Vlinder").unwrap()));
    check("a phase", |app, ids| drop(app.case_set_phase(&ids.case, PhaseCode::End).unwrap()));
    check("an end date", |app, ids| {
        drop(app.case_set_expiry(&ids.case, Some("2027-03-01")).unwrap());
    });
    check("a story", |app, ids| {
        drop(
            app.case_set_story(&StoryInput { case: ids.case.clone(), text: "Er was eens.".into() }).unwrap(),
        );
    });
    check("goals", |app, ids| {
        let goals = vec!["rust in de avond".into(), "post open".into()];
        drop(app.case_set_goals(&GoalsInput { case: ids.case.clone(), goals }).unwrap());
    });
    check("a frame", |app, ids| {
        let (case, element) = (ids.case.clone(), "locatie".into());
        let input = ProgramInput { case, element, phase: Some(PhaseCode::Care), value: "thuis".into() };
        drop(app.case_set_program(&input).unwrap());
    });
    check("the bin", |app, ids| drop(app.case_bin(&ids.case).unwrap()));
    check("a tag", |app, ids| drop(app.tag_add(&ids.case, app::tag("motiveren")).unwrap()));
    check("a changed tag", |app, ids| drop(app.tag_edit(&ids.tag, app::tag("dagritme")).unwrap()));
    check("a removed tag", |app, ids| drop(app.tag_remove(&ids.tag).unwrap()));
    check("an answer", |app, ids| drop(app.answer_set(&note(&ids.case, "Dat papa rustig blijft.")).unwrap()));
    check("a changed experiment", |app, ids| {
        drop(app.experiment_edit(&ids.experiment, app::experiment("Anders oefenen")).unwrap());
    });
    check("looking back on an experiment", |app, ids| {
        let input = FinishInput { id: ids.experiment.clone(), outcome: "Het lukte twee keer.".into() };
        drop(app.experiment_finish(&input).unwrap());
    });
    check("a removed experiment", |app, ids| drop(app.experiment_remove(&ids.experiment).unwrap()));
    check("a favourite", |app, _| drop(app.element_favourite("time-out").unwrap()));
    check("a word that is no name", |app, ids| {
        drop(app.guard_word_is_no_name(&ids.case, "Ploink").unwrap());
    });
    check("who someone is", |app, ids| {
        let role = wire::WhoInput { role: wire::RoleCode::Son, age: Some(9), same_as: None };
        drop(app.guard_name_role(&ids.case, "Daan", role).unwrap());
    });
    check("a note with an element", |app, _| {
        let input = ElementNoteInput { element: "time-out".into(), note: "Samen oefenen.".into() };
        drop(app.element_note_set(&input).unwrap());
    });
}

#[test]
fn coming_out_of_the_bin_can_be_taken_back() {
    let (mut it, ids) = prepared();
    it.app.case_bin(&ids.case).unwrap();
    let binned = it.app.dump_of_work().unwrap();
    it.app.case_restore(&ids.case).unwrap();
    it.app.history_undo().unwrap();
    assert_eq!(it.app.dump_of_work().unwrap(), binned);
}

#[test]
fn everything_in_a_row_can_be_taken_back_to_the_beginning() {
    let mut it = app::open();
    let empty = it.app.dump_of_work().unwrap();
    let case = it.app.case_open_sample("casus-linde").unwrap().value;
    it.app.case_set_phase(&case, PhaseCode::Start).unwrap();
    it.app.tag_add(&case, app::tag("motiveren")).unwrap();
    it.app.experiment_add(&case, app::experiment("Loslaten")).unwrap();
    it.app.case_bin(&case).unwrap();
    let full = it.app.dump_of_work().unwrap();
    while it.app.history().unwrap().undo.is_some() {
        it.app.history_undo().unwrap();
    }
    assert_eq!(it.app.dump_of_work().unwrap(), empty);
    while it.app.history().unwrap().redo.is_some() {
        it.app.history_redo().unwrap();
    }
    assert_eq!(it.app.dump_of_work().unwrap(), full);
}

#[test]
fn typing_on_is_one_step_and_a_pause_begins_another() {
    let (mut it, ids) = prepared();
    let write = |it: &mut TestApp, at: (u32, u32), text: &str| {
        it.clock.set(app::moment("2026-11-23", at.0, at.1));
        it.app.case_set_story(&StoryInput { case: ids.case.clone(), text: text.into() }).unwrap();
    };
    write(&mut it, (10, 0), "Moe");
    write(&mut it, (10, 0), "Moeder belt.");
    write(&mut it, (10, 5), "Moeder belt. Ik ga langs.");
    let story = |it: &mut TestApp| it.app.case_open(&ids.case).unwrap().story;
    it.app.history_undo().unwrap();
    assert_eq!(story(&mut it), "Moeder belt.");
    it.app.history_undo().unwrap();
    assert_eq!(story(&mut it), "");
}

#[test]
fn a_refused_change_leaves_the_steps_alone() {
    let (mut it, ids) = prepared();
    let before = it.app.history().unwrap();
    assert!(matches!(it.app.tag_add(&ids.case, app::tag("time-out")), Err(WireError::TagExists { .. })));
    assert!(matches!(it.app.case_rename(&ids.case, "  "), Err(WireError::TextEmpty)));
    assert_eq!(it.app.history().unwrap().undo, before.undo);
    it.app.bin_empty().unwrap();
    assert!(it.app.history().unwrap().undo.is_none(), "what cannot be undone empties the list");
    assert!(matches!(it.app.history_undo(), Err(WireError::NothingToUndo)));
}

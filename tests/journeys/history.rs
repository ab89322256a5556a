//! What was done can be taken back, and what was written can be found back: also after the app was closed or killed.
//! That every single operation can be taken back is told in `undo`.

use wire::{
    AnswerInput, App, ElementNoteInput, GoalsInput, OpCode, PartKind, PhaseCode, StoryInput, TextFieldInput,
    WireError,
};

use crate::app::{self, TestApp};
use crate::kill::{Child, killed};

fn story_of(case: &str) -> TextFieldInput {
    TextFieldInput { case: case.to_owned(), question: None }
}

fn write(app: &mut App, case: &str, text: &str) {
    app.case_set_story(&StoryInput { case: case.to_owned(), text: text.to_owned() }).unwrap();
}

/// Later on the same day.
fn at(it: &TestApp, hour: u32, minute: u32) {
    it.clock.set(app::moment("2026-11-22", hour, minute));
}

#[test]
fn what_was_done_before_a_restart_is_taken_back_after_it() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    let empty = it.app.dump_of_work().unwrap();
    at(&it, 15, 0);
    write(&mut it.app, &case, "Moeder belt.");
    it.app.tag_add(&case, app::tag("time-out")).unwrap();
    let full = it.app.dump_of_work().unwrap();

    it = app::restarted(it);
    let history = it.app.vault().history;
    assert_eq!(
        (history.undo, history.redo),
        (Some(OpCode::AddTag), None),
        "the lock screen leads to the same steps"
    );
    it.app.history_undo().unwrap();
    it = app::restarted(it);
    it.app.history_undo().unwrap();
    assert_eq!(it.app.dump_of_work().unwrap(), empty);
    it = app::restarted(it);
    assert_eq!(it.app.history_redo().unwrap().value, OpCode::EditStory);
    it.app.history_redo().unwrap();
    assert_eq!(it.app.dump_of_work().unwrap(), full);
}

/// `QualCoder` #265: deleting a category broke the project and its backups. Here everything is taken away and brought
/// back in every order that the steps allow, and the vault stays whole.
#[test]
fn taking_away_and_bringing_back_never_breaks_the_vault() {
    let mut it = app::open();
    let case = it.app.case_open_sample("casus-linde").unwrap().value;
    let view = it.app.case_open(&case).unwrap();
    for tag in &view.tags {
        it.app.tag_remove(&tag.id).unwrap();
    }
    for experiment in &view.experiments {
        it.app.experiment_remove(&experiment.id).unwrap();
    }
    it.app.case_bin(&case).unwrap();
    let steps = view.tags.len() + view.experiments.len() + 1;
    for undone in 1..=steps {
        for _ in 0..undone {
            it.app.history_undo().unwrap();
        }
        it = app::restarted(it);
        for _ in 0..undone {
            it.app.history_redo().unwrap();
        }
        it.app.bin_list().unwrap();
    }
    for _ in 0..steps {
        it.app.history_undo().unwrap();
    }
    let back = it.app.case_open(&case).unwrap();
    assert_eq!((back.tags.len(), back.experiments.len()), (view.tags.len(), view.experiments.len()));
    it = app::restarted(it);
    assert_eq!(it.app.case_open(&case).unwrap().story, view.story);
}

#[test]
fn steps_and_versions_survive_a_kill() {
    let it = app::open();
    let (folder, clock) = (it.folder, it.clock);
    drop(it.app);
    let (case, mut app) = killed("history::write_twice_and_abort", folder.path(), &clock);
    assert_eq!(app.case_open(&case).unwrap().story, "Wat er later stond.");
    assert_eq!(app.version_list(&story_of(&case)).unwrap().len(), 1);
    app.history_undo().unwrap();
    assert_eq!(app.case_open(&case).unwrap().story, "Wat er eerst stond.");
}

/// The child of the test above.
#[test]
fn write_twice_and_abort() {
    let Some(mut child) = Child::wanted() else { return };
    let case = child.app.case_create().unwrap().value;
    write(&mut child.app, &case, "Wat er eerst stond.");
    child.clock.set(app::moment("2026-11-22", 15, 5));
    write(&mut child.app, &case, "Wat er later stond.");
    child.end(&case);
}

/// One of the things that a worker does, chosen by a number.
fn do_something(it: &mut TestApp, choice: u64, round: u64) {
    let minute = u32::try_from(round % 60).unwrap();
    at(it, 16, minute);
    let rows = it.app.case_list().unwrap();
    let Some(case) =
        rows.get(usize::try_from(choice / 8).unwrap() % rows.len().max(1)).map(|it| it.id.clone())
    else {
        it.app.case_create().unwrap();
        return;
    };
    // What is refused (a name that is taken, an element that is tagged) is no step, which is as it should be.
    let _ = match choice % 8 {
        0 => it.app.case_create().map(drop),
        1 => it.app.case_set_story(&StoryInput { case, text: format!("Zin {round}. ").repeat(20) }).map(drop),
        2 => {
            let text = if round.is_multiple_of(3) { String::new() } else { format!("antwoord {round}") };
            it.app.answer_set(&AnswerInput { case, question: "blik-2".into(), text }).map(drop)
        }
        3 => it
            .app
            .tag_add(
                &case,
                app::tag(["time-out", "motiveren", "dagritme"][usize::try_from(round % 3).unwrap()]),
            )
            .map(drop),
        4 => {
            let tag = it.app.case_open(&case).unwrap().tags.first().map(|it| it.id.clone());
            tag.map_or(Ok(()), |tag| it.app.tag_remove(&tag).map(drop))
        }
        5 => it.app.case_bin(&case).map(drop),
        6 => {
            let input = ElementNoteInput { element: "time-out".into(), note: format!("notitie {round}") };
            it.app.element_note_set(&input).map(drop)
        }
        _ => it.app.case_set_goals(&GoalsInput { case, goals: vec![format!("doel {round}")] }).map(drop),
    };
}

#[test]
fn whatever_was_done_with_restarts_in_between_all_is_taken_back_and_done_again() {
    for seed in 1..=6_u64 {
        let mut it = app::open();
        let start = it.app.dump_of_work().unwrap();
        let mut random = seed;
        for round in 0..40 {
            // A linear congruential generator (Knuth, MMIX): the same rounds on every machine.
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            do_something(&mut it, random >> 33, round);
            if (random >> 20).is_multiple_of(9) {
                it = app::restarted(it);
            }
        }
        let end = it.app.dump_of_work().unwrap();
        while it.app.history().unwrap().undo.is_some() {
            it.app.history_undo().unwrap();
        }
        assert_eq!(it.app.dump_of_work().unwrap(), start, "seed {seed}");
        it = app::restarted(it);
        while it.app.history().unwrap().redo.is_some() {
            it.app.history_redo().unwrap();
        }
        assert_eq!(it.app.dump_of_work().unwrap(), end, "seed {seed}");
    }
}

#[test]
fn an_earlier_version_is_found_compared_and_put_back() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    write(&mut it.app, &case, "Moeder belt opa.");
    at(&it, 15, 0);
    write(&mut it.app, &case, "Moeder belt oma en opa.");
    let versions = it.app.version_list(&story_of(&case)).unwrap();
    assert_eq!(versions.len(), 1, "an empty page is no version");
    assert_eq!((versions[0].until.as_str(), versions[0].words), ("2026-11-22T15:00", 3));

    it = app::restarted(it);
    let view = it.app.version_pair(&story_of(&case), versions[0].number).unwrap().compared();
    let added: Vec<_> =
        view.parts.iter().filter(|it| it.kind == PartKind::Added).map(|it| it.text.as_str()).collect();
    assert_eq!(added, ["oma en "]);
    at(&it, 15, 30);
    it.app.version_restore(&story_of(&case), versions[0].number).unwrap();
    assert_eq!(it.app.case_open(&case).unwrap().story, "Moeder belt opa.");
    assert_eq!(it.app.version_list(&story_of(&case)).unwrap().len(), 2, "what stood there is a version now");
    assert_eq!(it.app.history_undo().unwrap().value, OpCode::RestoreVersion);
    assert_eq!(it.app.case_open(&case).unwrap().story, "Moeder belt oma en opa.");
    assert_eq!(
        it.app.version_list(&story_of(&case)).unwrap().len(),
        2,
        "a text that is kept is not kept twice"
    );
}

#[test]
fn a_text_that_was_taken_back_and_written_over_is_still_found() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    write(&mut it.app, &case, "Een half uur werk.");
    it.app.history_undo().unwrap();
    at(&it, 15, 0);
    write(&mut it.app, &case, "Iets anders.");
    assert!(it.app.history().unwrap().redo.is_none());
    let number = it.app.version_list(&story_of(&case)).unwrap()[0].number;
    let view = it.app.version_pair(&story_of(&case), number).unwrap().compared();
    assert_eq!(view.text, "Een half uur werk.");
}

#[test]
fn throwing_much_away_while_typing_is_a_step_and_a_version_of_its_own() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    let long = "Ik ging mee naar school en we wachtten samen. ".repeat(20);
    write(&mut it.app, &case, "Ik ging mee");
    write(&mut it.app, &case, &long);
    // Everything selected and a key pressed, within the same breath.
    write(&mut it.app, &case, "x");
    assert_eq!(it.app.version_list(&story_of(&case)).unwrap().len(), 1);
    it.app.history_undo().unwrap();
    assert_eq!(it.app.case_open(&case).unwrap().story, long);
}

#[test]
fn each_answer_has_versions_of_its_own() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    let field = |question: &str| TextFieldInput { case: case.clone(), question: Some(question.to_owned()) };
    let answer = |it: &mut TestApp, minute, text: &str| {
        at(it, 15, minute);
        let input = AnswerInput { case: case.clone(), question: "blik-2".into(), text: text.to_owned() };
        it.app.answer_set(&input).unwrap();
    };
    answer(&mut it, 0, "Dat papa rustig blijft.");
    answer(&mut it, 5, "");
    let versions = it.app.version_list(&field("blik-2")).unwrap();
    assert_eq!(versions.len(), 1, "an answer that was emptied is kept");
    assert!(it.app.version_list(&field("blik-1")).unwrap().is_empty());
    assert!(it.app.version_list(&story_of(&case)).unwrap().is_empty());
    let wrong = it.app.version_restore(&field("blik-1"), versions[0].number);
    assert!(matches!(wrong, Err(WireError::VersionGone)), "a version belongs to its own text");
    it.app.version_restore(&field("blik-2"), versions[0].number).unwrap();
    assert!(it.app.dump_of_work().unwrap().contains("Dat papa rustig blijft."));
}

#[test]
fn versions_are_wiped_when_asked_and_the_steps_with_the_same_words_too() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    write(&mut it.app, &case, "De naam van het kind.");
    at(&it, 15, 0);
    write(&mut it.app, &case, "Zonder naam.");
    let work = it.app.dump_of_work().unwrap();
    let changed = it.app.versions_forget(&story_of(&case)).unwrap();
    assert_eq!(changed.value, 1);
    assert!(changed.history.undo.is_none());
    assert_eq!(it.app.dump_of_work().unwrap(), work, "the text of now stays");
    assert!(!it.app.dump().unwrap().contains("De naam van het kind."), "nowhere in the store");
}

#[test]
fn nothing_of_an_erased_case_stays_in_steps_or_versions() {
    let mut it = app::open();
    let (gone, kept) = (it.app.case_create().unwrap().value, it.app.case_create().unwrap().value);
    for (minute, text) in [(0, "Het eerste verhaal."), (5, "Het tweede verhaal."), (9, "Het derde verhaal.")]
    {
        at(&it, 15, minute);
        write(&mut it.app, &gone, text);
    }
    write(&mut it.app, &kept, "Dit blijft.");
    it.app.case_bin(&gone).unwrap();
    it.app.bin_empty().unwrap();
    let all = it.app.dump().unwrap();
    assert!(!all.contains("verhaal.") && all.contains("Dit blijft."));
    assert!(it.app.history().unwrap().undo.is_none(), "a case that was erased cannot come back");
}

#[test]
fn looking_around_keeps_no_versions_and_its_steps_move_along_when_it_is_kept() {
    let mut it = app::fresh();
    it.app.look_around().unwrap();
    assert!(it.app.history().unwrap().undo.is_none(), "the examples were there from the beginning");
    let case = it.app.case_create().unwrap().value;
    write(&mut it.app, &case, "Eerst.");
    at(&it, 15, 0);
    write(&mut it.app, &case, "Later.");
    assert!(it.app.version_list(&story_of(&case)).unwrap().is_empty());
    it.app.look_around_keep(app::PASSPHRASE).unwrap();
    assert!(it.app.version_list(&story_of(&case)).unwrap().is_empty());
    it.app.history_undo().unwrap();
    assert_eq!(it.app.case_open(&case).unwrap().story, "Eerst.");
}

#[test]
fn only_the_last_fifty_steps_stay() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    for round in 0..60 {
        let phase = if round % 2 == 0 { PhaseCode::Care } else { PhaseCode::End };
        it.app.case_set_phase(&case, phase).unwrap();
    }
    it = app::restarted(it);
    let mut undone = 0;
    while it.app.history().unwrap().undo.is_some() {
        it.app.history_undo().unwrap();
        undone += 1;
    }
    assert_eq!(undone, 50);
    it.app.case_open(&case).unwrap();
}

//! What the guard against leaks remembers of a case: within the vault, of that case only, and never a name.
//! What the rules find in a text is told where the rules are.

use wire::{
    AnswerInput, App, FinishInput, GoalsInput, GuardReplace, MarkRow, OpCode, PhaseCode, ProgramInput,
    ReasonCode, RoleCode, StoryInput, TagWrite, TextFieldInput, WhoInput, WireError,
};

use crate::app;

/// A word that is in no list and that a rule takes for a name.
const WORD: &str = "Ploink";
const WITH_WORD: &str = "Wij spraken met Ploink.";

fn marks(app: &mut App, case: &str, text: &str) -> Vec<MarkRow> {
    app.guard_looking(Some(case)).unwrap().look(text).marks
}

fn who(role: RoleCode) -> WhoInput {
    WhoInput { role, age: None, same_as: None }
}

fn replace(app: &mut App, case: &str, name: &str, words: &str, role: Option<WhoInput>) -> u32 {
    let input = GuardReplace { name: name.to_owned(), words: words.to_owned(), role };
    app.guard_replace_everywhere(case, input).unwrap().value
}

fn write(app: &mut App, case: &str, text: &str) {
    app.case_set_story(&StoryInput { case: case.to_owned(), text: text.to_owned() }).unwrap();
}

/// `zoon A (9)`, for each person.
fn people(app: &mut App, case: &str) -> Vec<(RoleCode, Option<String>, Option<u8>)> {
    app.guard_roles(case).unwrap().into_iter().map(|it| (it.role, it.letter, it.age)).collect()
}

/// A case with the name in every text that a case has.
fn case_about(app: &mut App, name: &str) -> String {
    let case = app.case_create().unwrap().value;
    app.case_rename(&case, &format!("Casus {name}")).unwrap();
    write(app, &case, &format!("{name} belt. Moeder van {name}s zusje; {} komt.", name.to_uppercase()));
    app.case_set_goals(&GoalsInput { case: case.clone(), goals: vec![format!("{name} slaapt")] }).unwrap();
    let (element, value) = ("locatie".into(), format!("bij {name} thuis"));
    let phase = Some(PhaseCode::Care);
    app.case_set_program(&ProgramInput { case: case.clone(), element, phase, value }).unwrap();
    app.tag_add(&case, TagWrite { note: format!("zoon {name} lachte"), ..app::tag("time-out") }).unwrap();
    let text = format!("Dat {name} rustig blijft.");
    app.answer_set(&AnswerInput { case: case.clone(), question: "blik-2".into(), text }).unwrap();
    let about = |what: &str| format!("{what} {name}");
    let first = wire::ExperimentWrite {
        with_whom: about("met"),
        noticed_by: about("aan"),
        asked_by: about("tante van"),
        ..app::experiment(&about("oefenen met"))
    };
    let first = app.experiment_add(&case, first).unwrap().value;
    app.experiment_finish(&FinishInput { id: first, outcome: format!("{name} deed mee") }).unwrap();
    case
}

#[test]
fn a_word_that_is_no_name_is_remembered_in_this_case_only() {
    let mut it = app::open();
    let [here, elsewhere] = [(); 2].map(|()| it.app.case_create().unwrap().value);
    assert_eq!(marks(&mut it.app, &here, WITH_WORD).len(), 1);
    it.app.guard_word_is_no_name(&here, WORD).unwrap();
    it.app.guard_word_is_no_name(&here, " ploink ").unwrap();
    it = app::restarted(it);
    assert_eq!(it.app.guard_words(&here).unwrap(), [WORD], "once, as it was typed");
    assert_eq!(marks(&mut it.app, &here, WITH_WORD), []);
    assert_eq!(marks(&mut it.app, &elsewhere, WITH_WORD).len(), 1);
    assert_eq!(it.app.guard_looking(None).unwrap().look(WITH_WORD).marks.len(), 1, "nor without a case");
    assert_eq!(it.app.history().unwrap().undo, Some(OpCode::WordIsNoName));
    it.app.guard_word_forget(&here, "PLOINK").unwrap();
    assert_eq!(marks(&mut it.app, &here, WITH_WORD).len(), 1);
}

#[test]
fn a_number_is_found_whatever_was_said_of_it() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    it.app.guard_word_is_no_name(&case, "111222333").unwrap();
    assert_eq!(marks(&mut it.app, &case, "BSN 111222333").len(), 1);
}

#[test]
fn who_someone_is_stays_with_the_name_also_after_a_restart() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    let daan = WhoInput { role: RoleCode::Son, age: Some(9), same_as: None };
    let row = it.app.guard_name_role(&case, "Daan", daan).unwrap().value;
    assert_eq!((row.letter.as_deref(), row.age), (None, Some(9)), "one son needs no letter");
    it.app.guard_name_role(&case, "Anne van der Wal", who(RoleCode::Mother)).unwrap();
    it = app::restarted(it);
    let found = marks(&mut it.app, &case, "gister zei daan tegen anne  van der wal: daans jas");
    let roles: Vec<_> = found.iter().map(|it| it.role.as_ref().map(|it| it.role)).collect();
    assert_eq!(roles, [Some(RoleCode::Son), Some(RoleCode::Mother), Some(RoleCode::Son)]);
    assert_eq!((found[1].start, found[1].end), (22, 39), "a name of four words is one mark");
    assert_eq!((found[2].start, found[2].end), (41, 45), "the letter that says whose stays outside");
    let other = it.app.case_create().unwrap().value;
    assert!(marks(&mut it.app, &other, "gister zei Daan dat").iter().all(|it| it.role.is_none()));
}

#[test]
fn a_name_that_no_rule_sees_is_found_once_it_has_a_role() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    let text = "De jas lag bij winkel op de bank.";
    assert_eq!(marks(&mut it.app, &case, text), []);
    it.app.guard_name_role(&case, "Winkel", who(RoleCode::Neighbour)).unwrap();
    let found = marks(&mut it.app, &case, text);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].reason, ReasonCode::KnownHere);
    it.app.guard_word_is_no_name(&case, "winkel").unwrap();
    assert_eq!(marks(&mut it.app, &case, text), [], "what was said last of a word counts");
    it.app.guard_name_role(&case, "winkel", who(RoleCode::Neighbour)).unwrap();
    assert_eq!(marks(&mut it.app, &case, text).len(), 1);
    assert!(it.app.guard_words(&case).unwrap().is_empty());
}

#[test]
fn letters_come_with_the_second_one_and_two_names_of_one_person_are_one() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    write(&mut it.app, &case, "Daan en Tygo spelen. Tyg lacht.");
    assert_eq!(replace(&mut it.app, &case, "Daan", "zoon", Some(who(RoleCode::Son))), 1);
    let tygo = it.app.guard_name_role(&case, "Tygo", who(RoleCode::Son)).unwrap().value;
    assert_eq!(tygo.letter.as_deref(), Some("B"));
    replace(&mut it.app, &case, "Tygo", "zoon B", None);
    let same = WhoInput { role: RoleCode::Son, age: Some(4), same_as: Some(tygo.turn) };
    replace(&mut it.app, &case, "Tyg", "zoon B", Some(same));
    let (a, b) = (Some("A".to_owned()), Some("B".to_owned()));
    assert_eq!(people(&mut it.app, &case), [(RoleCode::Son, a, None), (RoleCode::Son, b, Some(4))]);
    // What was written stays: "zoon" may be meant as such.
    assert_eq!(it.app.case_open(&case).unwrap().story, "Zoon en zoon B spelen. Zoon B lacht.");
    let gone = it.app.guard_name_role(&case, "Sem", WhoInput { same_as: Some(7), ..who(RoleCode::Son) });
    assert!(matches!(gone, Err(WireError::UnknownId { .. })));
}

#[test]
fn a_name_is_replaced_in_every_text_as_one_step() {
    let mut it = app::open();
    let case = case_about(&mut it.app, "Daan");
    let other = case_about(&mut it.app, "Sem");
    write(&mut it.app, &other, "Daan is hier een ander.");
    let before = it.app.dump_of_work().unwrap();
    it.clock.set(app::moment("2026-11-23", 9, 0));
    assert_eq!(replace(&mut it.app, &case, "daan", "zoon A", Some(who(RoleCode::Son))), 13);
    let after = it.app.dump_of_work().unwrap();
    let case_rows: Vec<_> = after.lines().filter(|it| it.contains(&case)).collect();
    assert!(case_rows.iter().all(|it| !it.to_lowercase().contains("daan")), "{case_rows:#?}");
    let view = it.app.case_open(&case).unwrap();
    assert_eq!(view.label, "Casus zoon A");
    assert_eq!(view.story, "Zoon A belt. Moeder van zoon As zusje; zoon A komt.");
    assert_eq!(view.tags[0].note, "zoon A lachte", "the role before the name is not said twice");
    assert_eq!(it.app.case_open(&other).unwrap().story, "Daan is hier een ander.");

    it = app::restarted(it);
    assert_eq!(it.app.history_undo().unwrap().value, OpCode::ReplaceName);
    assert_eq!(it.app.dump_of_work().unwrap(), before, "one step back");
    assert!(people(&mut it.app, &case).is_empty(), "the role goes with it");
    it.app.history_redo().unwrap();
    assert_eq!(it.app.dump_of_work().unwrap(), after);
}

#[test]
fn what_would_become_too_long_is_refused_whole() {
    let mut it = app::open();
    let case = case_about(&mut it.app, "Daan");
    let full = "Daan ".repeat(400);
    it.app.tag_add(&case, TagWrite { note: full, ..app::tag("motiveren") }).unwrap();
    let before = it.app.dump().unwrap();
    let input = GuardReplace { name: "Daan".into(), words: "zoon A".into(), role: Some(who(RoleCode::Son)) };
    let refused = it.app.guard_replace_everywhere(&case, input);
    assert!(matches!(refused, Err(WireError::TextTooLong { most: 2_000, .. })));
    assert_eq!(it.app.dump().unwrap(), before, "not even half");
    for (name, words) in [("", "zoon"), ("...", "zoon"), ("Daan", " ")] {
        let input = GuardReplace { name: name.into(), words: words.into(), role: None };
        assert!(matches!(it.app.guard_replace_everywhere(&case, input), Err(WireError::TextEmpty)));
    }
}

#[test]
fn a_label_that_would_be_none_stays_as_it_is() {
    let mut it = app::open();
    let [first, second] = [(); 2].map(|()| it.app.case_create().unwrap().value);
    it.app.case_rename(&first, "Casus zoon").unwrap();
    it.app.case_rename(&second, "Casus Daan").unwrap();
    assert_eq!(replace(&mut it.app, &second, "Daan", "zoon", None), 0, "another case has that name");
    assert_eq!(it.app.case_open(&second).unwrap().label, "Casus Daan");
    assert_eq!(replace(&mut it.app, &second, "Daan", "de zoon", None), 1);
    assert_eq!(it.app.case_open(&second).unwrap().label, "Casus de zoon");
}

#[test]
fn nothing_is_left_of_a_name_once_the_versions_are_forgotten() {
    let mut it = app::open();
    let case = case_about(&mut it.app, "Daan");
    it.clock.set(app::moment("2026-11-23", 9, 0));
    replace(&mut it.app, &case, "Daan", "zoon", Some(who(RoleCode::Son)));
    assert!(it.app.dump().unwrap().contains("Daan"), "earlier versions keep what was written");
    for question in [None, Some("blik-2".to_owned())] {
        it.app.versions_forget(&TextFieldInput { case: case.clone(), question }).unwrap();
    }
    let dump = it.app.dump().unwrap().to_lowercase();
    assert!(!dump.contains("daan"), "who is who is known without the name");
    assert_eq!(people(&mut it.app, &case), [(RoleCode::Son, None, None)]);
    assert_eq!(app::holding(it.folder.path(), "Daan"), Vec::<std::path::PathBuf>::new());
}

#[test]
fn erasing_a_case_leaves_nothing_of_what_was_remembered() {
    for general in [false, true] {
        let mut it = app::open();
        let case = it.app.case_create().unwrap().value;
        it.app.guard_word_is_no_name(&case, WORD).unwrap();
        it.app.guard_name_role(&case, "Daan", who(RoleCode::Son)).unwrap();
        let print = print_in(&it.app.dump().unwrap());
        if general {
            let points = Vec::new();
            it.app.case_generalise_and_erase(wire::GeneraliseInput { case: case.clone(), points }).unwrap();
        } else {
            it.app.case_bin(&case).unwrap();
            it.app.case_erase(&case).unwrap();
        }
        let dump = it.app.dump().unwrap();
        assert!(!dump.contains(WORD) && !dump.contains(&print), "{dump}");
        let gone = it.app.guard_looking(Some(&case));
        assert!(matches!(gone, Err(WireError::CaseGone)));
    }
}

/// The print of the one name with a role.
fn print_in(dump: &str) -> String {
    let (_, table) = dump.split_once("guard_role (").unwrap();
    let row = table.lines().nth(1).unwrap();
    row.split('\'').nth(3).unwrap().to_owned()
}

#[test]
fn looking_around_remembers_too_until_it_ends() {
    let mut it = app::fresh();
    it.app.look_around().unwrap();
    let case = it.app.case_list().unwrap()[0].id.clone();
    it.app.guard_word_is_no_name(&case, WORD).unwrap();
    assert_eq!(marks(&mut it.app, &case, WITH_WORD), []);
    it.app.look_around_keep(app::PASSPHRASE).unwrap();
    assert_eq!(it.app.guard_words(&case).unwrap(), [WORD], "kept with the rest");
    it.app.vault_lock();
    assert!(matches!(it.app.guard_looking(None), Err(WireError::Locked)));
    assert!(matches!(it.app.guard_words(&case), Err(WireError::Locked)));
}

#[test]
fn what_is_remembered_is_bounded() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    assert!(matches!(
        it.app.guard_word_is_no_name(&case, &"x".repeat(81)),
        Err(WireError::TextTooLong { has: 81, most: 80 })
    ));
    for number in 0..100 {
        let letters: String = format!("{number:02}")
            .chars()
            .map(|it| char::from(b'a' + u8::try_from(it).unwrap() - b'0'))
            .collect();
        it.app.guard_name_role(&case, &format!("Naam{letters}"), who(RoleCode::Friend)).unwrap();
    }
    let full = it.app.guard_name_role(&case, "Nog", who(RoleCode::Friend));
    assert!(matches!(full, Err(WireError::TooManyNames { most: 100 })));
    assert!(it.app.guard_name_role(&case, "Naamaa", who(RoleCode::Son)).is_ok(), "who is there may change");
}

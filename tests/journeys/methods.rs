//! A method of one's own: copied, changed, chosen for a meeting, on paper, and in a file for a colleague.

use std::fs;
use std::path::Path;

use wire::{
    GuideSheetInput, MeetingFormCode, MeetingWrite, MethodPick, OwnMethodRow, OwnMethodWrite, OwnStepRow,
    PaperInput, PeopleRow, SubjectCode, TakenCode, WireError,
};

use crate::app::{self, TestApp};

fn step(name: &str, text: &str, usual: u32) -> OwnStepRow {
    OwnStepRow {
        name: name.to_owned(),
        text: text.to_owned(),
        element_moment: "Welk element past hier?".to_owned(),
        usual,
        least: usual / 2,
    }
}

fn write_of(it: OwnMethodRow) -> OwnMethodWrite {
    OwnMethodWrite { name: it.name, when: it.when, note: it.note, steps: it.steps }
}

fn only(it: &mut TestApp) -> OwnMethodRow {
    let mut own = it.app.method_list_own().unwrap();
    assert_eq!(own.len(), 1);
    own.remove(0)
}

/// A copy of the round of elements, with one step more.
fn changed_copy(it: &mut TestApp) -> OwnMethodRow {
    let id = it.app.method_copy("elementenronde", "Onze stille ronde").unwrap().value;
    let copy = only(it);
    assert_eq!(copy.based_on.as_ref().map(|it| it.id.as_str()), Some("elementenronde"));
    let mut method = write_of(copy);
    method.steps.push(step("Stil opschrijven", "Ieder schrijft één zin.", 0));
    it.app.method_edit(&id, method).unwrap();
    only(it)
}

fn words(it: &mut TestApp, input: &PaperInput) -> String {
    let copied = it.app.paper_to_leave(input).unwrap().text(&[]).unwrap();
    let mut words = String::new();
    it.app
        .paper_copy(copied, |text| {
            words = text;
            true
        })
        .unwrap();
    words
}

fn sheet(id: &str) -> PaperInput {
    PaperInput::Guide { sheets: vec![GuideSheetInput::Method { method: id.to_owned() }] }
}

#[test]
fn a_copy_is_changed_chosen_printed_and_handed_to_a_colleague() {
    let mut it = app::open();
    let mine = changed_copy(&mut it);
    let last = mine.steps.last().unwrap();
    assert_eq!((last.usual, last.least), (1, 1), "a step of zero minutes takes one");

    let meeting = MeetingWrite {
        group: None,
        date: "2026-12-01".to_owned(),
        begins: "13:30".to_owned(),
        ends: "15:30".to_owned(),
        place: None,
        form: MeetingFormCode::Intervision,
        leader: None,
        people: PeopleRow::Unsaid,
        subject: SubjectCode::Question,
        theme: String::new(),
    };
    let meeting = it.app.meeting_plan(meeting, 0).unwrap().value.remove(0);
    let pick = MethodPick::Method { id: mine.id.clone() };
    it.app.meeting_choose_method(&meeting, Some(&pick)).unwrap();
    let steps = it.app.meeting_open(&meeting).unwrap().agenda;
    assert!(steps.iter().any(|it| it.name == "Stil opschrijven"));

    let handout =
        PaperInput::Handout { method: Some(mine.id.clone()), question: String::new(), minutes: Some(90) };
    for paper in [sheet(&mine.id), handout, PaperInput::MeetingHandout { meeting }] {
        let printed = words(&mut it, &paper);
        for said in ["Onze stille ronde", "Stil opschrijven", "Ieder schrijft één zin."] {
            assert!(printed.contains(said), "{said} stands on {paper:?}");
        }
    }

    let file = it.folder.path().join("werkvorm.toml");
    assert!(it.app.method_file_check(&mine.id).unwrap().findings.is_empty());
    it.app.method_file_save(&mine.id, &[], &file).unwrap();
    // Ids are counted here, so that a method of the colleague has the one that stands in the file.
    let mut other = app::open();
    assert_eq!(other.app.method_copy("balint", "Iets anders").unwrap().value, mine.id);
    let taken = other.app.method_file_open(&file).unwrap().value;
    assert!(taken[0].taken == TakenCode::New && taken[0].id != mine.id, "it has an id of that vault");
    let own = other.app.method_list_own().unwrap();
    assert_eq!(own.len(), 2);
    let theirs = own.into_iter().find(|it| it.id == taken[0].id).unwrap();
    assert_eq!(
        (&theirs.name, theirs.minutes, theirs.steps.len()),
        (&mine.name, mine.minutes, mine.steps.len())
    );
    assert_eq!(theirs.based_on.map(|it| it.name), Some("Elementenronde".to_owned()));
    let again = other.app.method_file_open(&file).unwrap().value;
    assert!(again[0].taken == TakenCode::Here && again[0].id == theirs.id);
    // The method, the meeting, and then the change of the method.
    for _ in 0..3 {
        it.app.history_undo().unwrap();
    }
    assert!(!only(&mut it).steps.iter().any(|it| it.name == "Stil opschrijven"), "the change is a step back");
}

#[test]
fn what_a_method_says_of_someone_is_looked_at_before_it_leaves() {
    let mut it = app::open();
    let mine = changed_copy(&mut it);
    let mut method = write_of(only(&mut it));
    method.note = "Bel 06 12345678 voor de zaal.".to_owned();
    it.app.method_edit(&mine.id, method).unwrap();
    let file = it.folder.path().join("werkvorm.toml");
    let refused = it.app.method_file_save(&mine.id, &[], &file);
    assert!(matches!(refused, Err(WireError::ExportBlocked { .. })) && !file.exists());
    assert!(matches!(
        it.app.paper_to_leave(&sheet(&mine.id)).unwrap().text(&[]).err(),
        Some(WireError::ExportBlocked { .. })
    ));
    let found = it.app.method_file_check(&mine.id).unwrap();
    let keys: Vec<_> = found.findings.into_iter().map(|it| it.key).collect();
    it.app.method_file_save(&mine.id, &keys, &file).unwrap();
    assert!(fs::read_to_string(&file).unwrap().contains("06 12345678"));
    let log = it.app.log_view(None, 0).unwrap();
    assert!(log.rows[0].text.contains("werkvorm"), "{}", log.rows[0].text);
    it.app.vault_lock();
    assert!(matches!(it.app.paper_to_leave(&sheet(&mine.id)).err(), Some(WireError::UnknownId { .. })));
}

#[test]
fn a_file_that_is_not_right_is_refused_with_its_line_and_changes_nothing() {
    let mut it = app::open();
    let refused = |it: &mut TestApp, path: &Path| match it.app.method_file_open(path) {
        Err(WireError::MethodFileRefused { problems }) => problems.into_iter().map(|it| it.text).collect(),
        _ => Vec::new(),
    };
    let path = it.folder.path().join("werkvorm.toml");
    assert_eq!(refused(&mut it, &path).len(), 1, "a file that is not there");
    fs::write(&path, vec![b'x'; (1 << 20) + 1]).unwrap();
    assert_eq!(refused(&mut it, &path).len(), 1, "a file that is too large");
    fs::write(&path, [0xff, 0xfe]).unwrap();
    assert_eq!(refused(&mut it, &path).len(), 1, "a file that is no text");
    fs::write(&path, "[[methods]]\nid = \"x\"\n").unwrap();
    let said = refused(&mut it, &path);
    assert!(!said.is_empty() && said.iter().all(|it| it.contains("werkvorm.toml, regel ")), "{said:?}");
    assert!(it.app.method_list_own().unwrap().is_empty());

    let none = OwnMethodWrite {
        name: "Leeg".to_owned(),
        when: String::new(),
        note: String::new(),
        steps: Vec::new(),
    };
    let id = it.app.method_add(none).unwrap().value;
    assert!(matches!(it.app.method_file_save(&id, &[], &path), Err(WireError::MethodWithoutSteps)));
    let long = OwnMethodWrite { steps: vec![step("Lang", "", 121)], ..write_of(only(&mut it)) };
    assert!(matches!(it.app.method_edit(&id, long), Err(WireError::MinutesOutOfRange { most: 120, .. })));
    it.app.method_remove(&id).unwrap();
    assert!(matches!(it.app.method_remove(&id), Err(WireError::MethodGone)));
}

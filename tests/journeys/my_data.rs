//! "Mijn gegevens": everything that was written comes out, past the same gate as every paper, and what was erased not.

use std::fs;
use std::path::Path;

use serde_json::Value;
use wire::{AnswerInput, Exported, FindingPlace, PaperInput, RoleCode, StoryInput, WhoInput, WireError};

use crate::app::{self, TestApp};

/// A case with a text of every kind; gives back its id.
fn case_called(it: &mut TestApp, label: &str) -> String {
    let case = it.app.case_create().unwrap().value;
    it.app.case_rename(&case, label).unwrap();
    it.app.case_set_story(&StoryInput { case: case.clone(), text: format!("{label}: het verhaal") }).unwrap();
    it.app
        .tag_add(&case, wire::TagWrite { note: format!("{label}: gezien"), ..app::tag("time-out") })
        .unwrap();
    let text = format!("{label}: het antwoord");
    it.app.answer_set(&AnswerInput { case: case.clone(), question: "situatie-4".into(), text }).unwrap();
    it.app.experiment_add(&case, app::experiment(&format!("{label}: de proef"))).unwrap();
    case
}

fn made(app: &mut wire::App, accepted: &[String]) -> wire::WireResult<wire::MadeData> {
    app.my_data()?.made(accepted)
}

fn json(it: &mut TestApp) -> Value {
    let made = made(&mut it.app, &[]).unwrap();
    serde_json::from_slice(made.bytes()).unwrap()
}

#[test]
fn everything_that_was_written_is_in_the_file_and_on_paper_also_from_the_bin() {
    let mut it = app::open();
    case_called(&mut it, "Casus Merel");
    let binned = case_called(&mut it, "Casus Kievit");
    it.app
        .element_note_set(&wire::ElementNoteInput { element: "time-out".into(), note: "vaker lachen".into() })
        .unwrap();
    it.app.case_bin(&binned).unwrap();
    let text = json(&mut it).to_string();
    let paper = app::look(&mut it, &PaperInput::MyData).unwrap();
    let pages: String = paper.pages.iter().map(|it| it.svg.as_str()).collect();
    for label in ["Casus Merel", "Casus Kievit"] {
        for what in ["het verhaal", "gezien", "het antwoord", "de proef"] {
            assert!(text.contains(&format!("{label}: {what}")), "{label}: {what} is in the file");
            assert!(pages.contains(what), "{label}: {what} is on paper");
        }
    }
    assert!(text.contains("vaker lachen") && text.contains("prullenbak_sinds\":\"2026-11-22"));
    assert!(
        text.contains("\"naam\":\"Startfase\"") || text.contains("\"id\":\"start\",\"naam\":\""),
        "ids have names"
    );
    assert!(paper.findings.is_empty());
}

#[test]
fn what_was_erased_is_not_in_it() {
    let mut it = app::open();
    let gone = case_called(&mut it, "Casus Merel");
    case_called(&mut it, "Casus Kievit");
    it.app.case_bin(&gone).unwrap();
    it.app.bin_empty().unwrap();
    let text = json(&mut it).to_string();
    assert!(!text.contains("Casus Merel") && text.contains("Casus Kievit"));
    assert!(text.contains("Casus voorgoed gewist."), "the log tells that something was erased");
}

#[test]
fn nothing_traceable_leaves_unseen_and_each_case_counts_for_itself() {
    let mut it = app::open();
    for label in ["Casus Merel", "Casus Kievit"] {
        let case = case_called(&mut it, label);
        it.app.case_set_story(&StoryInput { case, text: "bel 06-12345678".into() }).unwrap();
    }
    let Err(WireError::ExportBlocked { findings, .. }) = made(&mut it.app, &[]) else {
        panic!("it left unseen")
    };
    assert_eq!(findings.len(), 2, "the same words in two cases are two findings");
    assert!(findings.iter().all(|it| it.case.is_some()));
    let one = [findings[0].key.clone()];
    assert!(
        matches!(made(&mut it.app, &one), Err(WireError::ExportBlocked { findings, .. }) if findings.len() == 1)
    );
    let both: Vec<_> = findings.iter().map(|it| it.key.clone()).collect();
    let made = made(&mut it.app, &both).unwrap();
    let path = it.folder.path().join("mijn-gegevens.json");
    assert!(matches!(it.app.my_data_save(&made, &path).unwrap(), Exported::Saved { .. }));
    assert_eq!(fs::read(&path).unwrap(), made.bytes());
    let newest = it.app.log_view(None, 0).unwrap().rows.remove(0).text;
    assert_eq!(newest, "Alle eigen gegevens opgeslagen, met 2 casussen. Toegelaten: 2× telefoon.");
}

#[test]
fn each_family_with_something_rare_is_asked_about() {
    let mut it = app::open();
    for (label, story) in [("Casus Merel", "een tweeling"), ("Casus Kievit", "vader is dominee")] {
        let case = case_called(&mut it, label);
        it.app.case_set_story(&StoryInput { case, text: story.into() }).unwrap();
    }
    let Err(WireError::ExportBlocked { findings, rare }) = made(&mut it.app, &[]) else {
        panic!("it left unasked")
    };
    assert!(findings.is_empty());
    assert_eq!(rare.iter().filter(|it| it.case.is_some()).count(), 2);
    let keys: Vec<_> = rare.iter().flat_map(|it| &it.reasons).map(|it| it.key.clone()).collect();
    let first = [keys[0].clone()];
    assert!(
        matches!(made(&mut it.app, &first), Err(WireError::ExportBlocked { rare, .. }) if rare.len() == 1)
    );
    let made = made(&mut it.app, &keys).unwrap();
    it.app.my_data_save(&made, &it.folder.path().join("mijn-gegevens.json")).unwrap();
    let newest = it.app.log_view(None, 0).unwrap().rows.remove(0).text;
    assert_eq!(newest, "Alle eigen gegevens opgeslagen, met 2 casussen. Toegelaten: 2× zeldzaam.");
}

#[test]
fn a_valid_bsn_never_leaves() {
    let mut it = app::open();
    let case = case_called(&mut it, "Casus Merel");
    it.app.case_set_story(&StoryInput { case, text: "BSN 111222333".into() }).unwrap();
    let Err(WireError::ExportBlocked { findings, .. }) = made(&mut it.app, &[]) else { panic!("it left") };
    let keys: Vec<_> = findings.into_iter().map(|it| it.key).collect();
    assert!(matches!(made(&mut it.app, &keys), Err(WireError::ExportBlocked { .. })));
}

#[test]
fn every_field_is_described() {
    let mut it = app::open();
    case_called(&mut it, "Casus Merel");
    it.app.case_open_sample("casus-beuk").unwrap();
    it.app
        .element_note_set(&wire::ElementNoteInput { element: "time-out".into(), note: "vaker".into() })
        .unwrap();
    crate::intervision::with_everything(&mut it);
    let page = fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri/crates/wire/docs/my-data.md"),
    )
    .unwrap();
    let mut names = Vec::new();
    names_in(&json(&mut it), &mut names);
    names.sort();
    names.dedup();
    assert!(names.len() > 30, "{names:?}");
    for name in names {
        assert!(page.contains(&format!("`{name}`")), "{name} is not in wire/docs/my-data.md");
    }
}

fn names_in(value: &Value, names: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                names.push(name.clone());
                names_in(value, names);
            }
        }
        Value::Array(items) => items.iter().for_each(|it| names_in(it, names)),
        _ => {}
    }
}

#[test]
fn a_locked_vault_gives_nothing() {
    let mut it = app::open();
    case_called(&mut it, "Casus Merel");
    let before = made(&mut it.app, &[]).unwrap();
    it.app.vault_lock();
    assert!(matches!(made(&mut it.app, &[]), Err(WireError::Locked)));
    assert!(it.app.my_data_save(&before, &it.folder.path().join("weg.json")).is_err());
    assert!(!it.folder.path().join("weg.json").exists());
}

#[test]
fn what_the_guard_remembers_is_in_it_without_a_name_and_past_the_gate() {
    let mut it = app::open();
    let case = case_called(&mut it, "Casus Merel");
    it.app.guard_word_is_no_name(&case, "Ploink").unwrap();
    for (name, age) in [("Daan", Some(9)), ("Tygo", None)] {
        let role = WhoInput { role: RoleCode::Son, age, same_as: None };
        it.app.guard_name_role(&case, name, role).unwrap();
    }
    let text = json(&mut it);
    let one = &text["casussen"][0];
    assert_eq!(one["geen_namen"], serde_json::json!(["Ploink"]));
    let son = serde_json::json!({ "id": "zoon", "naam": "zoon" });
    let people = serde_json::json!([
        { "rol": son, "letter": "A", "leeftijd": 9 },
        { "rol": son, "letter": "B", "leeftijd": null },
    ]);
    assert_eq!(one["personen"], people);
    let paper = app::look(&mut it, &PaperInput::MyData).unwrap();
    let pages: String = paper.pages.iter().map(|it| it.svg.as_str()).collect();
    for words in ["Ploink", "zoon A (9)", "zoon B"] {
        assert!(pages.contains(words), "{words} is on paper");
    }
    assert!(!pages.contains("Daan") && !text.to_string().contains("Tygo"));

    it.app.guard_word_is_no_name(&case, "bel 06-12345678").unwrap();
    let Err(WireError::ExportBlocked { findings, .. }) = made(&mut it.app, &[]) else {
        panic!("it left unseen")
    };
    assert!(matches!(findings[0].place, FindingPlace::GuardWord));
}

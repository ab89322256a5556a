//! What may leave the vault: nothing with a valid BSN or IBAN, the rest only when each finding is accepted.

use wire::{AnswerInput, Exported, PaperInput, StoryInput, TagWrite, WireError};

use crate::app::{self, TestApp};

fn case_with(story: &str) -> (TestApp, PaperInput) {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    it.app.case_set_story(&StoryInput { case: case.clone(), text: story.to_owned() }).unwrap();
    let parts = wire::PartsInput { story: true, ..wire::PartsInput::default() };
    (it, PaperInput::CaseSummary { case, parts })
}

fn case_of(sheet: &PaperInput) -> String {
    match sheet {
        PaperInput::CaseSummary { case, .. } => case.clone(),
        other => panic!("{other:?} is no summary"),
    }
}

#[test]
fn a_bsn_cannot_leave_whatever_is_accepted() {
    let (mut it, sheet) = case_with("Zijn nummer is 111222333.");
    let found = app::look(&mut it, &sheet).unwrap().findings;
    assert_eq!(found.len(), 1);
    assert!(found[0].blocks);
    let keys: Vec<_> = found.iter().map(|it| it.key.clone()).collect();
    assert!(matches!(app::pdf(&mut it, &sheet, &keys), Err(WireError::ExportBlocked { .. })));
    assert!(matches!(app::print(&mut it, &sheet, &keys), Err(WireError::ExportBlocked { .. })));

    // A part that does not go on paper is not in the way.
    let without_story = PaperInput::CaseSummary { case: case_of(&sheet), parts: wire::PartsInput::default() };
    app::pdf(&mut it, &without_story, &[]).unwrap();
}

#[test]
fn other_findings_leave_only_one_by_one_and_only_as_accepted() {
    let (mut it, sheet) = case_with("Bel 06-12345678 of mail moeder@voorbeeld.nl.");
    let found = app::look(&mut it, &sheet).unwrap().findings;
    assert_eq!(found.len(), 2, "{found:?}");
    let first = vec![found[0].key.clone()];
    let Err(WireError::ExportBlocked { findings }) = app::pdf(&mut it, &sheet, &first) else {
        panic!("one of two is not enough");
    };
    assert_eq!(findings.len(), 1);
    let both: Vec<_> = found.iter().map(|it| it.key.clone()).collect();
    app::pdf(&mut it, &sheet, &both).unwrap();

    // Another number in the same place was not accepted.
    let story =
        StoryInput { case: case_of(&sheet), text: "Bel 06-87654321 of mail moeder@voorbeeld.nl.".into() };
    it.app.case_set_story(&story).unwrap();
    assert!(matches!(app::pdf(&mut it, &sheet, &both), Err(WireError::ExportBlocked { .. })));
}

#[test]
fn every_free_text_on_the_paper_is_looked_at() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    it.app.case_rename(&case, "Casus 1234 AB").unwrap();
    it.app.tag_add(&case, TagWrite { note: "mail a@voorbeeld.nl".into(), ..app::tag("time-out") }).unwrap();
    let answer =
        AnswerInput { case: case.clone(), question: "situatie-4".into(), text: "Bel 06-12345678?".into() };
    it.app.answer_set(&answer).unwrap();
    it.app.experiment_add(&case, app::experiment("Langsgaan, geboren op 3 mei 2014")).unwrap();
    let sheet = PaperInput::CaseSummary { case, parts: wire::PartsInput::default() };
    let findings = app::look(&mut it, &sheet).unwrap().findings;
    let places: Vec<_> = findings.into_iter().map(|it| format!("{:?}", it.place)).collect();
    for place in ["Label", "TagNote", "Answer", "Experiment"] {
        assert!(places.iter().any(|it| it.starts_with(place)), "{place} in {places:?}");
    }
}

#[test]
fn a_paper_that_cannot_be_written_says_so_and_leaves_the_old_one_whole() {
    let (mut it, sheet) = case_with("Niets bijzonders.");
    let paper = app::pdf(&mut it, &sheet, &[]).unwrap();
    let folder = it.folder.path();
    let file = folder.join("blad.pdf");
    std::fs::write(&file, "oud").unwrap();
    assert!(matches!(
        it.app.paper_save(&paper, &file.join("onder een bestand.pdf")),
        Err(WireError::CannotWrite)
    ));
    assert!(matches!(
        it.app.paper_save(&paper, &folder.join("weg").join("blad.pdf")),
        Err(WireError::CannotWrite)
    ));
    assert_eq!(std::fs::read(&file).unwrap(), b"oud");
    assert!(
        matches!(it.app.paper_save(&paper, &file), Ok(Exported::Saved { file_name }) if file_name == "blad.pdf")
    );
    assert_eq!(std::fs::read(&file).unwrap(), paper.bytes().unwrap());
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), 2, "no half file stays behind");
}

#[test]
fn the_same_case_on_the_same_day_is_the_same_paper() {
    let (mut it, sheet) = case_with("Niets bijzonders.");
    let once = app::pdf(&mut it, &sheet, &[]).unwrap();
    assert!(once.bytes().unwrap() == app::pdf(&mut it, &sheet, &[]).unwrap().bytes().unwrap());
}

#[test]
fn nothing_readable_is_on_disk() {
    let (mut it, sheet) = case_with("een zin die nergens anders staat");
    app::look(&mut it, &sheet).unwrap();
    it.app.vault_lock();
    for file in walk(it.folder.path()) {
        let bytes = std::fs::read(&file).unwrap();
        let needle = b"nergens anders";
        assert!(!bytes.windows(needle.len()).any(|it| it == needle), "readable in {}", file.display());
    }
}

fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(walk(&path)) } else { files.push(path) }
    }
    files
}

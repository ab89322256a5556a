//! What may leave the vault: nothing with a valid BSN or IBAN, the rest only when each finding is accepted.

use wire::{
    AnswerInput, Exported, PaperInput, RareRow, SeverityCode, StoryInput, TagWrite, WireError, WireResult,
};

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
    assert_eq!(found[0].severity, SeverityCode::Blocks);
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
    let Err(WireError::ExportBlocked { findings, .. }) = app::pdf(&mut it, &sheet, &first) else {
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

/// The keys with which the last question is answered, after the findings with these keys were let through.
fn answer(rare: &[RareRow], accepted: &[String]) -> Vec<String> {
    let reasons = rare.iter().flat_map(|it| &it.reasons);
    let shown = reasons.filter(|it| it.hangs_on.as_ref().is_none_or(|it| accepted.contains(it)));
    accepted.iter().cloned().chain(shown.map(|it| it.key.clone())).collect()
}

fn newest_line(it: &mut TestApp) -> String {
    it.app.log_view(None, 0).unwrap().rows.remove(0).text
}

#[test]
fn what_few_families_have_is_asked_about_before_it_leaves_and_a_new_reason_anew() {
    let (mut it, sheet) = case_with("Een tweeling van vier. Vader is dominee.");
    let seen = app::look(&mut it, &sheet).unwrap();
    assert!(seen.findings.is_empty(), "{:?}", seen.findings);
    let [question] = seen.rare.as_slice() else { panic!("one question, not {:?}", seen.rare) };
    let words: Vec<_> = question.reasons.iter().map(|it| it.excerpt.as_str()).collect();
    assert_eq!(words, ["tweeling", "dominee"]);
    assert!(matches!(
        app::pdf(&mut it, &sheet, &[]),
        Err(WireError::ExportBlocked { findings, rare }) if findings.is_empty() && rare.len() == 1
    ));
    // Half an answer is none.
    let half = vec![question.reasons[0].key.clone()];
    assert!(matches!(app::print(&mut it, &sheet, &half), Err(WireError::ExportBlocked { .. })));
    let whole = answer(&seen.rare, &[]);
    app::print(&mut it, &sheet, &whole).unwrap();
    assert_eq!(
        newest_line(&mut it),
        "Papier afgedrukt: samenvatting van een casus. Toegelaten: 2× zeldzaam."
    );

    let text = "Een tweeling van vier, in alles zeven kinderen. Vader is dominee.".to_owned();
    it.app.case_set_story(&StoryInput { case: case_of(&sheet), text }).unwrap();
    let refused = app::pdf(&mut it, &sheet, &whole);
    let Err(WireError::ExportBlocked { rare, .. }) = refused else { panic!("a new reason asks anew") };
    assert_eq!(rare[0].reasons.len(), 3, "all reasons are looked at together");
    app::pdf(&mut it, &sheet, &answer(&rare, &whole)).unwrap();
}

#[test]
fn a_village_that_stays_beside_something_rare_is_a_reason_too() {
    let (mut it, sheet) = case_with("De tweeling woont in Appelscha.");
    let seen = app::look(&mut it, &sheet).unwrap();
    let village: Vec<_> = seen.findings.iter().map(|it| it.key.clone()).collect();
    assert_eq!(village.len(), 1, "{:?}", seen.findings);
    let twins_only = [answer(&seen.rare, &[]), village.clone()].concat();
    assert!(matches!(
        app::pdf(&mut it, &sheet, &twins_only),
        Err(WireError::ExportBlocked { findings, rare }) if findings.is_empty() && rare[0].reasons.len() == 2
    ));
    app::print(&mut it, &sheet, &answer(&seen.rare, &village)).unwrap();
    assert_eq!(
        newest_line(&mut it),
        "Papier afgedrukt: samenvatting van een casus. Toegelaten: 1× plaats, 2× zeldzaam."
    );
}

#[test]
fn a_paper_without_what_was_written_never_asks_and_a_fictional_case_is_asked_about_too() {
    let mut it = app::open();
    let cards = PaperInput::ElementCards { elements: Vec::new(), format: wire::CardFormatCode::A6 };
    let seen = app::look(&mut it, &cards).unwrap();
    assert!(seen.findings.is_empty() && seen.rare.is_empty());
    let case = it.app.case_open_sample("casus-beuk").unwrap().value;
    let text = "Het stond in de krant.".to_owned();
    it.app.case_set_story(&StoryInput { case: case.clone(), text }).unwrap();
    let parts = wire::PartsInput { story: true, ..wire::PartsInput::default() };
    let seen = app::look(&mut it, &PaperInput::CaseSummary { case, parts }).unwrap();
    assert_eq!(seen.rare.len(), 1);
}

#[test]
fn a_field_for_a_colleague_may_hold_a_name_and_with_whom_may_not() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    let named = wire::ExperimentWrite {
        with_whom: "Fatima".into(),
        asked_by: "Saskia".into(),
        ..app::experiment("Langsgaan")
    };
    it.app.experiment_add(&case, named).unwrap();
    let sheet = PaperInput::CaseSummary { case, parts: wire::PartsInput::default() };
    let found = app::look(&mut it, &sheet).unwrap().findings;
    let words: Vec<_> = found.iter().map(|it| it.excerpt.as_str()).collect();
    assert_eq!(words, ["Fatima"]);
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

/// What is put on the clipboard, when it is.
fn copy(it: &mut TestApp, sheet: &PaperInput, accepted: &[String]) -> WireResult<String> {
    let copied = it.app.paper_to_leave(sheet)?.text(accepted)?;
    let mut clipboard = String::new();
    it.app.paper_copy(copied, |text| {
        clipboard = text;
        true
    })?;
    Ok(clipboard)
}

#[test]
fn the_words_alone_pass_the_same_gate_and_stand_in_the_log() {
    let (mut it, sheet) = case_with("Bel 06-12345678.\nSamen gekookt.");
    let case = case_of(&sheet);
    it.app.case_rename(&case, "Casus Merel").unwrap();
    it.app.tag_add(&case, TagWrite { note: "zij lachte".into(), ..app::tag("time-out") }).unwrap();
    assert!(matches!(copy(&mut it, &sheet, &[]), Err(WireError::ExportBlocked { .. })));
    let keys: Vec<_> = app::look(&mut it, &sheet).unwrap().findings.into_iter().map(|it| it.key).collect();
    let text = copy(&mut it, &sheet, &keys).unwrap();
    for line in ["Casus Merel\n===========", "Bel 06-12345678.\nSamen gekookt.", "zij lachte"] {
        assert!(text.contains(line), "{line:?} in {text}");
    }
    assert!(!text.contains('<') && !text.contains("\n\n\n"), "plain lines: {text}");
    let line = "Papier als tekst gekopieerd: samenvatting van een casus. Toegelaten: 1× telefoon.";
    assert_eq!(newest_line(&mut it), line);

    let parts = wire::FamilyPartsInput { goals: true, did: true, helped: true, trying: true, room: true };
    let family = PaperInput::FamilyPage { case, parts };
    assert!(!copy(&mut it, &family, &[]).unwrap().contains("Merel"));
}

#[test]
fn what_the_clipboard_does_not_take_is_said_and_not_logged() {
    let (mut it, sheet) = case_with("Samen gekookt.");
    let before = newest_line(&mut it);
    let copied = it.app.paper_to_leave(&sheet).unwrap().text(&[]).unwrap();
    assert!(matches!(it.app.paper_copy(copied, |_| false), Err(WireError::CannotCopy)));
    assert_eq!(newest_line(&mut it), before);
    let copied = it.app.paper_to_leave(&sheet).unwrap().text(&[]).unwrap();
    it.app.vault_lock();
    let taken = it.app.paper_copy(copied, |_| panic!("a locked vault lets nothing out"));
    assert!(matches!(taken, Err(WireError::Locked)));
}

#[test]
fn what_is_no_name_in_one_case_is_one_in_another() {
    let (mut it, first) = case_with("Wij spraken met Ploink.");
    let second = it.app.case_create().unwrap().value;
    it.app
        .case_set_story(&StoryInput { case: second.clone(), text: "Wij spraken met Ploink.".to_owned() })
        .unwrap();
    it.app.guard_word_is_no_name(&case_of(&first), "Ploink").unwrap();
    assert!(app::look(&mut it, &first).unwrap().findings.is_empty());
    let parts = wire::PartsInput { story: true, ..wire::PartsInput::default() };
    let other = PaperInput::CaseSummary { case: second.clone(), parts };
    assert_eq!(app::look(&mut it, &other).unwrap().findings.len(), 1);
    let all = app::look(&mut it, &PaperInput::MyData).unwrap().findings;
    assert_eq!(all.iter().map(|it| it.case.clone()).collect::<Vec<_>>(), [Some(second)]);
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

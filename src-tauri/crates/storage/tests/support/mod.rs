//! Stores and nouns for the tests of this crate. Nothing here is random or knows the time.
#![allow(dead_code, reason = "each test program uses its own part")]

use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveDateTime};
use domain::{
    Answer, Case, CaseId, ElementId, Experiment, ExperimentId, ExperimentState, Expiry, HandbookMark,
    Intensity, Label, MannerId, Note, Origin, Phase, Place, ProgramNote, QuestionId, RecipientId, Reflection,
    Story, Tab, Tag, TagId, Variant,
};
use storage::{Db, StorageError, Tx};
use uuid::Uuid;

pub const KEY: [u8; 32] = [7; 32];
pub const OTHER_KEY: [u8; 32] = [8; 32];
/// What no file may show.
pub const SENTENCE: &str = "moeder vertelde over de ruzie met opa";

/// A folder that goes away with the test, and the path of a store in it.
pub fn place_for_store() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kluis.db");
    (folder, path)
}

/// A store in a file with one full case, closed.
pub fn stored(path: &Path) -> String {
    let mut db = Db::create(path, &KEY).unwrap();
    put_full_case(&mut db, 1, "Casus Beuk");
    db.dump().unwrap()
}

/// Runs `body` in one transaction and commits it.
#[track_caller]
pub fn within<T>(db: &mut Db, body: impl FnOnce(&Tx<'_>) -> Result<T, StorageError>) -> T {
    let tx = db.transaction().unwrap();
    let value = body(&tx).unwrap();
    tx.commit().unwrap();
    value
}

/// A case with one of everything that can hang on it, ids made of `number`.
#[track_caller]
pub fn put_full_case(db: &mut Db, number: u128, label: &str) {
    within(db, |tx| {
        tx.put_case(&case(number, label))?;
        tx.put_tag(&tag(number, number, "vertrouwen-opbouwen", Phase::Start))?;
        tx.put_answer(&answer(number, "patroon-1", SENTENCE))?;
        tx.put_experiment(&experiment(number, number, ExperimentState::Open))?;
        tx.put_place(case_id(number), &Place { tab: Tab::Story, variant: Variant::Alone, step: 2 })
    });
}

pub fn case_id(number: u128) -> CaseId {
    CaseId(Uuid::from_u128(number))
}

pub fn tag_id(number: u128) -> TagId {
    TagId(Uuid::from_u128(number))
}

pub fn element(id: &str) -> ElementId {
    ElementId::new(id).unwrap()
}

pub fn note(text: &str) -> Note {
    Note::new(text).unwrap()
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn moment(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

pub fn case(number: u128, label: &str) -> Case {
    Case {
        id: case_id(number),
        label: Label::new(label).unwrap(),
        origin: Origin::Own,
        phase: Phase::Care,
        story: Story::new(SENTENCE).unwrap(),
        goals: vec![note("weer samen eten"), note("naar school")],
        program: vec![
            ProgramNote { element: element("duur"), phase: None, value: note("zes maanden") },
            ProgramNote { element: element("contact"), phase: Some(Phase::Start), value: note("wekelijks") },
        ],
        expiry: Expiry::AfterLastChange,
        changed_at: moment("2026-11-22T12:00:00"),
        binned_on: None,
    }
}

pub fn tag(number: u128, case: u128, of: &str, phase: Phase) -> Tag {
    Tag {
        id: tag_id(number),
        case: case_id(case),
        element: element(of),
        phase,
        intensity: Intensity::Medium,
        recipients: ["ouders", "kind"].map(|it| RecipientId::new(it).unwrap()).to_vec(),
        manners: ["voordoen", "uitleg"].map(|it| MannerId::new(it).unwrap()).to_vec(),
        note: note(SENTENCE),
        effect: None,
    }
}

pub fn answer(case: u128, question: &str, text: &str) -> Answer {
    Answer {
        case: case_id(case),
        question: QuestionId::new(question).unwrap(),
        text: Reflection::new(text).unwrap(),
    }
}

pub fn experiment(number: u128, case: u128, state: ExperimentState) -> Experiment {
    Experiment {
        id: ExperimentId(Uuid::from_u128(number)),
        case: case_id(case),
        what: note("eerst luisteren"),
        element: Some(element("vertrouwen-opbouwen")),
        with_whom: note("vader"),
        noticed_by: note("hij begint zelf"),
        asked_by: note("een collega"),
        chosen_on: Some(day("2026-11-20")),
        look_back_on: day("2026-12-01"),
        state,
    }
}

pub fn mark(of: &str, favourite: bool, text: &str) -> HandbookMark {
    HandbookMark { element: element(of), favourite, note: note(text) }
}

//! An app in a folder of its own, standing still at half past two on 22 November 2026.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use content::Pack;
use engine::{Content, FixedClock};
use tempfile::TempDir;
use vault::Params;
use wire::{
    App, EffectCode, ExperimentWrite, IntensityCode, MadePaper, PageView, PaperInput, PaperView, PhaseCode,
    TagWrite, WireResult,
};

/// A passphrase that is long enough.
pub const PASSPHRASE: &str = "drie groene fietsen in de regen";

/// The app and what it stands on.
pub struct TestApp {
    pub app: App,
    pub clock: Arc<FixedClock>,
    pub folder: TempDir,
}

/// An app without a vault.
pub fn fresh() -> TestApp {
    let folder = tempfile::tempdir().unwrap();
    let clock = Arc::new(FixedClock::at(moment("2026-11-22", 14, 30)));
    let app = app_in(folder.path(), &clock);
    TestApp { app, clock, folder }
}

/// An app with an open, empty vault.
pub fn open() -> TestApp {
    let mut it = fresh();
    it.app.vault_create(PASSPHRASE).unwrap();
    it
}

/// Another run of the app on the same folder.
pub fn app_in(folder: &Path, clock: &Arc<FixedClock>) -> App {
    let clock: Arc<dyn engine::Clock> = Arc::<FixedClock>::clone(clock);
    App::new(folder.join("kluis"), Params::light(), Content::new(Pack::shipped().clone()), clock)
}

/// The app closed and opened again on the same folder.
pub fn restarted(it: TestApp) -> TestApp {
    let TestApp { app, clock, folder } = it;
    drop(app);
    let mut app = app_in(folder.path(), &clock);
    app.vault_unlock(PASSPHRASE).unwrap();
    TestApp { app, clock, folder }
}

/// Every file below the folder that holds the words.
pub fn holding(folder: &Path, words: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(holding(&path, words));
        } else if fs::read(&path).unwrap().windows(words.len()).any(|it| it == words.as_bytes()) {
            found.push(path);
        }
    }
    found
}

/// A moment of a day.
pub fn moment(day: &str, hour: u32, minute: u32) -> chrono::NaiveDateTime {
    day.parse::<NaiveDate>().unwrap().and_hms_opt(hour, minute, 0).unwrap()
}

/// A tag on `element` in the starting phase, for the parents, as a conversation.
pub fn tag(element: &str) -> TagWrite {
    TagWrite {
        element: element.to_owned(),
        phase: PhaseCode::Start,
        intensity: IntensityCode::Medium,
        recipients: vec!["ouders".to_owned()],
        manners: vec!["gesprek".to_owned()],
        note: String::new(),
        effect: Some(EffectCode::Helped),
    }
}

/// An experiment that is looked back on in two weeks.
pub fn experiment(what: &str) -> ExperimentWrite {
    ExperimentWrite {
        what: what.to_owned(),
        element: Some("netwerk-in-kaart".to_owned()),
        with_whom: "moeder en de oudste".to_owned(),
        noticed_by: "moeder belt één keer iemand anders".to_owned(),
        asked_by: "een collega".to_owned(),
        look_back_on: "2026-12-06".to_owned(),
    }
}

/// The paper with all its pages, to look at.
pub fn look(it: &mut TestApp, input: &PaperInput) -> WireResult<PaperView> {
    it.app.paper_to_look_at(input)?.view(0, u32::MAX)
}

/// The paper for the printer.
pub fn print(it: &mut TestApp, input: &PaperInput, accepted: &[String]) -> WireResult<Vec<PageView>> {
    let printed = it.app.paper_to_leave(input)?.print(accepted)?;
    it.app.paper_print(printed)
}

/// The paper to save.
pub fn pdf(it: &mut TestApp, input: &PaperInput, accepted: &[String]) -> WireResult<MadePaper> {
    it.app.paper_to_leave(input)?.pdf(accepted)
}

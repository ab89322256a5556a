//! What was acknowledged is there after the app was ended in the middle, without a goodbye.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::{env, fs};

use engine::FixedClock;
use wire::{App, StoryInput};

use crate::app;

const FOLDER: &str = "TERUGBLIK_TEST_KILL_FOLDER";

/// The app of the child that ends itself hard, open.
pub struct Child {
    pub folder: PathBuf,
    pub clock: Arc<FixedClock>,
    pub app: App,
}

impl Child {
    /// Only within [`killed`]: by itself such a test does nothing.
    pub fn wanted() -> Option<Self> {
        let folder = PathBuf::from(env::var_os(FOLDER)?);
        let clock = Arc::new(FixedClock::at(app::moment("2026-11-22", 15, 0)));
        let mut app = app::app_in(&folder, &clock);
        app.vault_unlock(app::PASSPHRASE).unwrap();
        Some(Self { folder, clock, app })
    }

    /// Leaves `word` to the parent and ends without a goodbye.
    pub fn end(&self, word: &str) -> ! {
        fs::write(self.folder.join("woord"), word).unwrap();
        std::process::abort();
    }
}

/// Runs the test `name` of this same program as a child that ends itself on the vault in `folder`; gives its last word
/// and the app opened again.
pub fn killed(name: &str, folder: &Path, clock: &Arc<FixedClock>) -> (String, App) {
    let ended = Command::new(env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture"])
        .env(FOLDER, folder)
        .output()
        .unwrap();
    assert!(!ended.status.success(), "the child ended itself");
    let word = fs::read_to_string(folder.join("woord")).expect("the child wrote before it ended");
    let mut app = app::app_in(folder, clock);
    app.vault_unlock(app::PASSPHRASE).unwrap();
    (word, app)
}

#[test]
fn a_story_that_was_saved_survives_a_kill() {
    let it = app::open();
    let (folder, clock) = (it.folder, it.clock);
    drop(it.app);
    let (written, mut app) = killed("kill::write_and_abort", folder.path(), &clock);
    let case = app.case_list().unwrap().first().expect("the case is there").id.clone();
    assert_eq!(app.case_open(&case).unwrap().story, written);
}

/// The child of the test above.
#[test]
fn write_and_abort() {
    let Some(mut child) = Child::wanted() else { return };
    let case = child.app.case_create().unwrap().value;
    let text = "Zin na zin. ".repeat(400);
    child.app.case_set_story(&StoryInput { case, text: text.clone() }).unwrap();
    child.end(&text);
}

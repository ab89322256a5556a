//! What was acknowledged is there after the app was ended in the middle, without a goodbye.

use std::process::Command;
use std::{env, fs};

use wire::StoryInput;

use crate::app;

const FOLDER: &str = "TERUGBLIK_TEST_KILL_FOLDER";

#[test]
fn a_story_that_was_saved_survives_a_kill() {
    let it = app::open();
    let (folder, clock) = (it.folder, it.clock);
    drop(it.app);
    // The same test program, as a child that ends itself hard.
    let ended = Command::new(env::current_exe().unwrap())
        .args(["--exact", "kill::write_and_abort", "--nocapture"])
        .env(FOLDER, folder.path())
        .output()
        .unwrap();
    assert!(!ended.status.success(), "the child ended itself");
    let written =
        fs::read_to_string(folder.path().join("geschreven")).expect("the child wrote before it ended");

    let mut app = app::app_in(folder.path(), &clock);
    app.vault_unlock(app::PASSPHRASE).unwrap();
    let case = app.case_list().unwrap().first().expect("the case is there").id.clone();
    assert_eq!(app.case_open(&case).unwrap().story, written);
}

/// The child of the test above; by itself it does nothing.
#[test]
fn write_and_abort() {
    let Some(folder) = env::var_os(FOLDER) else { return };
    let folder = std::path::PathBuf::from(folder);
    let clock = std::sync::Arc::new(engine::FixedClock::at(app::moment("2026-11-22", 15, 0)));
    let mut app = app::app_in(&folder, &clock);
    app.vault_unlock(app::PASSPHRASE).unwrap();
    let case = app.case_create().unwrap().value;
    let text = "Zin na zin. ".repeat(400);
    app.case_set_story(&StoryInput { case, text: text.clone() }).unwrap();
    fs::write(folder.join("geschreven"), text).unwrap();
    std::process::abort();
}

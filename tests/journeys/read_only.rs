//! A vault of a newer program: all of it can be read, nothing of it can be changed, and not a byte of it does.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use vault::{KeyFile, Passphrase};
use wire::{PaperInput, PlaceInput, ReadOnlyCode, StoryInput, TabCode, VariantCode, WireError, WireResult};

use crate::app::{self, PASSPHRASE};

/// Makes the store in `folder` one of a program that knows a column and a table more.
fn make_newer(folder: &Path) {
    let keys = KeyFile::parse(&fs::read(folder.join("kluis.sleutels")).unwrap()).unwrap();
    let key = keys.unlock(&Passphrase::new(PASSPHRASE).unwrap()).unwrap();
    let halves = key.expose().iter().flat_map(|it| [it >> 4, it & 15]);
    let digits: String = halves.filter_map(|it| char::from_digit(it.into(), 16)).collect();
    let db = Connection::open(folder.join("kluis.db")).unwrap();
    db.execute_batch(&format!("pragma key = \"x'{digits}'\"")).unwrap();
    db.execute_batch("alter table tag add column seen_on text; create table later (id text) strict;")
        .unwrap();
    let version: u32 = db.query_row("pragma user_version", [], |row| row.get(0)).unwrap();
    db.pragma_update(None, "user_version", version + 1).unwrap();
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().path())
        // How often a wrong passphrase was tried is counted beside the vault.
        .filter(|it| it.is_file() && !it.ends_with("kluis.pogingen"))
        .map(|it| (it.display().to_string(), fs::read(&it).unwrap()))
        .collect();
    files.sort();
    files
}

#[track_caller]
fn refused<T>(what: &str, answer: WireResult<T>) {
    assert!(matches!(answer, Err(WireError::VaultReadOnly)), "{what}: {:?}", answer.err());
}

#[test]
fn a_vault_of_a_newer_program_is_read_and_never_changed() {
    let mut it = app::open();
    let case = it.app.case_open_sample("casus-linde").unwrap().value;
    it.app.tag_add(&case, app::tag("time-out")).unwrap();
    assert!(it.app.vault().read_only.is_none());
    let story = it.app.case_open(&case).unwrap().story;
    it.app.vault_lock();
    while let Some(job) = it.app.take_due_backup() {
        let made = job.run();
        it.app.backup_finished(made);
    }
    let folder = it.folder.path().join("kluis");
    make_newer(&folder);
    let before = files(&folder);

    let view = it.app.vault_unlock(PASSPHRASE).unwrap();
    assert_eq!(view.read_only, Some(ReadOnlyCode::TooNew));
    assert_eq!(it.app.case_open(&case).unwrap().story, story);
    assert_eq!(it.app.case_find("linde").unwrap().len(), 1);
    it.app.start().unwrap();
    let paper = PaperInput::MyData;
    assert!(app::look(&mut it, &paper).unwrap().total > 0);
    it.app
        .place_set(&PlaceInput {
            case: case.clone(),
            tab: TabCode::Elements,
            variant: VariantCode::Group,
            step: 0,
        })
        .unwrap();

    refused("a case", it.app.case_create());
    refused("a story", it.app.case_set_story(&StoryInput { case: case.clone(), text: "Anders.".into() }));
    refused("a tag", it.app.tag_add(&case, app::tag("motiveren")));
    refused("a favourite", it.app.element_favourite("time-out"));
    refused("the bin", it.app.case_bin(&case));
    refused("a backup", it.app.backup_now().map(drop));
    assert!(it.app.take_due_backup().is_none(), "no copy is made of what is unknown");
    it.app.vault_lock();
    assert!(it.app.take_due_backup().is_none());
    assert!(files(&folder) == before, "not a byte is changed");
}

//! Backups and restoring on a disk that goes wrong, and backups of a program that is killed. Whatever happens: the
//! older backups and the vault are whole, and nothing half has the name of a backup.
//!
//! `KeePassXC` #6634 emptied the database on a full disk, #11007 left a file of 0 KB, and Standard Notes #3906 failed to
//! restore: all three would fail here.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use engine::{EngineError, Session, Source, When};
use wire::WireError;

use crate::disk::{Answer, Fault, Often, arm, in_child, mend, run_with_bad_disk, went_wrong};
use crate::faults::{fault, is_fitting};
use crate::random::{Length, Random, seed};
use crate::vault_on_disk::{PASSPHRASE, Steps, quick_folder, session};
use crate::writer::{Work, Writer};

const FAULTS: [Fault; 11] = [
    fault("write", Answer::Full, Often::Once),
    fault("write", Answer::Full, Often::Ever),
    fault("write", Answer::Broken, Often::Ever),
    fault("torn", Answer::Full, Often::Ever),
    fault("short", Answer::Full, Often::Ever),
    fault("sync", Answer::Broken, Often::Once),
    fault("rename", Answer::Full, Often::Once),
    fault("rename", Answer::Broken, Often::Ever),
    fault("make", Answer::Full, Often::Ever),
    fault("read", Answer::Broken, Often::Once),
    fault("read", Answer::Broken, Often::Ever),
];

#[test]
fn whatever_goes_wrong_while_a_backup_is_made_the_older_ones_and_the_vault_are_whole() {
    const NAME: &str =
        "backups::whatever_goes_wrong_while_a_backup_is_made_the_older_ones_and_the_vault_are_whole";
    at_every_call(NAME, |round, fault, at| {
        let mut app = round.worked_on();
        let before = app.open().unwrap().dump_of_work().unwrap();
        arm(fault, at);
        let engine = app.open().unwrap();
        let made = engine.backup(When::Now).and_then(|it| it.expect("the vault is on a disk").run());
        let has_gone_wrong = went_wrong();
        mend();
        app = round.next_start(app);
        assert_eq!(app.open().unwrap().dump_of_work().unwrap(), before, "{fault} at call {at}");
        let copies = whole_copies(&mut app, &format!("{fault} at call {at}"));
        assert!(copies.contains(&round.old), "{fault} at call {at}: the older backup is there");
        assert!(made.is_err() || copies.len() == 2, "{fault} at call {at}: it was made");
        let next = app.open().unwrap().backup(When::Now).unwrap().unwrap().run().unwrap();
        assert!(next.name.is_some(), "{fault} at call {at}: the next one is made");
        (made.err(), has_gone_wrong)
    });
}

#[test]
fn whatever_goes_wrong_while_a_backup_is_put_back_there_is_a_whole_vault_and_nothing_is_lost() {
    const NAME: &str =
        "backups::whatever_goes_wrong_while_a_backup_is_put_back_there_is_a_whole_vault_and_nothing_is_lost";
    at_every_call(NAME, |round, fault, at| {
        let mut app = round.worked_on();
        let before = app.open().unwrap().dump_of_work().unwrap();
        let copy = app.look_at_copy(&Source::Own(round.old.clone()), None).unwrap();
        arm(fault, at);
        let done = app.restore(copy);
        let has_gone_wrong = went_wrong();
        mend();
        app = round.next_start(app);
        let now = app.open().unwrap().dump_of_work().unwrap();
        let copies = whole_copies(&mut app, &format!("{fault} at call {at}"));
        assert!(copies.contains(&round.old), "{fault} at call {at}");
        assert!(
            now == round.then || (now == before && done.is_err()),
            "{fault} at call {at}: one of the two"
        );
        if now != before {
            let aside = copies.iter().find(|it| **it != round.old).cloned();
            let aside = aside.unwrap_or_else(|| panic!("{fault} at call {at}: what there was is kept aside"));
            let copy = app.look_at_copy(&Source::Own(aside), None).unwrap();
            app.restore(copy).unwrap();
            assert_eq!(app.open().unwrap().dump_of_work().unwrap(), before, "{fault} at call {at}");
        }
        (done.err(), has_gone_wrong)
    });
}

#[test]
fn a_program_that_is_killed_while_it_makes_backups_leaves_no_half_one() {
    let rounds = if Length::of_this_run() == Length::Long { 200 } else { 20 };
    let folder = quick_folder();
    let begin = Begin::make(folder.path());
    let mut copies = 1;
    for round in 0..rounds {
        let mut writer = Writer::start(&begin.folder, Work::BackUp { first: 1_000 + round * 1_000 });
        writer.wait_for(1 + round % 3);
        writer.kill();
        let mut app = session(&begin.folder, &Arc::new(Steps::default()));
        app.unlock(PASSPHRASE).unwrap();
        copies = whole_copies(&mut app, &format!("round {round}")).len();
        assert!(copies >= 1, "round {round}");
    }
    println!("met: {copies} backups at the end");
}

/// A vault with a backup in it.
struct Begin {
    folder: PathBuf,
    old: String,
    then: String,
}

impl Begin {
    fn make(folder: &Path) -> Self {
        let folder = folder.join("begin");
        let clock = Arc::new(Steps::default());
        let mut app = session(&folder, &clock);
        app.create(PASSPHRASE).unwrap();
        let engine = app.open().unwrap();
        engine.open_sample(&domain::SampleId::new("casus-linde").unwrap()).unwrap();
        let made = engine.backup(When::Now).unwrap().unwrap().run().unwrap();
        let then = engine.dump_of_work().unwrap();
        Self { folder, old: made.name.unwrap(), then }
    }
}

/// A copy of it in which work went on.
struct Round<'a> {
    folder: &'a Path,
    old: String,
    then: &'a str,
}

impl Round<'_> {
    fn worked_on(&self) -> Session {
        let clock = Arc::new(Steps::default());
        // Two days later, so that both backups are kept.
        clock.set(3_000);
        let mut app = session(self.folder, &clock);
        app.unlock(PASSPHRASE).unwrap();
        app.open().unwrap().create_case().unwrap();
        app
    }

    /// The app is ended without a goodbye, and started again.
    fn next_start(&self, ended: Session) -> Session {
        drop(ended);
        let clock = Arc::new(Steps::default());
        clock.set(6_000);
        let mut app = session(self.folder, &clock);
        app.unlock(PASSPHRASE).unwrap();
        app.open().unwrap().verify().unwrap();
        app
    }
}

/// The names of the copies, after every one of them was found whole.
fn whole_copies(app: &mut Session, when: &str) -> Vec<String> {
    let names: Vec<_> = app.backups().own.into_iter().map(|it| it.name).collect();
    for name in &names {
        let is_whole = app.open().unwrap().check_copy(&Source::Own(name.clone())).unwrap();
        assert!(is_whole, "{when}: {name} is not whole");
    }
    names
}

/// Runs `check` with each fault at each call in turn; it gives back what was said, and whether anything went wrong.
fn at_every_call(name: &str, mut check: impl FnMut(&Round<'_>, Fault, u64) -> (Option<EngineError>, bool)) {
    let Some((folder, scenario)) = in_child() else {
        let folder = quick_folder();
        let seed = seed("backups");
        return run_with_bad_disk(name, folder.path(), &seed.to_string());
    };
    let begin = Begin::make(&folder);
    let mut random = Random::new(scenario.parse().unwrap(), 0);
    let place = folder.join("round");
    for fault in FAULTS {
        let mut at = 1;
        loop {
            copy_all(&begin.folder, &place);
            let round = Round { folder: &place, old: begin.old.clone(), then: &begin.then };
            let (said, has_gone_wrong) = check(&round, fault, at);
            if let Some(error) = said {
                let code = format!("{error:?}");
                let said = WireError::from(error);
                // A page that the disk did not give looks like damage of the copy from within.
                let is_of_the_copy = fault.kind == "read" && matches!(said, WireError::BackupDamaged);
                assert!(
                    is_of_the_copy || is_fitting(fault, &said),
                    "{fault} at call {at}: {code} is said as {said:?}"
                );
            }
            fs::remove_dir_all(&place).unwrap();
            if !has_gone_wrong {
                break;
            }
            at += match Length::of_this_run() {
                Length::Suite => 1 + u64::try_from(random.below(12)).unwrap(),
                Length::Long => 1,
            };
        }
        println!("met: {fault}: up to call {at}");
    }
}

fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_all(&entry.path(), &target);
        } else {
            drop(fs::copy(entry.path(), target));
        }
    }
}

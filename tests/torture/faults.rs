//! The disk is full, breaks, or takes half of what is written, at every call in turn. Whatever happens: what was
//! acknowledged is there, nothing is there by halves, the message is one that a person can act on, and the next
//! start is clean.
//!
//! `KeePassXC` #6634 emptied the database on a full disk, #11007 left a file of 0 KB: both would fail here.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use engine::{EngineError, SessionState};
use storage::StorageError;
use wire::{WireError, WireResult};

use crate::change::Change;
use crate::disk::{Answer, Fault, Often, arm, in_child, mend, run_with_bad_disk, went_wrong};
use crate::kept::Kept;
use crate::random::{Length, Random, seed};
use crate::vault_on_disk::{PASSPHRASE, Steps, quick_folder, session, with_open};

/// That call, that answer, once or from then on.
pub const fn fault(kind: &'static str, answer: Answer, often: Often) -> Fault {
    Fault { kind, answer, often }
}

/// What can go wrong with the store while it is worked in.
const OF_THE_STORE: [Fault; 17] = [
    fault("write", Answer::Full, Often::Once),
    fault("write", Answer::Full, Often::Ever),
    fault("write", Answer::Broken, Often::Once),
    fault("write", Answer::Broken, Often::Ever),
    fault("torn", Answer::Full, Often::Ever),
    fault("torn", Answer::Broken, Often::Ever),
    fault("short", Answer::Full, Often::Once),
    fault("short", Answer::Full, Often::Ever),
    fault("sync", Answer::Broken, Often::Once),
    fault("sync", Answer::Broken, Often::Ever),
    fault("truncate", Answer::Broken, Often::Once),
    fault("truncate", Answer::Broken, Often::Ever),
    fault("make", Answer::Full, Often::Ever),
    fault("make", Answer::TooManyFiles, Often::Once),
    fault("read", Answer::Broken, Often::Once),
    fault("read", Answer::Broken, Often::Ever),
    fault("lock", Answer::NoLocks, Often::Ever),
];

#[test]
fn whatever_goes_wrong_while_working_nothing_acknowledged_is_lost() {
    const NAME: &str = "faults::whatever_goes_wrong_while_working_nothing_acknowledged_is_lost";
    if let Some((folder, scenario)) = in_child() {
        let (number, seed) = scenario.split_once(' ').unwrap();
        let fault = OF_THE_STORE[number.parse::<usize>().unwrap()];
        return at_every_call(&folder, fault, seed.parse().unwrap());
    }
    let seed = seed("faults");
    for number in 0..OF_THE_STORE.len() {
        let folder = quick_folder();
        run_with_bad_disk(NAME, folder.path(), &format!("{number} {seed}"));
    }
}

/// Works in a vault for each call that can go wrong, from opening it on.
fn at_every_call(folder: &Path, fault: Fault, seed: u64) {
    let (pristine, before) = worked_in_vault(folder, seed);
    let mut met = Met::default();
    let mut random = Random::new(seed, 0);
    let mut at = 1;
    loop {
        let round = folder.join(at.to_string());
        pristine.put(&round);
        let all_went_well = Round { fault, at, folder: &round, seed }.run(before.clone(), &mut met);
        fs::remove_dir_all(&round).unwrap();
        if all_went_well {
            break;
        }
        at += match Length::of_this_run() {
            Length::Suite => 1 + u64::try_from(random.below(6)).unwrap(),
            Length::Long => 1,
        };
    }
    println!("met: {fault}: up to call {at}: {met:?}");
}

/// What the rounds of one fault met: how often each message, and what else.
#[derive(Debug, Default)]
struct Met {
    said: BTreeMap<String, u64>,
    saved_after_all: BTreeMap<&'static str, u64>,
}

/// The change that was refused, and what there would be with it.
type Refused = Option<(&'static str, Kept)>;

struct Round<'a> {
    fault: Fault,
    at: u64,
    folder: &'a Path,
    seed: u64,
}

impl Round<'_> {
    /// Opens and works while the disk goes wrong at call `at`, starts again, and looks. True when there was no such
    /// call any more.
    fn run(&self, mut kept: Kept, met: &mut Met) -> bool {
        let clock = Arc::new(Steps::default());
        let mut session = session(self.folder, &clock);
        // What may be there as well: the change that was refused, whole.
        let mut refused = None;
        arm(self.fault, self.at);
        if let Err(error) = session.unlock(PASSPHRASE) {
            self.is_said(&error, met);
        } else {
            for step in FIRST_STEP..FIRST_STEP + STEPS {
                clock.set(step);
                let change = Change::next(&kept, self.seed, step);
                let mut later = kept.clone();
                later.apply(&change, step);
                match change.make(session.open().unwrap()) {
                    Ok(()) => kept = later,
                    Err(error) => {
                        self.is_said(&error, met);
                        mend();
                        self.copy_is_whole(&mut kept, &mut later);
                        if self.fault.often == Often::Ever {
                            arm(self.fault, 1);
                        } else if self.fault.kind == "read" || is_opened_to_read(&error) {
                            // `SQLCipher` reads nothing more after a page that did not come. Once the disk is mended,
                            // unlocking again is enough.
                            session.lock();
                            session.unlock(PASSPHRASE).unwrap();
                        }
                        refused = Some((change.name(), later));
                        break;
                    }
                }
            }
        }
        let went_wrong = refused.is_some() || went_wrong();
        if refused.is_some() && self.fault.often == Often::Once {
            // The app goes on: what it shows is what is there, and the next change is saved again.
            let step = FIRST_STEP + STEPS;
            clock.set(step);
            let engine = session.open().unwrap();
            kept = self.one_of(&mut kept, refused.take(), &Kept::read(engine).unwrap(), met);
            kept.restart();
            let change = Change::Create;
            change.make(engine).unwrap_or_else(|error| panic!("{self}: it does not go on: {error:?}"));
            kept.apply(&change, step);
        }
        mend();
        drop(session);
        let read = self.next_start(self.folder);
        self.one_of(&mut kept, refused, &read, met);
        !went_wrong
    }

    /// The message is one that a person can act on.
    fn is_said(&self, error: &EngineError, met: &mut Met) {
        let code = format!("{error:?}");
        let EngineError::Storage(error) = error else { panic!("{self}: {code}") };
        let said = WireError::from(EngineError::Storage(*error));
        *met.said.entry(format!("{code} {said:?}")).or_default() += 1;
        assert!(is_fitting(self.fault, &said), "{self}: {code} is said as {said:?}");
    }

    /// The files as they lie there at this moment, as after a kill or a cut of the power: they open, and hold what
    /// was acknowledged, or with it the change that was under way.
    fn copy_is_whole(&self, kept: &mut Kept, later: &mut Kept) {
        let copy = self.folder.with_extension("as-it-lies");
        Files::of(&self.folder.join("kluis")).put(&copy);
        let read = with_open(&copy, |engine| {
            engine.verify().unwrap();
            Kept::read(engine).unwrap()
        });
        fs::remove_dir_all(&copy).unwrap();
        let read = read.unwrap_or_else(|error| panic!("{self}: killed then, it does not open: {error:?}"));
        if let Some(difference) = kept.difference(&read) {
            let other = later.difference(&read);
            assert_eq!(other, None, "{self}: killed then, it is neither before ({difference}) nor after");
        }
    }

    fn next_start(&self, folder: &Path) -> Kept {
        let read = with_open(folder, |engine| {
            engine.verify().unwrap_or_else(|error| panic!("{self}: the next start is not clean: {error:?}"));
            Kept::read(engine).unwrap()
        });
        read.unwrap_or_else(|error| panic!("{self}: the next start fails: {error:?}"))
    }

    /// Which of the two was read: without the refused change, or with all of it.
    fn one_of(&self, kept: &mut Kept, refused: Refused, read: &Kept, met: &mut Met) -> Kept {
        let Some(difference) = kept.difference(read) else { return kept.clone() };
        let Some((name, mut later)) = refused else { panic!("{self}: {difference}") };
        assert_eq!(later.difference(read), None, "{self}: {name}: neither before ({difference}) nor after");
        *met.saved_after_all.entry(name).or_default() += 1;
        later
    }
}

impl std::fmt::Display for Round<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} at call {} (seed {})", self.fault, self.at, self.seed)
    }
}

const FIRST_STEP: u64 = 40;
const STEPS: u64 = 16;

fn is_opened_to_read(error: &EngineError) -> bool {
    matches!(error, EngineError::Storage(StorageError::OpenedToRead))
}

/// True when a person can act on the message, and it is about what happened.
pub fn is_fitting(fault: Fault, said: &WireError) -> bool {
    match (fault.kind, fault.answer) {
        // Half a write is allowed and is gone on with.
        ("short", _) => false,
        // A disk that keeps no locks is like one on which another program has them.
        ("lock", _) => matches!(said, WireError::VaultInUse | WireError::CannotWrite),
        // A disk that does not give a page while one works looks like damage from within: SQLite says the same of
        // both. At opening they are told apart.
        ("read", _) => matches!(said, WireError::CannotWrite | WireError::VaultDamaged),
        // SQLite says only that the journal could not be made, not why: then the vault may be opened to be read.
        ("make", _) => matches!(
            said,
            WireError::DiskFull | WireError::ReadOnly | WireError::CannotWrite | WireError::VaultReadOnly
        ),
        (_, Answer::Full) => matches!(said, WireError::DiskFull),
        (_, Answer::NoAccess) => matches!(said, WireError::ReadOnly),
        (_, Answer::Broken | Answer::TooManyFiles | Answer::NoLocks) => {
            matches!(said, WireError::CannotWrite)
        }
    }
}

/// What can go wrong with files that are written whole.
const OF_FILES: [Fault; 14] = [
    fault("write", Answer::Full, Often::Once),
    fault("write", Answer::Full, Often::Ever),
    fault("write", Answer::Broken, Often::Ever),
    fault("torn", Answer::Full, Often::Ever),
    fault("short", Answer::Full, Often::Ever),
    fault("sync", Answer::Broken, Often::Once),
    fault("sync", Answer::Broken, Often::Ever),
    fault("rename", Answer::Full, Often::Once),
    fault("rename", Answer::Broken, Often::Ever),
    fault("rename", Answer::NoAccess, Often::Ever),
    fault("make", Answer::Full, Often::Ever),
    fault("make", Answer::NoAccess, Often::Ever),
    fault("folder", Answer::Full, Often::Once),
    fault("truncate", Answer::Broken, Often::Once),
];

/// Tries with each fault at each call in turn, in a folder of its own; `check` gives back what was said and whether
/// anything went wrong. It ends when no call is left that it could happen to.
fn for_every_fault(folder: &Path, mut check: impl FnMut(&Path, Fault, u64) -> (WireResult<()>, bool)) {
    for fault in OF_FILES {
        for at in 1.. {
            let round = folder.join("round");
            fs::create_dir(&round).unwrap();
            let (done, has_gone_wrong) = check(&round, fault, at);
            if let Err(said) = &done {
                assert!(is_fitting(fault, said), "{fault} at call {at} is said as {said:?}");
            }
            fs::remove_dir_all(&round).unwrap();
            if !has_gone_wrong {
                break;
            }
        }
    }
}

#[test]
fn whatever_goes_wrong_while_the_vault_is_made_there_is_a_whole_one_or_none() {
    const NAME: &str = "faults::whatever_goes_wrong_while_the_vault_is_made_there_is_a_whole_one_or_none";
    let Some((folder, _)) = in_child() else {
        let folder = quick_folder();
        return run_with_bad_disk(NAME, folder.path(), "make a vault");
    };
    for_every_fault(&folder, |round, fault, at| {
        let clock = Arc::new(Steps::default());
        let mut first = session(round, &clock);
        arm(fault, at);
        let made = first.create(PASSPHRASE);
        let has_gone_wrong = went_wrong();
        drop(first);
        mend();
        let mut next = session(round, &clock);
        match next.state() {
            SessionState::Locked => next.unlock(PASSPHRASE).unwrap(),
            SessionState::NoVault => {
                assert!(made.is_err(), "{fault} at call {at}: it was made, and is gone");
                next.create(PASSPHRASE).unwrap();
            }
            other => panic!("{fault} at call {at}: half a vault: {other:?}"),
        }
        next.open().unwrap().verify().unwrap();
        (made.map_err(WireError::from), has_gone_wrong)
    });
}

/// What was written while looking around is kept in memory until it is on the disk.
#[test]
fn whatever_goes_wrong_while_keeping_what_was_tried_it_is_still_there() {
    const NAME: &str = "faults::whatever_goes_wrong_while_keeping_what_was_tried_it_is_still_there";
    let Some((folder, _)) = in_child() else {
        let folder = quick_folder();
        return run_with_bad_disk(NAME, folder.path(), "keep what was tried");
    };
    let clock = Arc::new(Steps::default());
    let elsewhere = tempfile::tempdir().unwrap();
    let mut tried = session(elsewhere.path(), &clock);
    tried.look_around().unwrap();
    let dump = tried.open().unwrap().dump().unwrap();
    for fault in OF_FILES {
        let round = folder.join("round");
        let mut session = session(&round, &clock);
        session.look_around().unwrap();
        arm(fault, 2);
        let kept = session.keep(PASSPHRASE);
        mend();
        match kept.map_err(WireError::from) {
            Ok(()) => assert_eq!(session.state(), SessionState::Open, "{fault}"),
            Err(said) => {
                assert!(is_fitting(fault, &said), "{fault} is said as {said:?}");
                assert_eq!(session.state(), SessionState::LookingAround, "{fault}");
                assert_eq!(session.open().unwrap().dump().unwrap().len(), dump.len(), "{fault}");
                session.keep(PASSPHRASE).unwrap();
            }
        }
        drop(session);
        fs::remove_dir_all(&round).unwrap();
    }
}

/// A way to put bytes in a file.
type Write = fn(&Path, &[u8]) -> WireResult<()>;

/// The preferences, a paper that is saved over an older one, and the key file: the old one or the new one, whole.
/// `KeePassXC` #11007 left a file of 0 KB.
#[test]
fn whatever_goes_wrong_while_a_file_is_replaced_the_old_or_the_new_one_is_there_whole() {
    const NAME: &str =
        "faults::whatever_goes_wrong_while_a_file_is_replaced_the_old_or_the_new_one_is_there_whole";
    let Some((folder, _)) = in_child() else {
        let folder = quick_folder();
        return run_with_bad_disk(NAME, folder.path(), "replace a file");
    };
    let ways: [(&str, Write); 2] = [
        ("a paper and the preferences", |path, bytes| Ok(engine::write_file(path, bytes)?)),
        ("the key file", |path, bytes| Ok(storage::write_private(path, bytes)?)),
    ];
    let (old, new) = (vec![b'o'; 9_000], vec![b'n'; 200_000]);
    for (what, write) in ways {
        for_every_fault(&folder, |round, fault, at| {
            let path = round.join("bestand");
            fs::write(&path, &old).unwrap();
            arm(fault, at);
            let written = write(&path, &new);
            let has_gone_wrong = went_wrong();
            mend();
            let there = fs::read(&path).unwrap();
            assert!(there == old || there == new, "{what}: {fault} at call {at}: {} bytes", there.len());
            assert!(written.is_err() || there == new, "{what}: {fault} at call {at}: it was not written");
            let names = fs::read_dir(round).unwrap().count();
            assert_eq!(names, 1, "{what}: {fault} at call {at}: no half file stays behind");
            (written, has_gone_wrong)
        });
    }
}

/// A vault in which was worked for a while, and what is in it.
fn worked_in_vault(folder: &Path, seed: u64) -> (Files, Kept) {
    let folder = folder.join("begin");
    let clock = Arc::new(Steps::default());
    let mut session = session(&folder, &clock);
    session.create(PASSPHRASE).unwrap();
    let engine = session.open().unwrap();
    let mut kept = Kept::default();
    for step in 1..FIRST_STEP {
        clock.set(step);
        let change = Change::next(&kept, seed, step);
        change.make(engine).unwrap();
        kept.apply(&change, step);
    }
    assert_eq!(kept.difference(&Kept::read(engine).unwrap()), None);
    kept.restart();
    drop(session);
    (Files::of(&folder.join("kluis")), kept)
}

/// The files of a vault, to put back.
struct Files(Vec<(PathBuf, Vec<u8>)>);

impl Files {
    /// The key file and the store; the copies have a folder of their own.
    fn of(folder: &Path) -> Self {
        let paths = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).filter(|it| it.is_file());
        Self(paths.map(|it| (PathBuf::from(it.file_name().unwrap()), fs::read(it).unwrap())).collect())
    }

    fn put(&self, folder: &Path) {
        fs::create_dir_all(folder.join("kluis")).unwrap();
        for (name, bytes) in &self.0 {
            fs::write(folder.join("kluis").join(name), bytes).unwrap();
        }
    }
}

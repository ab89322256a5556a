//! The other program: a child of the tests that opens the vault, works on, and says each change that it was told
//! to be saved, before it begins the next.

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::Arc;

use engine::{Session, When};

use crate::change::Change;
use crate::kept::Kept;
use crate::vault_on_disk::{PASSPHRASE, Steps, session};

const FOLDER: &str = "TERUGBLIK_TEST_WRITER_FOLDER";
const WORK: &str = "TERUGBLIK_TEST_WRITER_WORK";

/// What the child does.
#[derive(Debug, Clone, Copy)]
pub enum Work {
    /// Makes a vault.
    Make,
    /// Opens the vault and works from step `first` on, for ever.
    Write { seed: u64, first: u64 },
    /// Opens the vault and makes backups from step `first` on, for ever.
    BackUp { first: u64 },
}

/// A child at work.
pub struct Writer {
    child: Child,
    says: BufReader<ChildStdout>,
}

impl Writer {
    /// Starts a child in `folder`, and waits until it is about to open or make the vault.
    pub fn start(folder: &Path, work: Work) -> Self {
        let work = match work {
            Work::Make => "make".to_owned(),
            Work::Write { seed, first } => format!("{seed} {first}"),
            Work::BackUp { first } => format!("back-up {first}"),
        };
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--exact", "writer::at_work", "--nocapture"])
            .env(FOLDER, folder)
            .env(WORK, work)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let says = BufReader::new(child.stdout.take().unwrap());
        let mut writer = Self { child, says };
        while writer.next_line().is_some_and(|it| it != "begun") {}
        writer
    }

    /// Waits until the child has said that so many changes were saved.
    pub fn wait_for(&mut self, changes: u64) -> u64 {
        (0..changes).take_while(|_| self.next_saved().is_some()).count().try_into().unwrap()
    }

    /// Ends the child at once, without a goodbye, and gives back how many more changes it had said.
    pub fn kill(mut self) -> u64 {
        self.child.kill().unwrap();
        let mut more = 0;
        while self.next_saved().is_some() {
            more += 1;
        }
        let ended = self.child.wait_with_output().unwrap();
        let complaint = String::from_utf8_lossy(&ended.stderr);
        assert!(!complaint.contains("panicked"), "the writer went wrong by itself: {complaint}");
        more
    }

    /// The next line in which it said a change, or `None` when it will say no more.
    fn next_saved(&mut self) -> Option<()> {
        while let Some(line) = self.next_line() {
            if line == "saved" {
                return Some(());
            }
        }
        None
    }

    /// The next whole line that it said.
    fn next_line(&mut self) -> Option<String> {
        let mut line = String::new();
        let is_whole = self.says.read_line(&mut line).unwrap() > 0 && line.ends_with('\n');
        is_whole.then(|| line.trim_end().to_owned())
    }
}

/// The child itself; by itself it does nothing.
#[test]
fn at_work() {
    let (Some(folder), Ok(work)) = (env::var_os(FOLDER).map(PathBuf::from), env::var(WORK)) else { return };
    let clock = Arc::new(Steps::default());
    let mut session = session(&folder, &clock);
    // The name of the test stands on the line before it.
    say("\nbegun\n");
    if work == "make" {
        session.create(PASSPHRASE).unwrap();
        say("saved\n");
        return;
    }
    if let Some(first) = work.strip_prefix("back-up ") {
        return back_up_for_ever(&mut session, &clock, first.parse().unwrap());
    }
    let (seed, first) = work.split_once(' ').unwrap();
    let (seed, first): (u64, u64) = (seed.parse().unwrap(), first.parse().unwrap());
    clock.set(first);
    session.unlock(PASSPHRASE).unwrap();
    let engine = session.open().unwrap();
    let mut kept = Kept::read(engine).unwrap();
    for step in first.. {
        clock.set(step);
        let change = Change::next(&kept, seed, step);
        change.make(engine).unwrap_or_else(|error| panic!("{}: {error}", change.name()));
        say("saved\n");
        kept.apply(&change, step);
    }
}

fn back_up_for_ever(session: &mut Session, clock: &Steps, first: u64) {
    session.unlock(PASSPHRASE).unwrap();
    for step in first.. {
        clock.set(step);
        let job = session.open().unwrap().backup(When::Now).unwrap().unwrap();
        job.run().unwrap();
        say("saved\n");
    }
}

/// In one write, so that no half line is ever in the pipe.
fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    out.write_all(line.as_bytes()).and_then(|()| out.flush()).unwrap();
}

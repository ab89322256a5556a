//! Killed at a random moment, over and over, on one and the same vault: what the writer was told to be saved is
//! there, nothing is there by halves, and every page is whole.
//!
//! Fossify Notes #414 lost the draft when its process was killed: what was typed last and acknowledged is among
//! what is compared here.

use std::time::{Duration, Instant};

use engine::SessionState;

use crate::kept::Kept;
use crate::random::{Length, Random, seed};
use crate::vault_on_disk::{PASSPHRASE, Steps, quick_folder, session, store, with_open_at};
use crate::writer::{Work, Writer};

#[test]
fn whenever_it_is_killed_every_acknowledged_change_is_there_and_none_by_halves() {
    let rounds = match Length::of_this_run() {
        Length::Suite => 200,
        Length::Long => 2_000,
    };
    let seed = seed("kill");
    let folder = quick_folder();
    session(folder.path(), &std::sync::Arc::new(Steps::default())).create(PASSPHRASE).unwrap();

    let mut kept = Kept::default();
    let mut step = 1;
    let mut met = Met::default();
    let begin = Instant::now();
    for round in 0..rounds {
        let mut random = Random::new(seed, u64::MAX - round);
        let mut writer = Writer::start(folder.path(), Work::Write { seed, first: step });
        // Some are killed while they open the vault; most somewhere in a change.
        let mut saved = writer.wait_for(u64::try_from(random.below(10)).unwrap());
        spin(&mut random);
        saved += writer.kill();
        met.hot_journals += u64::from(journal(folder.path()) > 0);

        for _ in 0..saved {
            let change = crate::change::Change::next(&kept, seed, step);
            kept.apply(&change, step);
            step += 1;
        }
        met.saved += saved;
        let read = with_open_at(folder.path(), step, |engine| {
            engine.verify().unwrap_or_else(|error| panic!("round {round} (seed {seed}): {error}"));
            Kept::read(engine).unwrap()
        });
        let read = read.unwrap_or_else(|error| panic!("round {round} (seed {seed}): {error}"));
        if let Some(difference) = kept.difference(&read) {
            // The change under way may have been saved without the writer living to say so: then it is there whole.
            let under_way = crate::change::Change::next(&kept, seed, step);
            let mut later = kept.clone();
            later.apply(&under_way, step);
            if let Some(other) = later.difference(&read) {
                panic!(
                    "round {round} (seed {seed}), step {step}: without \"{name}\": {difference}; with it: {other}",
                    name = under_way.name()
                );
            }
            kept = later;
            step += 1;
            met.unsaid += 1;
        }
        kept.restart();
    }
    met.tell(rounds, begin.elapsed());
    assert!(met.saved > rounds, "the writers got to work: {} changes", met.saved);
    assert!(met.hot_journals > 0, "some were killed in the middle of a transaction");
}

#[test]
fn a_kill_while_the_vault_is_made_leaves_a_whole_one_or_none() {
    let rounds = match Length::of_this_run() {
        Length::Suite => 20,
        Length::Long => 200,
    };
    let seed = seed("kill while making");
    let mut made = 0;
    for round in 0..rounds {
        let mut random = Random::new(seed, round);
        let folder = quick_folder();
        let writer = Writer::start(folder.path(), Work::Make);
        spin(&mut random);
        spin(&mut random);
        let said = writer.kill() > 0;

        let mut session = session(folder.path(), &std::sync::Arc::new(Steps::default()));
        match session.state() {
            SessionState::Locked => {
                session.unlock(PASSPHRASE).unwrap();
                made += 1;
            }
            SessionState::NoVault => {
                assert!(!said, "round {round} (seed {seed}): it was made, and is gone");
                session.create(PASSPHRASE).unwrap();
            }
            other => panic!("round {round} (seed {seed}): half a vault: {other:?}"),
        }
        let engine = session.open().unwrap();
        engine.verify().unwrap();
        assert_eq!(Kept::default().difference(&Kept::read(engine).unwrap()), None);
    }
    println!("killed while making: {rounds} rounds, {made} whole, the rest not there yet");
}

/// What the rounds met.
#[derive(Default)]
struct Met {
    /// Changes that were acknowledged.
    saved: u64,
    /// Changes that were saved, and the writer was killed before it could say so.
    unsaid: u64,
    /// Times that the kill left a journal to roll back.
    hot_journals: u64,
}

impl Met {
    fn tell(&self, rounds: u64, time: Duration) {
        let Self { saved, unsaid, hot_journals } = self;
        let seconds = time.as_secs_f64();
        println!(
            "killed: {rounds} rounds in {seconds:.1} s, {saved} acknowledged changes, {unsaid} saved but unsaid, \
             {hot_journals} in the middle of a transaction"
        );
    }
}

/// Passes a random while without looking at a clock; short ones are as likely as long ones.
fn spin(random: &mut Random) {
    let turns = random.next() >> (44 + random.below(16));
    for _ in 0..turns {
        std::hint::spin_loop();
    }
}

/// How many bytes wait to be rolled back.
fn journal(folder: &std::path::Path) -> u64 {
    let path = store(folder).with_file_name("kluis.db-journal");
    std::fs::metadata(path).map_or(0, |it| it.len())
}

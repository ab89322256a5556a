//! Measures what each journal costs on our own work: `cargo run --release -p storage --example journals [FOLDER]`.
//! It prints a table and fails nothing; what follows from it stands in decision 12.

#![allow(clippy::unwrap_used, reason = "a measurement that cannot go on should stop")]

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rusqlite::{Connection, params};

const CHANGES: usize = 400;

fn main() {
    let folder = std::env::args().nth(1).map_or_else(std::env::temp_dir, PathBuf::from);
    let folder = tempfile::tempdir_in(folder).unwrap();
    println!("| journal | a tag, median | p95 | a story of 3,000 characters, median | p95 |");
    println!("|---|---|---|---|---|");
    for journal in ["delete", "truncate", "persist", "wal"] {
        let path = folder.path().join(journal);
        drop(storage::Db::create(&path, &[7; 32]).unwrap());
        let db = open(&path, journal);
        let tag = measured(|number| {
            let name = format!("element-{number}");
            db.execute_batch("begin immediate").unwrap();
            db.execute(
                "insert into handbook_mark (element, favourite, note) values (?1, 1, 'Twee keer geoefend.')",
                params![name],
            )
            .unwrap();
            db.execute_batch("commit").unwrap();
        });
        let story = "moeder vertelde dat het beter ging ".repeat(86);
        let typed = measured(|number| {
            db.execute_batch("begin immediate").unwrap();
            let text = format!("{story}{number}");
            db.execute("update handbook_mark set note = ?1 where element = 'element-0'", params![text])
                .unwrap();
            db.execute_batch("commit").unwrap();
        });
        println!("| {journal} | {} | {} | {} | {} |", ms(tag.0), ms(tag.1), ms(typed.0), ms(typed.1));
    }
}

/// A connection as the app has it, but for the journal.
fn open(path: &Path, journal: &str) -> Connection {
    let db = Connection::open(path).unwrap();
    db.execute_batch(&format!("pragma key = \"x'{}'\"", "07".repeat(32))).unwrap();
    db.execute_batch(include_str!("../src/connect/settings.sql")).unwrap();
    db.execute_batch(&format!("pragma journal_mode = {journal}")).unwrap();
    db
}

/// The median and the 95th percentile of so many changes.
fn measured(change: impl Fn(usize)) -> (Duration, Duration) {
    let mut times: Vec<_> = (0..CHANGES)
        .map(|number| {
            let begin = Instant::now();
            change(number);
            begin.elapsed()
        })
        .collect();
    times.sort_unstable();
    (*times.get(CHANGES / 2).unwrap(), *times.get(CHANGES * 95 / 100).unwrap())
}

fn ms(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1000.0)
}

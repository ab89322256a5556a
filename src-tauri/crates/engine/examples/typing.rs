//! What a pause in typing costs, with steps and versions: bytes given to the disk and milliseconds. Not a test; the
//! outcome stands in decision 14. Linux only, which tells a program how much it wrote.

#![allow(clippy::unwrap_used, reason = "a measurement that cannot go on should stop")]

use std::sync::Arc;
use std::time::Instant;

use chrono::{NaiveDate, TimeDelta};
use engine::{Clock, Content, FixedClock, Session, VaultFolder};

const PAUSES: u32 = 40;

fn main() {
    println!("| story | begin of a stretch | each pause after it | |");
    println!("|---|---|---|---|");
    for words in [500, 5_000, 50_000] {
        let folder = tempfile::tempdir().unwrap();
        let start = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap().and_hms_opt(9, 0, 0).unwrap();
        let clock = Arc::new(FixedClock::at(start));
        let content = Content::new(content::Pack::shipped().clone());
        let vault = VaultFolder::new(folder.path().join("kluis"));
        let now: Arc<dyn Clock> = Arc::<FixedClock>::clone(&clock);
        let mut session = Session::new(vault, vault::Params::light(), content, now);
        session.create("drie groene fietsen in de regen").unwrap();
        let engine = session.open().unwrap();
        let case = engine.create_case().unwrap().value;
        let mut story = "samen ".repeat(words);
        engine.set_story(case, &story).unwrap();

        clock.set(start + TimeDelta::hours(1));
        let before = written();
        story.push_str("en toen ");
        engine.set_story(case, &story).unwrap();
        let begin = written() - before;

        let (before, from) = (written(), Instant::now());
        for _ in 0..PAUSES {
            story.push_str("en toen ");
            engine.set_story(case, &story).unwrap();
        }
        let each = (written() - before) / u64::from(PAUSES);
        let time = from.elapsed() / PAUSES;
        println!(
            "| {words} words | {} kB | {} kB | {:.1} ms |",
            begin / 1000,
            each / 1000,
            time.as_secs_f64() * 1000.0
        );
    }
}

/// The bytes that this program gave to the system so far.
fn written() -> u64 {
    let io = std::fs::read_to_string("/proc/self/io").unwrap();
    io.lines().find_map(|it| it.strip_prefix("wchar: ")).unwrap().parse().unwrap()
}

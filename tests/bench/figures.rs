//! Measures the program without its window and prints a line a figure: `measured|what|figure|aim`.
//! `cargo xtask bench` reads the lines. A figure never fails anything.

#![allow(clippy::unwrap_used, reason = "a measurement that cannot go on should stop")]

use std::sync::Arc;
use std::time::{Duration, Instant};

use content::Pack;
use engine::{Content, FixedClock};
use vault::Params;
use wire::{App, PaperInput, PartsInput, TagWrite};

const PASSPHRASE: &str = "drie groene fietsen in de regen";

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let noon = "2026-11-22".parse::<chrono::NaiveDate>().unwrap().and_hms_opt(12, 0, 0).unwrap();
    let shipped = Content::new(Pack::shipped().clone());
    let mut app =
        App::new(folder.path().join("kluis"), Params::standard(), shipped, Arc::new(FixedClock::at(noon)));
    app.vault_create(PASSPHRASE).unwrap();
    unlocking(&mut app);
    let cases: Vec<_> = app.handbook().samples.iter().map(|it| it.id.clone()).collect();
    let cases: Vec<_> = cases.iter().map(|it| app.case_open_sample(it).unwrap().value).collect();
    tagging(&mut app);
    searching(&app);
    papers(&mut app, &cases);
}

fn unlocking(app: &mut App) {
    let times = (0..7).map(|_| {
        app.vault_lock();
        timed(|| drop(app.vault_unlock(PASSPHRASE).unwrap()))
    });
    measured("unlock in the program, median of 7", &milliseconds(middle(times.collect())), "at most 600 ms");
}

/// Adding every practice element to an empty case, each in a transaction that reached the disk.
fn tagging(app: &mut App) {
    let case = app.case_create().unwrap().value;
    let elements: Vec<_> =
        app.handbook().categories.into_iter().flat_map(|it| it.elements).map(|it| it.id).collect();
    let times = elements.into_iter().map(|element| {
        let tag = TagWrite {
            element,
            phase: wire::PhaseCode::Care,
            intensity: wire::IntensityCode::Medium,
            recipients: vec!["ouders".to_owned()],
            manners: vec!["oefenen".to_owned()],
            note: "Twee keer geoefend.".to_owned(),
            effect: None,
        };
        timed(|| drop(app.tag_add(&case, tag).unwrap()))
    });
    let times = times.collect();
    measured("a tag on the disk, p95 of 57", &milliseconds(p95(times)), "at most 50 ms on the screen");
}

/// Every beginning of lines as people type them.
fn searching(app: &App) {
    let typed =
        ["schulden", "netwerk in kaart", "beloningskaart", "oma", "time-out", "veiligheidsplan", "krachtn"];
    let prefixes = typed.iter().flat_map(|it| it.char_indices().skip(1).map(|(end, _)| it.split_at(end).0));
    let prefixes: Vec<_> = prefixes.chain(typed).collect();
    drop(app.handbook_search("eerste keer"));
    let times = prefixes.iter().map(|it| timed(|| drop(app.handbook_search(it)))).collect();
    measured(&format!("search, p95 of {}", prefixes.len()), &milliseconds(p95(times)), "at most 20 ms");
}

fn papers(app: &mut App, cases: &[String]) {
    let parts = PartsInput { story: true, ..PartsInput::default() };
    let sheets = cases.iter().map(|it| PaperInput::CaseSummary { case: it.clone(), parts });
    let sheets: Vec<_> = sheets.collect();
    let mut pdf = |it| app.paper_to_leave(it).unwrap().pdf(&[]).unwrap();
    let largest = sheets.iter().map(|it| pdf(it).bytes().unwrap().len()).max();
    let times = sheets.iter().cycle().take(30).map(|it| timed(|| drop(pdf(it))));
    let slowest = times.max().unwrap_or_default();
    measured("case summary PDF, slowest of 30", &milliseconds(slowest), "at most 50 ms");
    let kilobytes = largest.unwrap_or_default().div_ceil(1024);
    measured("case summary PDF, largest of 6", &format!("{kilobytes} KB"), "at most 60 KB");
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn p95(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() * 95 / 100).copied().unwrap_or_default()
}

fn milliseconds(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1000.0)
}

fn measured(what: &str, figure: &str, aim: &str) {
    println!("measured|{what}|{figure}|{aim}");
}

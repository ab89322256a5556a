//! Measures the vault and prints a line a figure: `measured|what|figure|aim`. `cargo xtask bench vault` reads the
//! lines, and those of the same run on a store without encryption. A figure never fails anything.
//!
//! The large store holds 10,000 cases of 500 words with 30 tags each: several lives of work, so that what grows
//! with a store is seen.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a measurement that cannot go on should stop"
)]

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use std::{env, fs};

use chrono::{NaiveDateTime, TimeDelta};
use content::Pack;
use domain::{Case, CaseId, ElementId, Expiry, Intensity, Label, Note, Origin, Phase, Story, Tag, TagId};
use engine::{Content, FixedClock, Session, VaultFolder};
use storage::Db;
use uuid::Uuid;
use vault::{KeyFile, Params, Passphrase};
use wire::{App, StoryInput, TagWrite};

const PASSPHRASE: &str = "drie groene fietsen in de regen";
const CASES: u32 = 10_000;
const TAGS: usize = 30;
const WORDS: usize = 500;

fn main() {
    let cases = env::var("TERUGBLIK_BENCH_CASES").ok().map_or(CASES, |it| it.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("kluis");
    let mut app = app(&folder);
    app.vault_create(PASSPHRASE).unwrap();
    app.vault_lock();
    keys(&folder);
    small(&mut app);
    app.vault_lock();
    fill(&folder, cases);
    large(&mut app, cases);
    app.vault_lock();
    checks(&folder);
    let bytes = fs::metadata(folder.join("kluis.db")).unwrap().len();
    measured("large: size", &format!("{:.1} MB", megabytes(bytes)), "");
    measured("memory at its highest", &memory(), "");
}

fn clock() -> Arc<FixedClock> {
    Arc::new(FixedClock::at(noon()))
}

fn noon() -> NaiveDateTime {
    "2026-11-22".parse::<chrono::NaiveDate>().unwrap().and_hms_opt(12, 0, 0).unwrap()
}

fn app(folder: &Path) -> App {
    App::new(folder.to_owned(), Params::standard(), Content::new(Pack::shipped().clone()), clock())
}

/// What it costs to get from a passphrase to a key.
fn keys(folder: &Path) {
    let file = KeyFile::parse(&fs::read(folder.join("kluis.sleutels")).unwrap()).unwrap();
    let passphrase = Passphrase::new(PASSPHRASE).unwrap();
    let times = (0..7).map(|_| timed(|| drop(file.unlock(&passphrase).unwrap())));
    measured("passphrase to key (Argon2id), median of 7", &shown(middle(times.collect())), "");
    measured("memory after that, at its highest", &memory(), "64 MB of it for Argon2id");
}

/// A small vault, in which every change waits for the disk.
fn small(app: &mut App) {
    let times = (0..7).map(|_| {
        app.vault_lock();
        timed(|| drop(app.vault_unlock(PASSPHRASE).unwrap()))
    });
    measured("unlock, empty, median of 7", &shown(middle(times.collect())), "at most 600 ms");
    let case = app.case_create().unwrap().value;
    latency("small: put a tag on the disk", changes(app, &case, 200));
    let words = words();
    let stories = (0..200).map(|turn| {
        let text = text(&words, turn, WORDS);
        timed(|| drop(app.case_set_story(&StoryInput { case: case.clone(), text }).unwrap()))
    });
    latency("small: save a story of 500 words", stories.collect());
}

/// Puts tags and takes them away again, and gives the time of each putting.
fn changes(app: &mut App, case: &str, times: usize) -> Vec<Duration> {
    let elements = elements();
    let put = |turn: usize| {
        let tag = TagWrite {
            element: elements[turn % elements.len()].as_str().to_owned(),
            phase: wire::PhaseCode::Care,
            intensity: wire::IntensityCode::Medium,
            recipients: vec!["ouders".to_owned()],
            manners: vec!["oefenen".to_owned()],
            note: "Twee keer geoefend.".to_owned(),
            effect: None,
        };
        let mut id = None;
        let time = timed(|| id = Some(app.tag_add(case, tag).unwrap().value));
        app.tag_remove(&id.unwrap()).unwrap();
        time
    };
    (0..times).map(put).collect()
}

/// Fills the store with cases, as the store itself writes them.
fn fill(folder: &Path, cases: u32) {
    let file = KeyFile::parse(&fs::read(folder.join("kluis.sleutels")).unwrap()).unwrap();
    let key = file.unlock(&Passphrase::new(PASSPHRASE).unwrap()).unwrap();
    let mut db = Db::open(&folder.join("kluis.db"), key.expose()).unwrap();
    let (words, elements) = (words(), elements());
    let time = timed(|| {
        let tx = db.transaction().unwrap();
        for number in 0..cases {
            let case = case(number, &words);
            tx.put_case(&case).unwrap();
            for place in 0..TAGS {
                tx.put_tag(&tag(number, place, &elements)).unwrap();
            }
        }
        tx.commit().unwrap();
    });
    measured(&format!("large: write {cases} cases at once"), &shown(time), "");
}

fn case(number: u32, words: &[String]) -> Case {
    Case {
        id: CaseId(Uuid::from_u64_pair(1, number.into())),
        label: Label::new(&format!("Casus {}", number + 2)).unwrap(),
        origin: Origin::Own,
        phase: Phase::ALL[usize::try_from(number).unwrap() % Phase::ALL.len()],
        story: Story::new(&text(words, number, WORDS)).unwrap(),
        goals: vec![Note::new("Rust aan tafel").unwrap()],
        program: Vec::new(),
        expiry: Expiry::AfterLastChange,
        changed_at: noon() - TimeDelta::minutes(number.into()),
        binned_on: None,
    }
}

fn tag(number: u32, place: usize, elements: &[ElementId]) -> Tag {
    Tag {
        id: TagId(Uuid::from_u64_pair(number.into(), u64::try_from(place).unwrap())),
        case: CaseId(Uuid::from_u64_pair(1, number.into())),
        element: elements[(place + usize::try_from(number).unwrap()) % elements.len()].clone(),
        phase: Phase::ALL[place % Phase::ALL.len()],
        intensity: Intensity::ALL[place % Intensity::ALL.len()],
        recipients: Vec::new(),
        manners: Vec::new(),
        note: Note::new("Twee keer geoefend.").unwrap(),
        effect: None,
    }
}

/// What a worker waits for in the large store.
fn large(app: &mut App, cases: u32) {
    let times = (0..3).map(|_| {
        app.vault_lock();
        timed(|| drop(app.vault_unlock(PASSPHRASE).unwrap()))
    });
    measured("large: unlock, median of 3", &shown(middle(times.collect())), "at most 600 ms");
    let mut read = |what: &str, look: fn(&mut App)| {
        let times = (0..5).map(|_| timed(|| look(app)));
        measured(&format!("large: {what}, median of 5"), &shown(middle(times.collect())), "at most 100 ms");
    };
    read("what now", |app| drop(app.start().unwrap()));
    read("list of cases", |app| drop(app.case_list().unwrap()));
    read("find a word of one case", |app| drop(app.case_find("Casus 4711").unwrap()));
    read("find a word that is nowhere", |app| drop(app.case_find("xyzzy").unwrap()));
    read("open a case", |app| drop(app.case_open(&Uuid::from_u64_pair(1, 77).to_string()).unwrap()));
    let case = Uuid::from_u64_pair(1, u64::from(cases / 2)).to_string();
    let spare = app.case_create().unwrap().value;
    latency("large: put a tag on the disk", changes(app, &spare, 50));
    let words = words();
    let stories = (0..50).map(|turn| {
        let text = text(&words, turn + 7, WORDS);
        timed(|| drop(app.case_set_story(&StoryInput { case: case.clone(), text }).unwrap()))
    });
    latency("large: save a story of 500 words", stories.collect());
    measured("large: undo", &shown(timed(|| drop(app.history_undo().unwrap()))), "at most 100 ms");
    let mut job = None;
    let waited = timed(|| job = Some(app.backup_now().unwrap()));
    measured("large: what a backup lets the worker wait", &shown(waited), "at most 500 ms");
    let mut outcome = None;
    let beside = timed(|| outcome = job.take().map(wire::BackupJob::run));
    measured("large: a backup made, opened again and compared", &shown(beside), "");
    assert!(app.backup_finished(outcome.unwrap()).failure.is_none(), "the backup was made");
}

/// What is done beside the work: looking at every page, and a copy.
fn checks(folder: &Path) {
    let content = Content::new(Pack::shipped().clone());
    let mut session = Session::new(VaultFolder::new(folder.to_owned()), Params::standard(), content, clock());
    session.unlock(PASSPHRASE).unwrap();
    let engine = session.open().unwrap();
    measured("large: verify every page, row and index", &shown(timed(|| engine.verify().unwrap())), "");
}

/// The words of the fictional cases that the program brings.
fn words() -> Vec<String> {
    let stories = Pack::shipped().samples.iter().map(|it| it.story.as_str());
    stories.flat_map(str::split_whitespace).map(str::to_owned).collect()
}

/// So many of these words; other ones for each `number`, the same each time.
fn text(words: &[String], number: u32, count: usize) -> String {
    let mut at = u64::from(number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let next = std::iter::repeat_with(|| {
        at = at.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        words[usize::try_from(at >> 33).unwrap() % words.len()].as_str()
    });
    next.take(count).collect::<Vec<_>>().join(" ")
}

fn elements() -> Vec<ElementId> {
    Pack::shipped().elements().map(|(_, it)| it.id.clone()).collect()
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn latency(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |share: usize| shown(times[(times.len() - 1) * share / 100]);
    let figure = format!("{} · {} · {}", at(50), at(95), at(100));
    measured(&format!("{what}: p50 · p95 · most"), &figure, "p95 at most 50 ms");
}

fn shown(time: Duration) -> String {
    let milliseconds = time.as_secs_f64() * 1000.0;
    if milliseconds < 1_000.0 {
        format!("{milliseconds:.1} ms")
    } else {
        format!("{:.2} s", time.as_secs_f64())
    }
}

fn megabytes(bytes: u64) -> f64 {
    f64::from(u32::try_from(bytes / 1024).unwrap()) / 1024.0
}

/// The most memory that this process ever had, as Linux counts it.
fn memory() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak =
        status.lines().find_map(|it| it.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok());
    peak.map_or("unknown".to_owned(), |kibibytes: u64| format!("{:.0} MB", megabytes(kibibytes * 1024)))
}

fn measured(what: &str, figure: &str, aim: &str) {
    println!("measured|{what}|{figure}|{aim}");
}

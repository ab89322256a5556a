//! Measures a paper of each kind in a process of its own and prints a line a paper:
//! `paper|name|pages|median ms|slowest ms|bytes|peak KiB`. `cargo xtask bench reports` reads the lines.
//! With `--text FOLDER` it measures the five pages of text only, and writes the same text for others to set.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a measurement that cannot go on should stop")]

mod text;

#[path = "../../tests/support/mod.rs"]
mod support;

use std::env;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use report::{NoWatch, Ready};
use support::kinds::one_of_each;

/// How long one paper is made again and again, at most.
const LONG_ENOUGH: Duration = Duration::from_secs(4);
/// How often a paper is made, at most and at least.
const TIMES: std::ops::Range<usize> = 5..25;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [] => one_of_each().iter().for_each(|it| in_a_fresh_process(&["--only", it.name])),
        ["--only", name] => {
            let kind = one_of_each().into_iter().find(|it| it.name == *name).unwrap();
            measure(kind.name, &kind.paper);
        }
        ["--text", folder] => {
            text::write(Path::new(folder)).unwrap();
            in_a_fresh_process(&["--only-text"]);
        }
        ["--only-text"] => measure("five pages of text", &text::five_pages()),
        other => panic!("measure [--text FOLDER], not {other:?}"),
    }
}

/// Peak memory is that of a whole process, so each paper gets one of its own.
fn in_a_fresh_process(arguments: &[&str]) {
    let status = Command::new(env::current_exe().unwrap()).args(arguments).status().unwrap();
    assert!(status.success(), "{arguments:?} could not be measured");
}

fn measure(name: &str, paper: &Ready) {
    // The fonts and the patterns are read once in a run of the app.
    let bytes = paper.pdf(&NoWatch).unwrap().len();
    let memory = peak_memory();
    let pages = paper.pages(&NoWatch).unwrap().len();
    let begin = Instant::now();
    let mut times = Vec::new();
    while times.len() < TIMES.start || (times.len() < TIMES.end && begin.elapsed() < LONG_ENOUGH) {
        let start = Instant::now();
        drop(paper.pdf(&NoWatch).unwrap());
        times.push(start.elapsed());
    }
    times.sort_unstable();
    let median = times.get(times.len() / 2).copied().unwrap_or_default();
    let slowest = times.last().copied().unwrap_or_default();
    println!("paper|{name}|{pages}|{}|{}|{bytes}|{memory}", milliseconds(median), milliseconds(slowest));
}

fn milliseconds(time: Duration) -> String {
    format!("{:.1}", time.as_secs_f64() * 1000.0)
}

/// The most memory that this process had at once, in KiB, after one PDF; 0 where the system does not say.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches("kB").trim().parse().unwrap_or(0)
}

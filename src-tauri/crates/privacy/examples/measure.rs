//! How well the guard finds what is marked in the sentences of `tests/fixtures/privacy`, how fast it is, and what it
//! costs to start: `cargo run --release -p privacy --example measure`.
//!
//! `--errors` shows what is missed and what is wrongly claimed, of the half that the rules are made with only.
//! `--file PATH` measures the sentences of another file, `--file-errors PATH` shows its errors too.
//! `--text TEXT` shows what is found in a text and why. `--peers PYTHON` runs the same sentences through DEDUCE, when that Python has it.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::format_collect,
    reason = "a tool for the makers"
)]

use std::io::Write;
use std::ops::Range;
use std::process::{Command, Stdio};
use std::time::Instant;

use privacy::Kind;

#[path = "../tests/corpus/mod.rs"]
mod corpus;

use corpus::{Half, Measured, Sentence, all, guard, measured, of, sentences};

const HALVES: [(Half, &str); 2] =
    [(Half::Made, "the half that the rules were made with"), (Half::Held, "the other half, only measured")];

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if let Some(text) = args.iter().skip_while(|it| *it != "--text").nth(1) {
        for it in privacy::findings(text) {
            println!("{} {:?} {}", it.kind.id(), &text[it.at.clone()], it.reason.id());
        }
        return;
    }
    for (flag, shown) in [("--file", false), ("--file-errors", true)] {
        if let Some(path) = args.iter().skip_while(|it| *it != flag).nth(1) {
            let sentences: Vec<Sentence> = all(&std::fs::read_to_string(path).unwrap()).collect();
            println!("{}", of(&sentences));
            if shown {
                errors(sentences);
            }
            return;
        }
    }
    let before = memory();
    let start = Instant::now();
    let first = privacy::findings("gesprek met Fatima");
    let load = start.elapsed();
    println!(
        "first answer after {load:?} ({} finding), lists {} KB, {} KB more memory",
        first.len(),
        privacy::size_of_lists() / 1024,
        memory().saturating_sub(before)
    );
    speed();
    for (half, name) in HALVES {
        println!("\n== {name}: {} sentences\n{}", sentences(half).len(), measured(half));
    }
    if args.iter().any(|it| it == "--errors") {
        errors(sentences(Half::Made));
    }
    if let Some(python) = args.iter().skip_while(|it| *it != "--peers").nth(1) {
        for (half, name) in HALVES {
            println!("\n== DEDUCE, {name}\n{}", peer(python, &sentences(half)));
        }
    }
}

fn speed() {
    let all: Vec<Sentence> = HALVES.iter().flat_map(|(half, _)| sentences(*half)).collect();
    let text: String = all.iter().map(|it| format!("{} ", it.text)).collect::<String>().repeat(40);
    let paragraphs: String = all
        .chunks(8)
        .map(|it| it.iter().map(|it| format!("{} ", it.text)).collect::<String>() + "\n\n")
        .collect::<String>()
        .repeat(40);
    for (name, text) in [("one paragraph", &text), ("paragraphs", &paragraphs)] {
        let start = Instant::now();
        let found = privacy::findings(text).len();
        let seconds = start.elapsed().as_secs_f64();
        let characters = u32::try_from(text.chars().count()).unwrap();
        println!(
            "{name}: {characters} characters, {found} findings, {seconds:.2} s, {:.0} characters a second",
            f64::from(characters) / seconds
        );
    }
}

/// The resident memory of this process in KB; 0 where the system does not tell.
fn memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:"));
    line.and_then(|it| it.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

fn errors(sentences: Vec<Sentence>) {
    println!("\n== errors");
    for sentence in sentences {
        let found = guard(&sentence.text);
        let shown = |it: &[(Kind, Range<usize>)]| -> Vec<String> {
            it.iter().map(|(kind, at)| format!("{}:{}", kind.id(), &sentence.text[at.clone()])).collect()
        };
        if found != sentence.spans {
            println!(
                "{}\n    must {:?}\n    has  {:?}",
                sentence.text,
                shown(&sentence.spans),
                shown(&found)
            );
        }
    }
}

/// DEDUCE on the same sentences: what it finds, each as a kind that stands for its tag.
fn peer(python: &str, sentences: &[Sentence]) -> Measured {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/fixtures/privacy/deduce_peer.py");
    let mut child =
        Command::new(python).arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let input: String = sentences.iter().map(|it| format!("{}\n", it.text)).collect();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let output = String::from_utf8(output.stdout).unwrap();
    let mut measured = Measured::default();
    for (sentence, line) in sentences.iter().zip(output.lines()) {
        let bytes: Vec<usize> =
            sentence.text.char_indices().map(|(at, _)| at).chain([sentence.text.len()]).collect();
        let found: Vec<(Kind, Range<usize>)> = line
            .split_whitespace()
            .map(|it| {
                let mut parts = it.split(':');
                let kind = Kind::from_id(parts.next().unwrap()).unwrap();
                let mut at = || bytes[parts.next().unwrap().parse::<usize>().unwrap()];
                (kind, at()..at())
            })
            .collect();
        measured.add(sentence, &found);
    }
    measured
}

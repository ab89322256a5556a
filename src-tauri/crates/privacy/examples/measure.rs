//! How well the guard finds what is marked in the sentences of `tests/fixtures/privacy`, how fast it is, and what it
//! costs to start: `cargo xtask bench privacy`. A line `measured|what|figure|aim` is a row of that table.
//!
//! `--peers [PYTHON]` runs the same sentences through DEDUCE, when that Python has it. `--errors` shows what is missed
//! and what is wrongly claimed, of the half that the rules are made with only; `--file PATH` measures the sentences of
//! another file and `--file-errors PATH` shows its errors too; `--text TEXT` shows what is found in a text, and why.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::format_collect,
    reason = "a tool for the makers"
)]

use std::collections::BTreeSet;
use std::io::Write;
use std::ops::Range;
use std::process::{Command, Stdio};
use std::time::Instant;

use privacy::{Kind, Level};

#[path = "../tests/corpus/mod.rs"]
mod corpus;

use corpus::{Count, Half, Measured, Sentence, all, guard, measured, of, sentences};

/// How often the speed is measured: other work on the machine makes a round slower, never faster.
const ROUNDS: usize = 5;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args.as_slice() {
        [] => figures(None),
        ["--peers"] => figures(Some("python3")),
        ["--peers", python] => figures(Some(python)),
        ["--errors"] => errors(&sentences(Half::Made)),
        ["--file", path] => println!("{}", of(&read(path))),
        ["--file-errors", path] => {
            println!("{}", of(&read(path)));
            errors(&read(path));
        }
        ["--text", text] => {
            for it in privacy::findings(text) {
                println!("{:<14} {:?}, {}", it.kind.id(), &text[it.at.clone()], it.reason.id());
            }
        }
        other => panic!("there is nothing named {other:?}"),
    }
}

fn read(path: &str) -> Vec<Sentence> {
    all(&std::fs::read_to_string(path).unwrap()).collect()
}

fn figures(python: Option<&str>) {
    let before = memory("VmRSS:");
    let start = Instant::now();
    assert!(!privacy::findings("gesprek met Fatima").is_empty(), "the guard sees a name");
    let load = start.elapsed();
    let speed = speed();
    let most = memory("VmHWM:").saturating_sub(before);
    let (made, held) = (measured(Half::Made), measured(Half::Held));
    let peer = python.map(|it| (it, peer(it)));
    let peer_held = peer.as_ref().and_then(|(_, it)| it.as_ref().ok()).map(|it| &it.held);
    let counts = [Half::Made, Half::Held].map(|it| sentences(it).len());
    println!(
        "{} sentences that rules are made with, {} that are only measured; in characters",
        counts[0], counts[1]
    );
    println!("{}", table(&made, &held, peer_held));
    row("direct identifiers found", part(held.level(Level::Direct).recall()), "at least 0.97");
    row("indirect identifiers found", part(held.level(Level::Indirect).recall()), "at least 0.90");
    row("of what was claimed as direct, right", part(held.level(Level::Direct).precision()), "");
    row("of what was claimed as indirect, right", part(held.level(Level::Indirect).precision()), "");
    row("clean sentences touched", percent(held.touched()), "at most 5 %");
    row("characters a second", format!("{speed:.0}"), "more than 1000000");
    row("first answer", format!("{:.1} ms", load.as_secs_f64() * 1000.0), "less than 50 ms");
    row("memory, lists and a long report", format!("{:.1} MB", kilobytes(most)), "less than 60 MB");
    row("lists in the program", format!("{} KB", privacy::size_of_lists() / 1024), "");
    match peer {
        None => {}
        Some((_, Ok(peer))) => {
            row("DEDUCE: direct identifiers found", part(peer.held.level(Level::Direct).recall()), "");
            row("DEDUCE: indirect identifiers found", part(peer.held.level(Level::Indirect).recall()), "");
            row("DEDUCE: claimed as direct, right", part(peer.held.level(Level::Direct).precision()), "");
            row("DEDUCE: clean sentences touched", percent(peer.held.touched()), "");
            let [start, memory, speed] = peer.costs;
            row("DEDUCE: characters a second", speed, "");
            row("DEDUCE: start", format!("{start} s"), "");
            row("DEDUCE: memory", format!("{memory} MB"), "");
        }
        Some((python, Err(why))) => println!("DEDUCE is not measured: {python} does not run it ({why})"),
    }
}

fn row(what: &str, figure: impl std::fmt::Display, aim: &str) {
    println!("measured|{what}|{figure}|{aim}");
}

fn part(part: f64) -> String {
    format!("{part:.3}")
}

fn percent(part: f64) -> String {
    format!("{:.1} %", part * 100.0)
}

fn kilobytes(kilobytes: u32) -> f64 {
    f64::from(kilobytes) / 1024.0
}

/// A line a kind: how much there is to find, recall and precision in both halves, and of the peer beside them.
fn table(made: &Measured, held: &Measured, peer: Option<&Measured>) -> String {
    let cells = |it: &Count| format!("{:>7} {:>7.3} {:>9.3}", it.marked, it.recall(), it.precision());
    let line = |name: &str, made: &Count, held: &Count, peer: Option<&Count>| {
        let beside =
            peer.map_or(String::new(), |it| format!("  |{:>7.3} {:>9.3}", it.recall(), it.precision()));
        format!("{name:<14} {}  |{}{beside}\n", cells(made), cells(held))
    };
    let heads = format!("{:>7} {:>7} {:>9}", "chars", "recall", "precision");
    let peer_head = peer.map_or("", |_| "  |DEDUCE: recall precision");
    let mut table = format!("{:<14} {heads}  |{heads}{peer_head}\n", "kind");
    let kinds: BTreeSet<Kind> = made.kinds.keys().chain(held.kinds.keys()).copied().collect();
    let of = |measured: &Measured, kind: &Kind| measured.kinds.get(kind).copied().unwrap_or_default();
    for kind in kinds {
        table += &line(kind.id(), &of(made, &kind), &of(held, &kind), peer.map(|it| of(it, &kind)).as_ref());
    }
    for (name, level) in [("direct", Level::Direct), ("indirect", Level::Indirect)] {
        let peer = peer.map(|it| it.level(level));
        table += &line(name, &made.level(level), &held.level(level), peer.as_ref());
    }
    table
}

/// The most characters a second of a few rounds over all sentences, in paragraphs of eight, forty times over.
fn speed() -> f64 {
    let all: Vec<Sentence> = [Half::Made, Half::Held].into_iter().flat_map(sentences).collect();
    let text: String = all
        .chunks(8)
        .map(|it| it.iter().map(|it| format!("{} ", it.text)).collect::<String>() + "\n\n")
        .collect::<String>()
        .repeat(40);
    let characters = f64::from(u32::try_from(text.chars().count()).unwrap());
    let round = |_| {
        let start = Instant::now();
        assert!(privacy::findings(&text).len() > 10_000, "the guard looked at it");
        characters / start.elapsed().as_secs_f64()
    };
    (0..ROUNDS).map(round).fold(0.0, f64::max)
}

/// What the system says of the memory of this process in KB; 0 where it does not tell.
fn memory(what: &str) -> u32 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|it| it.strip_prefix(what));
    line.and_then(|it| it.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

fn errors(sentences: &[Sentence]) {
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

/// What another program made of the same sentences, and what it takes.
struct Peer {
    held: Measured,
    /// Seconds to start, megabytes, characters a second.
    costs: [String; 3],
}

/// DEDUCE on the same sentences: what it finds, each as a kind that stands for its tag; or why it did not run.
fn peer(python: &str) -> Result<Peer, String> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/fixtures/privacy/deduce_peer.py");
    let made = sentences(Half::Made);
    let held = sentences(Half::Held);
    let input: String = made.iter().chain(&held).map(|it| format!("{}\n", it.text)).collect();
    let mut command = Command::new(python);
    command.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|it| it.to_string())?;
    // It writes while it reads: both ends must be in hand.
    let mut pipe = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || pipe.write_all(input.as_bytes()));
    let output = child.wait_with_output().map_err(|it| it.to_string())?;
    drop(writer.join());
    if !output.status.success() {
        let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(complaint.lines().last().unwrap_or("no word why").to_owned());
    }
    let output = String::from_utf8(output.stdout).map_err(|it| it.to_string())?;
    let (found, costs) = output.trim_end().rsplit_once("\n=|").ok_or("no figures")?;
    let costs: Vec<String> = costs.split('|').map(str::to_owned).collect();
    let mut measured = Measured::default();
    for (sentence, line) in held.iter().zip(found.split('\n').skip(made.len())) {
        measured.add(sentence, &spans(sentence, line));
    }
    Ok(Peer { held: measured, costs: costs.try_into().map_err(|_| "no figures")? })
}

fn spans(sentence: &Sentence, line: &str) -> Vec<(Kind, Range<usize>)> {
    let bytes: Vec<usize> =
        sentence.text.char_indices().map(|(at, _)| at).chain([sentence.text.len()]).collect();
    let span = |it: &str| {
        let mut parts = it.split(':');
        let kind = Kind::from_id(parts.next().unwrap()).unwrap();
        let mut at = || bytes[parts.next().unwrap().parse::<usize>().unwrap()];
        (kind, at()..at())
    };
    line.split_whitespace().map(span).collect()
}

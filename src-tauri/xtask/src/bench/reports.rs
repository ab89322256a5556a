//! `cargo xtask bench reports [--peers]`: how long a paper of each kind takes, how large it is and how much memory
//! it needs, in a release build. With `--peers` the same five pages of text go through two other programs too.

use std::path::Path;
use std::process::Command;

use crate::checkout::Checkout;
use crate::step;

/// What each of these was measured as: time after warming up, in a process of its own.
const HEAD: [&str; 7] = ["paper", "pages", "median", "slowest", "size", "memory", "aim"];
/// Papers of at most so many pages have the aim for five pages.
const FEW_PAGES: u32 = 5;

/// A paper that was measured.
#[derive(Debug, Clone, PartialEq)]
struct Measured {
    name: String,
    pages: u32,
    median: f64,
    slowest: f64,
    bytes: u32,
    memory: u32,
}

impl Measured {
    /// What a program printed as `paper|name|pages|median ms|slowest ms|bytes|peak KiB`.
    fn printed(line: &str) -> Option<Self> {
        let mut parts = line.trim().strip_prefix("paper|")?.split('|');
        let measured = Self {
            name: parts.next()?.to_owned(),
            pages: parts.next()?.parse().ok()?,
            median: parts.next()?.parse().ok()?,
            slowest: parts.next()?.parse().ok()?,
            bytes: parts.next()?.parse().ok()?,
            memory: parts.next()?.parse().ok()?,
        };
        parts.next().is_none().then_some(measured)
    }

    fn kilobytes(&self) -> f64 {
        f64::from(self.bytes) / 1024.0
    }

    /// What is aimed at for such a paper.
    fn aim(&self) -> &'static str {
        match self.name.as_str() {
            "handbook" => "at most 400 ms",
            _ if self.pages <= FEW_PAGES => "at most 50 ms and 60 KB",
            _ => "",
        }
    }

    fn row(&self, aim: String) -> [String; 7] {
        let memory = match self.memory {
            0 => "unknown".to_owned(),
            kibibytes => format!("{:.0} MB", f64::from(kibibytes) / 1024.0),
        };
        [
            self.name.clone(),
            self.pages.to_string(),
            format!("{:.1} ms", self.median),
            format!("{:.1} ms", self.slowest),
            format!("{:.1} KB", self.kilobytes()),
            memory,
            aim,
        ]
    }
}

/// Measures and gives the table.
pub fn run(checkout: &Checkout, with_peers: bool) -> Result<String, String> {
    let build = ["build", "--release", "--package", "report", "--example", "measure"];
    step::run("build the measurements", &mut checkout.cargo(&build))?;
    let program = checkout.target().join("release").join("examples").join("measure");
    let mut rows: Vec<_> = read("measure the papers", &mut Command::new(&program))?
        .iter()
        .map(|it| it.row(it.aim().into()))
        .collect();
    let mut notes = Vec::new();
    if with_peers {
        let (more, missing) = peers(checkout, &program)?;
        rows.extend(more);
        notes.extend(missing);
    }
    let mut lines = vec![table(&rows)];
    lines.extend(notes);
    Ok(lines.join("\n"))
}

/// The five pages by ourselves and by each peer as a share of ours, and a line for each that is not there.
fn peers(checkout: &Checkout, program: &Path) -> Result<(Vec<[String; 7]>, Vec<String>), String> {
    let folder = checkout.target().join("bench-text");
    let own = read("measure the text", Command::new(program).arg("--text").arg(&folder))?;
    let own = own.first().ok_or("the text could not be measured")?.clone();
    let mut rows = vec![own.row(own.aim().into())];
    let mut missing = Vec::new();
    for name in ["typst", "weasyprint"] {
        let mut python = Command::new("python3");
        let script = checkout.root().join("src-tauri/xtask/src/bench/peers.py");
        python.arg(script).arg(name).arg(&folder).arg(checkout.root().join("assets/fonts"));
        let output = step::read(name, &mut python).map(|(_, output)| output).unwrap_or_default();
        match output.lines().find_map(Measured::printed) {
            Some(peer) => rows.push(peer.row(ratio(&peer, &own))),
            None => missing.push(format!("{name} is not installed here, or could not set the text")),
        }
    }
    Ok((rows, missing))
}

/// "6.2 × our time, 2.4 × our size".
fn ratio(peer: &Measured, own: &Measured) -> String {
    let time = peer.median / own.median.max(f64::MIN_POSITIVE);
    let size = peer.kilobytes() / own.kilobytes().max(f64::MIN_POSITIVE);
    format!("{time:.1} × our time, {size:.1} × our size")
}

fn read(what: &str, command: &mut Command) -> Result<Vec<Measured>, String> {
    let (succeeded, output) = step::read(what, command)?;
    let measured: Vec<_> = output.lines().filter_map(Measured::printed).collect();
    if succeeded && !measured.is_empty() {
        Ok(measured)
    } else {
        Err(format!("{what}: nothing was measured"))
    }
}

/// The rows with their columns under each other, the numbers to the right.
fn table(rows: &[[String; 7]]) -> String {
    let head = HEAD.map(str::to_owned);
    let all = || std::iter::once(&head).chain(rows);
    let mut widths = [0; 7];
    for row in all() {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let line = |row: &[String; 7]| {
        let cells = row.iter().zip(widths).enumerate().map(|(at, (cell, width))| match at {
            0 => format!("{cell:<width$}"),
            6 => cell.clone(),
            _ => format!("{cell:>width$}"),
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    all().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured(name: &str, pages: u32, median: f64) -> Measured {
        Measured { name: name.to_owned(), pages, median, slowest: 14.0, bytes: 51_200, memory: 20_480 }
    }

    #[test]
    fn a_printed_paper_has_six_parts() {
        assert_eq!(
            Measured::printed("paper|case-summary|2|12.3|14.0|51200|20480"),
            Some(measured("case-summary", 2, 12.3))
        );
        assert_eq!(Measured::printed("paper|case-summary|2|12.3|14.0|51200"), None);
        assert_eq!(Measured::printed("paper|case-summary|2|12.3|14.0|51200|20480|more"), None);
        assert_eq!(Measured::printed("missing|typst"), None);
    }

    #[test]
    fn a_paper_of_five_pages_and_the_handbook_have_an_aim() {
        assert_eq!(measured("guide", 5, 1.0).aim(), "at most 50 ms and 60 KB");
        assert_eq!(measured("guide", 6, 1.0).aim(), "");
        assert_eq!(measured("handbook", 102, 1.0).aim(), "at most 400 ms");
    }

    #[test]
    fn a_peer_is_a_share_of_ours() {
        let peer = Measured { bytes: 102_400, ..measured("typst", 5, 60.0) };
        assert_eq!(ratio(&peer, &measured("ours", 5, 20.0)), "3.0 × our time, 2.0 × our size");
    }

    #[test]
    fn the_columns_stand_under_each_other() {
        let one = measured("guide", 26, 12.34);
        assert_eq!(
            table(&[one.row(String::new()), measured("handbook", 102, 1.0).row("at most 400 ms".to_owned())]),
            "paper     pages   median  slowest     size  memory  aim\n\
             guide        26  12.3 ms  14.0 ms  50.0 KB   20 MB\n\
             handbook    102   1.0 ms  14.0 ms  50.0 KB   20 MB  at most 400 ms"
        );
    }
}

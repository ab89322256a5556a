//! `cargo xtask bench`: what a release build does and weighs, as a table.
//! Every row is measured in this run; nothing here makes a test fail.

mod privacy;
mod reports;
mod vault;

use std::fs;
use std::process::Command;

use crate::checkout::Checkout;
use crate::{bundle, node, step, suites, system};

/// One measured line: what it is, what came out, and what is aimed at.
#[derive(Debug, PartialEq, Eq)]
struct Row {
    what: String,
    measured: String,
    aim: String,
}

impl Row {
    fn new(what: &str, measured: &str, aim: &str) -> Self {
        Self { what: what.to_owned(), measured: measured.to_owned(), aim: aim.to_owned() }
    }

    /// The row that a program printed as `measured|what|figure|aim`.
    fn printed(line: &str) -> Option<Self> {
        let mut parts = line.trim().strip_prefix("measured|")?.split('|');
        let row = Self::new(parts.next()?, parts.next()?, parts.next()?);
        parts.next().is_none().then_some(row)
    }
}

/// Measures what `arguments` name, the program when they name nothing, and gives the table.
pub fn run(checkout: &Checkout, arguments: &[String]) -> Result<String, String> {
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => the_program(checkout),
        ["vault"] => vault::run(checkout),
        ["reports"] => reports::run(checkout, false),
        ["reports", "--peers"] => reports::run(checkout, true),
        ["privacy", peers @ ..] if matches!(peers, [] | ["--peers"] | ["--peers", _]) => {
            privacy::run(checkout, peers)
        }
        other => Err(format!("there is nothing to measure named {:?}", other.join(" "))),
    }
}

fn the_program(checkout: &Checkout) -> Result<String, String> {
    let mut rows = vec![package_size(checkout)?];
    rows.extend(without_window(checkout)?);
    if cfg!(target_os = "linux") {
        rows.extend(in_the_window(checkout)?);
    }
    Ok(table(&rows))
}

fn package_size(checkout: &Checkout) -> Result<Row, String> {
    let package = bundle::package(checkout)?;
    let size = fs::metadata(&package).map_err(|it| format!("{}: {it}", package.display()))?.len();
    Ok(Row::new("package", &bundle::megabytes(size), "at most 15 MB"))
}

/// What the program does by itself, in a release build.
fn without_window(checkout: &Checkout) -> Result<Vec<Row>, String> {
    let mut build = checkout.cargo(&["build", "--release", "--workspace", "--example", "figures"]);
    step::run("build the measurements", &mut build)?;
    let program = checkout.target().join("release").join("examples").join("figures");
    let (succeeded, output) = step::read("measure without a window", &mut Command::new(program))?;
    printed(succeeded, &output)
}

/// What the release build, which the package was made of, does in a real window.
fn in_the_window(checkout: &Checkout) -> Result<Vec<Row>, String> {
    system::prepare(checkout, system::Purpose::Test)?;
    node::packages(checkout, "tests")?;
    let mut command = suites::with_programs(checkout, "bench");
    let (succeeded, output) = step::read(
        "measure in the window",
        command.env("TERUGBLIK_PROFILE", "release").env("NO_COLOR", "1"),
    )?;
    printed(succeeded, &output)
}

/// The rows that a measurement printed; one that failed or printed none is no measurement.
fn printed(succeeded: bool, output: &str) -> Result<Vec<Row>, String> {
    let rows: Vec<_> = output.lines().filter_map(Row::printed).collect();
    if succeeded && !rows.is_empty() { Ok(rows) } else { Err("the app could not be measured".to_owned()) }
}

/// The rows with their columns under each other.
fn table(rows: &[Row]) -> String {
    let head = Row::new("what", "measured", "aim");
    let all = || std::iter::once(&head).chain(rows);
    let first = all().map(|it| it.what.chars().count()).max().unwrap_or(0);
    let second = all().map(|it| it.measured.chars().count()).max().unwrap_or(0);
    let lines = all().map(|it| format!("{:<first$}  {:>second$}  {}", it.what, it.measured, it.aim));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_columns_of_the_table_stand_under_each_other() {
        assert_eq!(
            table(&[Row::new("cold start", "0.81 s", "≤ 1.0 s"), Row::new("package", "9.9 MB", "≤ 15 MB")]),
            "what        measured  aim\n\
             cold start    0.81 s  ≤ 1.0 s\n\
             package       9.9 MB  ≤ 15 MB"
        );
    }

    #[test]
    fn a_printed_row_has_three_parts() {
        let row = Row::new("cold start", "0.81 s", "at most 1.0 s");
        assert_eq!(Row::printed("measured|cold start|0.81 s|at most 1.0 s"), Some(row));
        assert_eq!(Row::printed("measured|cold start|0.81 s"), None);
        assert_eq!(Row::printed("cold start|0.81 s|x"), None);
    }
}

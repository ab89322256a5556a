//! `cargo xtask bench`: what a release build does and weighs, as a table.
//! Every row is measured in this run; nothing here makes a test fail.

use std::fs;

use crate::bundle;
use crate::checkout::Checkout;

/// One measured line: what it is, what came out, and what is aimed at.
struct Row {
    what: &'static str,
    measured: String,
    aim: &'static str,
}

/// Measures and gives the table.
pub fn run(checkout: &Checkout) -> Result<String, String> {
    let rows = [package_size(checkout)?];
    Ok(table(&rows))
}

fn package_size(checkout: &Checkout) -> Result<Row, String> {
    let package = bundle::package(checkout)?;
    let size = fs::metadata(&package).map_err(|it| format!("{}: {it}", package.display()))?.len();
    Ok(Row { what: "package", measured: bundle::megabytes(size), aim: "at most 15 MB" })
}

/// The rows with their columns under each other.
fn table(rows: &[Row]) -> String {
    let head = Row { what: "what", measured: "measured".to_owned(), aim: "aim" };
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
        let row = |what, measured: &str, aim| Row { what, measured: measured.to_owned(), aim };
        assert_eq!(
            table(&[row("cold start", "0.81 s", "≤ 1.0 s"), row("package", "9.9 MB", "≤ 15 MB")]),
            "what        measured  aim\n\
             cold start    0.81 s  ≤ 1.0 s\n\
             package       9.9 MB  ≤ 15 MB"
        );
    }
}

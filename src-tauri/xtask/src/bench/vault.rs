//! `cargo xtask bench vault`: what the vault takes in a release build, and the same run on a store without
//! encryption beside it, which is what encryption costs.

use std::process::Command;

use crate::checkout::Checkout;
use crate::step;

use super::{Row, printed, table};

/// Makes a store without a key. It exists for this measurement only: `tests/tidy` looks who names it.
const WITHOUT_ENCRYPTION: &str = "storage/measure-without-encryption";

/// Measures both and gives the table.
pub fn run(checkout: &Checkout) -> Result<String, String> {
    // First the other one, so that what is built last and stays is the real one.
    let plain = measured(checkout, &["--package", "storage", "--features", WITHOUT_ENCRYPTION])?;
    let rows = measured(checkout, &[])?;
    Ok(table(&beside(rows, &plain)))
}

fn measured(checkout: &Checkout, more: &[&str]) -> Result<Vec<Row>, String> {
    let build = ["build", "--release", "--package", "terugblik-tests", "--example", "vault"];
    step::run("build the measurements", &mut checkout.cargo(&[&build, more].concat()))?;
    let program = checkout.target().join("release").join("examples").join("vault");
    let (succeeded, output) = step::read("measure the vault", &mut Command::new(program))?;
    printed(succeeded, &output)
}

/// Each row with what was aimed at, and behind it what the plain store gave.
fn beside(rows: Vec<Row>, plain: &[Row]) -> Vec<Row> {
    let with_plain = |mut row: Row| {
        if let Some(other) = plain.iter().find(|it| it.what == row.what) {
            let aim = if row.aim.is_empty() { String::new() } else { format!("{}; ", row.aim) };
            row.aim = format!("{aim}plain {}", other.measured);
        }
        row
    };
    rows.into_iter().map(with_plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_plain_store_gave_stands_behind_what_is_aimed_at() {
        let rows = vec![Row::new("unlock", "300 ms", "at most 600 ms"), Row::new("size", "90 MB", "")];
        let plain = [Row::new("size", "88 MB", ""), Row::new("unlock", "290 ms", "at most 600 ms")];
        assert_eq!(
            beside(rows, &plain),
            [
                Row::new("unlock", "300 ms", "at most 600 ms; plain 290 ms"),
                Row::new("size", "90 MB", "plain 88 MB")
            ]
        );
    }
}

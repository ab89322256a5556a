//! `cargo xtask bench privacy [--peers [PYTHON]]`: how well the leak guard finds what is marked in the sentences of
//! `tests/fixtures/privacy`, by kind and in both halves, how fast it is and what it takes, in a release build.
//! With `--peers` the same sentences go through DEDUCE as well, when that Python has it.

use std::process::Command;

use crate::checkout::Checkout;
use crate::step;

use super::{printed, table};

/// Measures and gives the table; the one by kind is shown while it is measured.
pub fn run(checkout: &Checkout, peers: &[&str]) -> Result<String, String> {
    let build = ["build", "--release", "--package", "privacy", "--example", "measure"];
    step::run("build the measurements", &mut checkout.cargo(&build))?;
    let program = checkout.target().join("release").join("examples").join("measure");
    let (succeeded, output) = step::read("measure the leak guard", Command::new(program).args(peers))?;
    Ok(table(&printed(succeeded, &output)?))
}

//! `cargo xtask torture`: the suite of that name ten times as long, with a new seed.
//! What is done to the vault stands in `tests/torture`.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::checkout::Checkout;
use crate::{fuzz, step, suites};

/// The name for `--only` of what `fuzz` does.
const FUZZ: &str = "fuzz";

/// Runs all of it, or only the tests whose name holds `--only NAME`, with the seed `--seed NUMBER` or a new one.
pub fn run(checkout: &Checkout, arguments: &[String]) -> Result<String, String> {
    let Chosen { seed, only } = Chosen::read(arguments, fresh_seed())?;
    let is_whole = only.is_none();
    if only.as_deref() == Some(FUZZ) {
        fuzz::run(checkout)?;
        return Ok("no input broke what reads files".to_owned());
    }
    let mut command = suites::tests_of(checkout, "torture");
    command.env("TERUGBLIK_TORTURE", "long").env("TERUGBLIK_TORTURE_SEED", seed.to_string());
    // What each test met is told by the test itself.
    command.args(["--", "--nocapture"]).args(only);
    step::run(&format!("torture with seed {seed}"), &mut command)?;
    if is_whole {
        fuzz::run(checkout)?;
    }
    Ok(format!("all that was acknowledged was there; `cargo xtask torture --seed {seed}` does the same"))
}

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
struct Chosen {
    seed: u64,
    only: Option<String>,
}

impl Chosen {
    fn read(arguments: &[String], fresh_seed: u64) -> Result<Self, String> {
        let mut chosen = Self { seed: fresh_seed, only: None };
        let mut rest = arguments.iter();
        while let Some(name) = rest.next() {
            let value = rest.next().ok_or_else(|| format!("{name} needs something behind it"))?;
            match name.as_str() {
                "--seed" => chosen.seed = value.parse().map_err(|_| format!("{value:?} is no seed"))?,
                "--only" => chosen.only = Some(value.clone()),
                other => return Err(format!("torture takes --seed NUMBER and --only NAME, not {other:?}")),
            }
        }
        Ok(chosen)
    }
}

fn fresh_seed() -> u64 {
    // A clock before 1970 gives the seed 0, which is as good as any.
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |it| it.as_secs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(arguments: &[&str], expected: Result<(u64, Option<&str>), &str>) {
        let arguments: Vec<_> = arguments.iter().map(|it| (*it).to_owned()).collect();
        let expected = expected.map(|(seed, only)| Chosen { seed, only: only.map(str::to_owned) });
        assert_eq!(Chosen::read(&arguments, 9), expected.map_err(str::to_owned));
    }

    #[test]
    fn a_seed_and_a_name_may_be_given() {
        check(&[], Ok((9, None)));
        check(&["--seed", "5", "--only", "kill"], Ok((5, Some("kill"))));
        check(&["--seed", "x"], Err("\"x\" is no seed"));
        check(&["--only"], Err("--only needs something behind it"));
        check(&["kill", "5"], Err("torture takes --seed NUMBER and --only NAME, not \"kill\""));
    }
}

//! `cargo xtask test`: every suite, in an order in which the quick ones speak first.
//! A failed suite does not keep the next one from running, so one run tells all.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::checkout::Checkout;
use crate::count::{self, Count};
use crate::{node, step, system};

/// How the result of a suite is read.
#[derive(Clone, Copy)]
enum Reading {
    /// It passes or fails as a whole.
    Whole,
    /// By the lines of `cargo test`.
    Cargo,
    /// By the lines of vitest.
    Vitest,
}

/// One part of `cargo xtask test`.
struct Suite {
    name: &'static str,
    reading: Reading,
    /// What cargo builds first, since the suite starts it; empty when it starts nothing.
    builds: &'static [&'static str],
    command: fn(&Checkout) -> Command,
}

impl Suite {
    const fn new(name: &'static str, reading: Reading, command: fn(&Checkout) -> Command) -> Self {
        Self { name, reading, builds: &[], command }
    }

    const fn of_program(
        name: &'static str,
        builds: &'static [&'static str],
        command: fn(&Checkout) -> Command,
    ) -> Self {
        Self { name, reading: Reading::Vitest, builds, command }
    }
}

/// What the tests in Chromium start: the same commands behind a local page.
const BRIDGE: [&str; 6] =
    ["build", "--workspace", "--features", "terugblik/browser-bridge", "--bin", "browser-bridge"];

/// What the tests in the real window start: the app as it is shipped.
const APP: [&str; 4] = ["build", "--workspace", "--bin", "terugblik"];

/// Every suite in order. The screens are built before the first one, since the shell embeds them.
const SUITES: [Suite; 13] = [
    Suite::new("format", Reading::Whole, |it| it.cargo(&["fmt", "--all", "--check"])),
    Suite::new("words", Reading::Whole, words),
    Suite::new("rules", Reading::Cargo, |it| tests_of(it, "tidy")),
    Suite::new("screen-types", Reading::Whole, |it| node::script(it, "ui", "check")),
    Suite::new("screen-style", Reading::Whole, |it| node::script(it, "ui", "lint")),
    Suite::new("screen-units", Reading::Vitest, |it| node::script(it, "ui", "test")),
    Suite::new("test-types", Reading::Whole, |it| node::script(it, "tests", "check")),
    Suite::new("lints", Reading::Whole, clippy),
    Suite::new("crates", Reading::Cargo, crates),
    Suite::new("journeys", Reading::Cargo, |it| tests_of(it, "journeys")),
    Suite::new("torture", Reading::Cargo, |it| tests_of(it, "torture")),
    Suite::of_program("browser", &BRIDGE, |it| with_programs(it, "browser")),
    Suite::of_program("window", &APP, |it| with_programs(it, "window")),
];

fn words(checkout: &Checkout) -> Command {
    checkout.cargo(&["run", "--quiet", "--package", "xtask", "--", "text", "--check"])
}

/// The whole workspace with one set of features, as in the other suites: each dependency is built once.
pub fn tests_of(checkout: &Checkout, name: &str) -> Command {
    let features = ["--features", "terugblik/browser-bridge"];
    let mut command = checkout.cargo(&["test", "--workspace", "--no-fail-fast", "--test", name]);
    command.args(features);
    command
}

fn clippy(checkout: &Checkout) -> Command {
    let features = ["--features", "terugblik/browser-bridge"];
    let mut command = checkout.cargo(&["clippy", "--workspace", "--all-targets"]);
    command.args(features).args(["--", "-D", "warnings"]);
    command
}

fn crates(checkout: &Checkout) -> Command {
    let features = ["--features", "terugblik/browser-bridge"];
    let mut command =
        checkout.cargo(&["test", "--workspace", "--exclude", "terugblik-tests", "--no-fail-fast"]);
    command.args(features);
    command
}

/// The npm script `name` of the tests, told where the programs are that it starts.
pub fn with_programs(checkout: &Checkout, name: &str) -> Command {
    let mut command = node::script(checkout, "tests", name);
    command
        .env("TERUGBLIK_TARGET", checkout.target())
        .env("TERUGBLIK_DRIVER", system::driver(checkout))
        .env("TERUGBLIK_BROWSER", system::browser().unwrap_or("chromium"));
    command
}

/// What one suite gave.
struct Outcome {
    name: &'static str,
    count: Count,
    time: Duration,
}

/// Runs the suites named in `only`, or all when it is empty. The last line is `N passed, N failed`.
pub fn run(checkout: &Checkout, only: &[String]) -> Result<String, String> {
    if let Some(unknown) = only.iter().find(|it| SUITES.iter().all(|suite| suite.name != it.as_str())) {
        let names: Vec<_> = SUITES.iter().map(|it| it.name).collect();
        return Err(format!("there is no suite {unknown:?}; there are: {}", names.join(" ")));
    }
    let chosen = SUITES.iter().filter(|it| only.is_empty() || only.iter().any(|name| name == it.name));

    let mut outcomes = vec![timed("set-up", || set_up(checkout))];
    outcomes.extend(chosen.map(|suite| timed(suite.name, || judged(checkout, suite))));
    let summary = summary(&outcomes);
    if outcomes.iter().all(|it| it.count.failed == 0) {
        Ok(summary)
    } else {
        // The table belongs to the output of the run, not to its complaints.
        println!("{summary}");
        std::process::exit(1);
    }
}

fn timed(name: &'static str, work: impl FnOnce() -> Count) -> Outcome {
    let begin = Instant::now();
    let count = work();
    Outcome { name, count, time: begin.elapsed() }
}

/// One part of the set-up.
type SetUp = fn(&Checkout) -> Result<(), String>;

fn set_up(checkout: &Checkout) -> Count {
    let steps: [SetUp; 5] = [
        |it| system::prepare(it, system::Purpose::Test),
        node::check,
        |it| node::packages(it, "ui"),
        |it| node::packages(it, "tests"),
        node::screens,
    ];
    let mut count = Count::default();
    for step in steps {
        count += Count::one(told(step(checkout)));
    }
    count
}

fn judged(checkout: &Checkout, suite: &Suite) -> Count {
    if !suite.builds.is_empty() && !cfg!(target_os = "linux") {
        println!("\n=== {}: runs on Linux only", suite.name);
        return Count::default();
    }
    let is_built = suite.builds.is_empty()
        || told(step::run(
            &format!("{}: build what it starts", suite.name),
            &mut checkout.cargo(suite.builds),
        ));
    let mut command = (suite.command)(checkout);
    // The properties try the same cases each time, so that a run says the same twice.
    command.env("PROPTEST_RNG_SEED", "22112026");
    // Without colours, so that the lines can be read; the exit code counts as well.
    command.env("NO_COLOR", "1").env("CARGO_TERM_COLOR", "never").env_remove("FORCE_COLOR");
    let (succeeded, output) = step::read(suite.name, &mut command).unwrap_or_else(|complaint| {
        eprintln!("{complaint}");
        (false, String::new())
    });
    let succeeded = succeeded && is_built;
    match suite.reading {
        Reading::Whole => Count::one(succeeded),
        Reading::Cargo => count::of_cargo(&output).judged(succeeded),
        Reading::Vitest => count::of_vitest(&output).judged(succeeded),
    }
}

/// True when it went well; what went wrong is shown.
fn told(done: Result<(), String>) -> bool {
    done.inspect_err(|complaint| eprintln!("{complaint}")).is_ok()
}

/// A table of the suites, and the sum on the last line.
fn summary(outcomes: &[Outcome]) -> String {
    let mut sum = Count::default();
    let mut lines = vec![String::new(), format!("{:<14}{:>8}{:>8}  {}", "suite", "passed", "failed", "time")];
    for it in outcomes {
        sum += it.count;
        let time = step::duration(it.time);
        lines.push(format!("{:<14}{:>8}{:>8}  {time}", it.name, it.count.passed, it.count.failed));
    }
    lines.push(String::new());
    lines.push(format!("{} passed, {} failed", sum.passed, sum.failed));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_ends_with_the_sum_alone_on_a_line() {
        let outcome = |name, passed, failed| Outcome {
            name,
            count: Count { passed, failed },
            time: Duration::from_secs(61),
        };
        let text = summary(&[outcome("format", 1, 0), outcome("crates", 120, 2)]);
        assert_eq!(text.lines().last(), Some("121 passed, 2 failed"));
        assert!(text.contains("crates             120       2  1 min 01 s"), "{text}");
    }

    #[test]
    fn every_suite_has_a_name_of_its_own() {
        let mut names: Vec<_> = SUITES.iter().map(|it| it.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), SUITES.len());
    }
}

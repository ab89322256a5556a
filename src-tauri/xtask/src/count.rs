//! Counts passed and failed tests in what `cargo test` and vitest print.
//! It does not know whether the command succeeded; [`Count::judged`] brings the two together.

use std::ops::AddAssign;

/// How many tests passed and failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// How many passed.
    pub passed: u32,
    /// How many failed.
    pub failed: u32,
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl Count {
    /// One check that passed or failed as a whole.
    pub fn one(succeeded: bool) -> Self {
        if succeeded { Self { passed: 1, failed: 0 } } else { Self { passed: 0, failed: 1 } }
    }

    /// This count, with a failure added where the command failed without a failed test (it did not compile,
    /// it crashed) or where nothing ran at all.
    pub fn judged(self, succeeded: bool) -> Self {
        let fine = succeeded && self.passed > 0;
        if fine || self.failed > 0 { self } else { Self { failed: 1, ..self } }
    }
}

/// The sum of the `test result:` lines of `cargo test`.
pub fn of_cargo(output: &str) -> Count {
    let mut sum = Count::default();
    for line in output.lines() {
        if let Some((_, result)) = plain(line).split_once("test result: ") {
            sum += Count { passed: before(result, " passed"), failed: before(result, " failed") };
        }
    }
    sum
}

/// The sum of the `Tests` lines of vitest; a test file that fails to load is one failure.
pub fn of_vitest(output: &str) -> Count {
    let mut sum = Count::default();
    let mut broken_files = 0;
    for line in output.lines() {
        let line = plain(line);
        let line = line.trim();
        if let Some(result) = line.strip_prefix("Tests ") {
            sum += Count { passed: before(result, " passed"), failed: before(result, " failed") };
        } else if let Some(result) = line.strip_prefix("Test Files ") {
            broken_files += before(result, " failed");
        }
    }
    if sum.failed == 0 { Count { failed: broken_files, ..sum } } else { sum }
}

/// The number right before `word`; 0 when there is none.
fn before(text: &str, word: &str) -> u32 {
    let number = text.split_once(word).map(|(left, _)| left.trim_end());
    number.and_then(|it| it.rsplit(|sign: char| !sign.is_ascii_digit()).next()?.parse().ok()).unwrap_or(0)
}

/// `line` without colours.
fn plain(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut signs = line.chars();
    while let Some(sign) = signs.next() {
        if sign == '\u{1b}' {
            signs.by_ref().find(char::is_ascii_alphabetic);
        } else {
            text.push(sign);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(passed: u32, failed: u32) -> Count {
        Count { passed, failed }
    }

    #[track_caller]
    fn check(read: fn(&str) -> Count, output: &str, expected: Count) {
        assert_eq!(read(output), expected, "in {output:?}");
    }

    #[test]
    fn the_results_of_cargo_are_summed() {
        check(of_cargo, "", count(0, 0));
        check(
            of_cargo,
            "test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 9 filtered out",
            count(5, 0),
        );
        check(
            of_cargo,
            "running 2 tests\ntest a ... ok\ntest result: ok. 12 passed; 0 failed\nx\ntest result: FAILED. 3 passed; 2 failed; 0 ignored",
            count(15, 2),
        );
        check(of_cargo, "test result: \u{1b}[31mFAILED\u{1b}(B\u{1b}[m. 3 passed; 2 failed;", count(3, 2));
        check(of_cargo, "error: could not compile `x`", count(0, 0));
    }

    #[test]
    fn the_results_of_vitest_are_read() {
        check(of_vitest, " Test Files  2 passed (2)\n      Tests  14 passed (14)\n", count(14, 0));
        check(
            of_vitest,
            " Test Files  1 failed | 1 passed (2)\n      Tests  2 failed | 12 passed (14)\n",
            count(12, 2),
        );
        check(
            of_vitest,
            "\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[32m1 passed\u{1b}[39m (1)",
            count(1, 0),
        );
        check(of_vitest, " Test Files  1 failed (1)\n      Tests  no tests\n", count(0, 1));
        check(of_vitest, "      Tests  3 passed | 1 skipped (4)", count(3, 0));
        check(of_vitest, "No test files found", count(0, 0));
    }

    #[test]
    fn a_suite_that_failed_or_ran_nothing_is_never_green() {
        assert_eq!(count(3, 0).judged(true), count(3, 0));
        assert_eq!(count(3, 1).judged(false), count(3, 1));
        assert_eq!(count(3, 0).judged(false), count(3, 1));
        assert_eq!(count(0, 0).judged(true), count(0, 1));
        assert_eq!(Count::one(true), count(1, 0));
        assert_eq!(Count::one(false), count(0, 1));
    }
}

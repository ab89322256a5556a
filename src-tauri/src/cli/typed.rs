//! Reading single values of the command line. What is wrong with one is said in Dutch.

use chrono::{Datelike, NaiveDate};
use content::words::messages as words;

/// The years that can stand on a paper: the metadata of a PDF has room for four digits.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=9999;

/// The day that was typed as 2026-11-22.
pub(super) fn day(typed: &str) -> Result<NaiveDate, String> {
    let day = NaiveDate::parse_from_str(typed.trim(), "%Y-%m-%d").ok();
    day.filter(|it| YEARS.contains(&it.year())).ok_or_else(|| words::cli_not_a_date(typed))
}

/// The whole number that was typed. Whether it can be that many minutes is said where the meeting is made.
pub(super) fn number(typed: &str) -> Result<u64, String> {
    typed.trim().parse().map_err(|_| words::cli_not_a_number(typed))
}

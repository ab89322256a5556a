//! What stands at the foot of every paper: what it is, of which day, and where its words come from.

use chrono::{Datelike, NaiveDate};
use content::{Pack, words::messages as say};

use super::citation::short_citation;

/// Whether a paper is about a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// It is: no file, and to be handled as such.
    Working,
    /// It holds nothing of a case.
    General,
}

/// The foot of a paper that is called `name`, made on `day` with `pack`.
pub(crate) fn footer(name: &str, kind: Kind, pack: &Pack, day: NaiveDate) -> String {
    let source = short_citation(&pack.about.citation);
    match kind {
        Kind::Working => say::paper_foot_working(&in_words(day), name, &source),
        Kind::General => say::paper_foot(&in_words(day), name, &source),
    }
}

/// The words for "page x of y".
pub(crate) fn page_of(page: usize, total: usize) -> String {
    say::paper_page_of(&page.to_string(), &total.to_string())
}

/// A day as people write it: 22 november 2026.
pub(crate) fn in_words(day: NaiveDate) -> String {
    let month = usize::try_from(day.month()).unwrap_or(0);
    say::paper_date(&day.day().to_string(), month, &day.year().to_string())
}

/// The same, not cut in two at the end of a line.
pub(crate) fn unbroken_day(day: NaiveDate) -> String {
    in_words(day).replace(' ', "\u{a0}")
}

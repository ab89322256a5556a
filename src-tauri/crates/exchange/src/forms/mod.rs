//! What colleagues write down about a meeting in a file of their own, for papers from the command line. Each
//! file is TOML with Dutch keys; every key may be left out, and what is left out is written in by hand.
//!
//! `bijeenkomst.toml`, a meeting that is to come:
//!
//! ```toml
#![doc = include_str!("../../tests/forms/bijeenkomst.toml")]
//! ```
//!
//! `notulen.toml`, the minutes of a group:
//!
//! ```toml
#![doc = include_str!("../../tests/forms/notulen.toml")]
//! ```
//!
//! `verslag.toml`, a report for the register:
//!
//! ```toml
#![doc = include_str!("../../tests/forms/verslag.toml")]
//! ```
//!
//! `reeks.toml`, a series for the register:
//!
//! ```toml
#![doc = include_str!("../../tests/forms/reeks.toml")]
//! ```

mod error;
mod form;
mod minutes;
mod plan;
mod report;
mod series;

use std::fs::File;
use std::io::Read;
use std::path::Path;

use domain::{MeetingMinutes, MeetingPlan, SessionReport, SessionSeries};

pub use error::{FormError, FormExpected, FormProblem, FormProblemKind};
use form::{Fields, Form};

/// The most bytes of a form.
pub const MAX_FORM: usize = 1024 * 1024;

/// The meeting in the file at `path` that is still to come (`bijeenkomst.toml`).
pub fn read_meeting_plan(path: &Path) -> Result<MeetingPlan, FormError> {
    meeting_plan_from(&text_of(path)?)
}

/// The minutes in the file at `path` (`notulen.toml`).
pub fn read_meeting_minutes(path: &Path) -> Result<MeetingMinutes, FormError> {
    meeting_minutes_from(&text_of(path)?)
}

/// The report in the file at `path` (`verslag.toml`).
pub fn read_session_report(path: &Path) -> Result<SessionReport, FormError> {
    session_report_from(&text_of(path)?)
}

/// The series in the file at `path` (`reeks.toml`).
pub fn read_session_series(path: &Path) -> Result<SessionSeries, FormError> {
    session_series_from(&text_of(path)?)
}

/// The meeting in the text of a `bijeenkomst.toml`.
pub fn meeting_plan_from(text: &str) -> Result<MeetingPlan, FormError> {
    read(text, plan::plan)
}

/// The minutes in the text of a `notulen.toml`.
pub fn meeting_minutes_from(text: &str) -> Result<MeetingMinutes, FormError> {
    read(text, minutes::minutes)
}

/// The report in the text of a `verslag.toml`.
pub fn session_report_from(text: &str) -> Result<SessionReport, FormError> {
    read(text, report::report)
}

/// The series in the text of a `reeks.toml`.
pub fn session_series_from(text: &str) -> Result<SessionSeries, FormError> {
    read(text, series::series)
}

fn read<T>(text: &str, fields: fn(&Fields<'_>) -> T) -> Result<T, FormError> {
    if text.len() > MAX_FORM {
        return Err(FormError::TooLarge);
    }
    Form::new(text).read(fields)
}

/// Everything in the file as text, when it is UTF-8 and no longer than a form may be.
fn text_of(path: &Path) -> Result<String, FormError> {
    // A folder or a pipe is no form; a pipe could keep one waiting for ever.
    if !std::fs::metadata(path).is_ok_and(|it| it.is_file()) {
        return Err(FormError::Unreadable);
    }
    let file = File::open(path).map_err(|_| FormError::Unreadable)?;
    let most = u64::try_from(MAX_FORM).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    // One more than fits: a file may grow while it is read.
    file.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(|_| FormError::Unreadable)?;
    if bytes.len() > MAX_FORM {
        return Err(FormError::TooLarge);
    }
    let text = String::from_utf8(bytes).map_err(|_| FormError::NotText)?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

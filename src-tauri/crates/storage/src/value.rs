//! One column to one value of the domain and back.
//! What does not parse was not written by us: `Damaged`, never a panic.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use rusqlite::Row;
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::StorageError;

const DATE: &str = "%Y-%m-%d";
const TIME: &str = "%H:%M";
/// Fixed width, so that the order of the texts is the order in time.
const MOMENT: &str = "%Y-%m-%dT%H:%M:%S%.9f";

/// The text in `column` as what `parse` makes of it.
pub(crate) fn read<T>(
    row: &Row<'_>,
    column: &str,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Result<T, StorageError> {
    read_optional(row, column, parse)?.ok_or(StorageError::Damaged)
}

/// As [`read`], with `None` for a column that is null.
pub(crate) fn read_optional<T>(
    row: &Row<'_>,
    column: &str,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Result<Option<T>, StorageError> {
    let text = row.get_ref(column)?.as_str_or_null().map_err(|_| StorageError::Damaged)?;
    text.map(|it| parse(it).ok_or(StorageError::Damaged)).transpose()
}

pub(crate) fn uuid(text: &str) -> Option<Uuid> {
    Uuid::try_parse(text).ok()
}

pub(crate) fn date(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, DATE).ok()
}

pub(crate) fn date_text(date: NaiveDate) -> String {
    date.format(DATE).to_string()
}

pub(crate) fn moment(text: &str) -> Option<NaiveDateTime> {
    NaiveDateTime::parse_from_str(text, MOMENT).ok()
}

pub(crate) fn moment_text(moment: NaiveDateTime) -> String {
    moment.format(MOMENT).to_string()
}

pub(crate) fn time(text: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(text, TIME).ok()
}

pub(crate) fn time_text(time: NaiveTime) -> String {
    time.format(TIME).to_string()
}

/// The value as JSON, which texts, numbers and lists always can be.
pub(crate) fn json(value: &impl Serialize) -> Result<String, StorageError> {
    serde_json::to_string(value).map_err(|_| StorageError::Unexpected { code: 0 })
}

pub(crate) fn from_json<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_str(text).ok()
}

//! One form, read key by key. What is not right becomes a problem with its line, and reading goes on, so that
//! everything is told at once.

use std::cell::RefCell;
use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveTime};
use domain::{IdError, MeetingError, TextError};
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use toml::value::{Date, Time};

use super::error::{FormError, FormExpected, FormProblem, FormProblemKind};

/// The most characters of what somebody wrote that are said back in a problem.
const SHOWN: usize = 60;

/// The text of a form and what is wrong with it.
pub(super) struct Form<'a> {
    text: &'a str,
    line_starts: Vec<usize>,
    problems: RefCell<Vec<FormProblem>>,
}

impl<'a> Form<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let after_each = text.bytes().enumerate().filter(|(_, it)| *it == b'\n').map(|(at, _)| at + 1);
        let line_starts = std::iter::once(0).chain(after_each).collect();
        Self { text, line_starts, problems: RefCell::default() }
    }

    /// What `fields` makes of the form, or everything that is wrong with it in the order of its lines.
    pub(super) fn read<T>(self, fields: fn(&Fields<'_>) -> T) -> Result<T, FormError> {
        let table = match DeTable::parse(self.text) {
            Ok(table) => table,
            Err(error) => {
                let at = error.span().map_or(0, |it| it.start);
                let problem = FormProblem { line: self.line(at), kind: self.not_toml(at) };
                return Err(FormError::Problems(vec![problem]));
            }
        };
        let top = Fields { form: &self, table: table.get_ref(), at: 0, read: RefCell::default() };
        let made = fields(&top);
        top.finish();
        let mut problems = self.problems.into_inner();
        problems.sort_by_key(|it| it.line);
        if problems.is_empty() { Ok(made) } else { Err(FormError::Problems(problems)) }
    }

    fn line(&self, offset: usize) -> usize {
        self.line_starts.partition_point(|it| *it <= offset).max(1)
    }

    /// What is wrong in the line at `offset`: most often a day or a time that TOML does not know.
    fn not_toml(&self, offset: usize) -> FormProblemKind {
        let line = self.text.lines().nth(self.line(offset) - 1).unwrap_or_default();
        let Some((key, value)) = line.split_once('=') else { return FormProblemKind::NotToml };
        let (key, value) = (shown(key.trim()), value.trim());
        if !value.starts_with(|it: char| it.is_ascii_digit()) {
            FormProblemKind::NotToml
        } else if value.contains(':') {
            FormProblemKind::WrongType(key, FormExpected::Time)
        } else if value.contains(['-', '/']) {
            FormProblemKind::WrongType(key, FormExpected::Day)
        } else {
            FormProblemKind::NotToml
        }
    }

    fn problem(&self, offset: usize, kind: FormProblemKind) {
        self.problems.borrow_mut().push(FormProblem { line: self.line(offset), kind });
    }
}

/// A value with its place in the file.
pub(super) type Value<'a> = Spanned<DeValue<'a>>;

/// The keys of one group of a form.
pub(super) struct Fields<'a> {
    form: &'a Form<'a>,
    table: &'a DeTable<'a>,
    at: usize,
    read: RefCell<BTreeSet<&'static str>>,
}

impl<'a> Fields<'a> {
    /// Says of every key that nobody asked for that it means nothing.
    fn finish(&self) {
        let read = self.read.borrow();
        for key in self.table.keys() {
            let name = key.get_ref().as_ref();
            if !read.contains(name) {
                self.form.problem(key.span().start, FormProblemKind::UnknownKey(shown(name)));
            }
        }
    }

    /// The value of `key`, when it is there.
    pub(super) fn value(&self, key: &'static str) -> Option<&'a Value<'a>> {
        self.read.borrow_mut().insert(key);
        self.table.get(key)
    }

    /// Writes down what is wrong with this group.
    pub(super) fn missing(&self, key: &'static str) {
        self.form.problem(self.at, FormProblemKind::MissingKey(key));
    }

    pub(super) fn problem(&self, at: &Value<'_>, kind: FormProblemKind) {
        self.form.problem(at.span().start, kind);
    }

    pub(super) fn wrong(&self, key: &'static str, at: &Value<'_>, expected: FormExpected) {
        self.problem(at, FormProblemKind::WrongType(key.to_owned(), expected));
    }

    /// What `make` makes of the text of `key`, without white space around it.
    pub(super) fn text<T>(
        &self,
        key: &'static str,
        make: impl Fn(&str) -> Result<T, TextError>,
    ) -> Option<T> {
        let value = self.value(key)?;
        self.made(key, value, make)
    }

    fn made<T>(
        &self,
        key: &'static str,
        value: &Value<'_>,
        make: impl Fn(&str) -> Result<T, TextError>,
    ) -> Option<T> {
        let Some(text) = value.get_ref().as_str() else {
            self.wrong(key, value, FormExpected::Text);
            return None;
        };
        match make(text.trim()) {
            Ok(it) => Some(it),
            Err(TextError::Empty) => {
                self.problem(value, FormProblemKind::Blank(key));
                None
            }
            Err(TextError::TooLong { has, most }) => {
                self.problem(value, FormProblemKind::TooLong { key, has, most });
                None
            }
        }
    }

    /// The same for each text of the list at `key`.
    pub(super) fn texts<T>(&self, key: &'static str, make: impl Fn(&str) -> Result<T, TextError>) -> Vec<T> {
        self.items(key).iter().filter_map(|it| self.made(key, it, &make)).collect()
    }

    /// The items of the list at `key`; none when it is not there.
    pub(super) fn items(&self, key: &'static str) -> &'a [Value<'a>] {
        let Some(value) = self.value(key) else { return &[] };
        if let DeValue::Array(items) = value.get_ref() {
            return items;
        }
        self.wrong(key, value, FormExpected::List);
        &[]
    }

    /// What `read` makes of each group in the list at `key`.
    pub(super) fn groups<T>(&self, key: &'static str, read: impl Fn(&Fields<'a>) -> Option<T>) -> Vec<T> {
        let mut made = Vec::new();
        for item in self.items(key) {
            let DeValue::Table(table) = item.get_ref() else {
                self.wrong(key, item, FormExpected::Group);
                continue;
            };
            let at = item.span().start;
            let group = Fields { form: self.form, table, at, read: RefCell::default() };
            made.extend(read(&group));
            group.finish();
        }
        made
    }

    /// The day at `key`.
    pub(super) fn day(&self, key: &'static str) -> Option<NaiveDate> {
        let value = self.value(key)?;
        let day = as_day(value);
        if day.is_none() {
            self.wrong(key, value, FormExpected::Day);
        }
        day
    }

    /// The time at `key`: 13:30, or the same between quotes.
    pub(super) fn time(&self, key: &'static str) -> Option<NaiveTime> {
        let value = self.value(key)?;
        let written = value.get_ref().as_datetime().filter(|it| it.date.is_none() && it.offset.is_none());
        let time = match value.get_ref().as_str() {
            Some(text) => NaiveTime::parse_from_str(&text.trim().replace('.', ":"), "%H:%M").ok(),
            None => written.and_then(|it| it.time.as_ref()).and_then(as_time),
        };
        if time.is_none() {
            self.wrong(key, value, FormExpected::Time);
        }
        time
    }

    /// The whole number at `key`.
    pub(super) fn number(&self, key: &'static str) -> Option<u64> {
        let value = self.value(key)?;
        let number = as_number(value);
        if number.is_none() {
            self.wrong(key, value, FormExpected::Number);
        }
        number
    }

    /// The one of `all` whose id stands at `key`.
    pub(super) fn choice<T: Copy>(
        &self,
        key: &'static str,
        all: &[T],
        id: fn(T) -> &'static str,
    ) -> Option<T> {
        let value = self.value(key)?;
        let Some(word) = value.get_ref().as_str() else {
            self.wrong(key, value, FormExpected::Text);
            return None;
        };
        let found = all.iter().copied().find(|it| id(*it) == word.trim());
        if found.is_none() {
            let choices = all.iter().map(|it| id(*it)).collect();
            self.problem(value, FormProblemKind::NoChoice { key, word: shown(word), choices });
        }
        found
    }

    /// The id at `key`.
    pub(super) fn id<T>(&self, key: &'static str, new: fn(&str) -> Result<T, IdError>) -> Option<T> {
        let value = self.value(key)?;
        self.made_id(key, value, new)
    }

    /// The ids of the list at `key`.
    pub(super) fn ids<T>(&self, key: &'static str, new: fn(&str) -> Result<T, IdError>) -> Vec<T> {
        self.items(key).iter().filter_map(|it| self.made_id(key, it, new)).collect()
    }

    fn made_id<T>(
        &self,
        key: &'static str,
        value: &Value<'_>,
        new: fn(&str) -> Result<T, IdError>,
    ) -> Option<T> {
        let Some(text) = value.get_ref().as_str() else {
            self.wrong(key, value, FormExpected::Text);
            return None;
        };
        let id = new(text.trim());
        if id.is_err() {
            self.problem(value, FormProblemKind::MalformedId(shown(text)));
        }
        id.ok()
    }

    /// `made`, or its error as a problem of `key`.
    pub(super) fn within<T>(&self, key: &'static str, made: Result<T, MeetingError>) -> Option<T> {
        let kind = match made {
            Ok(made) => return Some(made),
            Err(MeetingError::NoDuration) => FormProblemKind::NoDuration,
            Err(
                MeetingError::Length { .. }
                | MeetingError::StepLength { .. }
                | MeetingError::NoSteps
                | MeetingError::TooFewMinutes { .. },
            ) => {
                let to = usize::try_from(domain::MAX_MEETING_MINUTES).unwrap_or(usize::MAX);
                FormProblemKind::OutOfRange { key, from: 1, to }
            }
            Err(MeetingError::Participants { .. }) => {
                FormProblemKind::OutOfRange { key, from: 0, to: domain::MAX_PARTICIPANTS }
            }
            Err(MeetingError::Themes { .. }) => FormProblemKind::TooMany { key, most: domain::MAX_THEMES },
            Err(MeetingError::Lines { most, .. }) => FormProblemKind::TooMany { key, most },
        };
        self.form.problem(self.table.get(key).map_or(self.at, |it| it.span().start), kind);
        None
    }
}

/// The day that stands there without a time.
pub(super) fn as_day(value: &Value<'_>) -> Option<NaiveDate> {
    let written = value.get_ref().as_datetime().filter(|it| it.time.is_none())?;
    let Date { year, month, day } = written.date?;
    NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day))
}

fn as_time(written: &Time) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(u32::from(written.hour), u32::from(written.minute), 0)
}

/// The whole number that stands there, zero or more.
pub(super) fn as_number(value: &Value<'_>) -> Option<u64> {
    let integer = value.get_ref().as_integer()?;
    u64::from_str_radix(integer.as_str(), integer.radix()).ok()
}

/// The beginning of what somebody wrote, on one line.
fn shown(text: &str) -> String {
    text.chars().map(|it| if it.is_control() { ' ' } else { it }).take(SHOWN).collect()
}

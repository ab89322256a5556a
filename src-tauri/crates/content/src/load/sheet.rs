//! One table of a TOML file, read key by key. A value that is not there or not right becomes a problem
//! with its line, and reading goes on, so that an author sees everything at once.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::ids::{ContentId, SourceCode};
use super::notes::{Notes, Place};
use crate::{Expected, Kind, ProblemKind};

/// The most characters of one text in a pack.
pub const MAX_TEXT: usize = 20_000;

/// The largest number that means something in a pack: minutes, parts of a share.
const MAX_NUMBER: u16 = 10_000;

/// A file and where its lines begin.
pub(crate) struct Source<'a> {
    path: &'a str,
    line_starts: Vec<usize>,
}

impl<'a> Source<'a> {
    pub(crate) fn new(path: &'a str, text: &str) -> Self {
        let after_each = text.bytes().enumerate().filter(|(_, it)| *it == b'\n').map(|(at, _)| at + 1);
        Self { path, line_starts: std::iter::once(0).chain(after_each).collect() }
    }

    /// The place of the byte at `offset`.
    pub(crate) fn place(&self, offset: usize) -> Place {
        Place::new(self.path, self.line_starts.partition_point(|it| *it <= offset).max(1))
    }
}

pub(crate) struct Sheet<'a> {
    source: &'a Source<'a>,
    table: &'a DeTable<'a>,
    offset: usize,
    notes: &'a RefCell<Notes>,
    read: RefCell<BTreeSet<&'static str>>,
    left: Cell<bool>,
}

impl<'a> Sheet<'a> {
    pub(crate) fn new(
        source: &'a Source<'a>,
        table: &'a DeTable<'a>,
        offset: usize,
        notes: &'a RefCell<Notes>,
    ) -> Self {
        Self { source, table, offset, notes, read: RefCell::default(), left: Cell::new(false) }
    }

    /// Where this table begins.
    pub(crate) fn place(&self) -> Place {
        self.source.place(self.offset)
    }

    /// Where the value of `key` stands, or the table when it is not there.
    pub(crate) fn place_of(&self, key: &'static str) -> Place {
        self.value(key).map_or_else(|| self.place(), |it| self.at(it))
    }

    pub(crate) fn problem(&self, place: &Place, kind: ProblemKind) {
        self.notes.borrow_mut().problem(place, kind);
    }

    /// Writes down every key that nobody asked for.
    pub(crate) fn finish(&self) {
        let read = self.read.borrow();
        if self.left.get() {
            return;
        }
        for key in self.table.keys() {
            let name = key.get_ref().as_ref();
            if !read.contains(name) {
                let place = self.source.place(key.span().start);
                self.problem(&place, ProblemKind::UnknownKey(name.chars().take(60).collect()));
            }
        }
    }

    /// Says nothing about the keys that are still unread: reading stopped half-way.
    pub(crate) fn leave(&self) {
        self.left.set(true);
    }

    /// Reads past `key`, whatever stands there.
    pub(crate) fn pass_by(&self, key: &'static str) {
        self.read.borrow_mut().insert(key);
    }

    fn value(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.read.borrow_mut().insert(key);
        self.table.get(key)
    }

    fn required(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        let value = self.value(key);
        if value.is_none() {
            self.problem(&self.place(), ProblemKind::MissingKey(key));
        }
        value
    }

    fn at(&self, value: &Spanned<DeValue<'_>>) -> Place {
        self.source.place(value.span().start)
    }

    fn wrong(&self, key: &'static str, value: &Spanned<DeValue<'_>>, expected: Expected) {
        self.problem(&self.at(value), ProblemKind::WrongType(key, expected));
    }

    fn as_text<'v>(&self, key: &'static str, value: &'v Spanned<DeValue<'_>>) -> Option<&'v str> {
        let text = value.get_ref().as_str();
        if text.is_none() {
            self.wrong(key, value, Expected::Text);
        }
        text
    }

    fn checked(&self, key: &'static str, value: &Spanned<DeValue<'_>>) -> Option<String> {
        let text = unwrapped(self.as_text(key, value)?);
        let has = text.chars().count();
        let wrong = if text.is_empty() {
            Some(ProblemKind::Blank(key))
        } else if has > MAX_TEXT {
            Some(ProblemKind::TooLong { key, has, most: MAX_TEXT })
        } else if has_markup(&text) {
            Some(ProblemKind::Markup(key))
        } else if text.chars().any(|it| it.is_control() && it != '\n') {
            Some(ProblemKind::Invisible(key))
        } else {
            None
        };
        match wrong {
            Some(kind) => {
                self.problem(&self.at(value), kind);
                None
            }
            None => Some(text),
        }
    }

    /// The text of `key`, which has to be there. Lines within a paragraph are joined.
    pub(crate) fn text(&self, key: &'static str) -> String {
        self.required(key).and_then(|it| self.checked(key, it)).unwrap_or_default()
    }

    pub(crate) fn optional_text(&self, key: &'static str) -> Option<String> {
        self.value(key).and_then(|it| self.checked(key, it))
    }

    /// An address that begins with http:// or https://.
    pub(crate) fn address(&self, key: &'static str) -> Option<String> {
        let value = self.value(key)?;
        let text = self.checked(key, value)?;
        let is_address = text.starts_with("https://") || text.starts_with("http://");
        if is_address && !text.contains(char::is_whitespace) {
            return Some(text);
        }
        self.problem(&self.at(value), ProblemKind::NotAnAddress(key));
        None
    }

    pub(crate) fn needed_address(&self, key: &'static str) -> String {
        self.required(key).and_then(|_| self.address(key)).unwrap_or_default()
    }

    /// The items of the list at `key`; none when the key is not there.
    fn items(&self, key: &'static str) -> Vec<&'a Spanned<DeValue<'a>>> {
        match self.value(key).map(|it| (it, it.get_ref())) {
            None => Vec::new(),
            Some((_, DeValue::Array(items))) => items.iter().collect(),
            Some((value, _)) => {
                self.wrong(key, value, Expected::List);
                Vec::new()
            }
        }
    }

    fn needs_some<T>(&self, key: &'static str, items: Vec<T>) -> Vec<T> {
        if items.is_empty() {
            self.problem(&self.place(), ProblemKind::EmptyList(key));
        }
        items
    }

    /// The texts of a list; none when the key is not there.
    pub(crate) fn texts(&self, key: &'static str) -> Vec<String> {
        self.items(key).into_iter().filter_map(|it| self.checked(key, it)).collect()
    }

    pub(crate) fn some_texts(&self, key: &'static str) -> Vec<String> {
        self.needs_some(key, self.texts(key))
    }

    /// A whole number from 0 to [`MAX_NUMBER`].
    pub(crate) fn number(&self, key: &'static str) -> u16 {
        self.needed_number(key).unwrap_or_default()
    }

    /// The number of `key`, when it is there and right; else what is wrong was told.
    pub(crate) fn needed_number(&self, key: &'static str) -> Option<u16> {
        self.required(key).and_then(|it| self.as_number(key, it))
    }

    pub(crate) fn optional_number(&self, key: &'static str) -> Option<u16> {
        self.value(key).and_then(|it| self.as_number(key, it))
    }

    fn as_number(&self, key: &'static str, value: &Spanned<DeValue<'_>>) -> Option<u16> {
        let integer = value.get_ref().as_integer();
        let number = integer.and_then(|it| u16::from_str_radix(it.as_str(), it.radix()).ok());
        let number = number.filter(|it| *it <= MAX_NUMBER);
        if number.is_none() {
            self.wrong(key, value, Expected::Number);
        }
        number
    }

    /// A day without a time.
    pub(crate) fn day(&self, key: &'static str) -> Option<NaiveDate> {
        let value = self.required(key)?;
        let date = value.get_ref().as_datetime().filter(|it| it.time.is_none()).and_then(|it| it.date);
        let day = date.and_then(|it| {
            NaiveDate::from_ymd_opt(i32::from(it.year), u32::from(it.month), u32::from(it.day))
        });
        if day.is_none() {
            self.wrong(key, value, Expected::Day);
        }
        day
    }

    fn as_choice<T>(
        &self,
        key: &'static str,
        value: &Spanned<DeValue<'_>>,
        all: &[T],
        id: fn(T) -> &'static str,
    ) -> Option<T>
    where
        T: Copy,
    {
        let word = self.as_text(key, value)?;
        let found = all.iter().copied().find(|it| id(*it) == word);
        if found.is_none() {
            let word = word.chars().take(60).collect();
            let choices = all.iter().map(|it| id(*it)).collect();
            self.problem(&self.at(value), ProblemKind::NoChoice { key, word, choices });
        }
        found
    }

    /// The one of `all` whose id stands at `key`.
    pub(crate) fn choice<T: Copy>(
        &self,
        key: &'static str,
        all: &[T],
        id: fn(T) -> &'static str,
    ) -> Option<T> {
        self.as_choice(key, self.required(key)?, all, id)
    }

    /// The one of `all` whose id stands there, when anything does.
    pub(crate) fn optional_choice<T: Copy>(
        &self,
        key: &'static str,
        all: &[T],
        id: fn(T) -> &'static str,
    ) -> Option<T> {
        self.as_choice(key, self.value(key)?, all, id)
    }

    /// Those of `all` whose ids stand in the list at `key`.
    pub(crate) fn choices<T: Copy>(&self, key: &'static str, all: &[T], id: fn(T) -> &'static str) -> Vec<T> {
        self.items(key).into_iter().filter_map(|it| self.as_choice(key, it, all, id)).collect()
    }

    fn as_id<T: ContentId>(
        &self,
        key: &'static str,
        value: &'a Spanned<DeValue<'a>>,
    ) -> Option<(T, &'a str)> {
        let text = value.get_ref().as_str();
        if text.is_none() {
            self.wrong(key, value, Expected::Text);
        }
        let text = text?;
        let id = T::parse(text);
        if id.is_none() {
            let shown = text.chars().take(60).collect();
            self.problem(&self.at(value), ProblemKind::MalformedId(shown));
        }
        id.map(|it| (it, text))
    }

    /// The id of the thing this table describes, at the key `id` (`code` for a source).
    pub(crate) fn declare<T: ContentId>(&self, kind: Kind) -> Option<T> {
        let key = if kind == Kind::Source { "code" } else { "id" };
        let value = self.required(key)?;
        let (id, text) = self.as_id(key, value)?;
        self.notes.borrow_mut().declare(kind, text, self.at(value));
        Some(id)
    }

    fn pointed<T: ContentId>(
        &self,
        key: &'static str,
        value: &'a Spanned<DeValue<'a>>,
        kind: Kind,
    ) -> Option<T> {
        let (id, text) = self.as_id(key, value)?;
        self.notes.borrow_mut().point_at(kind, text, self.at(value));
        Some(id)
    }

    /// The id of something else, which has to exist.
    pub(crate) fn point<T: ContentId>(&self, key: &'static str, kind: Kind) -> Option<T> {
        self.pointed(key, self.required(key)?, kind)
    }

    pub(crate) fn optional_point<T: ContentId>(&self, key: &'static str, kind: Kind) -> Option<T> {
        self.pointed(key, self.value(key)?, kind)
    }

    /// An id that need not exist here, when anything stands there.
    pub(crate) fn optional_id<T: ContentId>(&self, key: &'static str) -> Option<T> {
        self.as_id(key, self.value(key)?).map(|(id, _)| id)
    }

    /// The ids of other things; none when the key is not there.
    pub(crate) fn points<T: ContentId>(&self, key: &'static str, kind: Kind) -> Vec<T> {
        self.items(key).into_iter().filter_map(|it| self.pointed(key, it, kind)).collect()
    }

    pub(crate) fn some_points<T: ContentId>(&self, key: &'static str, kind: Kind) -> Vec<T> {
        self.needs_some(key, self.points(key, kind))
    }

    /// The codes of the sources.
    pub(crate) fn sources(&self) -> Vec<String> {
        self.points::<SourceCode>("sources", Kind::Source).into_iter().map(|it| it.0).collect()
    }

    fn sheet_of(&self, key: &'static str, value: &'a Spanned<DeValue<'a>>) -> Option<Sheet<'a>> {
        if let DeValue::Table(table) = value.get_ref() {
            return Some(Sheet::new(self.source, table, value.span().start, self.notes));
        }
        self.wrong(key, value, Expected::Table);
        None
    }

    /// What `read` makes of the table at `key`, which has to be there.
    pub(crate) fn table<T>(
        &self,
        key: &'static str,
        read: impl FnOnce(&Sheet<'a>) -> Option<T>,
    ) -> Option<T> {
        finished(&self.sheet_of(key, self.required(key)?)?, read)
    }

    pub(crate) fn optional_table<T>(
        &self,
        key: &'static str,
        read: impl FnOnce(&Sheet<'a>) -> Option<T>,
    ) -> Option<T> {
        finished(&self.sheet_of(key, self.value(key)?)?, read)
    }

    /// What `read` makes of each table in the list at `key`; none when the key is not there.
    pub(crate) fn rows<T>(&self, key: &'static str, read: impl Fn(&Sheet<'a>) -> Option<T>) -> Vec<T> {
        self.read_rows(key, self.items(key), read)
    }

    /// As [`Self::rows`], of a list that has to hold something: a table that is wrong is told by itself.
    pub(crate) fn some_rows<T>(&self, key: &'static str, read: impl Fn(&Sheet<'a>) -> Option<T>) -> Vec<T> {
        self.read_rows(key, self.needs_some(key, self.items(key)), read)
    }

    fn read_rows<T>(
        &self,
        key: &'static str,
        items: Vec<&'a Spanned<DeValue<'a>>>,
        read: impl Fn(&Sheet<'a>) -> Option<T>,
    ) -> Vec<T> {
        let sheets = items.into_iter().filter_map(|it| self.sheet_of(key, it));
        sheets.filter_map(|it| finished(&it, &read)).collect()
    }
}

/// What `read` makes of the sheet. Keys that it left are told only when it read to the end.
fn finished<'a, T>(sheet: &Sheet<'a>, read: impl FnOnce(&Sheet<'a>) -> Option<T>) -> Option<T> {
    let value = read(sheet);
    if value.is_none() {
        sheet.leave();
    }
    sheet.finish();
    value
}

/// The text with the lines of each paragraph joined; an empty line separates paragraphs.
fn unwrapped(text: &str) -> String {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut open = false;
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            open = false;
        } else if let Some(last) = paragraphs.last_mut().filter(|_| open) {
            last.push(' ');
            last.push_str(line);
        } else {
            paragraphs.push(line.to_owned());
            open = true;
        }
    }
    paragraphs.join("\n\n")
}

/// True when something looks like a tag of HTML: a pack is text, and is shown as text.
fn has_markup(text: &str) -> bool {
    let after = text.match_indices('<').filter_map(|(at, _)| text.get(at + 1..)?.chars().next());
    after.into_iter().any(|it| it.is_alphabetic() || matches!(it, '/' | '!' | '?'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_paragraph_are_joined() {
        let check = |text: &str, expected: &str| assert_eq!(unwrapped(text), expected);
        check("een regel", "een regel");
        check("\n  een\n  alinea\n\n\n  en nog een\n", "een alinea\n\nen nog een");
        check(" \n\t\n", "");
    }

    #[test]
    fn html_is_seen_and_smaller_than_is_not_html() {
        let check = |text: &str, expected: bool| assert_eq!(has_markup(text), expected, "for {text:?}");
        check("<script>alert(1)</script>", true);
        check("een </b> einde", true);
        check("<!-- weg -->", true);
        check("minder dan < 5 en 3<4", false);
        check("een pijl <", false);
    }
}

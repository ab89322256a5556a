//! What can be wrong with a form, and how that is said in Dutch. The words are in `assets/text/nl/opdracht.ftl`.

use content::words::messages as words;

/// The most problems that are told at once: a file of another kind has no end of them.
const MOST_TOLD: usize = 30;

/// Why a form was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormError {
    /// More than [`super::MAX_FORM`] bytes.
    #[error("the form is too large")]
    TooLarge,
    /// It is not there or cannot be opened.
    #[error("the form cannot be read")]
    Unreadable,
    /// It is not text in UTF-8.
    #[error("the form is not text")]
    NotText,
    /// It was read and is not right; never empty.
    #[error("the form has {} problems", .0.len())]
    Problems(Vec<FormProblem>),
}

impl FormError {
    /// What is wrong and what to do, in Dutch: one line for each thing, at least one.
    pub fn say(&self) -> Vec<String> {
        let line = match self {
            Self::TooLarge => words::form_too_large(),
            Self::Unreadable => words::form_unreadable(),
            Self::NotText => words::form_not_text(),
            Self::Problems(problems) => return told(problems),
        };
        vec![line]
    }
}

fn told(problems: &[FormProblem]) -> Vec<String> {
    let mut lines: Vec<String> = problems.iter().take(MOST_TOLD).map(FormProblem::say).collect();
    let untold = problems.len().saturating_sub(MOST_TOLD);
    if untold > 0 {
        lines.push(words::form_more(untold));
    }
    lines
}

/// Something that is wrong in a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormProblem {
    /// In which line of the file, from 1.
    pub line: usize,
    /// What.
    pub kind: FormProblemKind,
}

/// What a value should have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormExpected {
    /// A text between quotes.
    Text,
    /// A whole number.
    Number,
    /// A day, written as 2026-11-22.
    Day,
    /// A time, written as 13:30.
    Time,
    /// A list.
    List,
    /// A number, or a list of names.
    NumberOrNames,
    /// A group with keys of its own.
    Group,
    /// A day, or the words for the next meeting.
    DayOrNext,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormProblemKind {
    /// The file is not written as TOML.
    NotToml,
    /// A key that is needed beside another is not there.
    MissingKey(&'static str),
    /// A key that means nothing here: often a typing error.
    UnknownKey(String),
    /// The value is of another sort.
    WrongType(String, FormExpected),
    /// The text is empty.
    Blank(&'static str),
    /// The text has more characters than there may be.
    TooLong {
        /// Of this key.
        key: &'static str,
        /// How many there are.
        has: usize,
        /// How many there may be.
        most: usize,
    },
    /// The number is smaller or larger than it may be.
    OutOfRange {
        /// Of this key.
        key: &'static str,
        /// The smallest.
        from: usize,
        /// The largest.
        to: usize,
    },
    /// The list has more lines than there may be.
    TooMany {
        /// Of this key.
        key: &'static str,
        /// How many there may be.
        most: usize,
    },
    /// The word is none of those that are possible.
    NoChoice {
        /// Of this key.
        key: &'static str,
        /// The word.
        word: String,
        /// What is possible.
        choices: Vec<&'static str>,
    },
    /// Not the form of an id.
    MalformedId(String),
    /// The meeting ends at the minute at which it begins.
    NoDuration,
}

impl FormProblem {
    /// The problem with its line, in Dutch.
    pub fn say(&self) -> String {
        words::form_problem(&self.line.to_string(), &self.kind.say())
    }
}

impl FormProblemKind {
    fn say(&self) -> String {
        match self {
            Self::NotToml => words::pack_not_toml(),
            Self::MissingKey(key) => words::pack_missing_key(key),
            Self::UnknownKey(key) => words::pack_unknown_key(key),
            Self::WrongType(key, expected) => words::pack_wrong_type(&expected.say(), key),
            Self::Blank(key) => words::pack_blank(key),
            Self::TooLong { key, has, most } => {
                words::pack_too_long(&has.to_string(), key, &most.to_string())
            }
            Self::OutOfRange { key, from, to } => {
                words::form_out_of_range(&from.to_string(), key, &to.to_string())
            }
            Self::TooMany { key, most } => words::form_too_many(key, &most.to_string()),
            Self::NoChoice { key, word, choices } => words::pack_no_choice(&choices.join(", "), key, word),
            Self::MalformedId(id) => words::form_malformed_id(id),
            Self::NoDuration => words::form_no_duration(),
        }
    }
}

impl FormExpected {
    fn say(self) -> String {
        match self {
            Self::Text => words::pack_expected_text(),
            Self::Number => words::form_expected_number(),
            Self::Day => words::form_expected_day(),
            Self::Time => words::form_expected_time(),
            Self::List => words::pack_expected_list(),
            Self::NumberOrNames => words::form_expected_number_or_names(),
            Self::Group => words::pack_expected_table(),
            Self::DayOrNext => words::form_expected_day_or_next(),
        }
    }
}

//! Free text of the worker, bounded at the edge so that no field can grow without end.
//! Text is kept as typed; only control characters that no one can see are left out.

/// Why a text was not taken. The text itself is never part of the error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// There is nothing but white space where something is needed.
    #[error("a text is empty")]
    Empty,
    /// More than `most` characters.
    #[error("a text has {has} characters, {most} is the most")]
    TooLong {
        /// How many characters (Unicode code points) there are.
        has: usize,
        /// How many there may be.
        most: usize,
    },
}

/// `text` without the control characters that break files and screens; line ends become `\n`.
pub(crate) fn visible(text: &str) -> String {
    let unix = text.replace("\r\n", "\n").replace('\r', "\n");
    unix.chars().filter(|it| !it.is_control() || *it == '\n' || *it == '\t').collect()
}

pub(crate) fn bounded(text: &str, most: usize) -> Result<String, TextError> {
    let text = visible(text);
    let has = text.chars().count();
    if has > most { Err(TextError::TooLong { has, most }) } else { Ok(text) }
}

macro_rules! free_text {
    ($($(#[$doc:meta])* $name:ident at most $most:literal),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Default, PartialEq, Eq)]
        pub struct $name(String);

        impl $name {
            /// The most characters (Unicode code points) it holds.
            pub const MOST: usize = $most;

            /// The text, when it is no longer than [`Self::MOST`].
            pub fn new(text: &str) -> Result<Self, TextError> {
                bounded(text, Self::MOST).map(Self)
            }

            /// The text as it was typed.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// True when there is nothing but white space.
            pub fn is_blank(&self) -> bool {
                self.0.trim().is_empty()
            }
        }

        /// Length only: what a worker wrote never reaches a log by `{:?}`.
        impl std::fmt::Debug for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(out, concat!(stringify!($name), "({} characters)"), self.0.chars().count())
            }
        }
    )+};
}

/// A text of one line that says something: white space is single, and neither nothing nor too much is taken.
macro_rules! one_line {
    ($($(#[$doc:meta])* $name:ident at most $most:literal),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The most characters (Unicode code points) it holds.
            pub const MOST: usize = $most;

            /// The text on one line, with single spaces; an empty or too long one is refused.
            pub fn new(text: &str) -> Result<Self, $crate::TextError> {
                let seen = $crate::text::visible(text);
                let one_line = seen.split_whitespace().collect::<Vec<_>>().join(" ");
                let text = $crate::text::bounded(&one_line, Self::MOST)?;
                if text.is_empty() { Err($crate::TextError::Empty) } else { Ok(Self(text)) }
            }

            /// The text as shown.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        /// Length only: a name never reaches a log by `{:?}`.
        impl std::fmt::Debug for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(out, concat!(stringify!($name), "({} characters)"), self.0.chars().count())
            }
        }
    )+};
}

pub(crate) use one_line;

free_text! {
    /// What happened, in the worker's own words. Room for about 80,000 words.
    Story at most 500_000,
    /// The answer to a question of the guide.
    Reflection at most 20_000,
    /// One or two lines: evidence, a reason, a step.
    Note at most 2_000,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<&str, TextError>) {
        assert_eq!(Note::new(text).as_ref().map(Note::as_str), expected.as_ref().copied());
    }

    #[test]
    fn text_is_kept_as_typed_but_for_what_no_one_can_see() {
        check("", Ok(""));
        check("  moeder, zoon (9)\n", Ok("  moeder, zoon (9)\n"));
        check("regel\r\nregel\rregel", Ok("regel\nregel\nregel"));
        check("a\u{0}b\u{1b}c", Ok("abc"));
        check("أمي 👩‍👧", Ok("أمي 👩‍👧"));
    }

    #[test]
    fn text_is_bounded_by_characters_not_bytes() {
        check(&"é".repeat(2_000), Ok(&"é".repeat(2_000)));
        check(&"é".repeat(2_001), Err(TextError::TooLong { has: 2_001, most: 2_000 }));
        assert!(Story::new(&"x".repeat(1_000_000)).is_err(), "a megabyte is refused, not cut");
    }

    #[test]
    fn debug_does_not_show_what_was_written() {
        let note = Note::new("geheim").unwrap();
        assert_eq!(format!("{note:?}"), "Note(6 characters)");
    }
}

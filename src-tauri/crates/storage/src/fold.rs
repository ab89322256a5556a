//! The functions of ours that queries may call: folding capitals and diacritics, and blankness.
//! They work on one text at a time and know no table.

use std::borrow::Cow;

use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::StorageError;

/// `text` without capitals and diacritics: "Privé" and "prive" become alike.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.nfd().filter(|it| !is_combining_mark(*it)).flat_map(char::to_lowercase).collect()
}

/// Makes `fold(text)` and `is_blank(text)` known to the queries of `db`, and only to queries:
/// a schema in a file cannot call them.
pub(crate) fn register(db: &Connection) -> Result<(), StorageError> {
    let flags =
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_DIRECTONLY;
    db.create_scalar_function("fold", 1, flags, |call| Ok(fold(&text_of(call)?)))?;
    db.create_scalar_function("is_blank", 1, flags, |call| Ok(text_of(call)?.trim().is_empty()))?;
    Ok(())
}

/// The one argument. A damaged text is no reason to find nothing elsewhere; reading it will tell.
fn text_of<'a>(call: &'a Context<'_>) -> rusqlite::Result<Cow<'a, str>> {
    Ok(String::from_utf8_lossy(call.get_raw(0).as_bytes()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(fold(text), expected);
        assert_eq!(fold(expected), expected, "folding twice is folding once");
    }

    #[test]
    fn capitals_and_diacritics_do_not_count() {
        check("Moeder", "moeder");
        check("PRIVÉ", "prive");
        check("prive\u{301}", "prive");
        check("Beëindigen", "beeindigen");
        check("İ", "i");
        check("أمي 👩‍👧", "امي 👩‍👧");
        check("", "");
    }
}

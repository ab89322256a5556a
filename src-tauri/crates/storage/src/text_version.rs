//! Earlier versions of a narrative or an answer: the text, and until when it stood there.
//! When one is made and how long it stays is decided by `engine`; they go with their case.

use chrono::NaiveDateTime;
use domain::{CaseId, QuestionId};
use rusqlite::params;

use crate::{Rows, StorageError, Tx, value};

/// A text of which versions are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextField {
    /// The narrative of a case.
    Story(CaseId),
    /// The answer to a question in a case.
    Answer(CaseId, QuestionId),
}

/// A version without its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VersionHead {
    /// Which version; the higher, the later.
    pub number: i64,
    /// The moment until which the text stood there.
    pub until: NaiveDateTime,
    /// How many bytes it takes.
    pub bytes: u32,
}

impl TextField {
    /// The case that it is in.
    pub fn case(&self) -> CaseId {
        match self {
            Self::Story(case) | Self::Answer(case, _) => *case,
        }
    }

    fn question(&self) -> Option<&str> {
        match self {
            Self::Story(_) => None,
            Self::Answer(_, question) => Some(question.as_str()),
        }
    }
}

impl Rows<'_> {
    /// The versions of the text, the last one first.
    pub fn versions_of(&self, field: &TextField) -> Result<Vec<VersionHead>, StorageError> {
        let key = params![field.case().0.to_string(), field.question()];
        self.all(include_str!("text_version/of_field.sql"), key, |row| {
            Ok(VersionHead {
                number: row.get("number")?,
                until: value::read(row, "until", value::moment)?,
                bytes: row.get("bytes")?,
            })
        })
    }

    /// The text of that version; `None` when there is no such version of this text.
    pub fn version(&self, field: &TextField, number: i64) -> Result<Option<String>, StorageError> {
        let key = params![field.case().0.to_string(), field.question(), number];
        self.first(include_str!("text_version/content.sql"), key, |row| Ok(row.get("content")?))
    }

    /// How many versions of texts the case has.
    pub fn version_count(&self, case: CaseId) -> Result<u32, StorageError> {
        let sql = "select count(*) as versions from text_version where case_id = ?1";
        let count = self.first(sql, [case.0.to_string()], |row| Ok(row.get("versions")?))?;
        Ok(count.unwrap_or_default())
    }

    /// True when a version with this very text is kept.
    pub fn has_version(&self, field: &TextField, text: &str) -> Result<bool, StorageError> {
        let key = params![field.case().0.to_string(), field.question(), text];
        Ok(self.first(include_str!("text_version/with_content.sql"), key, |_| Ok(()))?.is_some())
    }
}

impl Tx<'_> {
    /// Keeps the text as the last version; the case must be there.
    pub fn put_version(
        &self,
        field: &TextField,
        text: &str,
        until: NaiveDateTime,
    ) -> Result<(), StorageError> {
        let row = params![field.case().0.to_string(), field.question(), text, value::moment_text(until)];
        self.run(include_str!("text_version/put.sql"), row)
    }

    /// Removes the version, when it is there.
    pub fn remove_version(&self, number: i64) -> Result<(), StorageError> {
        self.run("delete from text_version where number = ?1", [number])
    }
}

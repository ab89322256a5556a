//! Earlier versions of a narrative or an answer: the list, how one differs from now, and putting one back.

use std::time::Duration;

use domain::QuestionId;
use engine::{Part, TextField, Version};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::cases::case_id;
use crate::error::{WireError, WireResult};
use crate::{App, Changed};

/// Two texts that have little in common are compared no longer than this.
const COMPARED_WITHIN: Duration = Duration::from_millis(400);

/// Which text.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TextFieldInput {
    /// The case.
    pub case: String,
    /// The question of the answer; `null` for the narrative.
    pub question: Option<String>,
}

impl TextFieldInput {
    fn field(&self) -> WireResult<TextField> {
        let case = case_id(&self.case)?;
        let Some(question) = &self.question else { return Ok(TextField::Story(case)) };
        let unknown = |_| WireError::UnknownId { id: question.chars().take(64).collect() };
        Ok(TextField::Answer(case, QuestionId::new(question).map_err(unknown)?))
    }
}

/// A version in a list.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VersionRow {
    /// Which version.
    pub number: u32,
    /// The moment until which the text stood there, `YYYY-MM-DDTHH:MM`.
    pub until: String,
    /// How many words it has.
    pub words: u32,
}

/// What kind of part it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PartKind {
    /// In both texts.
    Same,
    /// Only in the earlier version.
    Removed,
    /// Only in the text of now.
    Added,
    /// In both texts, and left out here.
    Folded,
}

/// A part of a comparison, in the order of reading.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PartRow {
    /// Where the text is.
    pub kind: PartKind,
    /// The text; nothing when it is left out.
    pub text: String,
    /// How many words it has.
    pub words: u32,
}

/// A version with the text of now, read and not compared yet.
pub struct VersionPair {
    version: String,
    now: String,
}

/// A version and how the text of now differs from it.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VersionView {
    /// The text of then.
    pub text: String,
    /// What happened since.
    pub parts: Vec<PartRow>,
}

impl VersionPair {
    /// How the two differ. It needs no vault, so it can be found out with the app free for other work.
    pub fn compared(self) -> VersionView {
        let parts = engine::folded(engine::compare(&self.version, &self.now, COMPARED_WITHIN));
        VersionView { text: self.version, parts: parts.into_iter().map(PartRow::from).collect() }
    }
}

impl From<Part> for PartRow {
    fn from(it: Part) -> Self {
        let of = |kind, text: String| {
            let words = count(text.split_whitespace().count());
            Self { kind, text, words }
        };
        match it {
            Part::Same(text) => of(PartKind::Same, text),
            Part::Removed(text) => of(PartKind::Removed, text),
            Part::Added(text) => of(PartKind::Added, text),
            Part::Folded { words } => {
                Self { kind: PartKind::Folded, text: String::new(), words: count(words) }
            }
        }
    }
}

impl From<Version> for VersionRow {
    fn from(it: Version) -> Self {
        Self {
            number: u32::try_from(it.number).unwrap_or(u32::MAX),
            until: it.until.format("%Y-%m-%dT%H:%M").to_string(),
            words: count(it.words),
        }
    }
}

fn count(it: usize) -> u32 {
    u32::try_from(it).unwrap_or(u32::MAX)
}

impl App {
    /// The earlier versions of the text, the last one first.
    pub fn version_list(&mut self, field: &TextFieldInput) -> WireResult<Vec<VersionRow>> {
        let versions = self.engine()?.versions(&field.field()?)?;
        Ok(versions.into_iter().map(VersionRow::from).collect())
    }

    /// That version and the text of now, to compare.
    pub fn version_pair(&mut self, field: &TextFieldInput, number: u32) -> WireResult<VersionPair> {
        let (version, now) = self.engine()?.version_and_now(&field.field()?, i64::from(number))?;
        Ok(VersionPair { version, now })
    }

    /// Puts the text of that version back.
    pub fn version_restore(&mut self, field: &TextFieldInput, number: u32) -> WireResult<Changed<()>> {
        Ok(self.engine()?.restore_version(&field.field()?, i64::from(number))?.into())
    }

    /// Removes the earlier versions of the text for good; gives back how many there were.
    pub fn versions_forget(&mut self, field: &TextFieldInput) -> WireResult<Changed<u32>> {
        Ok(Changed::of(self.engine()?.forget_versions(&field.field()?)?, count))
    }
}

//! Tags: one element in one phase of one case, with its recipients and manners in the order of choosing.
//! What an element means is content, and known nowhere here.

use domain::{CaseId, Effect, ElementId, Intensity, Label, MannerId, Note, Phase, RecipientId, Tag, TagId};
use rusqlite::{Row, params};

use crate::{Rows, StorageError, Tx, value};

impl Rows<'_> {
    /// The tag.
    pub fn tag(&self, id: TagId) -> Result<Option<Tag>, StorageError> {
        let tag = self.first(include_str!("tag/by_id.sql"), [id.0.to_string()], row_to_tag)?;
        tag.map(|it| self.with_lists(it)).transpose()
    }

    /// The tags of the case in the order of the phases, and by element within one.
    pub fn tags_of(&self, case: CaseId) -> Result<Vec<Tag>, StorageError> {
        let tags = self.all(include_str!("tag/of_case.sql"), [case.0.to_string()], row_to_tag)?;
        tags.into_iter().map(|it| self.with_lists(it)).collect()
    }

    /// The one tag for that element in that phase of the case.
    pub fn tag_of(
        &self,
        case: CaseId,
        element: &ElementId,
        phase: Phase,
    ) -> Result<Option<Tag>, StorageError> {
        let key = params![case.0.to_string(), element.as_str(), phase.id()];
        let tag = self.first(include_str!("tag/of_element.sql"), key, row_to_tag)?;
        tag.map(|it| self.with_lists(it)).transpose()
    }

    /// The cases outside the bin in which the element was used (not: left out on purpose), with the phase;
    /// by label, then in the order of the phases.
    pub fn cases_using(&self, element: &ElementId) -> Result<Vec<(CaseId, Label, Phase)>, StorageError> {
        self.all(include_str!("tag/cases_using.sql"), [element.as_str()], |row| {
            Ok((
                CaseId(value::read(row, "id", value::uuid)?),
                value::read(row, "label", |it| Label::new(it).ok())?,
                value::read(row, "phase", Phase::from_id)?,
            ))
        })
    }

    /// In how many cases outside the bin each element was used (not: left out on purpose), by element.
    /// Elements that were used nowhere are absent.
    pub fn element_use(&self) -> Result<Vec<(ElementId, u32)>, StorageError> {
        self.all(include_str!("tag/element_use.sql"), [], |row| {
            let element = value::read(row, "element", |it| ElementId::new(it).ok())?;
            Ok((element, row.get("case_count")?))
        })
    }

    fn with_lists(self, tag: Tag) -> Result<Tag, StorageError> {
        let key = tag.id.0.to_string();
        let recipients = self.all(include_str!("tag/recipients.sql"), [&key], |row| {
            value::read(row, "recipient", |it| RecipientId::new(it).ok())
        })?;
        let manners = self.all(include_str!("tag/manners.sql"), [&key], |row| {
            value::read(row, "manner", |it| MannerId::new(it).ok())
        })?;
        Ok(Tag { recipients, manners, ..tag })
    }
}

impl Tx<'_> {
    /// Puts the tag there as it is given, in the place of the one with that id.
    /// [`StorageError::Conflict`] when another tag has its element and phase in the case.
    pub fn put_tag(&self, tag: &Tag) -> Result<(), StorageError> {
        let id = tag.id.0.to_string();
        let row = params![
            id,
            tag.case.0.to_string(),
            tag.element.as_str(),
            tag.phase.id(),
            tag.intensity.id(),
            tag.note.as_str(),
            tag.effect.map(Effect::id),
        ];
        self.run(include_str!("tag/put.sql"), row)?;
        self.run("delete from tag_recipient where tag_id = ?1", [&id])?;
        for (position, recipient) in (0_i64..).zip(&tag.recipients) {
            self.run(include_str!("tag/put_recipient.sql"), params![id, position, recipient.as_str()])?;
        }
        self.run("delete from tag_manner where tag_id = ?1", [&id])?;
        for (position, manner) in (0_i64..).zip(&tag.manners) {
            self.run(include_str!("tag/put_manner.sql"), params![id, position, manner.as_str()])?;
        }
        Ok(())
    }

    /// Removes the tag, when it is there.
    pub fn remove_tag(&self, id: TagId) -> Result<(), StorageError> {
        self.run("delete from tag where id = ?1", [id.0.to_string()])
    }
}

/// The tag without its recipients and manners, which stand in other tables.
fn row_to_tag(row: &Row<'_>) -> Result<Tag, StorageError> {
    Ok(Tag {
        id: TagId(value::read(row, "id", value::uuid)?),
        case: CaseId(value::read(row, "case_id", value::uuid)?),
        element: value::read(row, "element", |it| ElementId::new(it).ok())?,
        phase: value::read(row, "phase", Phase::from_id)?,
        intensity: value::read(row, "intensity", Intensity::from_id)?,
        recipients: Vec::new(),
        manners: Vec::new(),
        note: value::read(row, "note", |it| Note::new(it).ok())?,
        effect: value::read_optional(row, "effect", Effect::from_id)?,
    })
}

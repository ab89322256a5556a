//! Tags: adding, changing and removing the elements that were used.

use domain::{CaseId, Effect, ElementId, Intensity, MannerId, Note, Phase, RecipientId, Tag, TagId};

use crate::op::Op;
use crate::transact::Changed;
use crate::{Engine, EngineError};

/// What a tag should say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagInput {
    /// The element.
    pub element: ElementId,
    /// The phase.
    pub phase: Phase,
    /// How strongly.
    pub intensity: Intensity,
    /// For whom.
    pub recipients: Vec<RecipientId>,
    /// In which ways.
    pub manners: Vec<MannerId>,
    /// Evidence, or the reason why it was left out.
    pub note: String,
    /// What it led to.
    pub effect: Option<Effect>,
}

impl Engine {
    /// Adds a tag. An element that is tagged in that phase already is [`EngineError::TagExists`].
    pub fn add_tag(&mut self, case: CaseId, input: TagInput) -> Result<Changed<TagId>, EngineError> {
        let id = TagId(self.new_id());
        let tag = self.tag_of(id, case, input, None)?;
        self.transact(Op::AddTag, |work| {
            work.touch(case)?;
            if let Some(other) = work.tx.tag_of(case, &tag.element, tag.phase)? {
                return Err(EngineError::TagExists(tag.element, other.id));
            }
            work.put_tag(tag)?;
            Ok(id)
        })
    }

    /// Changes a tag. Moving it to where the element is tagged already is [`EngineError::TagExists`].
    pub fn edit_tag(&mut self, id: TagId, input: TagInput) -> Result<Changed<()>, EngineError> {
        let before = self.db.rows().tag(id)?.ok_or(EngineError::TagGone(id))?;
        let tag = self.tag_of(id, before.case, input, Some(&before))?;
        if tag == before {
            return self.transact(Op::EditTag, |_| Ok(()));
        }
        self.transact(Op::EditTag, |work| {
            work.touch(tag.case)?;
            match work.tx.tag_of(tag.case, &tag.element, tag.phase)? {
                Some(other) if other.id != id => Err(EngineError::TagExists(tag.element, other.id)),
                _ => work.put_tag(tag),
            }
        })
    }

    /// Removes a tag.
    pub fn remove_tag(&mut self, id: TagId) -> Result<Changed<()>, EngineError> {
        self.transact(Op::RemoveTag, |work| {
            let tag = work.tx.tag(id)?.ok_or(EngineError::TagGone(id))?;
            work.touch(tag.case)?;
            work.remove_tag(tag)
        })
    }

    /// The tag that `input` describes. Ids must be in the pack, unless the tag had them before
    /// (they come from another pack and are kept).
    fn tag_of(
        &self,
        id: TagId,
        case: CaseId,
        input: TagInput,
        before: Option<&Tag>,
    ) -> Result<Tag, EngineError> {
        let pack = self.pack();
        let unknown = |id: &dyn std::fmt::Display| EngineError::UnknownId(id.to_string());
        if pack.element(&input.element).is_none() && before.is_none_or(|it| it.element != input.element) {
            return Err(unknown(&input.element));
        }
        let known = |it: &RecipientId| {
            pack.recipient(it).is_some() || before.is_some_and(|tag| tag.recipients.contains(it))
        };
        if let Some(it) = input.recipients.iter().find(|it| !known(it)) {
            return Err(unknown(it));
        }
        let known =
            |it: &MannerId| pack.manner(it).is_some() || before.is_some_and(|tag| tag.manners.contains(it));
        if let Some(it) = input.manners.iter().find(|it| !known(it)) {
            return Err(unknown(it));
        }
        Ok(Tag {
            id,
            case,
            element: input.element,
            phase: input.phase,
            intensity: input.intensity,
            recipients: without_doubles(input.recipients),
            manners: without_doubles(input.manners),
            note: Note::new(&input.note)?,
            effect: input.effect,
        })
    }
}

fn without_doubles<T: PartialEq>(items: Vec<T>) -> Vec<T> {
    let mut once = Vec::with_capacity(items.len());
    for item in items {
        if !once.contains(&item) {
            once.push(item);
        }
    }
    once
}

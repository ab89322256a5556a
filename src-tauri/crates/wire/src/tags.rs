//! Tags, and the proposals of the one-gesture add field.

use domain::{MannerId, RecipientId, Tag, TagId};
use engine::TagInput;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::cases::{case_id, element_id};
use crate::error::{WireError, WireResult};
use crate::{App, Changed, EffectCode, IntensityCode, PhaseCode};

/// A tag of a case.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TagRow {
    /// Which tag.
    pub id: String,
    /// The element; it may be unknown in the current content pack.
    pub element: String,
    /// The phase.
    pub phase: PhaseCode,
    /// How strongly.
    pub intensity: IntensityCode,
    /// For whom.
    pub recipients: Vec<String>,
    /// In which ways.
    pub manners: Vec<String>,
    /// Evidence, or the reason why it was left out.
    pub note: String,
    /// What it led to.
    pub effect: Option<EffectCode>,
}

impl From<Tag> for TagRow {
    fn from(it: Tag) -> Self {
        Self {
            id: it.id.0.to_string(),
            element: it.element.to_string(),
            phase: it.phase.into(),
            intensity: it.intensity.into(),
            recipients: it.recipients.iter().map(ToString::to_string).collect(),
            manners: it.manners.iter().map(ToString::to_string).collect(),
            note: it.note.as_str().to_owned(),
            effect: it.effect.map(EffectCode::from),
        }
    }
}

/// What a tag should say.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TagWrite {
    /// The element.
    pub element: String,
    /// The phase.
    pub phase: PhaseCode,
    /// How strongly.
    pub intensity: IntensityCode,
    /// For whom.
    pub recipients: Vec<String>,
    /// In which ways.
    pub manners: Vec<String>,
    /// Evidence, or the reason why it was left out.
    pub note: String,
    /// What it led to.
    pub effect: Option<EffectCode>,
}

impl TagWrite {
    fn read(self) -> WireResult<TagInput> {
        let unknown = |id: &str| WireError::UnknownId { id: id.chars().take(64).collect() };
        let recipient = |it: &String| RecipientId::new(it).map_err(|_| unknown(it));
        let manner = |it: &String| MannerId::new(it).map_err(|_| unknown(it));
        Ok(TagInput {
            element: element_id(&self.element)?,
            phase: self.phase.into(),
            intensity: self.intensity.into(),
            recipients: self.recipients.iter().map(recipient).collect::<Result<_, _>>()?,
            manners: self.manners.iter().map(manner).collect::<Result<_, _>>()?,
            note: self.note,
            effect: self.effect.map(domain::Effect::from),
        })
    }
}

/// What was typed in the add field.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProposeInput {
    /// The case, whose tags in this phase are not proposed again as new.
    pub case: String,
    /// The phase in view.
    pub phase: PhaseCode,
    /// As typed: `netw ouders oefen 2`.
    pub text: String,
}

/// A proposal of the add field: what Enter would add.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProposalRow {
    /// The element.
    pub element: String,
    /// The recipients that were recognised.
    pub recipients: Vec<String>,
    /// The manners that were recognised.
    pub manners: Vec<String>,
    /// The intensity that was recognised, or the usual one.
    pub intensity: IntensityCode,
    /// The tag that the element has in this phase already: Enter opens it.
    pub existing: Option<String>,
}

fn tag_id(text: &str) -> WireResult<TagId> {
    text.parse().map(TagId).map_err(|_| WireError::TagGone)
}

impl App {
    /// The best three proposals for what was typed, best first.
    pub fn tag_propose(&mut self, input: &ProposeInput) -> WireResult<Vec<ProposalRow>> {
        let proposals =
            self.engine()?.propose_tags(case_id(&input.case)?, input.phase.into(), &input.text)?;
        Ok(proposals
            .into_iter()
            .map(|(it, existing)| ProposalRow {
                element: it.element.to_string(),
                recipients: it.recipients.iter().map(ToString::to_string).collect(),
                manners: it.manners.iter().map(ToString::to_string).collect(),
                intensity: it.intensity.into(),
                existing: existing.map(|it| it.0.to_string()),
            })
            .collect())
    }

    /// Adds a tag; gives its id back.
    pub fn tag_add(&mut self, case: &str, tag: TagWrite) -> WireResult<Changed<String>> {
        let case = case_id(case)?;
        Ok(Changed::of(self.engine()?.add_tag(case, tag.read()?)?, |it| it.0.to_string()))
    }

    /// Changes a tag.
    pub fn tag_edit(&mut self, id: &str, tag: TagWrite) -> WireResult<Changed<()>> {
        Ok(self.engine()?.edit_tag(tag_id(id)?, tag.read()?)?.into())
    }

    /// Removes a tag.
    pub fn tag_remove(&mut self, id: &str) -> WireResult<Changed<()>> {
        Ok(self.engine()?.remove_tag(tag_id(id)?)?.into())
    }
}

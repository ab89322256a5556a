//! The picture of a case that came along with a question, as JSON in the words of the store.

use domain::{CasePicture, ElementId, Intensity, MannerId, Phase, PictureTag, RecipientId};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PictureContent {
    phase: String,
    tags: Vec<TagContent>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct TagContent {
    element: String,
    phase: String,
    intensity: String,
    recipients: Vec<String>,
    manners: Vec<String>,
}

impl PictureContent {
    pub(super) fn of(it: &CasePicture) -> Self {
        Self { phase: it.phase().id().to_owned(), tags: it.tags().iter().map(TagContent::of).collect() }
    }

    /// The picture; `None` when it was not written by us.
    pub(super) fn picture(self) -> Option<CasePicture> {
        let tags = self.tags.into_iter().map(TagContent::tag).collect::<Option<_>>()?;
        CasePicture::new(Phase::from_id(&self.phase)?, tags).ok()
    }
}

impl TagContent {
    fn of(it: &PictureTag) -> Self {
        Self {
            element: it.element.to_string(),
            phase: it.phase.id().to_owned(),
            intensity: it.intensity.id().to_owned(),
            recipients: it.recipients.iter().map(ToString::to_string).collect(),
            manners: it.manners.iter().map(ToString::to_string).collect(),
        }
    }

    fn tag(self) -> Option<PictureTag> {
        Some(PictureTag {
            element: ElementId::new(&self.element).ok()?,
            phase: Phase::from_id(&self.phase)?,
            intensity: Intensity::from_id(&self.intensity)?,
            recipients: self.recipients.iter().map(|it| RecipientId::new(it).ok()).collect::<Option<_>>()?,
            manners: self.manners.iter().map(|it| MannerId::new(it).ok()).collect::<Option<_>>()?,
        })
    }
}

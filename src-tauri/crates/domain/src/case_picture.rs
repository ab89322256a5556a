//! The picture of a case in names of the handbook, to go along with a question. It has no field for the story of a case,
//! its name or a note.

use crate::meeting_parts::each_once;
use crate::{ElementId, Intensity, MannerId, MeetingError, Phase, RecipientId, Tag};

/// The most elements in the picture of a case: more than a handbook has in three phases.
pub const MAX_PICTURE_TAGS: usize = 300;
/// The most recipients, or manners, of one of them.
pub const MAX_PICTURE_CHOICES: usize = 30;

/// What was done in one phase, without the note beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureTag {
    /// What was done.
    pub element: ElementId,
    /// When.
    pub phase: Phase,
    /// How strongly.
    pub intensity: Intensity,
    /// For whom.
    pub recipients: Vec<RecipientId>,
    /// In which ways.
    pub manners: Vec<MannerId>,
}

impl From<&Tag> for PictureTag {
    fn from(tag: &Tag) -> Self {
        Self {
            element: tag.element.clone(),
            phase: tag.phase,
            intensity: tag.intensity,
            recipients: tag.recipients.clone(),
            manners: tag.manners.clone(),
        }
    }
}

/// The picture of a case in names of the handbook. No sentence about a family can stand in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CasePicture {
    phase: Phase,
    tags: Vec<PictureTag>,
}

impl CasePicture {
    /// The picture of a case that is in `phase` now: each element once a phase, the first counts.
    pub fn new(phase: Phase, tags: Vec<PictureTag>) -> Result<Self, MeetingError> {
        let mut once: Vec<PictureTag> = Vec::with_capacity(tags.len().min(MAX_PICTURE_TAGS));
        for mut tag in tags {
            tag.recipients = bounded(tag.recipients)?;
            tag.manners = bounded(tag.manners)?;
            if !once.iter().any(|it| it.element == tag.element && it.phase == tag.phase) {
                if once.len() == MAX_PICTURE_TAGS {
                    return Err(MeetingError::Lines { has: MAX_PICTURE_TAGS + 1, most: MAX_PICTURE_TAGS });
                }
                once.push(tag);
            }
        }
        Ok(Self { phase, tags: once })
    }

    /// The phase that the help is in.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// What was done, in the order in which it was given.
    pub fn tags(&self) -> &[PictureTag] {
        &self.tags
    }
}

fn bounded<T: PartialEq>(items: Vec<T>) -> Result<Vec<T>, MeetingError> {
    let (items, most) = (each_once(items), MAX_PICTURE_CHOICES);
    let has = items.len();
    if has > most { Err(MeetingError::Lines { has, most }) } else { Ok(items) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(element: &str, phase: Phase) -> PictureTag {
        PictureTag {
            element: ElementId::new(element).unwrap(),
            phase,
            intensity: Intensity::Light,
            recipients: vec![RecipientId::new("kind").unwrap(); 2],
            manners: Vec::new(),
        }
    }

    #[test]
    fn an_element_stands_once_in_a_phase() {
        let tags = vec![tag("a", Phase::Start), tag("a", Phase::Care), tag("a", Phase::Start)];
        let picture = CasePicture::new(Phase::Care, tags).unwrap();
        assert_eq!(picture.tags().len(), 2);
        assert_eq!(picture.tags()[0].recipients.len(), 1, "a recipient is named once");
    }

    #[test]
    fn a_picture_is_bounded() {
        let tags = |count: usize| (0..count).map(|it| tag(&format!("e-{it}"), Phase::Start)).collect();
        assert!(CasePicture::new(Phase::Start, tags(300)).is_ok());
        let too_many = MeetingError::Lines { has: 301, most: 300 };
        assert_eq!(CasePicture::new(Phase::Start, tags(301)), Err(too_many));
        let manners = (0..31).map(|it| MannerId::new(&format!("m-{it}")).unwrap()).collect();
        let wide = PictureTag { manners, ..tag("a", Phase::Start) };
        assert_eq!(
            CasePicture::new(Phase::Start, vec![wide]),
            Err(MeetingError::Lines { has: 31, most: 30 })
        );
    }
}

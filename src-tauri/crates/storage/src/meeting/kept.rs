//! A meeting as a step keeps it: all of it, with its group, its times and its offers.

use domain::{
    CaseId, Colleague, GroupId, Meeting, MeetingId, MeetingState, MeetingTime, Note, Offer, OfferId, Offers,
};
use serde::{Deserialize, Serialize};

use super::MeetingContent;
use super::picture::PictureContent;
use crate::value;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KeptMeeting {
    group: Option<String>,
    date: String,
    begins: String,
    ends: String,
    state: String,
    revision: u32,
    offers: Vec<KeptOffer>,
    content: MeetingContent,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeptOffer {
    id: String,
    by: Option<String>,
    question: String,
    case: Option<String>,
    chosen: bool,
    picture: Option<PictureContent>,
}

impl KeptMeeting {
    pub(crate) fn of(it: &Meeting) -> Self {
        let chosen = it.offers.chosen().map(|it| it.id);
        Self {
            group: it.group.map(|it| it.0.to_string()),
            date: value::date_text(it.time.date()),
            begins: value::time_text(it.time.begins()),
            ends: value::time_text(it.time.ends()),
            state: it.state.id().to_owned(),
            revision: it.revision,
            offers: it.offers.as_slice().iter().map(|it| KeptOffer::of(it, chosen == Some(it.id))).collect(),
            content: MeetingContent::of(it),
        }
    }

    /// The meeting; `None` when this program cannot read it.
    pub(crate) fn meeting(self, id: MeetingId) -> Option<Meeting> {
        let (date, begins) = (value::date(&self.date)?, value::time(&self.begins)?);
        let time = MeetingTime::new(date, begins, value::time(&self.ends)?).ok()?;
        let mut chosen = None;
        let mut offers = Vec::with_capacity(self.offers.len());
        for it in self.offers {
            let is_chosen = it.chosen;
            let offer = it.offer()?;
            chosen = if is_chosen { Some(offer.id) } else { chosen };
            offers.push(offer);
        }
        Some(Meeting {
            group: match self.group {
                None => None,
                Some(it) => Some(GroupId(value::uuid(&it)?)),
            },
            state: MeetingState::from_id(&self.state)?,
            revision: self.revision,
            offers: Offers::new(offers, chosen).ok()?,
            ..self.content.meeting(id, time)?
        })
    }
}

impl KeptOffer {
    fn of(it: &Offer, chosen: bool) -> Self {
        Self {
            id: it.id.0.to_string(),
            by: it.by.as_ref().map(|it| it.as_str().to_owned()),
            question: it.question.as_str().to_owned(),
            case: it.case.map(|it| it.0.to_string()),
            chosen,
            picture: it.picture.as_ref().map(PictureContent::of),
        }
    }

    fn offer(self) -> Option<Offer> {
        Some(Offer {
            id: OfferId(value::uuid(&self.id)?),
            by: match self.by {
                None => None,
                Some(it) => Some(Colleague::new(&it).ok()?),
            },
            question: Note::new(&self.question).ok()?,
            case: match self.case {
                None => None,
                Some(it) => Some(CaseId(value::uuid(&it)?)),
            },
            picture: match self.picture {
                None => None,
                Some(it) => Some(it.picture()?),
            },
        })
    }
}

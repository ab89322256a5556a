//! Meetings, with the questions that were offered for them. What was agreed and how people look back have their own
//! files; removing a meeting removes them too.

mod content;
mod kept;
mod picture;

use domain::{
    CaseId, Colleague, GroupId, Meeting, MeetingId, MeetingState, MeetingTime, Note, Offer, OfferId, Offers,
};
use rusqlite::{Row, params};

use crate::{Rows, StorageError, Tx, value};
pub(crate) use content::MeetingContent;
pub(crate) use kept::KeptMeeting;
use picture::PictureContent;

impl Rows<'_> {
    /// All meetings, the earliest first.
    pub fn meetings(&self) -> Result<Vec<Meeting>, StorageError> {
        let meetings = self.all(include_str!("meeting/all.sql"), [], row_to_meeting)?;
        meetings.into_iter().map(|it| self.with_offers(it)).collect()
    }

    /// The meetings of the group, the earliest first.
    pub fn meetings_of(&self, group: GroupId) -> Result<Vec<Meeting>, StorageError> {
        let meetings =
            self.all(include_str!("meeting/of_group.sql"), [group.0.to_string()], row_to_meeting)?;
        meetings.into_iter().map(|it| self.with_offers(it)).collect()
    }

    /// The meeting.
    pub fn meeting(&self, id: MeetingId) -> Result<Option<Meeting>, StorageError> {
        let meeting = self.first(include_str!("meeting/by_id.sql"), [id.0.to_string()], row_to_meeting)?;
        meeting.map(|it| self.with_offers(it)).transpose()
    }

    /// How many questions come from the case.
    pub fn offer_count(&self, case: CaseId) -> Result<u32, StorageError> {
        let sql = "select count(*) as offers from meeting_offer where case_id = ?1";
        let count = self.first(sql, [case.0.to_string()], |row| Ok(row.get("offers")?))?;
        Ok(count.unwrap_or_default())
    }

    fn with_offers(self, meeting: Meeting) -> Result<Meeting, StorageError> {
        let rows = self.all(include_str!("meeting/offers.sql"), [meeting.id.0.to_string()], row_to_offer)?;
        let chosen = rows.iter().find(|(_, is_chosen)| *is_chosen).map(|(it, _)| it.id);
        let count = rows.len();
        let offers = Offers::new(rows.into_iter().map(|(it, _)| it).collect(), chosen);
        // What the domain leaves out was not put there by us.
        let offers = offers.ok().filter(|it| it.as_slice().len() == count).ok_or(StorageError::Damaged)?;
        Ok(Meeting { offers, ..meeting })
    }
}

impl Tx<'_> {
    /// Puts the meeting there as it is given, in the place of the one with that id. What hangs on it stays.
    pub fn put_meeting(&self, meeting: &Meeting) -> Result<(), StorageError> {
        let id = meeting.id.0.to_string();
        let row = params![
            id,
            meeting.group.map(|it| it.0.to_string()),
            value::date_text(meeting.time.date()),
            value::time_text(meeting.time.begins()),
            value::time_text(meeting.time.ends()),
            meeting.state.id(),
            meeting.revision,
            value::json(&MeetingContent::of(meeting))?,
        ];
        self.run(include_str!("meeting/put.sql"), row)?;
        self.run("delete from meeting_offer where meeting_id = ?1", [&id])?;
        let chosen = meeting.offers.chosen().map(|it| it.id);
        for (position, offer) in (0_i64..).zip(meeting.offers.as_slice()) {
            let row = params![
                offer.id.0.to_string(),
                id,
                position,
                offer.by.as_ref().map(Colleague::as_str),
                offer.question.as_str(),
                offer.case.map(|it| it.0.to_string()),
                chosen == Some(offer.id),
                offer.picture.as_ref().map(|it| value::json(&PictureContent::of(it))).transpose()?,
            ];
            self.run(include_str!("meeting/put_offer.sql"), row)?;
        }
        Ok(())
    }

    /// Removes the meeting and all that hangs on it, when it is there.
    pub fn remove_meeting(&self, id: MeetingId) -> Result<(), StorageError> {
        self.run("delete from meeting where id = ?1", [id.0.to_string()])
    }
}

/// The meeting without its offers, which stand in another table.
fn row_to_meeting(row: &Row<'_>) -> Result<Meeting, StorageError> {
    let id = MeetingId(value::read(row, "id", value::uuid)?);
    let group = value::read_optional(row, "group_id", value::uuid)?.map(GroupId);
    let date = value::read(row, "date", value::date)?;
    let (begins, ends) = (value::read(row, "begins", value::time)?, value::read(row, "ends", value::time)?);
    let time = MeetingTime::new(date, begins, ends).map_err(|_| StorageError::Damaged)?;
    let state = value::read(row, "state", MeetingState::from_id)?;
    let revision = row.get("revision")?;
    let meeting =
        value::read(row, "content", |it| value::from_json::<MeetingContent>(it)?.meeting(id, time))?;
    Ok(Meeting { group, state, revision, ..meeting })
}

fn row_to_offer(row: &Row<'_>) -> Result<(Offer, bool), StorageError> {
    let offer = Offer {
        id: OfferId(value::read(row, "id", value::uuid)?),
        by: value::read_optional(row, "offered_by", |it| Colleague::new(it).ok())?,
        question: value::read(row, "question", |it| Note::new(it).ok())?,
        case: value::read_optional(row, "case_id", value::uuid)?.map(CaseId),
        picture: value::read_optional(row, "picture", |it| {
            value::from_json::<PictureContent>(it)?.picture()
        })?,
    };
    Ok((offer, row.get("is_chosen")?))
}

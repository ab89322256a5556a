//! What of meetings leaves the vault as a file, and a preparation that comes in: always through the gate, always with a
//! line in the log.

use std::path::Path;

use domain::{
    CalendarEntry, GroupId, Meeting, MeetingCalendar, MeetingId, MeetingMethod, Offer, OfferId, Offers,
    OwnMethod, Preparation, PreparedQuestion,
};
use privacy::{Acceptance, InTheWay, clear};
use storage::{AnyRow, Change};
use vault::Passphrase;

use crate::log::{Accepted, Event};
use crate::op::Op;
use crate::transact::Changed;
use crate::{Engine, EngineError, write_file};

impl Engine {
    /// What a calendar would show of these meetings.
    pub fn meeting_calendar(&self, ids: &[MeetingId]) -> Result<MeetingCalendar, EngineError> {
        let entry = |id: &MeetingId| {
            let meeting = self.meeting(*id)?;
            let group = match meeting.group {
                None => None,
                Some(group) => Some(self.group(group)?.name),
            };
            Ok(CalendarEntry::of(&meeting, group))
        };
        ids.iter().map(entry).collect::<Result<_, EngineError>>().map(MeetingCalendar)
    }

    /// The meetings of a group, to put in a calendar; those that were called off too, so that a calendar hears of it.
    pub fn calendar_of_group(&self, group: GroupId) -> Result<Vec<MeetingId>, EngineError> {
        Ok(self.db.rows().meetings_of(group)?.iter().map(|it| it.id).collect())
    }

    /// What stands between this and a file.
    pub fn in_the_way_of_calendar(
        &self,
        ids: &[MeetingId],
        accepted: &[Acceptance],
    ) -> Result<InTheWay, EngineError> {
        Ok(InTheWay::of(&self.meeting_calendar(ids)?).after(accepted))
    }

    /// Saves the meetings to `path` as a file for calendars.
    pub fn save_calendar(
        &mut self,
        ids: &[MeetingId],
        accepted: &[Acceptance],
        path: &Path,
    ) -> Result<(), EngineError> {
        let cleared = clear(self.meeting_calendar(ids)?, accepted);
        let cleared = cleared.map_err(|it| EngineError::NotCleared(it.open))?;
        let text = exchange::calendar(&cleared, self.clock.moment())?;
        let event = Event::CalendarSaved {
            count: u32::try_from(ids.len()).unwrap_or(u32::MAX),
            accepted: Accepted::of(accepted.iter().map(Acceptance::kind)),
        };
        self.noting(event, || write_file(path, text.as_bytes()))
    }

    /// The prepared meeting as a colleague would get it. Nothing of a case is in it but the questions.
    pub fn preparation(&self, id: MeetingId) -> Result<Preparation, EngineError> {
        let meeting = self.meeting(id)?;
        let chosen = meeting.offers.chosen().map(|it| it.id);
        let questions = meeting.offers.as_slice().iter().map(|it| PreparedQuestion {
            by: it.by.clone(),
            question: it.question.clone(),
            is_chosen: chosen == Some(it.id),
        });
        Ok(Preparation {
            group: match meeting.group {
                None => None,
                Some(group) => Some(self.group(group)?.name),
            },
            time: meeting.time,
            place: meeting.place.clone(),
            form: meeting.form,
            subject: meeting.subject,
            theme: meeting.theme.clone(),
            questions: questions.collect(),
            own_method: match &meeting.method {
                Some(MeetingMethod::Method(id)) => self.db.rows().own_method(id)?,
                Some(MeetingMethod::Guide) | None => None,
            },
            method: meeting.method,
            agenda: meeting.agenda,
        })
    }

    /// Saves the prepared meeting to `path`, closed with a passphrase that is as strong as that of a vault.
    pub fn save_preparation(
        &mut self,
        id: MeetingId,
        accepted: &[Acceptance],
        passphrase: &str,
        path: &Path,
    ) -> Result<(), EngineError> {
        Passphrase::new(passphrase)?;
        let cleared = clear(self.preparation(id)?, accepted);
        let cleared = cleared.map_err(|it| EngineError::NotCleared(it.open))?;
        let bytes = exchange::write_preparation(&cleared, passphrase)?;
        let accepted = Accepted::of(accepted.iter().map(Acceptance::kind));
        self.noting(Event::PreparationSaved { accepted }, || write_file(path, &bytes))
    }

    /// Takes a prepared meeting over as a new one: in the group of that name when there is one, with its questions,
    /// its steps and the method that a colleague made. Ids that the content pack does not know stay as they are.
    pub fn take_preparation(&mut self, prepared: Preparation) -> Result<Changed<MeetingId>, EngineError> {
        let id = MeetingId(self.new_id());
        let groups = self.groups()?;
        let group = groups.iter().find(|it| Some(&it.name) == prepared.group.as_ref()).map(|it| it.id);
        let mut chosen = None;
        let mut offers = Vec::with_capacity(prepared.questions.len());
        for it in prepared.questions {
            let offer = OfferId(self.new_id());
            if it.is_chosen {
                chosen = Some(offer);
            }
            offers.push(Offer { id: offer, by: it.by, question: it.question, case: None });
        }
        let meeting = Meeting {
            group,
            place: prepared.place,
            subject: prepared.subject,
            theme: prepared.theme,
            offers: Offers::new(offers, chosen)?,
            method: prepared.method,
            agenda: prepared.agenda,
            ..Meeting::planned(id, prepared.time, prepared.form)
        };
        // One that is here already may have been changed since: it stays as it is.
        let is_new = |it: &OwnMethod| self.db.rows().own_method(&it.id).map(|here| here.is_none());
        let method = match prepared.own_method {
            Some(it) if is_new(&it)? => Some(it),
            Some(_) | None => None,
        };
        self.transact(Op::TakePreparation, |work| {
            work.note(Event::PreparationTaken)?;
            if let Some(it) = method {
                work.apply(Change::put(None, AnyRow::OwnMethod(it)))?;
            }
            work.put_meeting(meeting)?;
            Ok(id)
        })
    }
}

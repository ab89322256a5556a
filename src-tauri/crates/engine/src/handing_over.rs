//! What of meetings leaves the vault as a file: always through the gate, always with a line in the log. It is gathered
//! at one moment; making the file needs no store and no lock any more.

use std::path::Path;

use domain::{
    CalendarEntry, CasePicture, GroupId, Meeting, MeetingCalendar, MeetingId, MeetingMethod, Moment, Offer,
    PictureTag, Preparation, PreparedQuestion,
};
use exchange::Work;
use privacy::{Acceptance, Cleared, InTheWay, KnownPreparation, Texts, clear};
use vault::Passphrase;

use crate::log::{Accepted, Event};
use crate::{Engine, EngineError, write_file};

/// Meetings before they are a file for calendars.
#[derive(Debug)]
pub struct CalendarToLeave {
    calendar: MeetingCalendar,
    now: Moment,
}

/// A preparation before it is closed with a passphrase.
pub struct PreparationToLeave(KnownPreparation);

/// Whether what was done in a case goes along with the question that comes from it: elements and no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pictures {
    /// Questions only.
    Stay,
    /// With the chosen question; with every question while none is chosen.
    GoAlong,
}

/// A file that may leave.
pub struct FileToLeave {
    bytes: Vec<u8>,
    event: Event,
}

impl FileToLeave {
    /// What would be written.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl CalendarToLeave {
    /// What stands between it and the outside, with nothing accepted.
    pub fn in_the_way(&self) -> InTheWay {
        InTheWay::of(&self.calendar)
    }

    /// The file, when every finding is accepted; otherwise [`EngineError::NotCleared`].
    pub fn made(self, accepted: &[Acceptance]) -> Result<FileToLeave, EngineError> {
        let Self { calendar, now } = self;
        let cleared = cleared(calendar, accepted)?;
        let MeetingCalendar(meetings) = cleared.get();
        let count = u32::try_from(meetings.len()).unwrap_or(u32::MAX);
        let text = exchange::calendar(&cleared, now)?;
        let event = Event::CalendarSaved { count, accepted: counted(accepted) };
        Ok(FileToLeave { bytes: text.into_bytes(), event })
    }
}

impl PreparationToLeave {
    /// What stands between it and the outside, with nothing accepted.
    pub fn in_the_way(&self) -> InTheWay {
        InTheWay::of(&self.0)
    }

    /// The file, closed with a passphrase as long as that of a vault, when every finding is accepted; otherwise
    /// [`EngineError::NotCleared`]. That takes about a second.
    pub fn sealed(
        self,
        accepted: &[Acceptance],
        passphrase: &str,
        work: Work,
    ) -> Result<FileToLeave, EngineError> {
        Passphrase::new(passphrase.trim())?;
        let cleared = cleared(self.0, accepted)?;
        let file = exchange::write_preparation(&cleared, passphrase, work)?;
        let event = Event::PreparationSaved { accepted: counted(accepted) };
        Ok(FileToLeave { bytes: file.as_bytes().to_vec(), event })
    }
}

impl Engine {
    /// These meetings as a calendar would show them.
    pub fn calendar_to_leave(&self, ids: &[MeetingId]) -> Result<CalendarToLeave, EngineError> {
        let entry = |id: &MeetingId| {
            let meeting = self.meeting(*id)?;
            let group = match meeting.group {
                None => None,
                Some(group) => Some(self.group(group)?.name),
            };
            Ok(CalendarEntry::of(&meeting, group))
        };
        let calendar = ids.iter().map(entry).collect::<Result<_, EngineError>>().map(MeetingCalendar)?;
        Ok(CalendarToLeave { calendar, now: self.clock.moment() })
    }

    /// The meetings of a group, to put in a calendar; those that were called off too, so that a calendar hears of it.
    pub fn calendar_of_group(&self, group: GroupId) -> Result<Vec<MeetingId>, EngineError> {
        self.group(group)?;
        Ok(self.db.rows().meetings_of(group)?.iter().map(|it| it.id).collect())
    }

    /// The prepared meeting as a colleague would get it. Nothing of a case is in it but the questions, and its picture
    /// when that goes along.
    pub fn preparation_to_leave(
        &self,
        id: MeetingId,
        pictures: Pictures,
    ) -> Result<PreparationToLeave, EngineError> {
        let meeting = self.meeting(id)?;
        let chosen = meeting.offers.chosen().map(|it| it.id);
        let (mut questions, mut known) = (Vec::new(), Vec::new());
        for it in meeting.offers.as_slice() {
            let is_chosen = chosen == Some(it.id);
            let goes_along = pictures == Pictures::GoAlong && (is_chosen || chosen.is_none());
            questions.push(PreparedQuestion {
                by: it.by.clone(),
                question: it.question.clone(),
                is_chosen,
                picture: if goes_along { self.picture_of(it)? } else { None },
            });
            known.push(match it.case {
                None => None,
                Some(case) => Some(self.guard(case)?.known_in([it.question.as_str()])),
            });
        }
        let preparation = self.prepared(meeting, questions)?;
        Ok(PreparationToLeave(KnownPreparation { preparation, known }))
    }

    fn prepared(
        &self,
        meeting: Meeting,
        questions: Vec<PreparedQuestion>,
    ) -> Result<Preparation, EngineError> {
        Ok(Preparation {
            group: match meeting.group {
                None => None,
                Some(group) => Some(self.group(group)?.name),
            },
            time: meeting.time,
            place: meeting.place,
            form: meeting.form,
            subject: meeting.subject,
            theme: meeting.theme,
            questions,
            own_method: match &meeting.method {
                Some(MeetingMethod::Method(id)) => self.db.rows().own_method(id)?,
                Some(MeetingMethod::Guide) | None => None,
            },
            method: meeting.method,
            agenda: meeting.agenda,
        })
    }

    /// The picture of the case that a question comes from: of a case here, or one that came along in a file.
    fn picture_of(&self, offer: &Offer) -> Result<Option<CasePicture>, EngineError> {
        let Some(case) = offer.case else { return Ok(offer.picture.clone()) };
        let detail = self.case(case)?;
        // What lies in the bin goes nowhere.
        if detail.case.binned_on.is_some() {
            return Ok(None);
        }
        let tags = detail.tags.iter().map(PictureTag::from).collect();
        Ok(Some(CasePicture::new(detail.case.phase, tags)?))
    }

    /// Writes the file to `path`, and in the log that it left.
    pub fn let_leave(&mut self, file: &FileToLeave, path: &Path) -> Result<(), EngineError> {
        self.noting(file.event, || write_file(path, &file.bytes))
    }
}

fn cleared<T: Texts>(thing: T, accepted: &[Acceptance]) -> Result<Cleared<T>, EngineError> {
    clear(thing, accepted).map_err(|it| EngineError::NotCleared(it.open))
}

fn counted(accepted: &[Acceptance]) -> Accepted {
    Accepted::of(accepted.iter().map(Acceptance::kind))
}

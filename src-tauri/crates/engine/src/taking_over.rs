//! A preparation of a colleague that comes in, after its file was opened: a meeting of its own, or more questions for one
//! that is planned here.

use domain::{
    ElementId, Meeting, MeetingId, MeetingState, Offer, OfferId, Offers, OwnMethod, Preparation,
    PreparedQuestion,
};
use storage::{AnyRow, Change};

use crate::log::Event;
use crate::op::Op;
use crate::transact::Changed;
use crate::{Engine, EngineError};

impl Engine {
    /// Takes a prepared meeting over as a new one: in the group of that name when there is one, with its questions,
    /// its steps and the method that a colleague made. Ids that the content pack does not know stay as they are.
    pub fn take_preparation(&mut self, prepared: Preparation) -> Result<Changed<MeetingId>, EngineError> {
        let id = MeetingId(self.new_id());
        let group = self.groups()?.into_iter().find(|it| Some(&it.name) == prepared.group.as_ref());
        let (mut offers, mut chosen) = (Vec::with_capacity(prepared.questions.len()), None);
        for it in prepared.questions {
            let is_chosen = it.is_chosen;
            let offer = self.offered(it);
            chosen = if is_chosen { Some(offer.id) } else { chosen };
            offers.push(offer);
        }
        let meeting = Meeting {
            group: group.map(|it| it.id),
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

    /// Adds the questions of a preparation to a meeting that is planned here, those that are not there yet. Its time, its
    /// method and what is chosen stay.
    pub fn add_prepared_questions(
        &mut self,
        into: MeetingId,
        prepared: Preparation,
    ) -> Result<Changed<MeetingId>, EngineError> {
        let added: Vec<Offer> = prepared.questions.into_iter().map(|it| self.offered(it)).collect();
        self.transact(Op::TakePreparation, |work| {
            let mut meeting = work.meeting(into)?;
            let mut offers = meeting.offers.as_slice().to_vec();
            for it in added {
                let is_there =
                    offers.iter_mut().find(|here| here.by == it.by && here.question == it.question);
                match is_there {
                    None => offers.push(it),
                    // Handed over once more, now with the picture.
                    Some(here) if here.case.is_none() && it.picture.is_some() => here.picture = it.picture,
                    Some(_) => {}
                }
            }
            meeting.offers = Offers::new(offers, meeting.offers.chosen().map(|it| it.id))?;
            work.note(Event::PreparationTaken)?;
            work.put_meeting(meeting)?;
            Ok(into)
        })
    }

    /// The planned meetings, today or later, to which the questions of this preparation could be added: first those of
    /// its group, each the earliest first.
    pub fn meetings_for(&self, prepared: &Preparation) -> Result<Vec<Meeting>, EngineError> {
        let today = self.clock.today();
        let group = self.groups()?.into_iter().find(|it| Some(&it.name) == prepared.group.as_ref());
        let mut meetings = self.meetings()?;
        meetings.retain(|it| it.state == MeetingState::Planned && it.time.date() >= today);
        meetings.sort_by_key(|it| group.as_ref().is_none_or(|group| it.group != Some(group.id)));
        Ok(meetings)
    }

    /// The elements in the pictures of a preparation that the content pack does not know, each once.
    pub fn unknown_in(&self, prepared: &Preparation) -> Vec<ElementId> {
        let mut unknown: Vec<ElementId> = Vec::new();
        let pictures = prepared.questions.iter().filter_map(|it| it.picture.as_ref());
        for tag in pictures.flat_map(domain::CasePicture::tags) {
            if self.pack().element(&tag.element).is_none() && !unknown.contains(&tag.element) {
                unknown.push(tag.element.clone());
            }
        }
        unknown
    }

    fn offered(&self, it: PreparedQuestion) -> Offer {
        let PreparedQuestion { by, question, picture, is_chosen: _ } = it;
        Offer { id: OfferId(self.new_id()), by, question, case: None, picture }
    }
}

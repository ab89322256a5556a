//! A preparation of a colleague that comes in, after its file was opened: what it becomes here.

use domain::{Meeting, MeetingId, Offer, OfferId, Offers, OwnMethod, Preparation};
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

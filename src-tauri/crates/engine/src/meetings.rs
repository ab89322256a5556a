//! Meetings of colleagues: planning, preparing, holding. Nothing of a case is stored with one but which case a
//! question comes from.

#[cfg(test)]
mod tests;

use ::content::{
    MeetingSigns, Method, MethodProposal, Situation, agenda_of, look_back_step, method_proposals,
};
use domain::{
    Agenda, AgendaStep, CaseId, CheckItem, Checked, Colleague, GroupId, Leader, Meeting, MeetingForm,
    MeetingId, MeetingMethod, MeetingMinutes, MeetingNotes, MeetingPlace, MeetingPlan, MeetingState,
    MeetingSubject, MeetingTime, Note, Offer, OfferId, Offers, Participants, ReflectedOn, Seats, TextError,
};
use storage::{AnyRow, Change};

use crate::log::Event;
use crate::op::Op;
use crate::transact::{Changed, Work};
use crate::{Engine, EngineError};

/// The most meetings that are planned in one go.
const MOST_AT_ONCE: usize = 52;
/// A group that met fewer times than this is a new one.
const NEW_GROUP: usize = 3;

/// What there is to say of a meeting when it is planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingInput {
    /// The group.
    pub group: Option<GroupId>,
    /// The day, from when to when.
    pub time: MeetingTime,
    /// Where.
    pub place: Option<MeetingPlace>,
    /// As what it counts.
    pub form: MeetingForm,
    /// Who leads it.
    pub leader: Option<Leader>,
    /// Who will be there.
    pub participants: Option<Participants>,
    /// What it turns on.
    pub subject: MeetingSubject,
    /// The theme, in one line; may be blank.
    pub theme: Note,
}

/// A question as offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferInput {
    /// Whose it is; `None` for the worker of this vault.
    pub by: Option<Colleague>,
    /// The question; needed.
    pub question: Note,
    /// The case that it comes from.
    pub case: Option<CaseId>,
}

impl MeetingInput {
    fn on(self, before: &Meeting) -> Meeting {
        let Self { group, time, place, form, leader, participants, subject, theme } = self;
        let after =
            Meeting { group, time, place, form, leader, participants, subject, theme, ..before.clone() };
        told(before, after)
    }
}

/// The meeting with one revision more when calendars show something else of it than before.
pub(crate) fn told(before: &Meeting, after: Meeting) -> Meeting {
    let more = u32::from(after.is_other_in_calendars(before));
    Meeting { revision: before.revision.saturating_add(more), ..after }
}

impl Engine {
    /// All meetings, the earliest first.
    pub fn meetings(&self) -> Result<Vec<Meeting>, EngineError> {
        Ok(self.db.rows().meetings()?)
    }

    /// The meetings of the group, the earliest first.
    pub fn meetings_of(&self, group: GroupId) -> Result<Vec<Meeting>, EngineError> {
        Ok(self.db.rows().meetings_of(group)?)
    }

    /// The meeting.
    pub fn meeting(&self, id: MeetingId) -> Result<Meeting, EngineError> {
        self.db.rows().meeting(id)?.ok_or(EngineError::MeetingGone(id))
    }

    /// The next meeting that is still to come, today or later.
    pub fn next_meeting(&self) -> Result<Option<Meeting>, EngineError> {
        let today = self.clock.today();
        let is_next = |it: &Meeting| it.state == MeetingState::Planned && it.time.date() >= today;
        Ok(self.meetings()?.into_iter().find(is_next))
    }

    /// Plans a meeting, and `more` of them after it in the rhythm of its group: as one step.
    pub fn plan_meetings(
        &mut self,
        input: &MeetingInput,
        more: usize,
    ) -> Result<Changed<Vec<MeetingId>>, EngineError> {
        let rhythm = match input.group {
            None => domain::Rhythm::AsAgreed,
            Some(id) => self.group(id)?.rhythm,
        };
        let days = rhythm.days_after(input.time.date(), more.min(MOST_AT_ONCE));
        let mut planned = Vec::with_capacity(days.len() + 1);
        for day in std::iter::once(input.time.date()).chain(days) {
            let time = MeetingTime::new(day, input.time.begins(), input.time.ends())?;
            let blank = Meeting::planned(MeetingId(self.new_id()), time, input.form);
            let meeting = MeetingInput { time, ..input.clone() }.on(&blank);
            planned.push(Meeting { revision: 0, ..meeting });
        }
        let ids: Vec<MeetingId> = planned.iter().map(|it| it.id).collect();
        self.transact(Op::PlanMeeting, |work| {
            work.note(Event::MeetingsPlanned { count: u32::try_from(planned.len()).unwrap_or(u32::MAX) })?;
            planned.into_iter().try_for_each(|it| work.put_meeting(it))?;
            Ok(ids)
        })
    }

    /// Changes what there is to say of a meeting. Its steps are fitted to the time that there is now, when they can be.
    pub fn edit_meeting(&mut self, id: MeetingId, input: MeetingInput) -> Result<Changed<()>, EngineError> {
        if let Some(group) = input.group {
            self.group(group)?;
        }
        self.change_meeting(Op::EditMeeting, id, |before| {
            let is_as_long = before.time.minutes() == input.time.minutes();
            let after = input.on(&before);
            if is_as_long || after.agenda.is_empty() {
                return Ok(after);
            }
            let agenda = after.agenda.clone().fitted(after.time.minutes()).unwrap_or(after.agenda);
            Ok(Meeting { agenda, ..after })
        })
    }

    /// The meeting was held, does not take place, or is still to come after all.
    pub fn set_meeting_state(
        &mut self,
        id: MeetingId,
        state: MeetingState,
    ) -> Result<Changed<()>, EngineError> {
        let op = match state {
            MeetingState::Held => Op::HoldMeeting,
            MeetingState::CalledOff => Op::CallOffMeeting,
            MeetingState::Planned => Op::ReopenMeeting,
        };
        self.transact(op, |work| {
            let before = work.meeting(id)?;
            if state == MeetingState::Held && before.state != state {
                work.note(Event::MeetingHeld { meeting: id.0 })?;
            }
            let after = told(&before, Meeting { state, ..before.clone() });
            work.put_meeting(after)
        })
    }

    /// Removes a meeting with what was agreed and how people look back on it. Its clock does not come back with undo.
    pub fn remove_meeting(&mut self, id: MeetingId) -> Result<Changed<()>, EngineError> {
        self.transact(Op::RemoveMeeting, |work| {
            let before = work.meeting(id)?;
            for it in work.tx.agreements_of(id)? {
                work.apply(Change::remove(AnyRow::Agreement(it)))?;
            }
            for it in work.tx.meeting_reflections_on(ReflectedOn::Meeting(id))? {
                work.apply(Change::remove(AnyRow::MeetingReflection(it)))?;
            }
            work.note(Event::MeetingRemoved { meeting: id.0 })?;
            work.apply(Change::remove(AnyRow::Meeting(Box::new(before))))
        })
    }

    /// Offers a question for a meeting.
    pub fn offer_question(
        &mut self,
        id: MeetingId,
        input: OfferInput,
    ) -> Result<Changed<OfferId>, EngineError> {
        let offer = self.offer_of(OfferId(self.new_id()), input)?;
        let new = offer.id;
        self.transact(Op::OfferQuestion, |work| {
            let mut meeting = work.meeting(id)?;
            let offers = [meeting.offers.as_slice(), &[offer]].concat();
            meeting.offers = Offers::new(offers, meeting.offers.chosen().map(|it| it.id))?;
            work.put_meeting(meeting)?;
            Ok(new)
        })
    }

    /// Changes an offered question.
    pub fn edit_offer(
        &mut self,
        id: MeetingId,
        offer: OfferId,
        input: OfferInput,
    ) -> Result<Changed<()>, EngineError> {
        let offers = self.meeting(id)?.offers;
        let before = offers.as_slice().iter().find(|it| it.id == offer).and_then(|it| it.case);
        // A case in the bin is not shown, so nobody can have meant to cut the question loose from it.
        let binned = match before {
            Some(case) if self.case(case)?.case.binned_on.is_some() => Some(case),
            Some(_) | None => None,
        };
        let case = input.case.filter(|it| Some(*it) != binned);
        let after = self.offer_of(offer, OfferInput { case, ..input })?;
        let after = Offer { case: after.case.or(binned), ..after };
        self.change_offers(id, offer, |it| {
            // A picture that came along with a question stays with it.
            Some(if it.id == offer { Offer { picture: it.picture, ..after.clone() } } else { it })
        })
    }

    /// Takes an offered question back.
    pub fn withdraw_offer(&mut self, id: MeetingId, offer: OfferId) -> Result<Changed<()>, EngineError> {
        self.change_offers(id, offer, |it| (it.id != offer).then_some(it))
    }

    /// The question that the meeting is about, or none yet.
    pub fn choose_offer(
        &mut self,
        id: MeetingId,
        offer: Option<OfferId>,
    ) -> Result<Changed<()>, EngineError> {
        self.change_meeting(Op::ChooseQuestion, id, |meeting| {
            let offers = meeting.offers.as_slice().to_vec();
            if let Some(gone) = offer.filter(|id| !offers.iter().any(|it| it.id == *id)) {
                return Err(EngineError::OfferGone(gone));
            }
            let checked = tick(meeting.checked, CheckItem::QuestionChosen, offer.is_some());
            Ok(Meeting { offers: Offers::new(offers, offer)?, checked, ..meeting })
        })
    }

    /// What the methods are proposed from, given to `read`: all of them, the best first, each with its reasons.
    pub fn with_method_proposals<T>(
        &self,
        id: MeetingId,
        said: &[Situation],
        read: impl FnOnce(&[MethodProposal<'_>]) -> T,
    ) -> Result<T, EngineError> {
        let meeting = self.meeting(id)?;
        let own = self.methods_of_ones_own()?;
        let held = match meeting.group {
            None => NEW_GROUP,
            Some(group) => {
                let meetings = self.db.rows().meetings_of(group)?;
                meetings.iter().filter(|it| it.state == MeetingState::Held).count()
            }
        };
        let signs = MeetingSigns {
            minutes: Some(meeting.time.minutes()),
            people: meeting.participants.as_ref().map(Participants::count),
            is_new_group: held < NEW_GROUP,
            question: meeting.offers.chosen().map_or("", |it| it.question.as_str()),
            said,
        };
        Ok(read(&method_proposals(self.pack(), &own, &signs)))
    }

    /// How the meeting goes: the steps of the method, fitted to the time that there is, and before them looking back
    /// when something was agreed. [`EngineError::Meeting`] when there is too little time.
    pub fn choose_method(
        &mut self,
        id: MeetingId,
        method: Option<MeetingMethod>,
    ) -> Result<Changed<()>, EngineError> {
        let agenda = match &method {
            None => Agenda::default(),
            Some(method) => self.agenda_for(id, method)?,
        };
        self.change_meeting(Op::ChooseMethod, id, |meeting| {
            let checked = tick(meeting.checked, CheckItem::MethodChosen, method.is_some());
            Ok(Meeting { method, agenda, checked, ..meeting })
        })
    }

    /// The minutes of each step, as the leader wants them.
    pub fn set_step_minutes(&mut self, id: MeetingId, minutes: &[u32]) -> Result<Changed<()>, EngineError> {
        self.change_meeting(Op::ChooseMethod, id, |meeting| {
            let mut steps = meeting.agenda.steps().to_vec();
            if steps.len() != minutes.len() {
                return Err(domain::MeetingError::NoSteps.into());
            }
            for (step, minutes) in steps.iter_mut().zip(minutes) {
                step.minutes = *minutes;
            }
            Ok(Meeting { agenda: Agenda::new(steps)?, ..meeting })
        })
    }

    /// The minutes of the steps anew, shared out over the time that there is. [`EngineError::Meeting`] when that is
    /// too little.
    pub fn fit_steps(&mut self, id: MeetingId) -> Result<Changed<()>, EngineError> {
        self.change_meeting(Op::ChooseMethod, id, |it| {
            Ok(Meeting { agenda: it.agenda.clone().fitted(it.time.minutes())?, ..it })
        })
    }

    /// Something to prepare was done.
    pub fn check_item(&mut self, id: MeetingId, item: CheckItem) -> Result<Changed<()>, EngineError> {
        self.change_meeting(Op::CheckItem, id, |it| {
            Ok(Meeting { checked: it.checked.clone().with(item), ..it })
        })
    }

    /// Something to prepare is still to do.
    pub fn uncheck_item(&mut self, id: MeetingId, item: CheckItem) -> Result<Changed<()>, EngineError> {
        self.change_meeting(Op::CheckItem, id, |it| {
            Ok(Meeting { checked: it.checked.clone().without(item), ..it })
        })
    }

    /// Who has which part at the table.
    pub fn set_seats(&mut self, id: MeetingId, seats: Seats) -> Result<Changed<()>, EngineError> {
        self.change_meeting(Op::SetSeats, id, |it| Ok(Meeting { seats, ..it }))
    }

    /// What the note-taker writes down. What lies on the table stays there: see [`Engine::lay_element`].
    pub fn set_meeting_notes(
        &mut self,
        id: MeetingId,
        notes: MeetingNotes,
    ) -> Result<Changed<()>, EngineError> {
        self.change_meeting(Op::EditMeetingNotes, id, |it| {
            let seen = it.notes.seen.clone();
            Ok(Meeting { notes: MeetingNotes { seen, ..notes }, ..it })
        })
    }

    /// What those who will be there get on paper, with what comes back at it.
    pub fn meeting_plan(&self, id: MeetingId) -> Result<MeetingPlan, EngineError> {
        Ok(self.meeting(id)?.plan(&self.coming_back(id)?))
    }

    /// The minutes of a meeting, with the day of the next one of its group.
    pub fn meeting_minutes(&self, id: MeetingId) -> Result<MeetingMinutes, EngineError> {
        let meeting = self.meeting(id)?;
        let made = self.db.rows().agreements_of(id)?;
        let next = match meeting.group {
            None => None,
            Some(group) => self
                .db
                .rows()
                .meetings_of(group)?
                .into_iter()
                .find(|it| it.time > meeting.time && it.state == MeetingState::Planned),
        };
        Ok(meeting.minutes(&made, next.map(|it| it.time.date())))
    }

    fn agenda_for(&self, id: MeetingId, method: &MeetingMethod) -> Result<Agenda, EngineError> {
        let meeting = self.meeting(id)?;
        let own: Vec<Method> = self.methods_of_ones_own()?;
        let unknown = || match method {
            MeetingMethod::Guide => EngineError::UnknownId(String::new()),
            MeetingMethod::Method(id) => EngineError::UnknownId(id.to_string()),
        };
        let agenda = agenda_of(method, self.pack(), &own).ok_or_else(unknown)??;
        if agenda.is_empty() {
            return Ok(agenda);
        }
        let comes_back = !self.coming_back(id)?.is_empty();
        let longer = if comes_back { with_look_back(&agenda, meeting.time) } else { None };
        longer.map_or_else(|| Ok(agenda.fitted(meeting.time.minutes())?), Ok)
    }

    fn offer_of(&self, id: OfferId, input: OfferInput) -> Result<Offer, EngineError> {
        let OfferInput { by, question, case } = input;
        if question.is_blank() {
            return Err(TextError::Empty.into());
        }
        if let Some(case) = case {
            // A case in the bin is no case to bring.
            if self.case(case)?.case.binned_on.is_some() {
                return Err(EngineError::CaseGone(case));
            }
        }
        Ok(Offer { id, by, question, case, picture: None })
    }

    fn change_offers(
        &mut self,
        id: MeetingId,
        offer: OfferId,
        change: impl FnMut(Offer) -> Option<Offer>,
    ) -> Result<Changed<()>, EngineError> {
        self.change_meeting(Op::OfferQuestion, id, |meeting| {
            let offers = meeting.offers.as_slice().to_vec();
            if !offers.iter().any(|it| it.id == offer) {
                return Err(EngineError::OfferGone(offer));
            }
            let chosen = meeting.offers.chosen().map(|it| it.id);
            let offers = Offers::new(offers.into_iter().filter_map(change).collect(), chosen)?;
            // With the chosen question goes that it was chosen; what was ticked off by hand stays.
            let is_unasked = chosen.is_some() && offers.chosen().is_none();
            let checked = if is_unasked {
                tick(meeting.checked, CheckItem::QuestionChosen, false)
            } else {
                meeting.checked
            };
            Ok(Meeting { offers, checked, ..meeting })
        })
    }

    pub(crate) fn change_meeting(
        &mut self,
        op: Op,
        id: MeetingId,
        change: impl FnOnce(Meeting) -> Result<Meeting, EngineError>,
    ) -> Result<Changed<()>, EngineError> {
        self.transact(op, |work: &mut Work<'_>| {
            let after = change(work.meeting(id)?)?;
            work.put_meeting(after)
        })
    }
}

/// The steps with looking back before them, fitted to the time; `None` when there is no room for it.
pub(crate) fn with_look_back(agenda: &Agenda, time: MeetingTime) -> Option<Agenda> {
    let steps = look_back_step().into_iter().chain(agenda.steps().iter().cloned().map(|it| AgendaStep {
        // What it takes now is fitted anew: a long method with this step could be longer than a day.
        minutes: it.suggested.least,
        ..it
    }));
    Agenda::new(steps.collect()).ok()?.fitted(time.minutes()).ok()
}

/// What the app sees for itself needs no hand to tick it off.
fn tick(checked: Checked, item: CheckItem, is_done: bool) -> Checked {
    if is_done { checked.with(item) } else { checked.without(item) }
}

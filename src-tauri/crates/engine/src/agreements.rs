//! What groups agree: making it, and having it come back at the next meeting as the first thing.

use domain::{
    Agreement, AgreementId, AgreementState, MadeAgreement, Meeting, MeetingId, MeetingState, Note, StepKind,
    TextError,
};
use storage::{AnyRow, Change};

use crate::meetings::with_look_back;
use crate::op::Op;
use crate::transact::{Changed, Work};
use crate::{Engine, EngineError};

impl Engine {
    /// All agreements, those of the earliest meeting first.
    pub fn agreements(&self) -> Result<Vec<MadeAgreement>, EngineError> {
        Ok(self.db.rows().agreements()?)
    }

    /// The agreements that were made at the meeting.
    pub fn agreements_of(&self, meeting: MeetingId) -> Result<Vec<MadeAgreement>, EngineError> {
        Ok(self.db.rows().agreements_of(meeting)?)
    }

    /// What comes back at the meeting: the open agreements of earlier meetings of its group whose day has come.
    pub fn coming_back(&self, id: MeetingId) -> Result<Vec<MadeAgreement>, EngineError> {
        let meeting = self.meeting(id)?;
        let Some(group) = meeting.group else { return Ok(Vec::new()) };
        let rows = self.db.rows();
        let earlier = rows
            .meetings_of(group)?
            .into_iter()
            .filter(|it| it.id != id && it.time < meeting.time && it.state != MeetingState::CalledOff);
        let earlier: Vec<MeetingId> = earlier.map(|it| it.id).collect();
        let mut made = rows.agreements_of_group(group)?;
        made.retain(|it| earlier.contains(&it.meeting) && it.is_due(meeting.time.date()));
        Ok(made)
    }

    /// Writes down what was agreed at a meeting.
    pub fn add_agreement(
        &mut self,
        meeting: MeetingId,
        agreement: Agreement,
    ) -> Result<Changed<AgreementId>, EngineError> {
        let id = AgreementId(self.new_id());
        let agreement = said(agreement)?;
        self.transact(Op::AddAgreement, |work| {
            work.meeting(meeting)?;
            let made = work.tx.agreements_of(meeting)?;
            let has = made.len();
            if has >= domain::MAX_MINUTES_LINES {
                let error = domain::MeetingError::Lines { has: has + 1, most: domain::MAX_MINUTES_LINES };
                return Err(error.into());
            }
            let number = made.last().map_or(0, |it| it.number.saturating_add(1));
            let state = AgreementState::Open;
            let made = MadeAgreement { id, meeting, number, agreement, state };
            look_back_at_next(work, &made)?;
            work.apply(Change::put(None, AnyRow::Agreement(made)))?;
            Ok(id)
        })
    }

    /// Changes what was agreed.
    pub fn edit_agreement(
        &mut self,
        id: AgreementId,
        agreement: Agreement,
    ) -> Result<Changed<()>, EngineError> {
        let agreement = said(agreement)?;
        self.change_agreement(Op::EditAgreement, id, |it| MadeAgreement { agreement, ..it })
    }

    /// Looks back on an agreement: what happened, which may be nothing much. It does not come back any more.
    pub fn finish_agreement(&mut self, id: AgreementId, outcome: &str) -> Result<Changed<()>, EngineError> {
        let state = AgreementState::Done { on: self.clock.today(), outcome: Note::new(outcome)? };
        self.change_agreement(Op::FinishAgreement, id, |it| MadeAgreement { state, ..it })
    }

    /// Takes back that an agreement was looked back on: it comes back again, and what happened is forgotten.
    pub fn reopen_agreement(&mut self, id: AgreementId) -> Result<Changed<()>, EngineError> {
        self.change_agreement(Op::ReopenAgreement, id, |it| MadeAgreement {
            state: AgreementState::Open,
            ..it
        })
    }

    /// Removes an agreement.
    pub fn remove_agreement(&mut self, id: AgreementId) -> Result<Changed<()>, EngineError> {
        self.transact(Op::RemoveAgreement, |work| {
            let before = existing(work, id)?;
            work.apply(Change::remove(AnyRow::Agreement(before)))
        })
    }

    fn change_agreement(
        &mut self,
        op: Op,
        id: AgreementId,
        change: impl FnOnce(MadeAgreement) -> MadeAgreement,
    ) -> Result<Changed<()>, EngineError> {
        self.transact(op, |work| {
            let before = existing(work, id)?;
            let after = change(before.clone());
            if after == before {
                return Ok(());
            }
            work.apply(Change::put(Some(AnyRow::Agreement(before)), AnyRow::Agreement(after)))
        })
    }
}

/// The next meeting of the group begins with looking back, also when its steps were chosen before this was agreed.
fn look_back_at_next(work: &mut Work<'_>, made: &MadeAgreement) -> Result<(), EngineError> {
    let meeting = work.meeting(made.meeting)?;
    let Some(group) = meeting.group else { return Ok(()) };
    let is_next = |it: &Meeting| it.time > meeting.time && it.state == MeetingState::Planned;
    let Some(next) = work.tx.meetings_of(group)?.into_iter().find(is_next) else { return Ok(()) };
    let steps = next.agenda.steps();
    let looks_back = steps.is_empty() || steps.iter().any(|it| it.kind == StepKind::LookBack);
    if looks_back || !made.is_due(next.time.date()) || work.tx.meeting_timer(next.id)?.is_some() {
        return Ok(());
    }
    match with_look_back(&next.agenda, next.time) {
        Some(agenda) => work.put_meeting(Meeting { agenda, ..next }),
        None => Ok(()),
    }
}

fn said(agreement: Agreement) -> Result<Agreement, EngineError> {
    if agreement.what.is_blank() { Err(TextError::Empty.into()) } else { Ok(agreement) }
}

fn existing(work: &Work<'_>, id: AgreementId) -> Result<MadeAgreement, EngineError> {
    work.tx.agreement(id)?.ok_or(EngineError::AgreementGone(id))
}

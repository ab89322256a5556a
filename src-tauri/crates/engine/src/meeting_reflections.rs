//! How each person looks back on a meeting or a series, and the papers for the register that come of it.

use domain::{
    Colleague, Dimensions, GroupId, HeldMeeting, Meeting, MeetingId, MeetingReflection, Note, ReflectedOn,
    ReflectionId, SessionReport, SessionSeries, YearTotal, by_year,
};
use storage::{AnyRow, Change};

use crate::op::Op;
use crate::transact::Changed;
use crate::{Engine, EngineError};

/// What someone writes down.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReflectionInput {
    /// The own question.
    pub question: Note,
    /// The three dimensions.
    pub dimensions: Dimensions,
    /// What he or she is going to do.
    pub next_steps: Note,
}

impl ReflectionInput {
    fn is_blank(&self) -> bool {
        let Dimensions { technical, normative, personal } = &self.dimensions;
        self.question.is_blank()
            && self.next_steps.is_blank()
            && [technical, normative, personal].iter().all(|it| it.is_blank())
    }
}

impl Engine {
    /// How people look back on it: the worker first, then by name.
    pub fn meeting_reflections(&self, on: ReflectedOn) -> Result<Vec<MeetingReflection>, EngineError> {
        let mut found = self.db.rows().meeting_reflections_on(on)?;
        found.sort_by_key(|it| it.who.as_ref().map(|it| it.as_str().to_lowercase()));
        Ok(found)
    }

    /// Writes down how `who` looks back (`None`: the worker of this vault). Nothing written is the same as none.
    pub fn set_meeting_reflection(
        &mut self,
        on: ReflectedOn,
        who: Option<Colleague>,
        input: ReflectionInput,
    ) -> Result<Changed<()>, EngineError> {
        let new = ReflectionId(self.new_id());
        self.transact(Op::EditMeetingReflection, |work| {
            match on {
                ReflectedOn::Meeting(id) => drop(work.meeting(id)?),
                ReflectedOn::Series(id) => drop(work.tx.group(id)?.ok_or(EngineError::GroupGone(id))?),
            }
            let before = work.tx.meeting_reflections_on(on)?.into_iter().find(|it| it.who == who);
            let id = before.as_ref().map_or(new, |it| it.id);
            let is_blank = input.is_blank();
            let ReflectionInput { question, dimensions, next_steps } = input;
            let after = MeetingReflection { id, on, who, question, dimensions, next_steps };
            match before {
                Some(before) if before == after => Ok(()),
                Some(before) if is_blank => work.apply(Change::remove(AnyRow::MeetingReflection(before))),
                None if is_blank => Ok(()),
                before => {
                    let before = before.map(AnyRow::MeetingReflection);
                    work.apply(Change::put(before, AnyRow::MeetingReflection(after)))
                }
            }
        })
    }

    /// The report of the meeting for the register, as `who` looks back on it.
    pub fn session_report(
        &self,
        id: MeetingId,
        who: Option<&Colleague>,
    ) -> Result<SessionReport, EngineError> {
        let on = ReflectedOn::Meeting(id);
        Ok(SessionReport::of(&self.meeting(id)?, &self.reflection_of(on, who)?))
    }

    /// The series of the group for the register, as `who` looks back on it: the meetings that were held.
    pub fn session_series(&self, id: GroupId, who: Option<&Colleague>) -> Result<SessionSeries, EngineError> {
        let group = self.group(id)?;
        let held = self.db.rows().meetings_of(id)?.iter().filter_map(Meeting::held).collect();
        let members = domain::Participants::names(group.members.as_slice().to_vec())?;
        let participants = (members.count() > 0).then_some(members);
        let dimensions = self.reflection_of(ReflectedOn::Series(id), who)?.dimensions;
        let mut series = SessionSeries::new(held, participants, dimensions)?;
        series.by = who.cloned();
        Ok(series)
    }

    /// The hours of all meetings that were held, by year and form; the newest year first.
    pub fn meeting_hours(&self) -> Result<Vec<YearTotal>, EngineError> {
        let held: Vec<HeldMeeting> = self.meetings()?.iter().filter_map(Meeting::held).collect();
        Ok(by_year(&held))
    }

    fn reflection_of(
        &self,
        on: ReflectedOn,
        who: Option<&Colleague>,
    ) -> Result<MeetingReflection, EngineError> {
        let found = self.meeting_reflections(on)?.into_iter().find(|it| it.who.as_ref() == who);
        Ok(found.unwrap_or_else(|| MeetingReflection {
            id: ReflectionId(uuid::Uuid::nil()),
            on,
            who: who.cloned(),
            question: Note::default(),
            dimensions: Dimensions::default(),
            next_steps: Note::default(),
        }))
    }
}

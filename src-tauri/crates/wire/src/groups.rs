//! Groups of colleagues that meet, and their series.

use chrono::NaiveDate;
use domain::{
    Colleague, Every, FormTotal, Group, GroupId, GroupName, Leader, Meeting, MeetingPlace, MeetingState,
    Members, ReflectedOn, Rhythm, form_totals,
};
use engine::{EngineError, GroupInput};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{WireError, WireResult};
use crate::meeting_input::{names, one_line, optional};
use crate::meetings::{MeetingRow, meeting_rows};
use crate::{App, Changed, MeetingFormCode, MeetingReflectionRow};

/// Who leads.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LeaderRow {
    /// What he or she is called.
    pub name: String,
    /// The register in which he or she stands, when that was said.
    pub register: Option<String>,
}

impl LeaderRow {
    pub(crate) fn of(it: &Leader) -> Self {
        Self {
            name: it.name.as_str().to_owned(),
            register: it.register.as_ref().map(|it| it.as_str().to_owned()),
        }
    }

    pub(crate) fn read(&self) -> WireResult<Leader> {
        let register = optional(self.register.as_deref(), Colleague::new)?;
        Ok(Leader { name: one_line(&self.name, Colleague::new)?, register })
    }
}

/// How often a group meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "every", rename_all = "camelCase")]
pub enum RhythmRow {
    /// A day is agreed each time.
    AsAgreed,
    /// Every so many weeks.
    Weeks {
        /// 1 to 52.
        count: u8,
    },
    /// Every so many months, on the same weekday of the month.
    Months {
        /// 1 to 52.
        count: u8,
    },
}

impl From<Rhythm> for RhythmRow {
    fn from(it: Rhythm) -> Self {
        match it {
            Rhythm::AsAgreed => Self::AsAgreed,
            Rhythm::Weeks(every) => Self::Weeks { count: every.count() },
            Rhythm::Months(every) => Self::Months { count: every.count() },
        }
    }
}

impl RhythmRow {
    fn read(self) -> WireResult<Rhythm> {
        let every = |count: u8| Every::new(count.into()).ok_or(WireError::TooManyLines { most: 52 });
        Ok(match self {
            Self::AsAgreed => Rhythm::AsAgreed,
            Self::Weeks { count } => Rhythm::Weeks(every(count)?),
            Self::Months { count } => Rhythm::Months(every(count)?),
        })
    }
}

/// A group.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GroupRow {
    /// Which group.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Who are in it.
    pub members: Vec<String>,
    /// Who leads it.
    pub leader: Option<LeaderRow>,
    /// As what its meetings count.
    pub form: MeetingFormCode,
    /// How often it meets.
    pub rhythm: RhythmRow,
    /// Where it meets.
    pub place: Option<String>,
    /// How many meetings are still to come, today or later.
    pub planned: u32,
    /// How many were held.
    pub held: u32,
    /// The day of the next one.
    pub next: Option<String>,
    /// The day on which it would meet after its last meeting.
    pub suggested: Option<String>,
}

impl GroupRow {
    fn of(it: &Group, meetings: &[Meeting], today: NaiveDate) -> Self {
        let of_group = || meetings.iter().filter(|meeting| meeting.group == Some(it.id));
        let coming = || of_group().filter(|it| it.state == MeetingState::Planned && it.time.date() >= today);
        let last_met =
            of_group().filter(|it| it.state != MeetingState::CalledOff).map(|it| it.time.date()).max();
        let count = |it: usize| u32::try_from(it).unwrap_or(u32::MAX);
        Self {
            id: it.id.0.to_string(),
            name: it.name.as_str().to_owned(),
            members: it.members.as_slice().iter().map(|it| it.as_str().to_owned()).collect(),
            leader: it.leader.as_ref().map(LeaderRow::of),
            form: it.form.into(),
            rhythm: it.rhythm.into(),
            place: it.place.as_ref().map(|it| it.as_str().to_owned()),
            planned: count(coming().count()),
            held: count(of_group().filter(|it| it.state == MeetingState::Held).count()),
            next: coming().map(|it| it.time.date()).min().map(|it| it.to_string()),
            suggested: last_met.and_then(|day| coming_day(it.rhythm, day, today)).map(|it| it.to_string()),
        }
    }
}

/// The first day of the rhythm after `last` that is today or later.
fn coming_day(rhythm: Rhythm, last: NaiveDate, today: NaiveDate) -> Option<NaiveDate> {
    // More than a lifetime of weeks.
    let days = std::iter::successors(rhythm.next_after(last), |it| rhythm.next_after(*it)).take(5_000);
    days.into_iter().find(|it| *it >= today)
}

/// What there is to say of a group.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GroupWrite {
    /// Its name.
    pub name: String,
    /// Who are in it.
    pub members: Vec<String>,
    /// Who leads it.
    pub leader: Option<LeaderRow>,
    /// As what its meetings count.
    pub form: MeetingFormCode,
    /// How often it meets.
    pub rhythm: RhythmRow,
    /// Where it meets.
    pub place: Option<String>,
}

impl GroupWrite {
    fn read(self) -> WireResult<GroupInput> {
        Ok(GroupInput {
            name: one_line(&self.name, GroupName::new)?,
            members: Members::new(names(&self.members)?).map_err(EngineError::from)?,
            leader: self.leader.as_ref().map(LeaderRow::read).transpose()?,
            form: self.form.into(),
            rhythm: self.rhythm.read()?,
            place: optional(self.place.as_deref(), MeetingPlace::new)?,
        })
    }
}

/// How long a group met in one form.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FormTotalRow {
    /// As what the meetings counted.
    pub form: MeetingFormCode,
    /// How many there were.
    pub meetings: u32,
    /// How long they took together.
    pub minutes: u32,
}

impl From<FormTotal> for FormTotalRow {
    fn from(it: FormTotal) -> Self {
        let meetings = u32::try_from(it.meetings).unwrap_or(u32::MAX);
        Self { form: it.form.into(), meetings, minutes: it.minutes }
    }
}

/// A group with all its meetings.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SeriesView {
    /// The group.
    pub group: GroupRow,
    /// Its meetings, the earliest first.
    pub meetings: Vec<MeetingRow>,
    /// How many minutes the held ones took together.
    pub minutes: u32,
    /// The same by form.
    pub forms: Vec<FormTotalRow>,
    /// How people look back on the series.
    pub reflections: Vec<MeetingReflectionRow>,
    /// Today, `YYYY-MM-DD`.
    pub today: String,
}

pub(crate) fn group_id(text: &str) -> WireResult<GroupId> {
    text.parse().map(GroupId).map_err(|_| WireError::MeetingGone)
}

impl App {
    /// The groups, by name.
    pub fn group_list(&mut self) -> WireResult<Vec<GroupRow>> {
        let today = self.now().date();
        let engine = self.engine()?;
        let meetings = engine.meetings()?;
        Ok(engine.groups()?.iter().map(|it| GroupRow::of(it, &meetings, today)).collect())
    }

    /// Makes a group; gives its id back.
    pub fn group_add(&mut self, group: GroupWrite) -> WireResult<Changed<String>> {
        Ok(Changed::of(self.engine()?.add_group(group.read()?)?, |it| it.0.to_string()))
    }

    /// Changes what there is to say of a group.
    pub fn group_edit(&mut self, id: &str, group: GroupWrite) -> WireResult<Changed<()>> {
        Ok(self.engine()?.edit_group(group_id(id)?, group.read()?)?.into())
    }

    /// Removes a group. Its meetings stay.
    pub fn group_remove(&mut self, id: &str) -> WireResult<Changed<()>> {
        Ok(self.engine()?.remove_group(group_id(id)?)?.into())
    }

    /// The names that were used for colleagues, by name.
    pub fn colleague_names(&mut self) -> WireResult<Vec<String>> {
        Ok(self.engine()?.colleagues()?.iter().map(|it| it.as_str().to_owned()).collect())
    }

    /// A group with all its meetings and their hours.
    pub fn series_open(&mut self, id: &str) -> WireResult<SeriesView> {
        let today = self.now().date();
        let id = group_id(id)?;
        let engine = self.engine()?;
        let group = engine.group(id)?;
        let meetings = engine.meetings_of(id)?;
        let held: Vec<_> = meetings.iter().filter_map(Meeting::held).collect();
        let reflections = engine.meeting_reflections(ReflectedOn::Series(id))?;
        Ok(SeriesView {
            group: GroupRow::of(&group, &meetings, today),
            meetings: meeting_rows(engine, &meetings)?,
            minutes: held.iter().map(|it| it.time.minutes()).sum(),
            forms: form_totals(&held).into_iter().map(FormTotalRow::from).collect(),
            reflections: reflections.iter().map(MeetingReflectionRow::of).collect(),
            today: today.to_string(),
        })
    }
}

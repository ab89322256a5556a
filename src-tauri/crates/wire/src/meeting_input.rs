//! What is written about meetings, as it comes over the wire: bounded and read.

use chrono::{NaiveDate, NaiveTime};
use domain::{
    Agreement, Colleague, Dimensions, Due, LearningPoints, MeetingId, MeetingMethod, MeetingNotes,
    MeetingPlace, MeetingTime, MethodId, Note, OfferId, Participants, Reflection, RoleId, Seat, Seats,
    TextError, Themes, TimerAction,
};
use engine::{EngineError, MeetingInput, OfferInput, ReflectionInput};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::cases::{case_id, day, element_id};
use crate::error::{WireError, WireResult};
use crate::groups::group_id;
use crate::{LeaderRow, MeetingFormCode, SubjectCode};

/// No list that comes in is longer than this before its own bound is looked at.
const MOST_ROWS: usize = 1_000;

/// Who are there, as it is said.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(tag = "say", rename_all = "camelCase")]
pub enum PeopleRow {
    /// It is not said.
    Unsaid,
    /// So many people.
    Number {
        /// At most 99.
        count: u32,
    },
    /// These people.
    Names {
        /// At most 99.
        names: Vec<String>,
    },
}

impl PeopleRow {
    pub(crate) fn of(it: Option<&Participants>) -> Self {
        match it {
            None => Self::Unsaid,
            Some(it) if it.named().is_empty() => {
                Self::Number { count: u32::try_from(it.count()).unwrap_or(u32::MAX) }
            }
            Some(it) => Self::Names { names: it.named().iter().map(|it| it.as_str().to_owned()).collect() },
        }
    }

    fn read(&self) -> WireResult<Option<Participants>> {
        let people = match self {
            Self::Unsaid => return Ok(None),
            Self::Number { count } => Participants::number((*count).into()),
            Self::Names { names: people } => Participants::names(names(people)?),
        };
        Ok(Some(people.map_err(EngineError::from)?))
    }
}

/// What there is to say of a meeting.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MeetingWrite {
    /// The group.
    pub group: Option<String>,
    /// The day, `YYYY-MM-DD`.
    pub date: String,
    /// When it begins, `HH:MM`.
    pub begins: String,
    /// When it ends, `HH:MM`; earlier than it begins is on the next day.
    pub ends: String,
    /// Where.
    pub place: Option<String>,
    /// As what it counts.
    pub form: MeetingFormCode,
    /// Who leads it.
    pub leader: Option<LeaderRow>,
    /// Who will be there, and afterwards who were.
    pub people: PeopleRow,
    /// What it turns on.
    pub subject: SubjectCode,
    /// The theme, in one line; may be empty.
    pub theme: String,
}

impl MeetingWrite {
    pub(crate) fn read(self) -> WireResult<MeetingInput> {
        let time = MeetingTime::new(meeting_day(&self.date)?, time(&self.begins)?, time(&self.ends)?);
        Ok(MeetingInput {
            group: self.group.as_deref().map(group_id).transpose()?,
            time: time.map_err(EngineError::from)?,
            place: optional(self.place.as_deref(), MeetingPlace::new)?,
            form: self.form.into(),
            leader: self.leader.as_ref().map(LeaderRow::read).transpose()?,
            participants: self.people.read()?,
            subject: self.subject.into(),
            theme: note(&self.theme)?,
        })
    }
}

/// A question as offered.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OfferWrite {
    /// Whose it is; `null` for the worker.
    pub by: Option<String>,
    /// The question.
    pub question: String,
    /// The case that it comes from.
    pub case: Option<String>,
}

impl OfferWrite {
    pub(crate) fn read(self) -> WireResult<OfferInput> {
        Ok(OfferInput {
            by: optional(self.by.as_deref(), Colleague::new)?,
            question: note(&self.question)?,
            case: self.case.as_deref().map(case_id).transpose()?,
        })
    }
}

/// By which steps a meeting goes.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum MethodPick {
    /// The conversation guide.
    Guide,
    /// A method of the content pack or of one's own.
    Method {
        /// Which.
        id: String,
    },
}

impl MethodPick {
    pub(crate) fn read(&self) -> WireResult<MeetingMethod> {
        match self {
            Self::Guide => Ok(MeetingMethod::Guide),
            Self::Method { id } => Ok(MeetingMethod::Method(MethodId::new(id).map_err(|_| unknown(id))?)),
        }
    }
}

/// Who has which part.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SeatRow {
    /// The part, as the guide names it.
    pub role: String,
    /// Who has it.
    pub who: String,
}

/// These parts at the table.
pub(crate) fn seats(rows: &[SeatRow]) -> WireResult<Seats> {
    let seat = |it: &SeatRow| {
        let role = RoleId::new(&it.role).map_err(|_| unknown(&it.role))?;
        Ok(Seat { role, who: one_line(&it.who, Colleague::new)? })
    };
    let seats = few(rows)?.iter().map(seat).collect::<WireResult<_>>()?;
    Ok(Seats::new(seats).map_err(EngineError::from)?)
}

/// What the note-taker writes down.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NotesWrite {
    /// What it was about: categories of the handbook.
    pub categories: Vec<String>,
    /// What it was about: elements of the handbook.
    pub elements: Vec<String>,
    /// What was learned, a line each.
    pub learned: Vec<String>,
    /// What goes to the team.
    pub for_team: String,
}

impl NotesWrite {
    pub(crate) fn read(self) -> WireResult<MeetingNotes> {
        let category = |it: &String| domain::CategoryId::new(it).map_err(|_| unknown(it));
        let categories = few(&self.categories)?.iter().map(category).collect::<Result<_, _>>()?;
        let elements = few(&self.elements)?.iter().map(|it| element_id(it)).collect::<Result<_, _>>()?;
        let learned = few(&self.learned)?.iter().map(|it| note(it)).collect::<Result<_, _>>()?;
        Ok(MeetingNotes {
            themes: Themes::new(categories, elements).map_err(EngineError::from)?,
            learned: LearningPoints::new(learned).map_err(EngineError::from)?,
            for_team: note(&self.for_team)?,
            ..MeetingNotes::default()
        })
    }
}

/// By when something is done.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(tag = "on", rename_all = "camelCase")]
pub enum DueByRow {
    /// At the next meeting.
    Next,
    /// On a day.
    Day {
        /// `YYYY-MM-DD`.
        day: String,
    },
}

/// What is agreed.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgreementWrite {
    /// What.
    pub what: String,
    /// Who, when that was said.
    pub who: Option<String>,
    /// By when, when that was said.
    pub due: Option<DueByRow>,
}

impl AgreementWrite {
    pub(crate) fn read(self) -> WireResult<Agreement> {
        let due = match self.due {
            None => None,
            Some(DueByRow::Next) => Some(Due::NextMeeting),
            Some(DueByRow::Day { day: on }) => Some(Due::On(day(&on)?)),
        };
        Ok(Agreement { what: note(&self.what)?, who: optional(self.who.as_deref(), Colleague::new)?, due })
    }
}

/// How someone looks back.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MeetingReflectionRow {
    /// Who; `null` for the worker.
    pub who: Option<String>,
    /// The own question.
    pub question: String,
    /// Along the technical dimension.
    pub technical: String,
    /// Along the normative dimension.
    pub normative: String,
    /// Along the personal dimension.
    pub personal: String,
    /// What he or she is going to do.
    pub next_steps: String,
}

impl MeetingReflectionRow {
    pub(crate) fn of(it: &domain::MeetingReflection) -> Self {
        Self {
            who: it.who.as_ref().map(|it| it.as_str().to_owned()),
            question: it.question.as_str().to_owned(),
            technical: it.dimensions.technical.as_str().to_owned(),
            normative: it.dimensions.normative.as_str().to_owned(),
            personal: it.dimensions.personal.as_str().to_owned(),
            next_steps: it.next_steps.as_str().to_owned(),
        }
    }

    pub(crate) fn read(self) -> WireResult<(Option<Colleague>, ReflectionInput)> {
        let reflection = |text: &str| Reflection::new(text).map_err(EngineError::from);
        let input = ReflectionInput {
            question: note(&self.question)?,
            dimensions: Dimensions {
                technical: reflection(&self.technical)?,
                normative: reflection(&self.normative)?,
                personal: reflection(&self.personal)?,
            },
            next_steps: note(&self.next_steps)?,
        };
        Ok((optional(self.who.as_deref(), Colleague::new)?, input))
    }
}

/// What someone does with the clock.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(tag = "do", rename_all = "camelCase")]
pub enum ClockAction {
    /// Goes on.
    Start,
    /// Stops for a while.
    Pause,
    /// A minute more for this step.
    AddMinute,
    /// To the next step.
    Next,
    /// To the step before.
    Back,
    /// The meeting is over.
    End,
    /// To that step.
    GoTo {
        /// From zero.
        step: u32,
    },
    /// Whether the while in which the app was away belongs to the meeting.
    CountAway {
        /// True when it does.
        counts: bool,
    },
    /// The minutes to the end, shared out over what is still to come.
    EndIn {
        /// Minutes.
        minutes: u32,
    },
}

impl From<ClockAction> for TimerAction {
    fn from(it: ClockAction) -> Self {
        match it {
            ClockAction::Start => Self::Start,
            ClockAction::Pause => Self::Pause,
            ClockAction::AddMinute => Self::AddMinute,
            ClockAction::Next => Self::Next,
            ClockAction::Back => Self::Back,
            ClockAction::End => Self::End,
            ClockAction::GoTo { step } => Self::GoTo(usize::try_from(step).unwrap_or(usize::MAX)),
            ClockAction::CountAway { counts } => Self::CountAway(counts),
            ClockAction::EndIn { minutes } => Self::EndIn(minutes),
        }
    }
}

pub(crate) fn meeting_id(text: &str) -> WireResult<MeetingId> {
    text.parse().map(MeetingId).map_err(|_| WireError::MeetingGone)
}

pub(crate) fn offer_id(text: &str) -> WireResult<OfferId> {
    text.parse().map(OfferId).map_err(|_| WireError::MeetingGone)
}

/// A text of one line.
pub(crate) fn one_line<T>(text: &str, read: impl FnOnce(&str) -> Result<T, TextError>) -> WireResult<T> {
    Ok(read(text).map_err(EngineError::from)?)
}

/// A text of one line that may be left out; blank is the same as left out.
pub(crate) fn optional<T>(
    text: Option<&str>,
    read: impl FnOnce(&str) -> Result<T, TextError>,
) -> WireResult<Option<T>> {
    text.filter(|it| !it.trim().is_empty()).map(|it| one_line(it, read)).transpose()
}

/// The names of colleagues; blank ones are none.
pub(crate) fn names(texts: &[String]) -> WireResult<Vec<Colleague>> {
    let said = few(texts)?.iter().filter(|it| !it.trim().is_empty());
    said.map(|it| one_line(it, Colleague::new)).collect()
}

pub(crate) fn note(text: &str) -> WireResult<Note> {
    Ok(Note::new(text).map_err(EngineError::from)?)
}

/// `rows`, when there are not absurdly many; what is really the most is for the noun to say.
pub(crate) fn few<T>(rows: &[T]) -> WireResult<&[T]> {
    if rows.len() > MOST_ROWS {
        return Err(WireError::TooManyLines { most: u32::try_from(MOST_ROWS).unwrap_or(u32::MAX) });
    }
    Ok(rows)
}

fn time(text: &str) -> WireResult<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| WireError::MeetingTimeMissing)
}

fn unknown(id: &str) -> WireError {
    WireError::UnknownId { id: id.chars().take(64).collect() }
}

/// A meeting may lie in the past: what was held is planned afterwards too.
fn meeting_day(text: &str) -> WireResult<NaiveDate> {
    text.parse().map_err(|_| WireError::MeetingTimeMissing)
}

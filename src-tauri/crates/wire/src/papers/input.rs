//! Which paper the window asks for, and what goes on it: one shape for all papers.
//! Bounds are kept here; whether an item exists is for the content pack to say.

use std::fmt;

use domain::{
    Colleague, ElementId, MAX_MEETING_MINUTES, MeetingLength, MeetingMethod, MeetingMinutes, MeetingPlan,
    MethodId, Note, OwnMethods, SampleId, SessionSeries,
};
use engine::{EngineError, MeetingPaper, PaperChoice, PlainPaper};
use report::{Board, CardFormat, GuideSheet};
use serde::Deserialize;
use specta::Type;

use super::parts::{FamilyPartsInput, HandbookPartsInput, PartsInput, WorkshopPartsInput};
use crate::VariantCode;
use crate::cases::case_id;
use crate::error::{WireError, WireResult};
use crate::groups::group_id;
use crate::meeting_input::{meeting_id, optional};

/// The most items of one kind that are chosen for a paper; the handbook has far fewer.
const MOST_ITEMS: usize = 200;

/// A paper and what goes on it.
#[derive(Clone, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum PaperInput {
    /// The case summary for intervision.
    CaseSummary {
        /// The case.
        case: String,
        /// The parts.
        parts: PartsInput,
    },
    /// The page for the family.
    FamilyPage {
        /// The case.
        case: String,
        /// The parts.
        parts: FamilyPartsInput,
    },
    /// Everything that the worker wrote.
    MyData,
    /// The sheet for the privacy officer.
    PrivacySheet,
    /// The card of one element, on A5.
    ElementCard {
        /// The element.
        element: String,
    },
    /// Cards to cut out, two-sided.
    ElementCards {
        /// The elements; empty for all.
        elements: Vec<String>,
        /// Eight on A4 or one on A6.
        format: CardFormatCode,
    },
    /// The talking boards, each on A3.
    TalkingBoard {
        /// Which; at least one.
        boards: Vec<BoardCode>,
    },
    /// The handbook as a book.
    Handbook {
        /// The parts.
        parts: HandbookPartsInput,
    },
    /// A fictional case for a workshop.
    WorkshopPack {
        /// The fictional case.
        sample: String,
        /// The parts.
        parts: WorkshopPartsInput,
    },
    /// The conversation guide and methods, a sheet each.
    Guide {
        /// Which sheets; at least one.
        sheets: Vec<GuideSheetInput>,
    },
    /// What participants of a meeting get.
    Handout {
        /// The method; `null` for the conversation guide.
        method: Option<String>,
        /// The question of the meeting; empty leaves room to write it.
        question: String,
        /// How long the meeting takes; `null` for as long as the method says.
        minutes: Option<u16>,
    },
    /// A form to fill in by hand.
    Blank {
        /// Which.
        form: FormCode,
    },
    /// What those who will be at a meeting of the vault get.
    MeetingHandout {
        /// The meeting.
        meeting: String,
    },
    /// The minutes of a meeting of the vault.
    MeetingMinutes {
        /// The meeting.
        meeting: String,
    },
    /// The report of a meeting for the register.
    MeetingReport {
        /// The meeting.
        meeting: String,
        /// Who looks back; `null` for the worker.
        who: Option<String>,
    },
    /// The series of a group for the register.
    SeriesReport {
        /// The group.
        group: String,
        /// Who looks back; `null` for the worker.
        who: Option<String>,
    },
}

/// How cards to cut out lie on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum CardFormatCode {
    /// Eight on an A4.
    A4,
    /// One on an A6.
    A6,
}

/// A talking board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Type)]
pub enum BoardCode {
    /// `inhoud`: what the help consists of.
    #[serde(rename = "inhoud")]
    Content,
    /// `voorwaarden`: what makes the help possible.
    #[serde(rename = "voorwaarden")]
    Conditions,
}

/// A sheet for who leads a conversation.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(tag = "kind", rename_all_fields = "camelCase")]
pub enum GuideSheetInput {
    /// The conversation guide.
    #[serde(rename = "gespreksleidraad")]
    Conversation {
        /// With whom one looks back.
        variant: VariantCode,
    },
    /// A method.
    #[serde(rename = "methode")]
    Method {
        /// Which.
        method: String,
    },
}

/// A form to fill in by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum FormCode {
    /// The minutes of a meeting.
    Minutes,
    /// The report of one meeting for the register.
    RegistrationReport,
    /// A series of meetings for the register.
    RegistrationSeries,
}

/// The kind only: what is asked for can hold what a worker wrote.
impl fmt::Debug for PaperInput {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::CaseSummary { .. } => "CaseSummary",
            Self::FamilyPage { .. } => "FamilyPage",
            Self::MyData => "MyData",
            Self::PrivacySheet => "PrivacySheet",
            Self::ElementCard { .. } => "ElementCard",
            Self::ElementCards { .. } => "ElementCards",
            Self::TalkingBoard { .. } => "TalkingBoard",
            Self::Handbook { .. } => "Handbook",
            Self::WorkshopPack { .. } => "WorkshopPack",
            Self::Guide { .. } => "Guide",
            Self::Handout { .. } => "Handout",
            Self::Blank { .. } => "Blank",
            Self::MeetingHandout { .. } => "MeetingHandout",
            Self::MeetingMinutes { .. } => "MeetingMinutes",
            Self::MeetingReport { .. } => "MeetingReport",
            Self::SeriesReport { .. } => "SeriesReport",
        })
    }
}

impl PaperInput {
    /// The choice that was asked for, when it can be one.
    pub(crate) fn read(&self) -> WireResult<PaperChoice> {
        let plain = match self {
            Self::CaseSummary { case, parts } => {
                return Ok(PaperChoice::CaseSummary { case: case_id(case)?, parts: (*parts).into() });
            }
            Self::FamilyPage { case, parts } => {
                return Ok(PaperChoice::FamilyPage { case: case_id(case)?, parts: (*parts).into() });
            }
            Self::MyData => return Ok(PaperChoice::MyData),
            Self::MeetingHandout { meeting } => {
                return of_meeting(MeetingPaper::Handout(meeting_id(meeting)?));
            }
            Self::MeetingMinutes { meeting } => {
                return of_meeting(MeetingPaper::Minutes(meeting_id(meeting)?));
            }
            Self::MeetingReport { meeting, who } => {
                return of_meeting(MeetingPaper::Report {
                    meeting: meeting_id(meeting)?,
                    who: optional(who.as_deref(), Colleague::new)?,
                });
            }
            Self::SeriesReport { group, who } => {
                return of_meeting(MeetingPaper::Series {
                    group: group_id(group)?,
                    who: optional(who.as_deref(), Colleague::new)?,
                });
            }
            Self::PrivacySheet => PlainPaper::PrivacySheet,
            Self::ElementCard { element } => PlainPaper::ElementCard(id(element, ElementId::new)?),
            Self::ElementCards { elements, format } => PlainPaper::ElementCards {
                elements: many(elements, |it| id(it, ElementId::new))?,
                format: (*format).into(),
            },
            Self::TalkingBoard { boards } => {
                PlainPaper::TalkingBoard(some(boards, |it| Ok(Board::from(*it)))?)
            }
            Self::Handbook { parts } => PlainPaper::Handbook((*parts).into()),
            Self::WorkshopPack { sample, parts } => {
                PlainPaper::WorkshopPack { sample: id(sample, SampleId::new)?, parts: (*parts).into() }
            }
            Self::Guide { sheets } => {
                PlainPaper::Guide { sheets: some(sheets, GuideSheetInput::read)?, own: OwnMethods::default() }
            }
            Self::Handout { method, question, minutes } => PlainPaper::Handout(MeetingPlan {
                method: Some(match method {
                    None => MeetingMethod::Guide,
                    Some(method) => MeetingMethod::Method(id(method, MethodId::new)?),
                }),
                question: Note::new(question).map_err(EngineError::from)?,
                length: minutes.map(length).transpose()?,
                ..MeetingPlan::default()
            }),
            Self::Blank { form: FormCode::Minutes } => PlainPaper::Minutes(MeetingMinutes::default()),
            Self::Blank { form: FormCode::RegistrationReport } => {
                PlainPaper::RegistrationReport(Box::default())
            }
            Self::Blank { form: FormCode::RegistrationSeries } => {
                PlainPaper::RegistrationSeries(SessionSeries::default())
            }
        };
        Ok(PaperChoice::Plain(plain))
    }
}

impl GuideSheetInput {
    fn read(&self) -> WireResult<GuideSheet> {
        Ok(match self {
            Self::Conversation { variant } => GuideSheet::Conversation((*variant).into()),
            Self::Method { method } => GuideSheet::Method(id(method, MethodId::new)?),
        })
    }
}

impl From<CardFormatCode> for CardFormat {
    fn from(it: CardFormatCode) -> Self {
        match it {
            CardFormatCode::A4 => Self::A4,
            CardFormatCode::A6 => Self::A6,
        }
    }
}

impl From<BoardCode> for Board {
    fn from(it: BoardCode) -> Self {
        match it {
            BoardCode::Content => Self::Content,
            BoardCode::Conditions => Self::Conditions,
        }
    }
}

#[allow(clippy::unnecessary_wraps, reason = "each branch of the reading returns one")]
fn of_meeting(paper: MeetingPaper) -> WireResult<PaperChoice> {
    Ok(PaperChoice::Meeting(paper))
}

/// The id written as `text`; what cannot be one is unknown.
fn id<T, E>(text: &str, read: impl FnOnce(&str) -> Result<T, E>) -> WireResult<T> {
    read(text).map_err(|_| WireError::UnknownId { id: text.chars().take(64).collect() })
}

/// Each of `items` read, when there are not too many.
fn many<T, U>(items: &[T], read: impl Fn(&T) -> WireResult<U>) -> WireResult<Vec<U>> {
    if items.len() > MOST_ITEMS {
        return Err(WireError::TooManyItems { most: u32::try_from(MOST_ITEMS).unwrap_or(u32::MAX) });
    }
    items.iter().map(read).collect()
}

/// Each of `items` read, when there are any and not too many.
fn some<T, U>(items: &[T], read: impl Fn(&T) -> WireResult<U>) -> WireResult<Vec<U>> {
    if items.is_empty() { Err(WireError::NothingChosen) } else { many(items, read) }
}

fn length(minutes: u16) -> WireResult<MeetingLength> {
    let most = u16::try_from(MAX_MEETING_MINUTES).unwrap_or(u16::MAX);
    MeetingLength::new(minutes.into()).map_err(|_| WireError::MinutesOutOfRange { least: 1, most })
}

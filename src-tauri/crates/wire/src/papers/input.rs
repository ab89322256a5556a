//! Which paper the window asks for, and what goes on it: one shape for all papers.
//! Bounds are kept here; whether an item exists is for the content pack to say.

use std::fmt;

use domain::{ElementId, MethodId, Note, SampleId};
use engine::PaperChoice;
use report::Parts;
use serde::Deserialize;
use specta::Type;

use super::parts::{FamilyPartsInput, HandbookPartsInput, PartsInput, WorkshopPartsInput};
use crate::VariantCode;
use crate::cases::case_id;
use crate::error::{WireError, WireResult};

/// The most items of one kind that are chosen for a paper; the handbook has far fewer.
const MOST_ITEMS: usize = 200;
/// The shortest and the longest meeting, in minutes.
const MINUTES: std::ops::RangeInclusive<u16> = 1..=1440;

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
            Self::ElementCard { .. } => "ElementCard",
            Self::ElementCards { .. } => "ElementCards",
            Self::TalkingBoard { .. } => "TalkingBoard",
            Self::Handbook { .. } => "Handbook",
            Self::WorkshopPack { .. } => "WorkshopPack",
            Self::Guide { .. } => "Guide",
            Self::Handout { .. } => "Handout",
            Self::Blank { .. } => "Blank",
        })
    }
}

impl PaperInput {
    /// The choice that was asked for, when it can be one.
    pub(crate) fn read(&self) -> WireResult<PaperChoice> {
        Ok(match self {
            Self::CaseSummary { case, parts } => {
                PaperChoice::CaseSummary { case: case_id(case)?, parts: Parts::from(*parts) }
            }
            Self::ElementCard { element } => PaperChoice::ElementCard(id(element, ElementId::new)?),
            Self::ElementCards { elements, .. } => {
                let _elements = many(elements, |it| id(it, ElementId::new))?;
                return Err(unknown("elementCards"));
            }
            Self::FamilyPage { case, .. } => {
                case_id(case)?;
                return Err(unknown("familyPage"));
            }
            Self::TalkingBoard { boards } => {
                some(boards)?;
                return Err(unknown("talkingBoard"));
            }
            Self::Handbook { .. } => return Err(unknown("handbook")),
            Self::WorkshopPack { sample, .. } => {
                id(sample, SampleId::new)?;
                return Err(unknown("workshopPack"));
            }
            Self::Guide { sheets } => {
                some(sheets)?;
                return Err(unknown("guide"));
            }
            Self::Handout { method, question, minutes } => {
                let _method = method.as_deref().map(|it| id(it, MethodId::new)).transpose()?;
                let _question = Note::new(question).map_err(engine::EngineError::from)?;
                let _minutes = minutes.map(in_range).transpose()?;
                return Err(unknown("handout"));
            }
            Self::Blank { .. } => return Err(unknown("blank")),
        })
    }
}

/// The id written as `text`; what cannot be one is unknown.
pub(crate) fn id<T, E>(text: &str, read: impl FnOnce(&str) -> Result<T, E>) -> WireResult<T> {
    read(text).map_err(|_| unknown(text))
}

fn unknown(text: &str) -> WireError {
    WireError::UnknownId { id: text.chars().take(64).collect() }
}

/// Each of `items` read, when there are not too many.
fn many<T, U>(items: &[T], read: impl Fn(&T) -> WireResult<U>) -> WireResult<Vec<U>> {
    if items.len() > MOST_ITEMS {
        return Err(WireError::TooManyItems { most: u32::try_from(MOST_ITEMS).unwrap_or(u32::MAX) });
    }
    items.iter().map(read).collect()
}

/// `items`, when there are any and not too many.
fn some<T>(items: &[T]) -> WireResult<&[T]> {
    if items.is_empty() { Err(WireError::NothingChosen) } else { many(items, |_| Ok(())).map(|_| items) }
}

fn in_range(minutes: u16) -> WireResult<u16> {
    if MINUTES.contains(&minutes) {
        return Ok(minutes);
    }
    Err(WireError::MinutesOutOfRange { least: *MINUTES.start(), most: *MINUTES.end() })
}

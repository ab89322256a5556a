//! Which paper is wanted, and what goes on it. Whether it can be made shows when it is gathered.

use ::content::Pack;
use domain::{
    CaseId, ElementId, MeetingMethod, MeetingMinutes, MeetingPlan, OwnMethods, SampleId, SessionReport,
    SessionSeries, Themes,
};
use report::{Board, BookParts, CardFormat, FamilyParts, GuideSheet, Parts, WorkshopParts};

use super::MeetingPaper;
use crate::log::PaperKind;

/// A paper and what goes on it.
#[derive(Debug, Clone, PartialEq)]
pub enum PaperChoice {
    /// The case summary for intervision.
    CaseSummary {
        /// The case.
        case: CaseId,
        /// The parts.
        parts: Parts,
    },
    /// The page for the family.
    FamilyPage {
        /// The case.
        case: CaseId,
        /// The parts.
        parts: FamilyParts,
    },
    /// Everything that the worker wrote.
    MyData,
    /// A paper of a meeting in the vault.
    Meeting(MeetingPaper),
    /// A paper without a case.
    Plain(PlainPaper),
}

/// A paper that needs no case, and what goes on it.
#[derive(Debug, Clone, PartialEq)]
pub enum PlainPaper {
    /// The card of one element.
    ElementCard(ElementId),
    /// Cards to cut out.
    ElementCards {
        /// The elements; empty for all.
        elements: Vec<ElementId>,
        /// How they lie on paper.
        format: CardFormat,
    },
    /// The talking boards; empty for both.
    TalkingBoard(Vec<Board>),
    /// The handbook as a book.
    Handbook(BookParts),
    /// The sheet for the privacy officer.
    PrivacySheet,
    /// A workshop from a fictional case.
    WorkshopPack {
        /// The fictional case.
        sample: SampleId,
        /// The parts.
        parts: WorkshopParts,
    },
    /// Sheets for who leads a meeting; empty for all.
    Guide {
        /// The sheets.
        sheets: Vec<GuideSheet>,
        /// The methods of the worker's own among them.
        own: OwnMethods,
    },
    /// What participants of a meeting get.
    Handout(MeetingPlan),
    /// The minutes of a meeting.
    Minutes(MeetingMinutes),
    /// The report of one meeting for the register.
    RegistrationReport(Box<SessionReport>),
    /// A series of meetings for the register.
    RegistrationSeries(SessionSeries),
}

impl PlainPaper {
    /// Which paper it is, for the log.
    pub(super) fn kind(&self) -> PaperKind {
        match self {
            Self::ElementCard(_) => PaperKind::ElementCard,
            Self::ElementCards { .. } => PaperKind::ElementCards,
            Self::TalkingBoard(_) => PaperKind::TalkingBoard,
            Self::Handbook(_) => PaperKind::Handbook,
            Self::PrivacySheet => PaperKind::PrivacySheet,
            Self::WorkshopPack { .. } => PaperKind::WorkshopPack,
            Self::Guide { .. } => PaperKind::Guide,
            Self::Handout(_) => PaperKind::Handout,
            Self::Minutes(_) => PaperKind::Minutes,
            Self::RegistrationReport(_) => PaperKind::RegistrationReport,
            Self::RegistrationSeries(_) => PaperKind::RegistrationSeries,
        }
    }

    /// The first item that `pack` does not have.
    pub(crate) fn unknown_in(&self, pack: &Pack) -> Option<String> {
        match self {
            Self::ElementCard(id) => unknown(pack.element(id), id),
            Self::ElementCards { elements, .. } => {
                elements.iter().find_map(|id| unknown(pack.element(id), id))
            }
            Self::WorkshopPack { sample, .. } => unknown(pack.sample(sample), sample),
            Self::Guide { sheets, own } => sheets.iter().find_map(|sheet| match sheet {
                GuideSheet::Conversation(variant) => unknown(pack.guide.variant(*variant), &variant.id()),
                GuideSheet::Method(id) if own.0.iter().any(|it| it.id == *id) => None,
                GuideSheet::Method(id) => unknown(pack.method(id), id),
            }),
            Self::Handout(it) => unknown_method(it.method.as_ref(), pack),
            // An id is looked at by nobody before it leaves; so one that the pack does not have, which may say
            // anything, never comes on paper.
            Self::Minutes(it) => {
                unknown_method(it.method.as_ref(), pack).or_else(|| unknown_theme(&it.themes, pack))
            }
            Self::RegistrationReport(it) => {
                unknown_method(it.method.as_ref(), pack).or_else(|| unknown_theme(&it.themes, pack))
            }
            Self::RegistrationSeries(it) => {
                it.meetings().iter().find_map(|held| unknown_method(held.method.as_ref(), pack))
            }
            Self::TalkingBoard(_) | Self::Handbook(_) | Self::PrivacySheet => None,
        }
    }
}

fn unknown_method(method: Option<&MeetingMethod>, pack: &Pack) -> Option<String> {
    match method {
        Some(MeetingMethod::Method(id)) => unknown(pack.method(id), id),
        Some(MeetingMethod::Guide) | None => None,
    }
}

fn unknown_theme(themes: &Themes, pack: &Pack) -> Option<String> {
    let category = themes.categories().iter().find_map(|id| unknown(pack.category(id), id));
    category.or_else(|| themes.elements().iter().find_map(|id| unknown(pack.element(id), id)))
}

fn unknown<T>(found: Option<&T>, id: &impl ToString) -> Option<String> {
    found.is_none().then(|| id.to_string())
}

//! The last question before a paper leaves, as the window sees it: could someone in the region recognise this family?
//! Each reason has a key; the answer "no, I do not expect so" sends back the keys of all reasons that were shown.

use privacy::{Kind, RareQuestion, RareReason, RareWhy, Rarity};
use serde::Serialize;
use specta::Type;

use super::findings::{FindingKind, FindingPlace, key_of};

/// Why someone could recognise a family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
pub enum RareWhyCode {
    /// Twins, triplets.
    #[serde(rename = "meerling")]
    Multiples,
    /// Five children or more.
    #[serde(rename = "veel-kinderen")]
    ManyChildren,
    /// Something that was in the news, or that a village knows.
    #[serde(rename = "bekende-gebeurtenis")]
    KnownEvent,
    /// A job that few have.
    #[serde(rename = "zeldzaam-beroep")]
    Job,
    /// An illness that few have.
    #[serde(rename = "zeldzame-ziekte")]
    Illness,
    /// The only one of a place.
    #[serde(rename = "enige")]
    OnlyOne,
    /// Something that was found and let stand.
    #[serde(rename = "blijft-staan")]
    LetStand,
}

impl From<RareWhy> for RareWhyCode {
    fn from(it: RareWhy) -> Self {
        match it {
            RareWhy::Rarity(Rarity::Multiples) => Self::Multiples,
            RareWhy::Rarity(Rarity::ManyChildren) => Self::ManyChildren,
            RareWhy::Rarity(Rarity::KnownEvent) => Self::KnownEvent,
            RareWhy::Rarity(Rarity::Job) => Self::Job,
            RareWhy::Rarity(Rarity::Illness) => Self::Illness,
            RareWhy::Rarity(Rarity::OnlyOne) => Self::OnlyOne,
            RareWhy::LetStand(_) => Self::LetStand,
        }
    }
}

/// One reason.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RareReasonRow {
    /// What to send back when no one is expected to recognise the family by it.
    pub key: String,
    /// What is rare about it.
    pub why: RareWhyCode,
    /// What it is, when it was found and let stand.
    pub kind: Option<FindingKind>,
    /// Where it stands.
    pub place: FindingPlace,
    /// The words.
    pub excerpt: String,
    /// The key of the finding without whose acceptance it is no reason.
    pub hangs_on: Option<String>,
}

impl From<&RareReason> for RareReasonRow {
    fn from(it: &RareReason) -> Self {
        let kind = match it.why {
            RareWhy::LetStand(kind) => Some(kind),
            RareWhy::Rarity(_) => None,
        };
        Self {
            key: key_of(&it.place, Kind::Rare, &it.excerpt),
            why: it.why.into(),
            kind: kind.map(FindingKind::from),
            place: (&it.place).into(),
            excerpt: it.excerpt.clone(),
            hangs_on: kind.map(|kind| key_of(&it.place, kind, &it.excerpt)),
        }
    }
}

/// The question about one family. It is asked while one of the reasons that count was not answered.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RareRow {
    /// The case, on a paper about several.
    pub case: Option<String>,
    /// The reasons, what few families have first.
    pub reasons: Vec<RareReasonRow>,
}

/// A row for each question.
pub(crate) fn rare_rows(questions: &[RareQuestion]) -> Vec<RareRow> {
    let row = |it: &RareQuestion| RareRow {
        case: it.case.map(|it| it.0.to_string()),
        reasons: it.reasons.iter().map(RareReasonRow::from).collect(),
    };
    questions.iter().map(row).collect()
}

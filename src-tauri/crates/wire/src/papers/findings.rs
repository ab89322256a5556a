//! What stands between a paper and the outside, as rows with a key to accept each by.

use std::collections::HashSet;

use chrono::NaiveDate;
use privacy::{Acceptance, ExperimentField, InTheWay, Kind, Open, Place, RareReason};
use serde::Serialize;
use specta::Type;

use crate::PhaseCode;
use crate::guard::{InsteadRow, LevelCode, ReasonCode, SeverityCode};

/// The key of a finding that the worker accepts.
pub type AcceptedFinding = String;

/// What kind of traceable text was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
pub enum FindingKind {
    /// A valid citizen service number.
    #[serde(rename = "bsn")]
    Bsn,
    /// A valid bank account number.
    #[serde(rename = "iban")]
    Iban,
    /// A telephone number.
    #[serde(rename = "telefoon")]
    Phone,
    /// An e-mail address.
    #[serde(rename = "email")]
    Email,
    /// A postal code.
    #[serde(rename = "postcode")]
    Postcode,
    /// A street.
    #[serde(rename = "adres")]
    Address,
    /// A day.
    #[serde(rename = "datum")]
    Date,
    /// A date of birth.
    #[serde(rename = "geboortedatum")]
    BirthDate,
    /// A given name.
    #[serde(rename = "voornaam")]
    GivenName,
    /// A family name.
    #[serde(rename = "achternaam")]
    FamilyName,
    /// Initials.
    #[serde(rename = "initialen")]
    Initials,
    /// A school.
    #[serde(rename = "school")]
    School,
    /// A village, town or region.
    #[serde(rename = "plaats")]
    Town,
    /// A small institution.
    #[serde(rename = "instelling")]
    Institution,
    /// A licence plate.
    #[serde(rename = "kenteken")]
    Plate,
    /// A number of a client or a file.
    #[serde(rename = "clientnummer")]
    ClientNumber,
    /// A number of a court.
    #[serde(rename = "rechtbank")]
    CourtNumber,
    /// A link or a name on the net.
    #[serde(rename = "sociaal")]
    Handle,
    /// Something that few families have.
    #[serde(rename = "zeldzaam")]
    Rare,
}

impl From<Kind> for FindingKind {
    fn from(it: Kind) -> Self {
        match it {
            Kind::Bsn => Self::Bsn,
            Kind::Iban => Self::Iban,
            Kind::Phone => Self::Phone,
            Kind::Email => Self::Email,
            Kind::Postcode => Self::Postcode,
            Kind::Address => Self::Address,
            Kind::Date => Self::Date,
            Kind::BirthDate => Self::BirthDate,
            Kind::GivenName => Self::GivenName,
            Kind::FamilyName => Self::FamilyName,
            Kind::Initials => Self::Initials,
            Kind::School => Self::School,
            Kind::Town => Self::Town,
            Kind::Institution => Self::Institution,
            Kind::Plate => Self::Plate,
            Kind::ClientNumber => Self::ClientNumber,
            Kind::CourtNumber => Self::CourtNumber,
            Kind::Handle => Self::Handle,
            Kind::Rare => Self::Rare,
        }
    }
}

/// Where in the case a found text stands.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum FindingPlace {
    /// The name of the case.
    Label,
    /// The narrative.
    Story,
    /// A goal, from zero.
    Goal {
        /// Which.
        index: u32,
    },
    /// The frame of the help.
    Program {
        /// The program element.
        element: String,
    },
    /// The evidence with an element.
    TagNote {
        /// The element.
        element: String,
        /// The phase.
        phase: PhaseCode,
    },
    /// An answer.
    Answer {
        /// The question.
        question: String,
    },
    /// The experiment.
    Experiment,
    /// Own note in the handbook.
    HandbookNote {
        /// The element.
        element: String,
    },
    /// What is written down about a meeting.
    Meeting,
    /// A learning point.
    LearningPoint,
    /// A word that is no name.
    GuardWord,
}

impl From<&Place> for FindingPlace {
    fn from(it: &Place) -> Self {
        match it {
            Place::Label => Self::Label,
            Place::Story => Self::Story,
            Place::Goal(index) => Self::Goal { index: u32::try_from(*index).unwrap_or(u32::MAX) },
            Place::Program(element, _) => Self::Program { element: element.to_string() },
            Place::TagNote(element, phase) => {
                Self::TagNote { element: element.to_string(), phase: (*phase).into() }
            }
            Place::Answer(question) => Self::Answer { question: question.to_string() },
            Place::Experiment(
                _,
                ExperimentField::What
                | ExperimentField::WithWhom
                | ExperimentField::NoticedBy
                | ExperimentField::AskedBy
                | ExperimentField::Outcome,
            ) => Self::Experiment,
            Place::HandbookNote(element) => Self::HandbookNote { element: element.to_string() },
            Place::Meeting(_) | Place::OfMeeting(..) => Self::Meeting,
            Place::LearningPoint(_) => Self::LearningPoint,
            Place::GuardWord => Self::GuardWord,
            Place::InCase(_, place) => place.as_ref().into(),
        }
    }
}

/// Something that stands between a paper and the outside.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FindingRow {
    /// What to send back to accept exactly this: this text, of this kind, in this place.
    pub key: String,
    /// What it is.
    pub kind: FindingKind,
    /// How it leads to a family.
    pub level: LevelCode,
    /// What it asks of the worker; what blocks cannot be accepted.
    pub severity: SeverityCode,
    /// The case it stands in, on a paper about several.
    pub case: Option<String>,
    /// Where it stands.
    pub place: FindingPlace,
    /// The found text.
    pub excerpt: String,
    /// Why it was found.
    pub reason: ReasonCode,
    /// What could stand there instead, the best one first.
    pub proposals: Vec<InsteadRow>,
}

impl FindingRow {
    /// The row for what was found, with ages as of `today` when that is known.
    fn of(it: &Open, today: Option<NaiveDate>) -> Self {
        let finding = &it.finding;
        let proposals = today.map_or_else(|| finding.suggestions(), |today| finding.suggestions_on(today));
        Self {
            key: key_of(&it.place, finding.kind, &it.excerpt),
            kind: finding.kind.into(),
            level: finding.kind.level().into(),
            severity: finding.kind.severity().into(),
            case: it.place.case().map(|it| it.0.to_string()),
            place: (&it.place).into(),
            excerpt: it.excerpt.clone(),
            reason: finding.reason.into(),
            proposals: proposals.into_iter().map(InsteadRow::from).collect(),
        }
    }
}

/// The place, kind and found text as one text. `Debug` of a place names content items only.
pub(super) fn key_of(place: &Place, kind: Kind, excerpt: &str) -> AcceptedFinding {
    format!("{place:?}/{}/{excerpt}", kind.id())
}

/// A row for each text that was found, once a place, with ages as of `today` when that is known.
pub(crate) fn rows(open: &[Open], today: Option<NaiveDate>) -> Vec<FindingRow> {
    let mut seen = HashSet::new();
    open.iter().map(|it| FindingRow::of(it, today)).filter(|it| seen.insert(it.key.clone())).collect()
}

/// The word of the worker for what is among `keys`. What hangs on something that stays in the way does not count.
pub(crate) fn acceptances(in_the_way: &InTheWay, keys: &[AcceptedFinding]) -> Vec<Acceptance> {
    let keys: HashSet<&str> = keys.iter().map(String::as_str).collect();
    let is_said = |place, kind, excerpt: &str| keys.contains(key_of(place, kind, excerpt).as_str());
    let found = in_the_way.findings.iter().filter(|it| is_said(&it.place, it.finding.kind, &it.excerpt));
    let mut accepted: Vec<Acceptance> = found.filter_map(|it| it.accept().ok()).collect();
    let stands: HashSet<&Acceptance> = accepted.iter().collect();
    let reasons = in_the_way.rare.iter().flat_map(|it| &it.reasons);
    let mut rare: Vec<Acceptance> = reasons
        .filter(|it| it.hangs_on.as_ref().is_none_or(|it| stands.contains(it)))
        .filter(|it| is_said(&it.place, Kind::Rare, &it.excerpt))
        .map(RareReason::accept)
        .collect();
    accepted.append(&mut rare);
    accepted
}

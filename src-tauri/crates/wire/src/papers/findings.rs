//! What stands between a paper and the outside, as rows with a key to accept each by.

use privacy::{Acceptance, ExperimentField, Kind, Open, Place, Suggestion};
use serde::Serialize;
use specta::Type;

use crate::PhaseCode;

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

/// What could stand there instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SuggestionCode {
    /// Nothing: the text does not need it.
    LeaveOut,
    /// A kind of place.
    KindOfPlace,
    /// An age.
    Age,
    /// An age in bands.
    AgeBand,
    /// Who it is.
    Role,
    /// When in the help it was.
    WeekOfHelp,
    /// When it was, roughly.
    Period,
    /// The season.
    Season,
    /// A kind of school.
    KindOfSchool,
    /// A kind of institution.
    KindOfInstitution,
}

impl From<Suggestion> for SuggestionCode {
    fn from(it: Suggestion) -> Self {
        match it {
            Suggestion::LeaveOut => Self::LeaveOut,
            Suggestion::KindOfPlace => Self::KindOfPlace,
            Suggestion::Age(_) => Self::Age,
            Suggestion::AgeBand(_) => Self::AgeBand,
            Suggestion::Role(_) => Self::Role,
            Suggestion::WeekOfHelp => Self::WeekOfHelp,
            Suggestion::Period => Self::Period,
            Suggestion::Season(_) => Self::Season,
            Suggestion::KindOfSchool => Self::KindOfSchool,
            Suggestion::KindOfInstitution => Self::KindOfInstitution,
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
            Place::Meeting(_) => Self::Meeting,
            Place::LearningPoint(_) => Self::LearningPoint,
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
    /// The case it stands in, on a paper about several.
    pub case: Option<String>,
    /// Where it stands.
    pub place: FindingPlace,
    /// The found text.
    pub excerpt: String,
    /// The id of the sentence that says why it was found.
    pub reason: String,
    /// What could stand there instead.
    pub suggestion: SuggestionCode,
    /// True when it cannot be accepted.
    pub blocks: bool,
}

impl From<&Open> for FindingRow {
    fn from(it: &Open) -> Self {
        Self {
            key: key_of(it),
            kind: it.finding.kind.into(),
            case: match &it.place {
                Place::InCase(case, _) => Some(case.0.to_string()),
                _ => None,
            },
            place: (&it.place).into(),
            excerpt: it.excerpt.clone(),
            reason: it.finding.reason.id().to_owned(),
            suggestion: it.finding.suggestion.into(),
            blocks: it.finding.kind.blocks(),
        }
    }
}

/// The place, kind and found text as one text. `Debug` of a place names content items only.
fn key_of(it: &Open) -> String {
    format!("{:?}/{}/{}", it.place, it.finding.kind.id(), it.excerpt)
}

/// A row for each text that was found, once a place.
pub(crate) fn rows(open: &[Open]) -> Vec<FindingRow> {
    let mut rows: Vec<FindingRow> = Vec::new();
    for row in open.iter().map(FindingRow::from) {
        if !rows.iter().any(|it| it.key == row.key) {
            rows.push(row);
        }
    }
    rows
}

/// The word of the worker for those of `open` whose key is among `keys`.
pub(crate) fn acceptances(open: &[Open], keys: &[AcceptedFinding]) -> Vec<Acceptance> {
    open.iter().filter(|it| keys.contains(&key_of(it))).filter_map(|it| it.accept().ok()).collect()
}

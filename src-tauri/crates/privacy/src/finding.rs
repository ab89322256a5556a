//! What was found in a text: where, what kind of thing, why, and what could stand there instead.
//! The kinds are those of the dossier (praktijk §7); finding them is done elsewhere, and all words belong to the screen.

use std::ops::Range;

use chrono::NaiveDate;

use crate::birth::band;
use crate::{Born, Role};

/// A kind of text that could lead to a family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Dutch citizen service number that passes the eleven-test.
    Bsn,
    /// Bank account number of any country that passes its check.
    Iban,
    /// Telephone number of a person or a home.
    Phone,
    /// E-mail address.
    Email,
    /// Dutch postal code.
    Postcode,
    /// A street, with or without a number.
    Address,
    /// A day, a month with its year, or a named day with its year.
    Date,
    /// Date or year of birth, or a birthday.
    BirthDate,
    /// Given name.
    GivenName,
    /// Family name, with the small words that belong to it.
    FamilyName,
    /// Initials: `S. de B.`
    Initials,
    /// School by name.
    School,
    /// Village, town, neighbourhood, region or municipality.
    Town,
    /// Small institution, practice, club or church by name.
    Institution,
    /// Licence plate.
    Plate,
    /// Number of a client or a file.
    ClientNumber,
    /// Number of a court or of the police.
    CourtNumber,
    /// Link or name on the net.
    Handle,
    /// Something that few families have; see [`crate::rarities`].
    Rare,
}

/// How a finding leads to a family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Level {
    /// By itself.
    Direct,
    /// Together with something else.
    Indirect,
}

/// What a finding asks of the worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Severity {
    /// It cannot leave.
    Blocks,
    /// It should not leave.
    Warns,
    /// It may leave when the worker says so after thinking.
    Asks,
}

impl Kind {
    /// Every kind; [`Kind::Rare`] is asked about a whole and never found in [`crate::findings`].
    pub const ALL: [Self; 19] = [
        Self::Bsn,
        Self::Iban,
        Self::Phone,
        Self::Email,
        Self::Postcode,
        Self::Address,
        Self::Date,
        Self::BirthDate,
        Self::GivenName,
        Self::FamilyName,
        Self::Initials,
        Self::School,
        Self::Town,
        Self::Institution,
        Self::Plate,
        Self::ClientNumber,
        Self::CourtNumber,
        Self::Handle,
        Self::Rare,
    ];

    /// The Dutch id of the dossier: `bsn`, `voornaam`, `plaats`, …
    pub fn id(self) -> &'static str {
        match self {
            Self::Bsn => "bsn",
            Self::Iban => "iban",
            Self::Phone => "telefoon",
            Self::Email => "email",
            Self::Postcode => "postcode",
            Self::Address => "adres",
            Self::Date => "datum",
            Self::BirthDate => "geboortedatum",
            Self::GivenName => "voornaam",
            Self::FamilyName => "achternaam",
            Self::Initials => "initialen",
            Self::School => "school",
            Self::Town => "plaats",
            Self::Institution => "instelling",
            Self::Plate => "kenteken",
            Self::ClientNumber => "clientnummer",
            Self::CourtNumber => "rechtbank",
            Self::Handle => "sociaal",
            Self::Rare => "zeldzaam",
        }
    }

    /// The kind with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }

    /// Whether it leads to a family by itself.
    pub fn level(self) -> Level {
        match self {
            Self::Date | Self::School | Self::Town | Self::Institution | Self::Rare => Level::Indirect,
            Self::Bsn
            | Self::Iban
            | Self::Phone
            | Self::Email
            | Self::Postcode
            | Self::Address
            | Self::BirthDate
            | Self::GivenName
            | Self::FamilyName
            | Self::Initials
            | Self::Plate
            | Self::ClientNumber
            | Self::CourtNumber
            | Self::Handle => Level::Direct,
        }
    }

    /// What it asks of the worker.
    pub fn severity(self) -> Severity {
        match (self, self.level()) {
            (Self::Bsn | Self::Iban, _) => Severity::Blocks,
            (Self::Date | Self::Initials | Self::Rare, _) => Severity::Asks,
            (_, Level::Direct | Level::Indirect) => Severity::Warns,
        }
    }

    /// True when a text with it cannot leave, whatever the worker accepts.
    pub fn blocks(self) -> bool {
        self.severity() == Severity::Blocks
    }

    /// What could stand there instead, whatever the text around it.
    pub fn suggestion(self) -> Suggestion {
        match self {
            Self::Bsn
            | Self::Iban
            | Self::Phone
            | Self::Email
            | Self::Plate
            | Self::ClientNumber
            | Self::CourtNumber
            | Self::Handle
            | Self::Rare => Suggestion::LeaveOut,
            Self::Postcode | Self::Address | Self::Town => Suggestion::KindOfPlace,
            Self::BirthDate => Suggestion::Age(None),
            Self::Date => Suggestion::Period,
            Self::GivenName | Self::FamilyName | Self::Initials => Suggestion::Role(None),
            Self::School => Suggestion::KindOfSchool,
            Self::Institution => Suggestion::KindOfInstitution,
        }
    }
}

/// What could stand in the place of a finding; the words for it belong to the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Suggestion {
    /// Nothing: the story does not need it.
    LeaveOut,
    /// A kind of place: "een dorp", "een stad".
    KindOfPlace,
    /// An age: "9 jaar"; the years when the text tells them.
    Age(Option<u8>),
    /// An age in bands: "tussen 8 en 12 jaar"; the years when the text tells them.
    AgeBand(Option<(u8, u8)>),
    /// Who it is: "moeder", "zoon A"; the role when the text tells it.
    Role(Option<Role>),
    /// When in the help it was: "in week 3".
    WeekOfHelp,
    /// When it was, roughly.
    Period,
    /// The season of the date: "in het voorjaar".
    Season(Season),
    /// "de basisschool", "de middelbare school".
    KindOfSchool,
    /// "de huisarts", "de sportclub".
    KindOfInstitution,
}

/// A season; the words for it belong to the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Season {
    /// March, April, May.
    Spring,
    /// June, July, August.
    Summer,
    /// September, October, November.
    Autumn,
    /// December, January, February.
    Winter,
}

impl Season {
    /// The season of a month from 1 to 12.
    pub fn of_month(month: u32) -> Option<Self> {
        match month {
            3..=5 => Some(Self::Spring),
            6..=8 => Some(Self::Summer),
            9..=11 => Some(Self::Autumn),
            12 | 1 | 2 => Some(Self::Winter),
            _ => None,
        }
    }

    /// The Dutch id: `voorjaar`, `zomer`, `najaar`, `winter`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Spring => "voorjaar",
            Self::Summer => "zomer",
            Self::Autumn => "najaar",
            Self::Winter => "winter",
        }
    }
}

impl Suggestion {
    /// The Dutch id: `weglaten`, `soort-plaats`, `leeftijd`, …
    pub fn id(self) -> &'static str {
        match self {
            Self::LeaveOut => "weglaten",
            Self::KindOfPlace => "soort-plaats",
            Self::Age(_) => "leeftijd",
            Self::AgeBand(_) => "leeftijd-ongeveer",
            Self::Role(_) => "rol",
            Self::WeekOfHelp => "week-van-de-hulp",
            Self::Period => "periode",
            Self::Season(_) => "seizoen",
            Self::KindOfSchool => "soort-school",
            Self::KindOfInstitution => "soort-instelling",
        }
    }
}

/// Why something was found: one plain sentence a reason, which belongs to the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The digits pass the check that such a number has.
    CheckDigits,
    /// It is written as such a thing is.
    Form,
    /// A word for birth stands beside it.
    NearBirth,
    /// A day, or a month with its year, tells when something was.
    DayKnown,
    /// A list of names has it.
    ListedName,
    /// It stands behind a word for who someone is: `zoon X`.
    AfterRole,
    /// It stands behind `mevrouw`, `familie` and the like.
    AfterTitle,
    /// It stands behind `heet`, `genaamd` and the like.
    AfterNaming,
    /// It stands behind a given name or initials.
    WithGivenName,
    /// It does or has what only people do or have.
    ActsLikePerson,
    /// It stands beside a name.
    BesideName,
    /// It was a name elsewhere in this text.
    NamedHere,
    /// The worker said that it is a name in this case.
    KnownHere,
    /// It has a capital within a sentence and is no ordinary word.
    WrittenLikeName,
    /// It is written as initials are.
    LikeInitials,
    /// It ends as streets do.
    LikeStreet,
    /// It is written as a name of a school.
    LikeSchool,
    /// It is written as a name of an institution.
    LikeInstitution,
    /// A list of regional institutions has it.
    ListedInstitution,
    /// A list of places has it.
    ListedPlace,
    /// It stands behind `gemeente`, `wijk`, `woont in` and the like.
    AfterPlaceWord,
    /// It stands behind a word for a file or a number.
    AfterFileWord,
}

impl Reason {
    /// Every reason.
    pub const ALL: [Self; 22] = [
        Self::CheckDigits,
        Self::Form,
        Self::NearBirth,
        Self::DayKnown,
        Self::ListedName,
        Self::AfterRole,
        Self::AfterTitle,
        Self::AfterNaming,
        Self::WithGivenName,
        Self::ActsLikePerson,
        Self::BesideName,
        Self::NamedHere,
        Self::KnownHere,
        Self::WrittenLikeName,
        Self::LikeInitials,
        Self::LikeStreet,
        Self::LikeSchool,
        Self::LikeInstitution,
        Self::ListedInstitution,
        Self::ListedPlace,
        Self::AfterPlaceWord,
        Self::AfterFileWord,
    ];

    /// The id under which its sentence stands in the catalogue.
    pub fn id(self) -> &'static str {
        match self {
            Self::CheckDigits => "check-digits",
            Self::Form => "form",
            Self::NearBirth => "near-birth",
            Self::DayKnown => "day-known",
            Self::ListedName => "listed-name",
            Self::AfterRole => "after-role",
            Self::AfterTitle => "after-title",
            Self::AfterNaming => "after-naming",
            Self::WithGivenName => "with-given-name",
            Self::ActsLikePerson => "acts-like-person",
            Self::BesideName => "beside-name",
            Self::NamedHere => "named-here",
            Self::KnownHere => "known-here",
            Self::WrittenLikeName => "written-like-name",
            Self::LikeInitials => "like-initials",
            Self::LikeStreet => "like-street",
            Self::LikeSchool => "like-school",
            Self::LikeInstitution => "like-institution",
            Self::ListedInstitution => "listed-institution",
            Self::ListedPlace => "listed-place",
            Self::AfterPlaceWord => "after-place-word",
            Self::AfterFileWord => "after-file-word",
        }
    }
}

/// One thing in one text. It holds no text itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it is.
    pub kind: Kind,
    /// Where it stands, in bytes, on character boundaries: the smallest text that must go.
    pub at: Range<usize>,
    /// Why it was found.
    pub reason: Reason,
    /// What could stand there instead, the best one.
    pub suggestion: Suggestion,
    /// When someone was born, for a date of birth with its year.
    pub born: Option<Born>,
}

impl Finding {
    /// Everything that could stand there instead, the best one first, each once.
    pub fn suggestions(&self) -> Vec<Suggestion> {
        let more: &[Suggestion] = match self.kind {
            Kind::BirthDate => &[Suggestion::Age(None), Suggestion::AgeBand(None), Suggestion::LeaveOut],
            Kind::Date => &[Suggestion::Period, Suggestion::WeekOfHelp, Suggestion::LeaveOut],
            Kind::Bsn
            | Kind::Iban
            | Kind::Phone
            | Kind::Email
            | Kind::Postcode
            | Kind::Address
            | Kind::GivenName
            | Kind::FamilyName
            | Kind::Initials
            | Kind::School
            | Kind::Town
            | Kind::Institution
            | Kind::Plate
            | Kind::ClientNumber
            | Kind::CourtNumber
            | Kind::Handle
            | Kind::Rare => &[Suggestion::LeaveOut],
        };
        let rest = more.iter().copied().filter(|it| *it != self.suggestion && *it != Suggestion::Period);
        std::iter::once(self.suggestion).chain(rest).collect()
    }

    /// The same with the years that a date of birth tells on `today`. A band goes first when it does not tell the age
    /// to the year.
    ///
    /// ```
    /// use privacy::Suggestion::{Age, AgeBand, LeaveOut};
    /// let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    /// let of = |text: &str| privacy::findings(text)[0].suggestions_on(today);
    /// assert_eq!(of("geb. 3-5-2014"), [Age(Some(12)), AgeBand(Some((12, 16))), LeaveOut]);
    /// assert_eq!(of("geboren in 2014"), [AgeBand(Some((11, 12))), Age(None), LeaveOut]);
    /// assert_eq!(of("jarig op 3 mei"), [Age(None), AgeBand(None), LeaveOut]);
    /// ```
    pub fn suggestions_on(&self, today: NaiveDate) -> Vec<Suggestion> {
        let ages = self.born.and_then(|it| it.ages_on(today));
        let exact = ages.filter(|(youngest, oldest)| youngest == oldest).map(|(age, _)| age);
        let mut all: Vec<_> = self.suggestions().into_iter().map(|it| it.with_ages(exact, ages)).collect();
        if ages.is_some() && exact.is_none() {
            all.sort_by_key(|it| !matches!(it, Suggestion::AgeBand(_)));
        }
        all
    }
}

impl Suggestion {
    fn with_ages(self, exact: Option<u8>, ages: Option<(u8, u8)>) -> Self {
        match self {
            Self::Age(None) => Self::Age(exact),
            Self::AgeBand(None) => Self::AgeBand(ages.map(band)),
            other => other,
        }
    }
}

//! What was found in a text: where, what kind of thing, and what could stand there instead.
//! The kinds are those of the dossier (praktijk §7); finding them is done elsewhere.

use std::ops::Range;

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
    /// Date or year of birth, or a birthday.
    BirthDate,
}

impl Kind {
    /// Every kind that is looked for.
    pub const ALL: [Self; 6] =
        [Self::Bsn, Self::Iban, Self::Phone, Self::Email, Self::Postcode, Self::BirthDate];

    /// The Dutch id: `bsn`, `iban`, `telefoon`, `email`, `postcode`, `geboortedatum`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Bsn => "bsn",
            Self::Iban => "iban",
            Self::Phone => "telefoon",
            Self::Email => "email",
            Self::Postcode => "postcode",
            Self::BirthDate => "geboortedatum",
        }
    }

    /// The kind with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }

    /// True when a text with it cannot leave, whatever the worker accepts.
    pub fn blocks(self) -> bool {
        match self {
            Self::Bsn | Self::Iban => true,
            Self::Phone | Self::Email | Self::Postcode | Self::BirthDate => false,
        }
    }

    /// What could stand there instead.
    pub fn suggestion(self) -> Suggestion {
        match self {
            Self::Bsn | Self::Iban | Self::Phone | Self::Email => Suggestion::LeaveOut,
            Self::Postcode => Suggestion::KindOfPlace,
            Self::BirthDate => Suggestion::Age,
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
    /// An age: "9 jaar".
    Age,
}

impl Suggestion {
    /// The Dutch id: `weglaten`, `soort-plaats`, `leeftijd`.
    pub fn id(self) -> &'static str {
        match self {
            Self::LeaveOut => "weglaten",
            Self::KindOfPlace => "soort-plaats",
            Self::Age => "leeftijd",
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
    /// What could stand there instead.
    pub suggestion: Suggestion,
}

/// `at` (bytes, as in [`Finding`]) counted in Unicode code points, end exclusive; clamped to `text`.
///
/// ```
/// let text = "één: 123456782";
/// let found = &privacy::findings(text)[0];
/// assert_eq!(&text[found.at.clone()], "123456782");
/// assert_eq!(privacy::code_points(text, &found.at), 5..14);
/// ```
pub fn code_points(text: &str, at: &Range<usize>) -> Range<usize> {
    let upto = |byte: usize| text.char_indices().take_while(|(start, _)| *start < byte).count();
    upto(at.start)..upto(at.end)
}

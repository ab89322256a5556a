//! Brings the rules together: each one claims stretches of the text, and where two claim the same,
//! the stricter one has it. A claim without a kind says "this is known to be harmless".

use std::collections::BTreeMap;
use std::ops::Range;

use crate::roles::Known;
use crate::scan::Scan;
use crate::{
    Born, Finding, Kind, Reason, Role, Season, Suggestion, dates, files, iban, numbers, online, places,
    plates, tags,
};

/// A stretch that a rule recognised, in signs of the [`Scan`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Claim {
    /// `None` for what looks like something else but is harmless, such as a helpline.
    pub kind: Option<Kind>,
    pub signs: Range<usize>,
    pub reason: Reason,
    /// Who it is, when the word before it tells.
    pub role: Option<Role>,
    /// The season of a date.
    pub season: Option<Season>,
    /// What a date of birth tells.
    pub born: Option<Born>,
}

impl Claim {
    pub fn new(kind: Kind, signs: Range<usize>) -> Self {
        let reason = match kind {
            Kind::Bsn | Kind::Iban => Reason::CheckDigits,
            Kind::BirthDate => Reason::NearBirth,
            Kind::Date => Reason::DayKnown,
            Kind::ClientNumber => Reason::AfterFileWord,
            Kind::Phone
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
            | Kind::CourtNumber
            | Kind::Handle
            | Kind::Rare => Reason::Form,
        };
        Self { kind: Some(kind), signs, reason, role: None, season: None, born: None }
    }

    /// What looks like a finding and is none.
    pub fn harmless(signs: Range<usize>) -> Self {
        Self { kind: None, signs, reason: Reason::Form, role: None, season: None, born: None }
    }

    /// Lower goes first. A number of a court and a telephone number come before a BSN, since some of their digits may
    /// pass the eleven-test; an e-mail address and a link come after, since a BSN may be a part of one.
    fn rank(&self) -> u8 {
        match self.kind {
            Some(Kind::Iban) => 0,
            Some(Kind::Phone | Kind::CourtNumber) | None => 1,
            Some(Kind::Bsn) => 2,
            Some(Kind::Email) => 3,
            Some(Kind::Handle) => 4,
            Some(Kind::BirthDate) => 5,
            Some(Kind::ClientNumber) => 6,
            Some(Kind::Plate) => 7,
            Some(Kind::Postcode) => 8,
            Some(Kind::Address) => 9,
            Some(Kind::Date) => 10,
            Some(Kind::School | Kind::Institution) => 11,
            Some(Kind::GivenName | Kind::FamilyName | Kind::Initials | Kind::Town | Kind::Rare) => 12,
        }
    }

    fn suggestion(&self, kind: Kind) -> Suggestion {
        match (kind.suggestion(), self.season) {
            (Suggestion::Role(_), _) => Suggestion::Role(self.role),
            (Suggestion::Period, Some(season)) => Suggestion::Season(season),
            (other, _) => other,
        }
    }
}

/// Everything in `text` that could lead to a family, in order and without overlap.
/// Takes time in proportion to the length of `text`, whatever stands in it. A blank line parts a text: what is found
/// before it does not depend on what stands behind it, so an editor may ask paragraph by paragraph.
///
/// ```
/// use privacy::{Kind, findings};
/// assert_eq!(findings("BSN 111222333").first().map(|it| it.kind), Some(Kind::Bsn));
/// assert_eq!(findings("moeder van roos").first().map(|it| it.kind), Some(Kind::GivenName));
/// assert!(findings("moeder, zoon (9) en oma").is_empty());
/// ```
pub fn findings(text: &str) -> Vec<Finding> {
    find(text, &Known::default())
}

/// The same with what the worker said of this case: which words are names here and which are none.
///
/// ```
/// use privacy::{Known, find, findings};
/// let known = Known::default().with_no_name("Ploink");
/// assert_eq!(findings("Wij spraken met Ploink.").len(), 1);
/// assert!(find("Wij spraken met Ploink.", &known).is_empty());
/// ```
pub fn find(text: &str, known: &Known) -> Vec<Finding> {
    paragraphs(text)
        .flat_map(|(start, paragraph)| {
            in_paragraph(paragraph, known)
                .into_iter()
                .map(move |it| Finding { at: it.at.start + start..it.at.end + start, ..it })
        })
        .collect()
}

/// The stretches of `text` between blank lines, with where they begin.
fn paragraphs(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    text.split_inclusive("\n\n").map(move |it| {
        let here = start;
        start += it.len();
        (here, it)
    })
}

fn in_paragraph(text: &str, known: &Known) -> Vec<Finding> {
    let scan = Scan::new(text);
    let groups = scan.groups();
    let mut claims = iban::claims(&scan);
    claims.extend(numbers::books(&scan, &groups));
    claims.extend(numbers::phones(&scan, &groups));
    claims.extend(numbers::bsns(&scan, &groups));
    claims.extend(online::emails(&scan));
    claims.extend(online::handles(&scan));
    claims.extend(dates::claims(&scan));
    claims.extend(files::claims(&scan));
    claims.extend(plates::plates(&scan));
    claims.extend(places::postcodes(&scan, &groups));
    claims.extend(tags::claims(&scan, known));
    claims.extend(
        known
            .places_in(text)
            .into_iter()
            .map(|(at, kind)| Claim { reason: Reason::KnownHere, ..Claim::new(kind, scan.within(&at)) }),
    );
    settled(claims)
        .into_iter()
        .filter_map(|it| {
            let kind = it.kind?;
            let at = scan.bytes(&it.signs)?;
            let is_none = text.get(at.clone()).is_some_and(|found| known.is_no_finding(kind, found));
            (!is_none).then(|| Finding {
                kind,
                at,
                reason: it.reason,
                suggestion: it.suggestion(kind),
                born: it.born,
            })
        })
        .collect()
}

/// The claims that stand, by place: the stricter before the milder, the longer before the shorter.
fn settled(mut claims: Vec<Claim>) -> Vec<Claim> {
    claims.sort_by_key(|it| (it.rank(), std::cmp::Reverse(it.signs.len()), it.signs.start));
    let mut taken: BTreeMap<usize, Claim> = BTreeMap::new();
    for claim in claims {
        let last_before = taken.range(..claim.signs.end).next_back();
        if last_before.is_none_or(|(_, other)| other.signs.end <= claim.signs.start) {
            taken.insert(claim.signs.start, claim);
        }
    }
    taken.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::work;

    /// Texts that invite a rule to look far, over and over.
    const UNITS: [&str; 34] = [
        "1",
        "1 ",
        "11.",
        "a@",
        "a@a.",
        "@",
        "NL91",
        "06-",
        "+",
        "geb. ",
        "3-5-",
        "mei ",
        "3 en ",
        "(0)",
        "van ",
        "van de ",
        "S. ",
        "S.B.",
        "Daan ",
        "Daan, ",
        "mevrouw ",
        "dossier ",
        "dossiernummer 1 ",
        "De ",
        "Op De ",
        "basisschool ",
        "Laan van ",
        "a.",
        "a-",
        "a'",
        "'s ",
        "insta ",
        "https://",
        "wordt ",
    ];

    #[test]
    fn twice_the_text_is_twice_the_work() {
        for unit in UNITS {
            let work_of = |count: usize| {
                let text = unit.repeat(count);
                work::of(|| drop(findings(&text)))
            };
            let (one, two) = (work_of(1_000), work_of(2_000));
            assert!(two <= one * 5 / 2, "{unit:?}: {one} looks, then {two}");
        }
    }
}

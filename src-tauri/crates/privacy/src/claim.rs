//! Brings the rules together: each one claims stretches of the text, and where two claim the same,
//! the stricter one has it. A claim without a kind says "this is known to be harmless".

use std::collections::BTreeMap;
use std::ops::Range;

use crate::scan::Scan;
use crate::{Finding, Kind, dates, iban, numbers, online, places};

/// A stretch that a rule recognised, in signs of the [`Scan`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Claim {
    /// `None` for what looks like something else but is harmless, such as a helpline.
    pub kind: Option<Kind>,
    pub signs: Range<usize>,
}

impl Claim {
    pub fn new(kind: Kind, signs: Range<usize>) -> Self {
        Self { kind: Some(kind), signs }
    }

    /// Lower goes first. A telephone number comes before a BSN, since eight of its digits may pass the
    /// eleven-test; an e-mail address comes after, since a BSN may be a part of one.
    fn rank(&self) -> u8 {
        match self.kind {
            Some(Kind::Iban) => 0,
            Some(Kind::Phone) | None => 1,
            Some(Kind::Bsn) => 2,
            Some(Kind::Email) => 3,
            Some(Kind::BirthDate) => 4,
            Some(Kind::Postcode) => 5,
        }
    }
}

/// Everything in `text` that could lead to a family, in order and without overlap.
/// Takes time in proportion to the length of `text`, whatever stands in it.
///
/// ```
/// use privacy::{Kind, findings};
/// assert_eq!(findings("BSN 111222333").first().map(|it| it.kind), Some(Kind::Bsn));
/// assert!(findings("moeder, zoon (9) en oma").is_empty());
/// ```
pub fn findings(text: &str) -> Vec<Finding> {
    let scan = Scan::new(text);
    let groups = scan.groups();
    let mut claims = iban::claims(&scan);
    claims.extend(numbers::books(&scan, &groups));
    claims.extend(numbers::phones(&scan, &groups));
    claims.extend(numbers::bsns(&scan, &groups));
    claims.extend(online::emails(&scan));
    claims.extend(dates::births(&scan));
    claims.extend(places::postcodes(&scan, &groups));
    settled(claims)
        .into_iter()
        .filter_map(|it| {
            let kind = it.kind?;
            Some(Finding { kind, at: scan.bytes(&it.signs)?, suggestion: kind.suggestion() })
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

//! What few families have: it makes a family known though no name stands there. It is no finding in a text; it gives
//! the reasons for one question before a thing leaves: could someone in your region recognise this family?

use std::ops::Range;

use crate::items::{Item, What, items};
use crate::scan::Scan;

/// A kind of rarity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rarity {
    /// Twins, triplets.
    Multiples,
    /// Five children or more.
    ManyChildren,
    /// Something that was in the news, or that a village knows.
    KnownEvent,
    /// A job that few have.
    Job,
    /// An illness that few have.
    Illness,
    /// The only one of a place, or a place with something unusual.
    OnlyOne,
}

impl Rarity {
    /// Every kind.
    pub const ALL: [Self; 6] =
        [Self::Multiples, Self::ManyChildren, Self::KnownEvent, Self::Job, Self::Illness, Self::OnlyOne];

    /// The Dutch id: `meerling`, `veel-kinderen`, …
    pub fn id(self) -> &'static str {
        match self {
            Self::Multiples => "meerling",
            Self::ManyChildren => "veel-kinderen",
            Self::KnownEvent => "bekende-gebeurtenis",
            Self::Job => "zeldzaam-beroep",
            Self::Illness => "zeldzame-ziekte",
            Self::OnlyOne => "enige",
        }
    }
}

/// A reason of one text why a family could be recognised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rare {
    /// What is rare.
    pub rarity: Rarity,
    /// Where it stands, in bytes.
    pub at: Range<usize>,
}

/// Words that are rare by themselves, by how they begin.
const WORDS: [(Rarity, &[&str]); 4] = [
    (Rarity::Multiples, &["tweeling", "drieling", "vierling", "meerling"]),
    (
        Rarity::KnownEvent,
        &[
            "gezinsdrama",
            "familiedrama",
            "schietpartij",
            "steekpartij",
            "ontvoering",
            "kinderontvoering",
            "woningbrand",
            "gasexplosie",
            "vliegtuigramp",
            "eerwraak",
            "moordzaak",
            "dubbele moord",
            "vermissing",
            "krantenartikel",
            "nieuwsbericht",
        ],
    ),
    (
        Rarity::Job,
        &[
            "burgemeester",
            "wethouder",
            "dominee",
            "predikant",
            "pastoor",
            "imam",
            "rabbijn",
            "profvoetballer",
            "topsporter",
            "notaris",
            "kermisexploitant",
            "circusartiest",
            "binnenschipper",
            "schipper",
            "vuurtorenwachter",
            "molenaar",
            "politicus",
            "raadslid",
            "kamerlid",
            "acteur",
            "actrice",
            "zanger",
            "zangeres",
            "influencer",
            "piloot",
            "brandweercommandant",
            "beroepsmilitair",
            "veearts",
            "dierenarts",
            "schaapherder",
            "palingvisser",
            "garnalenvisser",
            "wadloopgids",
            "veerman",
            "astronaut",
        ],
    ),
    (
        Rarity::Illness,
        &[
            "huntington",
            "duchenne",
            "taaislijmziekte",
            "hemofilie",
            "progeria",
            "als-patient",
            "stofwisselingsziekte",
            "leukodystrofie",
            "sikkelcelziekte",
            "thalassemie",
            "prader-willi",
            "angelmansyndroom",
            "rett-syndroom",
            "marfan",
            "albinisme",
            "dwerggroei",
            "achondroplasie",
            "schisis",
            "microcefalie",
            "epidermolysis",
            "neurofibromatose",
            "noonan",
            "klinefelter",
            "turnersyndroom",
            "fragiele-x",
            "wolf-hirschhorn",
            "cornelia",
            "batten",
            "sanfilippo",
            "hersentumor",
            "leukemie",
            "kindertumor",
        ],
    ),
];

/// Phrases of two words or more.
const PHRASES: [(Rarity, &[&str]); 24] = [
    (Rarity::KnownEvent, &["in", "het", "nieuws"]),
    (Rarity::KnownEvent, &["in", "de", "krant"]),
    (Rarity::KnownEvent, &["op", "televisie"]),
    (Rarity::KnownEvent, &["op", "tv", "geweest"]),
    (Rarity::KnownEvent, &["landelijk", "bekend"]),
    (Rarity::KnownEvent, &["in", "het", "dorp", "bekend"]),
    (Rarity::KnownEvent, &["het", "hele", "dorp"]),
    (Rarity::KnownEvent, &["hele", "dorp", "weet"]),
    (Rarity::KnownEvent, &["bekende", "zaak"]),
    (Rarity::KnownEvent, &["bekend", "gezin"]),
    (Rarity::KnownEvent, &["om", "het", "leven", "gekomen"]),
    (Rarity::KnownEvent, &["om", "het", "leven", "gebracht"]),
    (Rarity::KnownEvent, &["huis", "afgebrand"]),
    (Rarity::Illness, &["zeldzame", "ziekte"]),
    (Rarity::Illness, &["zeldzame", "aandoening"]),
    (Rarity::Illness, &["zeldzaam", "syndroom"]),
    (Rarity::Illness, &["zeldzame", "afwijking"]),
    (Rarity::OnlyOne, &["enige", "in", "het", "dorp"]),
    (Rarity::OnlyOne, &["enige", "gezin"]),
    (Rarity::OnlyOne, &["enige", "kind", "op", "school"]),
    (Rarity::OnlyOne, &["enige", "van", "het", "dorp"]),
    (Rarity::OnlyOne, &["klein", "dorp"]),
    (Rarity::OnlyOne, &["klein", "eiland"]),
    (Rarity::OnlyOne, &["op", "een", "woonboot"]),
];

/// Numbers in words from five on.
const MANY: [&str; 12] = [
    "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien",
    "zestien",
];

/// Every reason that `text` gives, in order.
///
/// ```
/// use privacy::{Rarity, rarities};
/// let found: Vec<_> = rarities("Een gezin met zeven kinderen, waaronder een tweeling").iter().map(|it| it.rarity).collect();
/// assert_eq!(found, [Rarity::ManyChildren, Rarity::Multiples]);
/// ```
pub fn rarities(text: &str) -> Vec<Rare> {
    let scan = Scan::new(text);
    let items = items(&scan);
    let mut found = Vec::new();
    let mut index = 0;
    while index < items.len() {
        match rarity_at(&items, index) {
            Some((rarity, end)) => {
                let signs =
                    items.get(index).map(|it| it.signs.start).zip(items.get(end - 1).map(|it| it.signs.end));
                found
                    .extend(signs.and_then(|(from, to)| Some(Rare { rarity, at: scan.bytes(&(from..to))? })));
                index = end;
            }
            None => index += 1,
        }
    }
    found
}

fn rarity_at(items: &[Item], index: usize) -> Option<(Rarity, usize)> {
    let item = items.get(index)?;
    if let Some(end) = many_children(items, index) {
        return Some((Rarity::ManyChildren, end));
    }
    if !matches!(item.what, What::Word(_)) {
        return None;
    }
    let rest = items.get(index..)?;
    let is_phrase = |phrase: &&[&str]| {
        phrase.iter().enumerate().all(|(at, it)| rest.get(at).is_some_and(|has| has.text == **it))
    };
    if let Some((rarity, phrase)) = PHRASES.iter().find(|(_, it)| is_phrase(it)) {
        return Some((*rarity, index + phrase.len()));
    }
    let word = item.text.as_str();
    let one = WORDS.iter().find(|(_, words)| words.iter().any(|it| word.starts_with(it)));
    one.map(|(rarity, _)| (*rarity, index + 1))
}

/// `zeven kinderen`, `7 kinderen`, `gezin met 6 kids`; at school there are as many in a class.
fn many_children(items: &[Item], index: usize) -> Option<usize> {
    let number = items.get(index)?;
    let is_many = match number.what {
        What::Number(value) => (5..=20).contains(&value),
        What::Word(_) => MANY.contains(&number.text.as_str()),
        What::Sign(_) | What::Break => false,
    };
    let child = items.get(index + 1).map_or("", |it| it.text.as_str());
    let before =
        |back: usize| index.checked_sub(back).and_then(|it| items.get(it)).map_or("", |it| it.text.as_str());
    let in_class = (1..=5).any(|it| matches!(before(it), "klas" | "groep" | "school" | "groepje" | "opvang"));
    let children = matches!(
        child,
        "kinderen" | "kids" | "broers" | "zussen" | "broertjes" | "zusjes" | "dochters" | "zoons" | "zonen"
    );
    (is_many && children && !in_class).then_some(index + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(Rarity, &str)]) {
        let found: Vec<_> = rarities(text).into_iter().map(|it| (it.rarity, &text[it.at])).collect();
        assert_eq!(found, expected, "in {text:?}");
    }

    #[test]
    fn what_few_families_have_is_a_reason() {
        check("een tweeling van 4", &[(Rarity::Multiples, "tweeling")]);
        check("vader is Dominee", &[(Rarity::Job, "Dominee")]);
        check("gezin met 6 kinderen", &[(Rarity::ManyChildren, "6 kinderen")]);
        check("het stond in de krant", &[(Rarity::KnownEvent, "in de krant")]);
        check("zij heeft een zeldzame ziekte", &[(Rarity::Illness, "zeldzame ziekte")]);
        check("het enige gezin uit Eritrea", &[(Rarity::OnlyOne, "enige gezin")]);
    }

    #[test]
    fn what_many_families_have_is_none() {
        for text in
            ["drie kinderen", "in de klas zitten acht kinderen", "moeder, zoon (9) en oma", "zij heeft ADHD"]
        {
            check(text, &[]);
        }
    }
}

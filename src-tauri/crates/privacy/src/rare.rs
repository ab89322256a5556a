//! What few families have: it makes a family known though no name stands there. It is no finding in a text; it gives
//! the reasons for one question before a thing leaves: could someone in your region recognise this family?

use std::ops::Range;

use crate::items::{Item, Shape, What, items};
use crate::scan::Scan;
use crate::{Kind, findings};

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
            "huisbrand",
            "liquidatie",
            "doodgestoken",
            "doodgeschoten",
            "neergestoken",
            "neergeschoten",
            "busongeluk",
            "treinongeluk",
            "vliegramp",
            "eermoord",
            "kindermoord",
            "babylijkje",
            "amber-alert",
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
            "boswachter",
            "brugwachter",
            "sluiswachter",
            "orgelbouwer",
            "glasblazer",
            "ambassadeur",
            "diplomaat",
            "straaljagerpiloot",
            "rapper",
            "youtuber",
            "vlogger",
            "presentator",
            "presentatrice",
            "profwielrenner",
            "paaldanseres",
            "gedeputeerde",
            "commissaris",
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
            "brozebottenziekte",
            "spierdystrofie",
            "mucopolysaccharidose",
            "ehlers-danlos",
            "taysachs",
            "spina",
            "foetaal",
            "porfyrie",
            "narcolepsie",
            "hersentumor",
            "leukemie",
            "kindertumor",
        ],
    ),
];

/// Phrases of two words or more.
const PHRASES: [(Rarity, &[&str]); 44] = [
    (Rarity::KnownEvent, &["op", "het", "journaal"]),
    (Rarity::KnownEvent, &["opsporing", "verzocht"]),
    (Rarity::KnownEvent, &["hart", "van", "nederland"]),
    (Rarity::KnownEvent, &["amber", "alert"]),
    (Rarity::KnownEvent, &["stille", "tocht"]),
    (Rarity::KnownEvent, &["dodelijk", "ongeluk"]),
    (Rarity::KnownEvent, &["dodelijk", "ongeval"]),
    (Rarity::KnownEvent, &["viral", "gegaan"]),
    (Rarity::KnownEvent, &["landelijke", "media"]),
    (Rarity::KnownEvent, &["heel", "het", "dorp"]),
    (Rarity::KnownEvent, &["iedereen", "in", "het", "dorp"]),
    (Rarity::KnownEvent, &["de", "krant", "gehaald"]),
    (Rarity::KnownEvent, &["het", "nieuws", "gehaald"]),
    (Rarity::Job, &["officier", "van", "justitie"]),
    (Rarity::Job, &["nederlands", "kampioen"]),
    (Rarity::Job, &["olympische", "spelen"]),
    (Rarity::OnlyOne, &["als", "enige", "in"]),
    (Rarity::OnlyOne, &["de", "enige", "in"]),
    (Rarity::OnlyOne, &["enige", "van", "de", "school"]),
    (Rarity::OnlyOne, &["nergens", "anders", "in"]),
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

/// Syndromes and diseases with a name of someone that many have.
const OFTEN: [&str; 14] = [
    "down",
    "asperger",
    "tourette",
    "gilles",
    "korsakov",
    "lyme",
    "pfeiffer",
    "crohn",
    "parkinson",
    "alzheimer",
    "hashimoto",
    "graves",
    "bechterew",
    "meniere",
];

/// What is unusual only where few live: it counts in a sentence that names a place.
const UNUSUAL_IN_A_PLACE: [&str; 29] = [
    "woonboot",
    "woonwagen",
    "woonwagenkamp",
    "caravan",
    "stacaravan",
    "molen",
    "kasteel",
    "klooster",
    "pastorie",
    "vuurtoren",
    "leefgemeenschap",
    "commune",
    "kermis",
    "circus",
    "boerderij",
    "manege",
    "camping",
    "vluchtelingengezin",
    "statushouders",
    "statushouder",
    "tienermoeder",
    "weeskind",
    "weduwe",
    "weduwnaar",
    "homostel",
    "adoptie",
    "geadopteerd",
    "transgender",
    "sekte",
];

/// Ordinals from five on.
const LATE: [&str; 8] = ["vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde"];

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
    let placed = in_sentences_with_a_place(text, &scan, &items);
    let mut found = Vec::new();
    let mut index = 0;
    while index < items.len() {
        let unusual = || {
            let word = items.get(index).map_or("", |it| it.text.as_str());
            let counts = UNUSUAL_IN_A_PLACE.contains(&word) && placed.get(index).copied().unwrap_or(false);
            counts.then_some((Rarity::OnlyOne, index + 1))
        };
        match rarity_at(&items, index).or_else(unusual) {
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

/// For each item whether its sentence names a village, town or region.
fn in_sentences_with_a_place(text: &str, scan: &Scan, items: &[Item]) -> Vec<bool> {
    let mut towns =
        findings(text).into_iter().filter(|it| it.kind == Kind::Town).map(|it| it.at.start).peekable();
    let mut placed = vec![false; items.len()];
    let starts: Vec<usize> =
        (0..items.len()).filter(|it| *it == 0 || items.get(*it).is_some_and(|it| it.first)).collect();
    for (turn, start) in starts.iter().enumerate() {
        let end = starts.get(turn + 1).copied().unwrap_or(items.len());
        let last = items.get(end - 1).and_then(|it| scan.bytes(&it.signs)).map_or(text.len(), |it| it.end);
        let mut has = false;
        while towns.next_if(|it| *it < last).is_some() {
            has = true;
        }
        for slot in placed.get_mut(*start..end).unwrap_or_default() {
            *slot = has;
        }
    }
    placed
}

fn rarity_at(items: &[Item], index: usize) -> Option<(Rarity, usize)> {
    let item = items.get(index)?;
    if let Some(end) = many_children(items, index).or_else(|| late_child(items, index)) {
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
    let text = |at: usize| items.get(index + at).map_or("", |it| it.text.as_str());
    let illness = word == "ziekte" || word == "syndroom";
    if illness
        && text(1) == "van"
        && text(2).len() > 2
        && !OFTEN.contains(&text(2))
        && is_name(items.get(index + 2))
    {
        return Some((Rarity::Illness, index + 3));
    }
    // "enige Syrische gezin", "het enige zwarte meisje"
    if word == "enige" && ["gezin", "meisje", "jongen", "familie"].contains(&text(2)) && text(1) != "kind" {
        return Some((Rarity::OnlyOne, index + 3));
    }
    // "schippert" is no skipper: a job is the whole word.
    let is_word = |rarity: Rarity, it: &str| match rarity {
        Rarity::Job => word == it || word.strip_suffix('s') == Some(it),
        _ => word.starts_with(it),
    };
    let one = WORDS.iter().find(|(rarity, words)| words.iter().any(|it| is_word(*rarity, it)));
    one.map(|(rarity, _)| (*rarity, index + 1))
}

/// A word with a capital: the one who described it.
fn is_name(item: Option<&Item>) -> bool {
    item.is_some_and(|it| matches!(it.what, What::Word(Shape::Capital)))
}

/// `zesde kind`, `7e kind`, `gezin van acht`.
fn late_child(items: &[Item], index: usize) -> Option<usize> {
    let text = |at: usize| items.get(at).map_or("", |it| it.text.as_str());
    let value = |at: usize| match items.get(at).map(|it| it.what) {
        Some(What::Number(value)) => value,
        _ => 0,
    };
    let child = |at: usize| matches!(text(at), "kind" | "kindje" | "zwangerschap" | "baby");
    if LATE.contains(&text(index)) && child(index + 1) {
        return Some(index + 2);
    }
    let ordinal = (5..=20).contains(&value(index)) && matches!(text(index + 1), "e" | "de" | "ste");
    if ordinal && child(index + 2) {
        return Some(index + 3);
    }
    let many =
        (7..=20).contains(&value(index + 2)) || MANY.get(2..).is_some_and(|it| it.contains(&text(index + 2)));
    // "gezin van acht maanden geleden" is another thing.
    let ends = items.get(index + 3).is_none_or(|it| !matches!(it.what, What::Word(_)))
        || matches!(text(index + 3), "personen" | "mensen" | "en" | "met" | "in");
    (text(index) == "gezin" && text(index + 1) == "van" && many && ends).then_some(index + 3)
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
        check("het enige Syrische gezin van het dorp", &[(Rarity::OnlyOne, "enige Syrische gezin")]);
        check("de geboorte van het zesde kind", &[(Rarity::ManyChildren, "zesde kind")]);
        check("in verwachting van haar 7e kind", &[(Rarity::ManyChildren, "7e kind")]);
        check("een gezin van acht.", &[(Rarity::ManyChildren, "gezin van acht")]);
        check("zij heeft het syndroom van Rett", &[(Rarity::Illness, "syndroom van Rett")]);
        check("zij heeft de ziekte van Huntington", &[(Rarity::Illness, "ziekte van Huntington")]);
        check("Zij wonen in Westerbork op een boerderij.", &[(Rarity::OnlyOne, "boerderij")]);
        check("het was op het journaal", &[(Rarity::KnownEvent, "op het journaal")]);
    }

    #[test]
    fn what_many_families_have_is_none() {
        for text in [
            "drie kinderen",
            "in de klas zitten acht kinderen",
            "moeder, zoon (9) en oma",
            "zij heeft ADHD",
            "zij schippert tussen haar ouders",
            "hij heeft het syndroom van Down",
            "de ziekte van moeder",
            "Zij gaan naar een boerderij. Oma woont in Assen.",
            "een gezin van zes",
            "het tweede kind",
            "haar enige kind",
        ] {
            check(text, &[]);
        }
    }
}

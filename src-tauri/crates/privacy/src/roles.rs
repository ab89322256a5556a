//! Roles in the place of names, the same for the same person everywhere, and what the worker said of the words of one
//! case. Plain values: where they are kept, and with which words they are shown, is decided elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::Kind;
use crate::fold::folded;
use crate::scan::is_combining;

/// Who someone is in a family or around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Moeder.
    Mother,
    /// Vader.
    Father,
    /// Zoon.
    Son,
    /// Dochter.
    Daughter,
    /// Kind.
    Child,
    /// Broer.
    Brother,
    /// Zus.
    Sister,
    /// Oma.
    Grandmother,
    /// Opa.
    Grandfather,
    /// Tante.
    Aunt,
    /// Oom.
    Uncle,
    /// Neef of nicht.
    Cousin,
    /// Stiefvader, stiefmoeder, bonusouder.
    StepParent,
    /// Pleegouder.
    FosterParent,
    /// Partner of ex-partner.
    Partner,
    /// Vriend of vriendin.
    Friend,
    /// Buurman of buurvrouw.
    Neighbour,
    /// Juf, meester, mentor.
    Teacher,
    /// Huisarts of andere arts.
    Doctor,
    /// Collega of andere hulpverlener.
    Colleague,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 20] = [
        Self::Mother,
        Self::Father,
        Self::Son,
        Self::Daughter,
        Self::Child,
        Self::Brother,
        Self::Sister,
        Self::Grandmother,
        Self::Grandfather,
        Self::Aunt,
        Self::Uncle,
        Self::Cousin,
        Self::StepParent,
        Self::FosterParent,
        Self::Partner,
        Self::Friend,
        Self::Neighbour,
        Self::Teacher,
        Self::Doctor,
        Self::Colleague,
    ];

    /// The Dutch id: `moeder`, `zoon`, `oma`, …
    pub fn id(self) -> &'static str {
        match self {
            Self::Mother => "moeder",
            Self::Father => "vader",
            Self::Son => "zoon",
            Self::Daughter => "dochter",
            Self::Child => "kind",
            Self::Brother => "broer",
            Self::Sister => "zus",
            Self::Grandmother => "oma",
            Self::Grandfather => "opa",
            Self::Aunt => "tante",
            Self::Uncle => "oom",
            Self::Cousin => "neef-nicht",
            Self::StepParent => "stiefouder",
            Self::FosterParent => "pleegouder",
            Self::Partner => "partner",
            Self::Friend => "vriend",
            Self::Neighbour => "buur",
            Self::Teacher => "leerkracht",
            Self::Doctor => "arts",
            Self::Colleague => "collega",
        }
    }

    /// The role with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }

    /// The role that a word of a text tells, folded: `zoontje` → a son.
    pub(crate) fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "moeder" | "mama" | "mam" | "ma" | "mamma" => Self::Mother,
            "vader" | "papa" | "pap" | "pa" => Self::Father,
            "zoon" | "zoontje" => Self::Son,
            "dochter" | "dochtertje" => Self::Daughter,
            "kind" | "kindje" | "baby" | "peuter" | "kleuter" | "jongste" | "oudste" | "middelste"
            | "jongen" | "meisje" | "jongetje" | "jongere" | "client" | "puber" | "tiener" | "pleegkind" => {
                Self::Child
            }
            "broer" | "broertje" | "halfbroer" | "halfbroertje" | "tweelingbroer" => Self::Brother,
            "zus" | "zusje" | "halfzus" | "halfzusje" | "tweelingzus" => Self::Sister,
            "oma" | "grootmoeder" | "omaatje" => Self::Grandmother,
            "opa" | "grootvader" => Self::Grandfather,
            "tante" => Self::Aunt,
            "oom" => Self::Uncle,
            "neef" | "neefje" | "nicht" | "nichtje" => Self::Cousin,
            "stiefvader" | "stiefmoeder" | "bonusvader" | "bonusmoeder" => Self::StepParent,
            "pleegmoeder" | "pleegvader" => Self::FosterParent,
            "partner" | "ex" | "ex-man" | "ex-vrouw" | "ex-partner" | "echtgenoot" | "echtgenote" | "man"
            | "vrouw" => Self::Partner,
            "vriend" | "vriendin" | "vriendje" | "vriendinnetje" | "klasgenoot" | "klasgenootje" => {
                Self::Friend
            }
            "buurman" | "buurvrouw" | "buurjongen" | "buurmeisje" => Self::Neighbour,
            "juf" | "meester" | "mentor" | "leerkracht" | "docent" | "leraar" | "lerares" => Self::Teacher,
            "huisarts" | "arts" | "kinderarts" | "dokter" | "jeugdarts" => Self::Doctor,
            "collega" | "begeleider" | "gezinscoach" | "coach" | "gezinsvoogd" | "jeugdbeschermer"
            | "hulpverlener" => Self::Colleague,
            _ => return None,
        })
    }
}

/// One person of a case as a role: `moeder`, `zoon A (9)`. The screen has the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoleName {
    /// Who it is.
    pub role: Role,
    /// The letter that tells two with the same role apart; `None` while there is only one.
    pub letter: Option<char>,
    /// The age in years, when the worker gave it.
    pub age: Option<u8>,
}

/// The roles of one case: the same name always has the same one.
///
/// ```
/// use privacy::{Role, Roles};
/// let mut roles = Roles::default();
/// roles.assign("Daan", Role::Son, Some(9));
/// assert_eq!(roles.of("daan").and_then(|it| it.letter), None);
/// roles.assign("Tygo", Role::Son, None);
/// assert_eq!(roles.of("Daan").and_then(|it| it.letter), Some('A'));
/// assert_eq!(roles.of("tygo").and_then(|it| it.letter), Some('B'));
/// ```
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Roles {
    /// Folded names with their role, age and turn.
    people: BTreeMap<String, (Role, Option<u8>, usize)>,
}

impl Roles {
    /// Gives `name` a role; what it had before is replaced, and its turn among the others stays.
    pub fn assign(&mut self, name: &str, role: Role, age: Option<u8>) {
        let next = self.people.values().map(|(_, _, turn)| turn + 1).max().unwrap_or(0);
        let turn = self.people.get(&folded(name)).map_or(next, |(_, _, turn)| *turn);
        self.people.insert(folded(name), (role, age, turn));
    }

    /// Says that `other` is the same person as `name`: `Fatima` and `Faatje`. Nothing happens when `name` has no role.
    pub fn same(&mut self, name: &str, other: &str) {
        if let Some(person) = self.people.get(&folded(name)).copied() {
            self.people.insert(folded(other), person);
        }
    }

    /// Takes the role of `name` away.
    pub fn forget(&mut self, name: &str) {
        self.people.remove(&folded(name));
    }

    /// The role of `name`, with a letter when more people have that role.
    pub fn of(&self, name: &str) -> Option<RoleName> {
        let (role, age, turn) = self.people.get(&folded(name)).copied()?;
        let alike: BTreeSet<usize> =
            self.people.values().filter(|(it, _, _)| *it == role).map(|(_, _, turn)| *turn).collect();
        let place = alike.iter().position(|it| *it == turn)?;
        let letter = (alike.len() > 1).then(|| ('A'..='Z').nth(place)).flatten();
        Some(RoleName { role, letter, age })
    }

    /// Every name with its role, in the order of the names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, RoleName)> {
        self.people.keys().filter_map(|it| Some((it.as_str(), self.of(it)?)))
    }
}

/// No names: what a worker wrote never reaches a log by `{:?}`.
impl std::fmt::Debug for Roles {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Roles").field("people", &self.people.len()).finish_non_exhaustive()
    }
}

/// What the worker said of words in one case: names that no list has, and words that are no name here.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Known {
    names: BTreeMap<String, Kind>,
    no_names: BTreeSet<String>,
}

impl Known {
    /// The same, with `word` as a name of that kind wherever it stands. A kind that blocks is not taken.
    #[must_use]
    pub fn with_name(mut self, word: &str, kind: Kind) -> Self {
        if !kind.blocks() {
            self.no_names.remove(&folded(word));
            self.names.insert(folded(word), kind);
        }
        self
    }

    /// The same, with `word` as no name: "dit is geen naam". It counts for names, places, schools and institutions,
    /// never for numbers and addresses.
    #[must_use]
    pub fn with_no_name(mut self, word: &str) -> Self {
        self.names.remove(&folded(word));
        self.no_names.insert(folded(word));
        self
    }

    /// The words that are no names, folded, in order: what a vault keeps with the case.
    pub fn no_names(&self) -> impl Iterator<Item = &str> {
        self.no_names.iter().map(String::as_str)
    }

    /// The words that are names, folded, in order.
    pub fn names(&self) -> impl Iterator<Item = (&str, Kind)> {
        self.names.iter().map(|(word, kind)| (word.as_str(), *kind))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    pub(crate) fn kind_of(&self, folded_word: &str) -> Option<Kind> {
        self.names.get(folded_word).copied()
    }

    pub(crate) fn is_no_finding(&self, kind: Kind, found: &str) -> bool {
        let may = match kind {
            Kind::GivenName
            | Kind::FamilyName
            | Kind::Initials
            | Kind::School
            | Kind::Town
            | Kind::Institution => true,
            Kind::Bsn
            | Kind::Iban
            | Kind::Phone
            | Kind::Email
            | Kind::Postcode
            | Kind::Address
            | Kind::Date
            | Kind::BirthDate
            | Kind::Plate
            | Kind::ClientNumber
            | Kind::CourtNumber
            | Kind::Handle
            | Kind::Rare => false,
        };
        may && !self.no_names.is_empty() && self.no_names.contains(&folded(found))
    }
}

/// No words: what a worker wrote never reaches a log by `{:?}`.
impl std::fmt::Debug for Known {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Known")
            .field("names", &self.names.len())
            .field("no_names", &self.no_names.len())
            .finish_non_exhaustive()
    }
}

/// `text` with `words` in the place of every `name`, whole words only, small or capital; and where the new words
/// stand, in bytes of the new text. "Vervang overal".
///
/// ```
/// let (text, at) = privacy::replace_everywhere("Daan en Daans zus; daan's fiets", "Daan", "zoon A");
/// assert_eq!(text, "zoon A en zoon As zus; zoon A's fiets");
/// assert_eq!(at.len(), 3);
/// ```
pub fn replace_everywhere(text: &str, name: &str, words: &str) -> (String, Vec<Range<usize>>) {
    let mut replaced = String::with_capacity(text.len());
    let mut places = Vec::new();
    let wanted = folded(name.trim());
    let mut rest = 0;
    if !wanted.is_empty() {
        for (start, end) in words_of(text, words_of(&wanted, 1).len()) {
            let Some(found) = text.get(start..end).filter(|_| start >= rest) else { continue };
            let folded = folded(found);
            let stem = if folded == wanted {
                end
            } else if folded.strip_suffix('s') == Some(wanted.as_str()) && found.ends_with(['s', 'S']) {
                end - 1
            } else {
                continue;
            };
            replaced.push_str(text.get(rest..start).unwrap_or(""));
            places.push(replaced.len()..replaced.len() + words.len());
            replaced.push_str(words);
            rest = stem;
        }
    }
    replaced.push_str(text.get(rest..).unwrap_or(""));
    (replaced, places)
}

/// Every run of `count` words of `text`, in bytes.
fn words_of(text: &str, count: usize) -> Vec<(usize, usize)> {
    let mut words: Vec<(usize, usize)> = Vec::new();
    let mut start = None;
    for (at, sign) in text.char_indices().chain(std::iter::once((text.len(), ' '))) {
        // A digit ends a word, as it does where names are looked for: `Daan3`.
        match (sign.is_alphabetic() || is_combining(sign), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push((from, at));
                start = None;
            }
            (true, Some(_)) | (false, None) => {}
        }
    }
    words.windows(count.max(1)).filter_map(|it| Some((it.first()?.0, it.last()?.1))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_has_one_id_and_stays_with_its_name() {
        for role in Role::ALL {
            assert_eq!(Role::from_id(role.id()), Some(role));
        }
        let mut roles = Roles::default();
        roles.assign("Fatima", Role::Mother, None);
        roles.same("fatima", "Faatje");
        assert_eq!(roles.of("FAATJE"), roles.of("Fatima"));
        assert_eq!(roles.of("Fatima").unwrap().letter, None, "two names of one person are one person");
        roles.assign("Daan", Role::Son, Some(9));
        roles.assign("Sem", Role::Son, Some(4));
        roles.assign("Daan", Role::Son, Some(10));
        assert_eq!(roles.of("Daan"), Some(RoleName { role: Role::Son, letter: Some('A'), age: Some(10) }));
        roles.forget("Daan");
        assert_eq!(roles.of("Sem").unwrap().letter, None);
        assert!(!format!("{roles:?}").contains("sem"));
    }

    #[test]
    fn a_name_is_replaced_everywhere_and_only_as_a_word() {
        let check = |text: &str, name: &str, expected: &str| {
            let (replaced, at) = replace_everywhere(text, name, "X");
            assert_eq!(replaced, expected);
            assert!(at.iter().all(|it| replaced.get(it.clone()) == Some("X")));
        };
        check("Roos en roos, ROOS!", "roos", "X en X, X!");
        check("Rooster van Roosje", "Roos", "Rooster van Roosje");
        check("Zoe\u{308} en Zoë", "zoe", "X en X");
        check("jan de vries en Jan", "Jan de Vries", "X en Jan");
        check("niets", "", "niets");
        check("Daans fiets", "Daan", "Xs fiets");
        check("Daan3 en 2Daan", "Daan", "X3 en 2X");
    }
}

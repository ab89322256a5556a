//! Which role a word of a text tells, and what the worker said of the words of one case.
//! Plain values: where they are kept, and with which words they are shown, is decided elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use domain::Role;

use crate::Kind;
use crate::replace::{compared, without_whose, word_runs, words_in};

/// The role that a word of a text tells, folded: `zoontje` → a son.
pub(crate) fn role_of(word: &str) -> Option<Role> {
    Some(match word {
        "moeder" | "mama" | "mam" | "ma" | "mamma" => Role::Mother,
        "vader" | "papa" | "pap" | "pa" => Role::Father,
        "zoon" | "zoontje" => Role::Son,
        "dochter" | "dochtertje" => Role::Daughter,
        "kind" | "kindje" | "baby" | "peuter" | "kleuter" | "jongste" | "oudste" | "middelste" | "jongen"
        | "meisje" | "jongetje" | "jongere" | "client" | "puber" | "tiener" | "pleegkind" => Role::Child,
        "broer" | "broertje" | "halfbroer" | "halfbroertje" | "tweelingbroer" => Role::Brother,
        "zus" | "zusje" | "halfzus" | "halfzusje" | "tweelingzus" => Role::Sister,
        "oma" | "grootmoeder" | "omaatje" => Role::Grandmother,
        "opa" | "grootvader" => Role::Grandfather,
        "tante" => Role::Aunt,
        "oom" => Role::Uncle,
        "neef" | "neefje" | "nicht" | "nichtje" => Role::Cousin,
        "stiefvader" | "stiefmoeder" | "bonusvader" | "bonusmoeder" => Role::StepParent,
        "pleegmoeder" | "pleegvader" => Role::FosterParent,
        "partner" | "ex" | "ex-man" | "ex-vrouw" | "ex-partner" | "echtgenoot" | "echtgenote" | "man"
        | "vrouw" => Role::Partner,
        "vriend" | "vriendin" | "vriendje" | "vriendinnetje" | "klasgenoot" | "klasgenootje" => Role::Friend,
        "buurman" | "buurvrouw" | "buurjongen" | "buurmeisje" => Role::Neighbour,
        "juf" | "meester" | "mentor" | "leerkracht" | "docent" | "leraar" | "lerares" => Role::Teacher,
        "huisarts" | "arts" | "kinderarts" | "dokter" | "jeugdarts" => Role::Doctor,
        "collega" | "begeleider" | "gezinscoach" | "coach" | "gezinsvoogd" | "jeugdbeschermer"
        | "hulpverlener" => Role::Colleague,
        _ => return None,
    })
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
            self.no_names.remove(&compared(word));
            self.names.insert(compared(word), kind);
        }
        self
    }

    /// The same, with `word` as no name: "dit is geen naam". It counts for names, places, schools and institutions,
    /// never for numbers and addresses.
    #[must_use]
    pub fn with_no_name(mut self, word: &str) -> Self {
        self.names.remove(&compared(word));
        self.no_names.insert(compared(word));
        self
    }

    /// The same, with the names that `other` has. What is no name in another case says nothing about this one.
    #[must_use]
    pub fn with_names_of(mut self, other: &Self) -> Self {
        for (word, kind) in &other.names {
            self.no_names.remove(word);
            self.names.insert(word.clone(), *kind);
        }
        self
    }

    /// True for a word that is no name.
    pub fn is_no_name(&self, word: &str) -> bool {
        !self.no_names.is_empty() && self.no_names.contains(&compared(word))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Where names of the worker stand in `text`, also those of more words and within a word with a dash, as they are
    /// found to be replaced. The longest come first; places may overlap.
    pub(crate) fn places_in(&self, text: &str) -> Vec<(Range<usize>, Kind)> {
        let most = self.names.keys().map(|it| words_in(it)).max().unwrap_or(0);
        let place = |(at, run): (Range<usize>, String)| {
            let stem = || without_whose(text, &at, &run).and_then(|(at, it)| Some((at, self.kind_of(it)?)));
            self.kind_of(&run).map(|it| (at.clone(), it)).or_else(stem)
        };
        (1..=most).rev().flat_map(|words| word_runs(text, words)).filter_map(place).collect()
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
        may && self.is_no_name(found)
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

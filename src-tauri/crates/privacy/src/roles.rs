//! Which role a word of a text tells, what the worker said of the words of one case, and a name replaced everywhere.
//! Plain values: where they are kept, and with which words they are shown, is decided elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use domain::Role;

use crate::Kind;
use crate::fold::folded;
use crate::scan::{is_combining, is_unseen};

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

    /// The words that are no names, folded, in order: what a vault keeps with the case.
    pub fn no_names(&self) -> impl Iterator<Item = &str> {
        self.no_names.iter().map(String::as_str)
    }

    /// The words that are names, folded, in order.
    pub fn names(&self) -> impl Iterator<Item = (&str, Kind)> {
        self.names.iter().map(|(word, kind)| (word.as_str(), *kind))
    }

    /// True for a word that is no name.
    pub fn is_no_name(&self, word: &str) -> bool {
        !self.no_names.is_empty() && self.no_names.contains(&compared(word))
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

/// Every run of `count` words of `text`: where it stands, in bytes, and how it is compared with a name, in small
/// letters without marks and with single blanks: [`compared`].
///
/// ```
/// let runs: Vec<_> = privacy::word_runs("Zoë  de Wit", 3).collect();
/// assert_eq!(runs, [(0..12, "zoe de wit".to_owned())]);
/// ```
pub fn word_runs(text: &str, count: usize) -> impl Iterator<Item = (Range<usize>, String)> + '_ {
    let words = words_of(text);
    let runs: Vec<_> =
        words.windows(count.max(1)).filter_map(|it| Some(it.first()?.start..it.last()?.end)).collect();
    runs.into_iter().filter_map(|at| Some((at.clone(), compared(text.get(at)?))))
}

/// `text` with `words` in the place of every `name`, whole words only, small or capital; and where the new words
/// stand, in bytes of the new text. A word before the name that `words` begin or end with is taken along.
/// "Vervang overal".
///
/// ```
/// let (text, at) = privacy::replace_everywhere("Daan en Daans zus; zoon Daan's fiets", "Daan", "zoon A");
/// assert_eq!(text, "zoon A en zoon As zus; zoon A's fiets");
/// assert_eq!(at.len(), 3);
/// ```
pub fn replace_everywhere(text: &str, name: &str, words: &str) -> (String, Vec<Range<usize>>) {
    let mut replaced = String::with_capacity(text.len());
    let mut places = Vec::new();
    let mut rest = 0;
    // A name may have signs at its ends that are no part of its words.
    let name_words = words_of(name);
    let whole = name_words.first().zip(name_words.last()).and_then(|(a, b)| name.get(a.start..b.end));
    let wanted = compared(whole.unwrap_or(""));
    let taken_along: Vec<_> = [words_of(words).first(), words_of(words).last()]
        .into_iter()
        .filter_map(|at| words.get(at?.clone()).map(compared))
        .collect();
    if !wanted.is_empty() {
        for (at, found) in word_runs(text, name_words.len()) {
            let end = if found == wanted {
                at.end
            } else if found.strip_suffix('s') == Some(wanted.as_str())
                && text.get(..at.end).is_some_and(|it| it.ends_with(['s', 'S']))
            {
                at.end - 1
            } else {
                continue;
            };
            if at.start < rest {
                continue;
            }
            let start = before(text, at.start, rest, &taken_along).unwrap_or(at.start);
            replaced.push_str(text.get(rest..start).unwrap_or(""));
            places.push(replaced.len()..replaced.len() + words.len());
            replaced.push_str(words);
            rest = end;
        }
    }
    replaced.push_str(text.get(rest..).unwrap_or(""));
    (replaced, places)
}

/// Where the word before `at` begins, not before `from`, when it is one of `words` and only blanks stand between.
fn before(text: &str, at: usize, from: usize, words: &[String]) -> Option<usize> {
    let gap = text.get(from..at)?;
    let word = gap.trim_end_matches([' ', '\u{a0}']);
    let start = word
        .rfind(|it: char| !is_of_word(it))
        .map_or(0, |it| it + word.get(it..).and_then(|it| it.chars().next()).map_or(0, char::len_utf8));
    let is_apart = word.len() < gap.len();
    (is_apart && words.contains(&compared(word.get(start..)?))).then_some(from + start)
}

/// `text` as names are compared: in small letters, without marks and signs that no one sees, and with single blanks.
pub fn compared(text: &str) -> String {
    let seen: String = text.chars().filter(|it| !is_unseen(*it)).collect();
    folded(&seen).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A digit ends a word, as it does where names are looked for: `Daan3`.
fn is_of_word(sign: char) -> bool {
    sign.is_alphabetic() || is_combining(sign) || is_unseen(sign)
}

/// Every word of `text`, in bytes.
fn words_of(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, sign) in text.char_indices().chain(std::iter::once((text.len(), ' '))) {
        match (is_of_word(sign), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push(from..at);
                start = None;
            }
            (true, Some(_)) | (false, None) => {}
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

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
        check("jan  de\nVries, Jan-Peter", "Jan de Vries", "X, Jan-Peter");
        check("Da\u{ad}an en Daan.", " Daan. ", "X en X.");
        check("Daan Daan Daan", "Daan Daan", "X Daan");
    }

    #[test]
    fn the_role_that_stood_before_a_name_is_not_said_twice() {
        let check = |text: &str, words: &str, expected: &str| {
            assert_eq!(replace_everywhere(text, "Daan", words).0, expected);
        };
        check("met zoon Daan en Zoon  Daans fiets", "zoon A", "met zoon A en zoon As fiets");
        check("oma Daan", "oma", "oma");
        check("school Daan", "de school", "de school");
        check("kleinzoon Daan; zoon. Daan; zoon-Daan", "zoon", "kleinzoon zoon; zoon. zoon; zoon-zoon");
        check("Daan zoon Daan", "zoon", "zoon zoon");
        check("zoon Daan", "", "zoon ");
    }
}

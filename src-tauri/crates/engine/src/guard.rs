//! What the guard against leaks remembers of a case, read at one moment: looking with it needs no store and no lock any
//! more. Rules that find something in a text stand in `privacy`; a name is compared here by its print only.

mod keeping;
mod replacing;

use std::collections::BTreeMap;
use std::ops::Range;

use domain::{CaseId, GuardRole, GuardWord, NamePrint, NameSalt, RoleName, role_names};
use privacy::{Finding, Kind, Known, Reason, Suggestion, find, without_whose, word_runs};
use sha2::{Digest, Sha256};

pub use keeping::Who;
pub use replacing::ReplaceName;

use crate::{CaseDetail, Engine, EngineError};

/// The most words of a name that is known by its print: "Anne van der Berg".
const MOST_WORDS: usize = 4;

/// What is remembered of one case; the default remembers nothing.
#[derive(Debug, Clone, Default)]
pub struct Guard {
    known: Known,
    salt: Option<NameSalt>,
    roles: Vec<GuardRole>,
}

/// Something in a text that could lead to a family, and who it is when that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// What was found.
    pub finding: Finding,
    /// The role that this name has in the case.
    pub person: Option<RoleName>,
}

/// A name that has a role, and where it stands in bytes.
struct Named {
    at: Range<usize>,
    person: RoleName,
}

impl Guard {
    /// The people of the case, in the order in which they came.
    pub fn people(&self) -> Vec<RoleName> {
        role_names(&self.roles)
    }

    /// Everything in `text` that could lead to a family, in order and without overlap, with the roles that the names
    /// have. A name with a role is found wherever it stands, also where no rule sees one.
    pub fn look(&self, text: &str) -> Vec<Mark> {
        let named = self.named_in(text);
        let known = with_names(self.known.clone(), text, &named);
        let found = find(text, &known);
        let of_nobody = |it: &Finding| Mark { finding: it.clone(), person: None };
        let (mut marks, mut rest) = (Vec::new(), 0);
        for Named { at, person } in named {
            let from = found.partition_point(|it| it.at.end <= at.start);
            let upto = found.partition_point(|it| it.at.start < at.end);
            let finding = match found.get(from..upto).unwrap_or_default() {
                [same] if same.at == at => same.clone(),
                // Given and family name are one person, and one word comes in their place.
                inner if inner.iter().all(|it| is_of_name(it) && lies_within(it, &at)) => {
                    known_here(at, &person)
                }
                _ => continue,
            };
            marks.extend(found.get(rest..from).unwrap_or_default().iter().map(of_nobody));
            marks.push(Mark { finding, person: Some(person) });
            rest = upto;
        }
        marks.extend(found.get(rest..).unwrap_or_default().iter().map(of_nobody));
        marks
    }

    /// What the rules are to know of names when they look through `texts`: the words that are no names, and the names
    /// in these texts that have a role.
    pub fn known_in<'a>(&self, texts: impl IntoIterator<Item = &'a str>) -> Known {
        texts
            .into_iter()
            .fold(self.known.clone(), |known, text| with_names(known, text, &self.named_in(text)))
    }

    /// The names in `text` that have a role, in order and without overlap, the longest first.
    fn named_in(&self, text: &str) -> Vec<Named> {
        let Some(salt) = self.salt.filter(|_| !self.roles.is_empty()) else { return Vec::new() };
        let people = self.people();
        // What the worker said last of a word counts: that it is no name.
        let person_of = |name: &str| {
            if self.known.is_no_name(name) {
                return None;
            }
            let print = print_of(salt, name);
            let role = self.roles.iter().find(|it| it.print == print)?;
            people.iter().find(|it| it.turn == role.turn).cloned()
        };
        let mut named: BTreeMap<usize, Named> = BTreeMap::new();
        for words in (1..=MOST_WORDS).rev() {
            for (at, name) in word_runs(text, words) {
                let found = person_of(&name).map(|it| (at.clone(), it));
                let stem = || without_whose(text, &at, &name);
                let found = found.or_else(|| stem().and_then(|(at, it)| Some((at, person_of(it)?))));
                let Some((at, person)) = found else { continue };
                let last_before = named.range(..at.end).next_back();
                if last_before.is_none_or(|(_, it)| it.at.end <= at.start) {
                    named.insert(at.start, Named { at, person });
                }
            }
        }
        named.into_values().collect()
    }
}

fn with_names(known: Known, text: &str, named: &[Named]) -> Known {
    let found = named.iter().filter_map(|it| text.get(it.at.clone()));
    found.fold(known, |known, it| known.with_name(it, Kind::GivenName))
}

fn is_of_name(finding: &Finding) -> bool {
    matches!(finding.kind, Kind::GivenName | Kind::FamilyName | Kind::Initials)
}

fn lies_within(finding: &Finding, at: &Range<usize>) -> bool {
    at.start <= finding.at.start && finding.at.end <= at.end
}

fn known_here(at: Range<usize>, person: &RoleName) -> Finding {
    Finding {
        kind: Kind::GivenName,
        at,
        reason: Reason::KnownHere,
        suggestion: Suggestion::Role(Some(person.role)),
        born: None,
    }
}

/// The print of a name as [`word_runs`] gives it: the first half of SHA-256 over the salt of the case and the name.
pub(crate) fn print_of(salt: NameSalt, name: &str) -> NamePrint {
    let mut hash = Sha256::new();
    hash.update(salt.0.as_bytes());
    hash.update(name.as_bytes());
    let half = hash.finalize().iter().take(16).fold(0, |print, byte| print << 8 | u128::from(*byte));
    NamePrint(half)
}

impl Engine {
    /// What the guard remembers of the case.
    pub fn guard(&self, case: CaseId) -> Result<Guard, EngineError> {
        let rows = self.db.rows();
        if rows.case(case)?.is_none() {
            return Err(EngineError::CaseGone(case));
        }
        let words = rows.guard_words_of(case)?;
        let known = words.iter().fold(Known::default(), |known, it| known.with_no_name(it.as_str()));
        Ok(Guard { known, salt: rows.name_salt(case)?, roles: rows.guard_roles_of(case)? })
    }

    /// What the rules are to know of names in this case: the words that are no names, and the names in its texts that
    /// have a role.
    pub(crate) fn known(&self, detail: &CaseDetail) -> Result<Known, EngineError> {
        Ok(self.guard(detail.case.id)?.known_in(texts_of(detail)))
    }

    /// The people of the case, in the order in which they came.
    pub fn roles(&self, case: CaseId) -> Result<Vec<RoleName>, EngineError> {
        Ok(self.guard(case)?.people())
    }

    /// The words that are no names in the case, in alphabetical order.
    pub fn guard_words(&self, case: CaseId) -> Result<Vec<GuardWord>, EngineError> {
        Ok(self.db.rows().guard_words_of(case)?)
    }
}

/// Every text that the worker wrote in the case.
fn texts_of(detail: &CaseDetail) -> Vec<&str> {
    let case = &detail.case;
    let mut texts = vec![case.label.as_str(), case.story.as_str()];
    texts.extend(case.goals.iter().map(domain::Note::as_str));
    texts.extend(case.program.iter().map(|it| it.value.as_str()));
    texts.extend(detail.tags.iter().map(|it| it.note.as_str()));
    texts.extend(detail.answers.iter().map(|it| it.text.as_str()));
    for it in &detail.experiments {
        texts.extend([&it.what, &it.with_whom, &it.noticed_by, &it.asked_by].map(domain::Note::as_str));
        if let domain::ExperimentState::Done { outcome, .. } = &it.state {
            texts.push(outcome.as_str());
        }
    }
    texts
}

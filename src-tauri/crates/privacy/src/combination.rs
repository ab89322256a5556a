//! The rare combination: what few families have, in all texts of a thing together. It gives the reasons for one last
//! question, a family at a time: could someone in your region recognise this family? Only a person can answer it.

use std::collections::HashSet;
use std::fmt;

use domain::CaseId;

use crate::{Acceptance, FreeText, Kind, Level, Open, Place, Rarity, rarities};

/// Why someone could recognise a family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RareWhy {
    /// Few families have it.
    Rarity(Rarity),
    /// The worker let it stand beside something that few families have: a school, a village, a day.
    LetStand(Kind),
}

/// A reason for the last question, and where it stands.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RareReason {
    /// The text it stands in.
    pub place: Place,
    /// What is rare about it.
    pub why: RareWhy,
    /// The words.
    pub excerpt: String,
    /// The acceptance without which it is no reason: who leaves out the village need not think of it.
    pub hangs_on: Option<Acceptance>,
}

impl RareReason {
    /// The worker's word that no one is expected to recognise the family by it. The question is answered when this
    /// was said of each of its reasons; so a new reason asks anew.
    pub fn accept(&self) -> Acceptance {
        Acceptance::of_rare(self.place.clone(), &self.excerpt)
    }
}

/// No excerpt: what a worker wrote never reaches a log by `{:?}`.
impl fmt::Debug for RareReason {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("RareReason")
            .field("place", &self.place)
            .field("why", &self.why)
            .finish_non_exhaustive()
    }
}

/// The last question about one family.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RareQuestion {
    /// The case, on a thing about several; `None` for the one that the thing is about and for what belongs to no case.
    pub case: Option<CaseId>,
    /// The reasons, each once a place; what few families have comes first.
    pub reasons: Vec<RareReason>,
}

impl RareQuestion {
    /// The question with the reasons that count after what was accepted; `None` when it is answered.
    pub(crate) fn after(self, accepted: &HashSet<&Acceptance>) -> Option<Self> {
        let counts = |it: &RareReason| it.hangs_on.as_ref().is_none_or(|it| accepted.contains(it));
        let reasons: Vec<_> = self.reasons.into_iter().filter(counts).collect();
        let is_open = reasons.iter().any(|it| !accepted.contains(&it.accept()));
        is_open.then_some(Self { case: self.case, reasons })
    }
}

/// The reasons of a thing while its texts are read, a family at a time.
#[derive(Default)]
pub(crate) struct Reasons {
    questions: Vec<RareQuestion>,
    seen: HashSet<RareReason>,
}

impl Reasons {
    /// Takes what is rare in a text. A field for a colleague says nothing of a family.
    pub fn read(&mut self, it: &FreeText<'_>) {
        if it.place.is_for_colleague() {
            return;
        }
        for rare in rarities(it.text) {
            let Some(excerpt) = it.text.get(rare.at) else { continue };
            self.add(RareReason {
                place: it.place.clone(),
                why: RareWhy::Rarity(rare.rarity),
                excerpt: excerpt.to_owned(),
                hangs_on: None,
            });
        }
    }

    /// Takes what was found and could be let through, when it leads to a family together with something else.
    pub fn may_stand(&mut self, it: &Open) {
        let kind = it.finding.kind;
        if let (Level::Indirect, Ok(acceptance)) = (kind.level(), it.accept()) {
            self.add(RareReason {
                place: it.place.clone(),
                why: RareWhy::LetStand(kind),
                excerpt: it.excerpt.clone(),
                hangs_on: Some(acceptance),
            });
        }
    }

    /// A question for each family of which something is rare.
    pub fn questions(self) -> Vec<RareQuestion> {
        let is_rare = |it: &RareReason| matches!(it.why, RareWhy::Rarity(_));
        let mut questions = self.questions;
        questions.retain(|it| it.reasons.iter().any(is_rare));
        for it in &mut questions {
            it.reasons.sort_by_key(|it| !is_rare(it));
        }
        questions
    }

    fn add(&mut self, reason: RareReason) {
        if !self.seen.insert(reason.clone()) {
            return;
        }
        let case = reason.place.case();
        match self.questions.iter_mut().find(|it| it.case == case) {
            Some(question) => question.reasons.push(reason),
            None => self.questions.push(RareQuestion { case, reasons: vec![reason] }),
        }
    }
}

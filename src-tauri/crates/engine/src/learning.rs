//! Mijn leren: learning points, which stand without any case, and making a case general: keep what was learned,
//! let the case go. Nothing here remembers from which case a learning point came.

use domain::{
    Case, CaseId, ElementId, ErasureReceipt, ExperimentState, LearningPoint, LearningPointId, LearningText,
    YearMonth,
};
use privacy::{Finding, Kind, findings};
use storage::{AnyRow, Change};

use crate::log::Event;
use crate::op::Op;
use crate::transact::{Changed, Work};
use crate::{Engine, EngineError};

/// A learning point as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LearningInput {
    /// The words.
    pub text: String,
    /// The element it is about.
    pub element: Option<ElementId>,
    /// What looks like a name, a place or a day in it, and was looked at: no one is known by it.
    pub looked_at: Vec<String>,
}

/// Where in the case something stood that could be learned from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LearnedFrom {
    /// An experiment that was looked back on.
    Experiment,
    /// The answer to this question.
    Answer(domain::QuestionId),
    /// What one could see of an element.
    Tag,
}

/// Something in a case that could become a learning point, once it says nothing of the case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LearningProposal {
    /// Where it stood.
    pub from: LearnedFrom,
    /// The words, cut where a learning point would be too long.
    pub text: String,
    /// True when it was cut.
    pub is_cut: bool,
    /// The element it is about.
    pub element: Option<ElementId>,
}

/// What in a learning point leads to a person, or could.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Traceable {
    /// Numbers, addresses and days of birth: they cannot stay.
    pub must_go: Vec<Finding>,
    /// Names, places and days: a rule can be wrong about them, so the worker looks at each before it is kept.
    pub to_look_at: Vec<Finding>,
}

/// What in `text` leads to a person, or could.
pub fn traceable_in(text: &str) -> Traceable {
    let must_go = |kind: Kind| match kind {
        Kind::Bsn
        | Kind::Iban
        | Kind::Phone
        | Kind::Email
        | Kind::Postcode
        | Kind::Address
        | Kind::BirthDate
        | Kind::Plate
        | Kind::ClientNumber
        | Kind::CourtNumber
        | Kind::Handle => true,
        Kind::Date
        | Kind::GivenName
        | Kind::FamilyName
        | Kind::Initials
        | Kind::School
        | Kind::Town
        | Kind::Institution
        | Kind::Rare => false,
    };
    let (must_go, to_look_at) = findings(text).into_iter().partition(|it| must_go(it.kind));
    Traceable { must_go, to_look_at }
}

impl Engine {
    /// Writes down a learning point that comes from no case.
    pub fn add_learning_point(&mut self, input: LearningInput) -> Result<Changed<()>, EngineError> {
        let point = self.learning_point_of(input)?;
        self.transact(Op::AddLearningPoint, |work| {
            work.note(Event::LearningPointsMade { count: 1 })?;
            put(work, point)
        })
    }

    /// Changes what a learning point says; the month stays.
    pub fn edit_learning_point(
        &mut self,
        id: LearningPointId,
        input: LearningInput,
    ) -> Result<Changed<()>, EngineError> {
        let written = self.learning_point_of(input)?;
        self.transact(Op::EditLearningPoint, |work| {
            let before = work.tx.learning_point(id)?.ok_or(EngineError::LearningPointGone(id))?;
            let after = LearningPoint { id, month: before.month, ..written };
            if after == before { Ok(()) } else { put(work, after) }
        })
    }

    /// Removes a learning point.
    pub fn remove_learning_point(&mut self, id: LearningPointId) -> Result<Changed<()>, EngineError> {
        self.transact(Op::RemoveLearningPoint, |work| {
            let before = work.tx.learning_point(id)?.ok_or(EngineError::LearningPointGone(id))?;
            work.apply(Change::remove(AnyRow::LearningPoint(before)))
        })
    }

    /// Adds the learning point to the worker's own note with its element. It stays a learning point too.
    pub fn learning_point_to_note(&mut self, id: LearningPointId) -> Result<Changed<()>, EngineError> {
        let point = self.db.rows().learning_point(id)?.ok_or(EngineError::LearningPointGone(id))?;
        let element = point.element.ok_or_else(|| EngineError::UnknownId(String::new()))?;
        let before = self.db.rows().handbook_mark(&element)?.map(|it| it.note).unwrap_or_default();
        let text = match before.as_str().trim_end() {
            "" => point.text.as_str().to_owned(),
            note if note.contains(point.text.as_str()) => note.to_owned(),
            note => format!("{note}\n{}", point.text.as_str()),
        };
        self.set_element_note(element, &text)
    }

    /// What in the case could be learned from: looking back first, then answers, then what one could see.
    pub fn learning_proposals(&self, id: CaseId) -> Result<Vec<LearningProposal>, EngineError> {
        let detail = self.case(id)?;
        let mut found = Vec::new();
        for it in &detail.experiments {
            if let ExperimentState::Done { outcome, .. } = &it.state {
                let text = format!("{} {}", ended(it.what.as_str()), outcome.as_str().trim());
                found.push(proposal(LearnedFrom::Experiment, &text, it.element.clone()));
            }
        }
        for it in detail.answers.iter().filter(|it| !it.text.is_blank()) {
            found.push(proposal(LearnedFrom::Answer(it.question.clone()), it.text.as_str(), None));
        }
        for it in detail.tags.iter().filter(|it| !it.note.is_blank()) {
            found.push(proposal(LearnedFrom::Tag, it.note.as_str(), Some(it.element.clone())));
        }
        Ok(found)
    }

    /// Keeps the learning points and puts the case into the bin, as one step.
    pub fn generalise_case(
        &mut self,
        id: CaseId,
        points: Vec<LearningInput>,
    ) -> Result<Changed<()>, EngineError> {
        let points = self.learning_points_of(points)?;
        let today = self.clock.today();
        self.transact(Op::GeneraliseCase, |work| {
            let case = work.case(id)?;
            keep(work, points)?;
            work.put_case(Case { binned_on: Some(today), ..case })
        })
    }

    /// Keeps the learning points and erases the case at once, which cannot be undone.
    pub fn generalise_and_erase(
        &mut self,
        id: CaseId,
        points: Vec<LearningInput>,
    ) -> Result<Changed<ErasureReceipt>, EngineError> {
        let mut changed = self.generalise_case(id, points)?;
        let erased = self.erase_case(id)?;
        changed.areas.extend(erased.areas);
        Ok(Changed { value: erased.value, areas: changed.areas, history: erased.history })
    }

    fn learning_points_of(&self, inputs: Vec<LearningInput>) -> Result<Vec<LearningPoint>, EngineError> {
        inputs.into_iter().map(|it| self.learning_point_of(it)).collect()
    }

    fn learning_point_of(&self, input: LearningInput) -> Result<LearningPoint, EngineError> {
        let text = LearningText::new(&input.text)?;
        let found = traceable_in(text.as_str());
        let is_looked_at = |it: &Finding| {
            let word = text.as_str().get(it.at.clone()).unwrap_or_default();
            input.looked_at.iter().any(|it| it == word)
        };
        if !found.must_go.is_empty() || !found.to_look_at.iter().all(is_looked_at) {
            return Err(EngineError::NotGeneral);
        }
        if let Some(element) = input.element.as_ref().filter(|it| self.pack().element(it).is_none()) {
            return Err(EngineError::UnknownId(element.to_string()));
        }
        let month = YearMonth::of(self.clock.today());
        Ok(LearningPoint { id: LearningPointId(self.new_id()), text, element: input.element, month })
    }
}

fn keep(work: &mut Work<'_>, points: Vec<LearningPoint>) -> Result<(), EngineError> {
    if !points.is_empty() {
        work.note(Event::LearningPointsMade { count: u32::try_from(points.len()).unwrap_or(u32::MAX) })?;
    }
    points.into_iter().try_for_each(|it| put(work, it))
}

fn put(work: &mut Work<'_>, point: LearningPoint) -> Result<(), EngineError> {
    let before = work.tx.learning_point(point.id)?.map(AnyRow::LearningPoint);
    work.apply(Change::put(before, AnyRow::LearningPoint(point)))
}

/// The text as a sentence that another one can follow.
fn ended(text: &str) -> String {
    let text = text.trim();
    if text.ends_with(['.', '!', '?', '…']) { text.to_owned() } else { format!("{text}.") }
}

fn proposal(from: LearnedFrom, text: &str, element: Option<ElementId>) -> LearningProposal {
    let whole = text.trim();
    let short = shortened(whole);
    LearningProposal { from, is_cut: short.len() < whole.len(), text: short.to_owned(), element }
}

/// As much of `text` as a learning point holds, up to the end of a sentence or else of a word.
fn shortened(text: &str) -> &str {
    let Some((most, _)) = text.char_indices().nth(LearningText::MOST) else { return text };
    let start = text.get(..most).unwrap_or(text);
    let sentence = start.rfind(['.', '!', '?', '\n']).map(|it| it + 1);
    let word = start.rfind(char::is_whitespace);
    sentence.or(word).and_then(|it| start.get(..it)).unwrap_or(start).trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_after_a_sentence_or_a_word() {
        let words = "woord ".repeat(200);
        assert_eq!(shortened("Kort."), "Kort.");
        assert_eq!(shortened(&format!("Eerste zin. {words}")), "Eerste zin.");
        assert!(shortened(&words).ends_with("woord") && shortened(&words).chars().count() <= 500);
        assert_eq!(shortened(&"é".repeat(600)).chars().count(), 500, "one word without end is cut");
    }

    #[test]
    fn what_leads_to_a_person_cannot_stay() {
        let found = |text: &str| !traceable_in(text).must_go.is_empty();
        assert!(found("BSN 111222333") && found("bel 06-12345678") && found("moeder@voorbeeld.nl"));
        assert!(found("geboren op 3 mei 2014") && found("1234 AB") && found("NL91 ABNA 0417 1643 00"));
        let general = "Eerst luisteren, dan pas de vraag van 2 weken geleden.";
        assert_eq!(traceable_in(general), Traceable::default());
    }

    #[test]
    fn what_may_be_a_name_is_looked_at() {
        let text = "Met Fatima eerst samen bellen, dan pas naar Appelscha.";
        let Traceable { must_go, to_look_at } = traceable_in(text);
        let words: Vec<_> = to_look_at.into_iter().map(|it| &text[it.at]).collect();
        assert!(must_go.is_empty());
        assert_eq!(words, ["Fatima", "Appelscha"]);
    }
}

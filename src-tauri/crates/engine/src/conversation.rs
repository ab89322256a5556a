//! Looking back with the guide: which questions a case raises, why, and what was answered.

use ::content::{FoundQuestion, GuideVariant, QuestionPlace, VariantStep};
use domain::{
    Answer, Because, CaseId, FactId, Pattern, PatternTag, QuestionId, Reflection, Tag, Trigger, Variant,
};

use crate::op::Op;
use crate::transact::Changed;
use crate::{Engine, EngineError};

/// A question of the guide that this case raises.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Which question.
    pub id: QuestionId,
    /// The question itself.
    pub text: String,
    /// What it is about, in a word or two.
    pub about: Option<String>,
    /// Why it is asked.
    pub because: Because,
    /// Research facts that stand beside it.
    pub facts: Vec<FactId>,
    /// The id of the role it is for; `None` for whoever brings the case.
    pub for_whom: Option<String>,
    /// What was answered so far; blank when nothing.
    pub answer: Reflection,
}

/// A step of the conversation with the questions that are asked in it.
#[derive(Debug, Clone)]
pub struct AskedStep {
    /// The step, in words.
    pub step: VariantStep,
    /// The questions.
    pub asked: Vec<Asked>,
}

/// The conversation about one case in one variant.
#[derive(Debug, Clone)]
pub struct Conversation {
    /// The variant, in words.
    pub variant: GuideVariant,
    /// Its steps in order.
    pub steps: Vec<AskedStep>,
}

impl Engine {
    /// The conversation about the case, with those questions that its own pattern raises.
    pub fn conversation(&self, id: CaseId, variant: Variant) -> Result<Conversation, EngineError> {
        let detail = self.case(id)?;
        let pattern = self.pattern(&detail.tags, detail.case.goals.len());
        let words = self.pack().guide.variant(variant);
        let words = words.ok_or_else(|| EngineError::UnknownId(variant.id().to_owned()))?;
        let steps = words.steps.iter().map(|step| {
            let questions = step.questions.iter().filter_map(|id| self.pack().question(id));
            let raised = questions.filter_map(|it| asked(it, &pattern, &detail.answers));
            AskedStep { step: step.clone(), asked: first_raised(raised.collect(), step.at_most) }
        });
        Ok(Conversation { variant: words.clone(), steps: steps.collect() })
    }

    /// Writes an answer; a blank one takes it away.
    pub fn set_answer(
        &mut self,
        case: CaseId,
        question: QuestionId,
        text: &str,
    ) -> Result<Changed<()>, EngineError> {
        let text = Reflection::new(text)?;
        if self.pack().question(&question).is_none() {
            return Err(EngineError::UnknownId(question.to_string()));
        }
        self.transact(Op::EditAnswer, |work| {
            let before = work.tx.answer(case, &question)?.map(|it| it.text).unwrap_or_default();
            if before == text {
                return Ok(());
            }
            work.put_answer(Answer { case, question, text })?;
            work.touch(case)
        })
    }

    /// The pattern of these tags, read with the current content.
    pub(crate) fn pattern<'a>(&'a self, tags: &'a [Tag], goals: usize) -> Pattern<'a> {
        let with_category = |tag: &'a Tag| PatternTag {
            tag,
            category: self.pack().category_of(&tag.element).map(|it| &it.id),
        };
        Pattern::new(tags.iter().map(with_category).collect(), goals)
    }
}

fn asked(question: FoundQuestion<'_>, pattern: &Pattern<'_>, answers: &[Answer]) -> Option<Asked> {
    let (trigger, about, facts, for_whom) = match question.place {
        QuestionPlace::Guide(_, it) => {
            (it.trigger.clone(), it.about.clone(), it.facts.clone(), it.for_whom.clone())
        }
        QuestionPlace::Variant(_)
        | QuestionPlace::Child
        | QuestionPlace::Category(_)
        | QuestionPlace::Element(..) => (Trigger::Always, None, Vec::new(), None),
    };
    let because = pattern.because(&trigger)?;
    let answer = answers.iter().find(|it| it.question == *question.id);
    Some(Asked {
        id: question.id.clone(),
        text: question.text.to_owned(),
        about,
        because,
        facts,
        for_whom,
        answer: answer.map(|it| it.text.clone()).unwrap_or_default(),
    })
}

/// At most so many questions that the case's own pattern raised, answered ones first of all: they
/// stay and take a place, so that answering one does not make the next appear. What is always asked stays.
fn first_raised(asked: Vec<Asked>, at_most: Option<u8>) -> Vec<Asked> {
    let Some(most) = at_most.map(usize::from) else { return asked };
    let is_raised = |it: &Asked| it.because != Because::Always;
    let answered = asked.iter().filter(|it| is_raised(it) && !it.answer.is_blank()).count();
    let mut places = most.saturating_sub(answered);
    let keep = |it: &Asked| {
        if !is_raised(it) || !it.answer.is_blank() {
            return true;
        }
        let has_place = places > 0;
        places = places.saturating_sub(1);
        has_place
    };
    asked.into_iter().filter(keep).collect()
}

//! The conversation about a case.

use domain::{Because, CategoryId, Place, QuestionId};
use engine::{Asked, AskedStep};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::cases::case_id;
use crate::error::{WireError, WireResult};
use crate::{App, Changed, PhaseCode, TabCode, VariantCode};

/// Why a question is asked, with the counts behind it.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum BecauseView {
    /// It is always asked.
    Always,
    /// Nothing was used in this category.
    NothingIn {
        /// The category.
        category: String,
    },
    /// So many of the used elements reach these recipients.
    Recipients {
        /// The recipients taken together.
        recipients: Vec<String>,
        /// Of the …
        part: u32,
        /// … whole.
        whole: u32,
    },
    /// So many of the chosen manners are these.
    Manners {
        /// The manners taken together.
        manners: Vec<String>,
        /// Of the …
        part: u32,
        /// … whole.
        whole: u32,
    },
    /// Elements were used in these phases.
    Phases {
        /// The phases.
        phases: Vec<PhaseCode>,
    },
    /// So many intensive elements brought little.
    LittleEffect {
        /// How many.
        elements: u32,
    },
    /// So many goals were given.
    Goals {
        /// How many.
        goals: u32,
    },
}

impl From<Because> for BecauseView {
    fn from(it: Because) -> Self {
        let count = |it: usize| u32::try_from(it).unwrap_or(u32::MAX);
        match it {
            Because::Always => Self::Always,
            Because::NothingIn(category) => Self::NothingIn { category: CategoryId::to_string(&category) },
            Because::Recipients(ids, it) => Self::Recipients {
                recipients: ids.iter().map(ToString::to_string).collect(),
                part: count(it.part),
                whole: count(it.whole),
            },
            Because::Manners(ids, it) => Self::Manners {
                manners: ids.iter().map(ToString::to_string).collect(),
                part: count(it.part),
                whole: count(it.whole),
            },
            Because::Phases(phases) => {
                Self::Phases { phases: phases.into_iter().map(PhaseCode::from).collect() }
            }
            Because::LittleEffect(elements) => Self::LittleEffect { elements: count(elements) },
            Because::Goals(goals) => Self::Goals { goals: count(goals) },
        }
    }
}

/// A question with its answer so far.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AskedView {
    /// Which question.
    pub id: String,
    /// The question.
    pub text: String,
    /// What it is about, in a word or two.
    pub about: Option<String>,
    /// Why it is asked.
    pub because: BecauseView,
    /// Research facts that stand beside it.
    pub facts: Vec<String>,
    /// The id of the role it is for; `null` for whoever brings the case.
    pub for_whom: Option<String>,
    /// The answer so far.
    pub answer: String,
}

impl From<Asked> for AskedView {
    fn from(it: Asked) -> Self {
        Self {
            id: it.id.to_string(),
            text: it.text,
            about: it.about,
            because: it.because.into(),
            facts: it.facts.iter().map(ToString::to_string).collect(),
            for_whom: it.for_whom,
            answer: it.answer.as_str().to_owned(),
        }
    }
}

/// A step of the conversation.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConversationStepView {
    /// Its name.
    pub name: String,
    /// About how many minutes it takes.
    pub minutes: u16,
    /// What to do.
    pub text: String,
    /// What one could say.
    pub example_sentence: Option<String>,
    /// The questions.
    pub asked: Vec<AskedView>,
}

impl From<AskedStep> for ConversationStepView {
    fn from(it: AskedStep) -> Self {
        Self {
            name: it.step.name,
            minutes: it.step.minutes,
            text: it.step.text,
            example_sentence: it.step.example_sentence,
            asked: it.asked.into_iter().map(AskedView::from).collect(),
        }
    }
}

/// The conversation about one case in one variant.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConversationView {
    /// With whom.
    pub variant: VariantCode,
    /// The name of the variant.
    pub name: String,
    /// Minutes in all.
    pub minutes: u16,
    /// What to know beforehand.
    pub note: String,
    /// Its steps.
    pub steps: Vec<ConversationStepView>,
}

/// An answer as typed.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AnswerInput {
    /// The case.
    pub case: String,
    /// The question.
    pub question: String,
    /// The answer; blank takes it away.
    pub text: String,
}

/// Where the worker was in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlaceView {
    /// The page.
    pub tab: TabCode,
    /// With whom, on the conversation page.
    pub variant: VariantCode,
    /// Which step of the conversation, from zero.
    pub step: u8,
}

impl From<&Place> for PlaceView {
    fn from(it: &Place) -> Self {
        Self { tab: it.tab.into(), variant: it.variant.into(), step: it.step }
    }
}

/// Where the worker is.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlaceInput {
    /// The case.
    pub case: String,
    /// The page.
    pub tab: TabCode,
    /// With whom, on the conversation page.
    pub variant: VariantCode,
    /// Which step of the conversation, from zero.
    pub step: u8,
}

impl App {
    /// The conversation about the case.
    pub fn conversation_open(&mut self, case: &str, variant: VariantCode) -> WireResult<ConversationView> {
        let it = self.engine()?.conversation(case_id(case)?, variant.into())?;
        Ok(ConversationView {
            variant,
            name: it.variant.name,
            minutes: it.variant.minutes,
            note: it.variant.note,
            steps: it.steps.into_iter().map(ConversationStepView::from).collect(),
        })
    }

    /// Writes an answer.
    pub fn answer_set(&mut self, input: &AnswerInput) -> WireResult<Changed<()>> {
        let unknown = |_| WireError::UnknownId { id: input.question.chars().take(64).collect() };
        let question = QuestionId::new(&input.question).map_err(unknown)?;
        Ok(self.engine()?.set_answer(case_id(&input.case)?, question, &input.text)?.into())
    }

    /// Remembers where the worker is, to go on from there.
    pub fn place_set(&mut self, input: &PlaceInput) -> WireResult<()> {
        let place = Place { tab: input.tab.into(), variant: input.variant.into(), step: input.step };
        Ok(self.engine()?.set_place(case_id(&input.case)?, &place)?)
    }
}

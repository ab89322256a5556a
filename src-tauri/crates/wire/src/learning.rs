//! Mijn leren: learning points without a case, and making a case general.

use domain::{LearningPoint, LearningPointId, LearningText};
use engine::{LearnedFrom, LearningInput, Traceable, traceable_in};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::cases::{case_id, element_id};
use crate::error::{WireError, WireResult};
use crate::{App, Changed, FindingKind, ReceiptView};

/// A learning point.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LearningRow {
    /// Which one.
    pub id: String,
    /// The words.
    pub text: String,
    /// The element it is about.
    pub element: Option<String>,
    /// When it was written down, `YYYY-MM`.
    pub month: String,
}

impl From<LearningPoint> for LearningRow {
    fn from(it: LearningPoint) -> Self {
        Self {
            id: it.id.0.to_string(),
            text: it.text.as_str().to_owned(),
            element: it.element.map(|it| it.to_string()),
            month: it.month.to_string(),
        }
    }
}

/// A learning point as written.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LearningWrite {
    /// The words.
    pub text: String,
    /// The element it is about.
    pub element: Option<String>,
    /// What looks like a name, a place or a day in it, and was looked at.
    pub looked_at: Vec<String>,
}

impl LearningWrite {
    fn read(self) -> WireResult<LearningInput> {
        let element = self.element.as_deref().map(element_id).transpose()?;
        Ok(LearningInput { text: self.text, element, looked_at: self.looked_at })
    }
}

/// Where in a case something stood.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum LearnedFromCode {
    /// An experiment that was looked back on.
    Experiment,
    /// The answer to a question.
    Answer {
        /// The question.
        question: String,
    },
    /// What one could see of an element.
    Tag,
}

/// Something in a case that could become a learning point.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LearningProposalRow {
    /// Where it stood.
    pub from: LearnedFromCode,
    /// The words.
    pub text: String,
    /// True when they were cut.
    pub is_cut: bool,
    /// The element they are about.
    pub element: Option<String>,
}

/// What in a case could be learned from.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LearningProposals {
    /// Each thing.
    pub proposals: Vec<LearningProposalRow>,
    /// The most characters of a learning point.
    pub most: u32,
}

/// Something in a learning point that leads to a person, or could.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TraceableRow {
    /// What it is.
    pub kind: FindingKind,
    /// The found text.
    pub found: String,
    /// True when it cannot stay; else it may, once it was looked at.
    pub must_go: bool,
}

/// A case to make general.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GeneraliseInput {
    /// The case.
    pub case: String,
    /// What to keep.
    pub points: Vec<LearningWrite>,
}

impl GeneraliseInput {
    fn points(self) -> WireResult<Vec<LearningInput>> {
        self.points.into_iter().map(LearningWrite::read).collect()
    }
}

fn point_id(text: &str) -> WireResult<LearningPointId> {
    text.parse().map(LearningPointId).map_err(|_| WireError::LearningPointGone)
}

impl App {
    /// What in this text leads to a person, or could; nothing of it is kept.
    pub fn learning_check(text: &str) -> Vec<TraceableRow> {
        // No more is read than a learning point could hold, whatever comes over the wire.
        let text: String = text.chars().take(LearningText::MOST * 2).collect();
        let Traceable { must_go, to_look_at } = traceable_in(&text);
        let row = |it: privacy::Finding, must_go: bool| {
            Some(TraceableRow { kind: it.kind.into(), found: text.get(it.at)?.to_owned(), must_go })
        };
        let must_go = must_go.into_iter().filter_map(|it| row(it, true));
        must_go.chain(to_look_at.into_iter().filter_map(|it| row(it, false))).collect()
    }

    /// Writes down a learning point.
    pub fn learning_add(&mut self, point: LearningWrite) -> WireResult<Changed<()>> {
        Ok(self.engine()?.add_learning_point(point.read()?)?.into())
    }

    /// Changes a learning point.
    pub fn learning_edit(&mut self, id: &str, point: LearningWrite) -> WireResult<Changed<()>> {
        Ok(self.engine()?.edit_learning_point(point_id(id)?, point.read()?)?.into())
    }

    /// Removes a learning point.
    pub fn learning_remove(&mut self, id: &str) -> WireResult<Changed<()>> {
        Ok(self.engine()?.remove_learning_point(point_id(id)?)?.into())
    }

    /// Adds a learning point to the own note with its element.
    pub fn learning_to_note(&mut self, id: &str) -> WireResult<Changed<()>> {
        Ok(self.engine()?.learning_point_to_note(point_id(id)?)?.into())
    }

    /// What in the case could be learned from.
    pub fn learning_proposals(&mut self, case: &str) -> WireResult<LearningProposals> {
        let row = |it: engine::LearningProposal| LearningProposalRow {
            from: match it.from {
                LearnedFrom::Experiment => LearnedFromCode::Experiment,
                LearnedFrom::Answer(question) => LearnedFromCode::Answer { question: question.to_string() },
                LearnedFrom::Tag => LearnedFromCode::Tag,
            },
            text: it.text,
            is_cut: it.is_cut,
            element: it.element.map(|it| it.to_string()),
        };
        let proposals = self.engine()?.learning_proposals(case_id(case)?)?.into_iter().map(row).collect();
        Ok(LearningProposals { proposals, most: u32::try_from(LearningText::MOST).unwrap_or(u32::MAX) })
    }

    /// Keeps the learning points and puts the case into the bin.
    pub fn case_generalise(&mut self, input: GeneraliseInput) -> WireResult<Changed<()>> {
        let case = case_id(&input.case)?;
        Ok(self.engine()?.generalise_case(case, input.points()?)?.into())
    }

    /// Keeps the learning points and erases the case at once.
    pub fn case_generalise_and_erase(&mut self, input: GeneraliseInput) -> WireResult<Changed<ReceiptView>> {
        let case = case_id(&input.case)?;
        Ok(Changed::of(self.engine()?.generalise_and_erase(case, input.points()?)?, ReceiptView::from))
    }
}

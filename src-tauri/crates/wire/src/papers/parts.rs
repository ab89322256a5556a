//! The parts of the papers that have parts, each on paper or not, as the switches of the screen.

#![allow(clippy::struct_excessive_bools, reason = "one switch a part, as on the screen")]

use report::{BookParts, FamilyParts, Parts, WorkshopParts};
use serde::{Deserialize, Serialize};
use specta::Type;

/// Which parts of a case go on paper.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PartsInput {
    /// The worker's own question.
    pub question: bool,
    /// The picture of categories and phases.
    pub picture: bool,
    /// What stands out, as questions.
    pub patterns: bool,
    /// The table of elements.
    pub elements: bool,
    /// The frame of the help.
    pub program: bool,
    /// The goals.
    pub goals: bool,
    /// The answers of the conversation.
    pub answers: bool,
    /// The experiment.
    pub experiment: bool,
    /// The narrative.
    pub story: bool,
}

impl Default for PartsInput {
    /// The parts that the paper has when nothing was chosen.
    fn default() -> Self {
        let Parts { question, picture, patterns, elements, program, goals, answers, experiment, story } =
            Parts::default();
        Self { question, picture, patterns, elements, program, goals, answers, experiment, story }
    }
}

impl From<PartsInput> for Parts {
    fn from(it: PartsInput) -> Self {
        let PartsInput { question, picture, patterns, elements, program, goals, answers, experiment, story } =
            it;
        Self { question, picture, patterns, elements, program, goals, answers, experiment, story }
    }
}

/// Which parts of a case the family gets. What stands there is in plain words.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FamilyPartsInput {
    /// What the family wants to reach.
    pub goals: bool,
    /// What we did, with a picture a category.
    pub did: bool,
    /// What helped.
    pub helped: bool,
    /// What we try now.
    pub trying: bool,
    /// Room for what the family thinks of it, and to draw in.
    pub room: bool,
}

/// Which chapters of the handbook go on paper. How to read it and the sources always do.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HandbookPartsInput {
    /// The dimensions of a tag, the categories with their elements, the frame of the help, the words.
    pub elements: bool,
    /// The conversation guide.
    pub guide: bool,
    /// The methods for a meeting.
    pub methods: bool,
    /// The lenses.
    pub lenses: bool,
    /// What research found and what the register asks.
    pub research: bool,
}

/// Which parts of a workshop pack go on paper. The page for the trainer always does.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WorkshopPartsInput {
    /// The fictional case to read.
    pub case: bool,
    /// An empty form to tag on.
    pub form: bool,
    /// One possible tagging.
    pub tagging: bool,
    /// What to talk about, and the page with one experiment to take home.
    pub questions: bool,
}

impl From<FamilyPartsInput> for FamilyParts {
    fn from(it: FamilyPartsInput) -> Self {
        let FamilyPartsInput { goals, did, helped, trying, room } = it;
        Self { goals, did, helped, trying, room }
    }
}

impl From<HandbookPartsInput> for BookParts {
    fn from(it: HandbookPartsInput) -> Self {
        let HandbookPartsInput { elements, guide, methods, lenses, research } = it;
        Self { elements, guide, methods, lenses, research }
    }
}

impl From<WorkshopPartsInput> for WorkshopParts {
    fn from(it: WorkshopPartsInput) -> Self {
        let WorkshopPartsInput { case, form, tagging, questions } = it;
        Self { case, form, tagging, questions }
    }
}

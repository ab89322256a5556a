//! What the page for a family is made from, and which parts of it go on paper.
//! Of what a worker wrote it takes the goals and the step that is tried, and nothing else.

use domain::{Case, Experiment, ExperimentState, Tag};
use privacy::{ExperimentField, FreeText, Known, Place, Texts};

/// A case as a family may see it. The name of the case, the narrative, the notes with tags and the answers are
/// never printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FamilySheet {
    /// The case.
    pub case: Case,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// Its experiments; the open one is printed.
    pub experiments: Vec<Experiment>,
    /// What the worker said of the words of this case.
    pub known: Known,
    /// What goes on paper.
    pub parts: FamilyParts,
}

/// The parts of the page for a family, each on paper or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "the switches of the page, each by its own name")]
pub struct FamilyParts {
    /// What the family wanted.
    pub goals: bool,
    /// What was done.
    pub did: bool,
    /// What helped.
    pub helped: bool,
    /// What is being tried.
    pub trying: bool,
    /// Questions for the family, and room to draw.
    pub room: bool,
}

impl Default for FamilyParts {
    /// All parts.
    fn default() -> Self {
        Self { goals: true, did: true, helped: true, trying: true, room: true }
    }
}

impl FamilySheet {
    /// The experiment that is being tried, when it goes on paper.
    pub(crate) fn trying(&self) -> Option<&Experiment> {
        let mut open = self.experiments.iter().filter(|it| matches!(it.state, ExperimentState::Open));
        open.find(|_| self.parts.trying)
    }
}

impl Texts for FamilySheet {
    fn texts(&self) -> Vec<FreeText<'_>> {
        let goals = self.case.goals.iter().enumerate().filter(|_| self.parts.goals);
        let mut texts: Vec<_> = goals.map(|(index, it)| (Place::Goal(index), it.as_str())).collect();
        if let Some(it) = self.trying() {
            let place = |field| Place::Experiment(it.id, field);
            texts.push((place(ExperimentField::What), it.what.as_str()));
            texts.push((place(ExperimentField::WithWhom), it.with_whom.as_str()));
        }
        texts.into_iter().map(|(place, text)| FreeText::new(place, text).with(&self.known)).collect()
    }
}

//! What a case summary is made from, and which parts of it go on paper.
//! It says which texts would leave with it, so that each can be looked at before.

use domain::{Answer, Case, Experiment, ExperimentState, QuestionId, Tag};
use privacy::{ExperimentField, FreeText, Known, Place, Texts};

/// The question of the guide in which the worker says what to ask the group.
pub(crate) const OWN_QUESTION: &str = "situatie-4";

/// A case with everything that belongs to it, and the parts that go on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseSheet {
    /// The case.
    pub case: Case,
    /// Its tags, in the order of the board.
    pub tags: Vec<Tag>,
    /// What was answered.
    pub answers: Vec<Answer>,
    /// The experiment that is open and those that were looked back on.
    pub experiments: Vec<Experiment>,
    /// What the worker said of the words of this case.
    pub known: Known,
    /// What goes on paper.
    pub parts: Parts,
}

/// The parts of a case summary, each on paper or not. The name of the case and its phase always are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "the switches of the page, each by its own name")]
pub struct Parts {
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
    /// What the family wants to reach.
    pub goals: bool,
    /// The answers to the guide.
    pub answers: bool,
    /// The experiment.
    pub experiment: bool,
    /// The narrative.
    pub story: bool,
}

impl Default for Parts {
    /// All parts but the narrative, which is the most telling.
    fn default() -> Self {
        Self {
            question: true,
            picture: true,
            patterns: true,
            elements: true,
            program: true,
            goals: true,
            answers: true,
            experiment: true,
            story: false,
        }
    }
}

/// True for the question that stands at the top of the summary.
pub(crate) fn is_own_question(id: &QuestionId) -> bool {
    id.as_str() == OWN_QUESTION
}

impl CaseSheet {
    /// The answers that stand among the details.
    pub(crate) fn answers_in_detail(&self) -> impl Iterator<Item = &Answer> {
        self.answers
            .iter()
            .filter(|it| self.parts.answers && !it.text.is_blank())
            .filter(|it| !(self.parts.question && is_own_question(&it.question)))
    }

    /// The worker's own question, when it goes on paper.
    pub(crate) fn own_question(&self) -> Option<&Answer> {
        let mut answers =
            self.answers.iter().filter(|it| self.parts.question && is_own_question(&it.question));
        answers.find(|it| !it.text.is_blank())
    }
}

impl Texts for CaseSheet {
    fn texts(&self) -> Vec<FreeText<'_>> {
        let mut texts = vec![(Place::Label, self.case.label.as_str())];
        if self.parts.goals {
            let goals = self.case.goals.iter().enumerate();
            texts.extend(goals.map(|(index, it)| (Place::Goal(index), it.as_str())));
        }
        if self.parts.program {
            let program = self.case.program.iter();
            texts.extend(program.map(|it| (Place::Program(it.element.clone(), it.phase), it.value.as_str())));
        }
        if self.parts.elements {
            let tags = self.tags.iter();
            texts.extend(tags.map(|it| (Place::TagNote(it.element.clone(), it.phase), it.note.as_str())));
        }
        let answers = self.own_question().into_iter().chain(self.answers_in_detail());
        texts.extend(answers.map(|it| (Place::Answer(it.question.clone()), it.text.as_str())));
        if self.parts.experiment {
            texts.extend(self.experiments.iter().flat_map(experiment_texts));
        }
        if self.parts.story {
            texts.push((Place::Story, self.case.story.as_str()));
        }
        texts.into_iter().map(|(place, text)| FreeText::new(place, text).with(&self.known)).collect()
    }
}

fn experiment_texts(it: &Experiment) -> Vec<(Place, &str)> {
    let place = |field| Place::Experiment(it.id, field);
    let mut texts = vec![
        (place(ExperimentField::What), it.what.as_str()),
        (place(ExperimentField::WithWhom), it.with_whom.as_str()),
        (place(ExperimentField::NoticedBy), it.noticed_by.as_str()),
        (place(ExperimentField::AskedBy), it.asked_by.as_str()),
    ];
    match &it.state {
        ExperimentState::Open => {}
        ExperimentState::Done { outcome, .. } => {
            texts.push((place(ExperimentField::Outcome), outcome.as_str()));
        }
    }
    texts
}

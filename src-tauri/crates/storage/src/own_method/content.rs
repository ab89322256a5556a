//! A method of one's own as one JSON value, in the words of the store.

use domain::{MethodId, MethodName, Note, OwnMethod, OwnStep, OwnSteps, StepMinutes, StepName};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OwnMethodContent {
    name: String,
    when: String,
    note: String,
    based_on: Option<String>,
    steps: Vec<StepContent>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StepContent {
    name: String,
    text: String,
    element_moment: String,
    usual: u32,
    least: u32,
}

impl OwnMethodContent {
    pub(crate) fn of(it: &OwnMethod) -> Self {
        Self {
            name: it.name.as_str().to_owned(),
            when: it.when.as_str().to_owned(),
            note: it.note.as_str().to_owned(),
            based_on: it.based_on.as_ref().map(ToString::to_string),
            steps: it.steps.as_slice().iter().map(StepContent::of).collect(),
        }
    }

    /// The method; `None` when it was not written by us.
    pub(crate) fn method(self, id: MethodId) -> Option<OwnMethod> {
        let steps = self.steps.into_iter().map(StepContent::step).collect::<Option<_>>()?;
        Some(OwnMethod {
            id,
            name: MethodName::new(&self.name).ok()?,
            when: Note::new(&self.when).ok()?,
            note: Note::new(&self.note).ok()?,
            based_on: match self.based_on {
                None => None,
                Some(it) => Some(MethodId::new(&it).ok()?),
            },
            steps: OwnSteps::new(steps).ok()?,
        })
    }
}

impl StepContent {
    fn of(it: &OwnStep) -> Self {
        Self {
            name: it.name.as_str().to_owned(),
            text: it.text.as_str().to_owned(),
            element_moment: it.element_moment.as_str().to_owned(),
            usual: it.minutes.usual,
            least: it.minutes.least,
        }
    }

    fn step(self) -> Option<OwnStep> {
        Some(OwnStep {
            name: StepName::new(&self.name).ok()?,
            text: Note::new(&self.text).ok()?,
            element_moment: Note::new(&self.element_moment).ok()?,
            minutes: StepMinutes { usual: self.usual, least: self.least },
        })
    }
}

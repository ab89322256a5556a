//! The free texts of methods that a worker made.

use domain::{OwnMethod, OwnMethods};

use crate::{FreeText, MeetingField, Place, Texts};

impl Texts for OwnMethods {
    fn texts(&self) -> Vec<FreeText<'_>> {
        let said = self.0.iter().flat_map(said_in);
        said.map(|(field, it)| FreeText::new(Place::Meeting(field), it)).collect()
    }
}

/// Every text of the method, with its place.
pub(crate) fn said_in(own: &OwnMethod) -> Vec<(MeetingField, &str)> {
    let about = [own.name.as_str(), own.when.as_str(), own.note.as_str()];
    let mut texts: Vec<_> = about.map(|it| (MeetingField::Method, it)).into();
    for (index, step) in own.steps.as_slice().iter().enumerate() {
        let said = [step.name.as_str(), step.text.as_str(), step.element_moment.as_str()];
        texts.extend(said.map(|it| (MeetingField::Step(index), it)));
    }
    texts
}

#[cfg(test)]
mod tests {
    use domain::{MethodId, MethodName, Note, OwnStep, OwnSteps, StepMinutes, StepName};

    use super::*;
    use crate::{InTheWay, clear};

    #[test]
    fn every_text_of_a_method_is_looked_at() {
        let number = "06 12345678";
        let note = || Note::new(number).unwrap();
        let step = OwnStep {
            name: StepName::new(number).unwrap(),
            text: note(),
            element_moment: note(),
            minutes: StepMinutes { usual: 5, least: 2 },
        };
        let own = OwnMethod {
            id: MethodId::new("eigen-1").unwrap(),
            name: MethodName::new(number).unwrap(),
            when: note(),
            note: note(),
            based_on: None,
            steps: OwnSteps::new(vec![step; 2]).unwrap(),
        };
        let both = OwnMethods(vec![own; 2]);
        assert_eq!(InTheWay::of(&both).findings.len(), 2 * (3 + 2 * 3));
        assert!(clear(both, &[]).is_err());
        assert!(clear(OwnMethods::default(), &[]).is_ok(), "nothing leaves freely");
    }
}

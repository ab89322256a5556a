//! A method that a worker made, in the shape of one of the pack: so that all that reads methods reads it too.

use domain::{OwnMethod, OwnStep};

use crate::{Mark, Method, MethodSetting, MethodStep, Minutes};

impl From<&OwnMethod> for Method {
    fn from(own: &OwnMethod) -> Self {
        let steps: Vec<MethodStep> = own.steps.as_slice().iter().map(step).collect();
        let minutes = steps.iter().fold(0_u16, |sum, it| sum.saturating_add(it.minutes));
        Self {
            id: own.id.clone(),
            name: own.name.as_str().to_owned(),
            minutes: Minutes { from: minutes, to: minutes },
            setting: MethodSetting::Group,
            people: None,
            when: own.when.as_str().to_owned(),
            note: (!own.note.is_blank()).then(|| own.note.as_str().to_owned()),
            mark: Mark::OwnDesign,
            sources: Vec::new(),
            based_on: own.based_on.clone(),
            steps,
        }
    }
}

fn step(own: &OwnStep) -> MethodStep {
    MethodStep {
        name: own.name.as_str().to_owned(),
        minutes: u16::try_from(own.minutes.usual).unwrap_or(u16::MAX),
        least: u16::try_from(own.minutes.least).ok(),
        minutes_mark: Mark::OwnDesign,
        text: own.text.as_str().to_owned(),
        element_moment: (!own.element_moment.is_blank()).then(|| own.element_moment.as_str().to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use domain::{MethodId, MethodName, Note, OwnSteps, StepMinutes, StepName};

    use super::*;

    #[test]
    fn an_own_method_reads_as_any_other() {
        let steps = [("Kijken", 10, 4), ("Kiezen", 5, 5)].map(|(name, usual, least)| OwnStep {
            name: StepName::new(name).unwrap(),
            text: Note::new("Ieder voor zich.").unwrap(),
            element_moment: Note::default(),
            minutes: StepMinutes { usual, least },
        });
        let own = OwnMethod {
            id: MethodId::new("eigen-1").unwrap(),
            name: MethodName::new("Onze ronde").unwrap(),
            when: Note::default(),
            note: Note::default(),
            based_on: MethodId::new("elementenronde").ok(),
            steps: OwnSteps::new(steps.to_vec()).unwrap(),
        };
        let method = Method::from(&own);
        assert_eq!(method.minutes, Minutes { from: 15, to: 15 });
        assert_eq!(method.note, None);
        let least: Vec<_> = method.steps.iter().map(|it| (it.least, it.element_moment.clone())).collect();
        assert_eq!(least, [(Some(4), None), (Some(5), None)]);
    }
}

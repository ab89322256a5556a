//! A method that the worker made: a copy of one of the content pack, or from nothing, with steps of one's own.

use crate::text::one_line;
use crate::{MeetingError, MethodId, Note, StepMinutes, StepName};

/// The most steps of a method: a meeting adds its own to them.
pub const MAX_METHOD_STEPS: usize = 30;
/// The most minutes that a step of a method usually takes.
pub const MAX_STEP_MINUTES: u32 = 120;

one_line! {
    /// What a method is called.
    MethodName at most 80,
}

/// A step of a method of one's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnStep {
    /// The name.
    pub name: StepName,
    /// What to do.
    pub text: Note,
    /// Where the elements come in: what to ask at this step; blank when they do not.
    pub element_moment: Note,
    /// What it usually takes and what it needs at least.
    pub minutes: StepMinutes,
}

/// The steps of a method of one's own; there may be none yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnSteps(Vec<OwnStep>);

impl OwnSteps {
    /// These steps, at most [`MAX_METHOD_STEPS`], each of 1 to [`MAX_STEP_MINUTES`] minutes and together at most a
    /// day. A step without minutes gets one.
    pub fn new(mut steps: Vec<OwnStep>) -> Result<Self, MeetingError> {
        let has = steps.len();
        if has > MAX_METHOD_STEPS {
            return Err(MeetingError::Lines { has, most: MAX_METHOD_STEPS });
        }
        if let Some(step) = steps.iter().find(|it| it.minutes.usual > MAX_STEP_MINUTES) {
            return Err(MeetingError::StepLength { has: step.minutes.usual });
        }
        for step in &mut steps {
            step.minutes.usual = step.minutes.usual.max(1);
            step.minutes.least = step.minutes.least.clamp(1, step.minutes.usual);
        }
        let minutes: u64 = steps.iter().map(|it| u64::from(it.minutes.usual)).sum();
        if minutes > u64::from(crate::MAX_MEETING_MINUTES) {
            return Err(MeetingError::Length { has: minutes });
        }
        Ok(Self(steps))
    }

    /// The steps, in order.
    pub fn as_slice(&self) -> &[OwnStep] {
        &self.0
    }
}

/// A method of one's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnMethod {
    /// Which one: [`OwnMethod::PREFIX`] and what no content pack has after it.
    pub id: MethodId,
    /// The name.
    pub name: MethodName,
    /// When it fits; may be blank.
    pub when: Note,
    /// What to know beforehand; may be blank.
    pub note: Note,
    /// The method that it was copied from.
    pub based_on: Option<MethodId>,
    /// The steps.
    pub steps: OwnSteps,
}

/// Methods of one's own that leave together, on paper or in a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnMethods(pub Vec<OwnMethod>);

impl OwnMethod {
    /// What the ids of own methods begin with; the rest of one is random.
    pub const PREFIX: &str = "eigen-";

    /// True when a method with this id was made by a worker.
    pub fn is_own(id: &MethodId) -> bool {
        id.as_str().starts_with(Self::PREFIX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(usual: u32, least: u32) -> OwnStep {
        OwnStep {
            name: StepName::new("Kijken").unwrap(),
            text: Note::default(),
            element_moment: Note::default(),
            minutes: StepMinutes { usual, least },
        }
    }

    #[test]
    fn steps_have_a_minute_and_need_no_more_than_they_usually_take() {
        let found = OwnSteps::new(vec![step(0, 0), step(10, 20)]).unwrap();
        let minutes: Vec<_> =
            found.as_slice().iter().map(|it| (it.minutes.usual, it.minutes.least)).collect();
        assert_eq!(minutes, [(1, 1), (10, 10)]);
        assert!(OwnSteps::new(Vec::new()).unwrap().as_slice().is_empty());
        assert_eq!(OwnSteps::new(vec![step(1, 1); 31]), Err(MeetingError::Lines { has: 31, most: 30 }));
        assert!(OwnSteps::new(vec![step(120, 1); 12]).is_ok());
        assert_eq!(OwnSteps::new(vec![step(120, 1); 13]), Err(MeetingError::Length { has: 1_560 }));
        for has in [121, 720, u32::MAX] {
            assert_eq!(OwnSteps::new(vec![step(has, 1)]), Err(MeetingError::StepLength { has }));
        }
    }

    #[test]
    fn an_own_method_is_known_by_its_id() {
        let is_own = |id: &str| OwnMethod::is_own(&MethodId::new(id).unwrap());
        assert!(is_own("eigen-1"));
        assert!(!is_own("balint"));
    }
}

//! The steps of one meeting, with the minutes that there are for each. They are a copy of the steps of the method:
//! a method that changes later, or that another content pack does not have, leaves them as they are.

use crate::text::one_line;
use crate::{MAX_MEETING_MINUTES, MeetingError, Note, QuestionId, StepMinutes, fitted};

/// The most steps of one meeting, and of one method.
pub const MAX_STEPS: usize = 40;
/// The most questions that stand with one step.
pub const MAX_STEP_QUESTIONS: usize = 30;

one_line! {
    /// What a step is called.
    StepName at most 120,
}

/// Why there is a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StepKind {
    /// To look back on what was agreed before.
    LookBack,
    /// The method has it.
    Method,
}

impl StepKind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::LookBack, Self::Method];

    /// The id in the vault: `terugblik`, `methode`.
    pub fn id(self) -> &'static str {
        match self {
            Self::LookBack => "terugblik",
            Self::Method => "methode",
        }
    }

    /// The kind with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }
}

/// One step of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaStep {
    /// Why it is there.
    pub kind: StepKind,
    /// The name.
    pub name: StepName,
    /// What to do.
    pub text: Note,
    /// Where the elements come in: what to ask at this step; blank when they do not.
    pub element_moment: Note,
    /// Questions of the conversation guide for this step, at most [`MAX_STEP_QUESTIONS`].
    pub questions: Vec<QuestionId>,
    /// What it usually takes and what it needs at least.
    pub suggested: StepMinutes,
    /// The minutes that there are for it now.
    pub minutes: u32,
}

/// The least minutes of a step that usually takes so many: a third, rounded up. A rule of thumb of ours, so that
/// looking back at the end is not what a short meeting loses.
pub fn least_minutes(usual: u32) -> u32 {
    usual.div_ceil(3).max(1)
}

/// The steps of a meeting; none before a method was chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Agenda(Vec<AgendaStep>);

impl Agenda {
    /// These steps, at most [`MAX_STEPS`] and together at most a day. A step without minutes gets one.
    pub fn new(mut steps: Vec<AgendaStep>) -> Result<Self, MeetingError> {
        let has = steps.len();
        if has > MAX_STEPS {
            return Err(MeetingError::Lines { has, most: MAX_STEPS });
        }
        for step in &mut steps {
            step.minutes = step.minutes.max(1);
            step.questions.truncate(MAX_STEP_QUESTIONS);
        }
        let minutes: u64 = steps.iter().map(|it| u64::from(it.minutes)).sum();
        if minutes > u64::from(MAX_MEETING_MINUTES) {
            return Err(MeetingError::Length { has: minutes });
        }
        Ok(Self(steps))
    }

    /// The steps, in order.
    pub fn steps(&self) -> &[AgendaStep] {
        &self.0
    }

    /// True before a method was chosen, or when it has no steps.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The minutes of all steps together.
    pub fn minutes(&self) -> u32 {
        self.0.iter().map(|it| it.minutes).sum()
    }

    /// The fewest minutes in which these steps can be done.
    pub fn least(&self) -> u32 {
        self.0.iter().map(|it| it.suggested.least.max(1)).sum()
    }

    /// The same steps in `total` minutes: [`fitted`] to what each usually takes.
    pub fn fitted(self, total: u32) -> Result<Self, MeetingError> {
        let suggested: Vec<StepMinutes> = self.0.iter().map(|it| it.suggested).collect();
        let minutes = fitted(&suggested, total)?;
        let steps = self.0.into_iter().zip(minutes).map(|(step, minutes)| AgendaStep { minutes, ..step });
        Self::new(steps.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(usual: u32) -> AgendaStep {
        AgendaStep {
            kind: StepKind::Method,
            name: StepName::new("Vraag").unwrap(),
            text: Note::default(),
            element_moment: Note::default(),
            questions: Vec::new(),
            suggested: StepMinutes { usual, least: least_minutes(usual) },
            minutes: usual,
        }
    }

    fn agenda(minutes: &[u32]) -> Agenda {
        Agenda::new(minutes.iter().map(|it| step(*it)).collect()).unwrap()
    }

    #[test]
    fn stretching_twice_is_stretching_once() {
        let there_and_back = agenda(&[5, 10, 10, 10, 5]).fitted(90).unwrap().fitted(40).unwrap();
        assert_eq!(there_and_back, agenda(&[5, 10, 10, 10, 5]));
    }

    #[test]
    fn a_short_meeting_still_has_time_to_learn() {
        let short = agenda(&[5, 15, 8, 12, 5]).fitted(20).unwrap();
        let minutes: Vec<u32> = short.steps().iter().map(|it| it.minutes).collect();
        assert_eq!(minutes, [2, 7, 4, 5, 2]);
        assert_eq!(short.least(), 16);
        let too_few = MeetingError::TooFewMinutes { minutes: 15, least: 16 };
        assert_eq!(short.fitted(15), Err(too_few));
    }

    #[test]
    fn an_agenda_is_bounded_and_every_step_has_a_minute() {
        assert_eq!(agenda(&[0]).minutes(), 1);
        assert_eq!(Agenda::new(vec![step(1); 41]), Err(MeetingError::Lines { has: 41, most: 40 }));
        assert_eq!(Agenda::new(vec![step(1_440), step(1)]), Err(MeetingError::Length { has: 1_441 }));
        assert_eq!(Agenda::new(vec![step(u32::MAX); 2]), Err(MeetingError::Length { has: 8_589_934_590 }));
        assert!(agenda(&[]).fitted(60).unwrap().is_empty(), "a method without steps stays one");
    }

    #[test]
    fn the_least_is_a_third() {
        for (usual, least) in [(0, 1), (1, 1), (3, 1), (4, 2), (12, 4), (u32::MAX, 1_431_655_765)] {
            assert_eq!(least_minutes(usual), least, "{usual}");
        }
    }
}

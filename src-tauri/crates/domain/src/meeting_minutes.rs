//! What a group keeps of a meeting: themes, what was learned, what was agreed. No details of a case: there is
//! no field for one, and the themes are names of the handbook.

use chrono::NaiveDate;

use crate::{Colleague, MeetingError, MeetingForm, MeetingMethod, Note, Participants, Themes};

/// The most learning points, and the most agreements, of one meeting.
pub const MAX_MINUTES_LINES: usize = 50;

/// By when something is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Due {
    /// On this day.
    On(NaiveDate),
    /// At the next meeting, whenever that is.
    NextMeeting,
}

/// Something that someone will do or try before the group meets again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// What.
    pub what: Note,
    /// Who, when that was said.
    pub who: Option<Colleague>,
    /// By when, when that was said.
    pub due: Option<Due>,
}

/// The minutes of a meeting. What is empty is written in by hand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeetingMinutes {
    /// The day.
    pub date: Option<NaiveDate>,
    /// As what it counts.
    pub form: Option<MeetingForm>,
    /// By which steps it went.
    pub method: Option<MeetingMethod>,
    /// Who were there.
    pub participants: Option<Participants>,
    /// What it was about, in names of the handbook.
    pub themes: Themes,
    /// The same in a line of one's own.
    pub theme_line: Note,
    /// What was learned.
    pub learned: LearningPoints,
    /// What will be done or tried.
    pub agreements: Agreements,
    /// What goes to the team or the organisation.
    pub for_team: Note,
    /// When the group meets again.
    pub next_on: Option<NaiveDate>,
}

/// What a group learned, a line each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LearningPoints(Vec<Note>);

impl LearningPoints {
    /// Those of `points` that are not blank, at most [`MAX_MINUTES_LINES`].
    pub fn new(points: Vec<Note>) -> Result<Self, MeetingError> {
        few(points.into_iter().filter(|it| !it.is_blank()).collect()).map(Self)
    }

    /// The points, in their order.
    pub fn as_slice(&self) -> &[Note] {
        &self.0
    }
}

/// What a group agreed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Agreements(Vec<Agreement>);

impl Agreements {
    /// Those of `agreements` that say what will be done, at most [`MAX_MINUTES_LINES`].
    pub fn new(agreements: Vec<Agreement>) -> Result<Self, MeetingError> {
        few(agreements.into_iter().filter(|it| !it.what.is_blank()).collect()).map(Self)
    }

    /// The agreements, in their order.
    pub fn as_slice(&self) -> &[Agreement] {
        &self.0
    }
}

fn few<T>(lines: Vec<T>) -> Result<Vec<T>, MeetingError> {
    let has = lines.len();
    if has > MAX_MINUTES_LINES {
        Err(MeetingError::Lines { has, most: MAX_MINUTES_LINES })
    } else {
        Ok(lines)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_are_no_lines_and_there_are_not_endlessly_many() {
        let note = |text: &str| Note::new(text).unwrap();
        let points = LearningPoints::new(vec![note("Vaker voordoen."), note("  \n")]).unwrap();
        assert_eq!(points.as_slice(), [note("Vaker voordoen.")]);
        let many = vec![note("x"); 51];
        assert_eq!(LearningPoints::new(many), Err(MeetingError::Lines { has: 51, most: 50 }));
        let blank = Agreement { what: note(" "), who: None, due: Some(Due::NextMeeting) };
        assert!(Agreements::new(vec![blank]).unwrap().as_slice().is_empty());
    }
}

//! What can be said of a meeting of colleagues: its form, its times, who is there, what it is about.
//! It says nothing about a family; a case has no place here.

use chrono::{NaiveDate, NaiveTime, Timelike};

use crate::text::one_line;
use crate::{Agenda, Agreements, CategoryId, ElementId, MethodId, Note, Seats};

/// The most people at one meeting.
pub const MAX_PARTICIPANTS: usize = 99;
/// The most minutes of one meeting: a whole day.
pub const MAX_MEETING_MINUTES: u32 = 1_440;
/// The most categories and elements together that a meeting is said to be about.
pub const MAX_THEMES: usize = 30;

/// Why something cannot be said about a meeting. What was written is never part of the error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MeetingError {
    /// It ends at the minute at which it begins.
    #[error("a meeting ends when it begins")]
    NoDuration,
    /// Less than a minute or more than a day.
    #[error("a meeting of {has} minutes; from 1 to {MAX_MEETING_MINUTES} is possible")]
    Length {
        /// How many minutes there are.
        has: u64,
    },
    /// More people than [`MAX_PARTICIPANTS`].
    #[error("{has} participants, {MAX_PARTICIPANTS} is the most")]
    Participants {
        /// How many there are.
        has: u64,
    },
    /// More themes than [`MAX_THEMES`].
    #[error("{has} themes, {MAX_THEMES} is the most")]
    Themes {
        /// How many there are.
        has: usize,
    },
    /// More lines of one kind than fit.
    #[error("{has} lines, {most} is the most")]
    Lines {
        /// How many there are.
        has: usize,
        /// How many there may be.
        most: usize,
    },
    /// A step of a method of more minutes than [`crate::MAX_STEP_MINUTES`].
    #[error("a step of {has} minutes, {} is the most", crate::MAX_STEP_MINUTES)]
    StepLength {
        /// How many minutes it takes.
        has: u32,
    },
    /// A meeting that should run has no steps.
    #[error("there are no steps")]
    NoSteps,
    /// There is less time than the steps need at least.
    #[error("{minutes} minutes are too few, {least} is the least")]
    TooFewMinutes {
        /// The minutes that there are.
        minutes: u32,
        /// The fewest in which the steps can be done.
        least: u64,
    },
}

/// As what a meeting counts: the forms that the register names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MeetingForm {
    /// Colleagues among themselves.
    Intervision,
    /// With a leader who is no member of the group.
    GuidedIntervision,
    /// Reflection, method and cases together, with a guide of the organisation.
    WorkGuidance,
    /// Regular, structured and equal learning together.
    LearningMeeting,
    /// With a registered supervisor.
    Supervision,
}

impl MeetingForm {
    /// The five forms.
    pub const ALL: [Self; 5] = [
        Self::Intervision,
        Self::GuidedIntervision,
        Self::WorkGuidance,
        Self::LearningMeeting,
        Self::Supervision,
    ];

    /// The Dutch id: `intervisie`, `begeleide-intervisie`, `methodische-werkbegeleiding`, `leerbijeenkomst`,
    /// `supervisie`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Intervision => "intervisie",
            Self::GuidedIntervision => "begeleide-intervisie",
            Self::WorkGuidance => "methodische-werkbegeleiding",
            Self::LearningMeeting => "leerbijeenkomst",
            Self::Supervision => "supervisie",
        }
    }

    /// The form with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }
}

/// By which steps a meeting goes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub enum MeetingMethod {
    /// The conversation guide in its walk for the group.
    #[default]
    Guide,
    /// A method of the content pack.
    Method(MethodId),
}

/// When a meeting was or will be: a day, and two times as they stood on the clock of the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MeetingTime {
    date: NaiveDate,
    begins: NaiveTime,
    ends: NaiveTime,
}

impl MeetingTime {
    /// The meeting that begins on `date`. One that ends earlier than it begins ends on the next day; seconds
    /// are left out.
    pub fn new(date: NaiveDate, begins: NaiveTime, ends: NaiveTime) -> Result<Self, MeetingError> {
        let (begins, ends) = (whole_minute(begins), whole_minute(ends));
        if begins == ends { Err(MeetingError::NoDuration) } else { Ok(Self { date, begins, ends }) }
    }

    /// The day on which it begins.
    pub fn date(&self) -> NaiveDate {
        self.date
    }

    /// The time at which it begins.
    pub fn begins(&self) -> NaiveTime {
        self.begins
    }

    /// The time at which it ends.
    pub fn ends(&self) -> NaiveTime {
        self.ends
    }

    /// True when it ends on the day after.
    pub fn ends_next_day(&self) -> bool {
        self.ends < self.begins
    }

    /// How many minutes it took, 1 to 1439, from one time to the other. The night in which the clock changes
    /// counts as it was written down: the clock of the room is what people sign for.
    pub fn minutes(&self) -> u32 {
        let (from, to) = (minute_of(self.begins), minute_of(self.ends));
        if to > from { to - from } else { to + MAX_MEETING_MINUTES - from }
    }
}

fn whole_minute(time: NaiveTime) -> NaiveTime {
    NaiveTime::from_hms_opt(time.hour(), time.minute(), 0).unwrap_or(time)
}

fn minute_of(time: NaiveTime) -> u32 {
    time.hour() * 60 + time.minute()
}

/// How long a meeting is to take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MeetingLength(u32);

impl MeetingLength {
    /// So many minutes, 1 to [`MAX_MEETING_MINUTES`].
    pub fn new(minutes: u64) -> Result<Self, MeetingError> {
        let fits = u32::try_from(minutes).ok().filter(|it| (1..=MAX_MEETING_MINUTES).contains(it));
        fits.map(Self).ok_or(MeetingError::Length { has: minutes })
    }

    /// The minutes.
    pub fn minutes(self) -> u32 {
        self.0
    }
}

one_line! {
    /// What a colleague is called at the table: a name, initials or a part in the meeting. Never a client.
    Colleague at most 80,
    /// Where a group meets: a room, a building, a link.
    MeetingPlace at most 200,
}

/// Who leads a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leader {
    /// What he or she is called.
    pub name: Colleague,
    /// The register in which he or she stands, when that was said.
    pub register: Option<Colleague>,
}

/// Who were there, as the worker chose to say it: a number, or the names of colleagues.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participants(Present);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Present {
    Number(usize),
    Names(Vec<Colleague>),
}

impl Participants {
    /// So many people, at most [`MAX_PARTICIPANTS`]; none is possible too.
    pub fn number(people: u64) -> Result<Self, MeetingError> {
        let fits = usize::try_from(people).ok().filter(|it| *it <= MAX_PARTICIPANTS);
        fits.map(|it| Self(Present::Number(it))).ok_or(MeetingError::Participants { has: people })
    }

    /// These colleagues, at most [`MAX_PARTICIPANTS`]; no names at all are a number of none.
    pub fn names(names: Vec<Colleague>) -> Result<Self, MeetingError> {
        if names.is_empty() {
            return Ok(Self(Present::Number(0)));
        }
        if names.len() > MAX_PARTICIPANTS {
            let has = u64::try_from(names.len()).unwrap_or(u64::MAX);
            return Err(MeetingError::Participants { has });
        }
        Ok(Self(Present::Names(names)))
    }

    /// How many there were.
    pub fn count(&self) -> usize {
        match &self.0 {
            Present::Number(people) => *people,
            Present::Names(names) => names.len(),
        }
    }

    /// Their names; none when only their number was said.
    pub fn named(&self) -> &[Colleague] {
        match &self.0 {
            Present::Number(_) => &[],
            Present::Names(names) => names,
        }
    }
}

/// What a meeting was about, in the words of the handbook: no sentence about a family can stand here.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Themes {
    categories: Vec<CategoryId>,
    elements: Vec<ElementId>,
}

impl Themes {
    /// These categories and elements, each once, at most [`MAX_THEMES`] together.
    pub fn new(categories: Vec<CategoryId>, elements: Vec<ElementId>) -> Result<Self, MeetingError> {
        let (categories, elements) = (each_once(categories), each_once(elements));
        let has = categories.len() + elements.len();
        if has > MAX_THEMES { Err(MeetingError::Themes { has }) } else { Ok(Self { categories, elements }) }
    }

    /// The categories, in the order in which they were named.
    pub fn categories(&self) -> &[CategoryId] {
        &self.categories
    }

    /// The elements, in the order in which they were named.
    pub fn elements(&self) -> &[ElementId] {
        &self.elements
    }

    /// True when nothing was named.
    pub fn is_empty(&self) -> bool {
        self.categories.is_empty() && self.elements.is_empty()
    }
}

pub(crate) fn each_once<T: PartialEq>(items: Vec<T>) -> Vec<T> {
    let mut once = Vec::with_capacity(items.len());
    for item in items {
        if !once.contains(&item) {
            once.push(item);
        }
    }
    once
}

/// A meeting that is still to come, as those who will be there get it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeetingPlan {
    /// By which steps; `None` when that is not chosen yet.
    pub method: Option<MeetingMethod>,
    /// The steps with their minutes, as the meeting has them; none to take those of the method.
    pub agenda: Agenda,
    /// The question of whoever brings a case; blank when it is written down at the table.
    pub question: Note,
    /// The questions from the field, when it turns on a theme.
    pub from_the_field: Vec<Note>,
    /// How long there is; the steps are stretched to it. `None` for what the method suggests.
    pub length: Option<MeetingLength>,
    /// When it begins.
    pub starts_at: Option<NaiveTime>,
    /// The day.
    pub date: Option<NaiveDate>,
    /// What it is about, in one line; blank when there is none.
    pub theme: Note,
    /// Who has which part, as far as that is known.
    pub seats: Seats,
    /// What was agreed before and comes back.
    pub coming_back: Agreements,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::TextError;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn at(hour: u32, minute: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
    }

    #[track_caller]
    fn check_duration(on: NaiveDate, from: NaiveTime, to: NaiveTime, expected: Result<u32, MeetingError>) {
        assert_eq!(MeetingTime::new(on, from, to).map(|it| it.minutes()), expected, "{on} {from}-{to}");
    }

    #[test]
    fn a_duration_is_what_the_clock_of_the_room_says() {
        let ordinary = day(2026, 11, 22);
        check_duration(ordinary, at(13, 30), at(14, 30), Ok(60));
        check_duration(ordinary, at(9, 0), at(21, 0), Ok(720));
        check_duration(ordinary, at(23, 15), at(0, 45), Ok(90));
        check_duration(ordinary, at(0, 0), at(23, 59), Ok(1_439));
        check_duration(ordinary, at(0, 1), at(0, 0), Ok(1_439));
        check_duration(ordinary, at(13, 30), at(13, 30), Err(MeetingError::NoDuration));
        // The clock goes from two to three, and from three back to two.
        check_duration(day(2026, 3, 29), at(1, 30), at(3, 30), Ok(120));
        check_duration(day(2026, 10, 25), at(1, 30), at(3, 30), Ok(120));
        check_duration(day(2026, 10, 24), at(22, 0), at(4, 0), Ok(360));
        let seconds = NaiveTime::from_hms_opt(13, 30, 59).unwrap();
        check_duration(ordinary, seconds, at(13, 31), Ok(1));
        check_duration(ordinary, at(13, 30), seconds, Err(MeetingError::NoDuration));
    }

    #[test]
    fn a_meeting_over_midnight_ends_on_the_next_day() {
        let night = MeetingTime::new(day(2026, 12, 31), at(23, 0), at(1, 0)).unwrap();
        assert!(night.ends_next_day());
        assert_eq!(night.date(), day(2026, 12, 31));
        assert!(!MeetingTime::new(day(2026, 12, 31), at(0, 0), at(1, 0)).unwrap().ends_next_day());
    }

    #[test]
    fn numbers_are_bounded() {
        assert_eq!(MeetingLength::new(1).map(MeetingLength::minutes), Ok(1));
        assert_eq!(MeetingLength::new(1_440).map(MeetingLength::minutes), Ok(1_440));
        for has in [0, 1_441, u64::MAX] {
            assert_eq!(MeetingLength::new(has), Err(MeetingError::Length { has }));
        }
        assert_eq!(Participants::number(0).unwrap().count(), 0);
        assert_eq!(Participants::number(99).unwrap().count(), 99);
        for has in [100, u64::MAX] {
            assert_eq!(Participants::number(has), Err(MeetingError::Participants { has }));
        }
        let someone = || Colleague::new("Deelnemer").unwrap();
        assert_eq!(Participants::names(vec![someone(); 99]).unwrap().named().len(), 99);
        assert!(Participants::names(vec![someone(); 100]).is_err());
    }

    #[test]
    fn a_theme_is_named_once() {
        let ids = |words: &[&str]| words.iter().map(|it| ElementId::new(it).unwrap()).collect::<Vec<_>>();
        let themes = Themes::new(Vec::new(), ids(&["samen-doen", "time-out", "samen-doen"])).unwrap();
        assert_eq!(themes.elements(), ids(&["samen-doen", "time-out"]));
        let many: Vec<String> = (0..31).map(|it| format!("element-{it}")).collect();
        let many = ids(&many.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(Themes::new(Vec::new(), many), Err(MeetingError::Themes { has: 31 }));
    }

    #[test]
    fn the_name_of_a_colleague_is_one_line_and_never_in_a_log() {
        let name = Colleague::new(" Begeleider,\n SKJ-geregistreerd ").unwrap();
        assert_eq!(name.as_str(), "Begeleider, SKJ-geregistreerd");
        assert_eq!(format!("{name:?}"), "Colleague(29 characters)");
        assert_eq!(Colleague::new(" \n"), Err(TextError::Empty));
        assert!(Colleague::new(&"x".repeat(81)).is_err());
    }

    #[test]
    fn every_form_is_found_by_its_id() {
        for form in MeetingForm::ALL {
            assert_eq!(MeetingForm::from_id(form.id()), Some(form));
        }
        assert_eq!(MeetingForm::from_id("overleg"), None);
    }
}

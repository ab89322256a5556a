//! What a worker did to learn, along one line: what is still to come, and what was. It adds up hours and nothing else:
//! nothing here says how much there should be.

use chrono::{NaiveDate, NaiveTime};
use uuid::Uuid;

use crate::{
    AgreementState, Due, Experiment, ExperimentState, GroupId, Label, LearningPoint, MadeAgreement, Meeting,
    MeetingReflection, MeetingState, YearMonth, YearTotal, by_year,
};

/// Something on the line. Each thing is on it once, however long it takes: at the last that happened to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TimelineEntry {
    /// A meeting, still to come or held, and how the worker looks back on it.
    Meeting(Box<Meeting>, Option<Box<MeetingReflection>>),
    /// An experiment, from the day it was chosen until what came of it, in the case that is called so.
    Experiment(Box<Experiment>, Label),
    /// What the worker agreed to do, at the meeting on that day of that group, and what came of it.
    Agreement(Box<MadeAgreement>, NaiveDate, Option<GroupId>),
    /// What was learned, in some month.
    LearningPoint(LearningPoint),
}

/// The line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Timeline {
    /// What is still to come or still open, the first day first; at the end what has no day.
    pub ahead: Vec<TimelineEntry>,
    /// What was, the newest first; in each month the learning points first, which have no day.
    pub behind: Vec<TimelineEntry>,
    /// The hours of the meetings that were held, the newest year first.
    pub hours: Vec<YearTotal>,
}

impl Timeline {
    /// The line of these, in whatever order they come. A meeting that does not take place is not on it.
    pub fn of(entries: Vec<TimelineEntry>) -> Self {
        let held: Vec<_> =
            entries.iter().filter_map(TimelineEntry::meeting).filter_map(Meeting::held).collect();
        let on_line = |it: &TimelineEntry| it.meeting().is_none_or(|it| it.state != MeetingState::CalledOff);
        let entries = entries.into_iter().filter(on_line);
        let (mut ahead, mut behind): (Vec<_>, Vec<_>) = entries.partition(TimelineEntry::is_ahead);
        ahead.sort_by_cached_key(|it| {
            let When { day, time, .. } = it.when();
            (day.is_none(), day, time.is_none(), time, it.tie())
        });
        behind.sort_by_cached_key(|it| (std::cmp::Reverse(it.when()), it.tie()));
        Self { ahead, behind, hours: by_year(&held) }
    }
}

/// Where on the line: in which month, and in it the points, which have no day, after all days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct When {
    month: Option<YearMonth>,
    is_whole_month: bool,
    day: Option<NaiveDate>,
    time: Option<NaiveTime>,
}

impl When {
    fn day(day: Option<NaiveDate>) -> Self {
        Self { month: day.map(YearMonth::of), is_whole_month: false, day, time: None }
    }
}

impl TimelineEntry {
    /// The meeting, when it is one.
    pub fn meeting(&self) -> Option<&Meeting> {
        match self {
            Self::Meeting(it, _) => Some(it),
            Self::Experiment(..) | Self::Agreement(..) | Self::LearningPoint(_) => None,
        }
    }

    fn is_ahead(&self) -> bool {
        match self {
            Self::Meeting(it, _) => it.state == MeetingState::Planned,
            Self::Experiment(it, _) => it.state == ExperimentState::Open,
            Self::Agreement(it, ..) => it.is_open(),
            Self::LearningPoint(_) => false,
        }
    }

    /// The last that happened, or when it will.
    fn when(&self) -> When {
        match self {
            Self::Meeting(it, _) => When { time: Some(it.time.begins()), ..When::day(Some(it.time.date())) },
            Self::Experiment(it, _) => When::day(Some(match &it.state {
                ExperimentState::Open => it.look_back_on,
                ExperimentState::Done { on, .. } => *on,
            })),
            Self::Agreement(it, ..) => When::day(match (&it.state, it.agreement.due) {
                (AgreementState::Done { on, .. }, _) => Some(*on),
                (AgreementState::Open, Some(Due::On(by))) => Some(by),
                (AgreementState::Open, Some(Due::NextMeeting) | None) => None,
            }),
            Self::LearningPoint(it) => {
                When { month: Some(it.month), is_whole_month: true, ..When::day(None) }
            }
        }
    }

    /// What comes first of two at the same moment: always the same one.
    fn tie(&self) -> (u8, Uuid) {
        match self {
            Self::Meeting(it, _) => (0, it.id.0),
            Self::Agreement(it, ..) => (1, it.id.0),
            Self::Experiment(it, _) => (2, it.id.0),
            Self::LearningPoint(it) => (3, it.id.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Agreement, AgreementId, CaseId, ElementId, ExperimentId, LearningPointId, LearningText, MeetingForm,
        MeetingId, MeetingTime, Note,
    };

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn note(text: &str) -> Note {
        Note::new(text).unwrap()
    }

    fn meeting(number: u128, on: &str, from: u32, to: u32, state: MeetingState) -> TimelineEntry {
        let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        let time = MeetingTime::new(day(on), at(from), at(to)).unwrap();
        let form = if number.is_multiple_of(2) { MeetingForm::Supervision } else { MeetingForm::Intervision };
        let planned = Meeting::planned(MeetingId(Uuid::from_u128(number)), time, form);
        TimelineEntry::Meeting(Box::new(Meeting { state, ..planned }), None)
    }

    fn held(number: u128, on: &str, from: u32, to: u32) -> TimelineEntry {
        meeting(number, on, from, to, MeetingState::Held)
    }

    fn experiment(number: u128, look_back_on: &str, done_on: Option<&str>) -> TimelineEntry {
        let experiment = Experiment {
            id: ExperimentId(Uuid::from_u128(number)),
            case: CaseId(Uuid::nil()),
            what: note("Eerst luisteren."),
            element: Some(ElementId::new("bestaat-niet").unwrap()),
            with_whom: Note::default(),
            noticed_by: Note::default(),
            asked_by: Note::default(),
            chosen_on: Some(day("2025-01-01")),
            look_back_on: day(look_back_on),
            state: match done_on {
                None => ExperimentState::Open,
                Some(on) => ExperimentState::Done { on: day(on), outcome: note("Het werd stil.") },
            },
        };
        TimelineEntry::Experiment(Box::new(experiment), Label::new("Casus Beuk").unwrap())
    }

    fn agreement(number: u128, due: Option<Due>, done_on: Option<&str>) -> TimelineEntry {
        let made = MadeAgreement {
            id: AgreementId(Uuid::from_u128(number)),
            meeting: MeetingId(Uuid::nil()),
            number: 0,
            agreement: Agreement { what: note("Vaker voordoen."), who: None, due },
            state: match done_on {
                None => AgreementState::Open,
                Some(on) => AgreementState::Done { on: day(on), outcome: Note::default() },
            },
        };
        TimelineEntry::Agreement(Box::new(made), day("2025-01-01"), None)
    }

    fn point(number: u128, month: &str) -> TimelineEntry {
        TimelineEntry::LearningPoint(LearningPoint {
            id: LearningPointId(Uuid::from_u128(number)),
            text: LearningText::new("Stilte laten.").unwrap(),
            element: None,
            month: YearMonth::parse(month).unwrap(),
        })
    }

    fn numbers(entries: &[TimelineEntry]) -> Vec<u128> {
        entries.iter().map(|it| it.tie().1.as_u128()).collect()
    }

    /// The line of `entries`, and of them turned round: ahead, behind.
    #[track_caller]
    fn check(entries: Vec<TimelineEntry>, ahead: &[u128], behind: &[u128]) {
        let turned = entries.iter().rev().cloned().collect();
        let line = Timeline::of(entries);
        assert_eq!((numbers(&line.ahead), numbers(&line.behind)), (ahead.to_vec(), behind.to_vec()));
        assert_eq!(Timeline::of(turned), line, "the order in which things come does not count");
    }

    #[test]
    fn what_was_stands_newest_first_and_the_points_of_a_month_before_its_days() {
        check(
            vec![
                held(1, "2026-11-10", 9, 10),
                held(2, "2026-11-10", 13, 14),
                experiment(3, "2026-11-01", Some("2026-11-12")),
                point(4, "2026-11"),
                point(5, "2026-12"),
                agreement(6, None, Some("2026-10-31")),
                held(7, "2025-12-31", 9, 10),
            ],
            &[],
            &[5, 4, 3, 2, 1, 6, 7],
        );
    }

    #[test]
    fn of_two_at_the_same_moment_the_same_one_is_always_first() {
        check(
            vec![
                point(9, "2026-11"),
                point(8, "2026-11"),
                experiment(7, "2026-11-01", Some("2026-11-10")),
                agreement(6, None, Some("2026-11-10")),
                held(5, "2026-11-10", 9, 11),
                held(3, "2026-11-10", 9, 10),
            ],
            &[],
            &[8, 9, 3, 5, 6, 7],
        );
    }

    #[test]
    fn what_is_still_to_come_stands_apart_first_day_first() {
        check(
            vec![
                agreement(1, Some(Due::NextMeeting), None),
                agreement(2, Some(Due::On(day("2026-12-01"))), None),
                experiment(3, "2026-12-01", None),
                meeting(4, "2026-12-01", 13, 14, MeetingState::Planned),
                meeting(5, "2026-11-01", 13, 14, MeetingState::Planned),
                agreement(6, None, None),
                held(7, "2026-11-02", 9, 10),
            ],
            &[5, 4, 2, 3, 1, 6],
            &[7],
        );
    }

    #[test]
    fn a_meeting_that_was_called_off_is_nowhere() {
        let off = meeting(1, "2026-11-10", 9, 10, MeetingState::CalledOff);
        assert_eq!(Timeline::of(vec![off]), Timeline::default());
        assert_eq!(Timeline::of(Vec::new()), Timeline::default());
    }

    #[test]
    fn only_hours_that_were_held_count_in_the_year_in_which_they_began() {
        let line = Timeline::of(vec![
            held(1, "2025-12-31", 23, 1),
            held(2, "2026-01-01", 9, 10),
            held(3, "2026-06-01", 9, 11),
            meeting(4, "2026-06-02", 9, 10, MeetingState::Planned),
            meeting(5, "2026-06-03", 9, 10, MeetingState::CalledOff),
            point(6, "2024-01"),
        ]);
        let hours: Vec<_> = line
            .hours
            .iter()
            .map(|it| {
                (it.year, it.forms.iter().map(|it| (it.form, it.meetings, it.minutes)).collect::<Vec<_>>())
            })
            .collect();
        let (own, supervised) = (MeetingForm::Intervision, MeetingForm::Supervision);
        assert_eq!(hours, [(2026, vec![(own, 1, 120), (supervised, 1, 60)]), (2025, vec![(own, 1, 120)])]);
    }
}

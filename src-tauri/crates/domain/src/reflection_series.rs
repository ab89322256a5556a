//! A series of meetings as the register (SKJ) gets to see it: when they were, how long they took together, and
//! what was learned over all of them. Like a report, it cannot hold a case.

use chrono::Datelike;

use crate::{Colleague, Dimensions, MeetingError, MeetingForm, MeetingMethod, MeetingTime, Participants};

/// The most meetings of one series.
pub const MAX_MEETINGS: usize = 500;

/// A meeting that was held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldMeeting {
    /// The day, from when to when.
    pub time: MeetingTime,
    /// As what it counts.
    pub form: MeetingForm,
    /// By which steps it went, when that was said.
    pub method: Option<MeetingMethod>,
}

/// Meetings in the order in which they were held, and the three dimensions over all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SessionSeries {
    meetings: Vec<HeldMeeting>,
    /// Who were in the group, when that was said.
    pub participants: Option<Participants>,
    /// The three dimensions over the whole series.
    pub dimensions: Dimensions,
    /// Who looks back so, when that is someone else than the worker of this vault.
    pub by: Option<Colleague>,
}

impl SessionSeries {
    /// The series of these meetings, by day and time; at most [`MAX_MEETINGS`].
    pub fn new(
        mut meetings: Vec<HeldMeeting>,
        participants: Option<Participants>,
        dimensions: Dimensions,
    ) -> Result<Self, MeetingError> {
        let has = meetings.len();
        if has > MAX_MEETINGS {
            return Err(MeetingError::Lines { has, most: MAX_MEETINGS });
        }
        meetings.sort_by_key(|it| it.time);
        Ok(Self { meetings, participants, dimensions, by: None })
    }

    /// The meetings, the first one first.
    pub fn meetings(&self) -> &[HeldMeeting] {
        &self.meetings
    }

    /// The minutes of all meetings together.
    pub fn minutes(&self) -> u32 {
        self.meetings.iter().map(|it| it.time.minutes()).sum()
    }

    /// How many meetings and minutes there are of each form that occurs, in the order of [`MeetingForm::ALL`].
    pub fn by_form(&self) -> Vec<FormTotal> {
        by_form(&self.meetings.iter().collect::<Vec<_>>())
    }
}

/// How many meetings and minutes there are of each form that occurs, however many there are.
pub fn form_totals(meetings: &[HeldMeeting]) -> Vec<FormTotal> {
    by_form(&meetings.iter().collect::<Vec<_>>())
}

fn by_form(meetings: &[&HeldMeeting]) -> Vec<FormTotal> {
    let totals = MeetingForm::ALL.into_iter().map(|form| {
        let mut total = FormTotal { form, meetings: 0, minutes: 0 };
        for it in meetings.iter().filter(|it| it.form == form) {
            total.meetings += 1;
            total.minutes += it.time.minutes();
        }
        total
    });
    totals.filter(|it| it.meetings > 0).collect()
}

/// The meetings of one year, together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearTotal {
    /// The year in which they began.
    pub year: i32,
    /// How many of each form that occurs, in the order of [`MeetingForm::ALL`].
    pub forms: Vec<FormTotal>,
}

/// What was held in each year that has a meeting, the newest year first.
pub fn by_year(meetings: &[HeldMeeting]) -> Vec<YearTotal> {
    let years: std::collections::BTreeSet<i32> = meetings.iter().map(|it| it.time.date().year()).collect();
    let of = |year| {
        let meetings: Vec<_> = meetings.iter().filter(|it| it.time.date().year() == year).collect();
        YearTotal { year, forms: by_form(&meetings) }
    };
    years.into_iter().rev().map(of).collect()
}

/// The meetings of one form, together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormTotal {
    /// The form.
    pub form: MeetingForm,
    /// How many meetings.
    pub meetings: usize,
    /// How many minutes.
    pub minutes: u32,
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, NaiveTime};

    use super::*;

    fn held(day: u32, from: (u32, u32), to: (u32, u32), form: MeetingForm) -> HeldMeeting {
        let date = NaiveDate::from_ymd_opt(2026, 3, day).unwrap();
        let at = |(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        HeldMeeting { time: MeetingTime::new(date, at(from), at(to)).unwrap(), form, method: None }
    }

    fn series(meetings: Vec<HeldMeeting>) -> Result<SessionSeries, MeetingError> {
        SessionSeries::new(meetings, None, Dimensions::default())
    }

    #[test]
    fn hours_are_added_up_over_all_and_for_each_form() {
        let found = series(vec![
            held(29, (1, 30), (3, 30), MeetingForm::Supervision),
            held(3, (23, 30), (1, 0), MeetingForm::Intervision),
            held(3, (9, 0), (21, 0), MeetingForm::Intervision),
        ])
        .unwrap();
        let minutes: Vec<_> = found.meetings().iter().map(|it| it.time.minutes()).collect();
        assert_eq!(minutes, [720, 90, 120]);
        assert_eq!(found.minutes(), 930);
        let total = |form, meetings, minutes| FormTotal { form, meetings, minutes };
        let expected = [total(MeetingForm::Intervision, 2, 810), total(MeetingForm::Supervision, 1, 120)];
        assert_eq!(found.by_form(), expected);
    }

    #[test]
    fn hours_are_added_up_for_each_year() {
        let new_year = HeldMeeting {
            time: MeetingTime::new(
                NaiveDate::from_ymd_opt(2025, 12, 31).unwrap(),
                NaiveTime::from_hms_opt(23, 0, 0).unwrap(),
                NaiveTime::from_hms_opt(1, 0, 0).unwrap(),
            )
            .unwrap(),
            form: MeetingForm::Supervision,
            method: None,
        };
        let meetings = [new_year, held(3, (9, 0), (10, 0), MeetingForm::Intervision)];
        let total =
            |year, form, minutes| YearTotal { year, forms: vec![FormTotal { form, meetings: 1, minutes }] };
        let expected =
            [total(2026, MeetingForm::Intervision, 60), total(2025, MeetingForm::Supervision, 120)];
        assert_eq!(by_year(&meetings), expected);
        assert!(by_year(&[]).is_empty());
    }

    #[test]
    fn a_series_of_nothing_is_a_series_and_one_without_end_is_not() {
        let empty = series(Vec::new()).unwrap();
        assert_eq!((empty.minutes(), empty.by_form()), (0, Vec::new()));
        let one = held(3, (9, 0), (10, 0), MeetingForm::Intervision);
        assert_eq!(series(vec![one.clone(); 500]).unwrap().minutes(), 30_000);
        assert_eq!(series(vec![one; 501]), Err(MeetingError::Lines { has: 501, most: 500 }));
    }
}

//! An intervision group: colleagues who meet again and again. Never clients.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use uuid::Uuid;

use crate::text::one_line;
use crate::{Colleague, Leader, MAX_PARTICIPANTS, MeetingError, MeetingForm, MeetingPlace};

/// Which group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupId(pub Uuid);

one_line! {
    /// What a group is called.
    GroupName at most 80,
}

/// How often a group meets.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Rhythm {
    /// A day is agreed each time.
    #[default]
    AsAgreed,
    /// Every so many weeks.
    Weeks(Every),
    /// Every so many months, on the same weekday of the month ("the third Wednesday").
    Months(Every),
}

/// Every so many: 1 to 52.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Every(u8);

impl Every {
    /// Every `count`, 1 to 52.
    pub fn new(count: u64) -> Option<Self> {
        u8::try_from(count).ok().filter(|it| (1..=52).contains(it)).map(Self)
    }

    /// How many.
    pub fn count(self) -> u8 {
        self.0
    }
}

impl Rhythm {
    /// The day on which a group with this rhythm would meet after `day`; `None` when that is agreed each time, or
    /// lies beyond the calendar.
    pub fn next_after(self, day: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::AsAgreed => None,
            Self::Weeks(every) => day.checked_add_days(Days::new(7 * u64::from(every.0))),
            Self::Months(every) => {
                let month = day.with_day(1)?.checked_add_months(Months::new(u32::from(every.0)))?;
                // The fifth Wednesday is the last: a month without a fifth has a fourth.
                let which = (day.day() - 1) / 7;
                (0..=which).rev().find_map(|it| nth_weekday(month, day.weekday(), it))
            }
        }
    }

    /// The first `count` days after `day`.
    pub fn days_after(self, day: NaiveDate, count: usize) -> Vec<NaiveDate> {
        std::iter::successors(self.next_after(day), |it| self.next_after(*it)).take(count).collect()
    }
}

/// The weekday in the month of `first`, counted from zero.
fn nth_weekday(first: NaiveDate, weekday: Weekday, which: u32) -> Option<NaiveDate> {
    let to_first = (7 + weekday.num_days_from_monday() - first.weekday().num_days_from_monday()) % 7;
    first.with_day(1 + to_first + 7 * which)
}

/// A group of colleagues.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Which group.
    pub id: GroupId,
    /// The name.
    pub name: GroupName,
    /// Who are in it, by name or initials.
    pub members: Members,
    /// Who leads it, when someone does.
    pub leader: Option<Leader>,
    /// As what its meetings count, unless a meeting says otherwise.
    pub form: MeetingForm,
    /// How often it meets.
    pub rhythm: Rhythm,
    /// Where it meets, when that was said.
    pub place: Option<MeetingPlace>,
}

/// The colleagues of a group, each once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Members(Vec<Colleague>);

impl Members {
    /// These colleagues, each once, at most [`MAX_PARTICIPANTS`].
    pub fn new(members: Vec<Colleague>) -> Result<Self, MeetingError> {
        let mut once: Vec<Colleague> = Vec::with_capacity(members.len());
        for member in members {
            if !once.contains(&member) {
                once.push(member);
            }
        }
        if once.len() > MAX_PARTICIPANTS {
            return Err(MeetingError::Participants { has: u64::try_from(once.len()).unwrap_or(u64::MAX) });
        }
        Ok(Self(once))
    }

    /// The colleagues, in the order in which they were named.
    pub fn as_slice(&self) -> &[Colleague] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(rhythm: Rhythm, from: &str, expected: &[&str]) {
        let days = rhythm.days_after(from.parse().unwrap(), expected.len().max(1));
        let days: Vec<String> = days.iter().map(ToString::to_string).collect();
        assert_eq!(days, expected, "{rhythm:?} after {from}");
    }

    fn every(count: u64) -> Every {
        Every::new(count).unwrap()
    }

    #[test]
    fn a_rhythm_gives_the_next_days() {
        check(Rhythm::AsAgreed, "2026-11-25", &[]);
        check(Rhythm::Weeks(every(6)), "2026-11-25", &["2027-01-06", "2027-02-17"]);
        // The fourth Wednesday of November, then of January and March.
        check(Rhythm::Months(every(2)), "2026-11-25", &["2027-01-27", "2027-03-24"]);
        // The fifth Monday; a month that has none gives its fourth, and from there on it is the fourth.
        check(Rhythm::Months(every(1)), "2026-11-30", &["2026-12-28", "2027-01-25"]);
        check(Rhythm::Months(every(1)), "2026-02-01", &["2026-03-01"]);
        check(Rhythm::Weeks(every(52)), "2024-02-29", &["2025-02-27"]);
    }

    #[test]
    fn a_rhythm_ends_where_the_calendar_ends() {
        assert_eq!(Rhythm::Weeks(every(1)).next_after(NaiveDate::MAX), None);
        assert_eq!(Rhythm::Months(every(52)).next_after(NaiveDate::MAX), None);
    }

    #[test]
    fn every_has_bounds() {
        for count in [0, 53, 256, u64::MAX] {
            assert_eq!(Every::new(count), None, "{count}");
        }
    }

    #[test]
    fn a_member_is_named_once_and_there_may_be_none() {
        let names = |texts: &[&str]| texts.iter().map(|it| Colleague::new(it).unwrap()).collect::<Vec<_>>();
        assert_eq!(Members::new(names(&["A. B.", "Collega", "A.  B."])).unwrap().as_slice().len(), 2);
        assert!(Members::new(Vec::new()).unwrap().as_slice().is_empty());
        let many: Vec<String> = (0..100).map(|it| format!("Collega {it}")).collect();
        let many = many.iter().map(|it| Colleague::new(it).unwrap()).collect();
        assert_eq!(Members::new(many), Err(MeetingError::Participants { has: 100 }));
    }
}

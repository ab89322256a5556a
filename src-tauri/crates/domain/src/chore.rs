//! What the app does by itself with a case whose time has come, when the vault opens: it tells, a later day it acts.
//! A clock can be wrong, so a date alone is never enough (decision 16). Nothing is done here, only decided.

use chrono::NaiveDate;

use crate::{LAST_CALL, REMIND_BEFORE, erased_on};

/// What was told about a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// That it will go into the bin.
    ToBin,
    /// That the app put it into the bin.
    InBin,
    /// That it will be erased for good.
    ToErase,
}

impl Told {
    /// The word for it in the store.
    pub fn id(self) -> &'static str {
        match self {
            Self::ToBin => "to-bin",
            Self::InBin => "in-bin",
            Self::ToErase => "to-erase",
        }
    }

    /// What the word of the store means.
    pub fn from_id(id: &str) -> Option<Self> {
        [Self::ToBin, Self::InBin, Self::ToErase].into_iter().find(|it| it.id() == id)
    }
}

/// The newest thing that the worker was told about a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Announcement {
    /// What.
    pub told: Told,
    /// The day from which it may happen, or on which it did.
    pub due_on: NaiveDate,
    /// The day on which it was told.
    pub told_on: NaiveDate,
}

/// What decides about a case at an unlock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The day of its last change.
    pub changed_on: NaiveDate,
    /// The day until which it is kept.
    pub ends_on: NaiveDate,
    /// Since when it lies in the bin.
    pub binned_on: Option<NaiveDate>,
    /// What was told about it.
    pub announcement: Option<Announcement>,
}

/// What is to be done with a case at an unlock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chore {
    /// Tell what will happen on that day; nothing happens yet.
    Tell(Told, NaiveDate),
    /// What was told no longer holds.
    TakeBack,
    /// Into the bin.
    PutInBin,
    /// Erase it for good.
    Erase,
    /// Its dates lie in the future, so the clock was ahead when they were written: they count from today.
    CountFromToday,
}

/// What is to be done today, if anything.
pub fn chore(case: &Standing, today: NaiveDate) -> Option<Chore> {
    if case.changed_on > today || case.binned_on.is_some_and(|it| it > today) {
        return Some(Chore::CountFromToday);
    }
    // What was told on a day that has yet to come was told by a clock that was ahead.
    let told = case.announcement.filter(|it| it.told_on <= today);
    match case.binned_on {
        None => {
            if case.ends_on - today > REMIND_BEFORE {
                return case.announcement.map(|_| Chore::TakeBack);
            }
            match told.filter(|it| it.told == Told::ToBin && it.due_on == case.ends_on) {
                None => Some(Chore::Tell(Told::ToBin, case.ends_on)),
                Some(it) => (today >= case.ends_on && it.told_on < today).then_some(Chore::PutInBin),
            }
        }
        Some(binned_on) => {
            let due_on = erased_on(binned_on);
            if due_on - today > LAST_CALL {
                let stands = told.is_none_or(|it| it.told == Told::InBin);
                return (!stands || told != case.announcement).then_some(Chore::TakeBack);
            }
            match told.filter(|it| it.told == Told::ToErase && it.due_on == due_on) {
                None => Some(Chore::Tell(Told::ToErase, due_on)),
                Some(it) => (today >= due_on && today - it.told_on >= LAST_CALL).then_some(Chore::Erase),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn said(told: Told, due_on: &str, told_on: &str) -> Announcement {
        Announcement { told, due_on: day(due_on), told_on: day(told_on) }
    }

    /// A case in use, changed on 22 November 2026 and kept until 22 February 2027.
    #[track_caller]
    fn kept(announcement: Option<Announcement>, today: &str, expected: Option<Chore>) {
        let case = Standing {
            changed_on: day("2026-11-22"),
            ends_on: day("2027-02-22"),
            binned_on: None,
            announcement,
        };
        assert_eq!(chore(&case, day(today)), expected);
    }

    /// A case in the bin since 22 February 2027, so until 24 March.
    #[track_caller]
    fn binned(announcement: Option<Announcement>, today: &str, expected: Option<Chore>) {
        let case = Standing {
            changed_on: day("2026-11-22"),
            ends_on: day("2027-02-22"),
            binned_on: Some(day("2027-02-22")),
            announcement,
        };
        assert_eq!(chore(&case, day(today)), expected);
    }

    #[test]
    fn the_end_is_told_two_weeks_before_and_happens_on_the_day_itself() {
        let tell = Some(Chore::Tell(Told::ToBin, day("2027-02-22")));
        kept(None, "2027-02-07", None);
        kept(None, "2027-02-08", tell);
        let told = Some(said(Told::ToBin, "2027-02-22", "2027-02-08"));
        kept(told, "2027-02-08", None);
        kept(told, "2027-02-21", None);
        kept(told, "2027-02-22", Some(Chore::PutInBin));
        kept(told, "2027-05-01", Some(Chore::PutInBin));
    }

    #[test]
    fn who_was_away_hears_it_first_and_has_until_another_day() {
        kept(None, "2027-05-01", Some(Chore::Tell(Told::ToBin, day("2027-02-22"))));
        let told = Some(said(Told::ToBin, "2027-02-22", "2027-05-01"));
        kept(told, "2027-05-01", None);
        kept(told, "2027-05-02", Some(Chore::PutInBin));
        binned(None, "2027-06-01", Some(Chore::Tell(Told::ToErase, day("2027-03-24"))));
        let told = Some(said(Told::ToErase, "2027-03-24", "2027-06-01"));
        binned(told, "2027-06-03", None);
        binned(told, "2027-06-04", Some(Chore::Erase));
    }

    #[test]
    fn what_was_told_about_another_day_does_not_count() {
        kept(Some(said(Told::ToBin, "2027-01-01", "2026-12-20")), "2026-12-21", Some(Chore::TakeBack));
        kept(
            Some(said(Told::ToBin, "2027-01-01", "2026-12-20")),
            "2027-02-22",
            Some(Chore::Tell(Told::ToBin, day("2027-02-22"))),
        );
        kept(
            Some(said(Told::InBin, "2027-02-22", "2027-02-22")),
            "2027-02-23",
            Some(Chore::Tell(Told::ToBin, day("2027-02-22"))),
        );
    }

    #[test]
    fn the_bin_is_told_three_days_before_it_is_emptied() {
        let tell = Some(Chore::Tell(Told::ToErase, day("2027-03-24")));
        let put_there = Some(said(Told::InBin, "2027-02-22", "2027-02-22"));
        binned(put_there, "2027-03-20", None);
        binned(None, "2027-03-20", None);
        binned(put_there, "2027-03-21", tell);
        binned(None, "2027-03-21", tell);
        let told = Some(said(Told::ToErase, "2027-03-24", "2027-03-21"));
        binned(told, "2027-03-23", None);
        binned(told, "2027-03-24", Some(Chore::Erase));
    }

    #[test]
    fn a_clock_that_jumps_ahead_and_back_takes_nothing() {
        let ahead = Some(said(Told::ToBin, "2027-02-22", "2028-02-08"));
        kept(None, "2028-02-08", Some(Chore::Tell(Told::ToBin, day("2027-02-22"))));
        kept(ahead, "2026-11-23", Some(Chore::TakeBack));
        kept(ahead, "2027-02-22", Some(Chore::Tell(Told::ToBin, day("2027-02-22"))));
        binned(Some(said(Told::ToErase, "2027-03-24", "2028-02-08")), "2027-02-23", Some(Chore::TakeBack));
        binned(
            Some(said(Told::ToErase, "2027-03-24", "2028-02-08")),
            "2027-03-24",
            Some(Chore::Tell(Told::ToErase, day("2027-03-24"))),
        );
        kept(None, "2026-11-21", Some(Chore::CountFromToday));
        binned(None, "2027-02-21", Some(Chore::CountFromToday));
    }

    #[test]
    fn what_was_told_keeps_its_word() {
        for it in [Told::ToBin, Told::InBin, Told::ToErase] {
            assert_eq!(Told::from_id(it.id()), Some(it));
        }
        assert_eq!(Told::from_id(""), None);
    }
}

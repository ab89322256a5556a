//! How long a case is kept: notes that stay too long become a shadow file (dossier, praktijk §5.1).
//! Pure functions of dates; telling, putting away and erasing are done elsewhere.

use chrono::{Months, NaiveDate, TimeDelta};

use crate::Case;

/// From this long before its last day the worker is reminded of a case.
pub const REMIND_BEFORE: TimeDelta = TimeDelta::days(14);

/// From this long before something happens by itself it is said with more weight. Erasing is told this long before.
pub const LAST_CALL: TimeDelta = TimeDelta::days(3);

/// How long a case lies in the bin before it is erased for good.
pub const IN_BIN: TimeDelta = TimeDelta::days(30);

/// An end date lies at most this far ahead. Help may last longer; then it is looked at again once a year, since
/// notes that nobody looks at are what a shadow file is made of.
pub const FARTHEST: Months = Months::new(12);

/// How long after its last change a case is kept when nothing else was chosen: 1 to 12 months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeepPeriod(u8);

impl KeepPeriod {
    /// The fewest months.
    pub const LEAST: u8 = 1;
    /// The most months: as far as an end date may lie.
    pub const MOST: u8 = 12;

    /// So many months, when that is within bounds.
    pub fn new(months: u8) -> Option<Self> {
        (Self::LEAST..=Self::MOST).contains(&months).then_some(Self(months))
    }

    /// How many months.
    pub fn months(self) -> u8 {
        self.0
    }

    /// The day that lies this period after `day`.
    pub fn after(self, day: NaiveDate) -> NaiveDate {
        day.checked_add_months(Months::new(self.0.into())).unwrap_or(NaiveDate::MAX)
    }
}

impl Default for KeepPeriod {
    /// Three months (praktijk §5.1).
    fn default() -> Self {
        Self(3)
    }
}

/// Until when a case is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expiry {
    /// The usual period after the last change.
    AfterLastChange,
    /// Until the day that the worker chose, for instance the end of the help.
    On(NaiveDate),
}

impl Expiry {
    /// The day from which a case that was changed last on `changed_on` is due to be removed.
    pub fn day(self, changed_on: NaiveDate, period: KeepPeriod) -> NaiveDate {
        match self {
            Self::On(day) => day,
            Self::AfterLastChange => period.after(changed_on),
        }
    }
}

/// The day from which the case is due to be removed.
pub fn expires_on(case: &Case, period: KeepPeriod) -> NaiveDate {
    case.expiry.day(case.changed_at.date(), period)
}

/// The last day until which a case can be kept when one chooses today.
pub fn farthest_end(today: NaiveDate) -> NaiveDate {
    today.checked_add_months(FARTHEST).unwrap_or(NaiveDate::MAX)
}

/// True when `day` may be chosen today as the end of a case: not before today, not beyond [`farthest_end`].
pub fn may_end_on(day: NaiveDate, today: NaiveDate) -> bool {
    (today..=farthest_end(today)).contains(&day)
}

/// The day from which a case that lies in the bin since `binned_on` is erased for good.
pub fn erased_on(binned_on: NaiveDate) -> NaiveDate {
    binned_on.checked_add_signed(IN_BIN).unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{CaseId, Label, Origin, Phase, Story};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[track_caller]
    fn check(changed: &str, months: u8, expiry: Expiry, expected: &str) {
        let case = Case {
            id: CaseId(uuid::Uuid::nil()),
            label: Label::new("Casus Beuk").unwrap(),
            origin: Origin::Own,
            phase: Phase::Start,
            story: Story::default(),
            goals: Vec::new(),
            program: Vec::new(),
            expiry,
            changed_at: day(changed).and_hms_opt(12, 0, 0).unwrap(),
            binned_on: None,
        };
        assert_eq!(expires_on(&case, KeepPeriod::new(months).unwrap()), day(expected));
    }

    #[test]
    fn a_case_is_kept_a_period_after_its_last_change_or_until_the_chosen_day() {
        assert_eq!(KeepPeriod::default().months(), 3);
        check("2026-11-22", 3, Expiry::AfterLastChange, "2027-02-22");
        check("2026-11-30", 3, Expiry::AfterLastChange, "2027-02-28");
        check("2026-11-22", 12, Expiry::AfterLastChange, "2027-11-22");
        check("2026-11-22", 3, Expiry::On(day("2026-12-01")), "2026-12-01");
    }

    #[test]
    fn a_period_has_bounds() {
        assert_eq!(KeepPeriod::new(0), None);
        assert!(KeepPeriod::new(1).is_some() && KeepPeriod::new(12).is_some());
        assert_eq!(KeepPeriod::new(13), None);
    }

    #[test]
    fn an_end_lies_between_today_and_a_year_ahead() {
        let may = |it: &str| may_end_on(day(it), day("2026-11-22"));
        assert!(!may("2026-11-21"));
        assert!(may("2026-11-22") && may("2027-11-22"));
        assert!(!may("2027-11-23"));
        assert!(
            may_end_on(day("2029-02-28"), day("2028-02-29")),
            "a year from a leap day is the end of February"
        );
    }

    #[test]
    fn the_bin_keeps_thirty_days() {
        assert_eq!(erased_on(day("2026-11-22")), day("2026-12-22"));
        assert_eq!(erased_on(NaiveDate::MAX), NaiveDate::MAX);
    }
}

//! How long a case is kept: notes that stay too long become a shadow file (dossier, praktijk §5.1).
//! Pure functions of dates; removing is done elsewhere.

use chrono::{Months, NaiveDate};

use crate::Case;

/// How long after its last change a case is kept when nothing else was chosen.
pub const KEPT_FOR: Months = Months::new(3);

/// Until when a case is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expiry {
    /// [`KEPT_FOR`] after the last change.
    AfterLastChange,
    /// Until the day that the worker chose, for instance the end of the help.
    On(NaiveDate),
}

impl Expiry {
    /// The day from which a case that was changed last on `changed_on` is due to be removed.
    pub fn day(self, changed_on: NaiveDate) -> NaiveDate {
        match self {
            Self::On(day) => day,
            Self::AfterLastChange => changed_on.checked_add_months(KEPT_FOR).unwrap_or(NaiveDate::MAX),
        }
    }
}

/// The day from which the case is due to be removed.
pub fn expires_on(case: &Case) -> NaiveDate {
    case.expiry.day(case.changed_at.date())
}

/// True from the day on which the case is due to be removed.
pub fn is_due(case: &Case, today: NaiveDate) -> bool {
    today >= expires_on(case)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{CaseId, Label, Origin, Phase, Story};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[track_caller]
    fn check(changed: &str, expiry: Expiry, expected: &str) {
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
        assert_eq!(expires_on(&case), day(expected));
        assert!(is_due(&case, day(expected)), "due on the day itself");
        assert!(!is_due(&case, day(expected).pred_opt().unwrap()), "not due on the day before");
    }

    #[test]
    fn a_case_is_kept_three_months_after_its_last_change_or_until_the_chosen_day() {
        check("2026-11-22", Expiry::AfterLastChange, "2027-02-22");
        check("2026-11-30", Expiry::AfterLastChange, "2027-02-28");
        check("2026-11-22", Expiry::On(day("2026-12-01")), "2026-12-01");
    }
}

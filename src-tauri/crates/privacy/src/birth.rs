//! What a date of birth tells of an age. The day on which it is asked comes from outside: there is no clock here.

use chrono::{Datelike, Days, Months, NaiveDate};

/// Older than this nobody is: the year was another one than it seemed.
const OLDEST: u32 = 120;

/// Where the bands of ages begin: of children by the school they go to, of adults by tens.
const BANDS: [u8; 15] = [0, 4, 8, 12, 16, 18, 20, 30, 40, 50, 60, 70, 80, 90, 100];

/// When someone was born, as far as a text tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Born {
    /// Four digits, or the last two.
    pub(crate) year: i32,
    pub(crate) month: Option<u32>,
    pub(crate) day: Option<u32>,
}

impl Born {
    /// The youngest and the oldest that someone can be on `today`, in years; `None` when that cannot be.
    ///
    /// They differ when the text tells only the year, or only the month and it is that month now.
    pub fn ages_on(self, today: NaiveDate) -> Option<(u8, u8)> {
        let (first, last) = self.days(today)?;
        let oldest = today.years_since(first).filter(|it| *it <= OLDEST)?;
        let youngest = today.years_since(last).unwrap_or(0);
        Some((u8::try_from(youngest).ok()?, u8::try_from(oldest).ok()?))
    }

    /// The first and the last day that it can have been.
    fn days(self, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        let year = match self.year {
            short @ 0..=99 if short + 2000 <= today.year() => short + 2000,
            short @ 0..=99 => short + 1900,
            whole => whole,
        };
        let first = NaiveDate::from_ymd_opt(year, self.month.unwrap_or(1), self.day.unwrap_or(1))?;
        let last = match (self.month, self.day) {
            (Some(_), Some(_)) => first,
            (Some(_), None) => first.checked_add_months(Months::new(1))?.checked_sub_days(Days::new(1))?,
            (None, _) => NaiveDate::from_ymd_opt(year, 12, 31)?,
        };
        Some((first, last))
    }
}

/// Ages between which `ages` lie, wide enough to hold more people than one; the two ages themselves when they lie in
/// two bands.
pub(crate) fn band((youngest, oldest): (u8, u8)) -> (u8, u8) {
    let place = |age: u8| BANDS.iter().rposition(|it| *it <= age).unwrap_or(0);
    if place(youngest) != place(oldest) {
        return (youngest, oldest);
    }
    let from = BANDS.get(place(youngest)).copied().unwrap_or(youngest);
    let to = BANDS.get(place(youngest) + 1).copied().unwrap_or(120);
    (from, to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(born: (i32, Option<u32>, Option<u32>), ages: Option<(u8, u8)>) {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let (year, month, day) = born;
        assert_eq!(Born { year, month, day }.ages_on(today), ages, "born {born:?}");
    }

    #[test]
    fn an_age_is_told_as_far_as_the_date_tells_it() {
        check((2014, Some(5), Some(3)), Some((12, 12)));
        check((2014, Some(11), Some(22)), Some((12, 12)));
        check((2014, Some(11), Some(23)), Some((11, 11)));
        check((2014, Some(5), None), Some((12, 12)));
        check((2014, Some(11), None), Some((11, 12)));
        check((2014, None, None), Some((11, 12)));
        check((2026, None, None), Some((0, 0)));
        check((14, Some(5), Some(3)), Some((12, 12)));
        check((85, Some(5), Some(3)), Some((41, 41)));
        check((2027, None, None), None);
        check((1901, None, None), None);
        check((2014, Some(13), Some(3)), None);
        check((2014, Some(2), Some(30)), None);
    }

    #[test]
    fn a_band_holds_its_ages() {
        assert_eq!(band((12, 12)), (12, 16));
        assert_eq!(band((11, 12)), (11, 12));
        assert_eq!(band((8, 9)), (8, 12));
        assert_eq!(band((41, 41)), (40, 50));
        for youngest in 0..=120 {
            for oldest in youngest..=120.min(youngest + 1) {
                let (from, to) = band((youngest, oldest));
                assert!(from <= youngest && oldest <= to && from < to, "{youngest} {oldest}");
            }
        }
    }
}

//! What a worker learned, in a few sentences that stand without a case.
//! There is no field for a case, and no day: a date could lead back to one (praktijk §5, `indirect`).

use chrono::{Datelike, NaiveDate};
use uuid::Uuid;

use crate::{ElementId, TextError, text::bounded};

/// Which learning point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LearningPointId(pub Uuid);

/// One learning point: never blank, and short enough to be about learning and not about a family.
#[derive(Clone, PartialEq, Eq)]
pub struct LearningText(String);

impl LearningText {
    /// The most characters (Unicode code points) it holds.
    pub const MOST: usize = 500;

    /// The text without white space around it, when there is any and no more than [`Self::MOST`].
    pub fn new(text: &str) -> Result<Self, TextError> {
        let text = bounded(text.trim(), Self::MOST)?;
        if text.trim().is_empty() { Err(TextError::Empty) } else { Ok(Self(text)) }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Length only: what a worker wrote never reaches a log by `{:?}`.
impl std::fmt::Debug for LearningText {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "LearningText({} characters)", self.0.chars().count())
    }
}

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct YearMonth {
    year: i32,
    month: u32,
}

impl YearMonth {
    /// The month in which `day` lies.
    pub fn of(day: NaiveDate) -> Self {
        Self { year: day.year(), month: day.month() }
    }

    /// The month written as `text`: `YYYY-MM`.
    pub fn parse(text: &str) -> Option<Self> {
        NaiveDate::parse_from_str(&format!("{text}-01"), "%Y-%m-%d")
            .ok()
            .map(Self::of)
            .filter(|it| it.to_string() == text)
    }
}

/// `YYYY-MM`.
impl std::fmt::Display for YearMonth {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{:04}-{:02}", self.year, self.month)
    }
}

/// What was learned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LearningPoint {
    /// Which one.
    pub id: LearningPointId,
    /// The words.
    pub text: LearningText,
    /// The element it is about, when one was chosen.
    pub element: Option<ElementId>,
    /// When it was written down.
    pub month: YearMonth,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_learning_point_is_short_and_says_something() {
        assert_eq!(LearningText::new(" Eerst luisteren. ").unwrap().as_str(), "Eerst luisteren.");
        assert_eq!(LearningText::new(" \n\u{0} ").unwrap_err(), TextError::Empty);
        assert!(LearningText::new(&"é".repeat(500)).is_ok());
        assert_eq!(
            LearningText::new(&"é".repeat(501)).unwrap_err(),
            TextError::TooLong { has: 501, most: 500 }
        );
        assert_eq!(format!("{:?}", LearningText::new("geheim").unwrap()), "LearningText(6 characters)");
    }

    #[test]
    fn a_month_is_written_one_way() {
        let month = YearMonth::of("2026-11-22".parse().unwrap());
        assert_eq!(month.to_string(), "2026-11");
        assert_eq!(YearMonth::parse("2026-11"), Some(month));
        for wrong in ["2026-13", "2026-1", "2026-11-22", "", "nu"] {
            assert_eq!(YearMonth::parse(wrong), None, "{wrong:?}");
        }
    }
}

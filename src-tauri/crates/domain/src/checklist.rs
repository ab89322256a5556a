//! What there is to do before a meeting: a month, two weeks and a day before it.

use std::collections::BTreeSet;

use chrono::{Days, Months, NaiveDate};

/// When something is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CheckMoment {
    /// A month before.
    Month,
    /// Two weeks before.
    TwoWeeks,
    /// The day before.
    DayBefore,
}

impl CheckMoment {
    /// The three moments, the earliest first.
    pub const ALL: [Self; 3] = [Self::Month, Self::TwoWeeks, Self::DayBefore];

    /// The day of it for a meeting on `meeting`.
    pub fn day(self, meeting: NaiveDate) -> NaiveDate {
        let day = match self {
            Self::Month => meeting.checked_sub_months(Months::new(1)),
            Self::TwoWeeks => meeting.checked_sub_days(Days::new(14)),
            Self::DayBefore => meeting.pred_opt(),
        };
        day.unwrap_or(meeting)
    }
}

/// One thing to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CheckItem {
    /// The day and the place are in everyone's calendar.
    Invited,
    /// It was asked who brings a question.
    BringersAsked,
    /// Everyone was reminded to offer a question in one line.
    QuestionsAsked,
    /// It was chosen what the meeting is about.
    QuestionChosen,
    /// It was chosen how.
    MethodChosen,
    /// Whoever brings the question knows it, and has prepared.
    BringerReady,
    /// The handouts are there, and nothing on them leads to a family.
    HandoutReady,
    /// The room, the screen and who does what are arranged.
    RoomReady,
    /// What was agreed before was looked up.
    AgreementsReady,
}

impl CheckItem {
    /// All of it, in the order in which it is done.
    pub const ALL: [Self; 9] = [
        Self::Invited,
        Self::BringersAsked,
        Self::QuestionsAsked,
        Self::QuestionChosen,
        Self::MethodChosen,
        Self::BringerReady,
        Self::HandoutReady,
        Self::RoomReady,
        Self::AgreementsReady,
    ];

    /// The Dutch id in the vault.
    pub fn id(self) -> &'static str {
        match self {
            Self::Invited => "uitgenodigd",
            Self::BringersAsked => "inbrengers-gevraagd",
            Self::QuestionsAsked => "vragen-gevraagd",
            Self::QuestionChosen => "vraag-gekozen",
            Self::MethodChosen => "werkvorm-gekozen",
            Self::BringerReady => "inbrenger-klaar",
            Self::HandoutReady => "hand-out-klaar",
            Self::RoomReady => "ruimte-klaar",
            Self::AgreementsReady => "afspraken-klaar",
        }
    }

    /// The thing with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }

    /// When it is to be done.
    pub fn moment(self) -> CheckMoment {
        match self {
            Self::Invited | Self::BringersAsked => CheckMoment::Month,
            Self::QuestionsAsked | Self::QuestionChosen | Self::MethodChosen | Self::BringerReady => {
                CheckMoment::TwoWeeks
            }
            Self::HandoutReady | Self::RoomReady | Self::AgreementsReady => CheckMoment::DayBefore,
        }
    }
}

/// What was ticked off.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Checked(BTreeSet<CheckItem>);

impl Checked {
    /// These things.
    pub fn new(items: impl IntoIterator<Item = CheckItem>) -> Self {
        Self(items.into_iter().collect())
    }

    /// True when it was ticked off.
    pub fn has(&self, item: CheckItem) -> bool {
        self.0.contains(&item)
    }

    /// What was ticked off, in the order of [`CheckItem::ALL`].
    pub fn items(&self) -> impl Iterator<Item = CheckItem> {
        self.0.iter().copied()
    }

    /// With this one ticked off.
    #[must_use]
    pub fn with(mut self, item: CheckItem) -> Self {
        self.0.insert(item);
        self
    }

    /// With this one open again.
    #[must_use]
    pub fn without(mut self, item: CheckItem) -> Self {
        self.0.remove(&item);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn each_moment_has_its_day() {
        let check = |meeting: &str, expected: [&str; 3]| {
            assert_eq!(CheckMoment::ALL.map(|it| it.day(day(meeting))), expected.map(day), "{meeting}");
        };
        check("2026-12-16", ["2026-11-16", "2026-12-02", "2026-12-15"]);
        check("2026-03-31", ["2026-02-28", "2026-03-17", "2026-03-30"]);
        check("2027-01-01", ["2026-12-01", "2026-12-18", "2026-12-31"]);
        assert_eq!(
            CheckMoment::DayBefore.day(NaiveDate::MIN),
            NaiveDate::MIN,
            "before the calendar is no day"
        );
    }

    #[test]
    fn things_are_done_in_the_order_of_their_moments() {
        let moments: Vec<_> = CheckItem::ALL.map(CheckItem::moment).to_vec();
        assert!(moments.is_sorted());
        for item in CheckItem::ALL {
            assert_eq!(CheckItem::from_id(item.id()), Some(item));
        }
    }

    #[test]
    fn ticking_off_twice_is_once_and_can_be_taken_back() {
        let one = Checked::default().with(CheckItem::RoomReady).with(CheckItem::RoomReady);
        assert_eq!(one.items().collect::<Vec<_>>(), [CheckItem::RoomReady]);
        assert!(one.has(CheckItem::RoomReady) && !one.has(CheckItem::Invited));
        assert_eq!(one.without(CheckItem::RoomReady), Checked::default());
    }
}

//! What a group agreed, as it comes back at the next meeting: who does what, by when, and what came of it.

use chrono::NaiveDate;
use uuid::Uuid;

use crate::{Agreement, Due, MeetingId, Note};

/// Which agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AgreementId(pub Uuid);

/// How far an agreement is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AgreementState {
    /// Nobody looked back on it yet.
    Open,
    /// It was looked back on; what happened, in a line or two. That it was not done is something that happened too.
    Done {
        /// The day of looking back.
        on: NaiveDate,
        /// What happened.
        outcome: Note,
    },
}

/// An agreement of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeAgreement {
    /// Which one.
    pub id: AgreementId,
    /// The meeting at which it was made.
    pub meeting: MeetingId,
    /// Its place among those of the meeting, in the order in which they were made.
    pub number: u32,
    /// What, who and by when; what is never blank.
    pub agreement: Agreement,
    /// How far it is.
    pub state: AgreementState,
}

impl MadeAgreement {
    /// True when nobody looked back on it yet.
    pub fn is_open(&self) -> bool {
        self.state == AgreementState::Open
    }

    /// True when a meeting on `day` asks what came of it: it is open, and not for later. One without a day comes back
    /// at the next meeting.
    pub fn is_due(&self, day: NaiveDate) -> bool {
        self.is_open()
            && match self.agreement.due {
                Some(Due::On(by)) => by <= day,
                Some(Due::NextMeeting) | None => true,
            }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_agreement_comes_back_when_its_day_has_come() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let made = |due, state| MadeAgreement {
            id: AgreementId(Uuid::nil()),
            meeting: MeetingId(Uuid::nil()),
            number: 0,
            agreement: Agreement { what: Note::new("Vaker voordoen.").unwrap(), who: None, due },
            state,
        };
        let check = |due, expected| {
            assert_eq!(made(due, AgreementState::Open).is_due(day("2026-11-25")), expected, "{due:?}");
            let done = AgreementState::Done { on: day("2026-11-24"), outcome: Note::default() };
            assert!(!made(due, done).is_due(day("2026-11-25")), "{due:?}, looked back on");
        };
        check(None, true);
        check(Some(Due::NextMeeting), true);
        check(Some(Due::On(day("2026-11-25"))), true);
        check(Some(Due::On(day("2026-11-26"))), false);
    }
}

//! An agreement as one JSON value, in the words of the store.

use domain::{Agreement, AgreementId, AgreementState, Colleague, Due, MadeAgreement, MeetingId, Note};
use serde::{Deserialize, Serialize};

use crate::value;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AgreementContent {
    number: u32,
    what: String,
    who: Option<String>,
    due: Option<DueContent>,
    done: Option<DoneContent>,
}

/// The same with its meeting, as a step keeps it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KeptAgreement {
    meeting: String,
    content: AgreementContent,
}

#[derive(Serialize, Deserialize)]
enum DueContent {
    #[serde(rename = "dag")]
    On(String),
    #[serde(rename = "volgende-keer")]
    NextMeeting,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DoneContent {
    on: String,
    outcome: String,
}

impl AgreementContent {
    pub(crate) fn of(it: &MadeAgreement) -> Self {
        Self {
            number: it.number,
            what: it.agreement.what.as_str().to_owned(),
            who: it.agreement.who.as_ref().map(|it| it.as_str().to_owned()),
            due: it.agreement.due.map(|it| match it {
                Due::On(day) => DueContent::On(value::date_text(day)),
                Due::NextMeeting => DueContent::NextMeeting,
            }),
            done: match &it.state {
                AgreementState::Open => None,
                AgreementState::Done { on, outcome } => {
                    Some(DoneContent { on: value::date_text(*on), outcome: outcome.as_str().to_owned() })
                }
            },
        }
    }

    /// The agreement; `None` when it was not written by us.
    pub(crate) fn made(self, id: AgreementId, meeting: MeetingId) -> Option<MadeAgreement> {
        let what = Note::new(&self.what).ok().filter(|it| !it.is_blank())?;
        Some(MadeAgreement {
            id,
            meeting,
            number: self.number,
            agreement: Agreement {
                what,
                who: match self.who {
                    None => None,
                    Some(it) => Some(Colleague::new(&it).ok()?),
                },
                due: match self.due {
                    None => None,
                    Some(DueContent::On(day)) => Some(Due::On(value::date(&day)?)),
                    Some(DueContent::NextMeeting) => Some(Due::NextMeeting),
                },
            },
            state: match self.done {
                None => AgreementState::Open,
                Some(it) => {
                    AgreementState::Done { on: value::date(&it.on)?, outcome: Note::new(&it.outcome).ok()? }
                }
            },
        })
    }
}

impl KeptAgreement {
    pub(crate) fn of(it: &MadeAgreement) -> Self {
        Self { meeting: it.meeting.0.to_string(), content: AgreementContent::of(it) }
    }

    pub(crate) fn made(self, id: AgreementId) -> Option<MadeAgreement> {
        let meeting = MeetingId(value::uuid(&self.meeting)?);
        self.content.made(id, meeting)
    }
}

//! `verslag.toml`: what a worker shows the register of one meeting.

use domain::{Colleague, Leader, MeetingForm, Note, SessionReport};

use super::form::Fields;
use super::plan::{dimensions, method, participants, themes, time};

pub(super) fn report(fields: &Fields<'_>) -> SessionReport {
    SessionReport {
        time: time(fields),
        form: fields.choice("vorm", &MeetingForm::ALL, MeetingForm::id),
        method: method(fields),
        leader: leader(fields),
        participants: participants(fields),
        by: None,
        themes: themes(fields),
        question: fields.text("vraag", Note::new).unwrap_or_default(),
        dimensions: dimensions(fields),
        next_steps: fields.text("wat-ga-ik-doen", Note::new).unwrap_or_default(),
    }
}

/// Who led it; a register without a name is nobody's.
fn leader(fields: &Fields<'_>) -> Option<Leader> {
    if fields.value("register").is_some() && fields.value("begeleider").is_none() {
        fields.missing("begeleider");
    }
    let (name, register) =
        (fields.text("begeleider", Colleague::new), fields.text("register", Colleague::new));
    Some(Leader { name: name?, register })
}

//! `reeks.toml`: the meetings of a series and the three dimensions over all of them.

use domain::{HeldMeeting, MeetingForm, SessionSeries};

use super::form::Fields;
use super::plan::{dimensions, method, participants, time};

pub(super) fn series(fields: &Fields<'_>) -> SessionSeries {
    let meetings = fields.groups("bijeenkomsten", meeting);
    let made = SessionSeries::new(meetings, participants(fields), dimensions(fields));
    fields.within("bijeenkomsten", made).unwrap_or_default()
}

/// A meeting that was held: its day, its times and its form have to be there.
fn meeting(fields: &Fields<'_>) -> Option<HeldMeeting> {
    if fields.value("vorm").is_none() {
        fields.missing("vorm");
    }
    if ["datum", "begin", "eind"].iter().all(|it| fields.value(it).is_none()) {
        fields.missing("datum");
    }
    let (time, form) = (time(fields), fields.choice("vorm", &MeetingForm::ALL, MeetingForm::id));
    let method = method(fields);
    Some(HeldMeeting { time: time?, form: form?, method })
}

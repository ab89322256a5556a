//! `notulen.toml`: the minutes of a group.

use domain::{Agreement, Agreements, Colleague, Due, LearningPoints, MeetingForm, MeetingMinutes, Note};

use super::error::{FormExpected, FormProblemKind};
use super::form::{Fields, as_day};
use super::plan::{method, participants, themes};

/// The words for the next meeting where a day could stand.
const NEXT: &str = "volgende keer";

pub(super) fn minutes(fields: &Fields<'_>) -> MeetingMinutes {
    let learned = fields.texts("leerpunten", Note::new);
    let agreements = fields.groups("afspraken", agreement);
    MeetingMinutes {
        date: fields.day("datum"),
        form: fields.choice("vorm", &MeetingForm::ALL, MeetingForm::id),
        method: method(fields),
        participants: participants(fields),
        themes: themes(fields),
        theme_line: fields.text("thema", Note::new).unwrap_or_default(),
        learned: fields.within("leerpunten", LearningPoints::new(learned)).unwrap_or_default(),
        agreements: fields.within("afspraken", Agreements::new(agreements)).unwrap_or_default(),
        for_team: fields.text("naar-het-team", Note::new).unwrap_or_default(),
        next_on: fields.day("volgende-keer"),
    }
}

fn agreement(fields: &Fields<'_>) -> Option<Agreement> {
    if fields.value("wat").is_none() {
        fields.missing("wat");
    }
    let what = fields.text("wat", Note::new);
    if let (Some(value), true) = (fields.value("wat"), what.as_ref().is_some_and(Note::is_blank)) {
        fields.problem(value, FormProblemKind::Blank("wat"));
    }
    let (who, due) = (fields.text("wie", Colleague::new), due(fields));
    Some(Agreement { what: what?, who, due })
}

fn due(fields: &Fields<'_>) -> Option<Due> {
    let value = fields.value("wanneer")?;
    if value.get_ref().as_str().is_some_and(|it| it.trim().to_lowercase() == NEXT) {
        return Some(Due::NextMeeting);
    }
    let day = as_day(value);
    if day.is_none() {
        fields.wrong("wanneer", value, FormExpected::DayOrNext);
    }
    day.map(Due::On)
}

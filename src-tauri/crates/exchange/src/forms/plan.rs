//! `bijeenkomst.toml`: a meeting that is to come. The keys that more forms have are read here too.

use domain::{
    Colleague, Dimensions, ElementId, MeetingLength, MeetingMethod, MeetingPlan, MeetingTime, MethodId, Note,
    Participants, Reflection, Themes,
};
use toml::de::DeValue;

use super::error::FormExpected;
use super::form::{Fields, as_number};

/// The word for the conversation guide where a method could stand.
const GUIDE: &str = "gespreksleidraad";

pub(super) fn plan(fields: &Fields<'_>) -> MeetingPlan {
    MeetingPlan {
        method: Some(method(fields).unwrap_or_default()),
        question: fields.text("vraag", Note::new).unwrap_or_default(),
        length: fields.number("minuten").and_then(|it| fields.within("minuten", MeetingLength::new(it))),
        starts_at: fields.time("begin"),
        date: fields.day("datum"),
        theme: fields.text("thema", Note::new).unwrap_or_default(),
        ..MeetingPlan::default()
    }
}

/// By which steps: the id of a method, or the conversation guide.
pub(super) fn method(fields: &Fields<'_>) -> Option<MeetingMethod> {
    let id = fields.id("methode", MethodId::new)?;
    Some(if id.as_str() == GUIDE { MeetingMethod::Guide } else { MeetingMethod::Method(id) })
}

/// A number of people, or their names.
pub(super) fn participants(fields: &Fields<'_>) -> Option<Participants> {
    let value = fields.value("deelnemers")?;
    if let DeValue::Array(_) = value.get_ref() {
        return fields.within("deelnemers", Participants::names(fields.texts("deelnemers", Colleague::new)));
    }
    let Some(people) = as_number(value) else {
        fields.wrong("deelnemers", value, FormExpected::NumberOrNames);
        return None;
    };
    fields.within("deelnemers", Participants::number(people))
}

/// The categories and elements that it was about.
pub(super) fn themes(fields: &Fields<'_>) -> Themes {
    let categories = fields.ids("categorieen", domain::CategoryId::new);
    let elements = fields.ids("elementen", ElementId::new);
    fields.within("elementen", Themes::new(categories, elements)).unwrap_or_default()
}

/// The day and both times; who gives one of them, gives all.
pub(super) fn time(fields: &Fields<'_>) -> Option<MeetingTime> {
    let keys = ["datum", "begin", "eind"];
    let given = keys.map(|it| fields.value(it).is_some());
    if given.contains(&true) {
        for (key, _) in keys.into_iter().zip(given).filter(|(_, is_given)| !is_given) {
            fields.missing(key);
        }
    }
    let (day, begins, ends) = (fields.day("datum"), fields.time("begin"), fields.time("eind"));
    fields.within("eind", MeetingTime::new(day?, begins?, ends?))
}

/// The three dimensions of the register.
pub(super) fn dimensions(fields: &Fields<'_>) -> Dimensions {
    let text = |key| fields.text(key, Reflection::new).unwrap_or_default();
    Dimensions {
        technical: text("technisch-instrumenteel"),
        normative: text("normatief"),
        personal: text("persoonlijk"),
    }
}

//! A reflection as one JSON value, in the words of the store.

use domain::{
    Colleague, Dimensions, GroupId, MeetingId, MeetingReflection, Note, ReflectedOn, Reflection, ReflectionId,
};
use serde::{Deserialize, Serialize};

use crate::value;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReflectionContent {
    who: Option<String>,
    question: String,
    technical: String,
    normative: String,
    personal: String,
    next_steps: String,
}

/// The same with what it is on, as a step keeps it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KeptReflection {
    on: OnContent,
    content: ReflectionContent,
}

#[derive(Serialize, Deserialize)]
enum OnContent {
    #[serde(rename = "bijeenkomst")]
    Meeting(String),
    #[serde(rename = "reeks")]
    Series(String),
}

impl ReflectionContent {
    pub(crate) fn of(it: &MeetingReflection) -> Self {
        Self {
            who: it.who.as_ref().map(|it| it.as_str().to_owned()),
            question: it.question.as_str().to_owned(),
            technical: it.dimensions.technical.as_str().to_owned(),
            normative: it.dimensions.normative.as_str().to_owned(),
            personal: it.dimensions.personal.as_str().to_owned(),
            next_steps: it.next_steps.as_str().to_owned(),
        }
    }

    /// The reflection; `None` when it was not written by us.
    pub(crate) fn reflection(self, id: ReflectionId, on: ReflectedOn) -> Option<MeetingReflection> {
        Some(MeetingReflection {
            id,
            on,
            who: match self.who {
                None => None,
                Some(it) => Some(Colleague::new(&it).ok()?),
            },
            question: Note::new(&self.question).ok()?,
            dimensions: Dimensions {
                technical: Reflection::new(&self.technical).ok()?,
                normative: Reflection::new(&self.normative).ok()?,
                personal: Reflection::new(&self.personal).ok()?,
            },
            next_steps: Note::new(&self.next_steps).ok()?,
        })
    }
}

impl KeptReflection {
    pub(crate) fn of(it: &MeetingReflection) -> Self {
        let on = match it.on {
            ReflectedOn::Meeting(id) => OnContent::Meeting(id.0.to_string()),
            ReflectedOn::Series(id) => OnContent::Series(id.0.to_string()),
        };
        Self { on, content: ReflectionContent::of(it) }
    }

    pub(crate) fn reflection(self, id: ReflectionId) -> Option<MeetingReflection> {
        let on = match self.on {
            OnContent::Meeting(it) => ReflectedOn::Meeting(MeetingId(value::uuid(&it)?)),
            OnContent::Series(it) => ReflectedOn::Series(GroupId(value::uuid(&it)?)),
        };
        self.content.reflection(id, on)
    }
}

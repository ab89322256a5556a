//! Reading `evidence.toml` and `registration.toml`.

use super::ids::SourceCode;
use super::sheet::Sheet;
use super::taxonomy::mark;
use crate::{Fact, Kind, Outcome, Pack, RegistrationFact, Seen, Source, Topic};

pub(super) fn evidence(sheet: &Sheet<'_>, pack: &mut Pack) {
    pack.topics = sheet.some_rows("topics", |it| {
        Some(Topic { id: it.declare(Kind::Topic)?, name: it.text("name"), note: it.optional_text("note") })
    });
    pack.facts = sheet.some_rows("facts", |it| {
        Some(Fact {
            id: it.declare(Kind::Fact)?,
            text: it.text("text"),
            mark: mark(it)?,
            sources: it.sources(),
            topic: it.point("topic", Kind::Topic)?,
            note: it.optional_text("note"),
        })
    });
    pack.limits = sheet.texts("limits");
    pack.outcomes = sheet.rows("outcomes", |it| {
        Some(Outcome {
            id: it.declare(Kind::Outcome)?,
            name: it.text("name"),
            english: it.text("english"),
            question: it.text("question"),
        })
    });
    pack.sources = sheet.some_rows("sources", |it| {
        Some(Source {
            code: it.declare::<SourceCode>(Kind::Source)?.0,
            citation: it.text("citation"),
            url: it.address("url"),
            seen: it.choice("seen", &Seen::ALL, Seen::id)?,
        })
    });
}

pub(super) fn registration(sheet: &Sheet<'_>, pack: &mut Pack) {
    pack.registration = sheet.some_rows("facts", |it| {
        Some(RegistrationFact {
            id: it.declare(Kind::Registration)?,
            text: it.text("text"),
            mark: mark(it)?,
            url: it.needed_address("url"),
            checked_on: it.day("checked_on")?,
            caution: it.text("caution"),
        })
    });
}

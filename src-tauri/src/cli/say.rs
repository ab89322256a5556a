//! What goes wrong, in Dutch: what it is, and what to do now. Never with the text that it is about.

use std::io::{self, ErrorKind};

use content::words::messages as words;
use domain::RegisterDimension;
use engine::EngineError;
use privacy::{Kind, MeetingField, Place};
use report::ReportError;

use super::Lines;

/// How much alike an id must be to be named as what was meant, from nothing (0) to the same (1).
const ALIKE: f64 = 0.5;
/// How many are named then.
const MOST_NEAR: usize = 5;
/// The most characters of what was typed that are said back.
const SHOWN: usize = 60;

/// `line`, and below it the ids that look like `typed`, or all that are `possible` when none does.
pub(super) fn unknown<'a>(line: String, typed: &str, possible: impl Iterator<Item = &'a str>) -> Lines {
    let possible: Vec<_> = possible.collect();
    let mut near: Vec<_> = possible.iter().map(|it| (alike(typed, it), *it)).collect();
    near.retain(|(alike, _)| *alike >= ALIKE);
    near.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let near: Vec<_> = near.into_iter().take(MOST_NEAR).map(|(_, it)| it).collect();
    let help = if near.is_empty() {
        words::cli_possible(&possible.join(", "))
    } else {
        words::cli_near(&near.join(", "))
    };
    vec![line, help]
}

/// How much `id` looks like what was typed; a part of an id looks like it.
fn alike(typed: &str, id: &str) -> f64 {
    let typed = typed.trim().to_lowercase();
    let is_part = typed.chars().count() >= 3 && id.contains(&typed);
    if is_part { 0.9 } else { strsim::normalized_damerau_levenshtein(&typed, id) }
}

/// Why the paper could not be made.
pub(super) fn failure(error: &EngineError) -> Lines {
    let line = match error {
        EngineError::Report(ReportError::TooFewMinutes { minutes, steps }) => {
            words::cli_too_few_minutes(&minutes.to_string(), &steps.to_string())
        }
        EngineError::UnknownId(id) => words::cli_unknown(id),
        EngineError::DateOutOfRange => words::cli_date_out_of_range(),
        other => words::cli_failed(&other.to_string()),
    };
    vec![line]
}

/// Why nothing could be written, as the word for it in the catalogue.
pub(super) fn hindrance(error: &io::Error) -> &'static str {
    match error.kind() {
        ErrorKind::NotFound => "nowhere",
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "forbidden",
        ErrorKind::IsADirectory => "folder",
        ErrorKind::NotADirectory => "no-folder",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "full",
        ErrorKind::InvalidFilename | ErrorKind::InvalidInput => "name",
        ErrorKind::BrokenPipe => "gone",
        _ => "other",
    }
}

/// The beginning of what was typed, on one line.
pub(super) fn shown(typed: &str) -> String {
    let mut shown: String =
        typed.chars().map(|it| if it.is_control() { ' ' } else { it }).take(SHOWN).collect();
    if typed.chars().count() > SHOWN {
        shown.push('…');
    }
    shown
}

/// A line for each thing that was found, and what that means for the paper.
pub(super) fn findings<'a>(found: impl Iterator<Item = (Kind, &'a Place)>, so: String) -> Lines {
    let mut lines: Lines = Vec::new();
    for (kind, at) in found {
        let line = words::cli_finding(kind.id(), &place(at));
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines.push(so);
    lines
}

fn place(place: &Place) -> String {
    match place {
        Place::Label => words::cli_place("naam", ""),
        Place::Story => words::cli_place("verhaal", ""),
        Place::Goal(index) => words::cli_place("doel", &number(*index)),
        Place::Program(element, _) => words::cli_place("kader", element.as_str()),
        Place::TagNote(element, _) => words::cli_place("tag", element.as_str()),
        Place::Answer(question) => words::cli_place("antwoord", question.as_str()),
        Place::Experiment(..) => words::cli_place("proef", ""),
        Place::HandbookNote(element) => words::cli_place("aantekening", element.as_str()),
        Place::LearningPoint(_) => words::cli_place("leerpunt", ""),
        Place::GuardWord => words::cli_place("geen-naam", ""),
        Place::InCase(_, inner) => self::place(inner),
        Place::Meeting(field) | Place::OfMeeting(_, field) => meeting_place(*field),
    }
}

fn meeting_place(field: MeetingField) -> String {
    match field {
        MeetingField::Group => words::cli_place("groep", ""),
        MeetingField::Room => words::cli_place("ruimte", ""),
        MeetingField::Offered(index) => words::cli_place("aanbod", &number(index)),
        MeetingField::Method => words::cli_place("werkvorm", ""),
        MeetingField::Step(index) => words::cli_place("stap", &number(index)),
        MeetingField::Theme => words::cli_place("thema", ""),
        MeetingField::Question => words::cli_place("vraag", ""),
        MeetingField::Leader => words::cli_place("begeleider", ""),
        MeetingField::LeaderRegister => words::cli_place("register", ""),
        MeetingField::Participant(index) => words::cli_place("deelnemer", &number(index)),
        MeetingField::Learned(index) => words::cli_place("leerpunt", &number(index)),
        MeetingField::Agreement(index) => words::cli_place("afspraak", &number(index)),
        MeetingField::AgreementWho(index) => words::cli_place("wie", &number(index)),
        MeetingField::ForTeam => words::cli_place("team", ""),
        MeetingField::Dimension(RegisterDimension::Technical) => words::cli_place("technisch", ""),
        MeetingField::Dimension(RegisterDimension::Normative) => words::cli_place("normatief", ""),
        MeetingField::Dimension(RegisterDimension::Personal) => words::cli_place("persoonlijk", ""),
        MeetingField::NextSteps => words::cli_place("vervolg", ""),
    }
}

/// A place in a list as people count.
fn number(index: usize) -> String {
    index.saturating_add(1).to_string()
}

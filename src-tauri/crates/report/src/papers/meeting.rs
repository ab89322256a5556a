//! What the papers of a meeting share: times and durations in words, boxes to fill in, themes, signatures, and
//! what the register asks. What is not known becomes room to write in by hand.

use chrono::{NaiveTime, Timelike};
pub(super) use content::form_name;
use content::{AboutKind, Pack, RegistrationFact, words::messages as say};
use domain::{Agreement, Colleague, Dimensions, Due, MeetingMethod, Participants, RegisterDimension, Themes};

use super::foot::unbroken_day;
use super::meeting_sheet::MeetingSheet;
use crate::document::{
    Block, Cell, Colour, Face, GridBox, Inline, Level, LinePattern, Link, Stroke, Table, apart,
};

/// The lines to write a dimension of the register by hand.
const DIMENSION_LINES: usize = 4;
/// The rows to write agreements in by hand.
const EMPTY_AGREEMENTS: usize = 4;
/// The most characters of names in a box.
const MOST_IN_A_BOX: usize = 60;

/// The name of a method; one that neither the pack nor the sheet knows is called by its id.
pub(super) fn method_name<T>(method: &MeetingMethod, sheet: &MeetingSheet<T>, pack: &Pack) -> String {
    let MeetingMethod::Method(id) = method else { return say::paper_meeting_guide() };
    let own = || sheet.method(id).map(|it| it.as_str().to_owned());
    let name = pack.method(id).map(|it| it.name.clone()).or_else(own);
    name.unwrap_or_else(|| say::paper_unknown_item(id.as_str()))
}

/// A time as people write it: 13.30.
pub(super) fn clock(time: NaiveTime) -> String {
    say::paper_meeting_clock(&time.hour().to_string(), &format!("{:02}", time.minute()))
}

/// So many minutes in hours and minutes.
pub(super) fn duration_in_words(minutes: u32) -> String {
    let count = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let hours = say::paper_meeting_hours(count(minutes / 60));
    let rest = say::paper_meeting_minutes(count(minutes % 60));
    match (minutes / 60, minutes % 60) {
        (0, _) => rest,
        (_, 0) => hours,
        _ => say::paper_meeting_hours_and_minutes(&hours, &rest),
    }
}

/// Who were there, for a box: how many, or their names when these are few.
pub(super) fn people_in_short(participants: &Participants) -> String {
    let names = names_of(participants);
    let is_short = !names.is_empty() && names.chars().count() <= MOST_IN_A_BOX;
    if is_short { names } else { say::paper_meeting_people(participants.count()) }
}

/// The names of those who were there, when they are too many for a box.
pub(super) fn people_at_length(participants: Option<&Participants>) -> Vec<Block> {
    let names = participants.map(names_of).unwrap_or_default();
    if names.chars().count() <= MOST_IN_A_BOX {
        return Vec::new();
    }
    vec![Block::subheading(say::paper_meeting_participants()), Block::body(names)]
}

fn names_of(participants: &Participants) -> String {
    participants.named().iter().map(|it| apart(it.as_str())).collect::<Vec<_>>().join(", ")
}

/// A box with what is known under its name, or with lines to write on.
pub(super) fn field(name: String, known: Option<String>) -> GridBox {
    field_of(name, known, 1)
}

/// The same with so many lines.
pub(super) fn field_of(name: String, known: Option<String>, lines: usize) -> GridBox {
    let known = known.filter(|it| !it.trim().is_empty());
    let value = known.map_or(Block::WritingRoom { lines }, Block::body);
    boxed(vec![Block::kicker(name), value])
}

fn boxed(blocks: Vec<Block>) -> GridBox {
    let edge = Stroke { colour: Colour::LINE, width: 0.75, pattern: LinePattern::Whole };
    GridBox { fill: None, edge: Some(edge), band: None, blocks }
}

/// A heading with a text under it, or with lines to write on.
pub(super) fn part(title: String, text: &str, lines: usize) -> Vec<Block> {
    if text.trim().is_empty() {
        return vec![Block::Together(vec![Block::subheading(title), Block::WritingRoom { lines }])];
    }
    vec![Block::subheading(title), Block::body(text.trim())]
}

/// What was agreed, with who and by when; without anything, rows to write in by hand.
pub(super) fn agreements_table(agreements: &[Agreement]) -> Table {
    let mut rows: Vec<Vec<Cell>> =
        agreements.iter().enumerate().map(|(index, it)| agreement_row(index + 1, Some(it))).collect();
    if rows.is_empty() {
        rows = (1..=EMPTY_AGREEMENTS).map(|it| agreement_row(it, None)).collect();
    }
    let columns = [
        (String::new(), 0.05),
        (say::paper_minutes_what(), 0.5),
        (say::paper_minutes_who(), 0.22),
        (say::paper_minutes_when(), 0.23),
    ];
    Table::of_rows(columns, 1, rows)
}

fn agreement_row(number: usize, agreement: Option<&Agreement>) -> Vec<Cell> {
    let what = agreement.map(|it| it.what.as_str().trim().to_owned());
    let who = agreement.and_then(|it| it.who.as_ref()).map(|it| it.as_str().to_owned());
    let due = agreement.and_then(|it| it.due).map(due_in_words);
    let cells = [Some(number.to_string()), what, who, due];
    cells.map(|it| Cell::from(Inline::plain(it.unwrap_or_default()))).to_vec()
}

/// By when something is done.
pub(super) fn due_in_words(due: Due) -> String {
    match due {
        Due::On(day) => unbroken_day(day),
        Due::NextMeeting => say::paper_minutes_next_time(),
    }
}

/// The themes by their letter and name; what the pack does not have is called by its id.
pub(super) fn themes(themes: &Themes, pack: &Pack) -> Vec<Inline> {
    let with_letter =
        |letter: char, name: &str| Inline::bold(letter.to_string()).then(format!("  {name}"), Face::Regular);
    let unknown = |id: &str| Inline::italic(say::paper_unknown_item(id));
    let categories = themes.categories().iter().map(|id| match pack.category(id) {
        Some(it) => with_letter(it.letter, &it.name),
        None => unknown(id.as_str()),
    });
    let elements = themes.elements().iter().map(|id| match (pack.category_of(id), pack.element(id)) {
        (Some(category), Some(it)) => with_letter(category.letter, &it.name),
        _ => match pack.program_element(id) {
            Some(it) => Inline::plain(&*it.name),
            None => unknown(id.as_str()),
        },
    });
    categories.chain(elements).collect()
}

/// The three dimensions under headings of this rank, each with the question that the guide asks about it.
pub(super) fn dimensions(dimensions: &Dimensions, level: Level, pack: &Pack) -> Vec<Block> {
    let mut blocks = Vec::new();
    for dimension in RegisterDimension::ALL {
        let mut head = vec![Block::heading(level, dimension_name(dimension))];
        head.extend(question_about(dimension, pack).map(Block::soft));
        let text = dimensions.get(dimension).as_str().trim();
        if text.is_empty() {
            head.push(Block::WritingRoom { lines: DIMENSION_LINES });
            blocks.push(Block::Together(head));
        } else {
            blocks.append(&mut head);
            blocks.push(Block::body(text));
        }
    }
    blocks
}

pub(super) fn dimension_name(dimension: RegisterDimension) -> String {
    match dimension {
        RegisterDimension::Technical => say::paper_register_technical(),
        RegisterDimension::Normative => say::paper_register_normative(),
        RegisterDimension::Personal => say::paper_register_personal(),
    }
}

/// The question of the guide about this dimension, when its pack has one.
fn question_about(dimension: RegisterDimension, pack: &Pack) -> Option<String> {
    let mut questions = pack.guide.phases.iter().flat_map(|it| &it.questions);
    let found = questions
        .find(|it| it.about_kind == Some(AboutKind::Register) && it.about.as_deref() == Some(dimension.id()));
    found.map(|it| it.text.clone())
}

/// Room for two people to sign, with their names as far as they are known.
pub(super) fn signatures(participant: Option<&Colleague>, leader: Option<&Colleague>) -> Block {
    let lines = |who: String, name: Option<&Colleague>| {
        boxed(vec![
            Block::kicker(who),
            Block::soft(say::paper_register_name()),
            name.map_or(Block::WritingRoom { lines: 1 }, |it| Block::body(it.as_str())),
            Block::soft(say::paper_register_signature()),
            Block::WritingRoom { lines: 2 },
            Block::soft(say::paper_meeting_date()),
            Block::WritingRoom { lines: 1 },
        ])
    };
    let boxes = vec![
        lines(say::paper_register_participant(), participant),
        lines(say::paper_meeting_leader(), leader),
    ];
    Block::Together(vec![
        Block::subheading(say::paper_register_signatures()),
        Block::Grid { across: 2, boxes },
    ])
}

/// What the register asks, by the ids of the facts: with the day it was looked up and a warning, never as
/// something certain. Ids that the pack does not have are left out.
pub(super) fn register_facts(ids: &[&str], pack: &Pack) -> Vec<Block> {
    let known = ids.iter().filter_map(|id| pack.registration.iter().find(|it| it.id == *id));
    let mut groups: Vec<(&RegistrationFact, Vec<Inline>)> = Vec::new();
    for fact in known {
        let item = Inline::plain(format!("{} (", fact.text.trim()))
            .then_linked(site_of(&fact.url), Link::Address(fact.url.clone()))
            .then(")", Face::Regular);
        let same = |it: &RegistrationFact| it.caution == fact.caution && it.checked_on == fact.checked_on;
        match groups.iter_mut().find(|(first, _)| same(first)) {
            Some((_, items)) => items.push(item),
            None => groups.push((fact, vec![item])),
        }
    }
    if groups.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::subheading(say::paper_register_facts())];
    for (fact, items) in groups {
        blocks.push(Block::Together(vec![Block::soft(looked_up(fact)), Block::bullets(items)]));
    }
    vec![Block::callout(blocks)]
}

/// The day on which a fact was looked up, and the warning that belongs to it.
pub(super) fn looked_up(fact: &RegistrationFact) -> String {
    say::paper_register_looked_up(fact.caution.trim(), &unbroken_day(fact.checked_on))
}

/// The name of the site of an address.
fn site_of(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let site = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    site.strip_prefix("www.").unwrap_or(site).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_said_in_hours_and_minutes() {
        let check = |minutes, expected| assert_eq!(duration_in_words(minutes), expected);
        check(0, "0 minuten");
        check(1, "1 minuut");
        check(59, "59 minuten");
        check(60, "1 uur");
        check(61, "1 uur en 1 minuut");
        check(90, "1 uur en 30 minuten");
        check(720, "12 uur");
        check(1_439, "23 uur en 59 minuten");
        check(30_000, "500 uur");
        check(719_500, "11991 uur en 40 minuten");
    }

    #[test]
    fn a_time_is_written_as_on_paper() {
        let check = |hour, minute, expected| {
            assert_eq!(clock(NaiveTime::from_hms_opt(hour, minute, 0).unwrap()), expected);
        };
        check(13, 30, "13.30");
        check(9, 5, "9.05");
        check(0, 0, "0.00");
    }

    #[test]
    fn a_source_is_called_by_its_site() {
        let check = |address, expected| assert_eq!(site_of(address), expected);
        check("https://skjeugd.nl/herregistratie/", "skjeugd.nl");
        check("https://www.werkenmetsucces.nl?x", "werkenmetsucces.nl");
        check("skjeugd.nl", "skjeugd.nl");
    }

    #[test]
    fn every_dimension_has_its_question_in_the_guide() {
        for dimension in RegisterDimension::ALL {
            assert!(question_about(dimension, Pack::shipped()).is_some(), "{dimension:?}");
        }
    }
}

//! What "mijn gegevens" says of meetings: the groups, each meeting with what was prepared, written down and agreed, how
//! people look back, and the methods that the worker made.

use content::{Pack, words::messages as say};
use domain::{
    AgreementState, Colleague, Group, Leader, MadeAgreement, Meeting, MeetingMethod, MeetingReflection,
    MeetingSubject, OwnMethod, Participants, ReflectedOn, RegisterDimension, Rhythm, StepMinutes,
};

use super::super::foot::in_words;
use super::super::meeting::{clock, dimension_name, due_in_words, form_name, themes};
use super::super::tag_in_words::element_name;
use super::data::MyMeetings;
use crate::document::{Block, Cell, Definition, Inline, Level, Table, apart};

/// A chapter of all groups, one of all meetings and one of all own methods; those without anything are empty.
pub(super) fn chapters(data: &MyMeetings, pack: &Pack) -> [Vec<Block>; 3] {
    let groups = data.groups.iter().flat_map(|it| group(it, data)).collect();
    let meetings = data.meetings.iter().flat_map(|it| meeting(it, data, pack)).collect();
    let methods = data.methods.iter().flat_map(method).collect();
    [
        chapter(say::paper_data_groups(), groups),
        chapter(say::paper_data_meetings(), meetings),
        chapter(say::paper_data_methods(), methods),
    ]
}

fn chapter(title: String, mut blocks: Vec<Block>) -> Vec<Block> {
    if !blocks.is_empty() {
        blocks.insert(0, Block::heading(Level::One, title));
    }
    blocks
}

fn group(it: &Group, data: &MyMeetings) -> Vec<Block> {
    let rhythm = match it.rhythm {
        Rhythm::AsAgreed => say::paper_data_rhythm_as_agreed(),
        Rhythm::Weeks(every) => say::paper_data_rhythm_weeks(every.count().into()),
        Rhythm::Months(every) => say::paper_data_rhythm_months(every.count().into()),
    };
    let lines = [
        (say::paper_meeting_form(), form_name(it.form)),
        (say::paper_data_members(), names(it.members.as_slice())),
        (say::paper_meeting_leader(), leader(it.leader.as_ref())),
        (say::paper_data_rhythm(), rhythm),
        (say::paper_data_place(), it.place.as_ref().map(|it| it.as_str().to_owned()).unwrap_or_default()),
    ];
    let mut blocks = vec![Block::heading(Level::Two, it.name.as_str()), definitions(lines)];
    blocks.extend(looked_back(data.reflections_on(ReflectedOn::Series(it.id))));
    blocks
}

fn meeting(it: &Meeting, data: &MyMeetings, pack: &Pack) -> Vec<Block> {
    let (begins, ends) = (clock(it.time.begins()), clock(it.time.ends()));
    let time = if it.time.ends_next_day() {
        say::paper_series_from_to_next_day(&begins, &ends)
    } else {
        say::paper_meeting_from_to(&begins, &ends)
    };
    let group = it.group.and_then(|id| data.groups.iter().find(|it| it.id == id));
    let subject = match it.subject {
        MeetingSubject::Question => String::new(),
        MeetingSubject::Theme => say::paper_data_subject_theme(),
    };
    let prepared: Vec<_> = it.checked.items().map(|it| say::paper_data_prepared_item(it.id())).collect();
    let lines = [
        (say::paper_data_when(), time),
        (say::paper_data_group(), group.map(|it| it.name.as_str().to_owned()).unwrap_or_default()),
        (say::paper_meeting_form(), form_name(it.form)),
        (say::paper_data_state(), say::paper_data_state_is(it.state.id())),
        (say::paper_data_place(), it.place.as_ref().map(|it| it.as_str().to_owned()).unwrap_or_default()),
        (say::paper_meeting_leader(), leader(it.leader.as_ref())),
        (say::paper_meeting_participants(), it.participants.as_ref().map(participants).unwrap_or_default()),
        (say::paper_data_subject(), subject),
        (say::paper_data_theme(), it.theme.as_str().to_owned()),
        (
            say::paper_meeting_method(),
            it.method.as_ref().map(|it| method_name(it, data, pack)).unwrap_or_default(),
        ),
        (say::paper_data_prepared(), prepared.join(", ")),
        (say::paper_handout_roles(), seats(it, pack)),
    ];
    let day = in_words(it.time.date());
    let mut blocks = vec![Block::heading(Level::Two, day), definitions(lines)];
    blocks.extend(offers(it));
    blocks.extend(steps(it));
    blocks.extend(notes(it, pack));
    blocks.extend(agreements(data.agreements_of(it.id)));
    blocks.extend(looked_back(data.reflections_on(ReflectedOn::Meeting(it.id))));
    blocks
}

fn offers(it: &Meeting) -> Vec<Block> {
    let chosen = it.offers.chosen().map(|it| it.id);
    let line = |it: &domain::Offer| {
        let by = it.by.as_ref().map(|it| it.as_str().to_owned());
        let about = [
            by,
            it.case.is_some().then(say::paper_data_from_a_case),
            (chosen == Some(it.id)).then(say::paper_data_chosen),
        ];
        let about: Vec<String> = about.into_iter().flatten().collect();
        let question = it.question.as_str().trim();
        Inline::plain(if about.is_empty() {
            question.to_owned()
        } else {
            format!("{question} ({})", about.join(", "))
        })
    };
    listed(say::paper_data_questions(), it.offers.as_slice().iter().map(line).collect())
}

fn steps(it: &Meeting) -> Vec<Block> {
    let rows =
        it.agenda.steps().iter().map(|it| {
            (it.name.as_str(), it.text.as_str(), it.element_moment.as_str(), it.minutes.to_string())
        });
    steps_table(rows.collect())
}

fn steps_table(steps: Vec<(&str, &str, &str, String)>) -> Vec<Block> {
    if steps.is_empty() {
        return Vec::new();
    }
    let row = |(name, text, elements, minutes): (&str, &str, &str, String)| {
        let what: Vec<&str> =
            [text.trim(), elements.trim()].into_iter().filter(|it| !it.is_empty()).collect();
        [Inline::plain(minutes), Inline::bold(name.trim()), Inline::plain(what.join("\n"))]
            .map(Cell::from)
            .to_vec()
    };
    let columns = [
        (say::paper_handout_minutes(), 0.12),
        (say::paper_handout_step(), 0.28),
        (say::paper_handout_what(), 0.6),
    ];
    let table = Table::of_rows(columns, 1, steps.into_iter().map(row));
    vec![Block::subheading(say::paper_handout_agenda()), Block::Table(table)]
}

fn notes(it: &Meeting, pack: &Pack) -> Vec<Block> {
    let mut blocks = listed(say::paper_meeting_themes(), themes(&it.notes.themes, pack));
    let seen = it.notes.seen.as_slice().iter();
    let seen = seen.map(|it| {
        Inline::plain(say::paper_data_on_table_as(&element_name(pack, &it.element), it.seen_as.id()))
    });
    blocks.extend(listed(say::paper_data_on_table(), seen.collect()));
    let learned = it.notes.learned.as_slice().iter().map(|it| Inline::plain(it.as_str().trim()));
    blocks.extend(listed(say::paper_minutes_learned(), learned.collect()));
    if !it.notes.for_team.is_blank() {
        blocks.push(Block::subheading(say::paper_minutes_for_team()));
        blocks.push(Block::body(it.notes.for_team.as_str().trim()));
    }
    blocks
}

fn agreements<'a>(agreements: impl Iterator<Item = &'a MadeAgreement>) -> Vec<Block> {
    let line = |it: &MadeAgreement| {
        let agreement = &it.agreement;
        let about =
            [agreement.who.as_ref().map(|it| it.as_str().to_owned()), agreement.due.map(due_in_words)];
        let about: Vec<String> = about.into_iter().flatten().collect();
        let mut text = agreement.what.as_str().trim().to_owned();
        if !about.is_empty() {
            text = format!("{text} ({})", about.join(", "));
        }
        if let AgreementState::Done { on, outcome } = &it.state {
            let on = say::paper_data_agreement_done(&in_words(*on));
            text = format!("{text}\n{on} {}", outcome.as_str().trim());
        }
        Inline::plain(text)
    };
    listed(say::paper_minutes_agreements(), agreements.map(line).collect())
}

fn looked_back<'a>(reflections: impl Iterator<Item = &'a MeetingReflection>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for it in reflections {
        let who = it.who.as_ref().map_or_else(say::paper_data_myself, |it| it.as_str().to_owned());
        let dimensions = RegisterDimension::ALL
            .map(|dimension| (dimension_name(dimension), it.dimensions.get(dimension).as_str().to_owned()));
        let question = (say::paper_register_question(), it.question.as_str().to_owned());
        let next = (say::paper_register_next_steps(), it.next_steps.as_str().to_owned());
        blocks.push(Block::subheading(say::paper_data_looking_back(&apart(&who))));
        blocks.push(definitions([question].into_iter().chain(dimensions).chain([next])));
    }
    blocks
}

fn method(it: &OwnMethod) -> Vec<Block> {
    let lines = [
        (say::paper_data_method_when(), it.when.as_str().to_owned()),
        (say::paper_data_method_note(), it.note.as_str().to_owned()),
    ];
    let minutes =
        |it: StepMinutes| say::paper_data_step_minutes(&it.usual.to_string(), &it.least.to_string());
    let steps = it
        .steps
        .as_slice()
        .iter()
        .map(|it| (it.name.as_str(), it.text.as_str(), it.element_moment.as_str(), minutes(it.minutes)));
    let mut blocks = vec![Block::heading(Level::Two, it.name.as_str()), definitions(lines)];
    blocks.extend(steps_table(steps.collect()));
    blocks
}

/// The name of a method; one of one's own by its name, one that nobody knows by its id.
fn method_name(method: &MeetingMethod, data: &MyMeetings, pack: &Pack) -> String {
    let MeetingMethod::Method(id) = method else { return say::paper_meeting_guide() };
    let own = || data.methods.iter().find(|it| it.id == *id).map(|it| it.name.as_str().to_owned());
    let name = pack.method(id).map(|it| it.name.clone()).or_else(own);
    name.unwrap_or_else(|| say::paper_unknown_item(id.as_str()))
}

fn seats(it: &Meeting, pack: &Pack) -> String {
    let seats = it.seats.as_slice().iter().map(|seat| {
        let role = pack.guide.roles.iter().find(|it| it.id == seat.role.as_str());
        let role = role.map_or_else(|| say::paper_unknown_item(seat.role.as_str()), |it| it.name.clone());
        format!("{role}: {}", apart(seat.who.as_str()))
    });
    seats.collect::<Vec<_>>().join(", ")
}

fn participants(it: &Participants) -> String {
    if it.named().is_empty() { say::paper_meeting_people(it.count()) } else { names(it.named()) }
}

fn names(of: &[Colleague]) -> String {
    of.iter().map(|it| apart(it.as_str())).collect::<Vec<_>>().join(", ")
}

fn leader(it: Option<&Leader>) -> String {
    let Some(leader) = it else { return String::new() };
    let register = leader.register.as_ref().map(|it| format!(" ({})", apart(it.as_str())));
    format!("{}{}", apart(leader.name.as_str()), register.unwrap_or_default())
}

fn listed(title: String, items: Vec<Inline>) -> Vec<Block> {
    if items.is_empty() { Vec::new() } else { vec![Block::subheading(title), Block::bullets(items)] }
}

/// What is known, each under its name.
fn definitions(lines: impl IntoIterator<Item = (String, String)>) -> Block {
    let known = lines.into_iter().filter(|(_, text)| !text.trim().is_empty());
    let known =
        known.map(|(term, text)| Definition { term: Inline::bold(term), text: Inline::plain(text.trim()) });
    Block::Definitions(known.collect())
}

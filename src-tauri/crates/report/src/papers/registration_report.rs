//! The report of one meeting for the register (SKJ), with the fields of praktijk.md §3.1. A case cannot stand on
//! it: it is made from a [`SessionReport`], which has no place for one.

use chrono::NaiveDate;
use content::{Pack, words::messages as say};
use domain::{MeetingForm, MeetingTime, SessionReport};
use privacy::Cleared;

use super::foot::{Kind, footer, page_of, unbroken_day};
use super::meeting::{
    clock, dimensions, duration_in_words, field, form_name, method_name, part, people_at_length,
    people_in_short, register_facts, signatures, themes,
};
use super::meeting_sheet::MeetingSheet;
use crate::document::{Block, Document, GridBox, Level, RunningHead, Sheet, Style};
use crate::{Preview, Ready};

/// The lines to write by hand.
const THEME_LINES: usize = 1;
const QUESTION_LINES: usize = 2;
const NEXT_LINES: usize = 3;

/// What the register asks of one meeting.
const FACTS: [&str; 4] = ["skj-eigen-proces", "skj-geen-zelfreflectie", "skj-indienen", "skj-invoeren"];
/// What it asks of supervision besides.
const FACT_OF_SUPERVISION: &str = "skj-alleen-contact";

/// The report for the screen, before anything was looked at.
pub fn registration_report_preview(
    sheet: &MeetingSheet<SessionReport>,
    pack: &Pack,
    today: NaiveDate,
) -> Preview {
    Preview::new(document(sheet, pack, today), today, &say::paper_register_file())
}

/// The report, to keep or to print.
pub fn registration_report(
    sheet: &Cleared<MeetingSheet<SessionReport>>,
    pack: &Pack,
    today: NaiveDate,
) -> Ready {
    Ready::new(document(sheet.get(), pack, today), today, &say::paper_register_file())
}

fn document(sheet: &MeetingSheet<SessionReport>, pack: &Pack, today: NaiveDate) -> Document {
    let report = &sheet.about;
    let leader = report.leader.as_ref().map(|it| &it.name);
    let parts = [
        title(),
        vec![Block::Grid { across: 3, boxes: boxes(sheet, pack) }],
        people_at_length(report.participants.as_ref()),
        what_about(report, pack),
        question(report),
        dimensions(&report.dimensions, Level::Two, pack),
        part(say::paper_register_next_steps(), report.next_steps.as_str(), NEXT_LINES),
        vec![signatures(report.by.as_ref(), leader)],
        facts(report, pack),
    ];
    Document {
        title: say::paper_register_title(),
        footer: footer(&say::paper_register_title(), Kind::General, pack, today),
        page_of,
        running_head: RunningHead::None,
        sheet: Sheet::A4,
        style: Style::SHEET,
        blocks: parts.into_iter().flatten().collect(),
    }
}

fn title() -> Vec<Block> {
    vec![
        Block::kicker(say::paper_register_kind()),
        Block::heading(Level::One, say::paper_register_title()),
        Block::soft(say::paper_register_about()),
    ]
}

fn boxes(sheet: &MeetingSheet<SessionReport>, pack: &Pack) -> Vec<GridBox> {
    let report = &sheet.about;
    let time = report.time;
    let leader = report.leader.as_ref();
    vec![
        field(say::paper_meeting_date(), time.map(|it| unbroken_day(it.date()))),
        field(say::paper_meeting_begins(), time.map(|it| say::paper_meeting_hour(&clock(it.begins())))),
        field(say::paper_meeting_ends(), time.as_ref().map(end)),
        field(say::paper_meeting_duration(), time.map(|it| duration_in_words(it.minutes()))),
        field(say::paper_meeting_form(), report.form.map(form_name)),
        field(say::paper_meeting_method(), report.method.as_ref().map(|it| method_name(it, sheet, pack))),
        field(say::paper_meeting_leader(), leader.map(|it| it.name.as_str().to_owned())),
        field(
            say::paper_meeting_register(),
            leader.and_then(|it| it.register.as_ref()).map(|it| it.as_str().to_owned()),
        ),
        field(say::paper_meeting_participants(), report.participants.as_ref().map(people_in_short)),
    ]
}

fn end(time: &MeetingTime) -> String {
    let clock = clock(time.ends());
    if time.ends_next_day() { say::paper_meeting_next_day(&clock) } else { say::paper_meeting_hour(&clock) }
}

fn what_about(report: &SessionReport, pack: &Pack) -> Vec<Block> {
    if report.themes.is_empty() {
        return part(say::paper_meeting_themes(), "", THEME_LINES);
    }
    vec![Block::subheading(say::paper_meeting_themes()), Block::bullets(themes(&report.themes, pack))]
}

fn question(report: &SessionReport) -> Vec<Block> {
    let question = if report.question.is_blank() {
        Block::WritingRoom { lines: QUESTION_LINES }
    } else {
        Block::lead(report.question.as_str().trim())
    };
    vec![Block::callout(vec![Block::subheading(say::paper_register_question()), question])]
}

fn facts(report: &SessionReport, pack: &Pack) -> Vec<Block> {
    let of_supervision = (report.form == Some(MeetingForm::Supervision)).then_some(FACT_OF_SUPERVISION);
    let ids: Vec<&str> = FACTS.into_iter().chain(of_supervision).collect();
    register_facts(&ids, pack)
}

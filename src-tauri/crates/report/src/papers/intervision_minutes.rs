//! The minutes of a group: themes, what was learned, what was agreed, when it goes on. No details of a case,
//! and it says so.

use chrono::NaiveDate;
use content::{Pack, words::messages as say};
use domain::MeetingMinutes;
use privacy::Cleared;

use super::foot::{Kind, footer, page_of, unbroken_day};
use super::meeting::{
    agreements_table, field, form_name, method_name, part, people_at_length, people_in_short, themes,
};
use super::meeting_sheet::MeetingSheet;
use crate::document::{Block, Document, Inline, Level, RunningHead, Sheet, Style};
use crate::{Preview, Ready};

/// The lines to write by hand.
const THEME_LINES: usize = 2;
const LEARNED_LINES: usize = 4;
const TEAM_LINES: usize = 2;

/// The minutes for the screen, before anything was looked at.
pub fn intervision_minutes_preview(
    sheet: &MeetingSheet<MeetingMinutes>,
    pack: &Pack,
    today: NaiveDate,
) -> Preview {
    Preview::new(document(sheet, pack, today), today, &say::paper_minutes_file())
}

/// The minutes, to keep or to print.
pub fn intervision_minutes(
    sheet: &Cleared<MeetingSheet<MeetingMinutes>>,
    pack: &Pack,
    today: NaiveDate,
) -> Ready {
    Ready::new(document(sheet.get(), pack, today), today, &say::paper_minutes_file())
}

fn document(sheet: &MeetingSheet<MeetingMinutes>, pack: &Pack, today: NaiveDate) -> Document {
    let minutes = &sheet.about;
    let parts = [
        title(),
        facts(sheet, pack),
        what_about(minutes, pack),
        learned(minutes),
        agreements(minutes),
        part(say::paper_minutes_for_team(), minutes.for_team.as_str(), TEAM_LINES),
        next(minutes),
    ];
    Document {
        title: say::paper_minutes_title(),
        footer: footer(&say::paper_minutes_kind(), Kind::General, pack, today),
        page_of,
        running_head: RunningHead::None,
        sheet: Sheet::A4,
        style: Style::SHEET,
        blocks: parts.into_iter().flatten().collect(),
    }
}

fn title() -> Vec<Block> {
    let body = vec![
        Block::kicker(say::paper_minutes_kind()),
        Block::heading(Level::One, say::paper_minutes_title()),
    ];
    let why = Block::soft(say::paper_minutes_no_case_why());
    vec![Block::Badged { badge: say::paper_minutes_no_case(), body }, why]
}

fn facts(sheet: &MeetingSheet<MeetingMinutes>, pack: &Pack) -> Vec<Block> {
    let minutes = &sheet.about;
    let boxes = vec![
        field(say::paper_meeting_date(), minutes.date.map(unbroken_day)),
        field(say::paper_meeting_form(), minutes.form.map(form_name)),
        field(say::paper_meeting_method(), minutes.method.as_ref().map(|it| method_name(it, sheet, pack))),
        field(say::paper_meeting_participants(), minutes.participants.as_ref().map(people_in_short)),
    ];
    let mut blocks = vec![Block::Grid { across: 2, boxes }];
    blocks.append(&mut people_at_length(minutes.participants.as_ref()));
    blocks
}

fn what_about(minutes: &MeetingMinutes, pack: &Pack) -> Vec<Block> {
    if minutes.themes.is_empty() {
        return part(say::paper_meeting_themes(), minutes.theme_line.as_str(), THEME_LINES);
    }
    let mut blocks = vec![Block::subheading(say::paper_meeting_themes())];
    if !minutes.theme_line.is_blank() {
        blocks.push(Block::body(minutes.theme_line.as_str().trim()));
    }
    blocks.push(Block::bullets(themes(&minutes.themes, pack)));
    blocks
}

fn learned(minutes: &MeetingMinutes) -> Vec<Block> {
    let points = minutes.learned.as_slice();
    if points.is_empty() {
        return part(say::paper_minutes_learned(), "", LEARNED_LINES);
    }
    let items = points.iter().map(|it| Inline::plain(it.as_str().trim()));
    vec![Block::subheading(say::paper_minutes_learned()), Block::bullets(items)]
}

fn agreements(minutes: &MeetingMinutes) -> Vec<Block> {
    let table = agreements_table(minutes.agreements.as_slice());
    vec![Block::subheading(say::paper_minutes_agreements()), Block::Table(table)]
}

fn next(minutes: &MeetingMinutes) -> Vec<Block> {
    let day = minutes.next_on.map(unbroken_day).unwrap_or_default();
    part(say::paper_minutes_next(), &day, 1)
}

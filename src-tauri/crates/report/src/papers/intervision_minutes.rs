//! The minutes of a group: themes, what was learned, what was agreed, when it goes on. No details of a case,
//! and it says so.

use chrono::NaiveDate;
use content::{Pack, words::messages as say};
use domain::{Agreement, Due, MeetingMinutes};
use privacy::Cleared;

use super::foot::{Kind, footer, page_of, unbroken_day};
use super::meeting::{field, form_name, method_name, part, people_at_length, people_in_short, themes};
use crate::document::{Block, Cell, Document, Inline, Level, RunningHead, Sheet, Style, Table};
use crate::{Preview, Ready};

/// The lines to write by hand, and the rows of an empty table.
const THEME_LINES: usize = 2;
const LEARNED_LINES: usize = 4;
const TEAM_LINES: usize = 2;
const EMPTY_ROWS: usize = 4;

/// The minutes for the screen, before anything was looked at.
pub fn intervision_minutes_preview(minutes: &MeetingMinutes, pack: &Pack, today: NaiveDate) -> Preview {
    Preview::new(document(minutes, pack, today), today, &say::paper_minutes_file())
}

/// The minutes, to keep or to print.
pub fn intervision_minutes(minutes: &Cleared<MeetingMinutes>, pack: &Pack, today: NaiveDate) -> Ready {
    Ready::new(document(minutes.get(), pack, today), today, &say::paper_minutes_file())
}

fn document(minutes: &MeetingMinutes, pack: &Pack, today: NaiveDate) -> Document {
    let parts = [
        title(),
        facts(minutes, pack),
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

fn facts(minutes: &MeetingMinutes, pack: &Pack) -> Vec<Block> {
    let boxes = vec![
        field(say::paper_meeting_date(), minutes.date.map(unbroken_day)),
        field(say::paper_meeting_form(), minutes.form.map(form_name)),
        field(say::paper_meeting_method(), minutes.method.as_ref().map(|it| method_name(it, pack))),
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
    let agreements = minutes.agreements.as_slice();
    let mut rows: Vec<Vec<Cell>> =
        agreements.iter().enumerate().map(|(index, it)| row(index + 1, Some(it))).collect();
    if rows.is_empty() {
        rows = (1..=EMPTY_ROWS).map(|it| row(it, None)).collect();
    }
    let columns = [
        (String::new(), 0.05),
        (say::paper_minutes_what(), 0.5),
        (say::paper_minutes_who(), 0.22),
        (say::paper_minutes_when(), 0.23),
    ];
    let table = Table::of_rows(columns, 1, rows);
    vec![Block::subheading(say::paper_minutes_agreements()), Block::Table(table)]
}

fn row(number: usize, agreement: Option<&Agreement>) -> Vec<Cell> {
    let what = agreement.map(|it| it.what.as_str().trim().to_owned());
    let who = agreement.and_then(|it| it.who.as_ref()).map(|it| it.as_str().to_owned());
    let due = agreement.and_then(|it| it.due).map(|it| match it {
        Due::On(day) => unbroken_day(day),
        Due::NextMeeting => say::paper_minutes_next_time(),
    });
    let cells = [Some(number.to_string()), what, who, due];
    cells.map(|it| Cell::from(Inline::plain(it.unwrap_or_default()))).to_vec()
}

fn next(minutes: &MeetingMinutes) -> Vec<Block> {
    let day = minutes.next_on.map(unbroken_day).unwrap_or_default();
    part(say::paper_minutes_next(), &day, 1)
}

//! A series of meetings for the register (SKJ): when they were, how long they took together, and the three
//! dimensions over all of them. Like the report, it is made from a noun that has no place for a case.

use chrono::NaiveDate;
use content::{Pack, words::messages as say};
use domain::{HeldMeeting, SessionSeries};
use privacy::Cleared;

use super::foot::{Kind, footer, page_of, unbroken_day};
use super::meeting::{
    clock, dimensions, duration_in_words, field, form_name, method_name, people_at_length, people_in_short,
    register_facts, signatures,
};
use super::meeting_sheet::MeetingSheet;
use crate::document::{Block, Cell, Document, Inline, Level, RunningHead, Sheet, Style, Table};
use crate::{Preview, Ready};

/// The rows to write in by hand when no meeting is known.
const EMPTY_ROWS: usize = 10;

/// What the register asks of a series.
const FACTS: [&str; 4] = ["skj-termijn", "skj-dimensies", "skj-indienen", "skj-geen-zelfreflectie"];

/// The series for the screen, before anything was looked at.
pub fn registration_series_preview(
    sheet: &MeetingSheet<SessionSeries>,
    pack: &Pack,
    today: NaiveDate,
) -> Preview {
    Preview::new(document(sheet, pack, today), today, &say::paper_series_file())
}

/// The series, to keep or to print.
pub fn registration_series(
    sheet: &Cleared<MeetingSheet<SessionSeries>>,
    pack: &Pack,
    today: NaiveDate,
) -> Ready {
    Ready::new(document(sheet.get(), pack, today), today, &say::paper_series_file())
}

fn document(sheet: &MeetingSheet<SessionSeries>, pack: &Pack, today: NaiveDate) -> Document {
    let series = &sheet.about;
    let mut learned = vec![Block::subheading(say::paper_series_dimensions())];
    learned.extend(dimensions(&series.dimensions, Level::Three, pack));
    let parts = [
        title(series),
        about(series),
        meetings(sheet, pack),
        totals(series),
        learned,
        vec![signatures(series.by.as_ref(), None)],
        register_facts(&FACTS, pack),
    ];
    Document {
        title: say::paper_series_title(),
        footer: footer(&say::paper_series_title(), Kind::General, pack, today),
        page_of,
        running_head: RunningHead::None,
        sheet: Sheet::A4,
        style: Style::SHEET,
        blocks: parts.into_iter().flatten().collect(),
    }
}

fn title(series: &SessionSeries) -> Vec<Block> {
    let mut blocks = vec![
        Block::kicker(say::paper_register_kind()),
        Block::heading(Level::One, say::paper_series_title()),
    ];
    let meetings = series.meetings();
    if let (Some(first), Some(last)) = (meetings.first(), meetings.last()) {
        let (from, to) = (first.time.date(), last.time.date());
        let period = if from == to {
            unbroken_day(from)
        } else {
            say::paper_series_period(&unbroken_day(from), &unbroken_day(to))
        };
        let count = say::paper_series_count(meetings.len());
        blocks.push(Block::soft([period, count, duration_in_words(series.minutes())].join(" · ")));
    }
    blocks.push(Block::soft(say::paper_series_about()));
    blocks
}

fn about(series: &SessionSeries) -> Vec<Block> {
    let participants = series.participants.as_ref().map(people_in_short);
    let boxes = vec![field(say::paper_meeting_participants(), participants)];
    let mut blocks = vec![Block::Grid { across: 1, boxes }];
    blocks.append(&mut people_at_length(series.participants.as_ref()));
    blocks
}

fn meetings(sheet: &MeetingSheet<SessionSeries>, pack: &Pack) -> Vec<Block> {
    let held = sheet.about.meetings().iter().enumerate();
    let method = |it: &HeldMeeting| it.method.as_ref().map(|it| method_name(it, sheet, pack));
    let mut rows: Vec<Vec<Cell>> = held.map(|(index, it)| row(index + 1, it, method(it))).collect();
    if rows.is_empty() {
        let empty = |number: usize| {
            [number.to_string(), String::new(), String::new(), String::new(), String::new(), String::new()]
        };
        rows = (1..=EMPTY_ROWS).map(|it| cells(empty(it))).collect();
    }
    let columns = [
        (String::new(), 0.05),
        (say::paper_meeting_date(), 0.2),
        (say::paper_series_time(), 0.145),
        (say::paper_meeting_form(), 0.22),
        (say::paper_meeting_method(), 0.205),
        (say::paper_meeting_duration(), 0.18),
    ];
    vec![Block::subheading(say::paper_series_meetings()), Block::Table(Table::of_rows(columns, 1, rows))]
}

fn row(number: usize, meeting: &HeldMeeting, method: Option<String>) -> Vec<Cell> {
    let time = meeting.time;
    let (from, to) = (clock(time.begins()), clock(time.ends()));
    let from_to = if time.ends_next_day() {
        say::paper_series_from_to_next_day(&from, &to)
    } else {
        say::paper_series_from_to(&from, &to)
    };
    cells([
        number.to_string(),
        unbroken_day(time.date()),
        from_to,
        form_name(meeting.form),
        method.unwrap_or_default(),
        duration_in_words(time.minutes()),
    ])
}

/// The hours of each form and of all together; nothing when there was no meeting.
fn totals(series: &SessionSeries) -> Vec<Block> {
    let by_form = series.by_form();
    if by_form.is_empty() {
        return vec![Block::Grid { across: 1, boxes: vec![field(say::paper_series_total(), None)] }];
    }
    let mut rows: Vec<Vec<Cell>> = by_form
        .iter()
        .map(|it| cells([form_name(it.form), it.meetings.to_string(), duration_in_words(it.minutes)]))
        .collect();
    let all =
        [say::paper_series_all(), series.meetings().len().to_string(), duration_in_words(series.minutes())];
    rows.push(all.map(|it| Cell::from(Inline::bold(it))).to_vec());
    let columns = [
        (say::paper_meeting_form(), 0.5),
        (say::paper_series_number(), 0.2),
        (say::paper_meeting_duration(), 0.3),
    ];
    vec![Block::Together(vec![
        Block::subheading(say::paper_series_total()),
        Block::Table(Table::of_rows(columns, 0, rows)),
    ])]
}

fn cells<const COUNT: usize>(texts: [String; COUNT]) -> Vec<Cell> {
    texts.map(|it| Cell::from(Inline::plain(it))).to_vec()
}

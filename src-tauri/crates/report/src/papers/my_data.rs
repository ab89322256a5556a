//! "Mijn gegevens": everything that a worker wrote, a chapter a case, to keep or to take along. It orders and names;
//! it draws no picture, finds no pattern and leaves nothing out that is in the vault now.

mod data;
mod meetings;

use chrono::NaiveDate;
use content::{Pack, words::messages as say};
use domain::{Expiry, GuardWord, HandbookMark, LearningPoint, RoleName};
use privacy::Cleared;

pub use data::{LoggedLine, MyData, MyMeetings, Remembered};

use super::case_sheet::CaseSheet;
use super::case_summary::chapter;
use super::foot::{Kind, footer, in_words, page_of};
use super::tag_in_words::element_name;
use crate::document::{Block, Definition, Document, Inline, Level, RunningHead, Sheet, Style, Table, Voice};
use crate::{Preview, Ready};

/// Everything, for the screen, before anything was looked at: it stays in the window.
pub fn my_data_preview(data: &MyData, pack: &Pack, today: NaiveDate) -> Preview {
    Preview::new(document(data, pack, today), today, &say::paper_data_file())
}

/// Everything, to keep or to print.
pub fn my_data(data: &Cleared<MyData>, pack: &Pack, today: NaiveDate) -> Ready {
    Ready::new(document(data.get(), pack, today), today, &say::paper_data_file())
}

fn document(data: &MyData, pack: &Pack, today: NaiveDate) -> Document {
    let mut blocks = front(data, today);
    let front = blocks.len();
    let cases = data.cases.iter().map(|it| case(it, data.remembered_of(it.case.id), pack, today));
    let apart = [marks(&data.marks, pack), learning(&data.learning, pack)];
    let chapters = cases.chain(apart).chain(meetings::chapters(&data.meetings, pack)).chain([log(&data.log)]);
    for chapter in chapters.filter(|it| !it.is_empty()) {
        blocks.push(Block::PageBreak);
        blocks.extend(chapter);
    }
    if blocks.len() > front {
        let contents =
            [Block::heading(Level::One, say::paper_data_contents()), Block::Contents { down_to: Level::One }];
        blocks.splice(front..front, contents);
    }
    Document {
        title: say::paper_data_title(),
        footer: footer(&say::paper_data_title(), Kind::Working, pack, today),
        page_of,
        running_head: RunningHead::Chapter,
        sheet: Sheet::A4,
        style: Style::SHEET,
        blocks,
    }
}

fn front(data: &MyData, today: NaiveDate) -> Vec<Block> {
    let title = Block::Paragraph { text: Inline::bold(say::paper_data_title()), voice: Voice::Display };
    vec![
        Block::kicker(say::paper_data_kind()),
        title,
        Block::lead(say::paper_data_about(&in_words(today))),
        Block::body(say::paper_data_cases(data.cases.len())),
        Block::body(say::paper_data_care()),
    ]
}

fn case(sheet: &CaseSheet, remembered: Option<&Remembered>, pack: &Pack, today: NaiveDate) -> Vec<Block> {
    let case = &sheet.case;
    let kept = match case.expiry {
        Expiry::On(day) => say::paper_data_kept_until(&in_words(day)),
        Expiry::AfterLastChange => say::paper_data_kept_usual(),
    };
    let mut about = vec![say::paper_data_changed(&in_words(case.changed_at.date())), kept];
    about.extend(case.binned_on.map(|it| say::paper_data_binned(&in_words(it))));
    let mut blocks = chapter(sheet, pack, today);
    blocks.extend(remembered.into_iter().flat_map(guard));
    blocks.push(Block::subheading(say::paper_data_keeping()));
    blocks.push(Block::bullets(about.into_iter().map(Inline::from)));
    blocks
}

/// What the guard against leaks remembers of the case: who is who without names, and words that are none.
fn guard(it: &Remembered) -> Vec<Block> {
    let people: Vec<_> = it.people.iter().map(person_in_words).collect();
    let words: Vec<_> = it.words.iter().map(GuardWord::as_str).collect();
    let lines =
        [(say::paper_data_people(), people.join(", ")), (say::paper_data_no_names(), words.join(", "))];
    let definitions = lines.into_iter().filter(|(_, text)| !text.is_empty());
    let definitions =
        definitions.map(|(term, text)| Definition { term: Inline::bold(term), text: Inline::plain(text) });
    vec![Block::subheading(say::paper_data_guard()), Block::Definitions(definitions.collect())]
}

/// `zoon A (9)`.
fn person_in_words(it: &RoleName) -> String {
    let role = say::guard_role(it.role.id());
    let lettered =
        it.letter.as_ref().map_or_else(|| role.clone(), |letter| say::guard_role_lettered(letter, &role));
    it.age.map_or_else(|| lettered.clone(), |age| say::guard_role_aged(&age.to_string(), &lettered))
}

fn marks(marks: &[HandbookMark], pack: &Pack) -> Vec<Block> {
    let note = |it: &HandbookMark| {
        let favourite = it.favourite.then(say::paper_data_favourite);
        let text = [favourite, (!it.note.is_blank()).then(|| it.note.as_str().to_owned())];
        Definition {
            term: Inline::bold(element_name(pack, &it.element)),
            text: Inline::plain(text.into_iter().flatten().collect::<Vec<_>>().join(" ")),
        }
    };
    let definitions: Vec<_> = marks.iter().map(note).collect();
    titled(say::paper_data_marks(), definitions.is_empty(), Block::Definitions(definitions))
}

fn learning(points: &[LearningPoint], pack: &Pack) -> Vec<Block> {
    let line = |it: &LearningPoint| {
        let about = it.element.as_ref().map(|id| format!(" ({})", element_name(pack, id)));
        Inline::plain(format!("{}{} · {}", it.text.as_str(), about.unwrap_or_default(), it.month))
    };
    titled(say::paper_data_learning(), points.is_empty(), Block::bullets(points.iter().map(line)))
}

fn log(lines: &[LoggedLine]) -> Vec<Block> {
    let row = |it: &LoggedLine| {
        let at = it.at.format("%d-%m-%Y %H:%M").to_string();
        vec![
            Inline::plain(it.number.to_string()).into(),
            Inline::plain(at).into(),
            Inline::plain(&*it.text).into(),
        ]
    };
    let columns = [
        (say::paper_data_log_number(), 0.1),
        (say::paper_data_log_at(), 0.22),
        (say::paper_data_log_what(), 0.68),
    ];
    let table = Table::of_rows(columns, 0, lines.iter().map(row));
    titled(say::paper_data_log(), lines.is_empty(), Block::Table(table))
}

/// A chapter of one block; nothing when there is nothing in it.
fn titled(title: String, is_empty: bool, block: Block) -> Vec<Block> {
    if is_empty { Vec::new() } else { vec![Block::heading(Level::One, title), block] }
}

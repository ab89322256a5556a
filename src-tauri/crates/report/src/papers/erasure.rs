//! "Bewijs van wissen": how much was erased and when, in numbers. Nothing of a case can stand on it.

use chrono::NaiveDate;
use content::{Pack, words::messages as say};
use domain::ErasureReceipt;

use super::foot::{Kind, footer, page_of, unbroken_day};
use crate::Ready;
use crate::document::{Block, Document, Inline, Level, RunningHead, Sheet, Style};

/// The proof of erasing, on A5.
pub fn erasure(receipt: &ErasureReceipt, pack: &Pack, today: NaiveDate) -> Ready {
    Ready::new(document(receipt, pack, today), today, &say::paper_erasure_file())
}

/// The same as plain text.
pub fn erasure_text(receipt: &ErasureReceipt) -> String {
    let mut lines = vec![say::paper_erasure_title(), String::new(), moment(receipt), String::new()];
    lines.extend(numbers(receipt).into_iter().map(|it| format!("- {it}")));
    lines.extend([String::new(), copies(receipt), String::new(), say::paper_erasure_what_not()]);
    lines.join("\n") + "\n"
}

fn document(receipt: &ErasureReceipt, pack: &Pack, today: NaiveDate) -> Document {
    let blocks = vec![
        Block::kicker(say::paper_erasure_kind()),
        Block::heading(Level::One, say::paper_erasure_title()),
        Block::lead(moment(receipt)),
        Block::heading(Level::Two, say::paper_erasure_what()),
        Block::bullets(numbers(receipt).into_iter().map(Inline::from)),
        Block::heading(Level::Two, say::paper_erasure_where()),
        Block::body(copies(receipt)),
        Block::heading(Level::Two, say::paper_erasure_limits()),
        Block::body(say::paper_erasure_what_not()),
    ];
    Document {
        title: say::paper_erasure_title(),
        footer: footer(&say::paper_erasure_title(), Kind::General, pack, today),
        page_of,
        running_head: RunningHead::None,
        sheet: Sheet::A5,
        style: Style::SHEET,
        blocks,
    }
}

fn moment(receipt: &ErasureReceipt) -> String {
    say::paper_erasure_when(&unbroken_day(receipt.at.date()), &receipt.at.format("%H:%M").to_string())
}

/// How many there were of a kind, and the words for it.
type Counted = (u32, fn(usize) -> String);

/// A line for each kind of which there was something.
fn numbers(it: &ErasureReceipt) -> Vec<String> {
    let lines: [Counted; 6] = [
        (it.cases, say::paper_erasure_cases),
        (it.tags, say::paper_erasure_tags),
        (it.answers, say::paper_erasure_answers),
        (it.experiments, say::paper_erasure_experiments),
        (it.questions, say::paper_erasure_questions),
        (it.versions, say::paper_erasure_versions),
    ];
    lines.into_iter().filter(|(count, _)| *count > 0).map(|(count, say)| say(whole(count))).collect()
}

fn copies(it: &ErasureReceipt) -> String {
    let cleaned = match it.copies_cleaned {
        0 => say::paper_erasure_no_copies(),
        count => say::paper_erasure_copies(whole(count)),
    };
    match it.copies_not_reached {
        0 => cleaned,
        count => format!("{cleaned} {}", say::paper_erasure_not_reached(whole(count))),
    }
}

fn whole(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

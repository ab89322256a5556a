//! The recovery key on paper: what opens the vault when the passphrase is lost, and how to keep it.
//! It is the one secret that leaves on purpose; it holds nothing of a case.

use chrono::NaiveDate;
use content::words::messages as say;

use super::foot::{in_words, page_of, unbroken_day};
use super::meeting::field_of;
use crate::Ready;
use crate::document::{
    Block, Colour, Document, GridBox, Inline, Level, LinePattern, Marker, RunningHead, Sheet, Stroke, Style,
    Voice,
};

/// How many groups lie beside each other.
const ACROSS: usize = 4;
/// The lines to write on where the sheet lies.
const WHERE_LINES: usize = 3;

/// A recovery key to put on paper, and nothing else. There is no `Debug` of it, and it is made for one sheet.
pub struct RecoverySheet<'a> {
    groups: Vec<&'a str>,
    made: NaiveDate,
}

impl<'a> RecoverySheet<'a> {
    /// The sheet of a key with these groups, made on the day `made`.
    pub fn new(groups: impl Iterator<Item = &'a str>, made: NaiveDate) -> Self {
        Self { groups: groups.collect(), made }
    }
}

/// The sheet to print or to save, on one A4.
pub fn recovery_sheet(sheet: &RecoverySheet<'_>) -> Ready {
    Ready::new(document(sheet), sheet.made, &say::paper_key_file())
}

fn document(sheet: &RecoverySheet<'_>) -> Document {
    let groups = sheet.groups.iter().zip(1..).map(|(group, number)| group_box(group, number));
    let blocks = vec![
        Block::kicker(say::paper_key_kind()),
        Block::heading(Level::One, say::paper_key_title()),
        Block::lead(say::paper_key_about(&unbroken_day(sheet.made))),
        Block::Grid { across: ACROSS, boxes: groups.collect() },
        Block::soft(say::paper_key_signs()),
        Block::subheading(say::paper_key_keep()),
        Block::bullets(keeping().map(Inline::plain)),
        Block::subheading(say::paper_key_use()),
        Block::List { marker: Marker::Number, items: using().map(Inline::plain).into() },
        Block::Grid {
            across: 2,
            boxes: vec![
                field_of(say::paper_key_where(), None, WHERE_LINES),
                field_of(say::paper_key_who(), None, WHERE_LINES),
            ],
        },
    ];
    Document {
        title: say::paper_key_title(),
        footer: say::paper_key_foot(&in_words(sheet.made)),
        page_of,
        running_head: RunningHead::None,
        sheet: Sheet::A4,
        style: Style::SHEET,
        blocks,
    }
}

fn group_box(group: &str, number: usize) -> GridBox {
    let signs = Block::Paragraph { text: Inline::bold(group), voice: Voice::Signs };
    GridBox {
        fill: None,
        edge: Some(Stroke { colour: Colour::SOFT, width: 1.0, pattern: LinePattern::Whole }),
        band: None,
        blocks: vec![Block::soft(say::paper_key_group(&number.to_string())), signs],
    }
}

fn keeping() -> [String; 5] {
    [
        say::paper_key_keep_safe(),
        say::paper_key_keep_apart(),
        say::paper_key_keep_paper(),
        say::paper_key_keep_old(),
        say::paper_key_keep_copies(),
    ]
}

fn using() -> [String; 3] {
    [say::paper_key_use_start(), say::paper_key_use_type(), say::paper_key_use_choose()]
}

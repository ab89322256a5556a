//! "Privacy door ontwerp": two pages for a privacy officer on what the app does, what it does not do, and how to check
//! it. It gives input for someone else's judgement and claims no conformity.

use chrono::NaiveDate;
use content::{Pack, words::messages as say};

use super::foot::{Kind, footer, page_of};
use crate::Ready;
use crate::document::{Block, Document, Inline, Level, RowGroup, RunningHead, Sheet, Style, Table};

/// The sheet for the privacy officer, on two A4.
pub fn privacy_sheet(pack: &Pack, today: NaiveDate) -> Ready {
    Ready::new(document(pack, today), today, &say::paper_privacy_file())
}

fn document(pack: &Pack, today: NaiveDate) -> Document {
    let blocks = vec![
        Block::kicker(say::paper_privacy_kind()),
        Block::heading(Level::One, say::paper_privacy_title()),
        Block::lead(say::paper_privacy_about()),
        Block::Beside {
            left: vec![Block::subheading(say::paper_privacy_does()), bullets(does())],
            right: vec![Block::subheading(say::paper_privacy_not()), bullets(does_not())],
            left_share: 0.5,
        },
        Block::callout(vec![
            Block::subheading(say::paper_privacy_yours()),
            Block::body(say::paper_privacy_yours_text()),
        ]),
        Block::PageBreak,
        Block::heading(Level::Two, say::paper_privacy_law()),
        Block::Table(Table::of_groups(
            [
                (say::paper_privacy_topic(), 0.23),
                (say::paper_privacy_measure(), 0.5),
                (say::paper_privacy_see(), 0.27),
            ],
            0,
            vec![
                RowGroup { title: Some(say::paper_privacy_avg()), rows: rows(gdpr()) },
                RowGroup { title: Some(say::paper_privacy_nen()), rows: rows(norms()) },
            ],
        )),
        Block::subheading(say::paper_privacy_check()),
        Block::body(say::paper_privacy_check_text()),
    ];
    Document {
        title: say::paper_privacy_title(),
        footer: footer(&say::paper_privacy_title(), Kind::General, pack, today),
        page_of,
        running_head: RunningHead::None,
        sheet: Sheet::A4,
        style: Style::SHEET,
        blocks,
    }
}

fn bullets(lines: impl IntoIterator<Item = String>) -> Block {
    Block::bullets(lines.into_iter().map(Inline::from))
}

fn does() -> [String; 7] {
    [
        say::paper_privacy_does_local(),
        say::paper_privacy_does_encrypt(),
        say::paper_privacy_does_lock(),
        say::paper_privacy_does_gate(),
        say::paper_privacy_does_erase(),
        say::paper_privacy_does_backup(),
        say::paper_privacy_does_log(),
    ]
}

fn does_not() -> [String; 7] {
    [
        say::paper_privacy_not_network(),
        say::paper_privacy_not_file(),
        say::paper_privacy_not_back_door(),
        say::paper_privacy_not_names(),
        say::paper_privacy_not_paper(),
        say::paper_privacy_not_machine(),
        say::paper_privacy_not_certified(),
    ]
}

fn gdpr() -> [[String; 3]; 8] {
    [
        [say::paper_privacy_art5(), say::paper_privacy_art5_how(), say::paper_privacy_art5_see()],
        [say::paper_privacy_art6(), say::paper_privacy_art6_how(), say::paper_privacy_art6_see()],
        [say::paper_privacy_art9(), say::paper_privacy_art9_how(), say::paper_privacy_art9_see()],
        [say::paper_privacy_art17(), say::paper_privacy_art17_how(), say::paper_privacy_art17_see()],
        [say::paper_privacy_art20(), say::paper_privacy_art20_how(), say::paper_privacy_art20_see()],
        [say::paper_privacy_art25(), say::paper_privacy_art25_how(), say::paper_privacy_art25_see()],
        [say::paper_privacy_art30(), say::paper_privacy_art30_how(), say::paper_privacy_art30_see()],
        [say::paper_privacy_art35(), say::paper_privacy_art35_how(), say::paper_privacy_art35_see()],
    ]
}

fn norms() -> [[String; 3]; 5] {
    [
        [say::paper_privacy_art32(), say::paper_privacy_art32_how(), say::paper_privacy_art32_see()],
        [say::paper_privacy_access(), say::paper_privacy_access_how(), say::paper_privacy_access_see()],
        [say::paper_privacy_crypto(), say::paper_privacy_crypto_how(), say::paper_privacy_crypto_see()],
        [say::paper_privacy_copies(), say::paper_privacy_copies_how(), say::paper_privacy_copies_see()],
        [say::paper_privacy_logging(), say::paper_privacy_logging_how(), say::paper_privacy_logging_see()],
    ]
}

fn rows<const COUNT: usize>(lines: [[String; 3]; COUNT]) -> Vec<Vec<crate::document::Cell>> {
    let row = |[topic, measure, see]: [String; 3]| {
        vec![Inline::bold(topic).into(), Inline::plain(measure).into(), Inline::plain(see).into()]
    };
    lines.into_iter().map(row).collect()
}

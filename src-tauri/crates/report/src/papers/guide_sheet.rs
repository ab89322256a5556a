//! Sheets for whoever leads a meeting: the conversation guide in its three variants, and any method, each on a
//! sheet of its own from which it can be run. Nothing of a case is on them but what a worker wrote in a method.

mod conversation;
mod method;
mod room;
pub(in crate::papers) mod table;

use chrono::NaiveDate;
use content::{Guide, MethodSetting, Minutes, Pack, words::messages as say};
use domain::{MethodId, OwnMethods, Variant};
use privacy::Cleared;

use super::foot::{Kind, footer, page_of};
use crate::document::{Block, Document, Inline, Level, RunningHead, Sheet, Style, Table};
use crate::{Preview, Ready, ReportError};

/// Narrower at its top and foot, so that a meeting fits on one sheet.
const SHEET: Sheet = Sheet { top: 40.0, bottom: 52.0, ..Sheet::A4 };

/// One of the sheets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GuideSheet {
    /// The conversation guide, walked through in this way.
    Conversation(Variant),
    /// A method.
    Method(MethodId),
}

impl GuideSheet {
    /// All sheets that `pack` can give: the group before the others, then the methods.
    pub fn all(pack: &Pack) -> Vec<Self> {
        let variants = [Variant::Group, Variant::Alone, Variant::Family];
        let variants = variants.into_iter().filter(|it| pack.guide.variant(*it).is_some());
        let methods = pack.methods.iter().map(|it| Self::Method(it.id.clone()));
        variants.map(Self::Conversation).chain(methods).collect()
    }
}

/// The sheets for a leader on the screen, before methods of the worker's own were looked at.
pub fn guide_preview(
    pack: &Pack,
    sheets: &[GuideSheet],
    own: &OwnMethods,
    today: NaiveDate,
) -> Result<Preview, ReportError> {
    Ok(Preview::new(document(pack, sheets, own, today)?, today, &say::paper_guide_file()))
}

/// The sheets for a leader, all of the pack when none is asked for; [`ReportError::NoVariant`] or
/// [`ReportError::NoMethod`] for what neither the pack nor `own` has.
pub fn guide(
    pack: &Pack,
    sheets: &[GuideSheet],
    own: &Cleared<OwnMethods>,
    today: NaiveDate,
) -> Result<Ready, ReportError> {
    Ok(Ready::new(document(pack, sheets, own.get(), today)?, today, &say::paper_guide_file()))
}

fn document(
    pack: &Pack,
    sheets: &[GuideSheet],
    own: &OwnMethods,
    today: NaiveDate,
) -> Result<Document, ReportError> {
    let all = if sheets.is_empty() { GuideSheet::all(pack) } else { sheets.to_vec() };
    let mut blocks = Vec::new();
    let mut title = say::paper_guide_kind();
    let document = |title: String, blocks| Document {
        title,
        footer: footer(&say::paper_guide_kind(), Kind::General, pack, today),
        page_of,
        running_head: RunningHead::None,
        sheet: SHEET,
        style: Style::SHEET,
        blocks,
    };
    for it in &all {
        let (name, sheet) = match it {
            GuideSheet::Conversation(variant) => conversation::sheet(pack, *variant)?,
            GuideSheet::Method(id) => method::sheet(pack, own, id)?,
        };
        if !blocks.is_empty() {
            blocks.push(Block::PageBreak);
        }
        blocks.extend(room::with_notes(document(name.clone(), sheet)));
        if all.len() == 1 {
            title = name;
        }
    }
    if blocks.is_empty() {
        blocks.push(Block::heading(Level::One, say::paper_guide_kind()));
        blocks.push(Block::body(say::paper_guide_nothing()));
    }
    Ok(document(title, blocks))
}

/// "1 minuut", "65 minuten".
pub(in crate::papers) fn minutes(count: u16) -> String {
    say::paper_minutes(usize::from(count))
}

/// "65 minuten", "90 tot 150 minuten".
pub(in crate::papers) fn length(it: Minutes) -> String {
    if it.from == it.to {
        minutes(it.from)
    } else {
        say::paper_minutes_range(&it.from.to_string(), &it.to.to_string())
    }
}

/// With how many people a method works.
pub(in crate::papers) fn setting(setting: MethodSetting) -> String {
    match setting {
        MethodSetting::Alone => say::paper_guide_alone(),
        MethodSetting::AloneOrPair => say::paper_guide_alone_or_pair(),
        MethodSetting::Group => say::paper_guide_group(),
    }
}

/// What the sheet is, its name, and the line below.
fn title(kicker: String, name: &str, line: String) -> Vec<Block> {
    vec![Block::kicker(kicker), Block::heading(Level::One, name), Block::soft(line)]
}

/// What is agreed, beside the roles with room to write down who has them.
fn agreements_and_roles(guide: &Guide) -> Vec<Block> {
    let mut left = Vec::new();
    if !guide.ground_rules.is_empty() {
        left.push(Block::subheading(say::paper_guide_rules()));
        left.push(Block::bullets(guide.ground_rules.iter().map(|it| it.as_str().into())));
    }
    let mut right = Vec::new();
    if !guide.roles.is_empty() {
        let rows = guide.roles.iter();
        let rows = rows.map(|it| vec![Inline::bold(&*it.name).into(), Inline::default().into()]);
        let columns = [(say::paper_guide_role(), 0.6), (say::paper_guide_who(), 0.4)];
        right.push(Block::subheading(say::paper_guide_roles()));
        right.push(Block::Table(Table::of_rows(columns, 0, rows)));
    }
    match (left.is_empty(), right.is_empty()) {
        (false, false) => vec![Block::Beside { left, right, left_share: 0.6 }],
        (false, true) => left,
        (true, _) => right,
    }
}

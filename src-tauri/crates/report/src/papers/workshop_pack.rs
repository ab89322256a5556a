//! A workshop from a fictional case: for the trainer, the case, a form to tag it, one possible tagging, what to
//! talk about, and a page to take home. Nobody in it exists, so there is nothing to clear.

mod case;
mod experiment;
mod form;
mod tagging;
mod talk;
mod trainer;

use chrono::NaiveDate;
use content::{Pack, Sample, words::messages as say};
use domain::SampleId;

use super::foot::{Kind, footer, page_of};
use crate::document::{Block, Document, Level, RunningHead, Sheet, Style};
use crate::{Ready, ReportError};

/// The parts of the pack, each printed or not. The page for the trainer always is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "the switches of the pack, each by its own name")]
pub struct WorkshopParts {
    /// The case to read.
    pub case: bool,
    /// The blank form to tag it.
    pub form: bool,
    /// One possible tagging.
    pub tagging: bool,
    /// What to talk about, and the page with one experiment to take home.
    pub questions: bool,
}

impl Default for WorkshopParts {
    /// All of them.
    fn default() -> Self {
        Self { case: true, form: true, tagging: true, questions: true }
    }
}

/// The workshop from the fictional case `id`, or [`ReportError::NoSample`].
pub fn workshop_pack(
    pack: &Pack,
    id: &SampleId,
    parts: &WorkshopParts,
    today: NaiveDate,
) -> Result<Ready, ReportError> {
    let sample = pack.sample(id).ok_or_else(|| ReportError::NoSample(id.clone()))?;
    let workshop = Workshop { pack, sample, parts: *parts };
    let mut blocks = trainer::page(&workshop);
    let pages = [
        (parts.case, case::page(&workshop)),
        (parts.form, form::page(&workshop)),
        (parts.tagging, tagging::page(&workshop)),
        (parts.questions, talk::page(&workshop)),
        (parts.questions, experiment::page(&workshop)),
    ];
    for (_, page) in pages.into_iter().filter(|(is_printed, _)| *is_printed) {
        blocks.push(Block::PageBreak);
        blocks.extend(page);
    }
    let document = Document {
        title: format!("{}: {}", say::paper_workshop_kind(), sample.label),
        footer: footer(&say::paper_workshop_kind(), Kind::General, pack, today),
        page_of,
        running_head: RunningHead::None,
        sheet: Sheet::A4,
        style: Style::SHEET,
        blocks,
    };
    Ok(Ready::new(document, today, &say::paper_workshop_file()))
}

/// What every page is made from.
struct Workshop<'a> {
    pack: &'a Pack,
    sample: &'a Sample,
    parts: WorkshopParts,
}

/// The pages of the pack, by the anchors of their titles.
const CASE: &str = "casus";
const FORM: &str = "formulier";
const TAGGING: &str = "mogelijke-tags";
const TALK: &str = "praten";
const EXPERIMENT: &str = "proef";

/// The title of a page, with the name of the case above it and that it was made up.
fn title(workshop: &Workshop<'_>, title: &str, anchor: &str) -> Block {
    let kicker = format!("{} · {}", say::paper_workshop_kind(), workshop.sample.label);
    Block::Badged {
        badge: say::paper_invented(),
        body: vec![
            Block::kicker(kicker),
            Block::Heading { level: Level::One, text: title.to_owned(), anchor: Some(anchor.to_owned()) },
        ],
    }
}

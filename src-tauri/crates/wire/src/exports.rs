//! From a case to paper, with the check in between.

use std::path::Path;
use std::sync::Arc;

pub use engine::Paper;
use engine::{Clock, Content, SheetChoice, write_file};
use privacy::{Acceptance, ExperimentField, Kind, Open, Place, Suggestion};
use report::{Parts, SvgPage};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::cases::{case_id, element_id};
use crate::error::{WireError, WireResult};
use crate::{App, PhaseCode};

/// Which parts of a case go on paper.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(clippy::struct_excessive_bools, reason = "one switch a part, as on the screen")]
pub struct PartsInput {
    /// The worker's own question.
    pub question: bool,
    /// The picture of categories and phases.
    pub picture: bool,
    /// What stands out, as questions.
    pub patterns: bool,
    /// The table of elements.
    pub elements: bool,
    /// The frame of the help.
    pub program: bool,
    /// The goals.
    pub goals: bool,
    /// The answers of the conversation.
    pub answers: bool,
    /// The experiment.
    pub experiment: bool,
    /// The narrative.
    pub story: bool,
}

impl From<PartsInput> for Parts {
    fn from(it: PartsInput) -> Self {
        let PartsInput { question, picture, patterns, elements, program, goals, answers, experiment, story } =
            it;
        Self { question, picture, patterns, elements, program, goals, answers, experiment, story }
    }
}

/// Which case goes on paper, and which parts of it.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SheetInput {
    /// The case.
    pub case: String,
    /// The parts.
    pub parts: PartsInput,
}

impl SheetInput {
    fn read(&self) -> WireResult<SheetChoice> {
        Ok(SheetChoice { case: case_id(&self.case)?, parts: self.parts.into() })
    }
}

/// A page as a picture for the screen: an `<svg>` with real text.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PageView {
    /// The `<svg>` element. Made by the app itself; every text in it is escaped.
    pub svg: String,
    /// Width of the page in millimetres.
    pub width: f32,
    /// Height of the page in millimetres.
    pub height: f32,
}

impl From<SvgPage> for PageView {
    fn from(it: SvgPage) -> Self {
        Self { svg: it.svg, width: it.width_mm, height: it.height_mm }
    }
}

/// What kind of traceable text was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
pub enum FindingKind {
    /// A valid citizen service number.
    #[serde(rename = "bsn")]
    Bsn,
    /// A valid bank account number.
    #[serde(rename = "iban")]
    Iban,
    /// A telephone number.
    #[serde(rename = "telefoon")]
    Phone,
    /// An e-mail address.
    #[serde(rename = "email")]
    Email,
    /// A postal code.
    #[serde(rename = "postcode")]
    Postcode,
    /// A date of birth.
    #[serde(rename = "geboortedatum")]
    BirthDate,
}

impl From<Kind> for FindingKind {
    fn from(it: Kind) -> Self {
        match it {
            Kind::Bsn => Self::Bsn,
            Kind::Iban => Self::Iban,
            Kind::Phone => Self::Phone,
            Kind::Email => Self::Email,
            Kind::Postcode => Self::Postcode,
            Kind::BirthDate => Self::BirthDate,
        }
    }
}

/// What could stand there instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SuggestionCode {
    /// Nothing: the text does not need it.
    LeaveOut,
    /// A kind of place.
    KindOfPlace,
    /// An age.
    Age,
}

impl From<Suggestion> for SuggestionCode {
    fn from(it: Suggestion) -> Self {
        match it {
            Suggestion::LeaveOut => Self::LeaveOut,
            Suggestion::KindOfPlace => Self::KindOfPlace,
            Suggestion::Age => Self::Age,
        }
    }
}

/// Where in the case a found text stands.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum FindingPlace {
    /// The name of the case.
    Label,
    /// The narrative.
    Story,
    /// A goal, from zero.
    Goal {
        /// Which.
        index: u32,
    },
    /// The frame of the help.
    Program {
        /// The program element.
        element: String,
    },
    /// The evidence with an element.
    TagNote {
        /// The element.
        element: String,
        /// The phase.
        phase: PhaseCode,
    },
    /// An answer.
    Answer {
        /// The question.
        question: String,
    },
    /// The experiment.
    Experiment,
    /// Own note in the handbook.
    HandbookNote {
        /// The element.
        element: String,
    },
}

impl From<&Place> for FindingPlace {
    fn from(it: &Place) -> Self {
        match it {
            Place::Label => Self::Label,
            Place::Story => Self::Story,
            Place::Goal(index) => Self::Goal { index: u32::try_from(*index).unwrap_or(u32::MAX) },
            Place::Program(element, _) => Self::Program { element: element.to_string() },
            Place::TagNote(element, phase) => {
                Self::TagNote { element: element.to_string(), phase: (*phase).into() }
            }
            Place::Answer(question) => Self::Answer { question: question.to_string() },
            Place::Experiment(
                _,
                ExperimentField::What
                | ExperimentField::WithWhom
                | ExperimentField::NoticedBy
                | ExperimentField::AskedBy
                | ExperimentField::Outcome,
            ) => Self::Experiment,
            Place::HandbookNote(element) => Self::HandbookNote { element: element.to_string() },
        }
    }
}

/// Something that stands between a paper and the outside.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FindingRow {
    /// What to send back to accept exactly this: this text, of this kind, in this place.
    pub key: String,
    /// What it is.
    pub kind: FindingKind,
    /// Where it stands.
    pub place: FindingPlace,
    /// The found text.
    pub excerpt: String,
    /// What could stand there instead.
    pub suggestion: SuggestionCode,
    /// True when it cannot be accepted.
    pub blocks: bool,
}

impl From<&Open> for FindingRow {
    fn from(it: &Open) -> Self {
        Self {
            key: key_of(it),
            kind: it.finding.kind.into(),
            place: (&it.place).into(),
            excerpt: it.excerpt.clone(),
            suggestion: it.finding.suggestion.into(),
            blocks: it.finding.kind.blocks(),
        }
    }
}

/// The place, kind and found text as one text. `Debug` of a place names content items only.
fn key_of(it: &Open) -> String {
    format!("{:?}/{}/{}", it.place, it.finding.kind.id(), it.excerpt)
}

/// The preview of a summary and what stands between it and the outside.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SummaryView {
    /// The pages.
    pub pages: Vec<PageView>,
    /// What was found, each text once a place.
    pub findings: Vec<FindingRow>,
}

/// The keys of the findings that the worker accepts.
pub type AcceptedFinding = String;

/// What became of saving a paper.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Exported {
    /// It was saved under this file name.
    Saved {
        /// The name, without the folder.
        file_name: String,
    },
    /// The user closed the dialog.
    Cancelled,
}

impl App {
    /// The pages of the summary, and what was found in them.
    pub fn summary_preview(&mut self, input: &SheetInput) -> WireResult<SummaryView> {
        let choice = input.read()?;
        let engine = self.engine()?;
        let pages = engine.preview_summary(&choice)?.into_iter().map(PageView::from).collect();
        let mut findings: Vec<FindingRow> = Vec::new();
        for open in engine.summary_findings(&choice)? {
            let row = FindingRow::from(&open);
            if !findings.iter().any(|it| it.key == row.key) {
                findings.push(row);
            }
        }
        Ok(SummaryView { pages, findings })
    }

    /// The summary as a PDF with a name for it, when every finding is accepted.
    pub fn summary_pdf(&mut self, input: &SheetInput, accepted: &[AcceptedFinding]) -> WireResult<Paper> {
        let choice = input.read()?;
        let engine = self.engine()?;
        let accepted = acceptances(&engine.summary_findings(&choice)?, accepted);
        Ok(engine.summary_pdf(&choice, &accepted)?)
    }

    /// The summary as pages for the printer, when every finding is accepted.
    pub fn summary_print(
        &mut self,
        input: &SheetInput,
        accepted: &[AcceptedFinding],
    ) -> WireResult<Vec<PageView>> {
        let choice = input.read()?;
        let engine = self.engine()?;
        let accepted = acceptances(&engine.summary_findings(&choice)?, accepted);
        Ok(engine.summary_print(&choice, &accepted)?.into_iter().map(PageView::from).collect())
    }

    /// The card of an element as a PDF.
    pub fn element_card_pdf(&mut self, element: &str) -> WireResult<Paper> {
        let today = self.now().date();
        Ok(engine::element_card_pdf(self.content().pack(), &element_id(element)?, today)?)
    }

    /// The card of an element as pages for the printer. It holds handbook text only.
    pub fn element_card_print(&mut self, element: &str) -> WireResult<Vec<PageView>> {
        let today = self.now().date();
        let pages = engine::element_card_print(self.content().pack(), &element_id(element)?, today)?;
        Ok(pages.into_iter().map(PageView::from).collect())
    }
}

/// Writes a paper to `path`; a file that is there is replaced only when the new one is whole.
pub fn write_paper(path: &Path, paper: &Paper) -> WireResult<Exported> {
    write_file(path, &paper.bytes)?;
    let name = path.file_name().map(|it| it.to_string_lossy().into_owned());
    Ok(Exported::Saved { file_name: name.unwrap_or_default() })
}

fn acceptances(open: &[Open], keys: &[AcceptedFinding]) -> Vec<Acceptance> {
    open.iter().filter(|it| keys.contains(&key_of(it))).filter_map(|it| it.accept().ok()).collect()
}

/// The summary of a fictional case with all its parts, without any vault.
pub fn sample_summary(content: Arc<Content>, clock: Arc<dyn Clock>, sample: &str) -> WireResult<Paper> {
    let unknown = |_| WireError::UnknownId { id: sample.chars().take(64).collect() };
    let id = domain::SampleId::new(sample).map_err(unknown)?;
    Ok(engine::sample_summary(content, clock, &id)?)
}

/// The card of an element, without any vault.
pub fn element_card(content: &Content, clock: &dyn Clock, element: &str) -> WireResult<Paper> {
    Ok(engine::element_card_pdf(content.pack(), &element_id(element)?, clock.today())?)
}

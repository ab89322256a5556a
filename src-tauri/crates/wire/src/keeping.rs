//! How long cases are kept, what the bin holds, and erasing for good.

use std::path::Path;

use chrono::NaiveDate;
use domain::{CaseId, ErasureReceipt, KeepPeriod, farthest_end};
use engine::{Leaving, write_file};
use serde::Serialize;
use specta::Type;

use crate::cases::case_id;
use crate::error::{WireError, WireResult};
use crate::{App, CaseRow, Changed, Exported};

/// A case in the bin, and when it is erased for good.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BinRow {
    /// The case.
    pub case: CaseRow,
    /// The day from which it is erased for good, `YYYY-MM-DD`.
    pub erased_on: String,
    /// Days from today until then; negative when that day has passed.
    pub days: i32,
}

/// How long cases are kept, and until when one may choose.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct KeepingView {
    /// Months after the last change, when nothing else was chosen.
    pub months: u8,
    /// The fewest months.
    pub least: u8,
    /// The most months.
    pub most: u8,
    /// Today, `YYYY-MM-DD`.
    pub today: String,
    /// The last day until which a case can be kept when one chooses today.
    pub farthest_end: String,
    /// The cases in use, the first to end first.
    pub cases: Vec<CaseRow>,
    /// How many cases lie in the bin.
    pub in_bin: u32,
}

/// What was erased, in numbers.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReceiptView {
    /// When, `YYYY-MM-DDTHH:MM`.
    pub at: String,
    /// Cases.
    pub cases: u32,
    /// Tags.
    pub tags: u32,
    /// Answers.
    pub answers: u32,
    /// Experiments.
    pub experiments: u32,
    /// Questions that were offered at meetings.
    pub questions: u32,
    /// Earlier versions of texts.
    pub versions: u32,
    /// Copies that were cleaned.
    pub copies_cleaned: u32,
    /// Copies that could not be reached; they are cleaned later.
    pub copies_not_reached: u32,
}

impl From<ErasureReceipt> for ReceiptView {
    fn from(it: ErasureReceipt) -> Self {
        Self {
            at: it.at.format("%Y-%m-%dT%H:%M").to_string(),
            cases: it.cases,
            tags: it.tags,
            answers: it.answers,
            experiments: it.experiments,
            questions: it.questions,
            versions: it.versions,
            copies_cleaned: it.copies_cleaned,
            copies_not_reached: it.copies_not_reached,
        }
    }
}

/// A receipt as a file, with a name for it.
pub struct ReceiptFile {
    name: String,
    bytes: Vec<u8>,
}

impl ReceiptFile {
    /// A dated Dutch name, without anything of a case.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Writes it to `path`.
    pub fn write(&self, path: &Path) -> WireResult<Exported> {
        write_file(path, &self.bytes)?;
        let name = path.file_name().map(|it| it.to_string_lossy().into_owned());
        Ok(Exported::Saved { file_name: name.unwrap_or_default() })
    }
}

pub(crate) fn bin_rows(leaving: Vec<Leaving>, today: NaiveDate, period: KeepPeriod) -> Vec<BinRow> {
    let row = |(head, erased_on): Leaving| BinRow {
        case: CaseRow::new(&head, today, period),
        erased_on: erased_on.to_string(),
        days: i32::try_from((erased_on - today).num_days()).unwrap_or(i32::MAX),
    };
    leaving.into_iter().map(row).collect()
}

impl App {
    /// How long cases are kept, with all cases by their end.
    pub fn keeping(&mut self) -> WireResult<KeepingView> {
        let today = self.now().date();
        let mut cases = self.case_list()?;
        cases.sort_by(|a, b| a.expires_on.cmp(&b.expires_on).then_with(|| a.label.cmp(&b.label)));
        let engine = self.engine()?;
        Ok(KeepingView {
            months: engine.keep_period()?.months(),
            least: KeepPeriod::LEAST,
            most: KeepPeriod::MOST,
            today: today.to_string(),
            farthest_end: farthest_end(today).to_string(),
            cases,
            in_bin: u32::try_from(engine.in_bin()?.len()).unwrap_or(u32::MAX),
        })
    }

    /// Keeps cases so many months after their last change.
    pub fn keep_period_set(&mut self, months: u8) -> WireResult<Changed<()>> {
        let period = KeepPeriod::new(months).ok_or(WireError::PeriodOutOfRange)?;
        Ok(self.engine()?.set_keep_period(period)?.into())
    }

    /// The cases in the bin, the first to go first.
    pub fn bin_list(&mut self) -> WireResult<Vec<BinRow>> {
        let today = self.now().date();
        let engine = self.engine()?;
        Ok(bin_rows(engine.in_bin()?, today, engine.keep_period()?))
    }

    /// Takes the cases out of the bin in one step; one that would go again soon gets a new end.
    pub fn cases_restore(&mut self, cases: &[String]) -> WireResult<Changed<()>> {
        let ids = cases.iter().map(|it| case_id(it)).collect::<WireResult<Vec<CaseId>>>()?;
        Ok(self.engine()?.restore_cases(&ids)?.into())
    }

    /// The worker saw which cases the app put into the bin.
    pub fn put_away_seen(&mut self) -> WireResult<()> {
        Ok(self.engine()?.put_away_seen()?)
    }

    /// Erases a case in the bin for good.
    pub fn case_erase(&mut self, case: &str) -> WireResult<Changed<ReceiptView>> {
        Ok(Changed::of(self.engine()?.erase_case(case_id(case)?)?, ReceiptView::from))
    }

    /// Erases every case in the bin for good.
    pub fn bin_empty(&mut self) -> WireResult<Changed<ReceiptView>> {
        Ok(Changed::of(self.engine()?.empty_bin()?, ReceiptView::from))
    }

    /// The receipt of what was erased last, as a PDF.
    pub fn receipt_pdf(&mut self) -> WireResult<ReceiptFile> {
        let today = self.now().date();
        let engine = self.engine()?;
        let receipt = engine.last_receipt().ok_or(WireError::NothingChosen)?;
        let paper = report::erasure(receipt, engine.pack(), today);
        let bytes = paper.pdf(&report::NoWatch).map_err(engine::EngineError::from)?;
        Ok(ReceiptFile { name: paper.file_name().to_owned(), bytes })
    }

    /// The receipt of what was erased last, as plain text.
    pub fn receipt_text(&mut self) -> WireResult<ReceiptFile> {
        let receipt = *self.engine()?.last_receipt().ok_or(WireError::NothingChosen)?;
        let name = format!("{} {}.txt", content::words::messages::paper_erasure_file(), receipt.at.date());
        Ok(ReceiptFile { name, bytes: report::erasure_text(&receipt).into_bytes() })
    }
}

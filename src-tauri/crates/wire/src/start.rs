//! The start screen.

use serde::Serialize;
use specta::Type;

use crate::error::WireResult;
use crate::keeping::bin_rows;
use crate::{App, BinRow, CaseRow, ExperimentRow, ReceiptView, TabCode, VariantCode};

/// What the start screen shows.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StartView {
    /// Today, `YYYY-MM-DD`.
    pub today: String,
    /// The hour of the day, 0–23, for the greeting.
    pub hour: u8,
    /// Where to go on.
    pub last: Option<LastRow>,
    /// Open experiments, the first to look back on first.
    pub experiments: Vec<DueRow>,
    /// Cases that expire soon or have expired.
    pub expiring: Vec<ExpiringRow>,
    /// Cases that the app put into the bin and that the user has not seen there.
    pub put_away: Vec<BinRow>,
    /// Cases in the bin that are erased within a few days.
    pub erased_soon: Vec<BinRow>,
    /// What the app erased by itself when the vault was opened.
    pub erased: Option<ReceiptView>,
    /// The last day until which a case can be kept when one chooses today.
    pub farthest_end: String,
    /// How many cases there are.
    pub cases: u32,
}

/// The case to go on with.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LastRow {
    /// The case.
    pub case: CaseRow,
    /// The page, when known.
    pub tab: Option<TabCode>,
    /// With whom, on the conversation page.
    pub variant: Option<VariantCode>,
    /// Which step of the conversation, from zero.
    pub step: Option<u8>,
}

/// An experiment with the name of its case.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DueRow {
    /// The experiment.
    pub experiment: ExperimentRow,
    /// The name of its case.
    pub label: String,
}

/// A case that expires.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ExpiringRow {
    /// The case.
    pub case: CaseRow,
    /// Days from today until it expires; negative when it has.
    pub days: i32,
    /// True in the last days, when it is said with more weight.
    pub is_last_call: bool,
}

impl App {
    /// What the start screen shows now.
    pub fn start(&mut self) -> WireResult<StartView> {
        use chrono::Timelike;
        let hour = u8::try_from(self.now().hour()).unwrap_or_default();
        let engine = self.engine()?;
        let period = engine.keep_period()?;
        let it = engine.today()?;
        let put_away = bin_rows(engine.put_away()?, it.today, period);
        let erased_soon = bin_rows(engine.erased_soon()?, it.today, period);
        let erased = engine.erased_at_unlock().copied().map(ReceiptView::from);
        let today = it.today;
        let last = it.last.map(|(head, place)| LastRow {
            case: CaseRow::new(&head, today, period),
            tab: place.as_ref().map(|it| it.tab.into()),
            variant: place.as_ref().map(|it| it.variant.into()),
            step: place.as_ref().map(|it| it.step),
        });
        let due = it.experiments.into_iter().map(|it| DueRow {
            experiment: ExperimentRow::new(it.experiment, today),
            label: it.label.as_str().to_owned(),
        });
        let expiring = it.expiring.into_iter().map(|(head, day)| ExpiringRow {
            days: i32::try_from((day - today).num_days()).unwrap_or(i32::MAX),
            is_last_call: day - today <= domain::LAST_CALL,
            case: CaseRow::new(&head, today, period),
        });
        Ok(StartView {
            today: today.to_string(),
            hour,
            last,
            experiments: due.collect(),
            expiring: expiring.collect(),
            put_away,
            erased_soon,
            erased,
            farthest_end: domain::farthest_end(today).to_string(),
            cases: u32::try_from(it.cases).unwrap_or(u32::MAX),
        })
    }
}

//! The log as the window sees it: sentences, newest first, a page at a time; whether the chain is whole; and a file
//! of it for who has to check.

use std::path::Path;

use engine::EngineError;
use engine::log::{Chain, Entry, Event, Group};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::WireResult;
use crate::{App, Exported};

/// How many entries a page has.
const PAGE: usize = 50;

/// Which entries of the log belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum LogGroup {
    /// The vault, its keys, backups and checks.
    Vault,
    /// Cases that came and went.
    Cases,
    /// What left the vault.
    Out,
    /// What was set.
    Settings,
}

impl From<Group> for LogGroup {
    fn from(it: Group) -> Self {
        match it {
            Group::Vault => Self::Vault,
            Group::Cases => Self::Cases,
            Group::Out => Self::Out,
            Group::Settings => Self::Settings,
        }
    }
}

/// One entry of the log.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LogRow {
    /// Its number.
    pub number: u32,
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// The time of that day, `HH:MM`.
    pub time: String,
    /// What happened, in a Dutch sentence that the saved log and the papers have too.
    pub text: String,
    /// The random id of the case that it happened to.
    pub case: Option<String>,
}

/// A page of the log.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LogView {
    /// The entries, the newest first.
    pub rows: Vec<LogRow>,
    /// How many entries there are in this group.
    pub found: u32,
    /// How many entries a page has.
    pub page: u32,
    /// The number of the newest entry; 0 when there is none.
    pub newest: u32,
    /// The hash of the newest entry, to write down elsewhere.
    pub hash: String,
}

/// What came of checking the chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum LogChecked {
    /// Every entry fits the one before it.
    Whole {
        /// How many entries were looked at.
        entries: u32,
    },
    /// From this entry on it is not what was written.
    Broken {
        /// The number of the first entry that does not fit.
        from: u32,
    },
}

impl App {
    /// A page of the log, counted from zero; of one group, or of all.
    pub fn log_view(&mut self, group: Option<LogGroup>, page: u32) -> WireResult<LogView> {
        let engine = self.engine()?;
        let (entries, end) = (engine.log()?, engine.log_end()?);
        let of_group =
            |it: &&Entry| group.is_none_or(|wanted| it.event.is_some_and(|it| wanted == it.group().into()));
        let found: Vec<_> = entries.iter().rev().filter(of_group).collect();
        let skipped = usize::try_from(page).unwrap_or(usize::MAX).saturating_mul(PAGE);
        Ok(LogView {
            rows: found.iter().skip(skipped).take(PAGE).map(|it| LogRow::from(*it)).collect(),
            found: count(found.len()),
            page: count(PAGE),
            newest: end.number,
            hash: end.hash.to_string(),
        })
    }

    /// Makes every hash of the log anew and compares.
    pub fn log_check(&mut self) -> WireResult<LogChecked> {
        let engine = self.engine()?;
        Ok(match engine.check_log()? {
            Chain::Whole => LogChecked::Whole { entries: count(engine.log()?.len()) },
            Chain::BrokenFrom(from) => LogChecked::Broken { from },
        })
    }

    /// The name that a saved log would get.
    pub fn log_file_name(&self) -> String {
        format!("Logboek Terugblik {}.jsonl", self.now().date())
    }

    /// Saves the whole log to `path`.
    pub fn log_save(&mut self, path: &Path) -> WireResult<Exported> {
        self.engine()?.save_log(path)?;
        Ok(Exported::saved(path))
    }

    /// Does `work` and writes the event in the log of the open vault; without one there is only the work.
    pub(crate) fn noting<T>(
        &mut self,
        event: Event,
        work: impl FnOnce() -> Result<T, EngineError>,
    ) -> WireResult<T> {
        Ok(match self.session().open() {
            Ok(engine) => engine.noting(event, work)?,
            Err(_) => work()?,
        })
    }
}

impl From<&Entry> for LogRow {
    fn from(it: &Entry) -> Self {
        Self {
            number: it.number,
            day: it.at.date().to_string(),
            time: it.at.format("%H:%M").to_string(),
            text: it.sentence(),
            case: it.event.and_then(|it| it.case()).map(|it| it.to_string()),
        }
    }
}

fn count(it: usize) -> u32 {
    u32::try_from(it).unwrap_or(u32::MAX)
}

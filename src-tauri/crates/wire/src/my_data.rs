//! "Exporteer mijn gegevens" as a file that any program can read: JSON with ids and Dutch names. What stands in it is
//! said in `docs/my-data.md`. It leaves as every text does: looked at, and accepted one by one.

mod json;

use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDateTime;
use engine::log::{Accepted, Event};
use engine::{Content, EngineError};
use privacy::{Acceptance, InTheWay, clear};
use report::MyData;

use crate::error::WireResult;
use crate::papers::{AcceptedFinding, acceptances};
use crate::{App, Exported};

/// Everything of the worker: gathered under the lock of the app, looked through beside it.
pub struct GatheredData {
    data: MyData,
    content: Arc<Content>,
    now: NaiveDateTime,
}

/// Everything of the worker as bytes that may leave, and what the log is to say of it.
pub struct MadeData {
    bytes: Vec<u8>,
    event: Event,
}

impl MadeData {
    /// The JSON.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl GatheredData {
    /// The JSON, when every finding is accepted.
    pub fn made(self, accepted: &[AcceptedFinding]) -> WireResult<MadeData> {
        let accepted = acceptances(&InTheWay::of(&self.data), accepted);
        let cleared = clear(self.data, &accepted).map_err(|it| EngineError::NotCleared(it.open))?;
        let cases = u32::try_from(cleared.get().cases.len()).unwrap_or(u32::MAX);
        let accepted = Accepted::of(accepted.iter().map(Acceptance::kind));
        Ok(MadeData {
            bytes: json::bytes(&cleared, self.content.pack(), self.now),
            event: Event::DataSaved { cases, accepted },
        })
    }
}

impl App {
    /// The name that the file would get.
    pub fn my_data_file_name(&self) -> String {
        format!("Mijn gegevens {}.json", self.now().date())
    }

    /// Everything of the worker, not looked through yet.
    pub fn my_data(&mut self) -> WireResult<GatheredData> {
        let data = self.engine()?.my_data()?;
        Ok(GatheredData { data, content: Arc::clone(self.content()), now: self.now() })
    }

    /// Writes the file to `path`, and in the log that it was.
    pub fn my_data_save(&mut self, made: &MadeData, path: &Path) -> WireResult<Exported> {
        self.engine()?.noting(made.event, || engine::write_file(path, &made.bytes))?;
        Ok(Exported::saved(path))
    }
}

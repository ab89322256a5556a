//! How long cases are kept, and what happens to them by itself when their time has come.

use domain::KeepPeriod;

use crate::{Engine, EngineError};

impl Engine {
    /// How long a case is kept after its last change when nothing else was chosen.
    pub fn keep_period(&self) -> Result<KeepPeriod, EngineError> {
        Ok(self.db.rows().keep_period()?)
    }
}

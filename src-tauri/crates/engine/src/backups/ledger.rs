//! What the copies themselves do not tell: when each was checked, where the other folder is, and which cases no copy
//! may bring back. It lies in plain text beside them and holds nothing of a case but random ids.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use storage::{read_private, write_private};
use uuid::Uuid;

use super::folder::CopyFolder;
use crate::EngineError;

const FILE: &str = "overzicht.json";

/// Far more than the file ever has; a bigger one is not ours.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// The file beside the copies. Without it nothing is lost but these facts.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Ledger {
    /// When each copy was last found whole.
    #[serde(rename = "gecontroleerd")]
    pub checked: BTreeMap<String, NaiveDateTime>,
    /// The other folder.
    #[serde(rename = "anderemap")]
    pub other: Option<Other>,
    /// Cases that were erased.
    #[serde(rename = "gewist")]
    pub erased: BTreeSet<Uuid>,
    /// Those of them that no copy in the folder of the app holds any more.
    #[serde(rename = "hiergewist")]
    pub clean: BTreeSet<Uuid>,
}

/// The folder of choice.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Other {
    #[serde(rename = "map")]
    pub path: PathBuf,
    #[serde(rename = "laatst", default)]
    pub last: Option<NaiveDateTime>,
    #[serde(rename = "gecontroleerd", default)]
    pub checked: BTreeMap<String, NaiveDateTime>,
}

impl Ledger {
    /// The ledger in that folder; an empty one when there is none or it cannot be read.
    pub(crate) fn read(folder: &Path) -> Self {
        let bytes = read_private(&folder.join(FILE), MOST_BYTES).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }

    pub(crate) fn write(&self, folder: &Path) -> Result<(), EngineError> {
        let text = serde_json::to_vec_pretty(self)
            .map_err(|it| EngineError::File(std::io::Error::from(it).kind()))?;
        Ok(write_private(&folder.join(FILE), &text)?)
    }
}

impl Other {
    pub(crate) fn folder(&self) -> CopyFolder {
        CopyFolder::new(self.path.clone())
    }
}

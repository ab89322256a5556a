//! What the window gets to see of copies, and how it says which one it means.

use chrono::NaiveDateTime;
use engine::{Backups, Beside, BesideDifferences, CopyFile, CopyKind, Elsewhere, OtherMade, WouldChange};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::WireError;

/// What there is.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BackupsView {
    /// The folder of the app with copies.
    pub folder: String,
    /// The copies in it, the newest first.
    pub own: Vec<CopyRow>,
    /// The other folder, when one was chosen.
    pub other: Option<OtherFolderView>,
    /// The folder that was picked to restore from.
    pub elsewhere: Option<ElsewhereView>,
    /// When the newest whole backup was looked at, `YYYY-MM-DDTHH:MM:SS`.
    pub last_checked: Option<String>,
    /// True when there was work, and no backup was found whole for a week.
    pub is_overdue: bool,
    /// True while one is being made.
    pub is_busy: bool,
    /// Why the last one was not made.
    pub failure: Option<WireError>,
    /// What became of the other folder, the last time in this run.
    pub other_made: Option<OtherMadeCode>,
}

/// The chosen other folder.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OtherFolderView {
    /// Where.
    pub path: String,
    /// When something was last copied to it.
    pub last: Option<String>,
    /// What lies there; `null` while it is not there.
    pub copies: Option<Vec<CopyRow>>,
}

/// A folder that was picked to restore from.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ElsewhereView {
    /// Where.
    pub path: String,
    /// What lies there with its key file.
    pub copies: Vec<CopyRow>,
}

/// A copy.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CopyRow {
    /// Its name, unique in its folder.
    pub name: String,
    /// What it is.
    pub kind: CopyKindCode,
    /// The moment of what is in it.
    pub made_at: String,
    /// Its size in units of 1,000 bytes, rounded up.
    pub kilobytes: u32,
    /// When it was last found whole.
    pub checked_at: Option<String>,
}

/// What a copy is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum CopyKindCode {
    /// A backup.
    Backup,
    /// What there was before something was put back.
    SetAside,
}

/// What became of the other folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum OtherMadeCode {
    /// None was chosen.
    NotChosen,
    /// It is not there now.
    Away,
    /// It holds the newest backup.
    Done,
    /// It is there, and took nothing.
    Failed,
}

/// In which folder a copy lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum CopyPlace {
    /// The one of the app.
    Own,
    /// The chosen other one.
    Other,
    /// The one that was picked to restore from.
    Elsewhere,
}

/// Which copy is meant.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CopyInput {
    /// Where it lies.
    pub place: CopyPlace,
    /// Its name.
    pub name: String,
}

/// Which copy is to be put back.
#[derive(Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RestoreInput {
    /// The copy.
    pub copy: CopyInput,
    /// The passphrase or recovery key that opens it; an open vault needs none for its own copies.
    pub secret: Option<String>,
}

/// What putting a copy back would change.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WouldChangeView {
    /// Cases that come back.
    pub come: Vec<String>,
    /// Cases that are not in the copy.
    pub go: Vec<String>,
    /// Cases that are different in the copy.
    pub differ: Vec<String>,
    /// How many cases are the same.
    pub same: u32,
    /// What changes beside the cases.
    pub beside: Vec<BesideChangeRow>,
}

/// What stands beside the cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum BesideCode {
    /// Groups that meet.
    Groups,
    /// Meetings.
    Meetings,
    /// Agreements.
    Agreements,
    /// Methods of one's own.
    Methods,
}

/// How many of a kind would change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BesideChangeRow {
    /// Of what.
    pub what: BesideCode,
    /// Those that come back.
    pub come: u32,
    /// Those that are not in the copy.
    pub go: u32,
    /// Those that are different in the copy.
    pub differ: u32,
}

/// Nothing of the passphrase.
impl std::fmt::Debug for RestoreInput {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("RestoreInput").field("copy", &self.copy).finish_non_exhaustive()
    }
}

impl BackupsView {
    pub(crate) fn new(seen: &Backups, elsewhere: Option<&Elsewhere>) -> Self {
        let other = seen.other.as_ref().map(|it| OtherFolderView {
            path: it.path.display().to_string(),
            last: it.last.map(text),
            copies: it.copies.as_deref().map(rows),
        });
        let elsewhere = elsewhere
            .map(|it| ElsewhereView { path: it.path().display().to_string(), copies: rows(&it.copies()) });
        Self {
            folder: seen.folder.display().to_string(),
            own: rows(&seen.own),
            other,
            elsewhere,
            last_checked: seen.last_checked().map(text),
            is_overdue: false,
            is_busy: false,
            failure: None,
            other_made: None,
        }
    }
}

impl From<OtherMade> for OtherMadeCode {
    fn from(it: OtherMade) -> Self {
        match it {
            OtherMade::NotChosen => Self::NotChosen,
            OtherMade::Away => Self::Away,
            OtherMade::Done => Self::Done,
            OtherMade::Failed => Self::Failed,
        }
    }
}

impl From<BesideDifferences> for BesideChangeRow {
    fn from(it: BesideDifferences) -> Self {
        let count = |it: usize| u32::try_from(it).unwrap_or(u32::MAX);
        Self {
            what: match it.what {
                Beside::Groups => BesideCode::Groups,
                Beside::Meetings => BesideCode::Meetings,
                Beside::Agreements => BesideCode::Agreements,
                Beside::Methods => BesideCode::Methods,
            },
            come: count(it.come),
            go: count(it.go),
            differ: count(it.differ),
        }
    }
}

impl From<WouldChange> for WouldChangeView {
    fn from(it: WouldChange) -> Self {
        let same = u32::try_from(it.same).unwrap_or(u32::MAX);
        let beside = it.beside.into_iter().map(BesideChangeRow::from).collect();
        Self { come: it.come, go: it.go, differ: it.differ, same, beside }
    }
}

fn rows(files: &[CopyFile]) -> Vec<CopyRow> {
    let row = |it: &CopyFile| CopyRow {
        name: it.name.clone(),
        kind: match it.kind {
            CopyKind::Backup => CopyKindCode::Backup,
            CopyKind::SetAside => CopyKindCode::SetAside,
        },
        made_at: text(it.made_at),
        kilobytes: u32::try_from(it.bytes.div_ceil(1_000)).unwrap_or(u32::MAX),
        checked_at: it.checked_at.map(text),
    };
    files.iter().map(row).collect()
}

fn text(moment: NaiveDateTime) -> String {
    moment.format("%Y-%m-%dT%H:%M:%S").to_string()
}

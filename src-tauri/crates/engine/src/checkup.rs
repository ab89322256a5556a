//! "Controleer zelf": the promises of the app, tried on the spot. Each check says what was done and what came of it;
//! it never repairs anything, and nothing that was written stands in what it says.

mod network;
mod permissions;
mod search;
mod words;

use std::ops::ControlFlow;
use std::path::PathBuf;

pub use network::Sockets;
pub use permissions::Loose;
pub use search::{Found, Needles};
pub use words::as_text;

use crate::log::{Chain, End, Event};
use crate::{CopyKind, Engine, EngineError, Session, Source};

/// What the program was built with, and what runs around it: known by who starts it.
#[derive(Debug, Clone, Default)]
pub struct Build {
    /// Every part of the program with its version.
    pub parts: Vec<String>,
    /// What the page may load and ask, as it was configured.
    pub policy: String,
    /// Names with their versions: the app, the window, the content.
    pub versions: Vec<(String, String)>,
    /// Folders beside the data folder in which something of the app may lie: what the window keeps.
    pub folders: Vec<PathBuf>,
}

/// Which check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Check {
    /// What the program contains that could open a connection.
    Parts,
    /// What the page may load and ask.
    Policy,
    /// Connections of this program and of what it started, now.
    Sockets,
    /// Own words in any file that the app wrote.
    PlainText,
    /// The newest backup, opened and compared.
    Backup,
    /// The chain of the log.
    Log,
    /// The store: every page, row and reference.
    Store,
    /// Who may read the files.
    Permissions,
    /// Which versions these are.
    Versions,
}

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// As promised.
    Fine,
    /// Something to look at.
    Attention,
    /// It could not be done here.
    CouldNot,
}

/// A check that was done: what was done and found, a Dutch line each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// Which.
    pub check: Check,
    /// How it ended.
    pub outcome: Outcome,
    /// What was done and what was found.
    pub lines: Vec<String>,
}

/// Everything that the checks need from an open vault, and what had to be done while it was at hand. The rest needs
/// no lock and may take long.
pub struct Checkup {
    folder: PathBuf,
    build: Build,
    vault: Option<OfVault>,
}

struct OfVault {
    needles: Needles,
    /// The file of the open store, and what was found in it.
    searched: Option<(PathBuf, Found)>,
    log: Result<(Chain, End), EngineError>,
    store: Result<(), EngineError>,
    backup: Option<Newest>,
    versions: Vec<(String, String)>,
}

/// The newest backup: its name, and whether it is whole.
struct Newest {
    name: String,
    is_whole: Result<bool, EngineError>,
}

/// Hears how far the checks are; [`ControlFlow::Break`] ends them.
pub trait Progress {
    /// So many of so many bytes were looked at.
    fn at(&self, done: u64, of: u64) -> ControlFlow<()>;
}

impl Session {
    /// Gathers what the checks need. Without an open vault those that need one cannot be done.
    pub fn checkup(&mut self, build: Build) -> Checkup {
        let folder = self.folder().path().to_owned();
        let backups = self.backups().own.into_iter().filter(|it| it.kind == CopyKind::Backup);
        let newest = backups.max_by_key(|it| it.made_at).map(|it| it.name);
        let vault = self.open().ok().map(|engine| {
            let needles = engine.my_data().map(|it| Needles::of(&it)).unwrap_or_default();
            OfVault {
                searched: engine.searched_store(&needles),
                needles,
                log: engine.check_log().and_then(|chain| Ok((chain, engine.log_end()?))),
                store: engine.verify(),
                backup: newest
                    .map(|name| Newest { is_whole: engine.check_copy(&Source::Own(name.clone())), name }),
                versions: engine.store_versions(),
            }
        });
        Checkup { folder, build, vault }
    }
}

impl Engine {
    /// Looks through the file of the store, under the handle that is open as long as the store is.
    fn searched_store(&self, needles: &Needles) -> Option<(PathBuf, Found)> {
        let path = self.db.path()?;
        Some((path.to_owned(), search::in_open_file(path, self.store_file.as_ref(), needles)))
    }
}

impl Checkup {
    /// Does every check; `None` when it was stopped.
    pub fn run(self, progress: &dyn Progress) -> Option<Vec<Checked>> {
        let mut folders = vec![self.folder.clone()];
        folders.extend(self.build.folders.iter().cloned());
        let vault = self.vault.as_ref();
        let plain_text = match vault {
            Some(it) => match search::search(&folders, &it.needles, it.searched.as_ref(), progress) {
                Ok(found) => words::plain_text(&found, it.needles.count()),
                Err(search::Stopped) => return None,
            },
            None => words::locked(Check::PlainText),
        };
        Some(vec![
            words::parts(&network::connecting(&self.build.parts), self.build.parts.len()),
            words::policy(&self.build.policy),
            words::sockets(&network::sockets()),
            plain_text,
            vault.map_or_else(|| words::locked(Check::Backup), |it| words::backup(it.backup.as_ref())),
            vault.map_or_else(|| words::locked(Check::Log), |it| words::log(&it.log)),
            vault.map_or_else(|| words::locked(Check::Store), |it| words::store(&it.store)),
            words::permissions(&permissions::loose(&self.folder)),
            words::versions(self.build.versions.iter().chain(vault.iter().flat_map(|it| &it.versions))),
        ])
    }
}

/// What the log says of these checks.
pub fn event_of(checks: &[Checked]) -> Event {
    let count = |outcome: Outcome| {
        u32::try_from(checks.iter().filter(|it| it.outcome == outcome).count()).unwrap_or(u32::MAX)
    };
    Event::Checked { attention: count(Outcome::Attention), failed: count(Outcome::CouldNot) }
}

//! A vault in a folder, opened as the app opens it, with a clock that is set by hand.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use content::Pack;
use engine::{Clock, Content, Engine, EngineError, Session, VaultFolder};
use tempfile::TempDir;
use uuid::Uuid;
use vault::Params;

/// A passphrase that is long enough.
pub const PASSPHRASE: &str = "drie groene fietsen in de regen";

/// A clock that stands at a step of the work: the steps are a minute apart, so that none is typed on in the next.
/// Its ids follow from the step too, so that who knows the step knows the ids.
#[derive(Debug, Default)]
pub struct Steps {
    step: AtomicU64,
    ids: AtomicU64,
}

impl Steps {
    /// Goes to that step.
    pub fn set(&self, step: u64) {
        self.step.store(step, Ordering::Relaxed);
        self.ids.store(0, Ordering::Relaxed);
    }
}

impl Clock for Steps {
    fn now(&self) -> NaiveDateTime {
        moment_of(self.step.load(Ordering::Relaxed))
    }

    fn new_id(&self) -> Uuid {
        id_of(self.step.load(Ordering::Relaxed), self.ids.fetch_add(1, Ordering::Relaxed))
    }
}

/// When that step is.
pub fn moment_of(step: u64) -> NaiveDateTime {
    let first = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap().and_hms_opt(9, 0, 0).unwrap();
    first + TimeDelta::minutes(i64::try_from(step).unwrap())
}

/// The id that was handed out as number `count` in that step.
pub fn id_of(step: u64, count: u64) -> Uuid {
    Uuid::from_u64_pair(step, count)
}

/// A folder that goes away with the test: in memory where the system has such a place, since nothing that is done
/// here depends on the disk, and a disk that is waited for makes the rounds ten times as long.
pub fn quick_folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    made.or_else(|_| tempfile::tempdir()).unwrap()
}

/// The content of the program, indexed once.
static CONTENT: LazyLock<Arc<Content>> = LazyLock::new(|| Content::new(Pack::shipped().clone()));

/// A closed app on the vault in `folder`.
pub fn session(folder: &Path, clock: &Arc<Steps>) -> Session {
    let clock: Arc<dyn Clock> = Arc::<Steps>::clone(clock);
    Session::new(VaultFolder::new(folder.join("kluis")), Params::light(), Arc::clone(&CONTENT), clock)
}

/// What opening the vault in `folder` gives, and what `look` sees then.
pub fn with_open<T>(folder: &Path, look: impl FnOnce(&mut Engine) -> T) -> Result<T, EngineError> {
    with_open_at(folder, 0, look)
}

/// As [`with_open`], at the moment of that step: the vault keeps house by the day on which it is opened.
pub fn with_open_at<T>(
    folder: &Path,
    step: u64,
    look: impl FnOnce(&mut Engine) -> T,
) -> Result<T, EngineError> {
    let clock = Arc::new(Steps::default());
    clock.set(step);
    let mut session = session(folder, &clock);
    session.unlock(PASSPHRASE)?;
    Ok(look(session.open()?))
}

/// The store in `folder`.
pub fn store(folder: &Path) -> PathBuf {
    folder.join("kluis").join("kluis.db")
}

//! Backups: what there is, making one, looking again, and putting one back. What takes long is a job that needs the
//! app no more; the window names copies, never paths.

mod rows;

use std::path::Path;

use engine::log::Event;
use engine::{BackupMade, Elsewhere, EngineError, Restoring, SessionState, Source, When};

use crate::error::{WireError, WireResult};
use crate::{App, VaultView};

pub use engine::BackupJob;
pub use rows::{
    BackupsView, BesideChangeRow, BesideCode, CopyInput, CopyKindCode, CopyPlace, CopyRow, ElsewhereView,
    OtherFolderView, OtherMadeCode, RestoreInput, WouldChangeView,
};

/// What came of a backup.
pub type BackupOutcome = Result<BackupMade, EngineError>;

/// What this run of the app knows of backups.
#[derive(Default)]
pub(crate) struct BackupDesk {
    /// Whether it was looked, since the vault was opened, if one is due.
    is_considered: bool,
    /// The changes that the newest backup of this run holds.
    backed_up: u64,
    /// To be made as soon as the app is free.
    due: Option<BackupJob>,
    is_busy: bool,
    failure: Option<WireError>,
    other: Option<OtherMadeCode>,
    /// What happened while the log was closed.
    to_note: Vec<Event>,
    elsewhere: Option<Elsewhere>,
    restoring: Option<Restoring>,
}

impl App {
    /// What there is, also while the vault is locked.
    pub fn backups(&mut self) -> BackupsView {
        let seen = self.session().backups();
        let engine = self.session().open();
        let is_overdue = engine.ok().and_then(|it| it.has_overdue_backup().ok()).unwrap_or_default();
        let desk = &self.backup_desk;
        BackupsView {
            is_overdue,
            is_busy: desk.is_busy,
            failure: desk.failure.clone(),
            other_made: desk.other,
            ..BackupsView::new(&seen, desk.elsewhere.as_ref())
        }
    }

    /// The backup that should be made now, when there is one: after the vault was opened, and when it was locked.
    /// Whoever takes it runs it, and tells [`App::backup_finished`].
    pub fn take_due_backup(&mut self) -> Option<BackupJob> {
        if let Some(due) = self.backup_desk.due.take() {
            return Some(self.begun(due));
        }
        if self.backup_desk.is_considered || self.session().state() != SessionState::Open {
            return None;
        }
        self.backup_desk.is_considered = true;
        self.note_what_happened();
        let engine = self.session().open().ok()?;
        let changes = engine.changes();
        let is_due = engine.has_no_backup_of_today();
        // A snapshot that cannot be taken is told by the next backup that is asked for.
        let job = if is_due { engine.backup(When::Changed).ok().flatten() } else { None };
        self.backup_desk.backed_up = changes;
        job.map(|it| self.begun(it))
    }

    /// A backup to make now, whatever there is.
    pub fn backup_now(&mut self) -> WireResult<BackupJob> {
        let engine = self.engine()?;
        let changes = engine.changes();
        let job = engine.backup(When::Now)?.ok_or(WireError::VaultReadOnly)?;
        self.backup_desk.backed_up = changes;
        Ok(self.begun(job))
    }

    /// Remembers what came of a backup, and writes it in the log when that is open.
    pub fn backup_finished(&mut self, made: BackupOutcome) -> BackupsView {
        let desk = &mut self.backup_desk;
        desk.is_busy = false;
        match made {
            Ok(made) => {
                desk.failure = None;
                desk.other = Some(made.other.into());
                desk.to_note.extend(made.name.map(|_| Event::BackupMade));
            }
            Err(error) => {
                desk.failure = Some(error.into());
                // What was not backed up counts as changed.
                desk.backed_up = u64::MAX;
            }
        }
        self.note_what_happened();
        self.backups()
    }

    /// Looks at the copy again: true when it is whole.
    pub fn backup_check(&mut self, input: &CopyInput) -> WireResult<bool> {
        let source = self.source(input)?;
        let is_whole = self.engine()?.check_copy(&source)?;
        self.note(Event::BackupChecked { whole: u32::from(is_whole) });
        Ok(is_whole)
    }

    /// Removes the copy for good.
    pub fn backup_remove(&mut self, input: &CopyInput) -> WireResult<BackupsView> {
        let source = self.source(input)?;
        self.engine()?.remove_copy(&source)?;
        self.note(Event::BackupRemoved);
        Ok(self.backups())
    }

    /// Keeps copies in a folder in `path` too, from the next backup on.
    pub fn backup_folder_use(&mut self, path: &Path) -> WireResult<BackupsView> {
        self.engine()?.keep_copies_in(path)?;
        Ok(self.backups())
    }

    /// Keeps copies beside the vault only.
    pub fn backup_folder_forget(&mut self) -> WireResult<BackupsView> {
        self.engine()?.keep_copies_here_only()?;
        Ok(self.backups())
    }

    /// Looks for copies in a folder that was picked to restore from.
    pub fn restore_from(&mut self, picked: &Path) -> BackupsView {
        self.backup_desk.elsewhere = Some(Elsewhere::find(picked));
        self.backups()
    }

    /// Reads the copy and says what putting it back would change. Nothing is changed yet.
    pub fn restore_look(&mut self, input: &RestoreInput) -> WireResult<WouldChangeView> {
        self.backup_desk.restoring = None;
        let source = self.source(&input.copy)?;
        let restoring = self.session().look_at_copy(&source, input.secret.as_deref())?;
        let view = restoring.would_change().into();
        self.backup_desk.restoring = Some(restoring);
        Ok(view)
    }

    /// Puts back the copy that was looked at last, and opens it.
    pub fn restore(&mut self) -> WireResult<VaultView> {
        let restoring = self.backup_desk.restoring.take().ok_or(WireError::BackupGone)?;
        self.session().restore(restoring)?;
        self.backup_desk.elsewhere = None;
        self.backup_desk.is_considered = false;
        Ok(self.vault())
    }

    /// Forgets the copy that was looked at.
    pub fn restore_cancel(&mut self) {
        self.backup_desk.restoring = None;
    }

    /// Puts the key file back that lies with the copies.
    pub fn restore_keys(&mut self, secret: &str) -> WireResult<VaultView> {
        self.session().restore_keys(secret)?;
        Ok(self.vault())
    }

    /// Takes what a backup at locking is made from, when something changed; and forgets what was to be put back.
    pub(crate) fn backup_before_lock(&mut self) {
        self.backup_desk.restoring = None;
        self.backup_desk.elsewhere = None;
        let backed_up = self.backup_desk.backed_up;
        if self.session().state() == SessionState::Open
            && let Ok(engine) = self.session().open()
            && engine.changes() != backed_up
        {
            let due = engine.backup(When::Changed).ok().flatten();
            self.backup_desk.due = due;
        }
        self.backup_desk.is_considered = false;
    }

    fn begun(&mut self, job: BackupJob) -> BackupJob {
        self.backup_desk.is_busy = true;
        job
    }

    fn source(&self, input: &CopyInput) -> WireResult<Source> {
        let name = input.name.clone();
        Ok(match input.place {
            CopyPlace::Own => Source::Own(name),
            CopyPlace::Other => Source::Other(name),
            CopyPlace::Elsewhere => {
                Source::Elsewhere(self.backup_desk.elsewhere.clone().ok_or(WireError::BackupGone)?, name)
            }
        })
    }

    fn note(&mut self, event: Event) {
        self.backup_desk.to_note.push(event);
        self.note_what_happened();
    }

    /// Writes in the log what waits for it. A log that takes nothing now gets it the next time.
    fn note_what_happened(&mut self) {
        if self.session().state() != SessionState::Open {
            return;
        }
        let events = std::mem::take(&mut self.backup_desk.to_note);
        let Ok(engine) = self.session().open() else { return };
        let before = engine.changes();
        let left: Vec<_> = events.into_iter().filter(|it| engine.note(*it).is_err()).collect();
        let after = engine.changes();
        let desk = &mut self.backup_desk;
        desk.to_note = left;
        // The entry itself is no work to back up.
        if desk.backed_up == before {
            desk.backed_up = after;
        }
    }
}

//! The one app behind the window, and when it last saw a sign of life.
//! Work runs off the main thread, so that the window never waits for the disk.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use engine::Content;
use wire::{App, ClockStateCode, ClockView, Desk, WireError, WireResult};

use crate::clipboard::{Clipboard, Copies};
use crate::dialogs::Dialogs;
use crate::full_screen::{Frame, NoFrame};
use crate::lock::vigil::{Moment, Signal, Vigil};
use crate::making::Making;

/// What every command gets.
#[derive(Clone)]
pub struct AppState {
    app: Arc<Mutex<App>>,
    desk: Desk,
    begin: Instant,
    vigil: Arc<Mutex<Vigil>>,
    shipped: Arc<Content>,
    dialogs: Arc<dyn Dialogs>,
    clipboard: Copies,
    frame: Arc<dyn Frame>,
    backups: Making,
    window_folders: Vec<PathBuf>,
    elsewhere: Vec<PathBuf>,
}

impl AppState {
    /// The state of a fresh run.
    pub fn new(
        app: App,
        shipped: Arc<Content>,
        dialogs: Arc<dyn Dialogs>,
        clipboard: Arc<dyn Clipboard>,
    ) -> Self {
        let begin = Instant::now();
        let vigil = Arc::new(Mutex::new(Vigil::begin(Moment::now(begin))));
        let desk = app.desk().clone();
        let clipboard = Copies::new(clipboard);
        let window_folders = Vec::new();
        Self {
            app: Arc::new(Mutex::new(app)),
            desk,
            begin,
            vigil,
            shipped,
            dialogs,
            clipboard,
            frame: Arc::new(NoFrame),
            backups: Making::default(),
            window_folders,
            elsewhere: Vec::new(),
        }
    }

    /// The same, with the folders in which the window keeps things of its own.
    pub fn with_window_folders(self, window_folders: Vec<PathBuf>) -> Self {
        Self { window_folders, ..self }
    }

    /// The same, with the frame of its window.
    #[must_use]
    pub fn with_frame(self, frame: Arc<dyn Frame>) -> Self {
        Self { frame, ..self }
    }

    /// The frame of the window.
    pub fn frame(&self) -> &dyn Frame {
        self.frame.as_ref()
    }

    /// The folders in which the window keeps things of its own: its cache, and what it stores for the page.
    pub fn window_folders(&self) -> &[PathBuf] {
        &self.window_folders
    }

    /// The same, with files of the app that lie outside its data folder.
    #[must_use]
    pub fn with_files_elsewhere(self, elsewhere: Vec<PathBuf>) -> Self {
        Self { elsewhere, ..self }
    }

    /// The files of the app that lie outside its data folder.
    pub fn files_elsewhere(&self) -> Vec<PathBuf> {
        self.elsewhere.clone()
    }

    /// The content inside the program.
    pub fn shipped(&self) -> Arc<Content> {
        Arc::clone(&self.shipped)
    }

    /// Runs `work` on the app, away from the main thread. It counts as a sign of life.
    pub async fn run<T, F>(&self, work: F) -> WireResult<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut App) -> WireResult<T> + Send + 'static,
    {
        self.sign_of_life();
        self.run_unseen(work).await
    }

    /// Runs `work` on the app, away from the main thread. It says nothing of whether someone is there.
    async fn run_unseen<T, F>(&self, work: F) -> WireResult<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut App) -> WireResult<T> + Send + 'static,
    {
        let state = self.clone();
        away(move || {
            let mut app = locked(&state.app);
            let answer = work(&mut app);
            state.back_up_if_due(&mut app);
            answer
        })
        .await
    }

    /// The clock of a meeting as `work` gives it. The cockpit looks every few seconds, whether someone is there or not.
    pub async fn look_at_clock(
        &self,
        work: impl FnOnce(&mut App) -> WireResult<Option<ClockView>> + Send + 'static,
    ) -> WireResult<Option<ClockView>> {
        let clock = self.run_unseen(work).await?;
        locked(&self.vigil).clock_seen(self.moment(), clock.as_ref().and_then(to_end));
        Ok(clock)
    }

    /// The clock of a meeting after someone did something with it.
    pub async fn turn_clock(
        &self,
        work: impl FnOnce(&mut App) -> WireResult<ClockView> + Send + 'static,
    ) -> WireResult<ClockView> {
        let clock = self.run(work).await?;
        locked(&self.vigil).clock_turned(self.moment(), to_end(&clock));
        Ok(clock)
    }

    /// Notes that a meeting was not started after all.
    pub fn clock_forgotten(&self) {
        locked(&self.vigil).clock_turned(self.moment(), None);
    }

    /// Gathers under the lock of the app what `make` then needs, and makes it with the app free for others.
    pub async fn run_beside<G, T>(
        &self,
        gather: impl FnOnce(&mut App) -> WireResult<G> + Send + 'static,
        make: impl FnOnce(G) -> WireResult<T> + Send + 'static,
    ) -> WireResult<T>
    where
        G: Send + 'static,
        T: Send + 'static,
    {
        let gathered = self.run(gather).await?;
        away(move || make(gathered)).await
    }

    /// The desk on which papers are made. It is there at once, whatever the app does.
    pub fn desk(&self) -> &Desk {
        &self.desk
    }

    /// Asks the user for a file, away from the main thread and with the app free for other commands.
    pub async fn ask(
        &self,
        question: impl FnOnce(&dyn Dialogs) -> Option<PathBuf> + Send + 'static,
    ) -> Option<PathBuf> {
        let dialogs = Arc::clone(&self.dialogs);
        tauri::async_runtime::spawn_blocking(move || question(dialogs.as_ref())).await.ok().flatten()
    }

    /// What the app copied last.
    pub fn clipboard(&self) -> &Copies {
        &self.clipboard
    }

    /// Now, on both clocks of this computer.
    pub fn moment(&self) -> Moment {
        Moment::now(self.begin)
    }

    /// Notes that someone is there.
    pub fn sign_of_life(&self) {
        locked(&self.vigil).sign_of_life(self.moment());
    }

    /// Whether the vault is to be locked now, after a wait that began at `before`; see [`Vigil::wants_lock`].
    pub fn wants_lock(&self, before: Moment, signal: Option<Signal>) -> bool {
        let now = self.moment();
        let idle = Duration::from_secs(60 * u64::from(locked(&self.app).idle_minutes()));
        locked(&self.vigil).wants_lock(before, now, idle, signal)
    }

    /// True while there is something to lock: an open vault, not a look around.
    pub fn is_open(&self) -> bool {
        locked(&self.app).is_open()
    }

    /// Locks an open vault, and lets nothing of it on the clipboard. Gives back whether it was open.
    pub fn lock(&self) -> bool {
        let mut app = locked(&self.app);
        let was_open = app.is_open();
        if was_open {
            app.vault_lock();
            self.back_up_if_due(&mut app);
            self.left();
        }
        was_open
    }

    /// Lets go of what belongs to an open vault: text on the clipboard, a meeting that keeps the screen on.
    pub fn left(&self) {
        self.clipboard.leave();
        locked(&self.vigil).left();
    }

    /// Whether a meeting runs at this moment.
    pub fn is_at_table(&self) -> bool {
        locked(&self.vigil).is_at_table(self.moment())
    }

    /// Locks the vault and ends what the app still does, within `most`: the program is about to end.
    pub fn close(&self, most: Duration) {
        self.lock();
        self.backups.wait(most);
        self.clipboard.leave();
    }

    /// Lets the backup be made that is due, when there is one.
    fn back_up_if_due(&self, app: &mut App) {
        if let Some(job) = app.take_due_backup() {
            let app = Arc::clone(&self.app);
            self.backups.begin(job, move |made| drop(locked(&app).backup_finished(made)));
        }
    }
}

/// How long a clock that runs has until the end of its last step; `None` for one that stands still.
fn to_end(clock: &ClockView) -> Option<Duration> {
    match clock.state {
        ClockStateCode::Running => Some(Duration::from_millis(u64::from(clock.to_end_ms))),
        ClockStateCode::Ready | ClockStateCode::Paused | ClockStateCode::Ended => None,
    }
}

/// What `work` gives, done away from the main thread.
async fn away<T: Send + 'static>(work: impl FnOnce() -> WireResult<T> + Send + 'static) -> WireResult<T> {
    let done = tauri::async_runtime::spawn_blocking(work).await;
    done.unwrap_or_else(|_| Err(WireError::Internal { incident: "panic".to_owned() }))
}

/// The value behind the lock. A panic in one command must not make every later one fail.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

//! The one app behind the window, and when it last saw a sign of life.
//! Work runs off the main thread, so that the window never waits for the disk.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use engine::Content;
use wire::{App, Desk, WireError, WireResult};

use crate::dialogs::Dialogs;

/// What every command gets.
#[derive(Clone)]
pub struct AppState {
    app: Arc<Mutex<App>>,
    desk: Desk,
    last_sign: Arc<Mutex<Instant>>,
    shipped: Arc<Content>,
    dialogs: Arc<dyn Dialogs>,
}

impl AppState {
    /// The state of a fresh run.
    pub fn new(app: App, shipped: Arc<Content>, dialogs: Arc<dyn Dialogs>) -> Self {
        let last_sign = Arc::new(Mutex::new(Instant::now()));
        let desk = app.desk().clone();
        Self { app: Arc::new(Mutex::new(app)), desk, last_sign, shipped, dialogs }
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
        let app = Arc::clone(&self.app);
        away(move || work(&mut locked(&app))).await
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

    /// Notes that someone is there.
    pub fn sign_of_life(&self) {
        *locked(&self.last_sign) = Instant::now();
    }

    /// Locks an open vault when there was no sign of life for the time that the user set.
    /// Gives back whether it did.
    pub fn lock_when_idle(&self) -> bool {
        let quiet = locked(&self.last_sign).elapsed();
        let mut app = locked(&self.app);
        let is_long = quiet >= Duration::from_secs(60 * u64::from(app.idle_minutes()));
        if is_long && app.is_open() {
            app.vault_lock();
            return true;
        }
        false
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

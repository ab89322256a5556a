//! Locks the vault when nobody has been there for a while, also when the window is hidden.

use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, Manager, Runtime};
use tauri_specta::Event;

use crate::state::AppState;

/// How often to look. Locking a few seconds late does no harm.
const LOOK_EVERY: Duration = Duration::from_secs(5);

/// Tells the window that the vault was locked by itself.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct VaultLocked;

/// Looks every few seconds, for as long as the app runs.
pub fn watch<R: Runtime>(app: AppHandle<R>) {
    thread::spawn(move || {
        loop {
            thread::sleep(LOOK_EVERY);
            if app.state::<AppState>().lock_when_idle() {
                // Without a window there is nobody to tell.
                let _ = VaultLocked.emit(&app);
            }
        }
    });
}

//! Locks the vault when nobody has been there for a while, when the computer sleeps and when its desktop is locked,
//! also when the window is hidden. When that is, is decided in `vigil`.

#[cfg(all(test, target_os = "linux"))]
pub mod bus;
#[cfg(target_os = "linux")]
mod desktop;
pub mod vigil;

use std::any::Any;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, Manager, Runtime};
use tauri_specta::Event;
use vigil::{LOOK_EVERY, Signal};

use crate::state::AppState;

/// How long the window gets to save what was typed before the vault closes without it.
const GRACE: Duration = Duration::from_secs(2);

/// How often to look whether the window is done.
const GRACE_LOOK: Duration = Duration::from_millis(20);

/// Asks the window to save what was typed and to lock.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct VaultLocking;

/// Tells the window that the vault was locked by itself.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct VaultLocked;

/// A signal of the desktop.
pub struct Heard {
    signal: Signal,
    /// What keeps the computer awake; let go when the vault is locked.
    until_locked: Option<Box<dyn Any + Send>>,
}

/// Looks every few seconds and at every signal, for as long as the app runs.
pub fn watch<R: Runtime>(app: AppHandle<R>) {
    thread::spawn(move || {
        // The sender stays here as well, so that the wait is one also where no desktop speaks.
        let (tell, heard) = mpsc::channel::<Heard>();
        #[cfg(target_os = "linux")]
        desktop::listen(&tell);
        let state = app.state::<AppState>();
        loop {
            let before = state.moment();
            let heard = heard.recv_timeout(LOOK_EVERY).ok();
            if state.wants_lock(before, heard.as_ref().map(|it| it.signal)) {
                lock(&app, &state);
            }
            drop(heard.and_then(|it| it.until_locked));
            state.clipboard().look(state.moment().running);
        }
    });
}

/// Locks an open vault. The window saves first what was typed; when it does not answer in time, a print dialog of the
/// system for example, it is told afterwards, and keeps the text until the vault is open again.
fn lock<R: Runtime>(app: &AppHandle<R>, state: &AppState) {
    if !state.is_open() {
        return;
    }
    // Without a window there is nobody to ask and nobody to tell.
    let _ = VaultLocking.emit(app);
    let mut left = GRACE;
    while state.is_open() && !left.is_zero() {
        thread::sleep(GRACE_LOOK);
        left = left.saturating_sub(GRACE_LOOK);
    }
    if state.lock() {
        let _ = VaultLocked.emit(app);
    }
}

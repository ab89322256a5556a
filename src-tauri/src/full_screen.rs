//! A window that fills its screen, as a meeting asks, and one that has its frame again.

use tauri::{AppHandle, Manager, Runtime};

/// The frame of the window.
pub trait Frame: Send + Sync {
    /// Fills the screen, or gives the frame back to a window that fills it. Answers whether it fills the screen now.
    fn turn(&self) -> bool;
    /// Gives the frame back.
    fn leave(&self);
}

/// No window: a page in a browser, which has keys of its own for this.
pub struct NoFrame;

impl Frame for NoFrame {
    fn turn(&self) -> bool {
        false
    }

    fn leave(&self) {}
}

impl<R: Runtime> Frame for AppHandle<R> {
    fn turn(&self) -> bool {
        let Some(window) = self.get_webview_window("main") else { return false };
        let was_full = window.is_fullscreen().unwrap_or(false);
        // A desktop that refuses leaves the window as it is.
        window.set_fullscreen(!was_full).map_or(was_full, |()| !was_full)
    }

    fn leave(&self) {
        let window = self.get_webview_window("main");
        if let Some(window) = window.filter(|it| it.is_fullscreen().unwrap_or(false)) {
            // A desktop that refuses has keys of its own for this.
            let _ = window.set_fullscreen(false);
        }
    }
}

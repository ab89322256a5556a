//! The clipboard of the desktop. On Linux it is asked through GTK, in which the web view puts what it copies: there the
//! app can let go of its own text, on X11 and on Wayland, and cannot touch that of another program.

use tauri::{AppHandle, Runtime};

use super::{Clipboard, Look, Then};

/// The clipboard of the desktop that the window is on.
pub struct System<R: Runtime>(pub AppHandle<R>);

impl<R: Runtime> System<R> {
    /// Does `work` where the window lives, and says whether it will be done; after the window's end there is no
    /// clipboard of ours any more.
    fn at_window(&self, work: impl FnOnce() + Send + 'static) -> bool {
        self.0.run_on_main_thread(work).is_ok()
    }
}

#[cfg(target_os = "linux")]
impl<R: Runtime> Clipboard for System<R> {
    fn look(&self, look: Look) {
        let _ = self.at_window(move || {
            gtk::Clipboard::get(&gtk::gdk::SELECTION_CLIPBOARD).request_text(move |clipboard, text| {
                if look(text) == Then::Empty {
                    clipboard.clear();
                }
            });
        });
    }

    fn put(&self, text: String) -> bool {
        self.at_window(move || gtk::Clipboard::get(&gtk::gdk::SELECTION_CLIPBOARD).set_text(&text))
    }

    fn empty_selection(&self) {
        let _ = self.at_window(|| gtk::Clipboard::get(&gtk::gdk::SELECTION_PRIMARY).clear());
    }
}

#[cfg(not(target_os = "linux"))]
impl<R: Runtime> Clipboard for System<R> {
    fn look(&self, look: Look) {
        let _ = self.at_window(move || {
            // Another program may hold the clipboard for a moment; then it holds its own text, not ours.
            let Ok(mut clipboard) = arboard::Clipboard::new() else { return };
            let text = clipboard.get_text().ok();
            if look(text.as_deref()) == Then::Empty {
                let _ = clipboard.clear();
            }
        });
    }

    fn put(&self, text: String) -> bool {
        arboard::Clipboard::new().and_then(|mut it| it.set_text(text)).is_ok()
    }

    fn empty_selection(&self) {}
}

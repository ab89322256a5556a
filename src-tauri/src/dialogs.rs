//! Where the user says which file: native dialogs, opened by the shell so that the page never names a path.

use std::path::PathBuf;

use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::DialogExt;

/// Asks the user for a file or a folder; `None` when the dialog was closed.
pub trait Dialogs: Send + Sync {
    /// Where a PDF goes that would be called `file_name`.
    fn save_pdf(&self, file_name: &str) -> Option<PathBuf>;
    /// Which folder.
    fn pick_folder(&self) -> Option<PathBuf>;
    /// Which zip file.
    fn pick_zip(&self) -> Option<PathBuf>;
}

impl<R: Runtime> Dialogs for AppHandle<R> {
    fn save_pdf(&self, file_name: &str) -> Option<PathBuf> {
        let dialog = self.dialog().file().set_file_name(file_name).add_filter("PDF", &["pdf"]);
        dialog.blocking_save_file()?.into_path().ok()
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        self.dialog().file().blocking_pick_folder()?.into_path().ok()
    }

    fn pick_zip(&self) -> Option<PathBuf> {
        self.dialog().file().add_filter("zip", &["zip"]).blocking_pick_file()?.into_path().ok()
    }
}

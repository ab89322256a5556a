//! Where the user says which file: native dialogs, opened by the shell so that the page never names a path.

use std::path::PathBuf;

use content::words::messages as words;
use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

/// Asks the user for a file or a folder; `None` when the dialog was closed.
pub trait Dialogs: Send + Sync {
    /// Where a PDF goes that would be called `file_name`.
    fn save_pdf(&self, file_name: &str) -> Option<PathBuf>;
    /// Where a file goes that would be called `file_name`.
    fn save_file(&self, file_name: &str) -> Option<PathBuf>;
    /// Which folder.
    fn pick_folder(&self) -> Option<PathBuf>;
    /// Which zip file.
    fn pick_zip(&self) -> Option<PathBuf>;
    /// Which file with methods.
    fn pick_methods(&self) -> Option<PathBuf>;
    /// Which file that a colleague sealed.
    fn pick_sealed(&self) -> Option<PathBuf>;
}

impl<R: Runtime> Dialogs for AppHandle<R> {
    fn save_pdf(&self, file_name: &str) -> Option<PathBuf> {
        let dialog = self.dialog().file().set_title(words::dialog_save_pdf()).add_filter("PDF", &["pdf"]);
        save(self, dialog, file_name)
    }

    fn save_file(&self, file_name: &str) -> Option<PathBuf> {
        save(self, self.dialog().file().set_title(words::dialog_save_file()), file_name)
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        let dialog = self.dialog().file().set_title(words::dialog_pick_folder());
        dialog.blocking_pick_folder()?.into_path().ok()
    }

    fn pick_zip(&self) -> Option<PathBuf> {
        let dialog = self.dialog().file().set_title(words::dialog_pick_zip());
        dialog.add_filter("zip", &["zip"]).blocking_pick_file()?.into_path().ok()
    }

    fn pick_methods(&self) -> Option<PathBuf> {
        let dialog = self.dialog().file().set_title(words::dialog_pick_methods());
        dialog.add_filter("toml", &["toml"]).blocking_pick_file()?.into_path().ok()
    }

    fn pick_sealed(&self) -> Option<PathBuf> {
        let dialog = self.dialog().file().set_title(words::dialog_pick_sealed());
        dialog.add_filter("age", &["age"]).blocking_pick_file()?.into_path().ok()
    }
}

fn save<R: Runtime>(app: &AppHandle<R>, dialog: FileDialogBuilder<R>, file_name: &str) -> Option<PathBuf> {
    let mut dialog = dialog.set_file_name(file_name);
    // Without a folder the dialog opens where the app was started, which is nowhere to a user.
    if let Ok(documents) = app.path().document_dir() {
        dialog = dialog.set_directory(documents);
    }
    dialog.blocking_save_file()?.into_path().ok()
}

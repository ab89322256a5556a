//! Where the vault lies, and whether that is a good place.

use engine::synced::{Surroundings, conflict_copies, watched_by};
use serde::Serialize;
use specta::Type;

use crate::App;

/// Where the vault lies.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WhereaboutsView {
    /// The folder.
    pub folder: String,
    /// The program that keeps that folder the same on several computers, by its own name.
    pub synced_by: Option<String>,
    /// The names of second copies that such a program made of the vault, sorted.
    pub copies: Vec<String>,
}

impl App {
    /// Where the vault lies, as it is on the disk now.
    pub fn whereabouts(&self) -> WhereaboutsView {
        let folder = self.folder();
        let client = watched_by(folder, &Surroundings::of_this_user());
        WhereaboutsView {
            folder: folder.display().to_string(),
            synced_by: client.map(|it| it.name().to_owned()),
            copies: conflict_copies(folder),
        }
    }
}

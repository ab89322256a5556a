//! Everything of the worker as a file, as commands. Where it goes is chosen in a dialog that is opened here.

use tauri::State;
use wire::{Exported, WireResult};

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn my_data_save(state: State<'_, AppState>, accepted: Vec<String>) -> WireResult<Exported> {
    // The file is made before the dialog opens: what was looked at is what is saved.
    let (made, name) = state
        .run_beside(
            |app| Ok((app.my_data()?, app.my_data_file_name())),
            move |(data, name)| Ok((data.made(&accepted)?, name)),
        )
        .await?;
    match state.ask(move |it| it.save_file(&name)).await {
        Some(path) => state.run(move |app| app.my_data_save(&made, &path)).await,
        None => Ok(Exported::Cancelled),
    }
}

//! "Controleer zelf", as commands. The checks run beside the app, so that it can be used meanwhile.

use tauri::State;
use wire::{CheckView, Exported, WireResult};

use crate::build::build;
use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn checkup_run(state: State<'_, AppState>) -> WireResult<CheckView> {
    let build = build(state.window_folders().to_vec());
    let done = state.run_beside(move |app| Ok(app.checkup(build)), |job| job.run()).await?;
    state.run(move |app| app.checkup_told(&done)).await
}

#[tauri::command]
#[specta::specta]
pub async fn checkup_save(state: State<'_, AppState>) -> WireResult<Exported> {
    let name = state.run(|app| Ok(app.checkup_file_name())).await?;
    match state.ask(move |it| it.save_file(&name)).await {
        Some(path) => state.run(move |app| app.checkup_save(&path)).await,
        None => Ok(Exported::Cancelled),
    }
}

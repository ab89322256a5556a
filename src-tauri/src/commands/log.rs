//! The log, as commands. Where it is saved is chosen in a dialog that is opened here.

use tauri::State;
use wire::{Exported, LogChecked, LogGroup, LogView, WireResult};

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn log_view(state: State<'_, AppState>, group: Option<LogGroup>, page: u32) -> WireResult<LogView> {
    state.run(move |app| app.log_view(group, page)).await
}

#[tauri::command]
#[specta::specta]
pub async fn log_check(state: State<'_, AppState>) -> WireResult<LogChecked> {
    state.run(|app| app.log_check()).await
}

#[tauri::command]
#[specta::specta]
pub async fn log_save(state: State<'_, AppState>) -> WireResult<Exported> {
    let name = state.run(|app| Ok(app.log_file_name())).await?;
    match state.ask(move |it| it.save_file(&name)).await {
        Some(path) => state.run(move |app| app.log_save(&path)).await,
        None => Ok(Exported::Cancelled),
    }
}

//! Methods of one's own, as commands. Dialogs are opened here, so that the window never names a file.

use tauri::State;
use wire::{Changed, Exported, FileCheckView, OwnMethodRow, OwnMethodWrite, TakenMethodRow, WireResult};

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn method_list_own(state: State<'_, AppState>) -> WireResult<Vec<OwnMethodRow>> {
    state.run(|app| app.method_list_own()).await
}

#[tauri::command]
#[specta::specta]
pub async fn method_add(state: State<'_, AppState>, method: OwnMethodWrite) -> WireResult<Changed<String>> {
    state.run(move |app| app.method_add(method)).await
}

#[tauri::command]
#[specta::specta]
pub async fn method_copy(
    state: State<'_, AppState>,
    of: String,
    name: String,
) -> WireResult<Changed<String>> {
    state.run(move |app| app.method_copy(&of, &name)).await
}

#[tauri::command]
#[specta::specta]
pub async fn method_edit(
    state: State<'_, AppState>,
    id: String,
    method: OwnMethodWrite,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.method_edit(&id, method)).await
}

#[tauri::command]
#[specta::specta]
pub async fn method_remove(state: State<'_, AppState>, id: String) -> WireResult<Changed<()>> {
    state.run(move |app| app.method_remove(&id)).await
}

#[tauri::command]
#[specta::specta]
pub async fn method_file_check(state: State<'_, AppState>, id: String) -> WireResult<FileCheckView> {
    state.run(move |app| app.method_file_check(&id)).await
}

#[tauri::command]
#[specta::specta]
pub async fn method_file_save(
    state: State<'_, AppState>,
    id: String,
    accepted: Vec<String>,
) -> WireResult<Exported> {
    let name = state.run(|app| Ok(app.method_file_name())).await?;
    match state.ask(move |it| it.save_file(&name)).await {
        Some(path) => state.run(move |app| app.method_file_save(&id, &accepted, &path)).await,
        None => Ok(Exported::Cancelled),
    }
}

/// `null` when no file was chosen.
#[tauri::command]
#[specta::specta]
pub async fn method_file_open(
    state: State<'_, AppState>,
) -> WireResult<Option<Changed<Vec<TakenMethodRow>>>> {
    match state.ask(|it| it.pick_methods()).await {
        Some(path) => Ok(Some(state.run(move |app| app.method_file_open(&path)).await?)),
        None => Ok(None),
    }
}

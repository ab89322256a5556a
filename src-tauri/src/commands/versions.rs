//! Earlier versions of a text, as commands. What a command does is said where `wire` has the function.

use tauri::State;
use wire::{Changed, TextFieldInput, VersionRow, VersionView, WireResult};

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn version_list(state: State<'_, AppState>, field: TextFieldInput) -> WireResult<Vec<VersionRow>> {
    state.run(move |app| app.version_list(&field)).await
}

#[tauri::command]
#[specta::specta]
pub async fn version_compare(
    state: State<'_, AppState>,
    field: TextFieldInput,
    number: u32,
) -> WireResult<VersionView> {
    state.run_beside(move |app| app.version_pair(&field, number), |it| Ok(it.compared())).await
}

#[tauri::command]
#[specta::specta]
pub async fn version_restore(
    state: State<'_, AppState>,
    field: TextFieldInput,
    number: u32,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.version_restore(&field, number)).await
}

#[tauri::command]
#[specta::specta]
pub async fn versions_forget(state: State<'_, AppState>, field: TextFieldInput) -> WireResult<Changed<u32>> {
    state.run(move |app| app.versions_forget(&field)).await
}

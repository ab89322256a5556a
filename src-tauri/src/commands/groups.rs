//! Groups of colleagues, as commands. One line each: what a command does is said where `wire` has the function.

use tauri::State;
use wire::{Changed, GroupRow, GroupWrite, MeetingReflectionRow, SeriesView, WireResult};

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn group_list(state: State<'_, AppState>) -> WireResult<Vec<GroupRow>> {
    state.run(|app| app.group_list()).await
}

#[tauri::command]
#[specta::specta]
pub async fn group_add(state: State<'_, AppState>, group: GroupWrite) -> WireResult<Changed<String>> {
    state.run(move |app| app.group_add(group)).await
}

#[tauri::command]
#[specta::specta]
pub async fn group_edit(
    state: State<'_, AppState>,
    id: String,
    group: GroupWrite,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.group_edit(&id, group)).await
}

#[tauri::command]
#[specta::specta]
pub async fn group_remove(state: State<'_, AppState>, id: String) -> WireResult<Changed<()>> {
    state.run(move |app| app.group_remove(&id)).await
}

#[tauri::command]
#[specta::specta]
pub async fn colleague_names(state: State<'_, AppState>) -> WireResult<Vec<String>> {
    state.run(|app| app.colleague_names()).await
}

#[tauri::command]
#[specta::specta]
pub async fn series_open(state: State<'_, AppState>, group: String) -> WireResult<SeriesView> {
    state.run(move |app| app.series_open(&group)).await
}

#[tauri::command]
#[specta::specta]
pub async fn series_reflect(
    state: State<'_, AppState>,
    group: String,
    reflection: MeetingReflectionRow,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.series_reflect(&group, reflection)).await
}

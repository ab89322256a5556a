//! Experiments, as commands. One line each: what a command does is said where `wire` has the function.

use tauri::State;
use wire::{Changed, ExperimentWrite, FinishInput, WireResult};

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn experiment_add(
    state: State<'_, AppState>,
    case_id: String,
    write: ExperimentWrite,
) -> WireResult<Changed<String>> {
    state.run(move |app| app.experiment_add(&case_id, write)).await
}

#[tauri::command]
#[specta::specta]
pub async fn experiment_edit(
    state: State<'_, AppState>,
    id: String,
    write: ExperimentWrite,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.experiment_edit(&id, write)).await
}

#[tauri::command]
#[specta::specta]
pub async fn experiment_finish(state: State<'_, AppState>, input: FinishInput) -> WireResult<Changed<()>> {
    state.run(move |app| app.experiment_finish(&input)).await
}

#[tauri::command]
#[specta::specta]
pub async fn experiment_remove(state: State<'_, AppState>, id: String) -> WireResult<Changed<()>> {
    state.run(move |app| app.experiment_remove(&id)).await
}

//! Cases, as commands. One line each: what a command does is said where `wire` has the function.

use tauri::State;
use wire::{CaseRow, CaseView, Changed, GoalsInput, PhaseCode, ProgramInput, StoryInput, WireResult};

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn case_list(state: State<'_, AppState>) -> WireResult<Vec<CaseRow>> {
    state.run(move |app| app.case_list()).await
}

#[tauri::command]
#[specta::specta]
pub async fn case_find(state: State<'_, AppState>, words: String) -> WireResult<Vec<String>> {
    state.run(move |app| app.case_find(&words)).await
}

#[tauri::command]
#[specta::specta]
pub async fn case_open(state: State<'_, AppState>, case_id: String) -> WireResult<CaseView> {
    state.run(move |app| app.case_open(&case_id)).await
}

#[tauri::command]
#[specta::specta]
pub async fn case_create(state: State<'_, AppState>) -> WireResult<Changed<String>> {
    state.run(move |app| app.case_create()).await
}

#[tauri::command]
#[specta::specta]
pub async fn case_open_sample(state: State<'_, AppState>, sample: String) -> WireResult<Changed<String>> {
    state.run(move |app| app.case_open_sample(&sample)).await
}

#[tauri::command]
#[specta::specta]
pub async fn case_rename(
    state: State<'_, AppState>,
    case_id: String,
    label: String,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.case_rename(&case_id, &label)).await
}

#[tauri::command]
#[specta::specta]
pub async fn case_set_phase(
    state: State<'_, AppState>,
    case_id: String,
    phase: PhaseCode,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.case_set_phase(&case_id, phase)).await
}

#[tauri::command]
#[specta::specta]
pub async fn case_set_expiry(
    state: State<'_, AppState>,
    case_id: String,
    until: Option<String>,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.case_set_expiry(&case_id, until.as_deref())).await
}

#[tauri::command]
#[specta::specta]
pub async fn case_set_story(state: State<'_, AppState>, input: StoryInput) -> WireResult<Changed<()>> {
    state.run(move |app| app.case_set_story(&input)).await
}

#[tauri::command]
#[specta::specta]
pub async fn case_set_goals(state: State<'_, AppState>, input: GoalsInput) -> WireResult<Changed<()>> {
    state.run(move |app| app.case_set_goals(&input)).await
}

#[tauri::command]
#[specta::specta]
pub async fn case_set_program(state: State<'_, AppState>, input: ProgramInput) -> WireResult<Changed<()>> {
    state.run(move |app| app.case_set_program(&input)).await
}

#[tauri::command]
#[specta::specta]
pub async fn case_bin(state: State<'_, AppState>, case_id: String) -> WireResult<Changed<()>> {
    state.run(move |app| app.case_bin(&case_id)).await
}

#[tauri::command]
#[specta::specta]
pub async fn case_restore(state: State<'_, AppState>, case_id: String) -> WireResult<Changed<()>> {
    state.run(move |app| app.case_restore(&case_id)).await
}

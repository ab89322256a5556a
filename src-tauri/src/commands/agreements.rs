//! Agreements of groups, as commands. One line each: what a command does is said where `wire` has the function.

use tauri::State;
use wire::{AgreementRow, AgreementWrite, Changed, WireResult};

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn agreement_list(state: State<'_, AppState>) -> WireResult<Vec<AgreementRow>> {
    state.run(|app| app.agreement_list()).await
}

#[tauri::command]
#[specta::specta]
pub async fn agreement_add(
    state: State<'_, AppState>,
    meeting: String,
    agreement: AgreementWrite,
) -> WireResult<Changed<String>> {
    state.run(move |app| app.agreement_add(&meeting, agreement)).await
}

#[tauri::command]
#[specta::specta]
pub async fn agreement_edit(
    state: State<'_, AppState>,
    id: String,
    agreement: AgreementWrite,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.agreement_edit(&id, agreement)).await
}

#[tauri::command]
#[specta::specta]
pub async fn agreement_finish(
    state: State<'_, AppState>,
    id: String,
    outcome: String,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.agreement_finish(&id, &outcome)).await
}

#[tauri::command]
#[specta::specta]
pub async fn agreement_reopen(state: State<'_, AppState>, id: String) -> WireResult<Changed<()>> {
    state.run(move |app| app.agreement_reopen(&id)).await
}

#[tauri::command]
#[specta::specta]
pub async fn agreement_remove(state: State<'_, AppState>, id: String) -> WireResult<Changed<()>> {
    state.run(move |app| app.agreement_remove(&id)).await
}

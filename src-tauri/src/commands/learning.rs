//! Mijn leren, as commands. One line each: what a command does is said where `wire` has the function.

use tauri::State;
use wire::{
    Changed, GeneraliseInput, LearningProposals, LearningWrite, ReceiptView, TimelineView, TraceableRow,
    WireResult,
};

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn learning_timeline(state: State<'_, AppState>) -> WireResult<TimelineView> {
    state.run(move |app| app.learning_timeline()).await
}

#[tauri::command]
#[specta::specta]
pub fn learning_check(text: String) -> Vec<TraceableRow> {
    wire::App::learning_check(&text)
}

#[tauri::command]
#[specta::specta]
pub async fn learning_add(state: State<'_, AppState>, point: LearningWrite) -> WireResult<Changed<()>> {
    state.run(move |app| app.learning_add(point)).await
}

#[tauri::command]
#[specta::specta]
pub async fn learning_edit(
    state: State<'_, AppState>,
    id: String,
    point: LearningWrite,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.learning_edit(&id, point)).await
}

#[tauri::command]
#[specta::specta]
pub async fn learning_remove(state: State<'_, AppState>, id: String) -> WireResult<Changed<()>> {
    state.run(move |app| app.learning_remove(&id)).await
}

#[tauri::command]
#[specta::specta]
pub async fn learning_to_note(state: State<'_, AppState>, id: String) -> WireResult<Changed<()>> {
    state.run(move |app| app.learning_to_note(&id)).await
}

#[tauri::command]
#[specta::specta]
pub async fn learning_proposals(
    state: State<'_, AppState>,
    case_id: String,
) -> WireResult<LearningProposals> {
    state.run(move |app| app.learning_proposals(&case_id)).await
}

#[tauri::command]
#[specta::specta]
pub async fn case_generalise(state: State<'_, AppState>, input: GeneraliseInput) -> WireResult<Changed<()>> {
    state.run(move |app| app.case_generalise(input)).await
}

#[tauri::command]
#[specta::specta]
pub async fn case_generalise_and_erase(
    state: State<'_, AppState>,
    input: GeneraliseInput,
) -> WireResult<Changed<ReceiptView>> {
    state.run(move |app| app.case_generalise_and_erase(input)).await
}

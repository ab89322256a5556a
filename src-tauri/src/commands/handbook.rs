//! The handbook, as commands. One line each: what a command does is said where `wire` has the function.

use tauri::State;
use wire::{Changed, ElementMarkRow, ElementNoteInput, ElementUseRow, HandbookView, SearchHit, WireResult};

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn handbook(state: State<'_, AppState>) -> WireResult<HandbookView> {
    state.run(move |app| Ok(app.handbook())).await
}

#[tauri::command]
#[specta::specta]
pub async fn handbook_search(state: State<'_, AppState>, typed: String) -> WireResult<Vec<SearchHit>> {
    state.run(move |app| Ok(app.handbook_search(&typed))).await
}

#[tauri::command]
#[specta::specta]
pub async fn element_marks(state: State<'_, AppState>) -> WireResult<Vec<ElementMarkRow>> {
    state.run(move |app| app.element_marks()).await
}

#[tauri::command]
#[specta::specta]
pub async fn element_uses(state: State<'_, AppState>, element: String) -> WireResult<Vec<ElementUseRow>> {
    state.run(move |app| app.element_uses(&element)).await
}

#[tauri::command]
#[specta::specta]
pub async fn element_favourite(state: State<'_, AppState>, element: String) -> WireResult<Changed<()>> {
    state.run(move |app| app.element_favourite(&element)).await
}

#[tauri::command]
#[specta::specta]
pub async fn element_unfavourite(state: State<'_, AppState>, element: String) -> WireResult<Changed<()>> {
    state.run(move |app| app.element_unfavourite(&element)).await
}

#[tauri::command]
#[specta::specta]
pub async fn element_note_set(
    state: State<'_, AppState>,
    input: ElementNoteInput,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.element_note_set(&input)).await
}

//! Undo and redo, as commands. One line each: what a command does is said where `wire` has the function.

use tauri::State;
use wire::{Changed, HistoryView, OpCode, WireResult};

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn history(state: State<'_, AppState>) -> WireResult<HistoryView> {
    state.run(move |app| app.history()).await
}

#[tauri::command]
#[specta::specta]
pub async fn history_undo(state: State<'_, AppState>) -> WireResult<Changed<OpCode>> {
    state.run(move |app| app.history_undo()).await
}

#[tauri::command]
#[specta::specta]
pub async fn history_redo(state: State<'_, AppState>) -> WireResult<Changed<OpCode>> {
    state.run(move |app| app.history_redo()).await
}

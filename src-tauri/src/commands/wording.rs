//! Hints for words that judge, as a command.

use tauri::State;
use wire::{WireResult, WordingRow};

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn wording_check(state: State<'_, AppState>, text: String) -> WireResult<Vec<WordingRow>> {
    state.run(move |app| Ok(app.wording_check(&text))).await
}

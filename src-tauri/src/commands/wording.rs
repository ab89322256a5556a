//! Hints for words that judge, as a command.

use tauri::State;
use wire::{WireResult, Wording, WordingRow};

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn wording_check(state: State<'_, AppState>, text: String) -> WireResult<Vec<WordingRow>> {
    // The app is free for others while the text is looked through.
    let look = move |it: Option<Wording>| Ok(it.map_or_else(Vec::new, |it| it.look(&text)));
    state.run_beside(|app| Ok(app.wording()), look).await
}

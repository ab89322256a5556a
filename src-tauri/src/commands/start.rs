//! The start screen, as a command. One line each: what a command does is said where `wire` has the function.

use tauri::State;
use wire::{StartView, WireResult};

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn start(state: State<'_, AppState>) -> WireResult<StartView> {
    state.run(move |app| app.start()).await
}

//! The window itself, as large as its screen or not.

use tauri::State;
use wire::WireResult;

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn full_screen_turn(state: State<'_, AppState>) -> WireResult<bool> {
    Ok(state.frame().turn())
}

#[tauri::command]
#[specta::specta]
pub async fn full_screen_leave(state: State<'_, AppState>) -> WireResult<()> {
    state.frame().leave();
    Ok(())
}

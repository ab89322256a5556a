//! Settings and content, as commands. The pack is chosen in a dialog that is opened here.

use std::path::PathBuf;

use tauri::State;
use wire::{ContentView, PreferencesView, WireResult};

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn preferences(state: State<'_, AppState>) -> WireResult<PreferencesView> {
    state.run(|app| Ok(app.preferences())).await
}

#[tauri::command]
#[specta::specta]
pub async fn preferences_set(
    state: State<'_, AppState>,
    preferences: PreferencesView,
) -> WireResult<PreferencesView> {
    state.run(move |app| app.preferences_set(preferences)).await
}

#[tauri::command]
#[specta::specta]
pub async fn content_view(state: State<'_, AppState>) -> WireResult<ContentView> {
    state.run(|app| Ok(app.content_view())).await
}

#[tauri::command]
#[specta::specta]
pub async fn content_choose_folder(state: State<'_, AppState>) -> WireResult<ContentView> {
    let picked = state.ask(|it| it.pick_folder()).await;
    use_picked(&state, picked).await
}

#[tauri::command]
#[specta::specta]
pub async fn content_choose_zip(state: State<'_, AppState>) -> WireResult<ContentView> {
    let picked = state.ask(|it| it.pick_zip()).await;
    use_picked(&state, picked).await
}

#[tauri::command]
#[specta::specta]
pub async fn content_reset(state: State<'_, AppState>) -> WireResult<ContentView> {
    let shipped = state.shipped();
    state
        .run(move |app| {
            app.content_reset(shipped)?;
            Ok(app.content_view())
        })
        .await
}

/// Uses the pack that the user picked; closing the dialog changes nothing.
async fn use_picked(state: &AppState, picked: Option<PathBuf>) -> WireResult<ContentView> {
    state
        .run(move |app| {
            if let Some(path) = picked {
                app.content_use(&path)?;
            }
            Ok(app.content_view())
        })
        .await
}

//! The guard against leaks while someone types, as commands. One line each: what a command does is said where `wire`
//! has the function.

use tauri::State;
use wire::{Changed, GuardReplace, GuardView, RoleRow, WhoInput, WireResult};

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn guard_check(
    state: State<'_, AppState>,
    case_id: Option<String>,
    text: String,
) -> WireResult<GuardView> {
    // The app is free for others while the text is looked through.
    state.run_beside(move |app| app.guard_looking(case_id.as_deref()), move |it| Ok(it.look(&text))).await
}

#[tauri::command]
#[specta::specta]
pub async fn guard_roles(state: State<'_, AppState>, case_id: String) -> WireResult<Vec<RoleRow>> {
    state.run(move |app| app.guard_roles(&case_id)).await
}

#[tauri::command]
#[specta::specta]
pub async fn guard_words(state: State<'_, AppState>, case_id: String) -> WireResult<Vec<String>> {
    state.run(move |app| app.guard_words(&case_id)).await
}

#[tauri::command]
#[specta::specta]
pub async fn guard_word_is_no_name(
    state: State<'_, AppState>,
    case_id: String,
    word: String,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.guard_word_is_no_name(&case_id, &word)).await
}

#[tauri::command]
#[specta::specta]
pub async fn guard_word_forget(
    state: State<'_, AppState>,
    case_id: String,
    word: String,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.guard_word_forget(&case_id, &word)).await
}

#[tauri::command]
#[specta::specta]
pub async fn guard_name_role(
    state: State<'_, AppState>,
    case_id: String,
    name: String,
    role: WhoInput,
) -> WireResult<Changed<RoleRow>> {
    state.run(move |app| app.guard_name_role(&case_id, &name, role)).await
}

#[tauri::command]
#[specta::specta]
pub async fn guard_replace_everywhere(
    state: State<'_, AppState>,
    case_id: String,
    input: GuardReplace,
) -> WireResult<Changed<u32>> {
    state.run(move |app| app.guard_replace_everywhere(&case_id, input)).await
}

//! Tags, as commands. One line each: what a command does is said where `wire` has the function.

use tauri::State;
use wire::{Changed, ProposalRow, ProposeInput, TagWrite, WireResult};

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn tag_propose(state: State<'_, AppState>, input: ProposeInput) -> WireResult<Vec<ProposalRow>> {
    state.run(move |app| app.tag_propose(&input)).await
}

#[tauri::command]
#[specta::specta]
pub async fn tag_add(
    state: State<'_, AppState>,
    case_id: String,
    tag: TagWrite,
) -> WireResult<Changed<String>> {
    state.run(move |app| app.tag_add(&case_id, tag)).await
}

#[tauri::command]
#[specta::specta]
pub async fn tag_edit(state: State<'_, AppState>, id: String, tag: TagWrite) -> WireResult<Changed<()>> {
    state.run(move |app| app.tag_edit(&id, tag)).await
}

#[tauri::command]
#[specta::specta]
pub async fn tag_remove(state: State<'_, AppState>, id: String) -> WireResult<Changed<()>> {
    state.run(move |app| app.tag_remove(&id)).await
}

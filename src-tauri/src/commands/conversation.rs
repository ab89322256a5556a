//! The conversation, as commands. One line each: what a command does is said where `wire` has the function.

use tauri::State;
use wire::{AnswerInput, Changed, ConversationView, PlaceInput, VariantCode, WireResult};

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn conversation_open(
    state: State<'_, AppState>,
    case_id: String,
    variant: VariantCode,
) -> WireResult<ConversationView> {
    state.run(move |app| app.conversation_open(&case_id, variant)).await
}

#[tauri::command]
#[specta::specta]
pub async fn answer_set(state: State<'_, AppState>, input: AnswerInput) -> WireResult<Changed<()>> {
    state.run(move |app| app.answer_set(&input)).await
}

#[tauri::command]
#[specta::specta]
pub async fn place_set(state: State<'_, AppState>, input: PlaceInput) -> WireResult<()> {
    state.run(move |app| app.place_set(&input)).await
}

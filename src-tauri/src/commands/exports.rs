//! Paper, as commands. Dialogs are opened here, so that the window never names a file.

use tauri::State;
use wire::{Exported, PageView, Paper, SheetInput, SummaryView, WireResult};

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn summary_preview(state: State<'_, AppState>, input: SheetInput) -> WireResult<SummaryView> {
    state.run(move |app| app.summary_preview(&input)).await
}

#[tauri::command]
#[specta::specta]
pub async fn summary_print(
    state: State<'_, AppState>,
    input: SheetInput,
    accepted: Vec<String>,
) -> WireResult<Vec<PageView>> {
    state.run(move |app| app.summary_print(&input, &accepted)).await
}

#[tauri::command]
#[specta::specta]
pub async fn summary_save(
    state: State<'_, AppState>,
    input: SheetInput,
    accepted: Vec<String>,
) -> WireResult<Exported> {
    // The pages are made before the dialog opens: what was looked at is what is saved.
    let paper = state.run(move |app| app.summary_pdf(&input, &accepted)).await?;
    save(&state, paper).await
}

#[tauri::command]
#[specta::specta]
pub async fn element_card_print(state: State<'_, AppState>, element: String) -> WireResult<Vec<PageView>> {
    state.run(move |app| app.element_card_print(&element)).await
}

#[tauri::command]
#[specta::specta]
pub async fn element_card_save(state: State<'_, AppState>, element: String) -> WireResult<Exported> {
    let paper = state.run(move |app| app.element_card_pdf(&element)).await?;
    save(&state, paper).await
}

/// Asks where the paper goes and writes it there.
async fn save(state: &AppState, paper: Paper) -> WireResult<Exported> {
    let name = paper.file_name.clone();
    match state.ask(move |it| it.save_pdf(&name)).await {
        Some(path) => state.run(move |_| wire::write_paper(&path, &paper)).await,
        None => Ok(Exported::Cancelled),
    }
}

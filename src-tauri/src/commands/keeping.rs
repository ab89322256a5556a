//! Keeping, the bin and erasing, as commands. The dialog for the receipt is opened here.

use std::path::PathBuf;

use tauri::State;
use wire::{BinRow, Changed, Exported, KeepingView, ReceiptFile, ReceiptView, Wiped, WireResult};

use crate::dialogs::Dialogs;
use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn keeping(state: State<'_, AppState>) -> WireResult<KeepingView> {
    state.run(move |app| app.keeping()).await
}

#[tauri::command]
#[specta::specta]
pub async fn keep_period_set(state: State<'_, AppState>, months: u8) -> WireResult<Changed<()>> {
    state.run(move |app| app.keep_period_set(months)).await
}

#[tauri::command]
#[specta::specta]
pub async fn bin_list(state: State<'_, AppState>) -> WireResult<Vec<BinRow>> {
    state.run(move |app| app.bin_list()).await
}

#[tauri::command]
#[specta::specta]
pub async fn cases_restore(state: State<'_, AppState>, case_ids: Vec<String>) -> WireResult<Changed<()>> {
    state.run(move |app| app.cases_restore(&case_ids)).await
}

#[tauri::command]
#[specta::specta]
pub async fn put_away_seen(state: State<'_, AppState>) -> WireResult<()> {
    state.run(move |app| app.put_away_seen()).await
}

#[tauri::command]
#[specta::specta]
pub async fn case_erase(state: State<'_, AppState>, case_id: String) -> WireResult<Changed<ReceiptView>> {
    state.run(move |app| app.case_erase(&case_id)).await
}

#[tauri::command]
#[specta::specta]
pub async fn bin_empty(state: State<'_, AppState>) -> WireResult<Changed<ReceiptView>> {
    state.run(move |app| app.bin_empty()).await
}

#[tauri::command]
#[specta::specta]
pub async fn receipt_save_pdf(state: State<'_, AppState>) -> WireResult<Exported> {
    let file = state.run(move |app| app.receipt_pdf()).await?;
    save(&state, file, |it, name| it.save_pdf(name)).await
}

#[tauri::command]
#[specta::specta]
pub async fn receipt_save_text(state: State<'_, AppState>) -> WireResult<Exported> {
    let file = state.run(move |app| app.receipt_text()).await?;
    save(&state, file, |it, name| it.save_file(name)).await
}

#[tauri::command]
#[specta::specta]
pub async fn wipe(state: State<'_, AppState>, word: String) -> WireResult<Wiped> {
    let (shipped, elsewhere) = (state.shipped(), state.files_elsewhere());
    let wiped = state.run(move |app| app.wipe(&word, &elsewhere, shipped)).await?;
    state.left();
    Ok(wiped)
}

/// Asks where the receipt goes and writes it there.
async fn save(
    state: &AppState,
    file: ReceiptFile,
    ask: fn(&dyn Dialogs, &str) -> Option<PathBuf>,
) -> WireResult<Exported> {
    let name = file.name().to_owned();
    match state.ask(move |it| ask(it, &name)).await {
        Some(path) => state.run(move |_| file.write(&path)).await,
        None => Ok(Exported::Cancelled),
    }
}

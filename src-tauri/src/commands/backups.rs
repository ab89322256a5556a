//! Backups, as commands. Folders are chosen in dialogs that are opened here; what takes long runs beside the app.

use tauri::State;
use wire::{BackupsView, CopyInput, RestoreInput, VaultView, WireResult, WouldChangeView};
use zeroize::{Zeroize, Zeroizing};

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn backups(state: State<'_, AppState>) -> WireResult<BackupsView> {
    state.run(move |app| Ok(app.backups())).await
}

#[tauri::command]
#[specta::specta]
pub async fn backup_now(state: State<'_, AppState>) -> WireResult<BackupsView> {
    let made = state.run_beside(move |app| app.backup_now(), move |job| Ok(job.run())).await?;
    state.run(move |app| Ok(app.backup_finished(made))).await
}

#[tauri::command]
#[specta::specta]
pub async fn backup_check(state: State<'_, AppState>, copy: CopyInput) -> WireResult<bool> {
    state.run(move |app| app.backup_check(&copy)).await
}

#[tauri::command]
#[specta::specta]
pub async fn backup_remove(state: State<'_, AppState>, copy: CopyInput) -> WireResult<BackupsView> {
    state.run(move |app| app.backup_remove(&copy)).await
}

#[tauri::command]
#[specta::specta]
pub async fn backup_folder_choose(state: State<'_, AppState>) -> WireResult<BackupsView> {
    match state.ask(|it| it.pick_folder()).await {
        Some(path) => state.run(move |app| app.backup_folder_use(&path)).await,
        None => state.run(move |app| Ok(app.backups())).await,
    }
}

#[tauri::command]
#[specta::specta]
pub async fn backup_folder_forget(state: State<'_, AppState>) -> WireResult<BackupsView> {
    state.run(move |app| app.backup_folder_forget()).await
}

#[tauri::command]
#[specta::specta]
pub async fn restore_pick(state: State<'_, AppState>) -> WireResult<BackupsView> {
    match state.ask(|it| it.pick_folder()).await {
        Some(path) => state.run(move |app| Ok(app.restore_from(&path))).await,
        None => state.run(move |app| Ok(app.backups())).await,
    }
}

#[tauri::command]
#[specta::specta]
pub async fn restore_look(state: State<'_, AppState>, input: RestoreInput) -> WireResult<WouldChangeView> {
    let mut input = input;
    state
        .run(move |app| {
            let looked = app.restore_look(&input);
            input.secret.zeroize();
            looked
        })
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn restore_copy(state: State<'_, AppState>) -> WireResult<VaultView> {
    state.run(move |app| app.restore()).await
}

#[tauri::command]
#[specta::specta]
pub async fn restore_cancel(state: State<'_, AppState>) -> WireResult<()> {
    state
        .run(move |app| {
            app.restore_cancel();
            Ok(())
        })
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn restore_keys(state: State<'_, AppState>, secret: String) -> WireResult<VaultView> {
    let secret = Zeroizing::new(secret);
    state.run(move |app| app.restore_keys(&secret)).await
}

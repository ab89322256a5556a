//! The keys of the vault, as commands. The key store may take its time, so it is asked with the app free for others.

use tauri::State;
use wire::{
    Exported, KeyRow, PageView, ProofInput, RecoveryView, Secret, VaultView, WireResult, forget_machine_key,
    get_machine_key, put_machine_key,
};

use crate::commands::papers::save;
use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn keys(state: State<'_, AppState>) -> WireResult<Vec<KeyRow>> {
    state.run(|app| app.keys()).await
}

#[tauri::command]
#[specta::specta]
pub async fn vault_unlock_recovery(state: State<'_, AppState>, recovery: Secret) -> WireResult<VaultView> {
    state.run(move |app| app.vault_unlock_recovery(&recovery)).await
}

#[tauri::command]
#[specta::specta]
pub async fn vault_unlock_machine(state: State<'_, AppState>) -> WireResult<VaultView> {
    let key = state.run_beside(|app| app.machine_ask(), get_machine_key).await?;
    state.run(move |app| app.vault_unlock_machine(&key)).await
}

#[tauri::command]
#[specta::specta]
pub async fn passphrase_change(
    state: State<'_, AppState>,
    proof: ProofInput,
    passphrase: Secret,
) -> WireResult<Vec<KeyRow>> {
    state.run(move |app| app.passphrase_change(&proof, &passphrase)).await
}

#[tauri::command]
#[specta::specta]
pub async fn recovery_begin(state: State<'_, AppState>, proof: ProofInput) -> WireResult<RecoveryView> {
    state.run(move |app| app.recovery_begin(&proof)).await
}

#[tauri::command]
#[specta::specta]
pub async fn recovery_keep(state: State<'_, AppState>) -> WireResult<Vec<KeyRow>> {
    state.run(|app| app.recovery_keep()).await
}

#[tauri::command]
#[specta::specta]
pub async fn recovery_forget(state: State<'_, AppState>) -> WireResult<()> {
    state
        .run(|app| {
            app.recovery_forget();
            Ok(())
        })
        .await
}

#[tauri::command]
#[specta::specta]
pub async fn recovery_test(state: State<'_, AppState>, recovery: Secret) -> WireResult<bool> {
    state.run(move |app| app.recovery_test(&recovery)).await
}

#[tauri::command]
#[specta::specta]
pub async fn recovery_print(state: State<'_, AppState>) -> WireResult<Vec<PageView>> {
    state.run(|app| app.recovery_print()).await
}

#[tauri::command]
#[specta::specta]
pub async fn recovery_save(state: State<'_, AppState>) -> WireResult<Exported> {
    let made = state.run_beside(|app| app.recovery_sheet(), |it| it.pdf()).await;
    Exported::or_cancelled(match made {
        Ok(paper) => save(&state, paper).await,
        Err(error) => Err(error),
    })
}

#[tauri::command]
#[specta::specta]
pub async fn machine_remember(state: State<'_, AppState>, proof: ProofInput) -> WireResult<Vec<KeyRow>> {
    let remembered = state.run_beside(move |app| app.machine_begin(&proof), put_machine_key).await?;
    state.run_beside(move |app| app.machine_remember(&remembered), forget_machine_key).await?;
    state.run(|app| app.keys()).await
}

#[tauri::command]
#[specta::specta]
pub async fn key_remove(
    state: State<'_, AppState>,
    proof: ProofInput,
    id: String,
) -> WireResult<Vec<KeyRow>> {
    state.run_beside(move |app| app.key_remove(&proof, &id), forget_machine_key).await?;
    state.run(|app| app.keys()).await
}

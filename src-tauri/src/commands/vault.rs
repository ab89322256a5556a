//! The vault, as commands: what a command does is said where `wire` has the function. What is typed is wiped.

use tauri::State;
use wire::{StrengthView, VaultStateCode, VaultView, WhereaboutsView, WireResult};
use zeroize::Zeroizing;

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn vault_status(state: State<'_, AppState>) -> WireResult<VaultView> {
    state.run(move |app| Ok(app.vault())).await
}

#[tauri::command]
#[specta::specta]
pub async fn vault_create(state: State<'_, AppState>, passphrase: String) -> WireResult<VaultView> {
    let passphrase = Zeroizing::new(passphrase);
    state.run(move |app| app.vault_create(&passphrase)).await
}

#[tauri::command]
#[specta::specta]
pub async fn vault_unlock(state: State<'_, AppState>, passphrase: String) -> WireResult<VaultView> {
    let passphrase = Zeroizing::new(passphrase);
    state.run(move |app| app.vault_unlock(&passphrase)).await
}

#[tauri::command]
#[specta::specta]
pub async fn vault_lock(state: State<'_, AppState>) -> WireResult<VaultView> {
    let locked = state.run(move |app| Ok(app.vault_lock())).await?;
    state.left();
    Ok(locked)
}

#[tauri::command]
#[specta::specta]
pub async fn look_around_start(state: State<'_, AppState>) -> WireResult<VaultView> {
    state.run(move |app| app.look_around()).await
}

#[tauri::command]
#[specta::specta]
pub async fn look_around_keep(state: State<'_, AppState>, passphrase: String) -> WireResult<VaultView> {
    let passphrase = Zeroizing::new(passphrase);
    state.run(move |app| app.look_around_keep(&passphrase)).await
}

#[tauri::command]
#[specta::specta]
pub fn passphrase_strength(passphrase: String) -> StrengthView {
    wire::App::passphrase_strength(&Zeroizing::new(passphrase))
}

#[tauri::command]
#[specta::specta]
pub fn sign_of_life(state: State<'_, AppState>) {
    state.sign_of_life();
}

#[tauri::command]
#[specta::specta]
pub async fn vault_whereabouts(state: State<'_, AppState>) -> WireResult<WhereaboutsView> {
    state.run(move |app| Ok(app.whereabouts())).await
}

/// Notes that the page put text on the clipboard, so that it leaves there again: at once when the vault was locked
/// in the meantime.
#[tauri::command]
#[specta::specta]
pub async fn text_copied(state: State<'_, AppState>) -> WireResult<()> {
    state.clipboard().copied(state.moment().running);
    let vault = state.run(move |app| Ok(app.vault().state)).await?;
    if !matches!(vault, VaultStateCode::Open | VaultStateCode::LookingAround) {
        state.clipboard().leave();
    }
    Ok(())
}

//! Meetings as files, as commands: for calendars, and prepared for a colleague. Dialogs are opened here, so that the
//! window names no file; sealing and opening take about a second and run beside the app.

use engine::FileToLeave;
use tauri::State;
use wire::{Changed, Exported, FileCheckView, PicturesCode, PreparationPicked, PreparationView, WireResult};

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn calendar_check(state: State<'_, AppState>, meetings: Vec<String>) -> WireResult<FileCheckView> {
    let view = state.run_beside(move |app| app.calendar_to_leave(&meetings), |(it, _)| Ok(it.check()));
    view.await
}

#[tauri::command]
#[specta::specta]
pub async fn calendar_save(
    state: State<'_, AppState>,
    meetings: Vec<String>,
    accepted: Vec<String>,
) -> WireResult<Exported> {
    let made = state.run_beside(
        move |app| app.calendar_to_leave(&meetings),
        move |(it, name)| Ok((it.made(&accepted)?, name)),
    );
    save(&state, made.await?).await
}

#[tauri::command]
#[specta::specta]
pub async fn calendar_of_group(state: State<'_, AppState>, group: String) -> WireResult<Vec<String>> {
    state.run(move |app| app.calendar_of_group(&group)).await
}

#[tauri::command]
#[specta::specta]
pub async fn preparation_check(
    state: State<'_, AppState>,
    meeting: String,
    pictures: PicturesCode,
) -> WireResult<FileCheckView> {
    let gather = move |app: &mut wire::App| app.preparation_to_leave(&meeting, pictures);
    state.run_beside(gather, |(it, _)| Ok(it.check())).await
}

#[tauri::command]
#[specta::specta]
pub async fn preparation_save(
    state: State<'_, AppState>,
    meeting: String,
    pictures: PicturesCode,
    accepted: Vec<String>,
    passphrase: String,
) -> WireResult<Exported> {
    let made = state.run_beside(
        move |app| app.preparation_to_leave(&meeting, pictures),
        move |(it, name)| Ok((it.sealed(&accepted, &passphrase)?, name)),
    );
    save(&state, made.await?).await
}

#[tauri::command]
#[specta::specta]
pub async fn preparation_pick(state: State<'_, AppState>) -> WireResult<PreparationPicked> {
    match state.ask(|it| it.pick_sealed()).await {
        Some(path) => state.run(move |app| app.preparation_pick(&path)).await,
        None => Ok(PreparationPicked::Cancelled),
    }
}

#[tauri::command]
#[specta::specta]
pub async fn preparation_unseal(
    state: State<'_, AppState>,
    passphrase: String,
) -> WireResult<PreparationView> {
    let opened = state.run_beside(|app| app.preparation_sealed(), move |it| it.open(&passphrase)).await?;
    state.run(move |app| app.preparation_opened(opened)).await
}

#[tauri::command]
#[specta::specta]
pub async fn preparation_take(
    state: State<'_, AppState>,
    into: Option<String>,
) -> WireResult<Changed<String>> {
    state.run(move |app| app.preparation_take(into.as_deref())).await
}

#[tauri::command]
#[specta::specta]
pub async fn preparation_forget(state: State<'_, AppState>) -> WireResult<()> {
    state
        .run(|app| {
            app.preparation_forget();
            Ok(())
        })
        .await
}

/// Asks where the file goes and writes it there. It was made before the dialog opens: what was looked at is saved.
async fn save(state: &AppState, (made, name): (FileToLeave, String)) -> WireResult<Exported> {
    match state.ask(move |it| it.save_file(&name)).await {
        Some(path) => state.run(move |app| app.meeting_file_save(&made, &path)).await,
        None => Ok(Exported::Cancelled),
    }
}

//! Paper, as commands. Dialogs are opened here, so that the window never names a file.

use tauri::State;
use wire::{Exported, MadePaper, PageView, PaperInput, PaperView, ProgressView, WireResult};

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn paper_preview(
    state: State<'_, AppState>,
    input: PaperInput,
    first: u32,
    count: u32,
) -> WireResult<PaperView> {
    state.run_beside(move |app| app.paper_to_look_at(&input), move |it| it.view(first, count)).await
}

#[tauri::command]
#[specta::specta]
pub async fn paper_print(
    state: State<'_, AppState>,
    input: PaperInput,
    accepted: Vec<String>,
) -> WireResult<Vec<PageView>> {
    let printed =
        state.run_beside(move |app| app.paper_to_leave(&input), move |it| it.print(&accepted)).await?;
    state.run(move |app| app.paper_print(printed)).await
}

#[tauri::command]
#[specta::specta]
pub async fn paper_save(
    state: State<'_, AppState>,
    input: PaperInput,
    accepted: Vec<String>,
) -> WireResult<Exported> {
    // The pages are made before the dialog opens: what was looked at is what is saved.
    let made = state.run_beside(move |app| app.paper_to_leave(&input), move |it| it.pdf(&accepted)).await;
    Exported::or_cancelled(match made {
        Ok(paper) => save(&state, paper).await,
        Err(error) => Err(error),
    })
}

#[tauri::command]
#[specta::specta]
pub async fn paper_copy(
    state: State<'_, AppState>,
    input: PaperInput,
    accepted: Vec<String>,
) -> WireResult<()> {
    let copied =
        state.run_beside(move |app| app.paper_to_leave(&input), move |it| it.text(&accepted)).await?;
    // The words go from here to the clipboard: the page never has them as one text.
    let (clipboard, now) = (state.clipboard().clone(), state.moment().running);
    state.run(move |app| app.paper_copy(copied, |text| clipboard.put(text, now))).await
}

#[tauri::command]
#[specta::specta]
pub fn paper_progress(state: State<'_, AppState>) -> Option<ProgressView> {
    state.desk().progress()
}

#[tauri::command]
#[specta::specta]
pub fn paper_cancel(state: State<'_, AppState>) {
    state.desk().cancel();
}

/// Asks where the paper goes and writes it there.
pub(super) async fn save(state: &AppState, paper: MadePaper) -> WireResult<Exported> {
    let name = paper.file_name().to_owned();
    match state.ask(move |it| it.save_pdf(&name)).await {
        Some(path) => state.run(move |app| app.paper_save(&paper, &path)).await,
        None => Ok(Exported::Cancelled),
    }
}

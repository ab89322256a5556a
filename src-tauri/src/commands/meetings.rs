//! Meetings, as commands. One line each: what a command does is said where `wire` has the function.

use tauri::State;
use wire::{
    CaseCardView, Changed, CheckItemCode, ClockAction, ClockView, MeetingListView, MeetingReflectionRow,
    MeetingStateCode, MeetingView, MeetingWrite, MethodPick, MethodProposalRow, NotesWrite, OfferWrite,
    SeatRow, SeenAsCode, SituationCode, SituationRow, WireResult,
};

use crate::state::AppState;

#[tauri::command]
#[specta::specta]
pub async fn meeting_list(state: State<'_, AppState>) -> WireResult<MeetingListView> {
    state.run(|app| app.meeting_list()).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_plan(
    state: State<'_, AppState>,
    meeting: MeetingWrite,
    more: u32,
) -> WireResult<Changed<Vec<String>>> {
    state.run(move |app| app.meeting_plan(meeting, more)).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_edit(
    state: State<'_, AppState>,
    id: String,
    meeting: MeetingWrite,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.meeting_edit(&id, meeting)).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_set_state(
    state: State<'_, AppState>,
    id: String,
    to: MeetingStateCode,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.meeting_set_state(&id, to)).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_remove(state: State<'_, AppState>, id: String) -> WireResult<Changed<()>> {
    state.run(move |app| app.meeting_remove(&id)).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_open(state: State<'_, AppState>, id: String) -> WireResult<MeetingView> {
    state.run(move |app| app.meeting_open(&id)).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_offer(
    state: State<'_, AppState>,
    id: String,
    offer: OfferWrite,
) -> WireResult<Changed<String>> {
    state.run(move |app| app.meeting_offer(&id, offer)).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_offer_edit(
    state: State<'_, AppState>,
    id: String,
    offer: String,
    write: OfferWrite,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.meeting_offer_edit(&id, &offer, write)).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_offer_withdraw(
    state: State<'_, AppState>,
    id: String,
    offer: String,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.meeting_offer_withdraw(&id, &offer)).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_choose_question(
    state: State<'_, AppState>,
    id: String,
    offer: Option<String>,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.meeting_choose_question(&id, offer.as_deref())).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_methods(
    state: State<'_, AppState>,
    id: String,
    said: Vec<SituationCode>,
) -> WireResult<Vec<MethodProposalRow>> {
    state.run(move |app| app.meeting_methods(&id, &said)).await
}

#[tauri::command]
#[specta::specta]
pub async fn situation_list(state: State<'_, AppState>) -> WireResult<Vec<SituationRow>> {
    state.run(|app| app.situation_list()).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_choose_method(
    state: State<'_, AppState>,
    id: String,
    method: Option<MethodPick>,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.meeting_choose_method(&id, method.as_ref())).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_step_minutes(
    state: State<'_, AppState>,
    id: String,
    minutes: Vec<u32>,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.meeting_step_minutes(&id, &minutes)).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_fit_minutes(state: State<'_, AppState>, id: String) -> WireResult<Changed<()>> {
    state.run(move |app| app.meeting_fit_minutes(&id)).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_check(
    state: State<'_, AppState>,
    id: String,
    item: CheckItemCode,
    is_done: bool,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.meeting_check(&id, item, is_done)).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_seats(
    state: State<'_, AppState>,
    id: String,
    seats: Vec<SeatRow>,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.meeting_seats(&id, &seats)).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_notes(
    state: State<'_, AppState>,
    id: String,
    notes: NotesWrite,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.meeting_notes(&id, notes)).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_seen_add(
    state: State<'_, AppState>,
    id: String,
    element: String,
    how: SeenAsCode,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.meeting_seen_add(&id, &element, how)).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_seen_remove(
    state: State<'_, AppState>,
    id: String,
    element: String,
    how: SeenAsCode,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.meeting_seen_remove(&id, &element, how)).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_seen_to_case(state: State<'_, AppState>, id: String) -> WireResult<Changed<u32>> {
    state.run(move |app| app.meeting_seen_to_case(&id)).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_reflect(
    state: State<'_, AppState>,
    id: String,
    reflection: MeetingReflectionRow,
) -> WireResult<Changed<()>> {
    state.run(move |app| app.meeting_reflect(&id, reflection)).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_clock(state: State<'_, AppState>, id: String) -> WireResult<Option<ClockView>> {
    state.look_at_clock(move |app| app.meeting_clock(&id)).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_start(state: State<'_, AppState>, id: String) -> WireResult<ClockView> {
    state.turn_clock(move |app| app.meeting_start(&id)).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_turn_clock(
    state: State<'_, AppState>,
    id: String,
    action: ClockAction,
) -> WireResult<ClockView> {
    state.turn_clock(move |app| app.meeting_turn_clock(&id, action)).await
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_forget_clock(state: State<'_, AppState>, id: String) -> WireResult<()> {
    state.run(move |app| app.meeting_forget_clock(&id)).await?;
    state.clock_forgotten();
    Ok(())
}

#[tauri::command]
#[specta::specta]
pub async fn meeting_case_card(state: State<'_, AppState>, id: String) -> WireResult<Option<CaseCardView>> {
    state.run(move |app| app.meeting_case_card(&id)).await
}

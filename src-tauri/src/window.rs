//! The window: plugins, state and handlers put together.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use content::Pack;
use content::words::messages as words;
use engine::{Content, SystemClock};
use tauri::{App, Manager, RunEvent, WebviewUrl, WebviewWindowBuilder};
use tauri_plugin_window_state::{AppHandleExt, StateFlags};
use vault::Params;

use crate::key_store::SystemKeyStore;
use crate::state::AppState;
use crate::{awake, bindings, clipboard, lock, log, place};

/// How long the program stays, without a window, to finish a backup.
const LAST_BACKUP: Duration = Duration::from_secs(20);

/// Opens the window and stays until it is closed.
pub fn run() -> ExitCode {
    if has_no_display() {
        eprintln!("{}", words::cli_no_display());
        return ExitCode::FAILURE;
    }
    let builder = bindings::builder();
    let handler = builder.invoke_handler();
    let running = tauri::Builder::default()
        // First, so that a second start ends before it does anything.
        .plugin(tauri_plugin_single_instance::init(|app, _arguments, _folder| show(app)))
        // Only a meeting fills the screen: who closes the app there gets a window next time.
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(StateFlags::all() - StateFlags::FULLSCREEN)
                .build(),
        )
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(handler)
        .setup(move |app| {
            builder.mount_events(app);
            prepare(app)
        })
        .build(tauri::generate_context!());
    match running {
        Ok(app) => {
            app.run(|app, event| {
                if matches!(event, RunEvent::Exit) {
                    app.state::<AppState>().close(LAST_BACKUP);
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{}", words::cli_no_window(&error.to_string()));
            ExitCode::FAILURE
        }
    }
}

/// True when there is nothing to open a window on; the library of the desktop would say so in English and fall.
fn has_no_display() -> bool {
    let is_named = |name: &str| std::env::var_os(name).is_some_and(|it| !it.is_empty());
    cfg!(target_os = "linux") && !is_named("DISPLAY") && !is_named("WAYLAND_DISPLAY")
}

fn prepare(app: &mut App) -> Result<(), Box<dyn std::error::Error>> {
    let folder = place::data_folder(app.path().app_local_data_dir()?);
    if let Some(guard) = log::start(&folder) {
        app.manage(guard);
    }
    let shipped = Content::new(Pack::shipped().clone());
    let core = wire::App::new(folder, Params::default(), Arc::clone(&shipped), Arc::new(SystemClock));
    let core = core.with_key_store(Arc::new(SystemKeyStore));
    let clipboard = clipboard::System(app.handle().clone());
    let kept = [app.path().app_cache_dir(), app.path().app_local_data_dir(), app.path().app_data_dir()];
    let state = AppState::new(core, shipped, Arc::new(app.handle().clone()), Arc::new(clipboard));
    let window_state = app.path().app_config_dir()?.join(app.handle().filename());
    let state = state.with_files_elsewhere(vec![window_state]).with_frame(Arc::new(app.handle().clone()));
    app.manage(state.with_window_folders(kept.into_iter().flatten().collect()));
    lock::watch(app.handle().clone());
    awake::watch(app.handle().clone());
    WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Terugblik")
        .inner_size(1280.0, 800.0)
        .min_inner_size(720.0, 480.0)
        .zoom_hotkeys_enabled(true)
        .build()?;
    Ok(())
}

/// Brings the window to the front when the app is started once more.
fn show(app: &tauri::AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        // Both only fail when the window is closing, and then there is nothing to show.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

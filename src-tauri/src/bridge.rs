//! The commands of the window behind a page on this machine, so that a browser can try the screens
//! with the real program behind them. Only built with the feature `browser-bridge`, never shipped.

use std::fs;
use std::io::{Cursor, Write};
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use chrono::{NaiveDate, TimeDelta};
use clap::Parser;
use content::Pack;
use engine::{Clock, Content, FixedClock};
use tauri::ipc::{CallbackFn, InvokeBody, InvokeResponseBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets};
use tauri::webview::InvokeRequest;
use tauri::{Url, WebviewWindow, WebviewWindowBuilder};
use tiny_http::{Header, Method, Request, Response, Server};
use vault::Params;

use crate::bindings;
use crate::clipboard::{Clipboard, Look, Then};
use crate::dialogs::Dialogs;
use crate::state::AppState;

/// The page's side of the bridge, loaded before the screens.
const PAGE_SIDE: &str = include_str!("bridge.js");

/// The same policy as the window has, with this server in the place of Tauri's own protocol.
const POLICY: &str = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; \
                      object-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'";

#[derive(Debug, Parser)]
struct Arguments {
    /// The folder for the vault and for saved files.
    #[arg(long)]
    data_dir: PathBuf,
    /// The day on which the app stands still, at half past two.
    #[arg(long)]
    today: NaiveDate,
    /// The built screens.
    #[arg(long, default_value = "ui/dist")]
    ui: PathBuf,
    /// What the user picks when asked for a folder or a file.
    #[arg(long)]
    pick: Option<PathBuf>,
}

/// Answers instead of the user: papers go to a folder beside the vault.
struct FixedAnswers {
    saved: PathBuf,
    pick: Option<PathBuf>,
}

impl Dialogs for FixedAnswers {
    fn save_pdf(&self, file_name: &str) -> Option<PathBuf> {
        fs::create_dir_all(&self.saved).ok()?;
        Some(self.saved.join(file_name))
    }

    fn save_file(&self, file_name: &str) -> Option<PathBuf> {
        self.save_pdf(file_name)
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        self.pick.clone()
    }

    fn pick_zip(&self) -> Option<PathBuf> {
        self.pick.clone()
    }

    fn pick_methods(&self) -> Option<PathBuf> {
        self.pick.clone()
    }

    fn pick_sealed(&self) -> Option<PathBuf> {
        // What was handed over is what comes in.
        let is_sealed = |it: &PathBuf| it.extension().is_some_and(|it| it == "age");
        let saved = || fs::read_dir(&self.saved).ok()?.flatten().map(|it| it.path()).find(is_sealed);
        self.pick.clone().or_else(saved)
    }
}

/// A file in the place of the clipboard: what a page copies itself stays in the browser and is tried in the real window.
struct FileClipboard(PathBuf);

impl Clipboard for FileClipboard {
    fn look(&self, look: Look) {
        let text = fs::read_to_string(&self.0).ok();
        if look(text.as_deref()) == Then::Empty {
            // What is not there is empty too.
            let _ = fs::remove_file(&self.0);
        }
    }

    fn put(&self, text: String) -> bool {
        fs::write(&self.0, text).is_ok()
    }

    fn empty_selection(&self) {}
}

/// Serves until it is ended; says `listening <address>` when it is ready.
pub fn main() -> ExitCode {
    match serve(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn serve(arguments: Arguments) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let Arguments { data_dir, today, ui, pick } = arguments;
    let now = today.and_hms_opt(14, 30, 0).ok_or("no such moment")?;
    let shipped = Content::new(Pack::shipped().clone());
    let clipboard = FileClipboard(data_dir.join("klembord.txt"));
    let dialogs = FixedAnswers { saved: data_dir.join("opgeslagen"), pick };
    let clock = Arc::new(FixedClock::at(now));
    let hands: Arc<dyn Clock> = Arc::<FixedClock>::clone(&clock);
    let core = wire::App::new(data_dir, Params::light(), Arc::clone(&shipped), hands);

    let app = mock_builder()
        .manage(AppState::new(core, shipped, Arc::new(dialogs), Arc::new(clipboard)))
        .invoke_handler(bindings::builder::<MockRuntime>().invoke_handler())
        .build(mock_context(noop_assets()))?;
    let window = WebviewWindowBuilder::new(&app, "main", tauri::WebviewUrl::default()).build()?;

    let server = Arc::new(Server::http("127.0.0.1:0")?);
    println!("listening http://{}/", server.server_addr());
    for request in server.incoming_requests() {
        let (window, ui, clock) = (window.clone(), ui.clone(), Arc::clone(&clock));
        std::thread::spawn(move || answer(request, &window, &ui, &clock));
    }
    Ok(())
}

fn answer(mut request: Request, window: &WebviewWindow<MockRuntime>, ui: &Path, clock: &FixedClock) {
    let path = request.url().split('?').next().unwrap_or_default().to_owned();
    let response = match (request.method(), path.strip_prefix("/command/")) {
        (Method::Post, None) if path.starts_with("/later/") => later(clock, &path),
        (Method::Post, Some(command)) => {
            let mut body = Vec::new();
            // A page that goes away in the middle of a request has nobody left to answer.
            let _ = request.as_reader().read_to_end(&mut body);
            run(window, command, &body)
        }
        (_, _) if path == "/bridge.js" => typed(PAGE_SIDE.into(), "text/javascript"),
        (_, _) => file(ui, &path),
    };
    let _ = send(request, response);
}

/// Puts the clock so many milliseconds later as the address says: time goes by in a test without waiting for it.
fn later(clock: &FixedClock, path: &str) -> Response<Cursor<Vec<u8>>> {
    let milliseconds = path.strip_prefix("/later/").and_then(|it| it.parse().ok());
    let Some(gone) = milliseconds.and_then(TimeDelta::try_milliseconds) else {
        return Response::from_data([]).with_status_code(400);
    };
    clock.set(clock.now() + gone);
    Response::from_data([])
}

/// Writes the answer by hand, to close the connection after it: one that is kept open can keep the
/// next one waiting behind it in the pool of `tiny_http` 0.12.
fn send(request: Request, response: Response<Cursor<Vec<u8>>>) -> std::io::Result<()> {
    let (status, headers) = (response.status_code().0, response.headers().to_vec());
    let body = response.into_reader().into_inner();
    let mut writer = request.into_writer();
    write!(writer, "HTTP/1.1 {status} -\r\nConnection: close\r\nContent-Length: {}\r\n", body.len())?;
    for header in headers {
        write!(writer, "{header}\r\n")?;
    }
    writer.write_all(b"\r\n")?;
    writer.write_all(&body)?;
    writer.flush()
}

/// Runs a command as the window would; a refusal has status 422 and the error as its body.
fn run(window: &WebviewWindow<MockRuntime>, command: &str, body: &[u8]) -> Response<Cursor<Vec<u8>>> {
    let Ok(url) = Url::parse("tauri://localhost") else {
        return Response::from_data([]).with_status_code(500);
    };
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url,
        body: InvokeBody::Json(serde_json::from_slice(body).unwrap_or_default()),
        headers: tauri::http::HeaderMap::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    match get_ipc_response(window, request) {
        Ok(InvokeResponseBody::Json(text)) => typed(text.into_bytes(), "application/json"),
        Ok(InvokeResponseBody::Raw(bytes)) => typed(bytes, "application/octet-stream"),
        Err(error) => typed(error.to_string().into_bytes(), "application/json").with_status_code(422),
    }
}

fn file(ui: &Path, path: &str) -> Response<Cursor<Vec<u8>>> {
    let relative = Path::new(path.trim_start_matches('/'));
    let is_inside = relative.components().all(|it| matches!(it, Component::Normal(_)));
    let relative = if relative.as_os_str().is_empty() { Path::new("index.html") } else { relative };
    let Some(bytes) = is_inside.then(|| fs::read(ui.join(relative)).ok()).flatten() else {
        return Response::from_data([]).with_status_code(404);
    };
    let kind = match relative.extension().and_then(|it| it.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("ttf") => "font/ttf",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    };
    if relative == Path::new("index.html") {
        let page = String::from_utf8_lossy(&bytes).replacen(
            "<head>",
            "<head><script src=\"/bridge.js\"></script>",
            1,
        );
        return typed(page.into_bytes(), kind);
    }
    typed(bytes, kind)
}

fn typed(bytes: Vec<u8>, kind: &str) -> Response<Cursor<Vec<u8>>> {
    let headers = [("Content-Type", kind), ("Content-Security-Policy", POLICY)];
    let headers = headers.iter().filter_map(|(name, value)| Header::from_bytes(*name, *value).ok());
    headers.fold(Response::from_data(bytes), Response::with_header)
}

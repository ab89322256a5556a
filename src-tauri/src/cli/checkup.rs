//! `terugblik check`: "Controleer zelf" without a window. The passphrase comes in on standard input, never as an
//! argument that others on the machine could read.

use std::io::{self, BufRead, IsTerminal};
use std::path::PathBuf;
use std::sync::Arc;

use content::Pack;
use content::words::messages as words;
use engine::{Content, SystemClock};
use vault::Params;
use wire::WireError;
use zeroize::Zeroizing;

use super::Lines;
use super::verbs::CheckArguments;
use crate::build::build;
use crate::place;

/// Does every check that can be done, writes the outcome to standard output and gives back whether all is well.
pub(super) fn check(arguments: CheckArguments) -> Result<bool, Lines> {
    let folder = arguments.data_dir.or_else(usual_folder).ok_or_else(|| vec![words::cli_no_folder()])?;
    let shipped = Content::new(Pack::shipped().clone());
    let mut app = wire::App::new(folder, Params::default(), shipped, Arc::new(SystemClock));
    if arguments.passphrase {
        app.vault_unlock(&passphrase()?).map_err(|it| vec![refused(&it)])?;
    }
    let done = app.checkup(build(cache_folder().into_iter().collect())).run();
    let done = done.map_err(|it| vec![refused(&it)])?;
    let (text, is_fine) = (done.text(), done.is_fine());
    // Without an open vault there is no log to write it in.
    app.checkup_told(&done).map_err(|it| vec![refused(&it)])?;
    app.vault_lock();
    print!("{text}");
    Ok(is_fine)
}

fn passphrase() -> Result<Zeroizing<String>, Lines> {
    if io::stdin().is_terminal() {
        eprintln!("{}", words::cli_passphrase());
    }
    let mut line = Zeroizing::new(String::new());
    io::stdin().lock().read_line(&mut line).map_err(|_| vec![words::cli_no_passphrase()])?;
    let end = line.trim_end_matches(['\r', '\n']).len();
    line.truncate(end);
    Ok(line)
}

fn refused(error: &WireError) -> String {
    match error {
        WireError::WrongPassphrase => words::cli_wrong_passphrase(),
        WireError::VaultInUse => words::cli_vault_in_use(),
        _ => words::cli_no_vault(),
    }
}

/// The folder that the window would use, for this user.
fn usual_folder() -> Option<PathBuf> {
    let usual = local_data()?.join(IDENTIFIER);
    Some(place::data_folder(usual))
}

/// What the window keeps beside the data.
fn cache_folder() -> Option<PathBuf> {
    cache().map(|it| it.join(IDENTIFIER))
}

/// The name of the app in the folders of a system, as in `tauri.conf.json`.
const IDENTIFIER: &str = "nl.terugblik.app";

#[cfg(target_os = "linux")]
fn local_data() -> Option<PathBuf> {
    named("XDG_DATA_HOME").or_else(|| Some(named("HOME")?.join(".local/share")))
}

#[cfg(target_os = "macos")]
fn local_data() -> Option<PathBuf> {
    Some(named("HOME")?.join("Library/Application Support"))
}

#[cfg(target_os = "windows")]
fn local_data() -> Option<PathBuf> {
    named("LOCALAPPDATA")
}

#[cfg(target_os = "linux")]
fn cache() -> Option<PathBuf> {
    named("XDG_CACHE_HOME").or_else(|| Some(named("HOME")?.join(".cache")))
}

#[cfg(target_os = "macos")]
fn cache() -> Option<PathBuf> {
    Some(named("HOME")?.join("Library/Caches"))
}

#[cfg(target_os = "windows")]
fn cache() -> Option<PathBuf> {
    named("LOCALAPPDATA")
}

fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).filter(|it| !it.is_empty()).map(PathBuf::from)
}

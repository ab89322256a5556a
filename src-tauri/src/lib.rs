//! The shell: puts the commands of `wire` behind a window, and the same engine behind a command line.
//! There is no `if` about cases here.

mod awake;
#[allow(missing_docs, reason = "each command says what the function of `wire` with its name says")]
mod bindings;
#[cfg(feature = "browser-bridge")]
pub mod bridge;
mod build;
mod cli;
mod clipboard;
mod commands;
mod dialogs;
mod full_screen;
mod key_store;
mod lock;
mod log;
mod making;
mod place;
mod state;
mod window;

use std::process::ExitCode;

use clap::Parser;

/// Runs what the command line asks for: a verb, or the window.
pub fn main() -> ExitCode {
    place::keep_private();
    place::keep_memory_private();
    match cli::Arguments::try_parse() {
        Ok(cli::Arguments { verb: Some(verb) }) => cli::run(verb),
        Ok(cli::Arguments { verb: None }) => window::run(),
        Err(error) => cli::answer(&error),
    }
}

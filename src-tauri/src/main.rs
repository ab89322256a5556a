//! Starts Terugblik: a verb on the command line, or the window when there is none.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    terugblik_lib::main()
}

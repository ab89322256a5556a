//! `cargo xtask start`: from a fresh machine to the open window.

use crate::checkout::Checkout;
use crate::{node, step, system};

/// Sets up what is missing, builds the screens and the app, and opens it with `arguments`.
/// Returns when the window is closed.
pub fn run(checkout: &Checkout, arguments: &[String]) -> Result<String, String> {
    system::prepare(checkout, system::Purpose::Build)?;
    node::check(checkout)?;
    node::packages(checkout, "ui")?;
    node::screens(checkout)?;
    step::run(
        "build the app (the first time takes some minutes)",
        &mut checkout.cargo(&["build", "-p", "terugblik"]),
    )?;
    let program = checkout.target().join("debug").join(format!("terugblik{}", std::env::consts::EXE_SUFFIX));
    let mut app = checkout.command(&program.to_string_lossy());
    step::run("Terugblik is open; close its window to end", app.args(arguments))?;
    Ok("Terugblik was closed.".to_owned())
}

//! The screen of Windows and macOS, by the crate `keepawake`. What refuses leaves the screen as it is.

use content::words::messages as words;

use super::Held;

/// Keeps the screen on until the answer is dropped.
pub fn hold() -> Held {
    let asked = keepawake::Builder::default()
        .display(true)
        .idle(true)
        .app_name("Terugblik")
        .reason(words::awake_why())
        .create();
    if let Err(error) = &asked {
        tracing::info!(%error, "the screen is not kept on");
    }
    Box::new(asked.ok())
}

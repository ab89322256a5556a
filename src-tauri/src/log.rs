//! A small local log of what went wrong: ids and codes, never a word of a case.

use std::path::Path;

use tracing_appender::non_blocking::WorkerGuard;
use tracing_appender::rolling;
use tracing_subscriber::fmt;

/// Writes warnings and errors to a daily file in `folder`, seven days long.
/// The guard must live as long as the app; without it the last lines are lost.
pub fn start(folder: &Path) -> Option<WorkerGuard> {
    storage::private_folder(folder).ok()?;
    let files = rolling::Builder::new()
        .rotation(rolling::Rotation::DAILY)
        .filename_prefix("terugblik")
        .filename_suffix("log")
        .max_log_files(7)
        .build(folder.join("log"))
        .ok()?;
    let (writer, guard) = tracing_appender::non_blocking(files);
    let log = fmt().with_writer(writer).with_ansi(false).with_max_level(tracing::Level::WARN).finish();
    tracing::subscriber::set_global_default(log).ok()?;
    Some(guard)
}

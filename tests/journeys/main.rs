//! Journeys: what people do with the app, through `wire`, without a window and with a clock that stands still.
//! What single rules say is tested where the rules are.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

mod app;
mod backups;
mod bad_input;
mod check;
mod content_pack;
mod erasing;
mod guard;
mod history;
mod intervision;
mod keeping;
mod keys;
mod kill;
mod learning;
mod leaving;
mod log;
mod main_job;
mod methods;
mod my_data;
mod papers;
mod read_only;
mod restoring;
mod undo;

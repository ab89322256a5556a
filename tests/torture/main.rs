//! Torture: what happens to a vault is done to it on purpose, and what was acknowledged must be there afterwards.
//! What the app does while nothing goes wrong is tested in the journeys.
//!
//! `cargo xtask test torture` takes part of a minute; `cargo xtask torture` does ten times as much with a new seed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

mod backups;
mod change;
mod disk;
mod faults;
mod kept;
mod kill;
mod random;
mod strange_files;
mod vault_on_disk;
mod writer;

//! The rules of the repository that no compiler keeps.
//! What the app does is tested elsewhere.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "all of this is test code, also outside the test functions"
)]

mod built;
mod files;
mod hardening;
mod headers;
mod layout;
mod marks;
mod peers;
mod traceable;
mod walls;
mod ways_out;

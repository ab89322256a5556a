//! What the window may ask, one adapter a function of `wire`. No logic.

#![allow(clippy::redundant_closure_for_method_calls, reason = "every command reads the same")]
#![allow(clippy::needless_pass_by_value, reason = "a command owns what came over the wire")]

pub mod agreements;
pub mod backups;
pub mod cases;
pub mod checkup;
pub mod conversation;
pub mod experiments;
pub mod groups;
pub mod guard;
pub mod handbook;
pub mod history;
pub mod keeping;
pub mod keys;
pub mod learning;
pub mod log;
pub mod meeting_files;
pub mod meetings;
pub mod methods;
pub mod my_data;
pub mod papers;
pub mod settings;
pub mod start;
pub mod tags;
pub mod vault;
pub mod versions;
pub mod window;
pub mod wording;

//! How the tables came to be, step by step. A step is never changed once it was released, and only adds.

use rusqlite_migration::{M, Migrations};

const STEPS: &[M<'static>] = &[M::up(include_str!("../migrations/0001-cases.sql"))];

/// All steps, the newest last.
pub(crate) const ALL: Migrations<'static> = Migrations::from_slice(STEPS);

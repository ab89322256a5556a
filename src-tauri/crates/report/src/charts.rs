//! Pictures of what was done, as drawings with words for them. The counts come from `domain::Pattern`,
//! the same that the screen shows.

mod bars;
mod picture;

pub(crate) use bars::{Bar, bars};
pub(crate) use picture::picture;

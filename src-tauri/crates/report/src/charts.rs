//! Pictures of what was done, as drawings with words for them. The counts come from `domain::Pattern`,
//! the same that the screen shows.

mod picture;

pub(crate) use picture::picture;

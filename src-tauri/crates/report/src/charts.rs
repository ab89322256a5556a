//! Pictures of what was done, as drawings with words for them. The counts come from `domain::Pattern`,
//! the same that the screen shows.

mod bars;
mod fan;
mod pictograms;
mod picture;

pub(crate) use bars::{Bar, bars};
pub(crate) use fan::fan;
pub(crate) use pictograms::{category_figure, program_figure};
pub(crate) use picture::picture;

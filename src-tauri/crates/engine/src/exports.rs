//! From a choice to paper: collect what goes out, look at it, let it through, make the pages.
//! What stands on which paper is for `report` to say.

mod choice;
mod file;
mod gathered;
mod meetings;
mod my_data;

pub use choice::{PaperChoice, PlainPaper};
pub use file::write_file;
pub use gathered::{Gathered, Looked, Paper};
pub use meetings::MeetingPaper;

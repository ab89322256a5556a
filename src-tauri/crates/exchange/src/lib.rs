//! What comes in as a file from outside and is not a PDF: the wall for untrusted input.
//! Everything is bounded before it is read and checked before anyone sees it; nothing is written here.

pub mod forms;
mod pack;

pub use forms::{
    FormError, read_meeting_minutes, read_meeting_plan, read_session_report, read_session_series,
};
pub use pack::{PackError, read_pack, read_pack_files};

//! What comes in as a file from outside and is not a PDF: the wall for untrusted input.
//! Everything is bounded before it is read and checked before anyone sees it; nothing is written here.

mod pack;

pub use pack::{PackError, read_pack, read_pack_files};

//! What crosses the border as a file and is not a PDF: the wall for untrusted input, and what goes to other programs.
//! Everything is bounded before it is read and checked before anyone sees it; what goes out was cleared before.

mod calendar;
pub mod forms;
mod methods;
mod pack;
mod preparation;
mod sealed;

pub use calendar::{CalendarError, calendar};

pub use forms::{
    FormError, read_meeting_minutes, read_meeting_plan, read_session_report, read_session_series,
};
pub use methods::{MAX_METHODS, MethodsError, methods_file, read_methods};
pub use pack::{PackError, read_pack, read_pack_files};
pub use preparation::{PreparationError, open_preparation, preparation_from, write_preparation};
pub use sealed::{MAX_SEALED, SealError, SealedFile, Work};

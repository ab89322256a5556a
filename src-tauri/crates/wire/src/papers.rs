//! Every paper: what it is made from is gathered under the lock of the app, making it needs the app no more.
//! What leaves was looked at by `privacy`, and a locked vault lets nothing out.

mod desk;
mod findings;
mod input;
mod job;
mod key_sheet;
mod parts;
mod rare;
mod view;

pub use desk::Desk;
pub(crate) use desk::{Purpose, Task};
pub use findings::{AcceptedFinding, FindingKind, FindingPlace, FindingRow};
pub(crate) use findings::{acceptances, rows};
pub use input::{BoardCode, CardFormatCode, FormCode, GuideSheetInput, PaperInput};
pub use job::{CopiedPaper, MadePaper, PaperJob, PrintedPaper};
pub use key_sheet::KeySheet;
pub use parts::{FamilyPartsInput, HandbookPartsInput, PartsInput, WorkshopPartsInput};
pub(crate) use rare::rare_rows;
pub use rare::{RareReasonRow, RareRow, RareWhyCode};
pub use view::{Exported, PageView, PaperView, ProgressView};

//! Which paper is wanted, and what goes on it. Whether it can be made shows when it is gathered.

use domain::{CaseId, ElementId};
use report::Parts;

/// A paper and what goes on it.
#[derive(Debug, Clone, PartialEq)]
pub enum PaperChoice {
    /// The case summary for intervision.
    CaseSummary {
        /// The case.
        case: CaseId,
        /// The parts.
        parts: Parts,
    },
    /// The card of one element.
    ElementCard(ElementId),
}

//! The papers, one file a kind: which blocks stand on it, in which order. How they look on the page is not here.

mod case_sheet;
mod case_summary;
mod citation;
mod element_card;
mod element_cards;
mod family_page;
mod family_sheet;
mod foot;
mod guide_sheet;
mod handbook;
mod intervision_handout;
mod intervision_minutes;
mod meeting;
mod recovery_sheet;
mod registration_report;
mod registration_series;
mod tag_in_words;
mod talking_board;
mod workshop_pack;

pub use case_sheet::{CaseSheet, Parts};
pub use case_summary::{case_summary, case_summary_preview};
pub use element_card::element_card;
pub use element_cards::{CardFormat, element_cards};
pub use family_page::{family_page, family_page_preview};
pub use family_sheet::{FamilyParts, FamilySheet};
pub use guide_sheet::{GuideSheet, guide};
pub use handbook::{BookParts, handbook};
pub use intervision_handout::{intervision_handout, intervision_handout_preview};
pub use intervision_minutes::{intervision_minutes, intervision_minutes_preview};
pub use recovery_sheet::{RecoverySheet, recovery_sheet};
pub use registration_report::{registration_report, registration_report_preview};
pub use registration_series::{registration_series, registration_series_preview};
pub use talking_board::{Board, talking_board};
pub use workshop_pack::{WorkshopParts, workshop_pack};

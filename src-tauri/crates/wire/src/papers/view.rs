//! Papers as the window sees them: pages as pictures, and what became of saving one.

use report::SvgPage;
use serde::Serialize;
use specta::Type;

use super::rare::RareRow;
use crate::FindingRow;

/// A page as a picture for the screen: an `<svg>` with real text.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PageView {
    /// The `<svg>` element. Made by the app itself; every text in it is escaped.
    pub svg: String,
    /// Width of the page in millimetres.
    pub width: f32,
    /// Height of the page in millimetres.
    pub height: f32,
}

impl From<SvgPage> for PageView {
    fn from(it: SvgPage) -> Self {
        Self { svg: it.svg, width: it.width_mm, height: it.height_mm }
    }
}

/// Some pages of a paper, and what stands between it and the outside.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PaperView {
    /// How many pages the paper has.
    pub total: u32,
    /// The pages that were asked for; none beyond the last.
    pub pages: Vec<PageView>,
    /// What was found, each text once a place.
    pub findings: Vec<FindingRow>,
    /// The last question, once for each family that the texts give reasons for.
    pub rare: Vec<RareRow>,
    /// The name that the file would get.
    pub file_name: String,
}

/// How far a paper is. Only its share means something: a step is no page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProgressView {
    /// Steps done; never less than at an earlier look at the same paper.
    pub done: u32,
    /// Steps in all.
    pub of: u32,
}

/// What became of saving a paper.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Exported {
    /// It was saved under this file name.
    Saved {
        /// The name, without the folder.
        file_name: String,
    },
    /// The user closed the dialog.
    Cancelled,
}

//! A tag in the words of the handbook: what was done, for whom, how and how much. What the pack does not have is
//! called by its id.

use content::{Pack, words::messages as say};
use domain::{ElementId, Intensity, MannerId, RecipientId};

/// The name of an element.
pub(super) fn element_name(pack: &Pack, id: &ElementId) -> String {
    pack.element(id).map_or_else(|| say::paper_unknown_item(id.as_str()), |it| it.name.clone())
}

/// For whom, one after the other.
pub(super) fn for_whom(pack: &Pack, recipients: &[RecipientId]) -> String {
    let names = recipients.iter().map(|id| match pack.recipient(id) {
        Some(it) => it.short.to_lowercase(),
        None => say::paper_unknown_item(id.as_str()),
    });
    names.collect::<Vec<_>>().join(", ")
}

/// How, one after the other.
pub(super) fn how(pack: &Pack, manners: &[MannerId]) -> String {
    let names = manners.iter().map(|id| match pack.manner(id) {
        Some(it) => it.short.to_lowercase(),
        None => say::paper_unknown_item(id.as_str()),
    });
    names.collect::<Vec<_>>().join(", ")
}

/// How much, in words: never a number.
pub(super) fn how_much(pack: &Pack, intensity: Intensity) -> String {
    match intensity {
        Intensity::LeftOutOnPurpose => say::paper_left_out(),
        Intensity::Light | Intensity::Medium | Intensity::Intensive => {
            pack.intensity(intensity).name.to_lowercase()
        }
    }
}

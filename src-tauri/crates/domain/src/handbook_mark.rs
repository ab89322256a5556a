//! What a worker keeps with an element of the handbook, outside any case.

use crate::{ElementId, Note};

/// Own mark on one element: a favourite, a note, or both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandbookMark {
    /// The element.
    pub element: ElementId,
    /// Whether it stands among the favourites.
    pub favourite: bool,
    /// The worker's own note; blank when there is none.
    pub note: Note,
}

impl HandbookMark {
    /// No favourite and no note: the same as having no mark.
    pub fn none(element: ElementId) -> Self {
        Self { element, favourite: false, note: Note::default() }
    }

    /// True when there is nothing worth keeping.
    pub fn is_none(&self) -> bool {
        !self.favourite && self.note.is_blank()
    }
}

//! What a worker keeps with the handbook: favourites, own notes, and where an element was used.

use domain::{CaseId, ElementId, HandbookMark, Label, Note, Phase};

use crate::op::Op;
use crate::transact::Changed;
use crate::{Engine, EngineError};

/// A case in which an element was used, once a phase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ElementUse {
    /// The case.
    pub case: CaseId,
    /// Its name.
    pub label: Label,
    /// The phase.
    pub phase: Phase,
}

impl Engine {
    /// The elements that have a favourite mark or a note.
    pub fn handbook_marks(&self) -> Result<Vec<HandbookMark>, EngineError> {
        Ok(self.db.rows().handbook_marks()?)
    }

    /// In how many cases each element was used.
    pub fn element_use(&self) -> Result<Vec<(ElementId, u32)>, EngineError> {
        Ok(self.db.rows().element_use()?)
    }

    /// The cases in which the element was used.
    pub fn uses_of(&self, element: &ElementId) -> Result<Vec<ElementUse>, EngineError> {
        let uses = self.db.rows().cases_using(element)?;
        Ok(uses.into_iter().map(|(case, label, phase)| ElementUse { case, label, phase }).collect())
    }

    /// Puts the element among the favourites.
    pub fn mark_favourite(&mut self, element: ElementId) -> Result<Changed<()>, EngineError> {
        self.change_mark(Op::SetFavourite, element, |mark| mark.favourite = true)
    }

    /// Takes the element from the favourites.
    pub fn unmark_favourite(&mut self, element: ElementId) -> Result<Changed<()>, EngineError> {
        self.change_mark(Op::SetFavourite, element, |mark| mark.favourite = false)
    }

    /// Writes the worker's own note with an element; a blank one takes it away.
    pub fn set_element_note(&mut self, element: ElementId, note: &str) -> Result<Changed<()>, EngineError> {
        let note = Note::new(note)?;
        self.change_mark(Op::EditElementNote, element, |mark| mark.note = note)
    }

    fn change_mark(
        &mut self,
        op: Op,
        element: ElementId,
        change: impl FnOnce(&mut HandbookMark),
    ) -> Result<Changed<()>, EngineError> {
        if self.pack().element(&element).is_none() {
            return Err(EngineError::UnknownId(element.to_string()));
        }
        self.transact(op, |work| {
            let before = work.tx.handbook_mark(&element)?.unwrap_or_else(|| HandbookMark::none(element));
            let mut after = before.clone();
            change(&mut after);
            if after == before { Ok(()) } else { work.put_mark(after) }
        })
    }
}

//! What a group lays on the table during a meeting, and how it gets from there into the case.

use domain::{CaseId, Intensity, Meeting, MeetingId, MeetingNotes, Note, SeenAs, SeenElement, Tag, TagId};

use crate::op::Op;
use crate::transact::Changed;
use crate::{Engine, EngineError};

impl Engine {
    /// Lays an element on the table. One that the content pack does not know stays as it is.
    pub fn lay_element(&mut self, id: MeetingId, element: SeenElement) -> Result<Changed<()>, EngineError> {
        self.change_meeting(Op::LayElement, id, |it| {
            let seen = it.notes.seen.clone().with(element)?;
            Ok(Meeting { notes: MeetingNotes { seen, ..it.notes.clone() }, ..it })
        })
    }

    /// Takes an element off the table.
    pub fn take_off_element(
        &mut self,
        id: MeetingId,
        element: &SeenElement,
    ) -> Result<Changed<()>, EngineError> {
        self.change_meeting(Op::LayElement, id, |it| {
            let seen = it.notes.seen.clone().without(element);
            Ok(Meeting { notes: MeetingNotes { seen, ..it.notes.clone() }, ..it })
        })
    }

    /// The case that the chosen question comes from, when it comes from one that is in use.
    pub fn case_of_question(&self, id: MeetingId) -> Result<Option<CaseId>, EngineError> {
        let Some(case) = self.meeting(id)?.offers.chosen().and_then(|it| it.case) else { return Ok(None) };
        Ok(self.case(case)?.case.binned_on.is_none().then_some(case))
    }

    /// What the group saw as used becomes tags of the case that the chosen question comes from, in the phase that it is
    /// in, as light: how strongly is for the worker to say. What is tagged in that phase already, and what this content
    /// pack does not know, is left out. Gives how many tags are new: none when the question comes from no case.
    pub fn take_elements_over(&mut self, id: MeetingId) -> Result<Changed<usize>, EngineError> {
        let Some(case) = self.case_of_question(id)? else {
            return self.transact(Op::TakeElements, |_| Ok(0));
        };
        let detail = self.case(case)?;
        let (phase, seen) = (detail.case.phase, self.meeting(id)?.notes.seen);
        let has =
            |it: &SeenElement| detail.tags.iter().any(|tag| tag.phase == phase && tag.element == it.element);
        let used = seen.as_slice().iter().filter(|it| it.seen_as == SeenAs::Used);
        let new = used.filter(|it| !has(it) && self.pack().element(&it.element).is_some());
        let tags: Vec<Tag> = new
            .map(|it| Tag {
                id: TagId(self.new_id()),
                case,
                element: it.element.clone(),
                phase,
                intensity: Intensity::Light,
                recipients: Vec::new(),
                manners: Vec::new(),
                note: Note::default(),
                effect: None,
            })
            .collect();
        self.transact(Op::TakeElements, |work| {
            let count = tags.len();
            if count > 0 {
                work.touch(case)?;
            }
            tags.into_iter().try_for_each(|it| work.put_tag(it))?;
            Ok(count)
        })
    }
}

//! A meeting that is prepared on one laptop and held on another: what is handed over. Of a case there is nothing in it
//! but the questions that were written down for it, and what was done in names of the handbook when that goes along.

use crate::{
    Agenda, CasePicture, Colleague, GroupName, MeetingForm, MeetingMethod, MeetingPlace, MeetingSubject,
    MeetingTime, Note, OwnMethod,
};

/// A question that was offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreparedQuestion {
    /// Whose it is, when that was said.
    pub by: Option<Colleague>,
    /// The question.
    pub question: Note,
    /// True for the one that the meeting is about.
    pub is_chosen: bool,
    /// What was done in the case that it comes from, when that goes along.
    pub picture: Option<CasePicture>,
}

/// A prepared meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preparation {
    /// What the group is called.
    pub group: Option<GroupName>,
    /// The day, from when to when.
    pub time: MeetingTime,
    /// Where.
    pub place: Option<MeetingPlace>,
    /// As what it counts.
    pub form: MeetingForm,
    /// What it turns on.
    pub subject: MeetingSubject,
    /// The theme, in one line; may be blank.
    pub theme: Note,
    /// The questions, at most [`crate::MAX_OFFERS`].
    pub questions: Vec<PreparedQuestion>,
    /// By which steps.
    pub method: Option<MeetingMethod>,
    /// That method, when whoever prepared the meeting made it.
    pub own_method: Option<OwnMethod>,
    /// The steps.
    pub agenda: Agenda,
}

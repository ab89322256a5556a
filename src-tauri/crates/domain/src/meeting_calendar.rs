//! What of meetings stands in a calendar: when, where, of which group. Nothing of what they are about, by its type.

use uuid::Uuid;

use crate::{GroupName, Meeting, MeetingForm, MeetingPlace, MeetingState, MeetingTime};

/// A meeting as a calendar shows it.
///
/// A question or a theme cannot be given to it:
///
/// ```compile_fail
/// fn entry(it: domain::CalendarEntry, theme: domain::Note) -> domain::CalendarEntry {
///     domain::CalendarEntry { theme, ..it }
/// }
/// ```
///
/// nor a case:
///
/// ```compile_fail
/// fn entry(it: domain::CalendarEntry, case: domain::CaseId) -> domain::CalendarEntry {
///     domain::CalendarEntry { case, ..it }
/// }
/// ```
///
/// Without those it is one:
///
/// ```
/// fn entry(it: domain::CalendarEntry) -> domain::CalendarEntry {
///     domain::CalendarEntry { ..it }
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarEntry {
    /// The same for as long as the meeting exists; random.
    pub id: Uuid,
    /// How many times it changed.
    pub revision: u32,
    /// The day and the times on the clock of the room.
    pub time: MeetingTime,
    /// As what it counts.
    pub form: MeetingForm,
    /// The group.
    pub group: Option<GroupName>,
    /// Where.
    pub place: Option<MeetingPlace>,
    /// True when it does not take place.
    pub is_off: bool,
}

impl CalendarEntry {
    /// What a calendar shows of `meeting`, which is of the group called so.
    pub fn of(meeting: &Meeting, group: Option<GroupName>) -> Self {
        Self {
            id: meeting.id.0,
            revision: meeting.revision,
            time: meeting.time,
            form: meeting.form,
            group,
            place: meeting.place.clone(),
            is_off: meeting.state == MeetingState::CalledOff,
        }
    }
}

/// Meetings for a calendar.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeetingCalendar(pub Vec<CalendarEntry>);

//! The nouns of looking back on a case and the rules that hold for them.
//! No clock, no storage, no screen: dates and randomness come in as arguments.

mod agenda;
mod agreement;
mod case;
mod case_picture;
mod checklist;
mod chore;
mod conversation;
mod experiment;
mod group;
mod guard;
mod handbook_mark;
mod id;
mod label;
mod learning_point;
mod meeting;
mod meeting_calendar;
mod meeting_minutes;
mod meeting_parts;
mod offer;
mod own_method;
mod pattern;
mod preparation;
mod receipt;
mod reflection;
mod reflection_series;
mod retention;
mod seats;
mod seen;
mod stretch;
mod tag;
mod text;
mod timeline;
mod timer;

pub use agenda::{Agenda, AgendaStep, MAX_STEP_QUESTIONS, MAX_STEPS, StepKind, StepName, least_minutes};
pub use agreement::{AgreementId, AgreementState, MadeAgreement};
pub use case::{Case, CaseId, Goal, MAX_GOALS, Origin, ProgramNote};
pub use case_picture::{CasePicture, MAX_PICTURE_CHOICES, MAX_PICTURE_TAGS, PictureTag};
pub use checklist::{CheckItem, CheckMoment, Checked};
pub use chore::{Announcement, Chore, Standing, Told, chore};
pub use conversation::{Answer, Place, Tab, Variant};
pub use experiment::{Experiment, ExperimentId, ExperimentState};
pub use group::{Every, Group, GroupId, GroupName, Members, Rhythm};
pub use guard::{
    GuardRole, GuardWord, MAX_GUARD_ROLES, MAX_GUARD_WORDS, NamePrint, NameSalt, Role, RoleName, role_names,
};
pub use handbook_mark::HandbookMark;
pub use id::{
    CategoryId, ElementId, FactId, IdError, LensId, LensItemId, MannerId, MethodId, QuestionId, RecipientId,
    RoleId, SampleId,
};
pub use label::{Label, free_label};
pub use learning_point::{LearningPoint, LearningPointId, LearningText, YearMonth};
pub use meeting::{Meeting, MeetingId, MeetingNotes, MeetingState, MeetingSubject};
pub use meeting_calendar::{CalendarEntry, MeetingCalendar};
pub use meeting_minutes::{Agreement, Agreements, Due, LearningPoints, MAX_MINUTES_LINES, MeetingMinutes};
pub use meeting_parts::{
    Colleague, Leader, MAX_MEETING_MINUTES, MAX_PARTICIPANTS, MAX_THEMES, MeetingError, MeetingForm,
    MeetingLength, MeetingMethod, MeetingPlace, MeetingPlan, MeetingTime, Participants, Themes,
};
pub use offer::{MAX_OFFERS, Offer, OfferId, Offers};
pub use own_method::{
    MAX_METHOD_STEPS, MAX_STEP_MINUTES, MethodName, OwnMethod, OwnMethods, OwnStep, OwnSteps,
};
pub use pattern::{Because, Cell, Pattern, PatternTag, Share, Trigger};
pub use preparation::{Preparation, PreparedQuestion};
pub use receipt::ErasureReceipt;
pub use reflection::{
    Dimensions, MeetingReflection, ReflectedOn, ReflectionId, RegisterDimension, SessionReport,
};
pub use reflection_series::{
    FormTotal, HeldMeeting, MAX_MEETINGS, SessionSeries, YearTotal, by_year, form_totals,
};
pub use retention::{
    Expiry, FARTHEST, IN_BIN, KeepPeriod, LAST_CALL, REMIND_BEFORE, erased_on, expires_on, farthest_end,
    may_end_on,
};
pub use seats::{Seat, Seats};
pub use seen::{MAX_SEEN, SeenAs, SeenElement, SeenElements};
pub use stretch::{StepMinutes, fitted, stretched};
pub use tag::{Effect, Intensity, Phase, Tag, TagId};
pub use text::{Note, Reflection, Story, TextError};
pub use timeline::{Timeline, TimelineEntry};
pub use timer::{Away, Moment, TimedStep, Timer, TimerAction, TimerState};

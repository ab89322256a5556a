//! The nouns of looking back on a case and the rules that hold for them.
//! No clock, no storage, no screen: dates and randomness come in as arguments.

mod case;
mod chore;
mod conversation;
mod experiment;
mod guard;
mod handbook_mark;
mod id;
mod label;
mod learning_point;
mod meeting;
mod meeting_minutes;
mod pattern;
mod receipt;
mod reflection;
mod reflection_series;
mod retention;
mod tag;
mod text;

pub use case::{Case, CaseId, Goal, MAX_GOALS, Origin, ProgramNote};
pub use chore::{Announcement, Chore, Standing, Told, chore};
pub use conversation::{Answer, Place, Tab, Variant};
pub use experiment::{Experiment, ExperimentId, ExperimentState};
pub use guard::{
    GuardRole, GuardWord, MAX_GUARD_ROLES, MAX_GUARD_WORDS, NamePrint, NameSalt, Role, RoleName, role_names,
};
pub use handbook_mark::HandbookMark;
pub use id::{
    CategoryId, ElementId, FactId, IdError, LensId, LensItemId, MannerId, MethodId, QuestionId, RecipientId,
    SampleId,
};
pub use label::{Label, free_label};
pub use learning_point::{LearningPoint, LearningPointId, LearningText, YearMonth};
pub use meeting::{
    Colleague, Leader, MAX_MEETING_MINUTES, MAX_PARTICIPANTS, MAX_THEMES, MeetingError, MeetingForm,
    MeetingLength, MeetingMethod, MeetingPlan, MeetingTime, Participants, Themes, stretched,
};
pub use meeting_minutes::{Agreement, Agreements, Due, LearningPoints, MAX_MINUTES_LINES, MeetingMinutes};
pub use pattern::{Because, Cell, Pattern, PatternTag, Share, Trigger};
pub use receipt::ErasureReceipt;
pub use reflection::{Dimensions, RegisterDimension, SessionReport};
pub use reflection_series::{FormTotal, HeldMeeting, MAX_MEETINGS, SessionSeries};
pub use retention::{
    Expiry, FARTHEST, IN_BIN, KeepPeriod, LAST_CALL, REMIND_BEFORE, erased_on, expires_on, farthest_end,
    may_end_on,
};
pub use tag::{Effect, Intensity, Phase, Tag, TagId};
pub use text::{Note, Reflection, Story, TextError};

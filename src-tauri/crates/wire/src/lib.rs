//! What crosses the window: typed inputs, rows and views, and one function a command.
//! Codes and values only, no words for people; it knows no window and no file on disk but its own preferences.

mod agreements;
mod app;
mod backups;
mod cases;
mod checkup;
mod conversation;
mod error;
mod experiments;
mod groups;
mod guard;
mod handbook;
mod history;
mod ids;
mod keeping;
mod keys;
mod learning;
mod log;
mod meeting_clock;
mod meeting_files;
mod meeting_input;
mod meetings;
mod methods;
mod my_data;
mod papers;
mod preferences;
mod search;
mod start;
mod tags;
mod timeline;
mod versions;
mod whereabouts;
mod wipe;
mod wording;

pub use app::{App, ReadOnlyCode, StrengthView, StrengthWord, VaultStateCode, VaultView};
pub use backups::*;
pub use cases::{CaseRow, CaseView, GoalsInput, ProgramInput, ProgramRow, StoryInput};
pub use checkup::{CheckCode, CheckDone, CheckJob, CheckOutcome, CheckRow, CheckView};
pub use conversation::{
    AnswerInput, AskedView, BecauseView, ConversationStepView, ConversationView, PlaceInput, PlaceView,
};
pub use error::{PassphraseRule, PreparationRule, ProblemRow, WireError, WireResult};
pub use experiments::{ExperimentRow, ExperimentWrite, FinishInput};
pub use groups::{FormTotalRow, GroupRow, GroupWrite, LeaderRow, RhythmRow, SeriesView};
pub use guard::*;
pub use handbook::*;
pub use history::{AreaCode, Changed, HistoryView, OpCode};
pub use ids::{
    CheckItemCode, EffectCode, IntensityCode, MeetingFormCode, MeetingStateCode, PhaseCode, SeenAsCode,
    StepKindCode, SubjectCode, TabCode, VariantCode,
};
pub use keeping::{BinRow, KeepingView, ReceiptFile, ReceiptView};
pub use keys::{
    KeyKind, KeyRow, ProofInput, RecoveryView, Secret, forget_machine_key, get_machine_key, put_machine_key,
};
pub use learning::*;
pub use log::{LogChecked, LogGroup, LogRow, LogView};
pub use meeting_clock::{AwayRow, CardTagRow, CaseCardView, ClockStateCode, ClockView, TimedStepRow};
pub use meeting_files::{
    CalendarJob, FileCheckView, OpenedPreparation, PicturesCode, PreparationJob, PreparationPicked,
    PreparationView, PreparedQuestionRow, SealedPreparation,
};
pub use meeting_input::{
    AgreementWrite, ClockAction, DueByRow, MeetingReflectionRow, MeetingWrite, MethodPick, NotesWrite,
    OfferWrite, PeopleRow, SeatRow,
};
pub use meetings::{
    AgendaRow, AgreementRow, CheckMomentCode, ChecklistRow, FitRow, MeetingListView, MeetingNotesRow,
    MeetingRow, MeetingView, MethodProposalRow, MethodRef, OfferCaseRow, OfferRow, ReasonRow, SeenElementRow,
    SituationCode, SituationRow, StepQuestionRow,
};
pub use methods::*;
pub use my_data::{GatheredData, MadeData};
pub use papers::*;
pub use preferences::{Appearance, PreferencesView};
pub use search::{HitKind, SearchHit, SnippetPart};
pub use start::{DueRow, ExpiringRow, LastRow, StartView};
pub use tags::{ProposalRow, ProposeInput, TagRow, TagWrite};
pub use timeline::{TimelineRow, TimelineView, YearHoursRow};
pub use versions::{PartKind, PartRow, TextFieldInput, VersionPair, VersionRow, VersionView};
pub use whereabouts::WhereaboutsView;
pub use wipe::Wiped;
pub use wording::{Wording, WordingRow};

//! What crosses the window: typed inputs, rows and views, and one function a command.
//! Codes and values only, no words for people; it knows no window and no file on disk but its own preferences.

mod app;
mod backups;
mod cases;
mod checkup;
mod conversation;
mod error;
mod experiments;
mod guard;
mod handbook;
mod history;
mod ids;
mod keeping;
mod keys;
mod learning;
mod log;
mod my_data;
mod papers;
mod preferences;
mod search;
mod start;
mod tags;
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
pub use guard::*;
pub use handbook::*;
pub use history::{AreaCode, Changed, HistoryView, OpCode};
pub use ids::{EffectCode, IntensityCode, PhaseCode, TabCode, VariantCode};
pub use keeping::{BinRow, KeepingView, ReceiptFile, ReceiptView};
pub use keys::{
    KeyKind, KeyRow, ProofInput, RecoveryView, Secret, forget_machine_key, get_machine_key, put_machine_key,
};
pub use learning::*;
pub use log::{LogChecked, LogGroup, LogRow, LogView};
pub use my_data::{GatheredData, MadeData};
pub use papers::*;
pub use preferences::{Appearance, PreferencesView};
pub use search::{HitKind, SearchHit, SnippetPart};
pub use start::{DueRow, ExpiringRow, LastRow, StartView};
pub use tags::{ProposalRow, ProposeInput, TagRow, TagWrite};
pub use versions::{PartKind, PartRow, TextFieldInput, VersionPair, VersionRow, VersionView};
pub use whereabouts::WhereaboutsView;
pub use wipe::Wiped;
pub use wording::{Wording, WordingRow};

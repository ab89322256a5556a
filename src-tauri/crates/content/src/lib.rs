//! What the handbook says: the typed view of a content pack, its reading and its check.
//! Nothing of a worker or a family is here, and nothing reads from disk.

mod agenda;
mod check;
mod evidence;
mod files;
mod form_name;
mod guide;
mod lens;
mod load;
mod mark;
mod method_proposal;
mod own_method;
mod pack;
mod problem;
pub mod propose;
mod sample;
mod say;
pub mod search;
mod shipped;
mod taxonomy;
pub mod wording;
pub mod words;

pub use agenda::{agenda_of, look_back_step};
pub use evidence::{Fact, Outcome, PlainWord, RegistrationFact, Seen, Source, Topic};
pub use files::{PackFiles, PackFilesError};
pub use form_name::form_name;
pub use guide::{
    AboutKind, Guide, GuidePhase, GuideQuestion, GuideVariant, Method, MethodChoice, MethodSetting,
    MethodStep, Minutes, Role, Situation, VariantStep,
};
pub use lens::{Dilemma, Lens, LensItem};
pub use load::{MAX_TEXT, load, own_methods_from};
pub use mark::Mark;
pub use method_proposal::{MeetingSigns, MethodFit, MethodProposal, MethodReason, SHORT, method_proposals};
pub use own_method::{copied, own_methods_toml};
pub use pack::{FoundQuestion, Pack, QuestionPlace};
pub use problem::{Expected, Kind, Problem, ProblemKind};
pub use sample::{Alternative, Level, Sample, SampleAnswer, SampleExperiment, SampleProgramNote, SampleTag};
pub use shipped::{neutral_names, shipped_files};
pub use taxonomy::{
    About, Category, Element, IntensityWords, LookAlike, Manner, Neighbour, PhaseWords, ProgramElement,
    Question, Recipient,
};

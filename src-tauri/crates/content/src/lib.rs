//! What the handbook says: the typed view of a content pack, its reading and its check.
//! Nothing of a worker or a family is here, and nothing reads from disk.

mod evidence;
mod guide;
mod lens;
mod mark;
mod pack;
pub mod propose;
mod sample;
pub mod search;
mod shipped;
mod taxonomy;
pub mod words;

pub use evidence::{Fact, Outcome, PlainWord, RegistrationFact, Seen, Source, Topic};
pub use guide::{
    AboutKind, Guide, GuidePhase, GuideQuestion, GuideVariant, Method, MethodChoice, MethodSetting,
    MethodStep, Minutes, Role, VariantStep,
};
pub use lens::{Dilemma, Lens, LensItem};
pub use mark::Mark;
pub use pack::{FoundQuestion, Pack, QuestionPlace};
pub use sample::{Alternative, Level, Sample, SampleProgramNote, SampleTag};
pub use taxonomy::{
    About, Category, Element, IntensityWords, LookAlike, Manner, Neighbour, PhaseWords, ProgramElement,
    Question, Recipient,
};

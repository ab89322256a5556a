//! The verbs: everything that a worker can do with cases, whoever calls (window, command line, test).
//! It knows no screen and no file format of the outside; every write passes one door (`transact`).

mod agreements;
mod backups;
mod cases;
pub mod checkup;
mod clock;
mod compare;
mod content;
mod conversation;
mod erase;
mod error;
mod experiments;
mod exports;
mod folder;
mod groups;
mod guard;
mod handbook;
mod handing_over;
mod keeping;
mod key_store;
mod keys;
mod learning;
pub mod log;
mod meeting_clock;
mod meeting_reflections;
mod meetings;
mod op;
mod own_methods;
mod samples;
mod session;
mod start;
pub mod synced;
mod table;
mod tags;
mod taking_over;
mod timeline;
mod transact;
mod tries;
mod undo;
mod versions;
mod wipe;

use std::fs::File;
use std::sync::Arc;

use ::content::Pack;
use ::content::words::messages as say;
use domain::ErasureReceipt;
use storage::Db;
pub use storage::{Beside, BesideDifferences};
use uuid::Uuid;

pub use backups::{
    BackupJob, BackupMade, Backups, CopiesCleaned, CopyFile, CopyKind, Elsewhere, Erasing, OtherFolder,
    OtherMade, Restoring, Source, When, WouldChange,
};
pub use cases::{CaseDetail, CaseFilter};
pub use clock::{Clock, FixedClock, SystemClock};
pub use compare::{Part, compare, folded};
pub use content::Content;
pub use conversation::{Asked, AskedStep, Conversation};
pub use error::EngineError;
pub use experiments::ExperimentInput;
pub use exports::{Gathered, Looked, MeetingPaper, Paper, PaperChoice, PlainPaper, write_file};
pub use folder::{VaultFolder, VaultState};
pub use groups::GroupInput;
pub use guard::{Guard, Mark, ReplaceName, Who};
pub use handbook::ElementUse;
pub use handing_over::{CalendarToLeave, FileToLeave, Pictures, PreparationToLeave};
pub use keeping::Leaving;
pub use key_store::{KeyStore, KeyStoreError, NoKeyStore};
pub use keys::{Asking, Forgetting, Proof, Remembered, Remembering};
pub use learning::{LearnedFrom, LearningInput, LearningProposal, Traceable, traceable_in};
pub use meeting_reflections::ReflectionInput;
pub use meetings::{MeetingInput, OfferInput};
pub use op::Op;
pub use own_methods::{OwnMethodInput, TakenAs, TakenMethod};
pub use session::{Session, SessionState};
pub use start::{DueExperiment, Today};
pub use tags::TagInput;
pub use transact::{Area, Changed, History};
pub use versions::{TextField, Version};

/// An open vault with the content it is read with.
pub struct Engine {
    db: Db,
    /// The file of `db`, for who looks at its bytes. It is closed after `db`, and nowhere else is it opened meanwhile:
    /// closing a file drops every lock that this program has on it, also those of `db`.
    store_file: Option<File>,
    content: Arc<Content>,
    clock: Arc<dyn Clock>,
    erased_at_unlock: Option<ErasureReceipt>,
    last_receipt: Option<ErasureReceipt>,
}

impl Engine {
    /// An engine on an open store.
    pub fn new(db: Db, content: Arc<Content>, clock: Arc<dyn Clock>) -> Self {
        let store_file = db.path().and_then(|it| File::open(it).ok());
        Self { db, store_file, content, clock, erased_at_unlock: None, last_receipt: None }
    }

    /// The content that the cases are read with.
    pub fn pack(&self) -> &Pack {
        self.content.pack()
    }

    /// Reads the cases with other content from now on. Nothing stored changes: unknown ids stay as they are.
    pub fn use_content(&mut self, content: Arc<Content>) {
        self.content = content;
    }

    /// The whole store as text in a fixed order, to compare in tests.
    pub fn dump(&self) -> Result<String, EngineError> {
        Ok(self.db.dump()?)
    }

    /// As [`Engine::dump`], of the work only: without steps, earlier versions and log.
    pub fn dump_of_work(&self) -> Result<String, EngineError> {
        Ok(self.db.dump_of_work()?)
    }

    /// Looks at every page, row and reference of the store; it changes nothing.
    pub fn verify(&self) -> Result<(), EngineError> {
        Ok(self.db.verify()?)
    }

    /// The versions of what keeps the store, and of the content, each with its name.
    pub(crate) fn store_versions(&self) -> Vec<(String, String)> {
        let (cipher, sqlite) = self.db.versions().unwrap_or_default();
        vec![
            (say::paper_check_version_cipher(), cipher),
            (say::paper_check_version_sqlite(), sqlite),
            (say::paper_check_version_content(), self.pack().about.version.clone()),
        ]
    }

    pub(crate) fn new_id(&self) -> Uuid {
        self.clock.new_id()
    }
}

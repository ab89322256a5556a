//! What can go wrong, one variant for each thing that a person can do something about.
//! Never with text of a case.

use domain::{
    AgreementId, CaseId, ElementId, ExperimentId, GroupId, LearningPointId, MeetingError, MeetingId,
    MethodId, OfferId, TagId, TextError,
};
use privacy::InTheWay;
use storage::StorageError;
use vault::{PassphraseError, RecoveryKeyError, VaultError};

use crate::key_store::KeyStoreError;

/// Why an operation was not done. Nothing was changed then.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// The vault is locked or does not exist.
    #[error("the vault is locked")]
    Locked,
    /// There is a vault already.
    #[error("there is a vault already")]
    VaultExists,
    /// The file with the wrapped key is gone; without it the vault cannot be opened.
    #[error("the key file is missing")]
    KeyFileMissing,
    /// The key file is there, the vault itself is not.
    #[error("the vault file is missing")]
    VaultFileMissing,
    /// The passphrase is too short or too long.
    #[error(transparent)]
    Passphrase(#[from] PassphraseError),
    /// There is a typing error in the recovery key.
    #[error(transparent)]
    RecoveryKey(#[from] RecoveryKeyError),
    /// After so many wrong tries there is to be waited first.
    #[error("the next try is in {seconds} seconds")]
    TooSoon {
        /// How long still.
        seconds: u32,
    },
    /// The key store of the operating system did not do what was asked.
    #[error(transparent)]
    KeyStore(#[from] KeyStoreError),
    /// The keys could not be made, read or opened.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The store could not be read or written.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// A file beside the vault, or an export, could not be read or written.
    #[error("a file could not be read or written: {0}")]
    File(std::io::ErrorKind),
    /// The backup is not there any more, or the disk that it lies on is away.
    #[error("the backup is gone")]
    BackupGone,
    /// The backup is not whole, or is of another vault. The vault itself is not meant.
    #[error("the backup is damaged")]
    BackupDamaged,
    /// The case was removed, or never was.
    #[error("case {0:?} is gone")]
    CaseGone(CaseId),
    /// The tag was removed.
    #[error("tag {0:?} is gone")]
    TagGone(TagId),
    /// The experiment was removed.
    #[error("experiment {0:?} is gone")]
    ExperimentGone(ExperimentId),
    /// The learning point was removed.
    #[error("learning point {0:?} is gone")]
    LearningPointGone(LearningPointId),
    /// The group was removed.
    #[error("group {0:?} is gone")]
    GroupGone(GroupId),
    /// The meeting was removed.
    #[error("meeting {0:?} is gone")]
    MeetingGone(MeetingId),
    /// The agreement was removed.
    #[error("agreement {0:?} is gone")]
    AgreementGone(AgreementId),
    /// The offered question was taken back.
    #[error("offer {0:?} is gone")]
    OfferGone(OfferId),
    /// The method of one's own was removed.
    #[error("method {0} is gone")]
    MethodGone(MethodId),
    /// A method without steps is in no file.
    #[error("the method has no steps")]
    MethodWithoutSteps,
    /// Something cannot be said about a meeting.
    #[error(transparent)]
    Meeting(#[from] MeetingError),
    /// Only what lies in the bin is erased for good.
    #[error("case {0:?} is not in the bin")]
    NotInBin(CaseId),
    /// Something in a learning point leads to a person.
    #[error("a learning point holds something traceable")]
    NotGeneral,
    /// The element was tagged in this phase already.
    #[error("element {0} is tagged in this phase already")]
    TagExists(ElementId, TagId),
    /// The content pack has no such item.
    #[error("the content pack does not know {0}")]
    UnknownId(String),
    /// A text is empty or too long.
    #[error(transparent)]
    Text(#[from] TextError),
    /// A case keeps only a few goals.
    #[error("more than {0} goals")]
    TooManyGoals(usize),
    /// A case keeps only so many words that are no names.
    #[error("more than {0} words that are no names")]
    TooManyGuardWords(usize),
    /// A case keeps only so many names with a role.
    #[error("more than {0} names with a role")]
    TooManyNames(usize),
    /// A day that must still come is today or before, or is too far away.
    #[error("a date is out of range")]
    DateOutOfRange,
    /// A case has one open experiment at a time.
    #[error("an experiment is open already")]
    ExperimentOpen,
    /// There is no step to take back.
    #[error("there is nothing to undo")]
    NothingToUndo,
    /// There is no step to do again.
    #[error("there is nothing to redo")]
    NothingToRedo,
    /// The step cannot be taken back or done again any more; it was forgotten, with those behind it.
    #[error("the step cannot be taken any more")]
    StepGone,
    /// That version of the text is not kept any more.
    #[error("the version is gone")]
    VersionGone,
    /// The text could not be put where it was to go.
    #[error("the text was not taken over")]
    NotCopied,
    /// Something that makes the family traceable is still in the text.
    #[error("{} findings and {} questions stand between this text and the outside", .0.findings.len(), .0.rare.len())]
    NotCleared(InTheWay),
    /// The log takes no entry any more.
    #[error("the log takes no entry")]
    NotLogged,
    /// The paper could not be made.
    #[error(transparent)]
    Report(#[from] report::ReportError),
    /// The meetings do not fit in a calendar.
    #[error(transparent)]
    Calendar(#[from] exchange::CalendarError),
    /// A preparation could not be handed over or taken over.
    #[error(transparent)]
    Preparation(#[from] exchange::PreparationError),
    /// The content pack was refused.
    #[error(transparent)]
    Pack(#[from] exchange::PackError),
}

impl From<std::io::Error> for EngineError {
    fn from(error: std::io::Error) -> Self {
        Self::File(error.kind())
    }
}

//! What can go wrong, as codes: the screen has the words, and the compiler checks that it has them all.
//! An incident number stands for what nobody can mend; the same number stands in the log.

use std::sync::atomic::{AtomicU32, Ordering};

use domain::{MeetingError, TextError};
use engine::{EngineError, KeyStoreError};
use exchange::{CalendarError, MethodsError, PackError, PreparationError, SealError};
use report::ReportError;
use serde::Serialize;
use specta::Type;
use storage::StorageError;
use vault::{PassphraseError, RecoveryKey, RecoveryKeyError, VaultError};

use crate::papers::{FindingRow, RareRow, rare_rows, rows};

/// The answer to a command.
pub type WireResult<T> = Result<T, WireError>;

/// What is wrong with a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(tag = "rule", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum PassphraseRule {
    /// Fewer than `least` characters.
    TooShort {
        /// The fewest.
        least: u32,
    },
    /// More than `most` characters.
    TooLong {
        /// The most.
        most: u32,
    },
}

/// What is wrong with a file in which a preparation should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PreparationRule {
    /// It cannot be read.
    Unreadable,
    /// It is too large.
    TooLarge,
    /// It is not closed with a passphrase.
    NotSealed,
    /// The passphrase is not the right one.
    WrongPassphrase,
    /// Something in it was changed or is missing.
    Damaged,
    /// Something else is in it.
    Other,
    /// A preparation is in it, with something that this program does not know.
    NotUnderstood,
    /// A newer program wrote it.
    TooNew,
    /// This computer could not make it.
    NotMade,
}

/// Something wrong in a content pack.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProblemRow {
    /// In Dutch: file, line, what is wrong and what to do.
    pub text: String,
}

/// Why a command was not done. Nothing was changed then.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum WireError {
    /// The vault is locked.
    Locked,
    /// There is a vault already.
    VaultExists,
    /// The key file is gone.
    KeyFileMissing,
    /// The store is gone.
    StoreMissing,
    /// The passphrase is not the right one.
    WrongPassphrase,
    /// The recovery key is not the right one.
    WrongRecoveryKey,
    /// There is a typing error in the recovery key.
    RecoveryKeyMistyped {
        /// The groups with an error, counted from 1.
        groups: Vec<u32>,
        /// How many signs were typed.
        has: u32,
        /// How many there must be.
        needs: u32,
    },
    /// There is to be waited before the next try.
    TooSoon {
        /// How many seconds still.
        seconds: u32,
    },
    /// It is the last key with which a person can open the vault.
    LastKey,
    /// The key was removed or made anew.
    KeyGone,
    /// This computer has no key store that answers.
    NoKeyStore,
    /// The key store stayed closed.
    KeyStoreRefused,
    /// The key store of this computer does not have the key of this vault.
    MachineKeyGone,
    /// The passphrase cannot be taken.
    PassphraseRefused {
        /// Why not.
        why: PassphraseRule,
    },
    /// The vault cannot be read any more.
    VaultDamaged,
    /// A newer program wrote the vault.
    VaultTooNew,
    /// Another program has the vault open.
    VaultInUse,
    /// There is too little memory free to open the vault.
    TooLittleMemory,
    /// The folder or the file cannot be written.
    ReadOnly,
    /// The vault was opened to be read only.
    VaultReadOnly,
    /// The backup is not there, or the disk that it lies on is away.
    BackupGone,
    /// The backup is not whole.
    BackupDamaged,
    /// There is no room left on the disk.
    DiskFull,
    /// The file could not be written there.
    CannotWrite,
    /// The case is gone.
    CaseGone,
    /// The tag is gone.
    TagGone,
    /// The experiment is gone.
    ExperimentGone,
    /// The learning point is gone.
    LearningPointGone,
    /// A group, a meeting, or something that hangs on one is gone.
    MeetingGone,
    /// A meeting has no day, or no time at which it begins or ends.
    MeetingTimeMissing,
    /// A method of one's own is gone.
    MethodGone,
    /// A method of one's own has no steps, so it cannot become a file.
    MethodWithoutSteps,
    /// The methods in a file were not taken in.
    MethodFileRefused {
        /// Why, a line each.
        problems: Vec<ProblemRow>,
    },
    /// A meeting ends at the minute at which it begins.
    MeetingWithoutDuration,
    /// A meeting has no steps, so it cannot be started.
    MeetingWithoutSteps,
    /// There are more of something than fit.
    TooManyLines {
        /// The most.
        most: u32,
    },
    /// A preparation could not be handed over or taken over.
    PreparationRefused {
        /// Why not.
        why: PreparationRule,
    },
    /// Only what lies in the bin is erased for good.
    NotInBin,
    /// Something in a learning point leads to a person.
    NotGeneral,
    /// Cases are not kept so short or so long.
    PeriodOutOfRange,
    /// The word that confirms was not typed as it stands there.
    WrongWord,
    /// The element was tagged in this phase already.
    TagExists {
        /// The tag.
        id: String,
    },
    /// An experiment is open in this case.
    ExperimentOpen,
    /// Another case has that name, perhaps in the bin.
    LabelTaken,
    /// Something must be written there.
    TextEmpty,
    /// The text is too long.
    TextTooLong {
        /// How many characters it has.
        has: u32,
        /// How many it may have.
        most: u32,
    },
    /// A case keeps only so many goals.
    TooManyGoals {
        /// How many.
        most: u32,
    },
    /// A case keeps only so many words that are no names.
    TooManyGuardWords {
        /// How many.
        most: u32,
    },
    /// A case keeps only so many names with a role.
    TooManyNames {
        /// How many.
        most: u32,
    },
    /// The day is in the past or too far away.
    DateOutOfRange,
    /// The content has no such item.
    UnknownId {
        /// The id.
        id: String,
    },
    /// There is nothing to take back.
    NothingToUndo,
    /// There is nothing to do again.
    NothingToRedo,
    /// The step cannot be taken any more; it was forgotten.
    StepGone,
    /// That earlier version is not kept any more.
    VersionGone,
    /// Something traceable stands in what would leave.
    ExportBlocked {
        /// What was found.
        findings: Vec<FindingRow>,
        /// The last question, once for each family.
        rare: Vec<RareRow>,
    },
    /// The clipboard did not take the text.
    CannotCopy,
    /// The paper is not wanted any more: it was cancelled, or another one is looked at.
    PaperCancelled,
    /// Nothing was chosen for the paper.
    NothingChosen,
    /// More was chosen than a paper takes.
    TooManyItems {
        /// How many it takes.
        most: u32,
    },
    /// A meeting does not take so short or so long.
    MinutesOutOfRange {
        /// The shortest, in minutes.
        least: u16,
        /// The longest, in minutes.
        most: u16,
    },
    /// The content pack was refused.
    PackRefused {
        /// Why, a line each.
        problems: Vec<ProblemRow>,
    },
    /// Something that should not happen.
    Internal {
        /// The number that stands in the log too.
        incident: String,
    },
}

impl From<EngineError> for WireError {
    fn from(error: EngineError) -> Self {
        match error {
            EngineError::Locked => Self::Locked,
            EngineError::VaultExists => Self::VaultExists,
            EngineError::KeyFileMissing => Self::KeyFileMissing,
            EngineError::VaultFileMissing => Self::StoreMissing,
            EngineError::Passphrase(it) => it.into(),
            EngineError::RecoveryKey(it) => it.into(),
            EngineError::TooSoon { seconds } => Self::TooSoon { seconds },
            EngineError::KeyStore(it) => it.into(),
            EngineError::Vault(it) => it.into(),
            EngineError::Storage(it) => it.into(),
            EngineError::File(kind) => of_file(kind),
            EngineError::BackupGone => Self::BackupGone,
            EngineError::BackupDamaged => Self::BackupDamaged,
            EngineError::CaseGone(_) => Self::CaseGone,
            EngineError::TagGone(_) => Self::TagGone,
            EngineError::ExperimentGone(_) => Self::ExperimentGone,
            EngineError::LearningPointGone(_) => Self::LearningPointGone,
            EngineError::GroupGone(_)
            | EngineError::MeetingGone(_)
            | EngineError::AgreementGone(_)
            | EngineError::OfferGone(_) => Self::MeetingGone,
            EngineError::MethodGone(_) => Self::MethodGone,
            EngineError::MethodWithoutSteps => Self::MethodWithoutSteps,
            EngineError::Meeting(it) => it.into(),
            EngineError::Calendar(CalendarError::TooMany { .. }) => {
                Self::TooManyLines { most: count(domain::MAX_MEETINGS) }
            }
            EngineError::Preparation(it) => Self::PreparationRefused { why: it.into() },
            EngineError::NotInBin(_) => Self::NotInBin,
            EngineError::NotGeneral => Self::NotGeneral,
            EngineError::TagExists(_, id) => Self::TagExists { id: id.0.to_string() },
            EngineError::UnknownId(id) => Self::UnknownId { id },
            EngineError::Text(TextError::Empty) => Self::TextEmpty,
            EngineError::Text(TextError::TooLong { has, most }) => {
                Self::TextTooLong { has: count(has), most: count(most) }
            }
            EngineError::TooManyGoals(most) => Self::TooManyGoals { most: count(most) },
            EngineError::TooManyGuardWords(most) => Self::TooManyGuardWords { most: count(most) },
            EngineError::TooManyNames(most) => Self::TooManyNames { most: count(most) },
            EngineError::DateOutOfRange | EngineError::Calendar(CalendarError::Year(_)) => {
                Self::DateOutOfRange
            }
            EngineError::ExperimentOpen => Self::ExperimentOpen,
            EngineError::NothingToUndo => Self::NothingToUndo,
            EngineError::NothingToRedo => Self::NothingToRedo,
            EngineError::StepGone => Self::StepGone,
            EngineError::VersionGone => Self::VersionGone,
            EngineError::NotCleared(open) => {
                Self::ExportBlocked { findings: rows(&open.findings, None), rare: rare_rows(&open.rare) }
            }
            EngineError::NotCopied => Self::CannotCopy,
            EngineError::NotLogged => incident(&error),
            EngineError::Report(it) => of_report(&it),
            EngineError::Pack(it) => it.into(),
        }
    }
}

impl From<MeetingError> for WireError {
    fn from(error: MeetingError) -> Self {
        let minutes = |least: usize| Self::MinutesOutOfRange {
            least: u16::try_from(least).unwrap_or(u16::MAX),
            most: u16::try_from(domain::MAX_MEETING_MINUTES).unwrap_or(u16::MAX),
        };
        match error {
            MeetingError::NoDuration => Self::MeetingWithoutDuration,
            MeetingError::NoSteps => Self::MeetingWithoutSteps,
            MeetingError::Length { .. } => minutes(1),
            MeetingError::StepLength { .. } => Self::MinutesOutOfRange {
                least: 1,
                most: u16::try_from(domain::MAX_STEP_MINUTES).unwrap_or(u16::MAX),
            },
            MeetingError::TooFewMinutes { least, .. } => {
                minutes(usize::try_from(least).unwrap_or(usize::MAX))
            }
            MeetingError::Participants { .. } => Self::TooManyLines { most: count(domain::MAX_PARTICIPANTS) },
            MeetingError::Themes { .. } => Self::TooManyLines { most: count(domain::MAX_THEMES) },
            MeetingError::Lines { most, .. } => Self::TooManyLines { most: count(most) },
        }
    }
}

impl From<PreparationError> for PreparationRule {
    fn from(error: PreparationError) -> Self {
        match error {
            PreparationError::NotAPreparation | PreparationError::Seal(SealError::TooMuchWork) => Self::Other,
            PreparationError::NotUnderstood => Self::NotUnderstood,
            PreparationError::TooNew { .. } | PreparationError::Seal(SealError::NewerFormat) => Self::TooNew,
            PreparationError::Seal(SealError::Unreadable) => Self::Unreadable,
            PreparationError::Seal(SealError::TooLarge) => Self::TooLarge,
            PreparationError::Seal(SealError::NotSealed) => Self::NotSealed,
            PreparationError::Seal(SealError::WrongPassphrase) => Self::WrongPassphrase,
            PreparationError::Seal(SealError::Damaged) => Self::Damaged,
            PreparationError::Seal(SealError::Failed) => Self::NotMade,
        }
    }
}

impl From<PassphraseError> for WireError {
    fn from(error: PassphraseError) -> Self {
        let why = match error {
            PassphraseError::TooShort { least, .. } => PassphraseRule::TooShort { least: count(least) },
            PassphraseError::TooLong => PassphraseRule::TooLong { most: count(vault::Passphrase::MOST) },
        };
        Self::PassphraseRefused { why }
    }
}

impl From<VaultError> for WireError {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::WrongPassphrase => Self::WrongPassphrase,
            VaultError::WrongRecoveryKey => Self::WrongRecoveryKey,
            VaultError::WrongMachineKey => Self::MachineKeyGone,
            VaultError::LastSlot => Self::LastKey,
            VaultError::NoSuchSlot => Self::KeyGone,
            VaultError::Damaged => Self::VaultDamaged,
            VaultError::TooNew { .. } => Self::VaultTooNew,
            VaultError::TooLittleMemory => Self::TooLittleMemory,
            VaultError::NoRandomness => incident(&error),
        }
    }
}

impl From<RecoveryKeyError> for WireError {
    fn from(error: RecoveryKeyError) -> Self {
        let (groups, has, needs) = match error {
            RecoveryKeyError::WrongGroups(groups) => (groups, RecoveryKey::LEN, RecoveryKey::LEN),
            RecoveryKeyError::WrongLength { has, needs, group } => (group.into_iter().collect(), has, needs),
        };
        let groups = groups.into_iter().map(count).collect();
        Self::RecoveryKeyMistyped { groups, has: count(has), needs: count(needs) }
    }
}

impl From<KeyStoreError> for WireError {
    fn from(error: KeyStoreError) -> Self {
        match error {
            KeyStoreError::Absent => Self::NoKeyStore,
            KeyStoreError::Refused => Self::KeyStoreRefused,
            KeyStoreError::Missing => Self::MachineKeyGone,
        }
    }
}

impl From<StorageError> for WireError {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::Exists => Self::VaultExists,
            StorageError::Missing => Self::StoreMissing,
            StorageError::Damaged => Self::VaultDamaged,
            StorageError::FileTooNew { .. } => Self::VaultTooNew,
            StorageError::InUse => Self::VaultInUse,
            StorageError::OpenedToRead => Self::VaultReadOnly,
            StorageError::ReadOnly | StorageError::ReadOnlyFolder => Self::ReadOnly,
            // A quota (EDQUOT) or a bound on the size of a file (EFBIG) is a full disk to the user.
            StorageError::DiskFull | StorageError::Disk { code: 27 | 122 } => Self::DiskFull,
            StorageError::LabelTaken => Self::LabelTaken,
            StorageError::CaseMissing => Self::CaseGone,
            StorageError::Disk { .. } => Self::CannotWrite,
            StorageError::Conflict | StorageError::Unexpected { .. } => incident(&error),
        }
    }
}

impl From<MethodsError> for WireError {
    fn from(error: MethodsError) -> Self {
        let problems = error.say().into_iter().map(|text| ProblemRow { text }).collect();
        Self::MethodFileRefused { problems }
    }
}

impl From<PackError> for WireError {
    fn from(error: PackError) -> Self {
        let problems = error.say().into_iter().map(|text| ProblemRow { text }).collect();
        Self::PackRefused { problems }
    }
}

fn of_file(kind: std::io::ErrorKind) -> WireError {
    use std::io::ErrorKind;
    match kind {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => WireError::DiskFull,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => WireError::ReadOnly,
        _ => WireError::CannotWrite,
    }
}

fn of_report(error: &ReportError) -> WireError {
    match error {
        ReportError::Cancelled => WireError::PaperCancelled,
        ReportError::NoElement(id) => WireError::UnknownId { id: id.to_string() },
        ReportError::NoSample(id) => WireError::UnknownId { id: id.to_string() },
        ReportError::NoMethod(id) => WireError::UnknownId { id: id.to_string() },
        ReportError::NoVariant(it) => WireError::UnknownId { id: it.id().to_owned() },
        ReportError::TooFewMinutes { steps, .. } => WireError::MinutesOutOfRange {
            least: u16::try_from(*steps).unwrap_or(u16::MAX),
            most: u16::try_from(domain::MAX_MEETING_MINUTES).unwrap_or(u16::MAX),
        },
        ReportError::Font | ReportError::ColourProfile | ReportError::Pdf(_) | ReportError::Write(_) => {
            incident(error)
        }
    }
}

/// What nobody can mend gets a number, on the screen and in the log; errors never carry content.
fn incident(error: &dyn std::error::Error) -> WireError {
    static LAST: AtomicU32 = AtomicU32::new(0);
    let number = LAST.fetch_add(1, Ordering::Relaxed) + 1;
    let incident = format!("{}-{number}", std::process::id());
    tracing::error!(%incident, %error, "a command failed");
    WireError::Internal { incident }
}

fn count(it: usize) -> u32 {
    u32::try_from(it).unwrap_or(u32::MAX)
}

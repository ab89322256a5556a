//! Which events belong together, to look for one kind of thing in a long log.

use uuid::Uuid;

use super::Event;

/// A group of events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Making, opening and locking the vault, its keys, backups and checks.
    Vault,
    /// Cases that came, went to the bin, came back or went.
    Cases,
    /// What left the vault: papers, files, the log itself.
    Out,
    /// What was set: content, periods.
    Settings,
}

impl Event {
    /// The group that it belongs to.
    pub fn group(&self) -> Group {
        match self {
            Self::VaultMade
            | Self::VaultOpened { .. }
            | Self::VaultLocked
            | Self::PassphraseChanged
            | Self::RecoveryRenewed
            | Self::RecoveryUsed
            | Self::MachineRemembered
            | Self::KeyRemoved
            | Self::BackupMade
            | Self::BackupChecked { .. }
            | Self::BackupRestored
            | Self::BackupRemoved
            | Self::LogShortened { .. }
            | Self::Checked { .. } => Group::Vault,
            Self::CaseMade { .. }
            | Self::CaseUnmade { .. }
            | Self::CaseBinned { .. }
            | Self::CaseRestored { .. }
            | Self::CaseErased { .. }
            | Self::Erased { .. }
            | Self::LearningPointsMade { .. }
            | Self::MeetingsPlanned { .. }
            | Self::MeetingHeld { .. }
            | Self::MeetingRemoved { .. }
            | Self::PreparationTaken
            | Self::MethodsTaken { .. } => Group::Cases,
            Self::PaperSaved { .. }
            | Self::PaperPrinted { .. }
            | Self::PaperCopied { .. }
            | Self::DataSaved { .. }
            | Self::LogSaved { .. }
            | Self::CalendarSaved { .. }
            | Self::PreparationSaved { .. }
            | Self::MethodSaved { .. } => Group::Out,
            Self::ContentChosen { .. } | Self::KeepPeriodSet { .. } => Group::Settings,
        }
    }

    /// The case that it happened to.
    pub fn case(&self) -> Option<Uuid> {
        match self {
            Self::CaseMade { case }
            | Self::CaseUnmade { case }
            | Self::CaseBinned { case }
            | Self::CaseRestored { case }
            | Self::CaseErased { case } => Some(*case),
            _ => None,
        }
    }
}

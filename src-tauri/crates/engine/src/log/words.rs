//! The log in sentences, for the screen, for paper and for the command line: the same words everywhere.

use content::words::messages as say;

use super::{Accepted, ContentKind, Entry, Event, PaperKind};

impl Entry {
    /// What happened, in a Dutch sentence; also when a newer program wrote it.
    pub fn sentence(&self) -> String {
        self.event.map_or_else(say::paper_log_unknown, |it| it.sentence())
    }
}

impl Event {
    /// What happened, in a Dutch sentence without anything of a case.
    pub fn sentence(&self) -> String {
        match *self {
            Self::VaultMade => say::paper_log_vault_made(),
            Self::VaultOpened { wrong_tries } => say::paper_log_vault_opened(whole(wrong_tries)),
            Self::VaultLocked => say::paper_log_vault_locked(),
            Self::PassphraseChanged => say::paper_log_passphrase_changed(),
            Self::RecoveryRenewed => say::paper_log_recovery_renewed(),
            Self::RecoveryUsed => say::paper_log_recovery_used(),
            Self::MachineRemembered => say::paper_log_machine_remembered(),
            Self::KeyRemoved => say::paper_log_key_removed(),
            Self::BackupMade => say::paper_log_backup_made(),
            Self::BackupChecked { whole: 0 } => say::paper_log_backup_broken(),
            Self::BackupChecked { .. } => say::paper_log_backup_checked(),
            Self::BackupRestored => say::paper_log_backup_restored(),
            Self::BackupRemoved => say::paper_log_backup_removed(),
            Self::CaseMade { .. } => say::paper_log_case_made(),
            Self::CaseUnmade { .. } => say::paper_log_case_unmade(),
            Self::CaseBinned { .. } => say::paper_log_case_binned(),
            Self::CaseRestored { .. } => say::paper_log_case_restored(),
            Self::CaseErased { .. } => say::paper_log_case_erased(),
            Self::Erased { cases, copies, not_reached, .. } => match not_reached {
                0 => say::paper_log_erased(whole(cases), &copies.to_string()),
                _ => {
                    say::paper_log_erased_partly(whole(cases), &copies.to_string(), &not_reached.to_string())
                }
            },
            Self::LearningPointsMade { count } => say::paper_log_learning_points(whole(count)),
            Self::MeetingsPlanned { count } => say::paper_log_meetings_planned(whole(count)),
            Self::MeetingHeld { .. } => say::paper_log_meeting_held(),
            Self::MeetingRemoved { .. } => say::paper_log_meeting_removed(),
            Self::CalendarSaved { count, ref accepted } => {
                with(say::paper_log_calendar_saved(whole(count)), accepted)
            }
            Self::PreparationSaved { ref accepted } => with(say::paper_log_preparation_saved(), accepted),
            Self::PreparationTaken => say::paper_log_preparation_taken(),
            Self::MethodSaved { ref accepted } => with(say::paper_log_method_saved(), accepted),
            Self::MethodsTaken { count } => say::paper_log_methods_taken(whole(count)),
            Self::KeepPeriodSet { months } => say::paper_log_keep_period(&months.to_string()),
            Self::PaperSaved { paper, ref accepted } => {
                with(say::paper_log_paper_saved(&paper.name()), accepted)
            }
            Self::PaperPrinted { paper, ref accepted } => {
                with(say::paper_log_paper_printed(&paper.name()), accepted)
            }
            Self::PaperCopied { paper, ref accepted } => {
                with(say::paper_log_paper_copied(&paper.name()), accepted)
            }
            Self::DataSaved { cases, ref accepted } => {
                with(say::paper_log_data_saved(whole(cases)), accepted)
            }
            Self::ContentChosen { content: ContentKind::Shipped } => say::paper_log_content_shipped(),
            Self::ContentChosen { content: ContentKind::Chosen } => say::paper_log_content_chosen(),
            Self::Checked { attention, failed } => match (attention, failed) {
                (0, 0) => say::paper_log_checked_well(),
                _ => say::paper_log_checked(&attention.to_string(), &failed.to_string()),
            },
            Self::LogSaved { entries } => say::paper_log_log_saved(whole(entries)),
            Self::LogShortened { until, .. } => say::paper_log_shortened(&until.to_string()),
        }
    }
}

impl PaperKind {
    /// What the paper is called.
    fn name(self) -> String {
        match self {
            Self::CaseSummary => say::paper_log_kind_summary(),
            Self::FamilyPage => say::paper_log_kind_family(),
            Self::MyData => say::paper_log_kind_my_data(),
            Self::PrivacySheet => say::paper_log_kind_privacy(),
            Self::ElementCard => say::paper_log_kind_card(),
            Self::ElementCards => say::paper_log_kind_cards(),
            Self::TalkingBoard => say::paper_log_kind_board(),
            Self::Handbook => say::paper_log_kind_handbook(),
            Self::WorkshopPack => say::paper_log_kind_workshop(),
            Self::Guide => say::paper_log_kind_guide(),
            Self::Handout => say::paper_log_kind_handout(),
            Self::Minutes => say::paper_log_kind_minutes(),
            Self::RegistrationReport => say::paper_log_kind_report(),
            Self::RegistrationSeries => say::paper_log_kind_series(),
            Self::RecoverySheet => say::paper_key_title(),
        }
    }
}

/// The sentence, and what the worker let through.
fn with(sentence: String, accepted: &Accepted) -> String {
    let kinds: Vec<String> =
        accepted.counts().map(|(kind, count)| format!("{count}× {}", kind.id())).collect();
    if kinds.is_empty() {
        sentence
    } else {
        format!("{sentence} {}", say::paper_log_accepted(&kinds.join(", ")))
    }
}

fn whole(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

//! The one list of commands: it makes the handlers, and the TypeScript that calls them.

use tauri::Runtime;
use tauri_specta::{Builder, collect_commands, collect_events};

use crate::commands::{
    agreements, backups, cases, checkup, conversation, experiments, groups, guard, handbook, history,
    keeping, keys, learning, log, meetings, my_data, papers, settings, start, tags, vault, versions, wording,
};
use crate::lock::{VaultLocked, VaultLocking};

/// All commands and events of the window.
#[expect(
    clippy::too_many_lines,
    reason = "one line a command; a list in pieces would be harder to look through"
)]
pub fn builder<R: Runtime>() -> Builder<R> {
    Builder::<R>::new().disable_serde_phases().events(collect_events![VaultLocking, VaultLocked]).commands(
        collect_commands![
            vault::vault_status,
            vault::vault_create,
            vault::vault_unlock,
            vault::vault_lock,
            vault::look_around_start,
            vault::look_around_keep,
            vault::passphrase_strength,
            vault::sign_of_life,
            keys::keys,
            keys::key_remove,
            keys::vault_unlock_recovery,
            keys::vault_unlock_machine,
            keys::passphrase_change,
            keys::recovery_begin,
            keys::recovery_keep,
            keys::recovery_forget,
            keys::recovery_test,
            keys::recovery_print,
            keys::recovery_save,
            keys::machine_remember,
            vault::text_copied,
            vault::vault_whereabouts,
            history::history,
            history::history_undo,
            history::history_redo,
            versions::version_list,
            versions::version_compare,
            versions::version_restore,
            versions::versions_forget,
            start::start,
            cases::case_list,
            cases::case_find,
            cases::case_open,
            cases::case_create,
            cases::case_open_sample,
            cases::case_rename,
            cases::case_set_phase,
            cases::case_set_expiry,
            cases::case_set_story,
            cases::case_set_goals,
            cases::case_set_program,
            cases::case_bin,
            cases::case_restore,
            keeping::keeping,
            keeping::keep_period_set,
            keeping::bin_list,
            keeping::cases_restore,
            keeping::put_away_seen,
            keeping::case_erase,
            keeping::bin_empty,
            keeping::receipt_save_pdf,
            keeping::receipt_save_text,
            keeping::wipe,
            learning::learning_timeline,
            learning::learning_check,
            learning::learning_add,
            learning::learning_edit,
            learning::learning_remove,
            learning::learning_to_note,
            learning::learning_proposals,
            learning::case_generalise,
            learning::case_generalise_and_erase,
            tags::tag_propose,
            tags::tag_add,
            tags::tag_edit,
            tags::tag_remove,
            conversation::conversation_open,
            conversation::answer_set,
            conversation::place_set,
            groups::group_list,
            groups::group_add,
            groups::group_edit,
            groups::group_remove,
            groups::colleague_names,
            groups::series_open,
            groups::series_reflect,
            meetings::meeting_list,
            meetings::meeting_plan,
            meetings::meeting_edit,
            meetings::meeting_set_state,
            meetings::meeting_remove,
            meetings::meeting_open,
            meetings::meeting_offer,
            meetings::meeting_offer_edit,
            meetings::meeting_offer_withdraw,
            meetings::meeting_choose_question,
            meetings::meeting_methods,
            meetings::situation_list,
            meetings::meeting_choose_method,
            meetings::meeting_step_minutes,
            meetings::meeting_fit_minutes,
            meetings::meeting_check,
            meetings::meeting_seats,
            meetings::meeting_notes,
            meetings::meeting_seen_add,
            meetings::meeting_seen_remove,
            meetings::meeting_seen_to_case,
            meetings::meeting_reflect,
            meetings::meeting_clock,
            meetings::meeting_start,
            meetings::meeting_turn_clock,
            meetings::meeting_forget_clock,
            meetings::meeting_case_card,
            agreements::agreement_list,
            agreements::agreement_add,
            agreements::agreement_edit,
            agreements::agreement_finish,
            agreements::agreement_reopen,
            agreements::agreement_remove,
            experiments::experiment_add,
            experiments::experiment_edit,
            experiments::experiment_finish,
            experiments::experiment_remove,
            guard::guard_check,
            guard::guard_roles,
            guard::guard_words,
            guard::guard_word_is_no_name,
            guard::guard_word_forget,
            guard::guard_name_role,
            guard::guard_replace_everywhere,
            handbook::handbook,
            handbook::handbook_search,
            handbook::element_marks,
            handbook::element_uses,
            handbook::element_favourite,
            handbook::element_unfavourite,
            handbook::element_note_set,
            checkup::checkup_run,
            checkup::checkup_save,
            log::log_view,
            log::log_check,
            log::log_save,
            my_data::my_data_save,
            papers::paper_preview,
            papers::paper_print,
            papers::paper_save,
            papers::paper_copy,
            papers::paper_progress,
            papers::paper_cancel,
            backups::backups,
            backups::backup_now,
            backups::backup_check,
            backups::backup_remove,
            backups::backup_folder_choose,
            backups::backup_folder_forget,
            backups::restore_pick,
            backups::restore_look,
            backups::restore_copy,
            backups::restore_cancel,
            backups::restore_keys,
            wording::wording_check,
            settings::preferences,
            settings::preferences_set,
            settings::content_view,
            settings::content_choose_folder,
            settings::content_choose_zip,
            settings::content_reset,
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{env, fs, path::Path};

    #[test]
    fn the_typescript_that_calls_the_commands_is_fresh() {
        let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/lib/backend/bindings.ts");
        let fresh = tempfile::NamedTempFile::new().unwrap();
        let language = specta_typescript::Typescript::default().header(
            "// Generated from the Rust commands; `UPDATE_BINDINGS=1 cargo test -p terugblik` writes it.\n/* eslint-disable */\n",
        );
        builder::<tauri::Wry>().export(language, fresh.path()).unwrap();
        let fresh = fs::read_to_string(fresh.path()).unwrap();
        if env::var_os("UPDATE_BINDINGS").is_some() {
            fs::write(&committed, &fresh).unwrap();
        }
        assert!(
            fs::read_to_string(&committed).unwrap_or_default() == fresh,
            "bindings.ts is not fresh: run UPDATE_BINDINGS=1 cargo test -p terugblik"
        );
    }
}

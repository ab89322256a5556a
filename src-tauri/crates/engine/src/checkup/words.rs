//! What each check did and found, in Dutch: the same lines on the screen, in a saved outcome and on the command line.

use content::words::messages as say;

use super::network::Connecting;
use super::{Check, Checked, Found, Loose, Newest, Outcome, Sockets};
use crate::EngineError;
use crate::log::{Chain, End};

/// At most so many names stand in an outcome.
const MOST_NAMES: usize = 5;

impl Check {
    /// What is checked, in a few words.
    pub fn title(self) -> String {
        match self {
            Self::Parts => say::paper_check_parts(),
            Self::Policy => say::paper_check_policy(),
            Self::Sockets => say::paper_check_sockets(),
            Self::PlainText => say::paper_check_plain(),
            Self::Backup => say::paper_check_backup(),
            Self::Log => say::paper_check_log(),
            Self::Store => say::paper_check_store(),
            Self::Permissions => say::paper_check_permissions(),
            Self::Versions => say::paper_check_versions(),
        }
    }
}

impl Outcome {
    /// The word for it.
    pub fn word(self) -> String {
        match self {
            Self::Fine => say::paper_check_fine(),
            Self::Attention => say::paper_check_attention(),
            Self::CouldNot => say::paper_check_could_not(),
        }
    }
}

fn checked(check: Check, outcome: Outcome, lines: Vec<String>) -> Checked {
    Checked { check, outcome, lines }
}

/// Fine when `is_fine`; else something to look at.
fn judged(check: Check, is_fine: bool, lines: Vec<String>) -> Checked {
    checked(check, if is_fine { Outcome::Fine } else { Outcome::Attention }, lines)
}

pub(super) fn locked(check: Check) -> Checked {
    checked(check, Outcome::CouldNot, vec![say::paper_check_locked()])
}

pub(super) fn parts(found: &Connecting, all: usize) -> Checked {
    if all == 0 {
        return checked(Check::Parts, Outcome::CouldNot, vec![say::paper_check_parts_unknown()]);
    }
    let mut lines = vec![say::paper_check_parts_done(all)];
    lines.push(match found.speaking.as_slice() {
        [] => say::paper_check_parts_none(),
        some => say::paper_check_parts_some(&names(some)),
    });
    if !found.able.is_empty() {
        lines.push(say::paper_check_parts_able(&found.able.join(", ")));
    }
    judged(Check::Parts, found.speaking.is_empty(), lines)
}

pub(super) fn policy(policy: &str) -> Checked {
    let names_a_place = policy.split([';', ' ']).any(|it| {
        let is_own = it.ends_with("//ipc.localhost") || it.ends_with("//ipc.localhost\"");
        (it.contains("://") && !is_own) || it == "*" || it == "https:" || it == "http:"
    });
    let lines = vec![
        if names_a_place { say::paper_check_policy_open() } else { say::paper_check_policy_closed() },
        say::paper_check_policy_text(policy),
    ];
    judged(Check::Policy, !names_a_place && policy.contains("default-src"), lines)
}

pub(super) fn sockets(seen: &Sockets) -> Checked {
    match *seen {
        Sockets::Unknown => {
            checked(Check::Sockets, Outcome::CouldNot, vec![say::paper_check_sockets_unknown()])
        }
        Sockets::Seen { programs, open } => {
            let found =
                if open == 0 { say::paper_check_sockets_none() } else { say::paper_check_sockets_some(open) };
            judged(Check::Sockets, open == 0, vec![say::paper_check_sockets_done(programs), found])
        }
    }
}

pub(super) fn plain_text(found: &Found, stretches: usize) -> Checked {
    if stretches == 0 {
        return checked(Check::PlainText, Outcome::CouldNot, vec![say::paper_check_plain_nothing()]);
    }
    let megabytes = format!("{}", found.bytes.div_ceil(1_000_000));
    let files = usize::try_from(found.files).unwrap_or(usize::MAX);
    let mut lines = vec![
        say::paper_check_plain_words(stretches),
        say::paper_check_plain_done(files, &megabytes),
        match found.with_words.as_slice() {
            [] => say::paper_check_plain_none(),
            some => say::paper_check_plain_some(&names(some)),
        },
    ];
    if !found.unread.is_empty() {
        lines.push(say::paper_check_plain_unread(&names(&found.unread)));
    }
    judged(Check::PlainText, found.with_words.is_empty() && found.unread.is_empty(), lines)
}

pub(super) fn log(found: &Result<(Chain, End), EngineError>) -> Checked {
    match found {
        Ok((Chain::Whole, end)) => checked(
            Check::Log,
            Outcome::Fine,
            vec![
                say::paper_check_log_whole(&end.number.to_string()),
                say::paper_check_log_end(&end.hash.to_string()),
            ],
        ),
        Ok((Chain::BrokenFrom(from), _)) => {
            checked(Check::Log, Outcome::Attention, vec![say::paper_check_log_broken(&from.to_string())])
        }
        Err(_) => checked(Check::Log, Outcome::CouldNot, vec![say::paper_check_unread()]),
    }
}

pub(super) fn backup(newest: Option<&Newest>) -> Checked {
    let Some(Newest { name, is_whole }) = newest else {
        return checked(Check::Backup, Outcome::Attention, vec![say::paper_check_backup_none()]);
    };
    match is_whole {
        Ok(true) => checked(Check::Backup, Outcome::Fine, vec![say::paper_check_backup_whole(name)]),
        Ok(false) => checked(Check::Backup, Outcome::Attention, vec![say::paper_check_backup_broken(name)]),
        Err(_) => checked(Check::Backup, Outcome::CouldNot, vec![say::paper_check_unread()]),
    }
}

pub(super) fn store(found: &Result<(), EngineError>) -> Checked {
    match found {
        Ok(()) => checked(Check::Store, Outcome::Fine, vec![say::paper_check_store_whole()]),
        Err(EngineError::Storage(storage::StorageError::Damaged)) => {
            checked(Check::Store, Outcome::Attention, vec![say::paper_check_store_damaged()])
        }
        Err(_) => checked(Check::Store, Outcome::CouldNot, vec![say::paper_check_unread()]),
    }
}

pub(super) fn permissions(found: &Loose) -> Checked {
    match found {
        Loose::Unknown => {
            checked(Check::Permissions, Outcome::CouldNot, vec![say::paper_check_permissions_unknown()])
        }
        Loose::Seen { looked_at, loose } => {
            let lines = vec![
                say::paper_check_permissions_done(*looked_at),
                match loose.as_slice() {
                    [] => say::paper_check_permissions_closed(),
                    some => say::paper_check_permissions_loose(&names(some)),
                },
            ];
            judged(Check::Permissions, loose.is_empty(), lines)
        }
    }
}

pub(super) fn versions<'a>(versions: impl Iterator<Item = &'a (String, String)>) -> Checked {
    let lines = versions.map(|(name, version)| format!("{name}: {version}")).collect();
    checked(Check::Versions, Outcome::Fine, lines)
}

/// The outcome of all checks as a text to keep or to send on.
pub fn as_text(checks: &[Checked], when: &str) -> String {
    let mut text = format!("{}\n{}\n", say::paper_check_title(), say::paper_check_when(when));
    for it in checks {
        text.extend(["\n[", &it.outcome.word(), "] ", &it.check.title(), "\n"]);
        for line in &it.lines {
            text.extend(["  ", line, "\n"]);
        }
    }
    text
}

fn names(all: &[String]) -> String {
    let shown = all.iter().take(MOST_NAMES).cloned().collect::<Vec<_>>().join(", ");
    match all.len().checked_sub(MOST_NAMES) {
        Some(more) if more > 0 => format!("{shown} … (+{more})"),
        _ => shown,
    }
}

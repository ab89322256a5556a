//! "Controleer zelf" as the window sees it: gathered under the lock of the app, done beside it, told in words that a
//! saved outcome has too.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDateTime;
use engine::checkup::{self, Build, Check, Checked, Checkup, Outcome, Progress};
use engine::write_file;
use report::Watch;
use serde::Serialize;
use specta::Type;

use crate::error::{WireError, WireResult};
use crate::papers::{Purpose, Task};
use crate::{App, Exported};

/// Which check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum CheckCode {
    /// What the program contains.
    Parts,
    /// What the page may load.
    Policy,
    /// Connections now.
    Sockets,
    /// Own words in files.
    PlainText,
    /// The newest backup.
    Backup,
    /// The chain of the log.
    Log,
    /// The store.
    Store,
    /// Who may read the files.
    Permissions,
    /// Versions.
    Versions,
}

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum CheckOutcome {
    /// As promised.
    Fine,
    /// Something to look at.
    Attention,
    /// It could not be done here.
    CouldNot,
}

/// A check that was done.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CheckRow {
    /// Which.
    pub check: CheckCode,
    /// What is checked, in Dutch.
    pub title: String,
    /// How it ended.
    pub outcome: CheckOutcome,
    /// That in a Dutch word.
    pub word: String,
    /// What was done and found, a Dutch line each.
    pub lines: Vec<String>,
}

/// The outcome of all checks.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CheckView {
    /// The checks, in order.
    pub rows: Vec<CheckRow>,
    /// All of it as text, to copy.
    pub text: String,
}

/// Checks that were gathered; doing them needs no lock.
pub struct CheckJob {
    checkup: Checkup,
    at: NaiveDateTime,
    task: Arc<Task>,
}

/// Checks that were done, before the log knows of it.
pub struct CheckDone {
    checks: Vec<Checked>,
    at: NaiveDateTime,
}

impl App {
    /// Gathers what the checks need.
    pub fn checkup(&mut self, build: Build) -> CheckJob {
        let task = self.desk.begin(Purpose::Leave, true);
        let at = self.now();
        CheckJob { checkup: self.session().checkup(build), at, task }
    }

    /// The outcome, when the log says that the checks were done.
    pub fn checkup_told(&mut self, done: &CheckDone) -> WireResult<CheckView> {
        let text = done.text();
        let rows = done.checks.iter().map(CheckRow::from).collect();
        self.noting(checkup::event_of(&done.checks), || Ok(()))?;
        self.checked = Some(text.clone());
        Ok(CheckView { rows, text })
    }

    /// The name that a saved outcome would get.
    pub fn checkup_file_name(&self) -> String {
        format!("Controle Terugblik {}.txt", self.now().date())
    }

    /// Saves the last outcome to `path`.
    pub fn checkup_save(&mut self, path: &Path) -> WireResult<Exported> {
        let text = self.checked.as_ref().ok_or(WireError::NothingChosen)?;
        write_file(path, text.as_bytes())?;
        Ok(Exported::saved(path))
    }
}

impl CheckJob {
    /// Does the checks, unless they are cancelled or the vault is locked meanwhile.
    pub fn run(self) -> WireResult<CheckDone> {
        let checks = self.checkup.run(self.task.as_ref());
        self.task.is_made();
        self.task.is_wanted()?;
        Ok(CheckDone { checks: checks.ok_or(WireError::PaperCancelled)?, at: self.at })
    }
}

impl CheckDone {
    /// All of it as text.
    pub fn text(&self) -> String {
        checkup::as_text(&self.checks, &self.at.format("%d-%m-%Y %H:%M").to_string())
    }

    /// True when every check that could be done is as promised.
    pub fn is_fine(&self) -> bool {
        !self.checks.iter().any(|it| it.outcome == Outcome::Attention)
    }
}

impl Progress for Task {
    fn at(&self, done: u64, of: u64) -> ControlFlow<()> {
        let whole = |it: u64| usize::try_from(it).unwrap_or(usize::MAX);
        Watch::at(self, whole(done), whole(of))
    }
}

impl From<&Checked> for CheckRow {
    fn from(it: &Checked) -> Self {
        Self {
            check: it.check.into(),
            title: it.check.title(),
            outcome: it.outcome.into(),
            word: it.outcome.word(),
            lines: it.lines.clone(),
        }
    }
}

impl From<Check> for CheckCode {
    fn from(it: Check) -> Self {
        match it {
            Check::Parts => Self::Parts,
            Check::Policy => Self::Policy,
            Check::Sockets => Self::Sockets,
            Check::PlainText => Self::PlainText,
            Check::Backup => Self::Backup,
            Check::Log => Self::Log,
            Check::Store => Self::Store,
            Check::Permissions => Self::Permissions,
            Check::Versions => Self::Versions,
        }
    }
}

impl From<Outcome> for CheckOutcome {
    fn from(it: Outcome) -> Self {
        match it {
            Outcome::Fine => Self::Fine,
            Outcome::Attention => Self::Attention,
            Outcome::CouldNot => Self::CouldNot,
        }
    }
}

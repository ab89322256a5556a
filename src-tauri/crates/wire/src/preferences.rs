//! What the user set for the window: looks, idle time, content. It must be known before the vault opens,
//! so it lies beside it in plain text, and nothing of a case may ever stand in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use engine::log::{ContentKind, Event};
use engine::{Content, write_file};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::App;
use crate::error::{WireError, WireResult};

const FILE: &str = "voorkeuren.json";

/// Far more than the file ever has; a bigger one is not ours.
const MOST_BYTES: u64 = 64 * 1024;

/// Light, dark, or as the system has it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Appearance {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// What the user set. Values out of range are brought into range, never refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct PreferencesView {
    /// Light or dark.
    pub appearance: Appearance,
    /// The size of text in percent, 80–200.
    pub text_size: u16,
    /// Minutes without a sign of life after which the vault is locked, 1–60.
    pub idle_minutes: u8,
    /// Whether a calm page covers the window while another one has the attention.
    pub cover_when_away: bool,
    /// Whether words that judge get a gentle hint while one writes.
    pub wording_hints: bool,
}

impl Default for PreferencesView {
    fn default() -> Self {
        Self {
            appearance: Appearance::System,
            text_size: 100,
            idle_minutes: 10,
            cover_when_away: false,
            wording_hints: true,
        }
    }
}

impl PreferencesView {
    fn in_range(self) -> Self {
        Self {
            text_size: self.text_size.clamp(80, 200),
            idle_minutes: self.idle_minutes.clamp(1, 60),
            ..self
        }
    }
}

/// What lies in the file.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Stored {
    #[serde(flatten)]
    view: PreferencesView,
    /// Where the chosen content pack lies; `None` for the one in the program.
    pack: Option<PathBuf>,
}

/// The preferences, and whether the chosen content could be read.
#[derive(Debug, Clone, Default)]
pub(crate) struct Preferences {
    stored: Stored,
    /// True when a pack was chosen but could not be used, so that the shipped one is shown.
    pub(crate) pack_failed: bool,
}

impl Preferences {
    /// The preferences in `folder`; the usual ones when there are none or they cannot be read.
    pub(crate) fn read(folder: &Path) -> Self {
        let path = folder.join(FILE);
        let small = fs::metadata(&path).is_ok_and(|it| it.len() <= MOST_BYTES);
        let text = if small { fs::read_to_string(&path).ok() } else { None };
        let stored: Stored = text.and_then(|it| serde_json::from_str(&it).ok()).unwrap_or_default();
        let stored = Stored { view: stored.view.in_range(), ..stored };
        Self { stored, pack_failed: false }
    }

    pub(crate) fn view(&self) -> PreferencesView {
        self.stored.view.clone()
    }

    pub(crate) fn pack(&self) -> Option<&Path> {
        self.stored.pack.as_deref()
    }

    /// The chosen content, or `shipped` when none was chosen or it cannot be used.
    pub(crate) fn content_or(self, shipped: Arc<Content>) -> (Arc<Content>, Self) {
        let chosen = self.pack().map(exchange::read_pack);
        match chosen {
            None => (shipped, self),
            Some(Ok(pack)) => (Content::new(pack), self),
            Some(Err(_)) => (shipped, Self { pack_failed: true, ..self }),
        }
    }

    fn write(&self, folder: &Path) -> WireResult<()> {
        storage::private_folder(folder)?;
        let text = serde_json::to_string_pretty(&self.stored).map_err(|_| WireError::CannotWrite)?;
        Ok(write_file(&folder.join(FILE), text.as_bytes())?)
    }
}

impl App {
    /// What the user set.
    pub fn preferences(&self) -> PreferencesView {
        self.preferences.view()
    }

    /// Sets the preferences; gives them back as they are kept.
    pub fn preferences_set(&mut self, view: PreferencesView) -> WireResult<PreferencesView> {
        let mut changed = self.preferences.clone();
        changed.stored.view = view.in_range();
        changed.write(self.folder())?;
        self.preferences = changed;
        Ok(self.preferences())
    }

    /// Uses the content pack in that folder or zip, now and at the next start.
    /// A pack that is not whole is refused, and the app goes on with what it had.
    pub fn content_use(&mut self, path: &Path) -> WireResult<()> {
        let content = Content::new(exchange::read_pack(path)?);
        let mut changed = self.preferences.clone();
        changed.stored.pack = Some(path.to_owned());
        changed.pack_failed = false;
        changed.write(self.folder())?;
        self.preferences = changed;
        self.session().use_content(content);
        self.noting(Event::ContentChosen { content: ContentKind::Chosen }, || Ok(()))
    }

    /// Uses the content of the program again.
    pub fn content_reset(&mut self, shipped: Arc<Content>) -> WireResult<()> {
        let mut changed = self.preferences.clone();
        changed.stored.pack = None;
        changed.pack_failed = false;
        changed.write(self.folder())?;
        self.preferences = changed;
        self.session().use_content(shipped);
        self.noting(Event::ContentChosen { content: ContentKind::Shipped }, || Ok(()))
    }
}

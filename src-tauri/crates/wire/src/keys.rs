//! The keys of the vault as the window sees them: what opens it, and how that is changed.
//! What is typed is wiped; what is shown is shown once.

use engine::log::{Accepted, Event, PaperKind};
use engine::{Asking, Forgetting, Proof, Remembered, Remembering};
use serde::{Deserialize, Serialize};
use specta::Type;
use vault::{MachineKey, RecoveryKey, SlotId, SlotInfo, SlotKind};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::App;
use crate::app::VaultView;
use crate::error::WireResult;
use crate::papers::{KeySheet, PageView};

/// Something that was typed and opens the vault: wiped when dropped, never shown.
#[derive(Clone, Deserialize, Type, Zeroize, ZeroizeOnDrop)]
#[serde(transparent)]
pub struct Secret(String);

/// What the user gives to show that the vault is hers.
#[derive(Clone, Debug, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ProofInput {
    /// The passphrase.
    Passphrase {
        /// As typed.
        text: Secret,
    },
    /// The recovery key.
    Recovery {
        /// As typed.
        text: Secret,
    },
}

/// What opens a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum KeyKind {
    /// What the user knows.
    Passphrase,
    /// What lies on paper.
    Recovery,
    /// What the key store of this computer keeps.
    Machine,
    /// Something of another program.
    Other,
}

/// One way to open the vault.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct KeyRow {
    /// Its name for as long as it is not made anew.
    pub id: String,
    /// What it is.
    pub kind: KeyKind,
    /// The day on which it was chosen; `null` when nobody wrote that down.
    pub made: Option<String>,
    /// Whether it can be removed.
    pub removable: bool,
}

/// A new recovery key, in view for as long as the screen that shows it.
#[derive(Clone, Serialize, Type, Zeroize, ZeroizeOnDrop)]
#[serde(rename_all = "camelCase")]
pub struct RecoveryView {
    /// Its groups, in their order.
    pub groups: Vec<String>,
}

impl Secret {
    /// What was typed.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// Nothing of it.
impl std::fmt::Debug for Secret {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Secret")
    }
}

/// Nothing of it.
impl std::fmt::Debug for RecoveryView {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("RecoveryView")
    }
}

impl ProofInput {
    fn read(&self) -> WireResult<Proof> {
        Ok(match self {
            Self::Passphrase { text } => Proof::passphrase(text.text())?,
            Self::Recovery { text } => Proof::recovery(text.text())?,
        })
    }
}

impl From<SlotInfo> for KeyRow {
    fn from(it: SlotInfo) -> Self {
        let kind = match it.kind {
            SlotKind::Passphrase => KeyKind::Passphrase,
            SlotKind::Recovery => KeyKind::Recovery,
            SlotKind::Machine => KeyKind::Machine,
            SlotKind::Other => KeyKind::Other,
        };
        let made = it.made.map(|day| day.to_string());
        Self { id: it.id.to_string(), kind, made, removable: it.is_removable }
    }
}

impl From<&RecoveryKey> for RecoveryView {
    fn from(key: &RecoveryKey) -> Self {
        Self { groups: key.groups().map(str::to_owned).collect() }
    }
}

/// Steps that ask the key store, which takes its time: made under the lock of the app, run beside it.
impl App {
    /// The key to get from the key store, to open the vault with.
    pub fn machine_ask(&mut self) -> WireResult<Asking> {
        Ok(self.session().ask_machine()?)
    }

    /// Opens the vault with the key that the key store had.
    pub fn vault_unlock_machine(&mut self, key: &MachineKey) -> WireResult<VaultView> {
        self.session().unlock_with_machine(key)?;
        Ok(self.vault())
    }

    /// A new key for the key store; nothing changes before [`App::machine_remember`].
    pub fn machine_begin(&mut self, proof: &ProofInput) -> WireResult<Remembering> {
        Ok(self.session().begin_remembering(&proof.read()?)?)
    }

    /// Lets what the key store took open the vault.
    pub fn machine_remember(&mut self, remembered: &Remembered) -> WireResult<Forgetting> {
        Ok(self.session().remember(remembered)?)
    }
}

impl App {
    /// Every way to open the vault.
    pub fn keys(&mut self) -> WireResult<Vec<KeyRow>> {
        Ok(self.session().keys()?.into_iter().map(KeyRow::from).collect())
    }

    /// Opens the vault with the recovery key.
    pub fn vault_unlock_recovery(&mut self, recovery: &Secret) -> WireResult<VaultView> {
        self.session().unlock_with(&Proof::recovery(recovery.text())?)?;
        Ok(self.vault())
    }

    /// Takes another passphrase; the one before opens the vault no more.
    pub fn passphrase_change(&mut self, proof: &ProofInput, new: &Secret) -> WireResult<Vec<KeyRow>> {
        self.session().change_passphrase(&proof.read()?, new.text())?;
        self.keys()
    }

    /// A new recovery key to show. It opens nothing before it is kept.
    pub fn recovery_begin(&mut self, proof: &ProofInput) -> WireResult<RecoveryView> {
        Ok(RecoveryView::from(self.session().begin_recovery(&proof.read()?)?))
    }

    /// Lets the key in view open the vault, and the one before it no more.
    pub fn recovery_keep(&mut self) -> WireResult<Vec<KeyRow>> {
        self.session().keep_recovery()?;
        self.keys()
    }

    /// Takes the key out of view.
    pub fn recovery_forget(&mut self) {
        self.session().forget_recovery();
    }

    /// Whether this is the recovery key; it opens and changes nothing.
    pub fn recovery_test(&mut self, recovery: &Secret) -> WireResult<bool> {
        Ok(self.session().test_recovery(recovery.text())?)
    }

    /// The sheet with the key in view, which is kept from now on. It is laid out here: one page.
    pub fn recovery_sheet(&mut self) -> WireResult<KeySheet> {
        let ready = self.session().recovery_sheet()?;
        Ok(KeySheet::new(ready, &self.desk))
    }

    /// The pages of that sheet for the printer.
    pub fn recovery_print(&mut self) -> WireResult<Vec<PageView>> {
        let pages = self.recovery_sheet()?.print()?;
        let event = Event::PaperPrinted { paper: PaperKind::RecoverySheet, accepted: Accepted::default() };
        self.noting(event, || Ok(()))?;
        Ok(pages)
    }

    /// Removes one way to open the vault, unless it is the last one for a person.
    pub fn key_remove(&mut self, proof: &ProofInput, id: &str) -> WireResult<Forgetting> {
        Ok(self.session().remove_key(&proof.read()?, &SlotId::from_text(id))?)
    }
}

/// Gives the key to the key store, beside the app.
pub fn put_machine_key(remembering: Remembering) -> WireResult<Remembered> {
    Ok(remembering.put()?)
}

/// Gets the key from the key store, beside the app.
pub fn get_machine_key(asking: Asking) -> WireResult<MachineKey> {
    Ok(asking.get()?)
}

/// Lets the key store forget what opens nothing any more, beside the app.
pub fn forget_machine_key(forgetting: Forgetting) -> WireResult<()> {
    forgetting.run();
    Ok(())
}

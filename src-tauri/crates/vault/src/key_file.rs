//! The key file beside the store: one line for each slot, and a check line over all of it.
//! It holds nothing that opens the store without a passphrase, a recovery key or the key of this machine.
//!
//! ```text
//! terugblik-key 2
//! slot passphrase made=2026-11-22 argon2id m=65536 t=3 p=1 salt=… nonce=… key=…
//! slot recovery made=2026-11-22 salt=… nonce=… key=…
//! slot machine made=2026-11-22 name=… nonce=… key=…
//! check …
//! ```
//!
//! Every version, also those to come, has the first and the last line, so that damage and age can be told apart.
//! Version 1 knew passphrases only, without the day; it is read as it is.

use blake2::{Blake2s256, Digest};
use chrono::NaiveDate;

use crate::hex::to_hex;
use crate::slot::{MachineSlot, PassphraseSlot, RecoverySlot, Slot, SlotId, SlotInfo, SlotKind};
use crate::{DataKey, MachineKey, Params, Passphrase, RecoveryKey, VaultError};

const VERSION: u32 = 2;
const MOST_SLOTS: usize = 16;

/// The doors to the data key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFile {
    slots: Vec<Slot>,
}

impl KeyFile {
    /// The most bytes that a key file has.
    pub const MOST_BYTES: usize = 64 * 1024;

    /// A key file with one slot, which `passphrase` opens, chosen on the day `made`.
    pub fn create(
        key: &DataKey,
        passphrase: &Passphrase,
        params: Params,
        made: NaiveDate,
    ) -> Result<Self, VaultError> {
        let slot = PassphraseSlot::seal(key, passphrase, params, Some(made))?;
        Ok(Self { slots: vec![Slot::Passphrase(slot)] })
    }

    /// The data key, when `passphrase` opens one of the slots. Takes the time that the slot asks for.
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<DataKey, VaultError> {
        for slot in &self.slots {
            if let Slot::Passphrase(slot) = slot
                && let Some(key) = slot.open(passphrase)?
            {
                return Ok(key);
            }
        }
        Err(VaultError::WrongPassphrase)
    }

    /// The data key, when `recovery` opens one of the slots.
    pub fn unlock_with_recovery(&self, recovery: &RecoveryKey) -> Result<DataKey, VaultError> {
        let opened = self.slots.iter().find_map(|slot| match slot {
            Slot::Recovery(slot) => slot.open(recovery),
            Slot::Passphrase(_) | Slot::Machine(_) | Slot::Other(_) => None,
        });
        opened.ok_or(VaultError::WrongRecoveryKey)
    }

    /// The data key, when the key that this machine keeps opens one of the slots.
    pub fn unlock_with_machine(&self, machine: &MachineKey) -> Result<DataKey, VaultError> {
        let opened = self.machine_slots().find_map(|slot| slot.open(machine));
        opened.ok_or(VaultError::WrongMachineKey)
    }

    /// What can be told about each slot.
    pub fn slots(&self) -> impl Iterator<Item = SlotInfo> {
        self.slots.iter().map(|slot| SlotInfo {
            id: slot.id(),
            kind: slot.kind(),
            made: slot.made(),
            is_removable: self.is_removable(slot),
        })
    }

    /// The names under which key stores of machines keep a key for this file.
    pub fn machine_names(&self) -> impl Iterator<Item = String> {
        self.machine_slots().map(MachineSlot::name)
    }

    /// Takes `passphrase` in the place of every one before it.
    pub fn set_passphrase(
        &mut self,
        key: &DataKey,
        passphrase: &Passphrase,
        params: Params,
        made: NaiveDate,
    ) -> Result<(), VaultError> {
        let slot = PassphraseSlot::seal(key, passphrase, params, Some(made))?;
        self.replace(Slot::Passphrase(slot));
        Ok(())
    }

    /// Takes `slot` in the place of every recovery slot before it.
    pub fn set_recovery(&mut self, slot: RecoverySlot) {
        self.replace(Slot::Recovery(slot));
    }

    /// Takes `slot` in the place of every slot of a machine before it.
    pub fn set_machine(&mut self, slot: MachineSlot) {
        self.replace(Slot::Machine(slot));
    }

    /// Removes a slot, unless no person could open the store without it.
    pub fn remove(&mut self, id: &SlotId) -> Result<(), VaultError> {
        let slot = self.slots.iter().find(|it| it.id() == *id).ok_or(VaultError::NoSuchSlot)?;
        if !self.is_removable(slot) {
            return Err(VaultError::LastSlot);
        }
        self.slots.retain(|it| it.id() != *id);
        Ok(())
    }

    /// Seals what `passphrase` opens again where that is less work to guess than `standard`; the day on which it
    /// was chosen stays. Gives back whether anything changed.
    pub fn strengthen(
        &mut self,
        key: &DataKey,
        passphrase: &Passphrase,
        standard: Params,
    ) -> Result<bool, VaultError> {
        let mut has_changed = false;
        for slot in &mut self.slots {
            if let Slot::Passphrase(it) = slot
                && it.params().is_weaker_than(standard)
                && it.open(passphrase)?.is_some()
            {
                let params = it.params().raised_to(standard);
                *it = PassphraseSlot::seal(key, passphrase, params, it.made())?;
                has_changed = true;
            }
        }
        Ok(has_changed)
    }

    /// The key file that `bytes` spell, exactly as [`KeyFile::to_bytes`] of this program or of an older one
    /// writes it.
    pub fn parse(bytes: &[u8]) -> Result<Self, VaultError> {
        if bytes.len() > Self::MOST_BYTES {
            return Err(VaultError::Damaged);
        }
        let text = std::str::from_utf8(bytes).map_err(|_| VaultError::Damaged)?;
        let body = checked_body(text).ok_or(VaultError::Damaged)?;
        let (first, lines) = body.split_once('\n').ok_or(VaultError::Damaged)?;
        let version = version(first).ok_or(VaultError::Damaged)?;
        if version > VERSION {
            return Err(VaultError::TooNew { file: version, program: VERSION });
        }
        let slots: Option<Vec<_>> =
            lines.lines().map(|line| line.strip_prefix("slot ").and_then(Slot::parse)).collect();
        match slots {
            Some(slots) if (1..=MOST_SLOTS).contains(&slots.len()) => Ok(Self { slots }),
            Some(_) | None => Err(VaultError::Damaged),
        }
    }

    /// The file to write; slots of kinds that this program does not know stand in it as they were read.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut text = format!("terugblik-key {VERSION}\n");
        for slot in &self.slots {
            text.push_str("slot ");
            text.push_str(&slot.to_line());
            text.push('\n');
        }
        let check = check_line(&text);
        text.push_str(&check);
        text.into_bytes()
    }

    fn machine_slots(&self) -> impl Iterator<Item = &MachineSlot> {
        self.slots.iter().filter_map(|slot| match slot {
            Slot::Machine(slot) => Some(slot),
            Slot::Passphrase(_) | Slot::Recovery(_) | Slot::Other(_) => None,
        })
    }

    /// Puts `slot` where the first of its kind stands, or at the end, and drops the others of its kind.
    fn replace(&mut self, slot: Slot) {
        let kind = slot.kind();
        let place = self.slots.iter().position(|it| it.kind() == kind).unwrap_or(self.slots.len());
        self.slots.retain(|it| it.kind() != kind);
        self.slots.insert(place, slot);
    }

    fn is_removable(&self, slot: &Slot) -> bool {
        match slot.kind() {
            SlotKind::Machine => true,
            SlotKind::Passphrase | SlotKind::Recovery => {
                self.slots.iter().any(|it| it.is_for_a_person() && it.id() != slot.id())
            }
            // Nobody here knows what it is for.
            SlotKind::Other => false,
        }
    }
}

/// All lines but the last, when the last is their check line.
fn checked_body(text: &str) -> Option<&str> {
    let start = text.strip_suffix('\n')?.rfind('\n')? + 1;
    let (body, check) = text.split_at_checked(start)?;
    (check == check_line(body)).then_some(body)
}

/// It finds damage; whoever changes a file on purpose is stopped by the wrap of the key.
fn check_line(body: &str) -> String {
    format!("check {}\n", to_hex(&Blake2s256::digest(body.as_bytes())))
}

fn version(line: &str) -> Option<u32> {
    let digits = line.strip_prefix("terugblik-key ")?;
    let version: u32 = digits.parse().ok()?;
    (version >= 1 && version.to_string() == digits).then_some(version)
}

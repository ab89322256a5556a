//! The recovery key: made, shown once, kept when the user has it on paper, tested without risk.
//! How it looks on paper is for `report` to say.

use chrono::NaiveDate;
use report::{Ready, RecoverySheet};
use vault::{RecoveryKey, RecoverySlot, SlotKind, VaultError};

use super::Proof;
use crate::log::Event;
use crate::{EngineError, Session};

/// A recovery key for as long as it is in view. Until it is kept it opens nothing, and the one before it still does.
pub(crate) struct Shown {
    key: RecoveryKey,
    slot: RecoverySlot,
    made: NaiveDate,
    is_kept: bool,
}

impl Session {
    /// Makes a recovery key to show. It opens nothing before [`Session::keep_recovery`].
    pub fn begin_recovery(&mut self, proof: &Proof) -> Result<&RecoveryKey, EngineError> {
        self.must_be_open()?;
        let proved = self.proved(proof)?;
        let (key, made) = (RecoveryKey::random()?, self.clock.today());
        let slot = RecoverySlot::seal(&proved.key, &key, made)?;
        Ok(&self.shown.insert(Shown { key, slot, made, is_kept: false }).key)
    }

    /// Lets the key in view open the vault from now on; the one before it opens it no more.
    pub fn keep_recovery(&mut self) -> Result<(), EngineError> {
        self.must_be_open()?;
        let shown = self.shown.as_ref().ok_or(VaultError::NoSuchSlot)?;
        if shown.is_kept {
            return Ok(());
        }
        let mut keys = self.folder.read_keys()?;
        keys.set_recovery(shown.slot.clone());
        self.put_keys(&keys, Event::RecoveryRenewed)?;
        if let Some(shown) = &mut self.shown {
            shown.is_kept = true;
        }
        Ok(())
    }

    /// Takes the key out of view. It is nowhere in the program any more.
    pub fn forget_recovery(&mut self) {
        self.shown = None;
    }

    /// The sheet with the key in view, which is kept from now on: what is on paper works.
    pub fn recovery_sheet(&mut self) -> Result<Ready, EngineError> {
        self.keep_recovery()?;
        let shown = self.shown.as_ref().ok_or(VaultError::NoSuchSlot)?;
        Ok(report::recovery_sheet(&RecoverySheet::new(shown.key.groups(), shown.made)))
    }

    /// Whether `text` is the recovery key of this vault. It opens nothing, changes nothing and counts nothing.
    pub fn test_recovery(&self, text: &str) -> Result<bool, EngineError> {
        self.must_be_open()?;
        let keys = self.folder.read_keys()?;
        if !keys.slots().any(|it| it.kind == SlotKind::Recovery) {
            return Err(VaultError::NoSuchSlot.into());
        }
        Ok(keys.unlock_with_recovery(&RecoveryKey::parse(text)?).is_ok())
    }
}

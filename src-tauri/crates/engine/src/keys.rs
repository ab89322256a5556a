//! The keys of the vault: what opens it, and how that is changed. Every change asks for proof anew, so that an open
//! vault on an unwatched desk gives nobody a key of their own. How keys are wrapped is for `vault` to say.

mod machine;
mod proof;
mod recovery;

use vault::{DataKey, KeyFile, Passphrase, SlotId, SlotInfo, VaultError};

pub use machine::{Asking, Forgetting, Remembered, Remembering};
pub use proof::Proof;
pub(crate) use recovery::Shown;

use crate::folder::VaultState;
use crate::log::Event;
use crate::session::Door;
use crate::tries::Tries;
use crate::{EngineError, Session};

/// What came out when a proof was right.
pub(crate) struct Proved {
    pub keys: KeyFile,
    pub key: DataKey,
    /// How many wrong tries there were before.
    pub wrong_tries: u32,
}

impl Session {
    /// What opens the vault, as it stands in the key file.
    pub fn keys(&self) -> Result<Vec<SlotInfo>, EngineError> {
        self.must_be_open()?;
        Ok(self.folder.read_keys()?.slots().collect())
    }

    /// How many seconds to wait before the next try; 0 when there is nothing to wait for.
    pub fn wait(&mut self) -> u32 {
        self.tries().wait(self.clock.now())
    }

    /// Takes `new` as the passphrase; what was one before opens the vault no more.
    pub fn change_passphrase(&mut self, proof: &Proof, new: &str) -> Result<(), EngineError> {
        self.must_be_open()?;
        let new = Passphrase::new(new)?;
        let Proved { mut keys, key, .. } = self.proved(proof)?;
        keys.set_passphrase(&key, &new, self.params, self.clock.today())?;
        self.put_keys(&keys, Event::PassphraseChanged)
    }

    /// Removes one way to open the vault, unless it is the last one for a person. What the key store of this
    /// machine keeps for it is to be forgotten afterwards.
    pub fn remove_key(&mut self, proof: &Proof, id: &SlotId) -> Result<Forgetting, EngineError> {
        self.must_be_open()?;
        let mut keys = self.proved(proof)?.keys;
        let before: Vec<_> = keys.machine_names().collect();
        keys.remove(id)?;
        self.put_keys(&keys, Event::KeyRemoved)?;
        let after: Vec<_> = keys.machine_names().collect();
        Ok(self.forgetting(before.into_iter().filter(|it| !after.contains(it)).collect()))
    }

    /// The keys and the data key when `proof` is right. A wrong one counts, and too many have to wait.
    pub(crate) fn proved(&mut self, proof: &Proof) -> Result<Proved, EngineError> {
        let keys = self.folder.read_keys()?;
        let wrong_tries = self.tries().wrong();
        let key = self.tried(|| Ok(proof.open(&keys)?))?;
        self.count(Tries::default());
        Ok(Proved { keys, key, wrong_tries })
    }

    /// What `open` gives with something that was typed, on the key file of the vault or of a copy. A wrong one counts,
    /// and too many have to wait. A right one leaves the count as it is: a copy can be of anyone.
    pub(crate) fn tried<T>(
        &mut self,
        open: impl FnOnce() -> Result<T, EngineError>,
    ) -> Result<T, EngineError> {
        let (tries, now) = (self.tries(), self.clock.now());
        let seconds = tries.wait(now);
        if seconds > 0 {
            return Err(EngineError::TooSoon { seconds });
        }
        // Counted before it is tried, so that ending the program in the middle of a try does not help.
        self.count(tries.and_one_more(now));
        let outcome = open();
        let wrong = [VaultError::WrongPassphrase, VaultError::WrongRecoveryKey];
        if !matches!(&outcome, Err(EngineError::Vault(it)) if wrong.contains(it)) {
            self.count(tries);
        }
        outcome
    }

    /// Seals again what is less work to guess than this program's standard. What goes wrong here is tried again at
    /// the next unlock: the slot as it is still opens.
    pub(crate) fn strengthen(&self, proved: &mut Proved, passphrase: &Passphrase) {
        if matches!(&self.door, Door::Open(it) if it.is_read_only()) {
            // What a newer program wrote is not changed, its key file neither.
            return;
        }
        let Proved { keys, key, .. } = proved;
        if keys.strengthen(key, passphrase, self.params) == Ok(true) {
            let _ = self.folder.write_keys(keys);
            self.keys_changed();
        }
    }

    /// Writes the key file and the event, both or neither.
    fn put_keys(&mut self, keys: &KeyFile, event: Event) -> Result<(), EngineError> {
        let Door::Open(engine) = &mut self.door else { return Err(EngineError::Locked) };
        let (folder, before) = (&self.folder, self.folder.read_keys()?);
        engine.noting(event, || folder.write_keys(keys)).inspect_err(|_| {
            // Where even this cannot be written, the new file was not either.
            let _ = folder.write_keys(&before);
        })?;
        self.keys_changed();
        Ok(())
    }

    /// Writes the event down where that can be: not being able to must not stop what happened.
    pub(crate) fn note_if_possible(&mut self, event: Event) {
        if let Door::Open(engine) = &mut self.door {
            let _ = engine.note(event);
        }
    }

    /// Starts counting tries for a vault that was just made.
    pub(crate) fn begin_counting(&mut self) {
        self.count(Tries::default());
    }

    fn tries(&mut self) -> Tries {
        let read = match self.folder.state() {
            // Where nothing was opened yet, nothing was counted: a copy is brought to a new computer.
            VaultState::None => self.tries,
            _ => Tries::read(&self.folder.tries(), self.tries),
        };
        let tries = read.at(self.clock.now());
        if tries != read {
            tries.write(&self.folder.tries());
        }
        self.tries = tries;
        tries
    }

    fn count(&mut self, tries: Tries) {
        self.tries = tries;
        tries.write(&self.folder.tries());
    }

    fn must_be_open(&self) -> Result<(), EngineError> {
        if matches!(self.door, Door::Open(_)) { Ok(()) } else { Err(EngineError::Locked) }
    }
}

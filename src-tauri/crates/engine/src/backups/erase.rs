//! Taking erased cases out of every copy that the app keeps. Each copy is written anew without them and takes the
//! place of the old one when it is whole, so that an end in the middle leaves a copy that is cleaned the next time.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::NaiveDateTime;
use domain::CaseId;
use storage::Snapshot;

use super::folder::CopyFolder;
use super::{Copies, Held, Key};
use crate::{Engine, EngineError};

/// Cases that are to be taken out of the copies. It holds the key until it is done.
pub struct Erasing {
    work: Option<(Copies, Key)>,
    cases: Vec<CaseId>,
    at: NaiveDateTime,
}

/// How far it got.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CopiesCleaned {
    /// Copies that hold none of the cases, and no trace of them, now.
    pub cleaned: u32,
    /// Copies that could not be cleaned; a folder that is not there counts as one.
    pub not_reached: u32,
}

impl Engine {
    /// What is needed to take the cases out of every copy. The work itself may take long and needs no app.
    pub fn erase_from_copies(&self, cases: &[CaseId]) -> Result<Erasing, EngineError> {
        Ok(Erasing { work: self.copies(), cases: cases.to_vec(), at: self.clock.now() })
    }
}

impl Erasing {
    /// Takes them out of every copy that can be reached; one that fails keeps none of the others from it.
    pub fn run(self) -> CopiesCleaned {
        let Some((copies, key)) = &self.work else { return CopiesCleaned::default() };
        let Ok(mut held) = copies.hold() else { return CopiesCleaned { cleaned: 0, not_reached: 1 } };
        let mut done = CopiesCleaned::default();
        held.ledger.erased.extend(self.cases.iter().map(|it| it.0));
        // Written first: a backup that is being made now must not bring them back.
        if held.write_ledger().is_err() {
            done.not_reached += 1;
        }
        // A stick can be away for months: what is clean here is not read again at every opening until it is back.
        if !self.cases.iter().all(|it| held.ledger.clean.contains(&it.0)) {
            self.clean_own(&mut held, key, &mut done);
        }
        match held.reachable() {
            Some(folder) => self.clean(&folder, key, &mut done),
            None if is_away(&held) => done.not_reached += 1,
            None => {}
        }
        done
    }

    fn clean_own(&self, held: &mut Held<'_>, key: &Key, done: &mut CopiesCleaned) {
        let before = done.not_reached;
        self.clean(&held.copies.own, key, done);
        if done.not_reached == before {
            held.ledger.clean.extend(self.cases.iter().map(|it| it.0));
            // Without it they are read once more the next time.
            let _ = held.write_ledger();
        }
    }

    fn clean(&self, folder: &CopyFolder, key: &Key, done: &mut CopiesCleaned) {
        for file in folder.files(&BTreeMap::new()) {
            match self.clean_one(&folder.path().join(file.name), key) {
                Ok(()) => done.cleaned += 1,
                Err(_) => done.not_reached += 1,
            }
        }
    }

    fn clean_one(&self, path: &Path, key: &Key) -> Result<(), EngineError> {
        let mut snapshot = Snapshot::read(path, key)?;
        if take_out(&mut snapshot, &self.cases, self.at)? {
            snapshot.write(path)?;
        }
        Ok(())
    }
}

fn is_away(held: &Held<'_>) -> bool {
    held.ledger.other.is_some()
}

/// Takes the cases out of what was read, with the steps that may hold their text. True when something was done.
pub(crate) fn take_out(
    snapshot: &mut Snapshot,
    cases: &[CaseId],
    at: NaiveDateTime,
) -> Result<bool, EngineError> {
    let erased: BTreeSet<_> = snapshot.rows().erased_cases()?.into_iter().map(|it| it.0).collect();
    let new: Vec<_> = cases.iter().filter(|it| !erased.contains(&it.0)).collect();
    if new.is_empty() {
        return Ok(false);
    }
    let tx = snapshot.transaction()?;
    for case in new {
        tx.remove_case(*case)?;
        tx.put_erased_case(*case, at)?;
    }
    tx.forget_steps()?;
    tx.commit()?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use ::content::Pack;
    use storage::Db;

    use super::*;
    use crate::{Clock, Content, FixedClock, When};

    #[test]
    fn what_is_clean_here_is_not_read_again_while_the_other_folder_is_away() {
        let (vault, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let db = Db::create(&vault.path().join("kluis.db"), &[7; 32]).unwrap();
        std::fs::write(vault.path().join(super::super::KEYS), "").unwrap();
        let clock: Arc<dyn Clock> = Arc::new(FixedClock::at("2026-11-22T09:00:00".parse().unwrap()));
        let mut engine = Engine::new(db, Content::new(Pack::shipped().clone()), clock);
        let case = engine.create_case().unwrap().value;
        engine.keep_copies_in(stick.path()).unwrap();
        engine.backup(When::Now).unwrap().unwrap().run().unwrap();
        let away = stick.path().with_extension("weg");
        std::fs::rename(stick.path(), &away).unwrap();
        let erase = || engine.erase_from_copies(&[case]).unwrap().run();
        assert_eq!(erase(), CopiesCleaned { cleaned: 1, not_reached: 1 });
        assert_eq!(erase(), CopiesCleaned { cleaned: 0, not_reached: 1 });
        std::fs::rename(&away, stick.path()).unwrap();
        assert_eq!(erase(), CopiesCleaned { cleaned: 1, not_reached: 0 });
    }
}

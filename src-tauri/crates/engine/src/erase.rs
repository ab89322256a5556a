//! Erasing cases for good: from the store, from the steps and versions, and from every copy that the app keeps.
//! A tombstone is written in the same transaction, so that what was cut off is finished when the vault opens again.

use domain::{CaseId, ErasureReceipt};

use crate::log::{self, Event};
use crate::transact::Changed;
use crate::{Area, CaseFilter, Engine, EngineError};

impl Engine {
    /// Erases a case that lies in the bin. This cannot be undone, and neither can what came before: the steps could
    /// hold the text that was to go.
    pub fn erase_case(&mut self, id: CaseId) -> Result<Changed<ErasureReceipt>, EngineError> {
        let case = self.db.rows().case(id)?.ok_or(EngineError::CaseGone(id))?;
        if case.binned_on.is_none() {
            return Err(EngineError::NotInBin(id));
        }
        self.erase_and_say(&[id])
    }

    /// Erases every case in the bin. This cannot be undone, as with [`Engine::erase_case`].
    pub fn empty_bin(&mut self) -> Result<Changed<ErasureReceipt>, EngineError> {
        let ids: Vec<_> = self.cases(CaseFilter::Bin)?.iter().map(|it| it.id).collect();
        self.erase_and_say(&ids)
    }

    /// What the app erased by itself when the vault was opened.
    pub fn erased_at_unlock(&self) -> Option<&ErasureReceipt> {
        self.erased_at_unlock.as_ref()
    }

    /// What was erased last since the vault was opened.
    pub fn last_receipt(&self) -> Option<&ErasureReceipt> {
        self.last_receipt.as_ref()
    }

    fn erase_and_say(&mut self, ids: &[CaseId]) -> Result<Changed<ErasureReceipt>, EngineError> {
        let value = self.erase(ids)?;
        let areas = [Area::Cases, Area::Tags, Area::Answers, Area::Experiments, Area::Meetings];
        Ok(Changed { value, areas: areas.into(), history: self.history()? })
    }

    /// Erases the cases, wherever they are. When this returns an error, nothing was erased.
    pub(crate) fn erase(&mut self, ids: &[CaseId]) -> Result<ErasureReceipt, EngineError> {
        let mut receipt = self.counted(ids)?;
        let tx = self.db.transaction()?;
        for id in ids {
            tx.put_erased_case(*id, receipt.at)?;
            tx.remove_case(*id)?;
            log::note(&tx, receipt.at, &Event::CaseErased { case: id.0 })?;
        }
        tx.forget_steps()?;
        tx.commit()?;
        // From here on the cases are gone. What goes wrong now is finished at the next unlock.
        match self.clean_copies(ids) {
            Ok((cleaned, not_reached)) => {
                receipt.copies_cleaned = cleaned;
                receipt.copies_not_reached = not_reached;
            }
            Err(_) => receipt.copies_not_reached = 1,
        }
        // The numbers are shown now; in the log they are worth having, not worth failing for.
        let _ = self.note(event_of(&receipt));
        self.last_receipt = Some(receipt);
        Ok(receipt)
    }

    /// Goes on with copies that could not be cleaned before, when there are any.
    pub(crate) fn finish_erasing(&mut self) -> Result<(), EngineError> {
        let ids = self.db.rows().erased_in_copies()?;
        if ids.is_empty() { Ok(()) } else { self.clean_copies(&ids).map(drop) }
    }

    /// Packs the store and takes the cases out of every copy: how many were cleaned, and how many not reached.
    fn clean_copies(&mut self, ids: &[CaseId]) -> Result<(u32, u32), EngineError> {
        if ids.is_empty() {
            return Ok((0, 0));
        }
        // Packing takes room; a disk without it is no reason to leave the copies as they are.
        let packed = self.db.compact();
        let copies = self.erase_from_copies(ids)?.run();
        packed?;
        if copies.not_reached == 0 {
            let tx = self.db.transaction()?;
            tx.set_copies_clean()?;
            tx.commit()?;
        }
        Ok((copies.cleaned, copies.not_reached))
    }

    fn counted(&self, ids: &[CaseId]) -> Result<ErasureReceipt, EngineError> {
        let rows = self.db.rows();
        let mut receipt = ErasureReceipt {
            at: self.clock.now(),
            cases: count(ids.len()),
            tags: 0,
            answers: 0,
            experiments: 0,
            questions: 0,
            versions: 0,
            copies_cleaned: 0,
            copies_not_reached: 0,
        };
        for id in ids {
            receipt.tags += count(rows.tags_of(*id)?.len());
            receipt.answers += count(rows.answers_of(*id)?.len());
            receipt.experiments += count(rows.experiments_of(*id)?.len());
            receipt.questions += rows.offer_count(*id)?;
            receipt.versions += rows.version_count(*id)?;
        }
        Ok(receipt)
    }
}

fn event_of(it: &ErasureReceipt) -> Event {
    Event::Erased {
        cases: it.cases,
        tags: it.tags,
        answers: it.answers,
        experiments: it.experiments,
        questions: it.questions,
        versions: it.versions,
        copies: it.copies_cleaned,
        not_reached: it.copies_not_reached,
    }
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

//! How long cases are kept, and what happens to them by itself when their time has come: told first, done on a later
//! day (decision 16). What decides is a rule of the domain; what erasing takes stands in `erase`.

use chrono::NaiveDate;
use domain::{Announcement, Case, CaseId, Chore, Expiry, KeepPeriod, Standing, Told, chore, erased_on};
use storage::{AnyRow, CaseHead, Change};

use crate::log::Event;
use crate::op::Op;
use crate::transact::Changed;
use crate::{CaseFilter, Engine, EngineError};

/// A case that lies in the bin, and when it is erased for good.
pub type Leaving = (CaseHead, NaiveDate);

impl Engine {
    /// How long a case is kept after its last change when nothing else was chosen.
    pub fn keep_period(&self) -> Result<KeepPeriod, EngineError> {
        Ok(self.db.rows().keep_period()?)
    }

    /// Keeps cases so long from now on, also those that are there.
    pub fn set_keep_period(&mut self, period: KeepPeriod) -> Result<Changed<()>, EngineError> {
        self.transact(Op::SetKeepPeriod, |work| {
            let before = work.tx.keep_period()?;
            if before == period {
                return Ok(());
            }
            work.note(Event::KeepPeriodSet { months: period.months() })?;
            work.apply(Change::put(Some(AnyRow::KeepPeriod(before)), AnyRow::KeepPeriod(period)))
        })
    }

    /// The cases in the bin that the app put there by itself and that the worker was not told about before.
    pub fn put_away(&self) -> Result<Vec<Leaving>, EngineError> {
        let told = self.db.rows().announcements()?;
        let is_told = |id: CaseId| told.iter().any(|(case, it)| *case == id && it.told == Told::InBin);
        Ok(self.in_bin()?.into_iter().filter(|(head, _)| is_told(head.id)).collect())
    }

    /// The cases in the bin that are erased within a few days, the first to go first.
    pub fn erased_soon(&self) -> Result<Vec<Leaving>, EngineError> {
        let today = self.clock.today();
        let soon = |day: NaiveDate| day - today <= domain::LAST_CALL;
        Ok(self.in_bin()?.into_iter().filter(|(_, day)| soon(*day)).collect())
    }

    /// The cases in the bin, the first to go first.
    pub fn in_bin(&self) -> Result<Vec<Leaving>, EngineError> {
        let heads = self.cases(CaseFilter::Bin)?;
        let mut leaving: Vec<_> =
            heads.into_iter().filter_map(|it| it.binned_on.map(erased_on).map(|day| (it, day))).collect();
        leaving.sort_by(|a, b| a.1.cmp(&b.1).then_with(|| a.0.label.cmp(&b.0.label)));
        Ok(leaving)
    }

    /// The worker saw which cases were put away; from now on the bin alone says it.
    pub fn put_away_seen(&mut self) -> Result<(), EngineError> {
        let seen = self.put_away()?;
        let tx = self.db.transaction()?;
        for (head, _) in seen {
            tx.remove_announcement(head.id)?;
        }
        Ok(tx.commit()?)
    }

    /// Takes the cases out of the bin in one step. One that would go again soon gets a new end.
    pub fn restore_cases(&mut self, ids: &[CaseId]) -> Result<Changed<()>, EngineError> {
        let (now, period) = (self.clock.now(), self.keep_period()?);
        let op = if ids.len() == 1 { Op::RestoreCase } else { Op::RestoreCases };
        self.transact(op, |work| {
            for id in ids {
                let case = work.tx.case(*id)?.ok_or(EngineError::CaseGone(*id))?;
                work.put_case(with_time_left(case, now, period))?;
                work.tx.remove_announcement(*id)?;
            }
            Ok(())
        })
    }

    /// What is to be done when the vault opens: finish what was erased by halves, tell what will happen, and do what
    /// was told on an earlier day. It changes nothing in a vault that is open to read only.
    pub(crate) fn keep_house(&mut self) -> Result<(), EngineError> {
        if self.is_read_only() {
            return Ok(());
        }
        self.finish_erasing()?;
        let today = self.clock.today();
        let (mut to_bin, mut to_erase) = (Vec::new(), Vec::new());
        for (head, chore) in self.chores(today)? {
            match chore {
                Chore::Tell(told, due_on) => {
                    self.tell(head.id, &Announcement { told, due_on, told_on: today })?;
                }
                Chore::TakeBack => self.take_back(head.id)?,
                Chore::CountFromToday => self.count_from_today(head.id)?,
                Chore::PutInBin => to_bin.push(head.id),
                Chore::Erase => to_erase.push(head.id),
            }
        }
        if !to_bin.is_empty() {
            self.bin_expired(&to_bin)?;
        }
        if !to_erase.is_empty() {
            self.erased_at_unlock = Some(self.erase(&to_erase)?);
        }
        Ok(())
    }

    fn chores(&self, today: NaiveDate) -> Result<Vec<(CaseHead, Chore)>, EngineError> {
        let (period, told) = (self.keep_period()?, self.db.rows().announcements()?);
        let mut heads = self.cases(CaseFilter::Kept)?;
        heads.extend(self.cases(CaseFilter::Bin)?);
        Ok(heads
            .into_iter()
            .filter_map(|head| {
                let standing = Standing {
                    changed_on: head.changed_at.date(),
                    ends_on: head.expires_on(period),
                    binned_on: head.binned_on,
                    announcement: told.iter().find(|(id, _)| *id == head.id).map(|(_, it)| *it),
                };
                chore(&standing, today).map(|it| (head, it))
            })
            .collect())
    }

    fn tell(&mut self, id: CaseId, announcement: &Announcement) -> Result<(), EngineError> {
        let tx = self.db.transaction()?;
        tx.put_announcement(id, announcement)?;
        Ok(tx.commit()?)
    }

    fn take_back(&mut self, id: CaseId) -> Result<(), EngineError> {
        let tx = self.db.transaction()?;
        tx.remove_announcement(id)?;
        Ok(tx.commit()?)
    }

    /// The dates of the case count from today, since they were written by a clock that was ahead.
    fn count_from_today(&mut self, id: CaseId) -> Result<(), EngineError> {
        let (now, today) = (self.clock.now(), self.clock.today());
        let tx = self.db.transaction()?;
        if let Some(case) = tx.case(id)? {
            let changed_at = case.changed_at.min(now);
            let binned_on = case.binned_on.map(|it| it.min(today));
            tx.put_case(&Case { changed_at, binned_on, ..case })?;
        }
        Ok(tx.commit()?)
    }

    fn bin_expired(&mut self, ids: &[CaseId]) -> Result<Changed<()>, EngineError> {
        let today = self.clock.today();
        self.transact(Op::BinExpired, |work| {
            for id in ids {
                let case = work.case(*id)?;
                work.put_case(Case { binned_on: Some(today), ..case })?;
                let told = Announcement { told: Told::InBin, due_on: today, told_on: today };
                work.tx.put_announcement(*id, &told)?;
            }
            Ok(())
        })
    }
}

/// The case out of the bin, with an end that does not come within the time of a reminder.
fn with_time_left(case: Case, now: chrono::NaiveDateTime, period: KeepPeriod) -> Case {
    let case = Case { binned_on: None, ..case };
    if domain::expires_on(&case, period) - now.date() > domain::REMIND_BEFORE {
        return case;
    }
    match case.expiry {
        Expiry::On(_) => Case { expiry: Expiry::On(period.after(now.date())), ..case },
        Expiry::AfterLastChange => Case { changed_at: now, ..case },
    }
}

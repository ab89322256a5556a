//! The steps that can be taken back and done again, kept in the vault with the change itself, so that they outlive the
//! program. Typing in one field within a short time is one step.

use chrono::{NaiveDateTime, TimeDelta};
use storage::{Change, RowKey, Rows, StepSide, StorageError, Tx};

use crate::op::Op;
use crate::transact::{Changed, History, Record};
use crate::{Engine, EngineError, versions};

/// How many steps are remembered.
const MOST: usize = 50;

/// How many bytes all steps together take at most; the last one is always kept.
const MOST_BYTES: u64 = 8 * 1024 * 1024;

/// Typing again within this time after the last key belongs to the same step.
const SAME_STEP: TimeDelta = TimeDelta::seconds(20);

/// Taking away more than so many bytes in one go is no typing on: it is a step of its own, also in the midst of typing.
const MUCH: usize = 200;

/// What became of the steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Recorded {
    /// Nothing changed, or it went on with the last step.
    AsBefore,
    /// What was there before now stands in a step of its own.
    AsNew,
}

/// Remembers the changes, in the transaction that makes them. A step in which nothing changed is none.
pub(crate) fn record(
    tx: &Tx<'_>,
    record: Record,
    changes: &[Change],
    now: NaiveDateTime,
) -> Result<Recorded, EngineError> {
    match record {
        Record::Step(op) => new_step(tx, op, changes, now),
        Record::Turned(number, side) => {
            let in_order: Vec<_> = match side {
                StepSide::Done => changes.iter().rev().cloned().collect(),
                StepSide::Undone => changes.to_vec(),
            };
            tx.turn_step(number, side, &in_order)?;
            Ok(Recorded::AsNew)
        }
    }
}

/// What can be undone and redone now. A step with a name that this program does not know is none.
pub(crate) fn history(rows: Rows<'_>) -> Result<History, EngineError> {
    let next = |side| -> Result<Option<Op>, EngineError> {
        Ok(rows.next_step(side)?.and_then(|it| Op::from_id(&it.op)))
    };
    Ok(History { undo: next(StepSide::Done)?, redo: next(StepSide::Undone)? })
}

fn new_step(tx: &Tx<'_>, op: Op, changes: &[Change], now: NaiveDateTime) -> Result<Recorded, EngineError> {
    if changes.is_empty() {
        return Ok(Recorded::AsBefore);
    }
    tx.forget_undone_steps()?;
    if let Some(last) = tx.next_step(StepSide::Done)?
        && op.is_typing()
        && last.op == op.id()
        && now - last.made_at <= SAME_STEP
        && !versions::takes_away(changes, MUCH)
        && is_about(&tx.step_keys(last.number)?, changes)
    {
        // The side before stays what it was, however long the text: only the moment moves.
        tx.lengthen_step(last.number, now)?;
        return Ok(Recorded::AsBefore);
    }
    tx.put_step(op.id(), now, changes)?;
    if let Some(number) = first_too_many(&tx.step_sizes()?) {
        tx.forget_steps_behind(number, StepSide::Done)?;
    }
    Ok(Recorded::AsNew)
}

fn is_about(keys: &[Option<RowKey>], changes: &[Change]) -> bool {
    keys.iter().map(Option::as_ref).eq(changes.iter().map(|it| Some(&it.key)))
}

/// The newest step that no longer fits, of steps with the newest first.
fn first_too_many(sizes: &[(i64, u32)]) -> Option<i64> {
    let mut bytes = 0_u64;
    let mut steps = sizes.iter().enumerate();
    let too_many = steps.find(|(place, (_, size))| {
        bytes = bytes.saturating_add(u64::from(*size));
        *place >= MOST || (*place > 0 && bytes > MOST_BYTES)
    });
    too_many.map(|(_, (number, _))| *number)
}

impl Engine {
    /// Takes the newest step back.
    pub fn undo(&mut self) -> Result<Changed<Op>, EngineError> {
        self.turn(StepSide::Done, EngineError::NothingToUndo)
    }

    /// Does the step again that was taken back last.
    pub fn redo(&mut self) -> Result<Changed<Op>, EngineError> {
        self.turn(StepSide::Undone, EngineError::NothingToRedo)
    }

    /// What can be undone and redone now.
    pub fn history(&self) -> Result<History, EngineError> {
        history(self.db.rows())
    }

    fn turn(&mut self, side: StepSide, none: EngineError) -> Result<Changed<Op>, EngineError> {
        let head = self.db.rows().next_step(side)?.ok_or(none)?;
        let changes = self.db.rows().step_changes(head.number)?;
        let (Some(op), Some(mut changes)) = (Op::from_id(&head.op), changes) else {
            return self.give_up(head.number, side);
        };
        if side == StepSide::Done {
            changes.reverse();
        }
        let turned = self.commit(Record::Turned(head.number, side), |work| {
            changes.into_iter().try_for_each(|it| work.apply(it))?;
            Ok(op)
        });
        match turned {
            // Something stands in the way that this step does not know of.
            Err(EngineError::Storage(
                StorageError::LabelTaken | StorageError::Conflict | StorageError::CaseMissing,
            )) => self.give_up(head.number, side),
            turned => turned,
        }
    }

    /// Forgets a step that cannot be taken, with those behind it: they stand on top of it.
    fn give_up<T>(&mut self, number: i64, side: StepSide) -> Result<T, EngineError> {
        let tx = self.db.transaction()?;
        tx.forget_steps_behind(number, side)?;
        tx.commit()?;
        Err(EngineError::StepGone)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use ::content::Pack;
    use domain::CaseId;
    use storage::Db;

    use super::*;
    use crate::{Clock, Content, FixedClock};

    /// An engine in memory with one case, made an hour ago.
    fn engine() -> (Engine, CaseId, Arc<FixedClock>) {
        let start = "2026-11-22T09:00:00".parse::<NaiveDateTime>().unwrap();
        let clock = Arc::new(FixedClock::at(start));
        let content = Content::new(Pack::shipped().clone());
        let now: Arc<dyn Clock> = Arc::<FixedClock>::clone(&clock);
        let mut engine = Engine::new(Db::in_memory().unwrap(), content, now);
        let case = engine.create_case().unwrap().value;
        clock.set(start + TimeDelta::hours(1));
        (engine, case, clock)
    }

    fn sizes(engine: &Engine) -> Vec<u32> {
        engine.db.rows().step_sizes().unwrap().into_iter().map(|(_, bytes)| bytes).collect()
    }

    #[test]
    fn typing_on_in_a_long_story_does_not_write_it_again_for_the_step() {
        let (mut engine, case, clock) = engine();
        let long = "woord ".repeat(50_000);
        engine.set_story(case, &long).unwrap();
        clock.set("2026-11-22T11:00:00".parse().unwrap());
        let mut typed = long.clone();
        for _ in 0..20 {
            typed.push('x');
            engine.set_story(case, &typed).unwrap();
        }
        engine.set_phase(case, domain::Phase::End).unwrap();
        let [phase, typing, first, _made] = sizes(&engine)[..] else { panic!("four steps") };
        assert!(typing > 300_000, "the side before holds the story once");
        assert!(phase < 1_000 && first < 1_000, "a step that leaves the story alone does not hold it");
    }

    #[test]
    fn a_step_that_is_not_on_top_of_what_stands_there_is_forgotten_whole_and_calmly() {
        let (mut engine, case, _) = engine();
        engine.set_phase(case, domain::Phase::Care).unwrap();
        engine.rename_case(case, "Casus Vlinder").unwrap();
        // Something removed the case without telling the steps.
        let tx = engine.db.transaction().unwrap();
        tx.remove_case(case).unwrap();
        tx.commit().unwrap();
        let before = engine.dump_of_work().unwrap();
        assert!(matches!(engine.undo(), Err(EngineError::StepGone)));
        assert_eq!(engine.dump_of_work().unwrap(), before, "never half");
        assert_eq!(engine.history().unwrap(), History::default(), "those behind it stood on top of it");
        assert!(matches!(engine.undo(), Err(EngineError::NothingToUndo)));
    }

    #[test]
    fn a_step_that_runs_into_something_else_is_forgotten_too() {
        let (mut engine, case, _) = engine();
        let old = engine.case(case).unwrap().case.label;
        engine.rename_case(case, "Casus Vlinder").unwrap();
        let mut other = engine.case(case).unwrap().case;
        (other.id, other.label) = (CaseId(engine.new_id()), old);
        let tx = engine.db.transaction().unwrap();
        tx.put_case(&other).unwrap();
        tx.commit().unwrap();
        assert!(matches!(engine.undo(), Err(EngineError::StepGone)));
        assert_eq!(engine.case(case).unwrap().case.label.as_str(), "Casus Vlinder");
    }

    #[test]
    fn a_step_of_a_program_that_knows_more_is_no_step_here() {
        let (mut engine, _, clock) = engine();
        let tx = engine.db.transaction().unwrap();
        tx.put_step("fly-to-the-moon", clock.now(), &[]).unwrap();
        tx.commit().unwrap();
        assert_eq!(engine.history().unwrap().undo, None);
        assert!(matches!(engine.undo(), Err(EngineError::StepGone)));
    }

    #[track_caller]
    fn check(sizes: impl IntoIterator<Item = u32>, expected: Option<i64>) {
        let sizes: Vec<_> = (0_i64..).map(|it| 1_000 - it).zip(sizes).collect();
        assert_eq!(first_too_many(&sizes), expected);
    }

    #[test]
    fn steps_are_bounded_in_number_and_in_bytes() {
        check([], None);
        check([10; 50], None);
        check([10; 51], Some(950));
        check([4_000_000; 3], Some(998));
        check([u32::MAX], None);
        check([u32::MAX, 1], Some(999));
    }
}

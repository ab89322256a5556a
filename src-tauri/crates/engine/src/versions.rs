//! Earlier versions of a narrative or an answer: a text that is about to be replaced, otherwise than by typing on, is
//! kept with the moment; fewer of them the longer ago. How a text differs from another is told in `compare`.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDateTime, TimeDelta, Timelike};
use domain::{Answer, Case, Reflection, Story};
use storage::{AnyRow, Change, RowKey, Tx, VersionHead};

pub use storage::TextField;

use crate::op::Op;
use crate::transact::Changed;
use crate::{Area, Engine, EngineError};

/// So many of the last versions stay, however close together.
const LAST: usize = 10;

/// For so long one version of each half hour stays, after that one of each day, …
const HALF_HOURS_FOR: TimeDelta = TimeDelta::days(2);

/// … and after so long one of each week.
const DAYS_FOR: TimeDelta = TimeDelta::days(30);

/// How many versions of one text are kept.
const MOST: usize = 60;

/// How many bytes the versions of one text take at most; the last one is always kept.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// A version in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Version {
    /// Which version; the higher, the later.
    pub number: i64,
    /// The moment until which the text stood there.
    pub until: NaiveDateTime,
    /// How many words it has.
    pub words: usize,
}

/// Keeps what these changes take the place of, when it is a text and is not kept already.
pub(crate) fn keep(tx: &Tx<'_>, changes: &[Change], now: NaiveDateTime) -> Result<(), EngineError> {
    let is_removed = |case| changes.iter().any(|it| it.key == RowKey::Case(case) && it.after.is_none());
    for (field, before, after) in changes.iter().filter_map(texts) {
        let is_nothing = before.trim().is_empty() || before == after;
        if is_nothing || is_removed(field.case()) || tx.has_version(&field, before)? {
            continue;
        }
        tx.put_version(&field, before, now)?;
        for number in too_many(&tx.versions_of(&field)?, now) {
            tx.remove_version(number)?;
        }
    }
    Ok(())
}

/// True when one of the changes takes more than `much` bytes of a text away in one place.
pub(crate) fn takes_away(changes: &[Change], much: usize) -> bool {
    changes.iter().filter_map(texts).any(|(_, before, after)| {
        let same = |(a, b): &(u8, u8)| a == b;
        let front = before.bytes().zip(after.bytes()).take_while(same).count();
        let back = before.bytes().rev().zip(after.bytes().rev()).take_while(same).count();
        before.len().saturating_sub(front).saturating_sub(back) > much
    })
}

/// The text that the change is about, before and after; an answer that is not there is empty.
fn texts(change: &Change) -> Option<(TextField, &str, &str)> {
    match (&change.before, &change.after) {
        (Some(AnyRow::Case(before)), Some(AnyRow::Case(after))) => {
            Some((TextField::Story(before.id), before.story.as_str(), after.story.as_str()))
        }
        (Some(AnyRow::Answer(before)), after) => {
            let after = match after {
                Some(AnyRow::Answer(it)) => it.text.as_str(),
                _ => "",
            };
            let field = TextField::Answer(before.case, before.question.clone());
            Some((field, before.text.as_str(), after))
        }
        _ => None,
    }
}

/// The versions that go, of versions with the last one first.
fn too_many(versions: &[VersionHead], now: NaiveDateTime) -> Vec<i64> {
    let mut stretches = BTreeSet::new();
    let mut bytes = 0_u64;
    let mut kept = 0;
    let mut gone = Vec::new();
    for (place, it) in versions.iter().enumerate() {
        let is_first_of_stretch = stretches.insert(stretch(it.until, now));
        let size = u64::from(it.bytes);
        let fits = kept < MOST && (place == 0 || bytes.saturating_add(size) <= MOST_BYTES);
        if fits && (place < LAST || is_first_of_stretch) {
            kept += 1;
            bytes = bytes.saturating_add(size);
        } else {
            gone.push(it.number);
        }
    }
    gone
}

/// The half hour, day or week of which one version stays.
fn stretch(until: NaiveDateTime, now: NaiveDateTime) -> (u8, i32, u32) {
    let age = now - until;
    let day = until.date().num_days_from_ce();
    if age <= HALF_HOURS_FOR {
        (0, day, until.num_seconds_from_midnight() / 1_800)
    } else if age <= DAYS_FOR {
        (1, day, 0)
    } else {
        let week = until.iso_week();
        (2, week.year(), week.week())
    }
}

impl Engine {
    /// The earlier versions of the text, the last one first.
    pub fn versions(&self, field: &TextField) -> Result<Vec<Version>, EngineError> {
        let rows = self.db.rows();
        if rows.case(field.case())?.is_none() {
            return Err(EngineError::CaseGone(field.case()));
        }
        let with_words = |it: VersionHead| {
            let text = rows.version(field, it.number)?.unwrap_or_default();
            Ok(Version { number: it.number, until: it.until, words: text.split_whitespace().count() })
        };
        rows.versions_of(field)?.into_iter().map(with_words).collect()
    }

    /// The text of that version, and the text as it is now.
    pub fn version_and_now(&self, field: &TextField, number: i64) -> Result<(String, String), EngineError> {
        let rows = self.db.rows();
        let version = rows.version(field, number)?.ok_or(EngineError::VersionGone)?;
        let now = match field {
            TextField::Story(case) => rows.case(*case)?.map(|it| it.story.as_str().to_owned()),
            TextField::Answer(case, question) => {
                rows.answer(*case, question)?.map(|it| it.text.as_str().to_owned())
            }
        };
        Ok((version, now.unwrap_or_default()))
    }

    /// Puts the text of that version back. What stands there now becomes a version itself.
    pub fn restore_version(&mut self, field: &TextField, number: i64) -> Result<Changed<()>, EngineError> {
        let (text, now) = self.version_and_now(field, number)?;
        self.transact(Op::RestoreVersion, |work| {
            if text == now {
                return Ok(());
            }
            let case = field.case();
            match field {
                TextField::Story(_) => {
                    let before = work.case(case)?;
                    work.put_case(Case { story: Story::new(&text)?, ..before })?;
                }
                TextField::Answer(_, question) => {
                    let question = question.clone();
                    work.put_answer(Answer { case, question, text: Reflection::new(&text)? })?;
                }
            }
            work.touch(case)
        })
    }

    /// Removes the earlier versions of the text for good and gives back how many there were. The steps go too: they
    /// could hold the same words.
    pub fn forget_versions(&mut self, field: &TextField) -> Result<Changed<usize>, EngineError> {
        let versions = self.db.rows().versions_of(field)?;
        let tx = self.db.transaction()?;
        for it in &versions {
            tx.remove_version(it.number)?;
        }
        tx.forget_steps()?;
        tx.commit()?;
        self.db.compact()?;
        Ok(Changed { value: versions.len(), areas: [Area::Cases].into(), history: self.history()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = 3_600;
    const DAY: i64 = 24 * HOUR;

    fn now() -> NaiveDateTime {
        "2026-11-22T14:00:00".parse().unwrap()
    }

    /// Versions so many seconds ago, the last one first; their number is their age.
    fn versions(ages: impl IntoIterator<Item = i64>, bytes: u32) -> Vec<VersionHead> {
        let at = |age| VersionHead { number: age, until: now() - TimeDelta::seconds(age), bytes };
        ages.into_iter().map(at).collect()
    }

    /// The ages that stay.
    fn kept(ages: impl IntoIterator<Item = i64>, bytes: u32) -> Vec<i64> {
        let all = versions(ages, bytes);
        let gone = too_many(&all, now());
        all.iter().map(|it| it.number).filter(|it| !gone.contains(it)).collect()
    }

    #[test]
    fn the_last_ones_stay_then_one_each_half_hour() {
        assert_eq!(kept((0..30).map(|it| it * 60), 10), (0..10).map(|it| it * 60).collect::<Vec<_>>());
        let spread = kept((0..24).map(|it| it * 900), 10);
        assert_eq!(spread.len(), 17, "ten, and then every second quarter of an hour");
    }

    #[test]
    fn after_two_days_one_a_day_stays_and_after_a_month_one_a_week() {
        let ages = (0..400).map(|it| 3 * DAY + it * 6 * HOUR);
        let kept = kept(ages, 10);
        let older_than = |days: i64| kept.iter().filter(|it| **it > days * DAY).count();
        assert!((27..=38).contains(&(kept.len() - older_than(30))), "a day each, and the last ten");
        assert!((10..=12).contains(&older_than(30)), "ten weeks and what is left of two");
    }

    #[test]
    fn the_bounds_hold_and_the_last_one_always_stays() {
        assert_eq!(kept((0..2_000).map(|it| it * 6 * HOUR), 10).len(), 60);
        assert_eq!(kept([0, 60, 120], 3_000_000), [0]);
        assert_eq!(kept([0, 60], u32::MAX), [0]);
        assert_eq!(kept([-HOUR, 0], 10).len(), 2, "a clock that was set back removes nothing");
    }

    #[test]
    fn thinning_again_removes_nothing_more() {
        let ages: Vec<_> = (0..300).map(|it| it * it * 60).collect();
        let once = kept(ages, 10);
        assert_eq!(kept(once.clone(), 10), once);
    }
}

//! The desk on which papers are made, beside the app: who waits for what, how far it is, and the last paper
//! that was looked at. Locking the vault clears it; a paper that was under way then never comes out.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use engine::{Gathered, Looked};
use report::Watch;

use super::findings::FindingRow;
use super::rare::RareRow;
use super::view::ProgressView;
use crate::error::{WireError, WireResult};

/// Where papers are made. A copy is the same desk.
#[derive(Clone, Default)]
pub struct Desk(Arc<Mutex<Inner>>);

#[derive(Default)]
struct Inner {
    tasks: Vec<Weak<Task>>,
    last: Option<Arc<LaidOut>>,
}

/// A paper that was laid out to look at.
pub(crate) struct LaidOut {
    pub gathered: Gathered,
    pub looked: Looked,
    pub findings: Vec<FindingRow>,
    pub rare: Vec<RareRow>,
}

/// What a paper is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To look at: the next one takes its place.
    Look,
    /// To print or to save.
    Leave,
}

const WANTED: u8 = 0;
const CANCELLED: u8 = 1;
const LOCKED: u8 = 2;

/// One paper that someone waits for, from gathering until it is shown, printed or written.
pub(crate) struct Task {
    purpose: Purpose,
    is_private: bool,
    /// [`WANTED`], or why it is not wanted any more.
    end: AtomicU8,
    /// How far it is.
    steps: Mutex<ProgressView>,
}

impl Desk {
    /// How far the paper is that was asked for last; `None` when none is being made.
    pub fn progress(&self) -> Option<ProgressView> {
        let inner = self.inner();
        inner.tasks.iter().rev().filter_map(Weak::upgrade).find_map(|it| it.progress())
    }

    /// Ends every paper that is being made.
    pub fn cancel(&self) {
        self.inner().end(CANCELLED, |_| true);
    }

    /// Ends every paper with what a worker wrote on it, also one that waits for a place, and forgets the last.
    pub(crate) fn lock(&self) {
        let mut inner = self.inner();
        inner.end(LOCKED, |it| it.is_private);
        inner.last = None;
    }

    /// A task for a paper. The paper that was being made to look at is not wanted any more then.
    pub(crate) fn begin(&self, purpose: Purpose, is_private: bool) -> Arc<Task> {
        let task =
            Arc::new(Task { purpose, is_private, end: AtomicU8::new(WANTED), steps: Mutex::default() });
        let mut inner = self.inner();
        if purpose == Purpose::Look {
            inner.end(CANCELLED, |it| it.purpose == Purpose::Look);
        }
        inner.tasks.retain(|it| it.strong_count() > 0);
        inner.tasks.push(Arc::downgrade(&task));
        task
    }

    /// The last paper, when the same one would come out of `gathered`.
    pub(crate) fn last(&self, gathered: &Gathered) -> Option<Arc<LaidOut>> {
        self.inner().last.as_ref().filter(|it| it.gathered == *gathered).map(Arc::clone)
    }

    /// Keeps `paper` as the last one, unless `task` is not wanted any more.
    pub(crate) fn keep(&self, paper: LaidOut, task: &Task) -> WireResult<Arc<LaidOut>> {
        let mut inner = self.inner();
        task.is_wanted()?;
        let paper = Arc::new(paper);
        inner.last = Some(Arc::clone(&paper));
        Ok(paper)
    }

    /// A panic while a paper was made must not keep every later one from being made.
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    fn end(&self, why: u8, which: impl Fn(&Task) -> bool) {
        for task in self.tasks.iter().filter_map(Weak::upgrade).filter(|it| which(it)) {
            // The first reason stays, but a lock is always told as one.
            let _ = task.end.fetch_max(why, Ordering::AcqRel);
        }
    }
}

impl Task {
    /// Nothing, while someone still waits for the paper; else why not.
    pub fn is_wanted(&self) -> WireResult<()> {
        match self.end.load(Ordering::Acquire) {
            WANTED => Ok(()),
            LOCKED => Err(WireError::Locked),
            _ => Err(WireError::PaperCancelled),
        }
    }

    /// Steps done and in all, while there is something to do.
    fn progress(&self) -> Option<ProgressView> {
        Some(*self.steps()).filter(|it| it.done < it.of)
    }

    /// Says that the paper is made.
    pub fn is_made(&self) {
        *self.steps() = ProgressView::default();
    }

    fn steps(&self) -> MutexGuard<'_, ProgressView> {
        self.steps.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Watch for Task {
    fn at(&self, done: usize, of: usize) -> ControlFlow<()> {
        let count = |it: usize| u32::try_from(it).unwrap_or(u32::MAX);
        let next = ProgressView { done: count(done), of: count(of) };
        // Whoever lays out in more than one round starts again from nothing; what is shown never goes back.
        let mut steps = self.steps();
        if is_further(next, *steps) {
            *steps = next;
        }
        drop(steps);
        if self.is_wanted().is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }
}

/// True when the share of `next` is not smaller than that of `before`.
fn is_further(next: ProgressView, before: ProgressView) -> bool {
    u64::from(next.done) * u64::from(before.of) >= u64::from(before.done) * u64::from(next.of)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_round_does_not_send_the_progress_back() {
        let desk = Desk::default();
        let task = desk.begin(Purpose::Look, false);
        assert_eq!(desk.progress(), None, "nothing is known yet");
        for (at, shown) in [((0, 4), (0, 4)), ((2, 4), (2, 4)), ((0, 100), (2, 4)), ((60, 100), (60, 100))] {
            assert!(task.at(at.0, at.1).is_continue());
            assert_eq!(desk.progress(), Some(ProgressView { done: shown.0, of: shown.1 }), "after {at:?}");
        }
        task.is_made();
        assert_eq!(desk.progress(), None);
    }

    #[test]
    fn the_last_paper_tells_how_far_it_is() {
        let desk = Desk::default();
        let book = desk.begin(Purpose::Leave, false);
        let _ = book.at(1, 10);
        let card = desk.begin(Purpose::Leave, false);
        let _ = card.at(1, 2);
        assert_eq!(desk.progress(), Some(ProgressView { done: 1, of: 2 }));
        drop(card);
        assert_eq!(desk.progress(), Some(ProgressView { done: 1, of: 10 }));
    }

    #[test]
    fn a_lock_ends_what_is_private_and_is_told_as_one() {
        let desk = Desk::default();
        let [private, public] = [true, false].map(|it| desk.begin(Purpose::Leave, it));
        desk.lock();
        assert!(matches!(private.is_wanted(), Err(WireError::Locked)));
        assert!(private.at(1, 2).is_break() && public.at(1, 2).is_continue());
        desk.cancel();
        assert!(matches!(public.is_wanted(), Err(WireError::PaperCancelled)));
        assert!(matches!(private.is_wanted(), Err(WireError::Locked)), "what was locked stays so");
        assert!(desk.begin(Purpose::Leave, true).is_wanted().is_ok(), "the next one is wanted");
    }
}

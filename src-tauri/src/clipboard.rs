//! Text that was copied in the app leaves the clipboard after a minute, when the vault locks and when the app ends,
//! if it is still what the app put there. What was copied elsewhere is never touched. No text is kept, only a
//! fingerprint of it with a key that lives as long as this run.

mod system;

use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

pub use system::System;

/// How long copied text stays.
pub const STAYS: Duration = Duration::from_mins(1);

/// Sees the text on the clipboard, `None` when there is no text, and says what is to be done with it.
pub type Look = Box<dyn FnOnce(Option<&str>) -> Then + Send>;

/// The clipboard of the system.
pub trait Clipboard: Send + Sync {
    /// Shows what is on the clipboard to `look`, now or soon and in the order of asking, and empties the clipboard when
    /// that says so.
    fn look(&self, look: Look);
    /// Puts `text` there; true when it was taken.
    fn put(&self, text: String) -> bool;
    /// Empties the selection that a middle click pastes, where there is one and it is of this app.
    fn empty_selection(&self);
}

/// What is to be done with the clipboard after a look at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// It stays as it is.
    Keep,
    /// It is emptied.
    Empty,
}

/// What the app copied last, on the clipboard that it was given.
#[derive(Clone)]
pub struct Copies {
    clipboard: Arc<dyn Clipboard>,
    copied: Arc<Mutex<Copied>>,
}

#[derive(Default)]
struct Copied {
    key: RandomState,
    /// How many copies are still to be looked at.
    awaited: u32,
    last: Option<Last>,
}

#[derive(Clone, Copy)]
struct Last {
    fingerprint: u64,
    leaves: Duration,
}

impl Copies {
    /// Nothing copied yet.
    pub fn new(clipboard: Arc<dyn Clipboard>) -> Self {
        Self { clipboard, copied: Arc::default() }
    }

    /// Takes what is on the clipboard at the moment `now` for something that the app put there.
    pub fn copied(&self, now: Duration) {
        held(&self.copied).awaited += 1;
        let copied = Arc::clone(&self.copied);
        self.clipboard.look(Box::new(move |text| {
            let mut copied = held(&copied);
            copied.awaited = copied.awaited.saturating_sub(1);
            let fingerprint = text.map(|it| copied.key.hash_one(it));
            copied.last = fingerprint.map(|fingerprint| Last { fingerprint, leaves: now + STAYS });
            Then::Keep
        }));
    }

    /// Puts `text` on the clipboard at the moment `now`, to be taken back like everything that was copied; true when it
    /// was taken.
    pub fn put(&self, text: String, now: Duration) -> bool {
        let fingerprint = held(&self.copied).key.hash_one(text.as_str());
        let is_there = self.clipboard.put(text);
        if is_there {
            held(&self.copied).last = Some(Last { fingerprint, leaves: now + STAYS });
        }
        is_there
    }

    /// Takes the text back when its time has come.
    pub fn look(&self, now: Duration) {
        if held(&self.copied).last.as_ref().is_some_and(|it| now >= it.leaves) {
            self.take_back();
        }
    }

    /// Takes the text back now, also what is only selected: the vault is locked or the app ends.
    pub fn leave(&self) {
        self.take_back();
        self.clipboard.empty_selection();
    }

    fn take_back(&self) {
        {
            let copied = held(&self.copied);
            // What other programs copied is not even looked at when nothing of the app can be there.
            if copied.last.is_none() && copied.awaited == 0 {
                return;
            }
        }
        let copied = Arc::clone(&self.copied);
        self.clipboard.look(Box::new(move |text| {
            let mut copied = held(&copied);
            let ours = copied.last.take().map(|it| it.fingerprint);
            let there = text.map(|it| copied.key.hash_one(it));
            if ours.is_some() && ours == there { Then::Empty } else { Then::Keep }
        }));
    }
}

fn held(copied: &Mutex<Copied>) -> MutexGuard<'_, Copied> {
    copied.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A clipboard for a test: its text, and how often the selection was emptied.
    #[derive(Default)]
    struct Fake {
        text: Mutex<Option<String>>,
        emptied: Mutex<u32>,
    }

    impl Fake {
        fn put(&self, text: &str) {
            *self.text.lock().unwrap() = Some(text.to_owned());
        }

        fn text(&self) -> Option<String> {
            self.text.lock().unwrap().clone()
        }
    }

    impl Clipboard for Fake {
        fn look(&self, look: Look) {
            let mut text = self.text.lock().unwrap();
            if look(text.as_deref()) == Then::Empty {
                *text = None;
            }
        }

        fn put(&self, text: String) -> bool {
            *self.text.lock().unwrap() = Some(text);
            true
        }

        fn empty_selection(&self) {
            *self.emptied.lock().unwrap() += 1;
        }
    }

    const COPIED: Duration = Duration::from_secs(100);

    fn with_copied(text: &str) -> (Arc<Fake>, Copies) {
        let fake = Arc::new(Fake::default());
        fake.put(text);
        let copies = Copies::new(Arc::<Fake>::clone(&fake));
        copies.copied(COPIED);
        (fake, copies)
    }

    #[test]
    fn copied_text_leaves_after_a_minute_and_not_before() {
        let (fake, copies) = with_copied("over de familie");
        copies.look(COPIED + STAYS.saturating_sub(Duration::from_millis(1)));
        assert_eq!(fake.text().as_deref(), Some("over de familie"));
        copies.look(COPIED + STAYS);
        assert_eq!(fake.text(), None);
        assert_eq!(*fake.emptied.lock().unwrap(), 0, "what is selected stays while someone works");
    }

    #[test]
    fn what_the_program_puts_there_leaves_after_a_minute_too() {
        let fake = Arc::new(Fake::default());
        let copies = Copies::new(Arc::<Fake>::clone(&fake));
        assert!(copies.put("het blad".to_owned(), COPIED));
        copies.look(COPIED + STAYS.saturating_sub(Duration::from_millis(1)));
        assert_eq!(fake.text().as_deref(), Some("het blad"));
        copies.look(COPIED + STAYS);
        assert_eq!(fake.text(), None);
        assert!(copies.put("nog een".to_owned(), COPIED));
        copies.leave();
        assert_eq!(fake.text(), None, "at once when the vault locks");
    }

    #[test]
    fn copied_text_and_the_selection_leave_at_once_when_the_vault_locks_or_the_app_ends() {
        let (fake, copies) = with_copied("over de familie");
        copies.leave();
        assert_eq!(fake.text(), None);
        assert_eq!(*fake.emptied.lock().unwrap(), 1);
    }

    #[test]
    fn what_was_copied_elsewhere_is_never_touched() {
        let (fake, copies) = with_copied("over de familie");
        fake.put("boodschappen");
        copies.look(COPIED + STAYS);
        assert_eq!(fake.text().as_deref(), Some("boodschappen"));
        fake.put("over de familie");
        copies.look(COPIED + STAYS * 2);
        copies.leave();
        assert_eq!(
            fake.text().as_deref(),
            Some("over de familie"),
            "once let go, it is not followed any more"
        );
    }

    #[test]
    fn copying_again_begins_the_minute_anew() {
        let (fake, copies) = with_copied("eerst");
        fake.put("daarna");
        copies.copied(COPIED + Duration::from_secs(50));
        copies.look(COPIED + STAYS);
        assert_eq!(fake.text().as_deref(), Some("daarna"));
        copies.look(COPIED + Duration::from_secs(50) + STAYS);
        assert_eq!(fake.text(), None);
    }

    #[test]
    fn without_text_there_is_nothing_to_follow() {
        let fake = Arc::new(Fake::default());
        let copies = Copies::new(Arc::<Fake>::clone(&fake));
        copies.copied(COPIED);
        fake.put("van een ander");
        copies.look(COPIED + STAYS);
        copies.leave();
        assert_eq!(fake.text().as_deref(), Some("van een ander"));
    }
}

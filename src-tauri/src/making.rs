//! Backups that are being made, each in a thread of its own: what it is made from is taken, and the app is free.

use std::sync::mpsc;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use wire::BackupJob;

/// The threads that make them. A copy is the same.
#[derive(Clone, Default)]
pub struct Making(Arc<Mutex<Vec<JoinHandle<()>>>>);

impl Making {
    /// Makes one, and tells `finished` what came of it.
    pub fn begin(&self, job: BackupJob, finished: impl FnOnce(wire::BackupOutcome) + Send + 'static) {
        let making = thread::spawn(move || finished(job.run()));
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|it| !it.is_finished());
        all.push(making);
    }

    /// Waits until all are made, but not longer than `most`: what is cut off then leaves the older ones whole, and is
    /// made the next time.
    pub fn wait(&self, most: Duration) {
        let all = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        let (done, waiting) = mpsc::channel();
        thread::spawn(move || {
            for it in all {
                // One that panicked is over too.
                let _ = it.join();
            }
            // Nobody may be waiting any more.
            let _ = done.send(());
        });
        // Too late is the same as done: the program ends.
        let _ = waiting.recv_timeout(most);
    }
}

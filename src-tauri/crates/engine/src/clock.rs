//! What day it is and which id is next, given from outside so that a test decides both.

use std::sync::Mutex;

use chrono::{Local, NaiveDate, NaiveDateTime, Utc};
use domain::Moment;
use uuid::Uuid;

/// Where time and randomness come from.
pub trait Clock: Send + Sync {
    /// This moment in local time.
    fn now(&self) -> NaiveDateTime;

    /// A new random id. Version 4: it carries no moment of creation, which could make a family traceable.
    fn new_id(&self) -> Uuid {
        Uuid::new_v4()
    }

    /// This moment in universal time, for what must not jump in the nights in which the clock changes.
    fn moment(&self) -> Moment {
        Moment(self.now())
    }

    /// Today.
    fn today(&self) -> NaiveDate {
        self.now().date()
    }
}

/// The clock of this machine.
#[derive(Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> NaiveDateTime {
        Local::now().naive_local()
    }

    fn moment(&self) -> Moment {
        Moment(Utc::now().naive_utc())
    }
}

/// A clock that stands still until it is set, and counts its ids: for tests, pictures and demonstrations.
#[derive(Debug)]
pub struct FixedClock {
    now: Mutex<NaiveDateTime>,
    ids: Mutex<u128>,
}

impl FixedClock {
    /// A clock that stands at `now`.
    pub fn at(now: NaiveDateTime) -> Self {
        Self { now: Mutex::new(now), ids: Mutex::new(0) }
    }

    /// Puts the hands at `now`.
    pub fn set(&self, now: NaiveDateTime) {
        *self.now.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = now;
    }
}

impl Clock for FixedClock {
    fn now(&self) -> NaiveDateTime {
        *self.now.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn new_id(&self) -> Uuid {
        let mut ids = self.ids.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        *ids += 1;
        Uuid::from_u128(*ids)
    }
}

//! What now: where the worker was, what is due, what is about to go.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{CaseId, Experiment, Label, Place, REMIND_BEFORE};
use storage::CaseHead;

use crate::{CaseFilter, Engine, EngineError};

/// An experiment with the case that it belongs to.
#[derive(Debug, Clone)]
pub struct DueExperiment {
    /// The experiment.
    pub experiment: Experiment,
    /// The name of its case.
    pub label: Label,
}

/// What the start screen shows.
#[derive(Debug, Clone)]
pub struct Today {
    /// The day.
    pub today: NaiveDate,
    /// The case that was open last, with the place in it; the last changed one when no place is known.
    pub last: Option<(CaseHead, Option<Place>)>,
    /// Open experiments, the first to look back on first.
    pub experiments: Vec<DueExperiment>,
    /// Cases that expire within two weeks or have expired, the first to go first.
    pub expiring: Vec<(CaseHead, NaiveDate)>,
    /// How many cases there are.
    pub cases: usize,
}

impl Engine {
    /// What the start screen shows today.
    pub fn today(&self) -> Result<Today, EngineError> {
        let today = self.clock.today();
        let heads = self.cases(CaseFilter::Kept)?;
        let period = self.keep_period()?;
        let by_id: HashMap<_, _> = heads.iter().map(|it| (it.id, it)).collect();
        let find = |id: CaseId| by_id.get(&id).copied();
        let last = match self.db.rows().last_place()? {
            Some((id, place)) => find(id).map(|it| (it.clone(), Some(place))),
            None => None,
        };
        let last = last.or_else(|| heads.first().map(|it| (it.clone(), None)));

        let mut experiments: Vec<_> = self
            .db
            .rows()
            .open_experiments()?
            .into_iter()
            .filter_map(|it| Some(DueExperiment { label: find(it.case)?.label.clone(), experiment: it }))
            .collect();
        experiments.sort_by(|a, b| {
            let key = |it: &DueExperiment| (it.experiment.look_back_on, it.label.clone());
            key(a).cmp(&key(b))
        });

        let mut expiring: Vec<_> = heads
            .iter()
            .map(|it| (it.clone(), it.expires_on(period)))
            .filter(|(_, day)| *day - today <= REMIND_BEFORE)
            .collect();
        expiring.sort_by(|a, b| a.1.cmp(&b.1).then_with(|| a.0.label.cmp(&b.0.label)));
        Ok(Today { today, last, experiments, expiring, cases: heads.len() })
    }
}

//! A content pack made ready to work with: its search index, its reader of the add field, its judging words.
//! They are built when first needed, so that the app starts without waiting for them.

use std::sync::{Arc, OnceLock};

use ::content::Pack;
use ::content::propose::{Proposal, Proposer};
use ::content::search::{Hit, Index};
use ::content::wording::{Finder, Hint};
use domain::{CaseId, Phase, TagId};

use crate::{Engine, EngineError};

/// How many proposals the add field shows.
const PROPOSALS: usize = 3;

/// A pack with its index.
pub struct Content {
    pack: Pack,
    index: OnceLock<Index>,
    proposer: OnceLock<Proposer>,
    wording: OnceLock<Finder>,
}

impl Content {
    /// The pack, ready to work with.
    pub fn new(pack: Pack) -> Arc<Self> {
        Arc::new(Self { pack, index: OnceLock::new(), proposer: OnceLock::new(), wording: OnceLock::new() })
    }

    /// The pack itself.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// The best hits in the handbook for what was typed, at most `most`.
    pub fn find(&self, typed: &str, most: usize) -> Vec<Hit> {
        self.index.get_or_init(|| Index::new(&self.pack)).find(typed, most)
    }

    /// Where `text` judges, and what could stand there instead.
    pub fn wording(&self, text: &str) -> Vec<Hint> {
        self.wording.get_or_init(|| Finder::new(&self.pack.wording)).find(text)
    }

    fn propose(&self, typed: &str, phase: Phase) -> Vec<Proposal> {
        self.proposer.get_or_init(|| Proposer::new(&self.pack)).propose(typed, phase, PROPOSALS)
    }
}

impl Engine {
    /// What Enter in the add field would do: the best three readings of what was typed, each with
    /// the tag that the element has in this phase already.
    pub fn propose_tags(
        &self,
        case: CaseId,
        phase: Phase,
        typed: &str,
    ) -> Result<Vec<(Proposal, Option<TagId>)>, EngineError> {
        let proposals = self.content.propose(typed, phase);
        let with_existing = proposals.into_iter().map(|it| {
            let existing = self.db.rows().tag_of(case, &it.element, phase)?;
            Ok((it, existing.map(|tag| tag.id)))
        });
        with_existing.collect()
    }
}

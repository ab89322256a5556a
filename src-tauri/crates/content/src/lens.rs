//! Lenses: other ways to look at the same case. For looking, never for measuring:
//! there is no score and no total.

use domain::{ElementId, LensId, LensItemId};

use crate::Mark;

/// A second look at a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lens {
    /// Which lens.
    pub id: LensId,
    /// The name.
    pub name: String,
    /// Where it comes from.
    pub origin: String,
    /// What the sources say about it, and what is ours.
    pub intro: String,
    /// The codes of its sources.
    pub sources: Vec<String>,
    /// What to look at.
    pub items: Vec<LensItem>,
    /// What can pull two ways; only some lenses have these.
    pub dilemmas: Vec<Dilemma>,
}

/// One thing to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LensItem {
    /// Which item; unique over all lenses.
    pub id: LensItemId,
    /// The heading it stands under: a level, a group, an area.
    pub group: Option<String>,
    /// The name.
    pub name: String,
    /// How well the name is known.
    pub mark: Mark,
    /// The codes of the sources in which the name was seen.
    pub sources: Vec<String>,
    /// What it is.
    pub description: String,
    /// A question to think about.
    pub question: String,
    /// Elements one could look at too; never tagged by themselves.
    pub elements: Vec<ElementId>,
}

/// Two good things that get in each other's way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dilemma {
    /// Which dilemma; unique among the lens items too.
    pub id: LensItemId,
    /// The two sides.
    pub name: String,
    /// A question to think about.
    pub question: String,
    /// Elements one could look at too.
    pub elements: Vec<ElementId>,
}

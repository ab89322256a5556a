//! The pass with which a thing may leave the vault, made here and nowhere else.
//! What is worth looking at is said by [`Texts`]; who may accept what is said by the worker.

use std::collections::HashSet;
use std::fmt;

use crate::combination::Reasons;
use crate::{Finding, Kind, Known, Place, RareQuestion, Texts, find};

/// A finding that the worker has not resolved. It shows the found text and nothing around it.
#[derive(Clone, PartialEq, Eq)]
pub struct Open {
    /// The text it stands in.
    pub place: Place,
    /// What and where in that text.
    pub finding: Finding,
    /// The found text.
    pub excerpt: String,
}

impl Open {
    /// The worker's word that this finding may leave; a BSN or an IBAN may not.
    pub fn accept(&self) -> Result<Acceptance, CannotAccept> {
        Acceptance::new(self.place.clone(), self.finding.kind, &self.excerpt)
    }
}

/// No excerpt: what a worker wrote never reaches a log by `{:?}`.
impl fmt::Debug for Open {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Open")
            .field("place", &self.place)
            .field("finding", &self.finding)
            .finish_non_exhaustive()
    }
}

/// A kind of finding that no one can accept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a finding of kind {} cannot be accepted", .0.id())]
pub struct CannotAccept(pub Kind);

/// The worker's word that one found text of one kind may leave from one place.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Acceptance {
    place: Place,
    kind: Kind,
    found: String,
}

impl Acceptance {
    /// The acceptance of exactly `found` at `place`; refused for a BSN or an IBAN.
    pub fn new(place: Place, kind: Kind, found: &str) -> Result<Self, CannotAccept> {
        if kind.blocks() {
            Err(CannotAccept(kind))
        } else {
            Ok(Self { place, kind, found: found.to_owned() })
        }
    }

    /// The acceptance of something rare.
    pub(crate) fn of_rare(place: Place, found: &str) -> Self {
        Self { place, kind: Kind::Rare, found: found.to_owned() }
    }

    /// Where it counts.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// What was accepted.
    pub fn kind(&self) -> Kind {
        self.kind
    }
}

/// No found text: what a worker wrote never reaches a log by `{:?}`.
impl fmt::Debug for Acceptance {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Acceptance")
            .field("place", &self.place)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

/// A thing whose every text was looked at for this way out. Only [`clear`] makes one, and it cannot be
/// changed or copied, so what is printed is what was looked at.
///
/// ```compile_fail
/// let forged = privacy::Cleared("not looked at");
/// ```
pub struct Cleared<T>(T);

impl<T> Cleared<T> {
    /// The thing, to read.
    pub fn get(&self) -> &T {
        &self.0
    }
}

/// Type name only: the thing holds what a worker wrote.
impl<T> fmt::Debug for Cleared<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Cleared(…)")
    }
}

/// A thing that may not leave yet, and why.
#[derive(thiserror::Error)]
#[error("{} findings and {} questions are open", .open.findings.len(), .open.rare.len())]
pub struct NotCleared<T> {
    /// The thing, unchanged.
    pub thing: T,
    /// What is open; never empty.
    pub open: InTheWay,
}

/// Without the thing: it holds what a worker wrote.
impl<T> fmt::Debug for NotCleared<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("NotCleared").field("open", &self.open).finish_non_exhaustive()
    }
}

/// What stands between a thing and the outside.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InTheWay {
    /// What was found, in the order of the texts.
    pub findings: Vec<Open>,
    /// The last question, once for each family that the texts give reasons for.
    pub rare: Vec<RareQuestion>,
}

impl InTheWay {
    /// Everything in `thing`, with nothing accepted. A question has every reason that could come to count; one that
    /// hangs on a finding counts when that finding is let through.
    pub fn of<T: Texts + ?Sized>(thing: &T) -> Self {
        let nothing_said = Known::default();
        let (mut findings, mut reasons) = (Vec::new(), Reasons::default());
        for it in thing.texts() {
            reasons.read(&it);
            for finding in find(it.text, it.known.unwrap_or(&nothing_said)) {
                let Some(excerpt) = it.text.get(finding.at.clone()) else { continue };
                if !it.place.expects(finding.kind) {
                    let one = Open { place: it.place.clone(), excerpt: excerpt.to_owned(), finding };
                    reasons.may_stand(&one);
                    findings.push(one);
                }
            }
        }
        Self { findings, rare: reasons.questions() }
    }

    /// What is left of it after what was `accepted`.
    #[must_use]
    pub fn after(self, accepted: &[Acceptance]) -> Self {
        let accepted: HashSet<&Acceptance> = accepted.iter().collect();
        let is_open = |it: &Open| !it.accept().is_ok_and(|it| accepted.contains(&it));
        Self {
            findings: self.findings.into_iter().filter(is_open).collect(),
            rare: self.rare.into_iter().filter_map(|it| it.after(&accepted)).collect(),
        }
    }

    /// True when nothing is.
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty() && self.rare.is_empty()
    }
}

/// The pass for `thing`, when each finding in it was accepted one by one and the last question was answered where the
/// texts give a reason for it; else what is open. An acceptance counts for exactly its place, its kind and its found
/// text; a valid BSN or IBAN is open whatever was accepted.
pub fn clear<T: Texts>(thing: T, accepted: &[Acceptance]) -> Result<Cleared<T>, NotCleared<T>> {
    let open = InTheWay::of(&thing).after(accepted);
    if open.is_empty() { Ok(Cleared(thing)) } else { Err(NotCleared { thing, open }) }
}

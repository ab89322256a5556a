//! The pass with which a thing may leave the vault, made here and nowhere else.
//! What is worth looking at is said by [`Texts`]; who may accept what is said by the worker.

use std::collections::HashSet;
use std::fmt;

use domain::{CaseId, ElementId, ExperimentId, LearningPointId, Phase, QuestionId, RegisterDimension};

use crate::{Finding, Kind, findings};

/// Where in a thing a text stands. It names content items, never what was written.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Place {
    /// The name of the case.
    Label,
    /// The narrative.
    Story,
    /// A goal, counted from zero.
    Goal(usize),
    /// The frame of the help: a program element, for the whole case or for one phase.
    Program(ElementId, Option<Phase>),
    /// What one could see of an element in a phase, or why it was left out.
    TagNote(ElementId, Phase),
    /// The answer to a question of the guide.
    Answer(QuestionId),
    /// A line of an experiment.
    Experiment(ExperimentId, ExperimentField),
    /// The worker's own note with an element of the handbook.
    HandbookNote(ElementId),
    /// A line of what is written down about a meeting of colleagues.
    Meeting(MeetingField),
    /// A learning point, which belongs to no case.
    LearningPoint(LearningPointId),
    /// A place in one case out of several.
    InCase(CaseId, Box<Place>),
}

/// A line of what is written down about a meeting; lists are counted from zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MeetingField {
    /// What it is about, in one line.
    Theme,
    /// The question.
    Question,
    /// Who leads it.
    Leader,
    /// The register in which the leader stands.
    LeaderRegister,
    /// A colleague who was there.
    Participant(usize),
    /// What was learned.
    Learned(usize),
    /// What was agreed.
    Agreement(usize),
    /// Who does what was agreed.
    AgreementWho(usize),
    /// What goes to the team.
    ForTeam,
    /// What was reflected along a dimension of the register.
    Dimension(RegisterDimension),
    /// What the worker is going to do.
    NextSteps,
}

/// A line of an experiment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ExperimentField {
    /// What to do.
    What,
    /// With whom.
    WithWhom,
    /// How one will notice.
    NoticedBy,
    /// Who will ask about it.
    AskedBy,
    /// What happened.
    Outcome,
}

/// A thing with free text in it.
pub trait Texts {
    /// Every free text that would leave with the thing, and where it stands.
    fn texts(&self) -> Vec<(Place, &str)>;
}

impl<T: Texts + ?Sized> Texts for &T {
    fn texts(&self) -> Vec<(Place, &str)> {
        (**self).texts()
    }
}

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
#[error("{} findings are open", .open.len())]
pub struct NotCleared<T> {
    /// The thing, unchanged.
    pub thing: T,
    /// What is open, in the order of the texts; never empty.
    pub open: Vec<Open>,
}

/// Without the thing: it holds what a worker wrote.
impl<T> fmt::Debug for NotCleared<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("NotCleared").field("open", &self.open).finish_non_exhaustive()
    }
}

/// The pass for `thing`, when each finding in it was accepted one by one; else what is open.
/// An acceptance counts for exactly its place, its kind and its found text; a valid BSN or IBAN is open
/// whatever was accepted.
pub fn clear<T: Texts>(thing: T, accepted: &[Acceptance]) -> Result<Cleared<T>, NotCleared<T>> {
    let open = open_in(&thing, accepted);
    if open.is_empty() { Ok(Cleared(thing)) } else { Err(NotCleared { thing, open }) }
}

/// What is open in `thing` after what was `accepted`, in the order of the texts.
pub fn open_in<T: Texts + ?Sized>(thing: &T, accepted: &[Acceptance]) -> Vec<Open> {
    let accepted: HashSet<&Acceptance> = accepted.iter().collect();
    let mut open = Vec::new();
    for (place, text) in thing.texts() {
        for finding in findings(text) {
            let Some(excerpt) = text.get(finding.at.clone()) else { continue };
            let one = Open { place: place.clone(), excerpt: excerpt.to_owned(), finding };
            if !one.accept().is_ok_and(|it| accepted.contains(&it)) {
                open.push(one);
            }
        }
    }
    open
}

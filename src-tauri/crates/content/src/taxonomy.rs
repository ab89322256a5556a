//! The elements of the handbook and the dimensions of a tag, as a content pack gives them.
//! Nothing here knows what a worker did with them.

use domain::{CategoryId, ElementId, FactId, Intensity, MannerId, Phase, QuestionId, RecipientId};

use crate::Mark;

/// What a pack says about itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// The id of the pack, also the name of its folder.
    pub id: String,
    /// The title for people.
    pub title: String,
    /// Which edition, in words: "eigen bewerking …".
    pub edition: String,
    /// The version, `year.number`.
    pub version: String,
    /// The language tag: `nl`.
    pub language: String,
    /// What it was built from.
    pub source: String,
    /// Whether it is a draft, an own edition, a licensed text.
    pub status: String,
    /// Under which conditions it may be passed on.
    pub licence: String,
    /// The reference that stands on paper made with this pack.
    pub citation: String,
    /// What a reader has to know before trusting it.
    pub note: String,
}

/// A question to think about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Which question; unique in the whole pack.
    pub id: QuestionId,
    /// The question itself.
    pub text: String,
}

/// One of the groups of practice elements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Category {
    /// Which category.
    pub id: CategoryId,
    /// The capital that doubles its colour; unique in the pack.
    pub letter: char,
    /// The full name.
    pub name: String,
    /// The name where there is little room.
    pub short: String,
    /// The English name.
    pub english: String,
    /// The name for families, in plain words.
    pub plain: String,
    /// What it is about, for families.
    pub plain_text: String,
    /// What it is about.
    pub description: String,
    /// How well the category is known.
    pub mark: Mark,
    /// The codes of its sources.
    pub sources: Vec<String>,
    /// Questions that go deeper.
    pub questions: Vec<Question>,
    /// Its elements, in the order of the handbook.
    pub elements: Vec<Element>,
}

/// One thing that a professional does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// Which element.
    pub id: ElementId,
    /// The name.
    pub name: String,
    /// The name where there is little room; `None` when the pack has no other.
    pub short: Option<String>,
    /// The English name.
    pub english: String,
    /// What we do, for families: one sentence in plain words.
    pub plain: String,
    /// What it is.
    pub description: String,
    /// What it can look like.
    pub example: String,
    /// How well the element is known.
    pub mark: Mark,
    /// The codes of its sources.
    pub sources: Vec<String>,
    /// What workers really type.
    pub synonyms: Vec<String>,
    /// Questions about this element, at least one.
    pub questions: Vec<Question>,
    /// Research facts that belong to it.
    pub facts: Vec<FactId>,
    /// The phases in which people expect it; a hint for sorting, never a limit.
    pub expected_in: Vec<Phase>,
    /// Elements that are a special form of this one; never in a circle.
    pub includes: Vec<ElementId>,
}

/// A part of the frame of the help: how often, how long, where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgramElement {
    /// Which program element; never the id of a practice element.
    pub id: ElementId,
    /// The name.
    pub name: String,
    /// The English name.
    pub english: String,
    /// The heading it stands under: "Looptijd", "Vorm", "Organisatie", "Kwaliteit".
    pub group: String,
    /// What it is.
    pub description: String,
    /// A question to talk about it; own design, whatever the mark of the element says.
    pub question: Option<String>,
    /// What one could fill in: "contacten per maand".
    pub hint: String,
    /// The answers to choose from; empty when it is a number or free text.
    pub choices: Vec<String>,
    /// The unit of the number, when it is one: "minuten".
    pub unit: Option<String>,
    /// How well it is known.
    pub mark: Mark,
    /// The codes of its sources.
    pub sources: Vec<String>,
    /// What workers really type.
    pub synonyms: Vec<String>,
    /// Research facts that give context; never a norm.
    pub facts: Vec<FactId>,
}

/// How something is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manner {
    /// Which manner.
    pub id: MannerId,
    /// The name.
    pub name: String,
    /// The name where there is little room.
    pub short: String,
    /// The English name.
    pub english: String,
    /// The name for families.
    pub plain: String,
    /// What it is.
    pub description: String,
    /// How well it is known.
    pub mark: Mark,
    /// The codes of its sources.
    pub sources: Vec<String>,
    /// What workers really type.
    pub synonyms: Vec<String>,
    /// Research facts that belong to it.
    pub facts: Vec<FactId>,
}

/// For whom something is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// Which recipient.
    pub id: RecipientId,
    /// The name.
    pub name: String,
    /// The name where there is little room.
    pub short: String,
    /// The English name.
    pub english: String,
    /// The name for families.
    pub plain: String,
    /// How well it is known.
    pub mark: Mark,
    /// The codes of its sources.
    pub sources: Vec<String>,
    /// What workers really type.
    pub synonyms: Vec<String>,
    /// Research facts that belong to it.
    pub facts: Vec<FactId>,
}

/// The words for one phase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseWords {
    /// Which phase.
    pub phase: Phase,
    /// The name.
    pub name: String,
    /// The English name.
    pub english: String,
    /// The name for families.
    pub plain: String,
    /// What happens in it.
    pub description: String,
    /// How well it is known.
    pub mark: Mark,
    /// The codes of its sources.
    pub sources: Vec<String>,
}

/// The words for one intensity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IntensityWords {
    /// Which intensity.
    pub intensity: Intensity,
    /// The name.
    pub name: String,
    /// The name for families.
    pub plain: String,
    /// When to choose it.
    pub description: String,
    /// What workers really type.
    pub synonyms: Vec<String>,
}

/// What an element is easily taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Neighbour {
    /// Another element.
    Element(ElementId),
    /// A manner: how another element was offered.
    Manner(MannerId),
}

/// Two things that look alike, and how to choose between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookAlike {
    /// Choose this element …
    pub choose: ElementId,
    /// … when it is about this,
    pub when: String,
    /// and the other one …
    pub not: Neighbour,
    /// … when it is about that.
    pub not_when: String,
}

//! What a search in the handbook gives back. How it was found is not its concern.

/// What a hit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HitKind {
    /// A group of practice elements.
    Category,
    /// A practice element.
    Element,
    /// A program element.
    ProgramElement,
    /// A manner of provision.
    Manner,
    /// A recipient.
    Recipient,
    /// A question, wherever it stands.
    Question,
    /// A phase of the conversation guide.
    GuidePhase,
    /// A way to hold a meeting.
    Method,
    /// A lens.
    Lens,
    /// Something to look at through a lens, or one of its dilemmas.
    LensItem,
    /// Something that research found.
    Fact,
    /// Something that the register asks.
    Registration,
    /// A fictional case.
    Sample,
}

/// One thing found in the handbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub kind: HitKind,
    /// The id within its kind, as it stands in the pack.
    pub id: String,
    /// The name; for what has none, a question or a fact, its text or the beginning of it.
    pub title: String,
    /// Where it stands, in words of the pack: the name of the category, the lens, the phase of the
    /// guide; empty when the kind says enough.
    pub context: String,
    /// The piece of text with the match, at most [`SNIPPET`] characters (Unicode code points), cut so
    /// that what matched stands apart: `true` for a piece that matched.
    pub parts: Vec<(String, bool)>,
}

/// The most characters (Unicode code points) in the parts of a hit together.
pub const SNIPPET: usize = 160;

impl Hit {
    /// The piece of text with the match, whole.
    pub fn snippet(&self) -> String {
        self.parts.iter().map(|(text, _)| text.as_str()).collect()
    }
}

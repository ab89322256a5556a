//! Text that runs on: words in their faces, and where they lead.

use unicode_bidi::{BidiClass, bidi_class};

/// `text` as it can stand in one line with others: letters in it that run from right to left do not move the
/// words and numbers beside it.
pub(crate) fn apart(text: &str) -> String {
    let steers =
        |it| matches!(bidi_class(it), BidiClass::R | BidiClass::AL | BidiClass::RLE | BidiClass::RLO);
    if text.chars().any(steers) { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
}

/// One of the three faces of the family that a paper uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Face {
    Regular,
    Italic,
    Bold,
}

/// Where a word leads.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Link {
    /// To a page on the internet.
    Address(String),
    /// To the heading with this anchor in the same paper.
    Heading(String),
}

/// A piece of text in one face.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    pub text: String,
    pub face: Face,
    pub link: Option<Link>,
}

/// Text that runs on, with bold and italic words and links in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Inline(pub Vec<Run>);

impl Inline {
    /// `text` in the upright face.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::default().then(text, Face::Regular)
    }

    /// `text` in bold.
    pub fn bold(text: impl Into<String>) -> Self {
        Self::default().then(text, Face::Bold)
    }

    /// `text` in italics.
    pub fn italic(text: impl Into<String>) -> Self {
        Self::default().then(text, Face::Italic)
    }

    /// `text` that leads to `link`.
    pub fn linked(text: impl Into<String>, link: Link) -> Self {
        Self::default().then_linked(text, link)
    }

    /// This, followed by `text` in `face`.
    pub fn then(mut self, text: impl Into<String>, face: Face) -> Self {
        self.0.push(Run { text: text.into(), face, link: None });
        self
    }

    /// This, followed by `text` that leads to `link`.
    pub fn then_linked(mut self, text: impl Into<String>, link: Link) -> Self {
        self.0.push(Run { text: text.into(), face: Face::Regular, link: Some(link) });
        self
    }

    /// The text without its faces and links.
    pub fn text(&self) -> String {
        self.0.iter().map(|it| it.text.as_str()).collect()
    }
}

impl From<String> for Inline {
    fn from(text: String) -> Self {
        Self::plain(text)
    }
}

impl From<&str> for Inline {
    fn from(text: &str) -> Self {
        Self::plain(text)
    }
}

//! Words that were shaped: their glyphs, what these say, and how wide they are. How they came to be is not here.

use std::rc::Rc;

use super::fonts::Typeface;

/// A glyph of a font, in thousandths of the type size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Glyph {
    pub id: u16,
    /// How far the pen moves on, kerning included.
    pub advance: f32,
    /// How far the pen moves on by the glyph's own width.
    pub width: f32,
    /// How far right of the pen it is drawn.
    pub right: f32,
    /// How far above the line it is drawn.
    pub up: f32,
}

/// Signs that are drawn together: a letter, a letter with its marks, an emoji.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cluster {
    /// The text as it was typed.
    pub text: String,
    pub font: Typeface,
    /// How far right of its place in the order of reading it is drawn, in thousandths of the type size:
    /// not zero where text runs from right to left.
    pub shift: f32,
    pub way: Way,
    /// From left to right.
    pub glyphs: Vec<Glyph>,
    pub says: Says,
}

/// Whether what is drawn says by itself what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Says {
    /// One glyph for one sign.
    Itself,
    /// The text has to be written beside the drawing.
    ByText,
    /// A stand-in is drawn, since no font has it.
    ByStandIn,
}

impl Cluster {
    /// How far the pen moves on, in thousandths of the type size.
    pub fn advance(&self) -> f32 {
        self.glyphs.iter().map(|it| it.advance).sum()
    }
}

/// A word that was shaped; its clusters in reading order.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Shaped {
    pub clusters: Vec<Cluster>,
}

impl Shaped {
    /// How far the pen moves on, in thousandths of the type size.
    pub fn advance(&self) -> f32 {
        self.clusters.iter().map(Cluster::advance).sum()
    }

    /// The same, drawn this much further to the right.
    pub fn shifted(self: &Rc<Self>, by: f32) -> Rc<Self> {
        if by.abs() < 0.01 {
            return Rc::clone(self);
        }
        let mut shifted = Self::clone(self);
        for it in &mut shifted.clusters {
            it.shift += by;
        }
        Rc::new(shifted)
    }
}

/// Which way a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    ToRight,
    ToLeft,
}

/// True for signs that steer the text and are not seen by themselves.
pub(crate) fn is_invisible(sign: char) -> bool {
    matches!(sign,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

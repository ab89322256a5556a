//! From blocks to pages: words become glyphs, glyphs lines, lines slices, slices pages.
//! Nothing here knows a file format or what a case is.

#[cfg(test)]
mod any_paper;
mod beside;
mod cards;
mod columns;
mod contents;
mod cover;
mod direction;
mod drawing;
#[cfg(test)]
mod every_block;
mod fill;
mod flow;
mod fonts;
mod grid;
mod lines;
mod links;
mod lists;
mod margins;
#[cfg(test)]
mod page_rules;
mod pages;
mod paper;
mod pictured;
mod pieces;
mod shaped;
mod shaper;
mod slice;
mod spacing;
mod spans;
mod syllables;
mod table;
mod word;

pub(crate) use direction::runs_to_left;
pub(crate) use flow::lay_out;
pub(crate) use fonts::{REPLACEMENT, Typeface};
pub(crate) use paper::{ASCENT, DESCENT, Mark, Node, Numbering, Owner, Paper, Role, Text, What};
pub(crate) use shaped::{Cluster, Glyph, Says, Way};

//! From blocks to pages: words become glyphs, glyphs lines, lines slices, slices pages.
//! Nothing here knows a file format or what a case is.

mod flow;
mod lines;
#[cfg(test)]
mod page_rules;
mod pages;
mod table;
mod typeface;

pub(crate) use flow::lay_out;
pub(crate) use pages::{ASCENT, DESCENT, Mark, Node, Owner, Paper, Role, Text, What};
pub(crate) use typeface::{Cluster, Glyph, REPLACEMENT, Says};

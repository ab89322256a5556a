//! Room to write on what a sheet leaves free: as many lines as fit on its last page, so that a sheet never
//! becomes longer for the sake of empty lines.

use content::words::messages as say;

use crate::NoWatch;
use crate::document::{Block, Document};
use crate::layout::lay_out;

/// The most lines to write on.
const MOST: usize = 14;
/// The fewest lines to write on.
const FEWEST: usize = 1;

/// `document` with room to write at its end, when its last page has any left.
pub(super) fn with_notes(document: Document) -> Vec<Block> {
    let Some(pages) = pages(&document) else { return document.blocks };
    let with = |lines: usize| {
        let mut blocks = document.blocks.clone();
        blocks.extend(notes(lines));
        Document { blocks, ..document.clone() }
    };
    let fits = |lines: usize| self::pages(&with(lines)).is_some_and(|it| it <= pages);
    if !fits(FEWEST) {
        return document.blocks;
    }
    let (mut fitting, mut too_many) = (FEWEST, MOST + 1);
    while fitting + 1 < too_many {
        let middle = usize::midpoint(fitting, too_many);
        if fits(middle) {
            fitting = middle;
        } else {
            too_many = middle;
        }
    }
    with(fitting).blocks
}

fn pages(document: &Document) -> Option<usize> {
    lay_out(document, &NoWatch).ok().map(|it| it.pages.len())
}

/// Lines to write on, under the reminder that no names belong there.
fn notes(lines: usize) -> [Block; 2] {
    [Block::subheading(say::paper_guide_notes_without_names()), Block::WritingRoom { lines }]
}

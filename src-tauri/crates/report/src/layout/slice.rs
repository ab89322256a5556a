//! What a page cannot cut, and how much of it has to stay together.
//! Which page it stands on is decided in `fill` and `pages`.

use super::lines::Line;
use super::paper::{Mark, Owner, set};
use crate::document::Look;

/// What is never cut by the end of a page: a line of text, a line of a row, a drawing.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Slice {
    /// Room above it, but not at the top of a page.
    pub gap: f32,
    pub height: f32,
    /// With `y` from the top of the slice.
    pub marks: Vec<Mark>,
    /// Whether the next slice has to stand on the same page.
    pub hold: Hold,
    /// Whether it begins a page.
    pub turns: bool,
    /// The table whose head is repeated when a page begins with this slice.
    pub table: Option<usize>,
}

/// How much a slice wants the next one on its page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Hold {
    /// Not at all.
    #[default]
    Free,
    /// When what stays together fits on a page.
    Wish,
    /// Always, but when even a few lines are too tall for a page: a heading, the first line of a text.
    Firm,
}

/// The height of `slices` below each other, with the room above the first.
pub(crate) fn height_of(slices: &[Slice]) -> f32 {
    slices.iter().map(|it| it.gap + it.height).sum()
}

/// Wishes that all slices stand on one page.
pub(crate) fn keep_together(slices: &mut [Slice]) {
    if let Some((_, but_last)) = slices.split_last_mut() {
        for it in but_last {
            it.hold = it.hold.max(Hold::Wish);
        }
    }
}

/// Holds every slice to the next, the last one too.
pub(crate) fn keep_with_next(slices: &mut [Slice]) {
    for it in slices {
        it.hold = Hold::Firm;
    }
}

/// Keeps the first two and the last two slices of a text on one page.
pub(crate) fn no_line_alone(slices: &mut [Slice]) {
    let count = slices.len();
    for (index, slice) in slices.iter_mut().enumerate() {
        if index + 1 < count && (index == 0 || index + 2 == count) {
            slice.hold = Hold::Firm;
        }
    }
}

/// The slices of a text; its first two lines and its last two stay together.
pub(crate) fn text_slices(lines: &[Line], owner: Owner, look: Look, x: f32) -> Vec<Slice> {
    let marks = lines.iter().map(|it| set(it, owner, look, x, 0.0).collect());
    let mut slices: Vec<Slice> =
        marks.map(|marks| Slice { height: look.leading, marks, ..Slice::default() }).collect();
    no_line_alone(&mut slices);
    slices
}

/// All slices as one.
pub(crate) fn pile(slices: Vec<Slice>) -> Slice {
    let mut whole = Slice::default();
    for slice in slices {
        let y = whole.height + if whole.marks.is_empty() { 0.0 } else { slice.gap };
        whole.marks.extend(slice.marks.into_iter().map(|it| it.lower(y)));
        whole.height = y + slice.height;
    }
    whole
}

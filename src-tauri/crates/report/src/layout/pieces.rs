//! Shaped letters put in their places on one line, from left to right as they are seen.
//! Which words stand on the line is decided before.

use std::rc::Rc;

use unicode_bidi::Level;

use super::direction::places;
use super::lines::{Line, Stretch};
use super::shaped::{Says, Shaped, Way};
use super::shaper::Shaper;
use crate::document::{Face, Link};

/// How words are set, and where they lead.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Setting {
    pub face: Face,
    pub link: Option<Link>,
}

/// Shaped letters in one setting and one way.
pub(crate) struct Piece {
    pub setting: Rc<Setting>,
    pub level: Level,
    /// In points.
    pub width: f32,
    pub word: Rc<Shaped>,
}

/// `pieces` from left to right.
pub(crate) fn in_order(pieces: impl Iterator<Item = Piece>) -> Line {
    let mut line = Line::default();
    let mut x = 0.0;
    for Piece { setting, width, word, .. } in pieces {
        match line.stretches.last_mut() {
            Some(last) if last.face == setting.face && last.link == setting.link => {
                last.words.push(word);
                last.width += width;
            }
            _ => {
                let Setting { face, link } = &*setting;
                line.stretches.push(Stretch { x, width, face: *face, link: link.clone(), words: vec![word] });
            }
        }
        x += width;
    }
    line
}

/// `pieces` in the order of reading, each where it is seen, against the right end of `room` when it is given.
/// The space at the end that nobody sees stands at the right of all others.
pub(crate) fn as_seen(pieces: Vec<Piece>, unseen: Option<Piece>, size: f32, room: Option<f32>) -> Line {
    let order: Vec<(f32, Level)> = pieces.iter().map(|it| (it.width, it.level)).collect();
    let whole: f32 = order.iter().map(|it| it.0).sum();
    let left = room.map_or(0.0, |it| (it - whole).max(0.0));
    let mut placed: Vec<(f32, Piece)> = places(&order).into_iter().map(|x| left + x).zip(pieces).collect();
    placed.extend(unseen.map(|it| (left + whole, it)));
    let mut line = Line::default();
    for run in placed.chunk_by(|(_, a), (_, b)| a.setting == b.setting) {
        if is_unbroken(run) {
            line.stretches.extend(stretch(run, size));
        } else {
            let parts = run.chunk_by(|(_, a), (_, b)| a.level == b.level);
            line.stretches.extend(parts.flat_map(|it| it.chunk_by(touch)).filter_map(|it| stretch(it, size)));
        }
    }
    line
}

/// Whether nothing else stands between pieces.
fn is_unbroken(pieces: &[(f32, Piece)]) -> bool {
    let left = pieces.iter().map(|it| it.0).fold(f32::INFINITY, f32::min);
    let right = pieces.iter().map(|(x, it)| x + it.width).fold(0.0, f32::max);
    let width: f32 = pieces.iter().map(|(_, it)| it.width).sum();
    (right - left - width).abs() < 0.01
}

/// Whether two pieces stand beside each other.
fn touch((a, left): &(f32, Piece), (b, right): &(f32, Piece)) -> bool {
    (a + left.width - b).abs() < 0.01 || (b + right.width - a).abs() < 0.01
}

/// Pieces in one setting that nothing parts.
fn stretch(pieces: &[(f32, Piece)], size: f32) -> Option<Stretch> {
    let Setting { face, link } = &*pieces.first()?.1.setting;
    let x = pieces.iter().map(|it| it.0).fold(f32::INFINITY, f32::min);
    let mut words = Vec::with_capacity(pieces.len());
    let mut pen = x;
    for (place, it) in pieces {
        words.push(it.word.shifted((place - pen) * 1000.0 / size));
        pen += it.width;
    }
    Some(Stretch { x, width: pen - x, face: *face, link: link.clone(), words })
}

/// The way of the letters on this level.
pub(crate) fn way(level: Level) -> Way {
    if level.is_rtl() { Way::ToLeft } else { Way::ToRight }
}

/// The hyphen at a line's end: drawn as a hyphen, copied as the soft hyphen that it is.
pub(crate) fn hyphen(shaper: &mut Shaper, face: Face) -> Rc<Shaped> {
    let mut sign = Shaped::clone(&shaper.shape_one_way("-", face, Way::ToRight));
    for cluster in &mut sign.clusters {
        "\u{ad}".clone_into(&mut cluster.text);
        cluster.says = Says::ByText;
    }
    Rc::new(sign)
}

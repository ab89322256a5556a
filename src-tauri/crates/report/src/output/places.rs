//! Where on the pages each part of the tree stands, looked up once for the whole paper.

use crate::layout::{ASCENT, DESCENT, Owner, Paper, What};

/// The place of every node of a tree.
pub(crate) struct Places(Vec<Option<Place>>);

/// Where a node stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    /// The page on which it begins, counted from nought.
    pub page: usize,
    /// The top of what comes first of it, in points from the top of the page.
    pub top: f32,
    /// Left, top, right and bottom of all that belongs to it, in points from the top left.
    pub frame: [f32; 4],
}

impl Places {
    /// The places of everything on `paper`.
    pub fn of(paper: &Paper) -> Self {
        let mut places: Vec<Option<Place>> = vec![None; paper.tree.len()];
        for (page, marks) in paper.pages.iter().enumerate() {
            for mark in marks {
                let Owner::Node(node) = mark.owner else { continue };
                let Some(place) = places.get_mut(node) else { continue };
                let frame = extent(&mark.what);
                let [_, top, ..] = frame;
                let found = place.get_or_insert(Place { page, top, frame });
                found.frame = around(found.frame, frame);
            }
        }
        Self(places)
    }

    /// Where `node` stands; nothing when no mark belongs to it.
    pub fn get(&self, node: usize) -> Option<Place> {
        self.0.get(node).copied().flatten()
    }
}

/// What is around both.
pub(crate) fn around(a: [f32; 4], b: [f32; 4]) -> [f32; 4] {
    let ([left, top, right, low], [left_b, top_b, right_b, low_b]) = (a, b);
    [left.min(left_b), top.min(top_b), right.max(right_b), low.max(low_b)]
}

/// Left, top, right and bottom of a mark, from the top left of the page.
pub(crate) fn extent(what: &What) -> [f32; 4] {
    match what {
        What::Text(it) => [it.x, it.y - it.size * ASCENT, it.x + it.width, it.y + it.size * DESCENT],
        What::Frame(it) => [it.x, it.y, it.x + it.width, it.y + it.height],
        What::Path(it) => it.extent(),
    }
}

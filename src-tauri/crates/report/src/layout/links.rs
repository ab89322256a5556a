//! Words that lead somewhere: a node of their own in the tree, and a look that shows it without its colour too.
//! How a reader follows them is decided by who paints.

use std::collections::{HashMap, HashSet};

use super::paper::{Mark, Node, Owner, Role, Text, What, filled};
use crate::document::{Colour, Frame, Link};

/// From the baseline to the line under a word, and how thick it is, as parts of the type size.
const BELOW: f32 = 0.13;
const THICK: f32 = 0.055;

/// Gives all words that lead to something that is there a node of their own; the others become plain words.
pub(crate) fn connect(tree: &mut Vec<Node>, pages: &mut [Vec<Mark>]) {
    let anchors: HashSet<String> = tree.iter().filter_map(|it| it.anchor.clone()).collect();
    let is_there = |link: &Link| match link {
        Link::Address(address) => !address.trim().is_empty(),
        Link::Heading(anchor) => anchors.contains(anchor),
    };
    // The words that were linked last in each text, which may go on on the next line or page.
    let mut last: HashMap<usize, usize> = HashMap::new();
    for page in pages {
        let mut lines = Vec::new();
        for mark in page.iter_mut() {
            let Mark { owner: Owner::Node(owner), what: What::Text(text) } = mark else { continue };
            let link = text.link.clone().filter(is_there);
            let Some(link) = link else {
                text.link = None;
                last.remove(owner);
                continue;
            };
            let parent = *owner;
            let before = last.get(&parent).copied();
            let role = Role::Link(link);
            let node = before.filter(|it| tree.get(*it).is_some_and(|it| it.role == role));
            let node = node.unwrap_or_else(|| {
                tree.push(Node::new(role, Some(parent)));
                tree.len() - 1
            });
            last.insert(parent, node);
            // A line of the contents is known by its number.
            if tree.get(parent).is_some_and(|it| it.role != Role::Reference) {
                if matches!(text.colour, Colour::INK | Colour::SOFT) {
                    text.colour = Colour::TEAL;
                }
                lines.push(Mark::artifact(What::Frame(line_under(text))));
            }
            *owner = node;
        }
        page.append(&mut lines);
    }
}

fn line_under(text: &Text) -> Frame {
    let width = seen_width(text);
    filled(text.x, text.y + text.size * BELOW, width, text.size * THICK, text.colour)
}

/// The width of `text` without the space at its end.
fn seen_width(text: &Text) -> f32 {
    let clusters = text.words.iter().rev().flat_map(|it| it.clusters.iter().rev());
    let unseen = clusters.take_while(|it| it.text.trim().is_empty());
    text.width - unseen.map(|it| it.advance() * text.size / 1000.0).sum::<f32>()
}

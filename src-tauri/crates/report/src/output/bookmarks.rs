//! The bookmarks of a PDF: one for each heading, nested as the headings are.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::paint::utf16;
use super::places::Places;
use super::tagged::number;
use crate::document::Level;
use crate::layout::{Paper, Role};

/// A bookmark for a heading.
struct Bookmark<'a> {
    level: Level,
    title: &'a str,
    page: ObjectId,
    /// From the bottom of the page.
    top: f32,
    id: ObjectId,
    /// Those right under it, in their order.
    children: Vec<ObjectId>,
}

/// Adds the bookmarks to `file` and gives their root; `None` without headings.
pub(crate) fn bookmarks(
    file: &mut Document,
    paper: &Paper,
    pages: &[ObjectId],
    places: &Places,
) -> Option<ObjectId> {
    let mut found = found(file, paper, pages, places);
    if found.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let parents: Vec<Option<usize>> = (0..found.len()).map(|it| parent_of(&found, it)).collect();
    let ids: Vec<ObjectId> = found.iter().map(|it| it.id).collect();
    let mut highest = Vec::new();
    for (id, parent) in ids.iter().zip(&parents) {
        match parent.and_then(|it| found.get_mut(it)) {
            Some(it) => it.children.push(*id),
            None => highest.push(*id),
        }
    }
    for (it, parent) in found.iter().zip(parents) {
        let above = parent.and_then(|it| found.get(it));
        let siblings = above.map_or(&highest, |it| &it.children);
        let mut beside = siblings.iter().skip_while(|sibling| **sibling != it.id).skip(1);
        let before = siblings.iter().take_while(|sibling| **sibling != it.id).last();
        let mut entry = dictionary! {
            "Title" => Object::String(utf16(it.title), lopdf::StringFormat::Hexadecimal),
            "Parent" => above.map_or(root, |it| it.id),
            "Dest" => vec![it.page.into(), "XYZ".into(), Object::Null, Object::Real(it.top), Object::Null],
        };
        if let Some(before) = before {
            entry.set("Prev", *before);
        }
        if let Some(next) = beside.next() {
            entry.set("Next", *next);
        }
        add_children(&mut entry, &it.children);
        file.objects.insert(it.id, entry.into());
    }
    let mut entry = dictionary! { "Type" => "Outlines" };
    add_children(&mut entry, &highest);
    file.objects.insert(root, entry.into());
    Some(root)
}

/// The headings that stand on a page.
fn found<'a>(
    file: &mut Document,
    paper: &'a Paper,
    pages: &[ObjectId],
    places: &Places,
) -> Vec<Bookmark<'a>> {
    let mut found = Vec::new();
    for (index, node) in paper.tree.iter().enumerate() {
        let (Role::Heading(level), Some(title)) = (&node.role, &node.title) else { continue };
        let Some(place) = places.get(index) else { continue };
        let Some(page) = pages.get(place.page).copied() else { continue };
        let top = paper.sheet.height - place.top;
        let id = file.new_object_id();
        found.push(Bookmark { level: *level, title, page, top, id, children: Vec::new() });
    }
    found
}

/// The place of the last heading before this one with a higher rank.
fn parent_of(found: &[Bookmark<'_>], index: usize) -> Option<usize> {
    let (before, rest) = found.split_at_checked(index)?;
    let level = rest.first()?.level;
    before.iter().rposition(|it| it.level < level)
}

fn add_children(entry: &mut Dictionary, children: &[ObjectId]) {
    if let (Some(first), Some(last)) = (children.first(), children.last()) {
        entry.set("First", *first);
        entry.set("Last", *last);
        entry.set("Count", number(children.len()));
    }
}

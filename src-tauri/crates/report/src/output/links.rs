//! Links as a reader of the PDF follows them: an annotation over each line of words that lead somewhere.
//! Which words these are, and how they look, was decided where the pages were laid out.

use std::collections::HashMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::paint::utf16;
use super::places::{Places, around, extent};
use super::tagged::number;
use crate::document::Link;
use crate::layout::{Mark, Owner, Paper, Role, Text, What};

/// An annotation of a page.
pub(crate) struct Annotation {
    pub id: ObjectId,
    /// On which page, counted from nought.
    pub page: usize,
    /// The node of the tree that it belongs to.
    pub node: usize,
    /// Its number in the parent tree.
    pub key: usize,
}

/// Printed with the page, as everything on it has to be (ISO 19005-2, 6.3.2).
const PRINT: i64 = 4;

/// Adds the annotations for all links of `paper` to `file`.
pub(crate) fn annotations(
    file: &mut Document,
    paper: &Paper,
    pages: &[ObjectId],
    places: &Places,
) -> Vec<Annotation> {
    let anchors = anchors(paper);
    let words = words(paper);
    let mut found = Vec::new();
    for (page, marks) in paper.pages.iter().enumerate() {
        for (node, area) in areas(paper, marks) {
            let Some(Role::Link(link)) = paper.tree.get(node).map(|it| &it.role) else { continue };
            let Some(leads) = leads(link, &anchors, paper.sheet.height, pages, places) else { continue };
            let key = pages.len() + found.len();
            let [left, top, right, low] = area;
            let height = paper.sheet.height;
            let area = [left, height - low, right, height - top].map(Object::Real).to_vec();
            let said = words.get(&node).map_or("", String::as_str);
            let said = match link {
                Link::Address(address) if !said.contains(address.trim()) => {
                    format!("{said} ({})", address.trim())
                }
                Link::Address(_) | Link::Heading(_) => said.to_owned(),
            };
            let mut annotation = dictionary! {
                "Type" => "Annot",
                "Subtype" => "Link",
                "Rect" => area,
                "Border" => vec![0.into(), 0.into(), 0.into()],
                "F" => PRINT,
                "StructParent" => number(key),
                "Contents" => Object::String(utf16(&said), lopdf::StringFormat::Hexadecimal),
            };
            annotation.extend(&leads);
            if let Some(page) = pages.get(page) {
                annotation.set("P", *page);
            }
            found.push(Annotation { id: file.add_object(annotation), page, node, key });
        }
    }
    found
}

/// The first heading of every anchor.
fn anchors(paper: &Paper) -> HashMap<&str, usize> {
    let mut anchors = HashMap::new();
    for (index, node) in paper.tree.iter().enumerate() {
        if let Some(anchor) = &node.anchor {
            anchors.entry(anchor.as_str()).or_insert(index);
        }
    }
    anchors
}

/// What a link says, over all its lines.
fn words(paper: &Paper) -> HashMap<usize, String> {
    let mut words: HashMap<usize, String> = HashMap::new();
    for (node, text) in paper.pages.iter().flat_map(|it| linked(paper, it)) {
        let clusters = text.words.iter().flat_map(|it| &it.clusters);
        let said = words.entry(node).or_default();
        said.extend(clusters.map(|it| it.text.as_str()).filter(|it| *it != "\u{ad}"));
    }
    for said in words.values_mut() {
        *said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    words
}

/// The words on a page that lead somewhere, with their nodes.
fn linked<'a>(paper: &'a Paper, marks: &'a [Mark]) -> impl Iterator<Item = (usize, &'a Text)> {
    marks.iter().filter_map(|it| match (&it.what, it.owner) {
        (What::Text(text), Owner::Node(node)) => {
            matches!(paper.tree.get(node)?.role, Role::Link(_)).then_some((node, text))
        }
        _ => None,
    })
}

/// Where the words of each link stand on a page: one area a line.
fn areas(paper: &Paper, marks: &[Mark]) -> Vec<(usize, [f32; 4])> {
    let mut areas: Vec<(usize, f32, [f32; 4])> = Vec::new();
    for (node, text) in linked(paper, marks) {
        let words = extent(&What::Text(text.clone()));
        match areas.last_mut().filter(|it| it.0 == node && (it.1 - text.y).abs() < 0.5) {
            Some((_, _, area)) => *area = around(*area, words),
            None => areas.push((node, text.y, words)),
        }
    }
    areas.into_iter().map(|(node, _, area)| (node, area)).collect()
}

/// Where a link leads, as a part of its annotation; nothing when its heading is not in the paper.
fn leads(
    link: &Link,
    anchors: &HashMap<&str, usize>,
    height: f32,
    pages: &[ObjectId],
    places: &Places,
) -> Option<Dictionary> {
    match link {
        Link::Address(address) => {
            let address = Object::string_literal(ascii(address.trim()));
            Some(dictionary! { "A" => dictionary! { "Type" => "Action", "S" => "URI", "URI" => address } })
        }
        Link::Heading(anchor) => {
            let place = places.get(*anchors.get(anchor.as_str())?)?;
            let (page, top) = (*pages.get(place.page)?, Object::Real(height - place.top));
            let place = vec![page.into(), "XYZ".into(), Object::Null, top, Object::Null];
            Some(dictionary! { "Dest" => place })
        }
    }
}

/// An address in the signs that one is written in (ISO 32000-1, 12.6.4.7).
fn ascii(address: &str) -> String {
    let signs = address.bytes().map(|it| match it {
        b'!'..=b'~' => char::from(it).to_string(),
        _ => format!("%{it:02X}"),
    });
    signs.collect()
}

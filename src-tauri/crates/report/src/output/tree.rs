//! The structure tree of a PDF: what each mark on the pages is, in the order of reading.
//! The tree was grown where the pages were laid out; here it only gets its names in the file.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::links::Annotation;
use super::paint::utf16;
use super::places::Places;
use super::tagged::number;
use crate::document::Level;
use crate::layout::{Node, Numbering, Paper, Role};

/// Adds the structure tree of `paper` to `file` and gives its root.
pub(crate) fn structure(
    file: &mut Document,
    paper: &Paper,
    pages: &[ObjectId],
    owners: &[Vec<usize>],
    links: &[Annotation],
    places: &Places,
) -> ObjectId {
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = paper.tree.iter().map(|_| file.new_object_id()).collect();
    let mut parents = Vec::with_capacity((pages.len() + links.len()) * 2);
    for (index, owners) in owners.iter().enumerate() {
        let of_page: Vec<Object> =
            owners.iter().filter_map(|it| ids.get(*it)).map(|it| (*it).into()).collect();
        parents.push(number(index));
        parents.push(file.add_object(of_page).into());
    }
    for link in links {
        parents.push(number(link.key));
        parents.push(ids.get(link.node).copied().map_or(Object::Null, Object::from));
    }
    let kids = kids(paper, &ids, pages, owners, links);
    let mut ranks = Ranks::default();
    for (index, ((node, id), kids)) in paper.tree.iter().zip(&ids).zip(kids).enumerate() {
        let parent = node.parent.and_then(|it| ids.get(it)).unwrap_or(&root);
        let role = match &node.role {
            Role::Heading(level) => Role::Heading(ranks.of(*level)),
            it => it.clone(),
        };
        let mut element = dictionary! { "Type" => "StructElem", "S" => name(&role), "P" => *parent };
        if !kids.is_empty() {
            element.set("K", kids);
        }
        describe(&mut element, index, node, paper, places);
        file.objects.insert(*id, element.into());
    }
    let parent_tree = file.add_object(dictionary! { "Nums" => parents });
    let tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => ids.first().copied().map_or(Object::Null, Object::from),
        "ParentTree" => parent_tree,
        "ParentTreeNextKey" => number(pages.len() + links.len()),
    };
    file.objects.insert(root, tree.into());
    root
}

/// The ranks of headings as they are read: none is left out on the way down (ISO 14289-1, 7.4.2).
#[derive(Default)]
struct Ranks(Option<Level>);

impl Ranks {
    /// The rank of the next heading, which looks like one of `level`.
    fn of(&mut self, level: Level) -> Level {
        let lowest = match self.0 {
            None => Level::One,
            Some(Level::One) => Level::Two,
            Some(Level::Two) => Level::Three,
            Some(Level::Three | Level::Four) => Level::Four,
        };
        let rank = level.min(lowest);
        self.0 = Some(rank);
        rank
    }
}

/// Where a kid comes in the reading of its parent: the page and the place on it, or nowhere by itself.
type Turn = Option<(usize, usize)>;

/// Kids with their turns.
type Kids = Vec<(Turn, Object)>;

/// The kids of every node in the order of reading. Where a text has words of its own and others in a node of
/// theirs, as a link is, they come as they stand; elsewhere as the tree has them.
fn kids(
    paper: &Paper,
    ids: &[ObjectId],
    pages: &[ObjectId],
    owners: &[Vec<usize>],
    links: &[Annotation],
) -> Vec<Vec<Object>> {
    let mut first: Vec<Turn> = vec![None; paper.tree.len()];
    let mut content: Vec<Kids> = vec![Vec::new(); paper.tree.len()];
    for (page, (page_id, owners)) in pages.iter().zip(owners).enumerate() {
        for (at, owner) in owners.iter().enumerate() {
            let turn = Some((page, at));
            if let Some(first) = first.get_mut(*owner) {
                *first = first.or(turn);
            }
            if let Some(content) = content.get_mut(*owner) {
                let mcr = dictionary! { "Type" => "MCR", "Pg" => *page_id, "MCID" => number(at) };
                content.push((turn, mcr.into()));
            }
        }
    }
    for link in links {
        if let (Some(content), Some(page)) = (content.get_mut(link.node), pages.get(link.page)) {
            let object = dictionary! { "Type" => "OBJR", "Pg" => *page, "Obj" => link.id };
            // After the words on the same page.
            content.push((Some((link.page, usize::MAX)), object.into()));
        }
    }
    let mut kids: Vec<Kids> = vec![Vec::new(); paper.tree.len()];
    for ((node, id), first) in paper.tree.iter().zip(ids).zip(&first) {
        if let Some(kids) = node.parent.and_then(|it| kids.get_mut(it)) {
            kids.push((*first, (*id).into()));
        }
    }
    let in_order = |(mut kids, content): (Kids, Kids)| {
        let is_mixed = !content.is_empty();
        kids.extend(content);
        if is_mixed {
            kids.sort_by_key(|it| it.0);
        }
        kids.into_iter().map(|it| it.1).collect()
    };
    kids.into_iter().zip(content).map(in_order).collect()
}

/// The standard name of a role (ISO 32000-1, 14.8.4).
fn name(role: &Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Section => "Sect",
        Role::Heading(Level::One) => "H1",
        Role::Heading(Level::Two) => "H2",
        Role::Heading(Level::Three) => "H3",
        Role::Heading(Level::Four) => "H4",
        Role::Paragraph => "P",
        Role::List(_) => "L",
        Role::Item => "LI",
        Role::ItemLabel => "Lbl",
        Role::ItemBody => "LBody",
        Role::Table => "Table",
        Role::TableHead => "THead",
        Role::TableBody => "TBody",
        Role::Row => "TR",
        Role::ColumnHead | Role::RowHead | Role::GroupHead(_) => "TH",
        Role::Cell => "TD",
        Role::Contents => "TOC",
        Role::ContentsItem => "TOCI",
        Role::Reference => "Reference",
        Role::Link(_) => "Link",
        Role::Figure(_) => "Figure",
    }
}

/// Adds what a role needs besides its name.
fn describe(element: &mut Dictionary, index: usize, node: &Node, paper: &Paper, places: &Places) {
    match &node.role {
        Role::List(numbering) => {
            let signs = match numbering {
                Numbering::Named => "None",
                Numbering::Bullets => "Disc",
                Numbering::Numbers => "Decimal",
                Numbering::TickBoxes => "Square",
            };
            element.set("A", dictionary! { "O" => "List", "ListNumbering" => signs });
        }
        Role::ItemLabel if is_tick_box(node, paper) => {
            element.set("ActualText", Object::String(utf16("\u{2610}"), lopdf::StringFormat::Hexadecimal));
        }
        Role::ColumnHead => element.set("A", cell(node, Some("Column"))),
        Role::RowHead => element.set("A", cell(node, Some("Row"))),
        Role::Cell if node.spans != (1, 1) => element.set("A", cell(node, None)),
        Role::GroupHead(columns) => {
            let across = dictionary! { "O" => "Table", "Scope" => "Row", "ColSpan" => number(*columns) };
            element.set("A", across);
        }
        Role::Figure(alt) => {
            element.set("Alt", Object::String(utf16(alt), lopdf::StringFormat::Hexadecimal));
            if let Some(place) = places.get(index) {
                let ([left, top, right, low], height) = (place.frame, paper.sheet.height);
                let frame = [left, height - low, right, height - top].map(Object::Real).to_vec();
                element.set("A", dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => frame });
            }
        }
        _ => {}
    }
}

/// Whether a label is a drawn box to tick.
fn is_tick_box(label: &Node, paper: &Paper) -> bool {
    let above = |node: &Node| node.parent.and_then(|it| paper.tree.get(it));
    above(label).and_then(above).is_some_and(|it| it.role == Role::List(Numbering::TickBoxes))
}

/// What a cell names, and how far it reaches.
fn cell(node: &Node, scope: Option<&str>) -> Dictionary {
    let (across, down) = node.spans;
    let mut attributes = dictionary! { "O" => "Table" };
    if let Some(scope) = scope {
        attributes.set("Scope", scope);
    }
    if across > 1 {
        attributes.set("ColSpan", number(across));
    }
    if down > 1 {
        attributes.set("RowSpan", number(down));
    }
    attributes
}

//! What the marks on the pages mean, written into the PDF: the tree of headings, lists and tables, bookmarks,
//! language, title and the two standards. It paints nothing.

use chrono::NaiveDate;
use lopdf::{Dictionary, Document, Object, ObjectId, SaveOptions, Stream, dictionary};

use super::links::{self, Annotation};
use super::metadata::{LANGUAGE, xmp};
use super::paint::{Painted, utf16};
use super::places::Places;
use crate::ReportError;
use crate::document::Level;
use crate::layout::{Node, Numbering, Paper, Role};

/// The bytes of the PDF: tagged, PDF/UA-1 and PDF/A-2a, the same for the same paper and day.
pub(crate) fn tag(painted: Painted, paper: &Paper, date: NaiveDate) -> Result<Vec<u8>, ReportError> {
    let Painted { mut file, owners } = painted;
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let places = Places::of(paper);
    let links = links::annotations(&mut file, paper, &pages, &places);
    let root = structure(&mut file, paper, &pages, &owners, &links, &places);
    let bookmarks = bookmarks(&mut file, paper, &pages, &places);
    for (index, page) in pages.iter().enumerate() {
        let page = file.get_object_mut(*page)?.as_dict_mut()?;
        page.extend(&dictionary! { "StructParents" => number(index), "Tabs" => "S" });
        page.remove(b"Annots");
        let of_page: Vec<Object> =
            links.iter().filter(|it| it.page == index).map(|it| it.id.into()).collect();
        if !of_page.is_empty() {
            page.set("Annots", of_page);
        }
    }
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, srgb()?));
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "DestOutputProfile" => profile,
    };
    let packet = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        xmp(&paper.title, date).into_bytes(),
    );
    let packet = file.add_object(packet.with_compression(false));
    let catalog = file.catalog_mut()?;
    catalog.set("Lang", Object::string_literal(LANGUAGE));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", root);
    catalog.set("Metadata", packet);
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("PageMode", "UseNone");
    if let Some(bookmarks) = bookmarks {
        catalog.set("Outlines", bookmarks);
        catalog.set("PageMode", "UseOutlines");
    }
    finish(file, paper, date)
}

/// Leaves out what says nothing, and gives the file an identity that follows from what is in it.
fn finish(mut file: Document, paper: &Paper, date: NaiveDate) -> Result<Vec<u8>, ReportError> {
    let about = dictionary! {
        "Title" => Object::String(utf16(&paper.title), lopdf::StringFormat::Hexadecimal),
        "CreationDate" => Object::string_literal(date.format("D:%Y%m%d000000Z").to_string()),
    };
    let about = file.add_object(about);
    file.trailer.set("Info", about);
    file.trailer.remove(b"ID");
    "1.7".clone_into(&mut file.version);
    // What the PDF writer adds for printing houses is not referred to any more.
    file.prune_objects();
    file.renumber_objects();
    file.compress();
    end_visibly(&mut file);
    let bytes = saved(&file, MOST_TOGETHER)?;
    let id = Object::String(fingerprint(&bytes).to_be_bytes().to_vec(), lopdf::StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    for together in (MOST_TOGETHER - 8..=MOST_TOGETHER).rev() {
        let bytes = saved(&file, together)?;
        if !ends_invisibly(&bytes) {
            return Ok(bytes);
        }
    }
    let mut bytes = Vec::new();
    file.save_to(&mut bytes)?;
    Ok(bytes)
}

/// How many small objects are pressed together: most of a tagged file is its tree.
const MOST_TOGETHER: usize = 200;

/// The bytes of `file`, with up to so many small objects pressed together.
fn saved(file: &Document, together: usize) -> Result<Vec<u8>, ReportError> {
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(together)
        .compression_level(9)
        .build();
    let mut bytes = Vec::new();
    // Saving counts on in the file that is saved.
    file.clone().save_with_options(&mut bytes, options)?;
    Ok(bytes)
}

/// True when a stream that was made while saving ends like a line; see [`end_visibly`].
fn ends_invisibly(bytes: &[u8]) -> bool {
    let end = b"endstream";
    bytes.windows(end.len() + 2).any(|it| {
        it.ends_with(end) && matches!(it.first(), Some(b'\r' | b'\n')) && matches!(it.get(1), Some(b'\n'))
    })
}

/// The colour profile of screens, without the moment at which it was put together.
fn srgb() -> Result<Vec<u8>, ReportError> {
    let mut profile = moxcms::ColorProfile::new_srgb();
    let made = &mut profile.creation_date_time;
    (made.year, made.month, made.day_of_the_month) = (2000, 1, 1);
    (made.hours, made.minutes, made.seconds) = (0, 0, 0);
    profile.encode().map_err(|_| ReportError::ColourProfile)
}

/// Gives each stream an end that is no part of a line break: a reader that looks for one would take it
/// for the line break before `endstream` (ISO 19005-2, 6.1.7.1). After compressed data a space says nothing.
fn end_visibly(file: &mut Document) {
    for stream in file.objects.values_mut().filter_map(|it| it.as_stream_mut().ok()) {
        if stream.content.last().is_some_and(|it| matches!(it, b'\r' | b'\n')) {
            let mut content = std::mem::take(&mut stream.content);
            content.push(b' ');
            stream.set_content(content);
        }
    }
}

/// A number that hardly two files share (FNV-1a, 128 bits): an identity, no protection.
fn fingerprint(bytes: &[u8]) -> u128 {
    bytes.iter().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d, |hash: u128, byte| {
        (hash ^ u128::from(*byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
    })
}

/// The root of the structure tree.
fn structure(
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

/// A bookmark for a heading.
struct Bookmark<'a> {
    level: Level,
    title: &'a str,
    page: ObjectId,
    /// From the bottom of the page.
    top: f32,
    id: ObjectId,
}

/// The root of the bookmarks, nested as the headings are; `None` without headings.
fn bookmarks(file: &mut Document, paper: &Paper, pages: &[ObjectId], places: &Places) -> Option<ObjectId> {
    let mut found: Vec<Bookmark<'_>> = Vec::new();
    for (index, node) in paper.tree.iter().enumerate() {
        let (Role::Heading(level), Some(title)) = (&node.role, &node.title) else { continue };
        let Some(place) = places.get(index) else { continue };
        let Some(page) = pages.get(place.page).copied() else { continue };
        let top = paper.sheet.height - place.top;
        found.push(Bookmark { level: *level, title, page, top, id: file.new_object_id() });
    }
    if found.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let parents: Vec<ObjectId> =
        (0..found.len()).map(|index| parent_of(&found, index).unwrap_or(root)).collect();
    for (index, (it, parent)) in found.iter().zip(&parents).enumerate() {
        let siblings: Vec<ObjectId> = children(&found, &parents, *parent).collect();
        let at = siblings.iter().position(|sibling| *sibling == it.id).unwrap_or(index);
        let mut entry = dictionary! {
            "Title" => Object::String(utf16(it.title), lopdf::StringFormat::Hexadecimal),
            "Parent" => *parent,
            "Dest" => vec![it.page.into(), "XYZ".into(), Object::Null, Object::Real(it.top), Object::Null],
        };
        if let Some(before) = at.checked_sub(1).and_then(|it| siblings.get(it)) {
            entry.set("Prev", *before);
        }
        if let Some(next) = siblings.get(at + 1) {
            entry.set("Next", *next);
        }
        add_children(&mut entry, &found, &parents, it.id);
        file.objects.insert(it.id, entry.into());
    }
    let mut entry = dictionary! { "Type" => "Outlines" };
    add_children(&mut entry, &found, &parents, root);
    file.objects.insert(root, entry.into());
    Some(root)
}

/// The last heading before this one with a higher rank.
fn parent_of(found: &[Bookmark<'_>], index: usize) -> Option<ObjectId> {
    let (before, rest) = found.split_at_checked(index)?;
    let level = rest.first()?.level;
    before.iter().rev().find(|it| it.level < level).map(|it| it.id)
}

fn children<'a>(
    found: &'a [Bookmark<'a>],
    parents: &'a [ObjectId],
    of: ObjectId,
) -> impl Iterator<Item = ObjectId> + 'a {
    found.iter().zip(parents).filter(move |(_, parent)| **parent == of).map(|(it, _)| it.id)
}

fn add_children(entry: &mut Dictionary, found: &[Bookmark<'_>], parents: &[ObjectId], of: ObjectId) {
    let ids: Vec<ObjectId> = children(found, parents, of).collect();
    if let (Some(first), Some(last)) = (ids.first(), ids.last()) {
        entry.set("First", *first);
        entry.set("Last", *last);
        entry.set("Count", number(ids.len()));
    }
}

pub(super) fn number(it: usize) -> Object {
    Object::Integer(i64::try_from(it).unwrap_or(i64::MAX))
}

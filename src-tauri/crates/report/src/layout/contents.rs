//! The contents of a paper: its headings, with the pages that they stand on.
//! The lines are laid out before the pages are known, with room for any number; the numbers come afterwards, so
//! that they cannot move anything.

use std::collections::HashMap;

use super::flow::{Flow, Place};
use super::lines::lines;
use super::paper::{Mark, Owner, Role, What, baseline, set, width_of};
use super::slice::{Hold, Slice, text_slices};
use crate::document::{
    Block, Colour, Face, Inline, Level, LinePattern, Link, Look, Path, Run, Step, Stroke, Voice,
};

/// Room for the number of a page, for letters of an ordinary sheet.
const NUMBER_ROOM: f32 = 40.0;
/// How far a line stands to the right of those one rank higher.
const INDENT: f32 = 16.0;
/// Between the words and the leader, and between the leader and the number.
const AROUND_LEADER: f32 = 6.0;

/// A heading that the contents may name.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    level: Level,
    text: String,
    anchor: Option<String>,
    /// Whether it stands above the contents themselves, which do not name it.
    is_own: bool,
}

/// A line of the contents that still needs its number.
#[derive(Debug, Clone)]
pub(crate) struct ContentsLine {
    /// The node that its words belong to.
    reference: usize,
    /// Which of all headings it names.
    heading: usize,
    link: Link,
    /// Where the number ends, and where the last words stand when it does: both move when a column does.
    right: f32,
    words: f32,
    look: Look,
}

/// All headings of `blocks` that are seen, in the order of reading; those on cards are left out.
pub(crate) fn entries(blocks: &[Block]) -> Vec<Entry> {
    let mut found = Vec::new();
    collect(blocks, &mut found);
    found
}

fn collect(blocks: &[Block], found: &mut Vec<Entry>) {
    let next = blocks.iter().skip(1).map(Some).chain([None]);
    for (block, next) in blocks.iter().zip(next) {
        match block {
            Block::Heading { level, text, anchor } => {
                if !text.trim().is_empty() {
                    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                    let is_own = matches!(next, Some(Block::Contents { .. }));
                    found.push(Entry { level: *level, text, anchor: anchor.clone(), is_own });
                }
            }
            Block::Beside { left: first, right: second, .. }
            | Block::Cover { top: first, bottom: second } => {
                collect(first, found);
                collect(second, found);
            }
            Block::Columns { blocks, .. }
            | Block::Callout { blocks, .. }
            | Block::Badged { body: blocks, .. }
            | Block::Pictured { body: blocks, .. }
            | Block::Together(blocks) => collect(blocks, found),
            Block::Grid { boxes, .. } => boxes.iter().for_each(|it| collect(&it.blocks, found)),
            Block::Paragraph { .. }
            | Block::Question { .. }
            | Block::List { .. }
            | Block::Definitions(_)
            | Block::Table(_)
            | Block::Cards(_)
            | Block::Figure(_)
            | Block::WritingRoom { .. }
            | Block::PageBreak
            | Block::Contents { .. } => {}
        }
    }
}

/// The lines of the contents down to this rank, without their numbers.
pub(crate) fn contents(flow: &mut Flow<'_>, down_to: Level, place: Place) -> Vec<Slice> {
    let entries: Vec<(usize, Entry)> = flow
        .entries
        .iter()
        .cloned()
        .enumerate()
        .filter(|(_, it)| it.level <= down_to && !it.is_own)
        .collect();
    let mut slices: Vec<Slice> = Vec::new();
    // The lists that are open, from the outermost in: their rank, their node, and their last line.
    let mut open: Vec<(Level, usize, usize)> = Vec::new();
    for (heading, entry) in entries {
        while open.len() > 1 && open.last().is_some_and(|it| it.0 > entry.level) {
            open.pop();
        }
        let list = match open.last().copied() {
            Some((level, list, _)) if level >= entry.level => list,
            Some((_, _, item)) => flow.node(Role::Contents, item),
            None => flow.node(Role::Contents, place.parent),
        };
        let item = flow.node(Role::ContentsItem, list);
        match open.last_mut().filter(|it| it.1 == list) {
            Some(it) => it.2 = item,
            None => open.push((entry.level, list, item)),
        }
        let depth = f32::from(u8::try_from(open.len().saturating_sub(1)).unwrap_or(0));
        let begins = slices.is_empty();
        if let (Some(last), Level::One) = (slices.last_mut(), entry.level) {
            // The chapter before it has no line below it to stay with.
            last.hold = Hold::Free;
        }
        let mut next = line(flow, heading, &entry, depth, item, place);
        if let Some(first) = next.first_mut() {
            first.gap = match (begins, entry.level) {
                (true, _) => 0.0,
                (false, Level::One) => 9.0 * flow.unit(),
                (false, _) => 1.5 * flow.unit(),
            };
        }
        slices.append(&mut next);
    }
    if let Some(last) = slices.last_mut() {
        last.hold = Hold::Free;
    }
    slices
}

fn line(
    flow: &mut Flow<'_>,
    heading: usize,
    entry: &Entry,
    depth: f32,
    item: usize,
    place: Place,
) -> Vec<Slice> {
    let unit = flow.unit();
    let (look, face) = match entry.level {
        Level::One => (flow.style.look(Voice::Body), Face::Bold),
        _ => (flow.style.look(Voice::Body), Face::Regular),
    };
    let link = Link::Heading(entry.anchor.clone().unwrap_or_else(|| anchor_of(heading)));
    let text = Inline(vec![Run { text: entry.text.clone(), face, link: Some(link.clone()) }]);
    // A narrow place keeps some room for the words.
    let indent = (INDENT * unit * depth).min(place.width * 0.25);
    let room = place.width - indent - (NUMBER_ROOM * unit).min(place.width * 0.35);
    let found = lines(&mut flow.shaper, &text, look.size, room);
    let reference = flow.node(Role::Reference, item);
    let right = place.x + place.width;
    let mut slices = text_slices(&found, Owner::Node(reference), look, place.x + indent);
    let mut texts = slices.last().into_iter().flat_map(|it| &it.marks).filter_map(|it| match &it.what {
        What::Text(text) => Some(text.x),
        What::Frame(_) | What::Path(_) => None,
    });
    let words = texts.next_back().unwrap_or(place.x + indent);
    flow.contents.push(ContentsLine { reference, heading, link, right, words, look });
    if let (Some(last), Level::One) = (slices.last_mut(), entry.level) {
        // A chapter stays with the first line below it.
        last.hold = Hold::Firm;
    }
    slices
}

/// How a heading without an anchor of its own is found.
fn anchor_of(heading: usize) -> String {
    format!("\u{1}{heading}")
}

/// Gives the lines of the contents their leaders and numbers, and the headings that they name an anchor.
pub(crate) fn number(flow: &mut Flow<'_>, pages: &mut [Vec<Mark>]) {
    let lines = std::mem::take(&mut flow.contents);
    if lines.is_empty() {
        return;
    }
    for (heading, node) in flow.headings.iter().enumerate() {
        if let Some(it) = flow.tree.get_mut(*node) {
            it.anchor.get_or_insert_with(|| anchor_of(heading));
        }
    }
    let mut page_of: HashMap<usize, usize> = HashMap::new();
    for (page, marks) in pages.iter().enumerate() {
        for mark in marks {
            if let Owner::Node(node) = mark.owner {
                page_of.entry(node).or_insert(page + 1);
            }
        }
    }
    let by_reference: HashMap<usize, &ContentsLine> = lines.iter().map(|it| (it.reference, it)).collect();
    // From the end, so that the last line of an entry that goes on on another page takes the number.
    let mut done: Vec<usize> = Vec::new();
    for marks in pages.iter_mut().rev() {
        let mut index = marks.len();
        while index > 0 {
            index -= 1;
            let Some(Mark { owner: Owner::Node(node), what: What::Text(text) }) = marks.get(index) else {
                continue;
            };
            let Some(line) = by_reference.get(node).filter(|it| done.last() != Some(&it.reference)) else {
                continue;
            };
            let page = flow.headings.get(line.heading).and_then(|it| page_of.get(it));
            let Some(page) = page else { continue };
            let right = line.right + text.x - line.words;
            let (end, y) = (text.x + text.width, text.y);
            done.push(line.reference);
            let numbered = number_of(flow, line, *page, right, (end, y));
            let after = marks.split_off(index + 1);
            marks.extend(numbered.into_iter().chain(after));
        }
    }
}

/// The number of `line`, which ends at `right`, and the leader to it; the words end at `end` and stand on `y`.
fn number_of(
    flow: &mut Flow<'_>,
    line: &ContentsLine,
    page: usize,
    right: f32,
    (end, y): (f32, f32),
) -> Vec<Mark> {
    let face = Face::Regular;
    // A space before it, so that it is copied and said as a word of its own.
    let text = Run { text: format!("\u{a0}{page}"), face, link: Some(line.link.clone()) };
    let found = lines(&mut flow.shaper, &Inline(vec![text]), line.look.size, NUMBER_ROOM * 4.0);
    let Some(number) = found.first() else { return Vec::new() };
    let left = right - width_of(number);
    let top = y - baseline(line.look);
    let mut marks: Vec<Mark> = set(number, Owner::Node(line.reference), line.look, left, top).collect();
    let around = AROUND_LEADER * flow.unit();
    // Drawn from the right, so that the leaders of all lines begin alike.
    let right = right - NUMBER_ROOM * flow.unit() * 0.6;
    if right - around > end + around {
        let stroke = Stroke { colour: Colour::SOFT.lighter(0.45), width: 0.5, pattern: LinePattern::Dashed };
        let leader = Path {
            start: (right, y - 0.5),
            steps: vec![Step::Line(end + around, y - 0.5)],
            stroke: Some(stroke),
            ..Path::default()
        };
        marks.push(Mark::artifact(What::Path(leader)));
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Document, RunningHead, Sheet, Style};
    use crate::layout::lay_out;
    use crate::ready::NoWatch;

    #[test]
    fn the_numbers_of_a_column_stand_in_that_column() {
        let chapters = (1..=8).map(|it| Block::heading(Level::One, format!("Hoofdstuk {it}")));
        let contents = Block::Columns { count: 2, blocks: vec![Block::Contents { down_to: Level::One }] };
        let document = Document {
            title: String::new(),
            footer: String::new(),
            page_of: |_, _| String::new(),
            running_head: RunningHead::None,
            sheet: Sheet::A4,
            style: Style::SHEET,
            blocks: [contents, Block::PageBreak].into_iter().chain(chapters).collect(),
        };
        let paper = lay_out(&document, &NoWatch).unwrap();
        let middle = Sheet::A4.left + Sheet::A4.room_across() / 2.0;
        let mut lines: Vec<Vec<f32>> = Vec::new();
        for mark in &paper.pages[0] {
            if let (Owner::Node(node), What::Text(text)) = (mark.owner, &mark.what) {
                lines.resize_with(lines.len().max(node + 1), Vec::new);
                lines[node].extend([text.x, text.x + text.width]);
            }
        }
        lines.retain(|it| !it.is_empty());
        assert_eq!(lines.len(), 8);
        for ends in &lines {
            let first = ends.iter().all(|it| *it < middle);
            assert!(first || ends.iter().all(|it| *it > middle), "{ends:?} around {middle}");
        }
        assert!(lines[0][0] < middle && lines[7][0] > middle);
    }
}

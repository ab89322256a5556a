//! What holds for every paper, whatever stands on it: nothing outside the margins, nothing over something else,
//! nothing lost. Checked on papers that chance puts together.

use proptest::prelude::*;

use super::flow::lay_out;
use super::paper::{Mark, Owner, Paper, Text, What};
use super::typeface::is_invisible;
use crate::document::{
    Block, Cell, Column, Definition, Document, Face, Inline, Level, RowGroup, RunningHead, Sheet, Style,
    Table, Voice,
};
use crate::ready::NoWatch;

/// A line may be wider than its room by this much, where kerning across a hyphenation point was not foreseen.
const TOLERANCE: f32 = 1.0;

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => "[a-zëïé]{1,14}",
        2 => Just("gezinsbegeleidingsgesprek".to_owned()),
        1 => "[A-Z]{2,90}",
        1 => "x{30,120}",
        1 => Just("\u{ad}op\u{ad}voed\u{ad}hulp".to_owned()),
        1 => Just("أمي".to_owned()),
        1 => Just("👩‍👧‍👦".to_owned()),
        1 => Just("\n".to_owned()),
        1 => any::<char>().prop_map(String::from),
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(word(), 0..24).prop_map(|it| it.join(" "))
}

fn inline() -> impl Strategy<Value = Inline> {
    let face = prop_oneof![Just(Face::Regular), Just(Face::Italic), Just(Face::Bold)];
    prop::collection::vec((text(), face), 1..3)
        .prop_map(|runs| runs.into_iter().fold(Inline::default(), |all, (text, face)| all.then(text, face)))
}

fn simple_block() -> impl Strategy<Value = Block> {
    let level = prop_oneof![Just(Level::One), Just(Level::Two), Just(Level::Three)];
    let definition = (inline(), inline()).prop_map(|(term, text)| Definition { term, text });
    let rows = prop::collection::vec(prop::collection::vec(inline().prop_map(Cell::from), 3), 0..12);
    let group = (prop::option::of(text()), rows).prop_map(|(title, rows)| RowGroup { title, rows });
    let columns = || [("Element", 0.2), ("Hoe", 0.3), ("Waaraan te zien", 0.5)];
    let columns = move || columns().map(|(head, share)| Column { head: head.to_owned(), share }).to_vec();
    prop_oneof![
        (level, text()).prop_map(|(level, text)| Block::heading(level, text)),
        inline().prop_map(|text| Block::Paragraph { text, voice: Voice::Body }),
        prop::collection::vec(inline(), 0..6).prop_map(Block::bullets),
        prop::collection::vec(definition, 0..6).prop_map(Block::Definitions),
        (inline(), inline()).prop_map(|(question, answer)| Block::Question { question, answer }),
        prop::collection::vec(group, 1..4)
            .prop_map(move |groups| { Block::Table(Table { columns: columns(), naming_column: 0, groups }) }),
    ]
}

fn block() -> impl Strategy<Value = Block> {
    let some = || prop::collection::vec(simple_block(), 0..4);
    prop_oneof![
        4 => simple_block(),
        1 => some().prop_map(Block::callout),
        1 => some().prop_map(Block::Together),
        1 => (some(), some()).prop_map(|(left, right)| Block::Beside { left, right, left_share: 0.5 }),
        1 => some().prop_map(|body| Block::Badged { badge: "verzonnen".to_owned(), body }),
    ]
}

fn document() -> impl Strategy<Value = Document> {
    let sheet = prop_oneof![Just(Sheet::A4), Just(Sheet::A5)];
    (prop::collection::vec(block(), 0..7), sheet).prop_map(|(blocks, sheet)| Document {
        title: "Blad".to_owned(),
        footer: "Werkdocument, geen dossier.".to_owned(),
        page_of: |page, total| format!("pagina {page} van {total}"),
        running_head: RunningHead::None,
        sheet,
        style: Style::SHEET,
        blocks,
    })
}

/// What of a text is seen, without the space at its end: left, top, right and bottom.
fn seen(text: &Text) -> [f32; 4] {
    let clusters: Vec<_> = text.words.iter().flat_map(|it| &it.clusters).collect();
    let unseen = clusters.iter().rev().take_while(|it| it.text.trim().is_empty());
    let unseen: f32 = unseen.map(|it| it.advance() * text.size / 1000.0).sum();
    [text.x, text.y - 0.66 * text.size, text.x + text.width - unseen, text.y + 0.2 * text.size]
}

fn texts(page: &[Mark]) -> impl Iterator<Item = (Owner, &Text)> {
    page.iter().filter_map(|it| match &it.what {
        What::Text(text) => Some((it.owner, text)),
        What::Frame(_) | What::Path(_) => None,
    })
}

fn check_margins(paper: &Paper) {
    let sheet = paper.sheet;
    for (_, text) in paper.pages.iter().flat_map(|it| texts(it)) {
        let [left, top, right, low] = seen(text);
        assert!(
            left >= sheet.left - TOLERANCE && right <= sheet.width - sheet.right + TOLERANCE,
            "{left}–{right}"
        );
        assert!(top >= sheet.top - TOLERANCE && low <= sheet.height - 12.0, "{top}–{low}");
    }
}

fn check_nothing_overlaps(paper: &Paper) {
    for page in &paper.pages {
        let boxes: Vec<_> = texts(page).map(|(_, it)| seen(it)).filter(|it| it[2] > it[0]).collect();
        for (index, a) in boxes.iter().enumerate() {
            for b in &boxes[index + 1..] {
                let across = a[0] + TOLERANCE < b[2] && b[0] + TOLERANCE < a[2];
                let down = a[1] + 0.1 < b[3] && b[1] + 0.1 < a[3];
                assert!(!(across && down), "{a:?} and {b:?} overlap");
            }
        }
    }
}

/// Text as it can be compared: what is seen and where lines end does not count.
fn squeezed(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace() && !it.is_control() && !is_invisible(*it)).collect()
}

fn all_text(block: &Block) -> String {
    let of = |it: &Inline| it.text();
    let stack = |it: &[Block]| it.iter().map(all_text).collect::<String>();
    match block {
        Block::Heading { text, .. } => text.clone(),
        Block::Paragraph { text, .. } => of(text),
        Block::Question { question, answer } => of(question) + &of(answer),
        Block::List { items, .. } => {
            let seen = items.iter().map(Inline::text).filter(|it| !it.trim().is_empty());
            seen.flat_map(|it| ["•".to_owned(), it]).collect()
        }
        Block::Definitions(all) => all.iter().map(|it| of(&it.term) + &of(&it.text)).collect(),
        Block::Table(table) => {
            let heads: String = table.columns.iter().map(|it| it.head.as_str()).collect();
            let group = |it: &RowGroup| {
                it.title.clone().unwrap_or_default()
                    + &it.rows.iter().flatten().map(|it| of(&it.text)).collect::<String>()
            };
            heads + &table.groups.iter().map(group).collect::<String>()
        }
        Block::Beside { left, right, .. } => stack(left) + &stack(right),
        Block::Callout { blocks, .. } | Block::Together(blocks) => stack(blocks),
        Block::Pictured { body, .. } => stack(body),
        Block::Badged { badge, body } => stack(body) + badge,
        Block::Figure(_) | Block::PageBreak | Block::WritingRoom { .. } => String::new(),
        Block::Columns { blocks, .. } => stack(blocks),
        Block::Grid { boxes, .. } => boxes.iter().map(|it| stack(&it.blocks)).collect(),
        Block::Cards(_) | Block::Cover { .. } | Block::Contents { .. } => String::new(),
    }
}

/// The text of the tree in its own order, as a screen reader says it.
fn read_aloud(paper: &Paper) -> String {
    let mut nodes = vec![String::new(); paper.tree.len()];
    for (owner, text) in paper.pages.iter().flat_map(|it| texts(it)) {
        if let Owner::Node(node) = owner {
            nodes[node].extend(text.words.iter().flat_map(|it| &it.clusters).map(|it| it.text.as_str()));
        }
    }
    nodes.concat()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_cut_off_covered_or_lost(document in document()) {
        let paper = lay_out(&document, &NoWatch).unwrap();
        prop_assert!(!paper.pages.is_empty());
        check_margins(&paper);
        check_nothing_overlaps(&paper);
        let expected: String = document.blocks.iter().map(all_text).collect();
        prop_assert_eq!(squeezed(&read_aloud(&paper)), squeezed(&expected));
    }
}

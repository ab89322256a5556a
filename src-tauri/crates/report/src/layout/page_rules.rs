//! What holds for every paper, whatever stands on it: nothing outside the margins, nothing over something else,
//! nothing lost, and both standards kept. Checked on papers that chance puts together.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::any_paper::{cards, document, paper_of};
use super::flow::lay_out;
use super::paper::{Mark, Owner, Paper, Role, Text, What};
use super::shaped::is_invisible;
use crate::document::{Block, Document, Inline, Link, Marker, RowGroup};
use crate::ready::NoWatch;

/// A line may be wider than its room by this much, where kerning across a hyphenation point was not foreseen.
const TOLERANCE: f32 = 1.0;

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
    for (owner, text) in paper.pages.iter().flat_map(|it| texts(it)) {
        let [left, top, right, low] = seen(text);
        assert!(
            left >= sheet.left - TOLERANCE && right <= sheet.width - sheet.right + TOLERANCE,
            "{left}–{right}"
        );
        // The running head and the foot stand in the margins, on the paper all the same.
        let (highest, lowest) = match owner {
            Owner::Artifact => (4.0, sheet.height - 10.0),
            Owner::Node(_) => (sheet.top - TOLERANCE, sheet.height - sheet.bottom + TOLERANCE),
        };
        assert!(top >= highest && low <= lowest, "{top}–{low} on {sheet:?}");
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

fn stack_text(blocks: &[Block]) -> String {
    blocks.iter().map(all_text).collect()
}

fn all_text(block: &Block) -> String {
    let of = |it: &Inline| it.text();
    match block {
        Block::Heading { text, .. } => text.clone(),
        Block::Paragraph { text, .. } => of(text),
        Block::Question { question, answer } => of(question) + &of(answer),
        Block::List { marker, items } => {
            let seen = items.iter().map(Inline::text).filter(|it| !it.trim().is_empty());
            let sign = |number: usize| match marker {
                Marker::Bullet => "•".to_owned(),
                Marker::Number => format!("{number}."),
                Marker::TickBox => String::new(),
            };
            seen.enumerate().flat_map(|(index, it)| [sign(index + 1), it]).collect()
        }
        Block::Definitions(all) => all.iter().map(|it| of(&it.term) + &of(&it.text)).collect(),
        Block::Table(table) => {
            let heads: String = table.columns.iter().map(|it| it.head.as_str()).collect();
            let group = |it: &RowGroup| {
                let rows = super::spans::laid(&it.rows, table.columns.len());
                let cells = rows.iter().flatten().map(|it| of(it.text));
                it.title.clone().unwrap_or_default() + &cells.collect::<String>()
            };
            heads + &table.groups.iter().map(group).collect::<String>()
        }
        Block::Beside { left: first, right: second, .. } | Block::Cover { top: first, bottom: second } => {
            stack_text(first) + &stack_text(second)
        }
        Block::Callout { blocks, .. } | Block::Together(blocks) | Block::Columns { blocks, .. } => {
            stack_text(blocks)
        }
        Block::Badged { badge, body } => stack_text(body) + badge,
        Block::Pictured { body, .. } => "Tekening".to_owned() + &stack_text(body),
        Block::Figure(_) => "Tekening".to_owned(),
        Block::Grid { boxes, .. } => boxes.iter().map(|it| stack_text(&it.blocks)).collect(),
        // Cards and contents are looked at by themselves.
        Block::Cards(_) | Block::Contents { .. } | Block::PageBreak | Block::WritingRoom { .. } => {
            String::new()
        }
    }
}

/// What each node says by itself, and where its words stand: the page and the place on it.
type Said = BTreeMap<usize, Vec<((usize, usize), String)>>;

fn said(paper: &Paper) -> Said {
    let mut said = Said::new();
    for (page, marks) in paper.pages.iter().enumerate() {
        for (at, (owner, text)) in texts(marks).enumerate() {
            if let Owner::Node(node) = owner {
                let words = text.words.iter().flat_map(|it| &it.clusters).map(|it| it.text.as_str());
                said.entry(node).or_default().push(((page, at), words.collect()));
            }
        }
    }
    said
}

/// The text of the tree in its own order, as a screen reader says it, without the contents.
fn read_aloud(paper: &Paper, node: usize, said: &Said) -> String {
    if paper.tree[node].role == Role::Contents {
        return String::new();
    }
    let own = said.get(&node).cloned().unwrap_or_default();
    let is_mixed = !own.is_empty();
    let mut parts = own;
    for (kid, it) in paper.tree.iter().enumerate() {
        if it.parent == Some(node) {
            let at = said.get(&kid).and_then(|it| it.first()).map_or((0, 0), |it| it.0);
            parts.push((at, read_aloud(paper, kid, said)));
        }
    }
    // Links stand among the words of their text.
    if is_mixed || paper.tree.iter().any(|it| it.parent == Some(node) && matches!(it.role, Role::Link(_))) {
        parts.sort_by_key(|it| it.0);
    }
    parts.into_iter().map(|it| it.1).collect()
}

/// Every line of the contents names the page on which its heading stands.
fn check_contents(paper: &Paper, said: &Said) {
    let page_of = |node: usize| said.get(&node).and_then(|it| it.first()).map(|it| it.0.0 + 1);
    for (node, it) in paper.tree.iter().enumerate() {
        let Role::Link(Link::Heading(anchor)) = &it.role else { continue };
        let Some(parent) = it.parent else { continue };
        if paper.tree[parent].role != Role::Reference {
            continue;
        }
        let heading = paper.tree.iter().position(|it| it.anchor.as_ref() == Some(anchor)).unwrap();
        let words: String = said[&node].iter().map(|it| it.1.as_str()).collect();
        let title = paper.tree[heading].title.clone().unwrap();
        // More than one heading may have the anchor; the line has the number of its own.
        if squeezed(&words).starts_with(&squeezed(&title)) && anchor != "kop" {
            let page = page_of(heading).unwrap();
            assert_eq!(squeezed(&words), squeezed(&format!("{title}{page}")));
        }
    }
}

fn check(document: &Document) -> Result<(Paper, String), TestCaseError> {
    let paper = lay_out(document, &NoWatch).unwrap();
    prop_assert!(!paper.pages.is_empty());
    check_margins(&paper);
    check_nothing_overlaps(&paper);
    let said = said(&paper);
    check_contents(&paper, &said);
    let read = squeezed(&read_aloud(&paper, 0, &said));
    Ok((paper, read))
}

fn check_standards(paper: &Paper) {
    use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
    let pdf =
        crate::output::tagged(crate::output::painted(paper).unwrap(), paper, chrono::NaiveDate::default())
            .unwrap();
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
        let report = validate_pdf_bytes(&pdf, &ValidationOptions::default().profile(profile)).unwrap();
        let failures: Vec<_> = report.failures.iter().take(5).collect();
        assert!(failures.is_empty(), "{profile:?} is broken: {failures:#?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_cut_off_covered_or_lost(document in document()) {
        let (_, read) = check(&document)?;
        prop_assert_eq!(read, squeezed(&stack_text(&document.blocks)));
    }

    #[test]
    fn nothing_of_a_card_is_lost(document in paper_of(cards().prop_map(|it| vec![it]))) {
        let (_, read) = check(&document)?;
        let Some(Block::Cards(cards)) = document.blocks.first() else { unreachable!() };
        let sides = cards.cards.iter().flat_map(|it| [&it.front, &it.back]);
        let sides: Vec<String> = sides.map(|it| squeezed(&stack_text(it))).collect();
        prop_assert_eq!(read.len(), sides.iter().map(String::len).sum::<usize>());
        for side in sides {
            prop_assert!(read.contains(&side), "{} is not in {}", side, read);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, ..ProptestConfig::default() })]

    #[test]
    fn both_standards_are_kept(document in document()) {
        check_standards(&lay_out(&document, &NoWatch).unwrap());
    }
}

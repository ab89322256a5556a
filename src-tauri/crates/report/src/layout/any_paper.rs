//! Papers that chance puts together, of every block and in every nesting. What holds for them is said elsewhere.

use proptest::prelude::*;

use crate::document::{
    Align, Block, Card, Cards, Cell, Colour, Definition, Document, Face, Figure, Frame, GridBox, Inline,
    Label, Level, LinePattern, Link, Marker, RowGroup, RunningHead, Shape, Sheet, Stroke, Style, Table,
    Voice,
};

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
    let link = prop_oneof![
        4 => Just(None),
        1 => Just(Some(Link::Address("https://voorbeeld.example/é".to_owned()))),
        1 => Just(Some(Link::Heading("kop".to_owned()))),
        1 => Just(Some(Link::Heading("nergens".to_owned()))),
    ];
    prop::collection::vec((text(), face, link), 1..3).prop_map(|runs| {
        runs.into_iter().fold(Inline::default(), |all, (text, face, link)| match link {
            Some(link) => all.then_linked(text, link),
            None => all.then(text, face),
        })
    })
}

fn level() -> impl Strategy<Value = Level> {
    prop_oneof![Just(Level::One), Just(Level::Two), Just(Level::Three), Just(Level::Four)]
}

fn table() -> impl Strategy<Value = Block> {
    let spans = prop_oneof![4 => Just((1, 1)), 1 => (1..4_usize, 1..4_usize)];
    let cell = (inline(), spans).prop_map(|(it, (across, down))| Cell::from(it).across(across).down(down));
    let rows = prop::collection::vec(prop::collection::vec(cell, 0..4), 0..8);
    let group = (prop::option::of(text()), rows).prop_map(|(title, rows)| RowGroup { title, rows });
    let columns = || [("Element", 0.2), ("Hoe", 0.3), ("Waaraan te zien", 0.5)];
    let columns = move || columns().map(|(head, share)| (head.to_owned(), share));
    prop::collection::vec(group, 1..3)
        .prop_map(move |groups| Block::Table(Table::of_groups(columns(), 0, groups)))
}

fn figure(width: f32, height: f32) -> Figure {
    let look = Style::SHEET.look(Voice::Body);
    let (x, y) = (width / 2.0, height / 2.0);
    let label = Label {
        text: "Tekening".to_owned(),
        face: Face::Bold,
        look,
        x,
        y,
        room: width,
        align: Align::Middle,
    };
    let fill = Some(Colour::SUNKEN);
    let frame = Frame { x: 0.0, y: 0.0, width, height, radius: 3.0, fill, stroke: None };
    Figure {
        alt: "Een tekening".to_owned(),
        width,
        height,
        shapes: vec![Shape::Frame(frame), Shape::Label(label)],
    }
}

fn simple_block() -> impl Strategy<Value = Block> {
    let definition = (inline(), inline()).prop_map(|(term, text)| Definition { term, text });
    let anchor = prop_oneof![Just(None), Just(Some("kop".to_owned()))];
    let marker = prop_oneof![Just(Marker::Bullet), Just(Marker::Number), Just(Marker::TickBox)];
    let voice = prop_oneof![Just(Voice::Body), Just(Voice::Lead), Just(Voice::Signs), Just(Voice::Display)];
    prop_oneof![
        (level(), text(), anchor).prop_map(|(level, text, anchor)| Block::Heading { level, text, anchor }),
        (inline(), voice).prop_map(|(text, voice)| Block::Paragraph { text, voice }),
        (marker, prop::collection::vec(inline(), 0..6))
            .prop_map(|(marker, items)| Block::List { marker, items }),
        prop::collection::vec(definition, 0..4).prop_map(Block::Definitions),
        (inline(), inline()).prop_map(|(question, answer)| Block::Question { question, answer }),
        table(),
        (10.0..1500.0_f32, 10.0..1500.0_f32).prop_map(|(width, height)| Block::Figure(figure(width, height))),
        (0..30_usize).prop_map(|lines| Block::WritingRoom { lines }),
        Just(Block::PageBreak),
    ]
}

fn stack() -> impl Strategy<Value = Vec<Block>> {
    prop::collection::vec(simple_block(), 0..4)
}

fn grid_box(blocks: impl Strategy<Value = Vec<Block>>) -> impl Strategy<Value = GridBox> {
    (blocks, any::<[bool; 3]>()).prop_map(|(blocks, [fill, edge, band])| GridBox {
        fill: fill.then_some(Colour::SUNKEN),
        edge: edge.then_some(Stroke { colour: Colour::INK, width: 1.0, pattern: LinePattern::Dashed }),
        band: band.then_some(Colour::TEAL),
        blocks,
    })
}

/// What holds other blocks.
fn holder(blocks: fn() -> BoxedStrategy<Vec<Block>>) -> impl Strategy<Value = Block> {
    let boxes = prop::collection::vec(grid_box(blocks()), 0..6);
    prop_oneof![
        (blocks()).prop_map(Block::callout),
        blocks().prop_map(Block::Together),
        (blocks(), blocks(), 0.1..0.9_f32).prop_map(|(left, right, left_share)| Block::Beside {
            left,
            right,
            left_share
        }),
        blocks().prop_map(|body| Block::Badged { badge: "verzonnen".to_owned(), body }),
        blocks().prop_map(|body| Block::Pictured { picture: figure(40.0, 60.0), body }),
        (0..5_usize, blocks()).prop_map(|(count, blocks)| Block::Columns { count, blocks }),
        (0..5_usize, boxes).prop_map(|(across, boxes)| Block::Grid { across, boxes }),
    ]
}

fn block() -> impl Strategy<Value = Block> {
    let nested = || {
        let some = prop_oneof![3 => simple_block().boxed(), 1 => holder(|| stack().boxed()).boxed()];
        prop::collection::vec(some, 0..3).boxed()
    };
    prop_oneof![
        6 => simple_block(),
        4 => holder(nested),
        1 => (stack(), stack()).prop_map(|(top, bottom)| Block::Cover { top, bottom }),
        1 => level().prop_map(|down_to| Block::Contents { down_to }),
    ]
}

/// Cards to cut out.
pub(super) fn cards() -> impl Strategy<Value = Block> {
    let card = (stack(), stack()).prop_map(|(front, back)| Card { band: Colour::TEAL, front, back });
    (0..4_usize, 0..6_usize, any::<bool>(), prop::collection::vec(card, 0..6))
        .prop_map(|(across, down, cut_marks, cards)| Block::Cards(Cards { across, down, cut_marks, cards }))
}

/// A paper with these blocks, on any sheet, in letters of any size.
pub(super) fn paper_of(blocks: impl Strategy<Value = Vec<Block>>) -> impl Strategy<Value = Document> {
    let sheet = prop_oneof![Just(Sheet::A4), Just(Sheet::A5), Just(Sheet::A6), Just(Sheet::A3)];
    let styles = [Style::SHEET, Style::BOOK, Style::LARGE, Style::WALL, Style::CARD];
    let head = prop_oneof![Just(RunningHead::None), Just(RunningHead::Chapter)];
    (blocks, sheet, prop::sample::select(styles.to_vec()), head).prop_map(
        |(blocks, sheet, style, running_head)| Document {
            title: "Blad met een titel die langer is dan de halve breedte van een klein blad papier"
                .to_owned(),
            footer: "Werkdocument, geen dossier.".to_owned(),
            page_of: |page, total| format!("pagina {page} van {total}"),
            running_head,
            sheet,
            style,
            blocks,
        },
    )
}

/// A paper with anything on it but cards.
pub(super) fn document() -> impl Strategy<Value = Document> {
    paper_of(prop::collection::vec(block(), 0..6))
}

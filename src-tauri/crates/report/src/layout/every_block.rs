//! A paper on which every kind of block stands: to look at, and to hold against the standards.

use chrono::NaiveDate;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

use super::flow::lay_out;
use crate::document::{
    Align, Block, Card, Cards, Cell, Colour, Definition, Document, Face, Figure, Frame, GridBox, Inline,
    Label, Level, LinePattern, Link, Marker, RowGroup, RunningHead, Shape, Sheet, Stroke, Style, Table,
    Voice,
};
use crate::ready::NoWatch;

const WORDS: &str = "Je keek samen met het gezin terug op wat er de afgelopen weken lukte, en wat daarvoor nodig was. \
De oudste maakte zelf een plan voor de ochtend en hing het op in de keuken, zodat iedereen het kon lezen.";

fn paragraph() -> Block {
    Block::body(WORDS)
}

fn linked() -> Block {
    let text = Inline::plain("Lees meer op ")
        .then_linked("de pagina van het kwaliteitskader jeugd, met alle richtlijnen voor begeleiders in de praktijk van nu", Link::Address("https://voorbeeld.example/é?a=b".to_owned()))
        .then(", of kijk bij ", Face::Regular)
        .then_linked("Vakjes", Link::Heading("vakjes".to_owned()))
        .then(" in dit boek.", Face::Regular);
    Block::Paragraph { text, voice: Voice::Body }
}

fn grid(across: usize, count: usize, text: &str) -> Block {
    let edge = Stroke { colour: Colour::LINE, width: 0.75, pattern: LinePattern::Whole };
    let letters = ['K', 'P', 'V', 'O', 'H', 'N', 'S', 'W'];
    let boxes = letters.iter().cycle().take(count).enumerate().map(|(index, letter)| GridBox {
        fill: Some(Colour::of_category(*letter).lighter(0.9)),
        edge: (index % 2 == 0).then_some(edge),
        band: Some(Colour::of_category(*letter)),
        blocks: vec![
            Block::heading(Level::Three, format!("Vak {letter}")),
            Block::body(text),
            Block::bullets(vec!["Een punt".into(); index % 3]),
        ],
    });
    Block::Grid { across, boxes: boxes.collect() }
}

fn table() -> Block {
    let cell = |text: &str| Cell::from(Inline::plain(text));
    let columns = [("Stap", 0.2), ("Wat je doet", 0.4), ("Waarom", 0.25), ("Minuten", 0.15)];
    let columns = columns.map(|(head, share)| (head.to_owned(), share));
    let rows = vec![
        vec![
            cell("Begin").down(3),
            cell("Iedereen zegt hoe hij erbij zit"),
            cell("Zo begint het rustig").down(2),
            cell("5"),
        ],
        vec![cell("De vraag wordt voorgelezen"), cell("5")],
        vec![cell("Samen, over twee kolommen heen tot aan de laatste").across(2), cell("10")],
        vec![cell("Midden"), cell(WORDS).across(3)],
    ];
    let group = |title: &str| RowGroup { title: Some(title.to_owned()), rows: rows.clone() };
    Block::Table(Table::of_groups(columns, 0, vec![group("Eerste helft"), group("Tweede helft")]))
}

fn figure() -> Block {
    let look = Style::SHEET.look(Voice::Body);
    let label = Label {
        text: "Een vak".to_owned(),
        face: Face::Bold,
        look,
        x: 450.0,
        y: 40.0,
        room: 800.0,
        align: Align::Middle,
    };
    let frame = Frame {
        x: 0.0,
        y: 0.0,
        width: 900.0,
        height: 80.0,
        radius: 6.0,
        fill: Some(Colour::SUNKEN),
        stroke: None,
    };
    Block::Figure(Figure {
        alt: "Een vak".to_owned(),
        width: 900.0,
        height: 80.0,
        shapes: vec![Shape::Frame(frame), Shape::Label(label)],
    })
}

fn list(marker: Marker, count: usize) -> Block {
    Block::List {
        marker,
        items: (0..count).map(|it| Inline::plain(if it % 3 == 1 { WORDS } else { "Een stap" })).collect(),
    }
}

fn chapter(name: &str, blocks: Vec<Block>) -> Vec<Block> {
    let anchor = Some(name.to_lowercase());
    let head = [Block::PageBreak, Block::Heading { level: Level::One, text: name.to_owned(), anchor }];
    head.into_iter().chain(blocks).collect()
}

/// All blocks, on this sheet in these letters.
pub(super) fn every_block(sheet: Sheet, style: Style) -> Document {
    let heading = Block::heading;
    let cover = Block::Cover {
        top: vec![
            Block::Paragraph { text: Inline::bold("Handboek"), voice: Voice::Kicker },
            Block::Paragraph { text: Inline::plain("Terugkijken op hulp"), voice: Voice::Display },
            Block::Paragraph { text: Inline::plain("Voor wie samen met gezinnen werkt"), voice: Voice::Lead },
        ],
        bottom: vec![Block::Paragraph { text: Inline::plain("Uitgave 2026"), voice: Voice::Soft }],
    };
    let mut blocks = vec![
        Block::PageBreak,
        cover,
        Block::PageBreak,
        heading(Level::One, "Inhoud".to_owned()),
        Block::Contents { down_to: Level::Three },
    ];
    blocks.extend(chapter("Tekst", vec![
        paragraph(), linked(), heading(Level::Two, "Lijsten".to_owned()),
        list(Marker::Bullet, 3), list(Marker::Number, 11), list(Marker::TickBox, 4),
        heading(Level::Three, "Begrippen, met een kop die zo lang is dat hij in de inhoud over twee regels loopt omdat hij niet past".to_owned()),
        Block::Definitions(vec![Definition { term: Inline::bold("Doel"), text: WORDS.into() }, Definition { term: Inline::bold("Vraag"), text: "Kort".into() }]),
        heading(Level::Four, "Uitgelicht".to_owned()),
        Block::Callout { bar: Colour::of_category('S'), blocks: vec![paragraph(), list(Marker::Bullet, 2)] },
        Block::Question { question: Inline::bold("Wat werkte?"), answer: WORDS.into() },
        heading(Level::Two, "Schrijfruimte".to_owned()), Block::WritingRoom { lines: 4 },
        Block::PageBreak, Block::PageBreak,
        heading(Level::Two, "Na een einde".to_owned()), figure(), table(),
    ]));
    blocks.extend(chapter(
        "Vakjes",
        vec![
            grid(4, 8, "Kort."),
            grid(3, 5, WORDS),
            heading(Level::Two, "Hoog".to_owned()),
            grid(2, 2, &WORDS.repeat(22)),
        ],
    ));
    let columns: Vec<Block> =
        (0..30).flat_map(|it| [heading(Level::Three, format!("Bron {it}")), paragraph(), linked()]).collect();
    blocks.extend(chapter(
        "Kolommen",
        vec![
            paragraph(),
            heading(Level::Two, "Bronnen".to_owned()),
            Block::Columns { count: 3, blocks: columns },
            paragraph(),
        ],
    ));
    let cards =
        ['K', 'P', 'V', 'O', 'H', 'N', 'S', 'W', 'K', 'P', 'V'].iter().enumerate().map(|(index, letter)| {
            Card {
                band: Colour::of_category(*letter),
                front: vec![heading(Level::One, format!("Kaart {}", index + 1)), paragraph()],
                back: vec![
                    heading(Level::Two, format!("Achterkant {}", index + 1)),
                    Block::body(WORDS.repeat(1 + index % 4)),
                    linked(),
                ],
            }
        });
    blocks.push(Block::Cards(Cards { across: 2, down: 4, cut_marks: true, cards: cards.collect() }));
    let one = Card {
        band: Colour::TEAL,
        front: vec![heading(Level::One, "Hele kaart".to_owned()), paragraph()],
        back: vec![paragraph()],
    };
    blocks.push(Block::Cards(Cards { across: 1, down: 1, cut_marks: true, cards: vec![one] }));
    blocks.push(Block::Badged {
        badge: "verzonnen".to_owned(),
        body: vec![heading(Level::One, "Slot".to_owned()), paragraph()],
    });
    Document {
        title: "Terugkijken op hulp".to_owned(),
        footer: "Handboek · 22 november 2026".to_owned(),
        page_of: |page, total| format!("pagina {page} van {total}"),
        running_head: RunningHead::Chapter,
        sheet,
        style,
        blocks,
    }
}

#[test]
fn every_block_keeps_both_standards() {
    for (name, sheet, style) in [
        ("a4", Sheet::A4, Style::BOOK),
        ("a5", Sheet::A5, Style::SHEET),
        ("a6", Sheet::A6, Style::CARD),
        ("a3", Sheet::A3, Style::WALL),
    ] {
        let paper = lay_out(&every_block(sheet, style), &NoWatch).unwrap();
        let pdf =
            crate::output::tagged(crate::output::painted(&paper).unwrap(), &paper, NaiveDate::default())
                .unwrap();
        for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
            let report = validate_pdf_bytes(&pdf, &ValidationOptions::default().profile(profile)).unwrap();
            let failures: Vec<_> = report.failures.iter().take(5).collect();
            assert!(failures.is_empty(), "{name} breaks {profile:?}: {failures:#?}");
        }
    }
}

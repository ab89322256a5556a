//! The fan on paper: a card for each element, to cut out and lay on the table.
//! A card holds content only; how cards become sheets with two sides is decided elsewhere.

use chrono::NaiveDate;
use content::{Category, Element, Pack, words::messages as say};
use domain::ElementId;

use super::foot::{Kind, footer, page_of};
use crate::charts::{category_figure, fan};
use crate::document::{
    Block, Card, Cards, Colour, Document, Face, Inline, Level, Marker, RunningHead, Sheet, Style,
};
use crate::{Ready, ReportError};

/// The side of the pictogram on a card, for letters of [`Style::CARD`].
const PICTURE: f32 = 54.0;
/// The fan on the first sheet.
const FAN_WIDTH: f32 = 400.0;
/// The letters on the sheets of A4, with a title for the first sheet.
const ON_A4: Style = Style { headings: [28.0, 15.0, 11.0, 11.0], ..Style::CARD };
/// The letters on A6, where a card has more room.
const ON_A6: Style = Style { body: 14.0, headings: [20.0, 19.0, 14.0, 14.0], table: 13.0 };
/// More names than this are not listed on the first sheet, which has two sides and no more.
const MOST_NAMES: usize = 80;

/// On which paper the cards stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CardFormat {
    /// Eight on a sheet of A4, to cut out.
    A4,
    /// One on a sheet of A6.
    A6,
}

impl CardFormat {
    /// Both.
    pub const ALL: [Self; 2] = [Self::A4, Self::A6];
}

/// A card for each of `elements` in the order of the handbook, for all of them when it is empty, or
/// [`ReportError::NoElement`]. It is content only, so there is nothing to clear.
pub fn element_cards(
    pack: &Pack,
    elements: &[ElementId],
    format: CardFormat,
    today: NaiveDate,
) -> Result<Ready, ReportError> {
    if let Some(unknown) = elements.iter().find(|it| pack.element(it).is_none()) {
        return Err(ReportError::NoElement(unknown.clone()));
    }
    let chosen = Chosen { pack, elements };
    let (sheet, style, blocks) = match format {
        CardFormat::A4 => (Sheet::A4, ON_A4, chosen.on_a4()),
        CardFormat::A6 => (Sheet::A6, ON_A6, chosen.on_a6()),
    };
    let document = Document {
        title: say::paper_cards_title(),
        footer: footer(&say::paper_cards_kind(), Kind::General, pack, today),
        page_of,
        running_head: RunningHead::None,
        sheet,
        style,
        blocks,
    };
    Ok(Ready::new(document, today, &say::paper_cards_file()))
}

/// The elements that were chosen.
struct Chosen<'a> {
    pack: &'a Pack,
    elements: &'a [ElementId],
}

impl<'a> Chosen<'a> {
    fn of(&self, category: &'a Category) -> impl Iterator<Item = &'a Element> {
        let chosen = self.elements;
        category.elements.iter().filter(move |it| chosen.is_empty() || chosen.contains(&it.id))
    }

    fn all(&self) -> impl Iterator<Item = (&'a Category, &'a Element)> {
        self.pack.categories.iter().flat_map(|category| self.of(category).map(move |it| (category, it)))
    }

    /// A sheet about the cards, of which both sides are printed, and then eight cards on each sheet.
    fn on_a4(&self) -> Vec<Block> {
        let printing =
            [say::paper_cards_print_scale(), say::paper_cards_print_sides(), say::paper_cards_print_cut()];
        let cards = Cards { across: 2, down: 4, cut_marks: true, cards: self.cards(PICTURE).collect() };
        let mut blocks = vec![
            Block::kicker(self.count()),
            Block::heading(Level::One, say::paper_cards_title()),
            Block::lead(say::paper_cards_what()),
            Block::Figure(fan(self.pack, FAN_WIDTH)),
            Block::subheading(say::paper_cards_use()),
            Block::bullets(using().map(Inline::plain)),
            Block::subheading(say::paper_cards_printing()),
            Block::List { marker: Marker::Number, items: printing.map(Inline::plain).to_vec() },
            Block::PageBreak,
            Block::subheading(say::paper_cards_which()),
        ];
        blocks.push(Block::Columns { count: 2, blocks: self.names() });
        blocks.push(Block::Cards(cards));
        blocks
    }

    /// A card about the cards, and then the cards.
    fn on_a6(&self) -> Vec<Block> {
        let printing = [
            say::paper_cards_print_size(),
            say::paper_cards_print_scale(),
            say::paper_cards_print_sides_lying(),
        ];
        let first = Card {
            band: Colour::TEAL,
            front: vec![
                Block::kicker(self.count()),
                Block::heading(Level::One, say::paper_cards_title()),
                Block::body(say::paper_cards_what()),
                Block::subheading(say::paper_cards_printing()),
                Block::List { marker: Marker::Number, items: printing.map(Inline::plain).to_vec() },
            ],
            back: vec![Block::subheading(say::paper_cards_use()), Block::bullets(using().map(Inline::plain))],
        };
        let cards = std::iter::once(first).chain(self.cards(PICTURE * ON_A6.body / ON_A4.body)).collect();
        vec![Block::Cards(Cards { across: 1, down: 1, cut_marks: false, cards })]
    }

    fn count(&self) -> String {
        say::paper_cards_count(self.all().count())
    }

    /// The names of the cards by category; their number when there are too many for one side of a sheet.
    fn names(&self) -> Vec<Block> {
        let is_listed = self.all().count() <= MOST_NAMES;
        let mut blocks = Vec::new();
        for category in &self.pack.categories {
            let names: Vec<_> = self.of(category).map(|it| Inline::plain(&*it.name)).collect();
            if names.is_empty() {
                continue;
            }
            let name = format!("{} · {}", category.letter, category.name);
            if is_listed {
                blocks.push(Block::heading(Level::Three, name));
                blocks.push(Block::bullets(names));
            } else {
                let cards = say::paper_cards_count(names.len());
                blocks.push(Block::body(say::paper_cards_per_category(&cards, &name)));
            }
        }
        blocks
    }

    fn cards(&self, picture: f32) -> impl Iterator<Item = Card> {
        self.all().map(move |(category, element)| Card {
            band: Colour::of_category(category.letter),
            front: front(category, element, picture),
            back: back(category, element),
        })
    }
}

fn using() -> [String; 3] {
    [say::paper_cards_use_choose(), say::paper_cards_use_missing(), say::paper_cards_use_turn()]
}

/// What it is: the picture, the name, and the same in plain words.
fn front(category: &Category, element: &Element, picture: f32) -> Vec<Block> {
    let title = vec![
        Block::kicker(format!("{} · {}", category.letter, category.short)),
        Block::subheading(&*element.name),
    ];
    vec![
        Block::Pictured { picture: category_figure(category, picture), body: title },
        Block::lead(&*element.plain),
    ]
}

/// What to talk about: an example and the questions.
fn back(category: &Category, element: &Element) -> Vec<Block> {
    let name = Inline::bold(format!("{} · {}", category.letter, element.name));
    let mut blocks = vec![Block::soft(name)];
    let (head, text) = if element.example.trim().is_empty() {
        (None, &element.description)
    } else {
        (Some(say::paper_card_example()), &element.example)
    };
    let head = head.map_or_else(Inline::default, |it| Inline::bold(format!("{it}: ")));
    blocks.push(Block::body(head.then(text.trim(), Face::Regular)));
    blocks.push(Block::bullets(element.questions.iter().map(|it| Inline::plain(&*it.text))));
    blocks
}

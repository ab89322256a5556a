//! The categories as chapters, and in each the elements as sections: all that the handbook shows of them.

use content::{Category, Element, words::messages as say};

use super::{Book, anchored, element_anchor, facts, marks, words};
use crate::charts::category_figure;
use crate::document::{Block, Colour, Face, Inline, Level};

/// The size of the picture of a category at the beginning of its chapter.
const PICTURE: f32 = 52.0;

/// A chapter for every category.
pub(super) fn chapters(book: &Book<'_>) -> Vec<Vec<Block>> {
    book.pack.categories.iter().map(|it| chapter(book, it)).collect()
}

fn chapter(book: &Book<'_>, category: &Category) -> Vec<Block> {
    let kicker = say::paper_book_category(&category.letter.to_string());
    let mut blocks = vec![
        Block::Pictured {
            picture: category_figure(category, PICTURE),
            body: vec![
                Block::kicker(kicker),
                anchored(Level::One, &category.name, format!("categorie-{}", category.id.as_str())),
            ],
        },
        Block::lead(&*category.description),
    ];
    let plain = [
        Block::body(Inline::bold(say::paper_book_plain_name(&category.plain))),
        Block::body(&*category.plain_text),
    ];
    blocks.push(Block::Callout { bar: Colour::of_category(category.letter), blocks: plain.to_vec() });
    if !category.questions.is_empty() {
        let questions = category.questions.iter().map(|it| Inline::plain(&*it.text));
        blocks.push(Block::Together(vec![
            Block::kicker(say::paper_book_deepening()),
            Block::bullets(questions),
        ]));
    }
    if !category.elements.is_empty() {
        let items = category.elements.iter().map(|it| book.then_element(Inline::default(), &it.id));
        blocks
            .push(Block::Together(vec![Block::kicker(say::paper_book_in_category()), Block::bullets(items)]));
    }
    blocks.push(Block::soft(marks::of_name(book, category.mark, &category.sources)));
    for element in &category.elements {
        blocks.extend(section(book, category, element));
    }
    blocks
}

fn section(book: &Book<'_>, category: &Category, element: &Element) -> Vec<Block> {
    let mut begin = vec![
        anchored(Level::Two, &element.name, element_anchor(&element.id)),
        Block::body(&*element.description),
    ];
    if !element.example.trim().is_empty() {
        let text = said(&say::paper_card_example(), &element.example);
        let bar = Colour::of_category(category.letter);
        begin.push(Block::Callout { bar, blocks: vec![Block::body(text)] });
    }
    let mut blocks = vec![Block::Together(begin)];
    if !element.plain.trim().is_empty() {
        let text = said(&say::paper_card_plain(), &element.plain);
        blocks.push(Block::body(text));
    }
    if !element.questions.is_empty() {
        let questions = element.questions.iter().map(|it| Inline::plain(&*it.text));
        blocks.push(Block::Together(vec![
            Block::kicker(say::paper_book_questions()),
            Block::bullets(questions),
        ]));
    }
    blocks.extend(words::look_alikes_of(book, &element.id));
    blocks.extend(forms(book, element));
    blocks.extend(facts::list(book, &element.facts));
    blocks.push(Block::Together(vec![Block::soft(beside(book, element))]));
    blocks
}

/// `term: text`, the term in bold.
fn said(term: &str, text: &str) -> Inline {
    Inline::bold(format!("{term}: ")).then(text, Face::Regular)
}

/// The special forms of an element, and what it is a form of.
fn forms(book: &Book<'_>, element: &Element) -> Option<Block> {
    let whole = book.pack.elements().map(|(_, it)| it).filter(|it| it.includes.contains(&element.id));
    let whole: Vec<_> = whole.map(|it| &it.id).collect();
    let mut text = Inline::default();
    if !element.includes.is_empty() {
        text = book.then_elements(Inline::bold(say::paper_book_consists_of() + " "), element.includes.iter());
    }
    if !whole.is_empty() {
        let between = if text.0.is_empty() { "" } else { "\n" };
        text = text.then(format!("{between}{} ", say::paper_book_goes_with()), Face::Bold);
        text = book.then_elements(text, whole);
    }
    (!text.0.is_empty()).then_some(Block::body(text))
}

/// What stands under an element in small steps: other words, the phase it is expected in, where the name is from.
fn beside(book: &Book<'_>, element: &Element) -> Inline {
    let mut text = Inline::default();
    if !element.synonyms.is_empty() {
        let words = say::paper_book_also_said(&element.synonyms.join(", "));
        text = text.then(words + "\n", Face::Regular);
    }
    if !element.expected_in.is_empty() {
        let phases = element.expected_in.iter().map(|it| book.pack.phase(*it).name.to_lowercase());
        let phases = say::paper_book_expected(&phases.collect::<Vec<_>>().join(", "));
        text = text.then(phases + "\n", Face::Regular);
    }
    text.0.extend(marks::of_name(book, element.mark, &element.sources).0);
    text
}

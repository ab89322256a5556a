//! The handbook as a book: everything that a content pack says, chapter after chapter, with contents, links
//! between elements and the sources at the end. Nothing of a case or a worker is in it.

mod elements;
mod facts;
mod front;
mod guide;
mod lenses;
mod marks;
mod methods;
mod program;
mod research;
mod sources;
mod words;

use chrono::NaiveDate;
use content::{Pack, words::messages as say};
use domain::{ElementId, MethodId};

use super::foot::{Kind, footer, page_of};
use crate::Ready;
use crate::document::{Block, Document, Face, Inline, Level, Link, RunningHead, Sheet, Style};

/// The margins of the book: lines of some eighty signs, and room above for the running head.
const SHEET: Sheet = Sheet { left: 70.0, right: 70.0, top: 66.0, bottom: 64.0, ..Sheet::A4 };

/// The parts of the book, each printed or not. How to read it, the sources and the colophon always are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "the switches of the book, each by its own name")]
pub struct BookParts {
    /// The dimensions of a tag, the categories with their elements, the frame of the help, the words.
    pub elements: bool,
    /// The conversation guide.
    pub guide: bool,
    /// The methods for a meeting.
    pub methods: bool,
    /// The lenses.
    pub lenses: bool,
    /// What research found and what the register asks.
    pub research: bool,
}

impl Default for BookParts {
    /// All of them.
    fn default() -> Self {
        Self { elements: true, guide: true, methods: true, lenses: true, research: true }
    }
}

/// The whole content of `pack` as a book. It is content only, so there is nothing to clear.
pub fn handbook(pack: &Pack, parts: &BookParts, today: NaiveDate) -> Ready {
    Ready::new(document(pack, *parts, today), today, &say::paper_book_file())
}

fn document(pack: &Pack, parts: BookParts, today: NaiveDate) -> Document {
    let book = Book { pack, parts, today };
    let mut blocks = front::cover(&book);
    let mut chapters = vec![front::how_to_read(&book)];
    if parts.elements {
        chapters.push(words::dimensions(&book));
        chapters.extend(elements::chapters(&book));
        chapters.push(program::chapter(&book));
        chapters.push(words::alike(&book));
    }
    if parts.guide {
        chapters.push(guide::chapter(&book));
    }
    if parts.methods {
        chapters.push(methods::chapter(&book));
    }
    if parts.lenses {
        chapters.push(lenses::chapter(&book));
    }
    if parts.research {
        chapters.push(research::chapter(&book));
        chapters.push(research::registration(&book));
    }
    chapters.push(sources::chapter(&book));
    chapters.push(front::colophon(&book));
    for chapter in chapters.into_iter().filter(|it| !it.is_empty()) {
        blocks.push(Block::PageBreak);
        blocks.extend(chapter);
    }
    Document {
        title: pack.about.title.clone(),
        footer: footer(&say::paper_book_kind(), Kind::General, pack, today),
        page_of,
        running_head: RunningHead::Chapter,
        sheet: SHEET,
        style: Style::BOOK,
        blocks,
    }
}

/// What every chapter is made from.
struct Book<'a> {
    pack: &'a Pack,
    parts: BookParts,
    today: NaiveDate,
}

/// The anchor of the chapter with the sources.
const SOURCES: &str = "bronnen";

impl Book<'_> {
    /// `text` with the name of an element, which leads to the element when the book has it.
    fn then_element(&self, text: Inline, id: &ElementId) -> Inline {
        match self.pack.element(id) {
            Some(it) if self.parts.elements => text.then_linked(&*it.name, Link::Heading(element_anchor(id))),
            Some(it) => text.then(&*it.name, Face::Regular),
            None => text.then(say::paper_unknown_item(id.as_str()), Face::Regular),
        }
    }

    /// `text` with the names of elements.
    fn then_elements<'a>(&self, text: Inline, ids: impl IntoIterator<Item = &'a ElementId>) -> Inline {
        separated(text, ids, ", ", |text, id| self.then_element(text, id))
    }

    /// `text` with the name of a method, which leads to the method when the book has it.
    fn then_method(&self, text: Inline, id: &MethodId) -> Inline {
        match self.pack.method(id) {
            Some(it) if self.parts.methods => text.then_linked(&*it.name, Link::Heading(method_anchor(id))),
            Some(it) => text.then(&*it.name, Face::Regular),
            None => text.then(say::paper_unknown_item(id.as_str()), Face::Regular),
        }
    }

    /// `text` with the codes of sources, which lead to the chapter with all of them.
    fn then_codes(&self, text: Inline, codes: &[String]) -> Inline {
        separated(text, codes, ", ", |text, code| {
            if self.pack.source(code).is_some() {
                text.then_linked(code.as_str(), Link::Heading(SOURCES.to_owned()))
            } else {
                text.then(code.as_str(), Face::Regular)
            }
        })
    }

    /// The whole reference of a source, or its code.
    fn citation<'a>(&'a self, code: &'a str) -> &'a str {
        self.pack.source(code).map_or(code, |it| it.citation.as_str())
    }
}

fn element_anchor(id: &ElementId) -> String {
    format!("element-{}", id.as_str())
}

fn method_anchor(id: &MethodId) -> String {
    format!("werkvorm-{}", id.as_str())
}

/// `text` with all `items`, and `between` between them.
fn separated<T>(
    text: Inline,
    items: impl IntoIterator<Item = T>,
    between: &str,
    add: impl Fn(Inline, T) -> Inline,
) -> Inline {
    let mut items = items.into_iter();
    let Some(first) = items.next() else { return text };
    items.fold(add(text, first), |text, it| add(text.then(between, Face::Regular), it))
}

/// A heading that links find.
fn anchored(level: Level, text: &str, anchor: String) -> Block {
    Block::Heading { level, text: text.to_owned(), anchor: Some(anchor) }
}

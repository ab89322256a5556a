//! The page for parents and youths: what we did together, what helped, what we try, and room for their own words.
//! Plain words only; it never says how much, nor what was left out.

use chrono::NaiveDate;
use content::{Category, Element, Pack, words::messages as say};
use domain::{Effect, ElementId, Note, Origin, Tag};
use privacy::Cleared;

use super::citation::short_citation;
use super::family_sheet::FamilySheet;
use super::foot::{in_words, page_of};
use crate::charts::category_figure;
use crate::document::{
    Block, Colour, Document, Face, Figure, Frame, Inline, Level, LinePattern, RunningHead, Shape, Sheet,
    Stroke, Style,
};
use crate::{Preview, Ready};

/// A4 with narrower margins, for the larger letters.
const SHEET: Sheet = Sheet { left: 44.0, right: 44.0, top: 36.0, bottom: 50.0, ..Sheet::A4 };
/// A title that fits beside a badge.
const STYLE: Style = Style { headings: [26.0, 18.0, 15.0, 14.0], ..Style::LARGE };
/// The side of a pictogram.
const PICTURE: f32 = 40.0;
/// The lines to write on under what is still empty, and under a question.
const WRITING_LINES: usize = 2;
/// Questions for the family.
const MOST_QUESTIONS: usize = 3;
/// The box to draw in.
const DRAWING: (f32, f32) = (212.0, 188.0);
/// The part of the width that the questions take beside it.
const QUESTIONS_SHARE: f32 = 0.56;

/// The page for the screen, before anything was looked at: it stays in the window.
pub fn family_page_preview(sheet: &FamilySheet, pack: &Pack, today: NaiveDate) -> Preview {
    Preview::new(document(sheet, pack, today), today, &say::paper_family_file())
}

/// The page, to keep or to print.
pub fn family_page(sheet: &Cleared<FamilySheet>, pack: &Pack, today: NaiveDate) -> Ready {
    Ready::new(document(sheet.get(), pack, today), today, &say::paper_family_file())
}

fn document(sheet: &FamilySheet, pack: &Pack, today: NaiveDate) -> Document {
    let page = Page { sheet, pack };
    let parts = [page.goals(), page.did(), page.helped(), page.trying(), page.room()];
    let mut blocks = page.title();
    blocks.extend(parts.into_iter().flatten());
    Document {
        title: say::paper_family_title(),
        footer: say::paper_family_foot(&in_words(today), &short_citation(&pack.about.citation)),
        page_of,
        running_head: RunningHead::None,
        sheet: SHEET,
        style: STYLE,
        blocks,
    }
}

struct Page<'a> {
    sheet: &'a FamilySheet,
    pack: &'a Pack,
}

impl<'a> Page<'a> {
    fn title(&self) -> Vec<Block> {
        let body = vec![
            Block::kicker(say::paper_family_for()),
            Block::heading(Level::One, say::paper_family_title()),
        ];
        let mut blocks = match self.sheet.case.origin {
            Origin::Own => body,
            Origin::Sample(_) => vec![Block::Badged { badge: say::paper_family_invented(), body }],
        };
        blocks.push(Block::body(say::paper_family_lead()));
        blocks
    }

    fn goals(&self) -> Vec<Block> {
        if !self.sheet.parts.goals {
            return Vec::new();
        }
        let goals = self.sheet.case.goals.iter().filter(|it| !it.is_blank());
        let items: Vec<_> = goals.map(|it| Inline::plain(it.as_str())).collect();
        let content = if items.is_empty() {
            to_fill_in(say::paper_family_goals_empty())
        } else {
            vec![Block::bullets(items)]
        };
        part(say::paper_family_goals(), content)
    }

    /// What was done, by category; a family does not see what was left out on purpose.
    fn did(&self) -> Vec<Block> {
        if !self.sheet.parts.did {
            return Vec::new();
        }
        let done: Vec<_> = self.pack.categories.iter().filter_map(|it| self.done_in(it)).collect();
        let content = if done.is_empty() { to_fill_in(say::paper_family_did_empty()) } else { done };
        part(say::paper_family_did(), content)
    }

    fn done_in(&self, category: &'a Category) -> Option<Block> {
        let done = category.elements.iter().filter(|it| self.was_used(&it.id));
        let sentences: Vec<_> = done.map(|it| Inline::plain(&*it.plain)).collect();
        if sentences.is_empty() {
            return None;
        }
        let body = vec![Block::heading(Level::Three, &*category.plain), Block::bullets(sentences)];
        Some(Block::Pictured { picture: category_figure(category, PICTURE), body })
    }

    fn helped(&self) -> Vec<Block> {
        if !self.sheet.parts.helped {
            return Vec::new();
        }
        let helped = self.pack.elements().filter(|(_, it)| self.did_help(it));
        let sentences: Vec<_> = helped.map(|(_, it)| Inline::plain(&*it.plain)).collect();
        let content = if sentences.is_empty() {
            to_fill_in(say::paper_family_helped_empty())
        } else {
            vec![Block::bullets(sentences)]
        };
        part(say::paper_family_helped(), content)
    }

    fn trying(&self) -> Vec<Block> {
        if !self.sheet.parts.trying {
            return Vec::new();
        }
        let content = match self.sheet.trying() {
            None => to_fill_in(say::paper_family_trying_empty()),
            Some(it) => {
                let mut blocks = vec![Block::body(it.what.as_str())];
                blocks.extend(said(&say::paper_family_trying_with(), &it.with_whom));
                blocks.push(Block::body(say::paper_family_trying_when(&in_words(it.look_back_on))));
                vec![Block::callout(blocks)]
            }
        };
        part(say::paper_family_trying(), content)
    }

    /// Questions for the family, each with room to write, and a box to draw in.
    fn room(&self) -> Vec<Block> {
        if !self.sheet.parts.room {
            return Vec::new();
        }
        let questions = self.pack.guide.child_questions.iter().take(MOST_QUESTIONS);
        let left =
            questions.flat_map(|it| [Block::body(&*it.text), Block::WritingRoom { lines: WRITING_LINES }]);
        let right = vec![Block::body(say::paper_family_draw()), Block::Figure(drawing_room())];
        let room = Block::Beside { left: left.collect(), right, left_share: QUESTIONS_SHARE };
        part(say::paper_family_your_turn(), vec![room])
    }

    fn tags_of(&self, id: &ElementId) -> impl Iterator<Item = &'a Tag> {
        self.sheet.tags.iter().filter(move |it| it.element == *id && it.intensity.is_used())
    }

    fn was_used(&self, id: &ElementId) -> bool {
        self.tags_of(id).next().is_some()
    }

    fn did_help(&self, element: &Element) -> bool {
        self.tags_of(&element.id).any(|it| it.effect == Some(Effect::Helped))
    }
}

/// A heading and what stands under it; the first of it stays with the heading.
fn part(title: String, content: Vec<Block>) -> Vec<Block> {
    std::iter::once(Block::subheading(title)).chain(content).collect()
}

/// An invitation, and room to write.
fn to_fill_in(invitation: String) -> Vec<Block> {
    vec![Block::Together(vec![Block::soft(invitation), Block::WritingRoom { lines: WRITING_LINES }])]
}

fn said(term: &str, note: &Note) -> Option<Block> {
    let text = Inline::bold(format!("{term} ")).then(note.as_str().trim(), Face::Regular);
    (!note.is_blank()).then_some(Block::body(text))
}

fn drawing_room() -> Figure {
    let (width, height) = DRAWING;
    let edge = Stroke { colour: Colour::SOFT, width: 1.0, pattern: LinePattern::Dashed };
    let frame = Frame {
        x: 0.5,
        y: 0.5,
        width: width - 1.0,
        height: height - 1.0,
        radius: 8.0,
        fill: None,
        stroke: Some(edge),
    };
    Figure { alt: say::paper_family_draw_alt(), width, height, shapes: vec![Shape::Frame(frame)] }
}

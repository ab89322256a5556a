//! What stands in the margins of the pages: the foot, and the running head. No part of what is read aloud.
//! What they say is decided by the paper.

use super::lines::{Line, lines};
use super::paper::{Mark, Node, Owner, Role, rule_across, set, width_of};
use super::shaper::Shaper;
use crate::document::{Colour, Document, Inline, Level, RunningHead, Style};

/// The foot of the pages.
pub(crate) struct Foot {
    lines: Vec<Line>,
    /// What it takes of the room for the text, beyond what the sheet leaves for one line.
    extra: f32,
}

/// Room for "pagina 112 van 134" at the right.
const PAGE_OF_WIDTH: f32 = 80.0;
/// From the end of the text to the rule above the foot.
const ABOVE_RULE: f32 = 14.0;
/// From the rule to the first line of the foot.
const BELOW_RULE: f32 = 5.0;
/// The most lines of the foot: however long a source is, the text has the page.
const MOST_LINES: usize = 4;
/// The most words that are tried for one line.
const MOST_WORDS: usize = 30;

impl Foot {
    /// The foot that `document` asks for.
    pub fn of(document: &Document, shaper: &mut Shaper) -> Self {
        let room = document.sheet.room_across() - PAGE_OF_WIDTH;
        let lines = on_lines(MOST_LINES, &document.footer, room, shaper);
        let more = u16::try_from(lines.len().saturating_sub(1)).unwrap_or(0);
        Self { lines, extra: f32::from(more) * Style::margin().leading }
    }

    /// The height that is left for the text of a page.
    pub fn room(&self, document: &Document) -> f32 {
        document.sheet.room_down() - self.extra
    }

    /// The foot of this page of so many: a rule, what the paper is, and which page it is.
    pub fn marks(&self, document: &Document, page: usize, of: usize, shaper: &mut Shaper) -> Vec<Mark> {
        let sheet = document.sheet;
        let look = Style::margin();
        let rule = sheet.height - sheet.bottom - self.extra + ABOVE_RULE;
        let mut marks = vec![rule_across(sheet.left, rule, sheet.room_across(), 0.75, Colour::LINE)];
        let mut y = rule + BELOW_RULE;
        for line in &self.lines {
            marks.extend(set(line, Owner::Artifact, look, sheet.left, y));
            y += look.leading;
        }
        let words = (document.page_of)(page, of);
        for line in lines(shaper, &Inline::plain(&*words), look.size, PAGE_OF_WIDTH) {
            let width = width_of(&line);
            marks.extend(set(
                &line,
                Owner::Artifact,
                look,
                sheet.width - sheet.right - width,
                rule + BELOW_RULE,
            ));
        }
        marks
    }
}

/// From the top of the text up to the top of the running head.
const HEAD_ABOVE: f32 = 26.0;
/// Between the two sides of the running head.
const BETWEEN: f32 = 16.0;

/// Adds the running head that `document` asks for to every page but those in `bare`.
pub(crate) fn running_heads(
    document: &Document,
    pages: &mut [Vec<Mark>],
    tree: &[Node],
    bare: &[usize],
    shaper: &mut Shaper,
) {
    if document.running_head == RunningHead::None {
        return;
    }
    let mut chapter: Option<&str> = None;
    for (index, page) in pages.iter_mut().enumerate() {
        let mut begun = page.iter().filter_map(|it| chapter_of(it.owner, tree)).peekable();
        let begins = begun.peek().is_some();
        chapter = begun.last().or(chapter);
        if !begins && !bare.contains(&index) {
            page.extend(head(document, chapter.unwrap_or_default(), shaper));
        }
    }
}

/// The title of the chapter that begins with what belongs to `owner`.
fn chapter_of(owner: Owner, tree: &[Node]) -> Option<&str> {
    let Owner::Node(node) = owner else { return None };
    let node = tree.get(node)?;
    node.title.as_deref().filter(|_| node.role == Role::Heading(Level::One))
}

fn head(document: &Document, chapter: &str, shaper: &mut Shaper) -> Vec<Mark> {
    let sheet = document.sheet;
    let look = Style::margin();
    let top = (sheet.top - HEAD_ABOVE).max(4.0);
    let room = (sheet.room_across() - BETWEEN) / 2.0;
    let title = one_line(&document.title, room, shaper);
    let mut marks: Vec<Mark> = set(&title, Owner::Artifact, look, sheet.left, top).collect();
    let chapter = one_line(chapter, room, shaper);
    let x = sheet.width - sheet.right - end_of(&chapter);
    marks.extend(set(&chapter, Owner::Artifact, look, x, top));
    marks
}

/// Where a line ends at the right: one that is read from right to left stands against the end of its room.
fn end_of(line: &Line) -> f32 {
    line.stretches.iter().map(|it| it.x + it.width).fold(0.0, f32::max)
}

/// `text` on one line: as many of its words as there is room for.
fn one_line(text: &str, room: f32, shaper: &mut Shaper) -> Line {
    on_lines(1, text, room, shaper).pop().unwrap_or_default()
}

/// `text` on at most `most` lines: as many of its words as there is room for.
fn on_lines(most: usize, text: &str, room: f32, shaper: &mut Shaper) -> Vec<Line> {
    let size = Style::margin().size;
    let mut words: Vec<&str> = text.split_whitespace().collect();
    let mut shown = words.join(" ");
    if words.len() > most * MOST_WORDS {
        words.truncate(most * MOST_WORDS);
        shown = format!("{} …", words.join(" "));
    }
    loop {
        let found = lines(shaper, &Inline::plain(&*shown), size, room);
        if found.len() <= most || words.pop().is_none() {
            return found;
        }
        shown = format!("{} …", words.join(" "));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Sheet;
    use crate::layout::paper::What;

    #[track_caller]
    fn check(most: usize, text: &str, ends: &str) {
        let found = on_lines(most, text, 200.0, &mut Shaper::default());
        assert!(!found.is_empty() && found.len() <= most, "{} lines", found.len());
        let words = found.iter().flat_map(|it| &it.stretches).flat_map(|it| &it.words);
        let read: String = words.flat_map(|it| &it.clusters).map(|it| it.text.as_str()).collect();
        assert!(read.ends_with(ends), "{read}");
    }

    #[test]
    fn a_running_head_ends_at_the_right_margin_whichever_way_it_is_read() {
        let document = Document {
            title: "Blad".to_owned(),
            footer: String::new(),
            page_of: |page, of| format!("{page} van {of}"),
            running_head: RunningHead::Chapter,
            sheet: Sheet::A3,
            style: Style::SHEET,
            blocks: Vec::new(),
        };
        for chapter in ["Vertrouwen opbouwen", "أمي تعبت", "אמא"] {
            let marks = head(&document, chapter, &mut Shaper::default());
            let ends = marks.iter().filter_map(|it| match &it.what {
                What::Text(text) => Some(text.x + text.width),
                What::Frame(_) | What::Path(_) => None,
            });
            let end = ends.fold(0.0, f32::max);
            assert!((end - (Sheet::A3.width - Sheet::A3.right)).abs() < 0.1, "{chapter} ends at {end}");
        }
    }

    #[test]
    fn a_margin_keeps_to_its_lines_however_much_there_is_to_say() {
        check(4, "Praatplaat · 22 november 2026", "2026");
        check(4, &"een lange bron ".repeat(1_000), "…");
        check(1, "een titel die langer is dan er op één regel in de marge past", "…");
        check(4, &"x".repeat(2_000), "…");
    }
}

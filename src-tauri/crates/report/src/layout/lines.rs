//! A paragraph as lines: where it may break, where it does, and the shaped words on each line.
//! Break opportunities, hyphenation and the choice of breaks come from libraries; pages are not known here.

use std::ops::Range;
use std::rc::Rc;

use textwrap::core::Fragment;
use textwrap::wrap_algorithms::{Penalties, wrap_first_fit, wrap_optimal_fit};
use unicode_bidi::Level;
use unicode_segmentation::UnicodeSegmentation;

use super::direction::Directions;
use super::pieces::{Piece, Setting, as_seen, hyphen, in_order, way};
use super::shaped::{Shaped, Way};
use super::shaper::Shaper;
use crate::document::{Face, Inline, Link, Run};

/// Signs that begin a new line in typed text.
const LINE_ENDS: [char; 6] = ['\n', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];

/// Words on one line, in one face, in the order of reading.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Stretch {
    /// From the left end of the line, in points.
    pub x: f32,
    pub width: f32,
    pub face: Face,
    /// Where they lead.
    pub link: Option<Link>,
    /// Words and the spaces between them; those that run from right to left say where they stand.
    pub words: Vec<Rc<Shaped>>,
}

/// One line of a paragraph.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Line {
    pub stretches: Vec<Stretch>,
}

/// Whether words may be cut at their syllables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hyphens {
    Allowed,
    /// As in headings; only a word that is wider than the line is cut.
    Avoided,
}

/// The lines of `text` in `size`, none wider than `width`. A line break in the text is kept;
/// blank lines are left out, so that empty text has no lines at all. A paragraph that begins with a letter
/// of a script from right to left is set against the right end of `width`.
pub(crate) fn lines(shaper: &mut Shaper, text: &Inline, size: f32, width: f32) -> Vec<Line> {
    paragraphs(text).iter().flat_map(|it| lines_of_one(shaper, it, size, width, Hyphens::Allowed)).collect()
}

/// The same for a heading: no word is hyphenated.
pub(crate) fn heading_lines(shaper: &mut Shaper, text: &Inline, size: f32, width: f32) -> Vec<Line> {
    paragraphs(text).iter().flat_map(|it| lines_of_one(shaper, it, size, width, Hyphens::Avoided)).collect()
}

/// `text` cut at its line breaks, without the parts in which there is nothing to see.
pub(crate) fn paragraphs(text: &Inline) -> Vec<Inline> {
    let mut found = vec![Inline::default()];
    for run in &text.0 {
        for (index, part) in run.text.split(LINE_ENDS).enumerate() {
            if index > 0 {
                found.push(Inline::default());
            }
            if let Some(last) = found.last_mut() {
                last.0.push(Run { text: part.replace('\t', " "), ..run.clone() });
            }
        }
    }
    found.retain(|it| !it.text().trim().is_empty());
    found
}

/// The words of one paragraph, with the faces they are set in.
struct Words<'a> {
    text: String,
    runs: Vec<(Range<usize>, Rc<Setting>)>,
    /// `None` when all text runs from left to right.
    directions: Option<Directions>,
    shaper: &'a mut Shaper,
    size: f32,
    hyphens: Hyphens,
}

/// What is not cut when a line ends.
#[derive(Debug, Clone)]
struct Part {
    range: Range<usize>,
    /// Where the spaces after it end.
    end: usize,
    width: f64,
    space: f64,
    hyphen: f64,
}

impl Fragment for Part {
    fn width(&self) -> f64 {
        self.width
    }
    fn whitespace_width(&self) -> f64 {
        self.space
    }
    fn penalty_width(&self) -> f64 {
        self.hyphen
    }
}

fn lines_of_one(
    shaper: &mut Shaper,
    paragraph: &Inline,
    size: f32,
    width: f32,
    hyphens: Hyphens,
) -> Vec<Line> {
    let mut text = String::new();
    let mut runs = Vec::new();
    for run in &paragraph.0 {
        let start = text.len();
        text.push_str(&run.text);
        let setting = Setting { face: run.face, link: run.link.clone() };
        runs.push((start..text.len(), Rc::new(setting)));
    }
    let directions = Directions::of(&text);
    let mut words = Words { text, runs, directions, shaper, size, hyphens };
    let parts = words.parts(f64::from(width));
    // The library counts in characters of a terminal: half the type size is the width of an ordinary letter.
    let letter = f64::from(size) * 0.5;
    let scaled: Vec<Part> = parts
        .into_iter()
        .map(|it| Part {
            width: it.width / letter,
            space: it.space / letter,
            hyphen: it.hyphen / letter,
            ..it
        })
        .collect();
    let room = [f64::from(width) / letter];
    // In a narrow column a hyphen is better than a ragged edge; in a wide one it is not.
    let hyphen_penalty = if width / size < 15.0 { 30 } else { 400 };
    // By default a little too wide is cheaper than a short line; on paper it is never allowed.
    let overflow_penalty = 1_000_000_000;
    let penalties = Penalties { hyphen_penalty, overflow_penalty, ..Penalties::new() };
    let broken =
        wrap_optimal_fit(&scaled, &room, &penalties).unwrap_or_else(|_| wrap_first_fit(&scaled, &room));
    let last = broken.len().saturating_sub(1);
    broken.into_iter().enumerate().map(|(index, it)| words.line(it, index == last, width)).collect()
}

impl Words<'_> {
    /// All parts of the paragraph, none wider than `room`.
    fn parts(&mut self, room: f64) -> Vec<Part> {
        let ends: Vec<usize> = unicode_linebreak::linebreaks(&self.text).map(|(end, _)| end).collect();
        let mut parts = Vec::with_capacity(ends.len());
        let mut start = 0;
        for end in ends {
            let word = start..start + self.get(start..end).trim_end().len();
            let space = self.width(word.end..end);
            let mut from = word.start;
            for (cut, hyphen) in self.syllables(&word, room) {
                self.push(
                    &mut parts,
                    &Part { range: from..cut, end: cut, width: 0.0, space: 0.0, hyphen },
                    room,
                );
                from = cut;
            }
            let softly = self.get(from..word.end).ends_with('\u{ad}');
            let hyphen = if softly { self.hyphen_width(word.end) } else { 0.0 };
            self.push(&mut parts, &Part { range: from..word.end, end, width: 0.0, space, hyphen }, room);
            start = end;
        }
        parts
    }

    /// Measures `part` and adds it; one that is wider than `room` is cut between its signs.
    fn push(&mut self, parts: &mut Vec<Part>, part: &Part, room: f64) {
        let width = self.width(part.range.clone());
        let cuts = if width > room { self.graphemes(&part.range, room) } else { Vec::new() };
        let mut from = part.range.start;
        for cut in self.narrowed(part.range.start, cuts, part.range.end, room) {
            let width = self.width(from..cut);
            parts.push(Part { range: from..cut, end: cut, width, space: 0.0, hyphen: 0.0 });
            from = cut;
        }
        let width = self.width(from..part.range.end);
        parts.push(Part { range: from..part.range.end, width, ..part.clone() });
    }

    fn get(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }

    fn setting_at(&self, at: usize) -> Rc<Setting> {
        let found = self.runs.iter().find(|(range, _)| range.contains(&at));
        found.map_or_else(|| Rc::new(Setting { face: Face::Regular, link: None }), |(_, it)| Rc::clone(it))
    }

    /// `range` cut where the setting changes.
    fn by_setting(&self, range: &Range<usize>) -> Vec<(Range<usize>, Rc<Setting>)> {
        self.runs
            .iter()
            .map(|(run, it)| (run.start.max(range.start)..run.end.min(range.end), Rc::clone(it)))
            .filter(|(it, _)| it.start < it.end)
            .collect()
    }

    /// `range` cut where the way of the letters changes.
    fn by_level(&self, range: Range<usize>) -> Vec<(Range<usize>, Level)> {
        match &self.directions {
            None => vec![(range, Level::ltr())],
            Some(it) => it.runs(range),
        }
    }

    /// What is set in `range`: shaped, each piece in one setting and one way.
    fn pieces(&mut self, range: &Range<usize>) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for (range, setting) in self.by_setting(range) {
            for (range, level) in self.by_level(range) {
                let text = self.text.get(range).unwrap_or_default();
                let word = self.shaper.shape_one_way(text, setting.face, way(level));
                let width = word.advance() * self.size / 1000.0;
                pieces.push(Piece { setting: Rc::clone(&setting), level, width, word });
            }
        }
        pieces
    }

    fn width(&mut self, range: Range<usize>) -> f64 {
        self.pieces(&range).iter().map(|it| f64::from(it.width)).sum()
    }

    fn hyphen_width(&mut self, at: usize) -> f64 {
        let face = self.setting_at(at.saturating_sub(1)).face;
        let hyphen = self.shaper.shape_one_way("-", face, Way::ToRight);
        f64::from(hyphen.advance() * self.size / 1000.0)
    }

    /// Where a word that is wider than the line is cut, so that no piece is.
    fn graphemes(&mut self, word: &Range<usize>, room: f64) -> Vec<usize> {
        let ends: Vec<usize> = self
            .get(word.clone())
            .grapheme_indices(true)
            .map(|(at, it)| word.start + at + it.len())
            .collect();
        let mut cuts = Vec::new();
        let mut width = 0.0;
        let mut before = word.start;
        let mut from = word.start;
        for end in ends {
            // With its neighbour, since letters are kerned.
            let grapheme = self.width(before..end) - self.width(before..from);
            if width + grapheme > room && width > 0.0 {
                cuts.push(from);
                width = 0.0;
            }
            width += grapheme;
            before = from;
            from = end;
        }
        cuts
    }

    /// `cuts` of a word from `start` to `end`, and more where a piece is still wider than `room`:
    /// letters that join are not as wide apart as they are together.
    fn narrowed(&mut self, start: usize, cuts: Vec<usize>, end: usize, room: f64) -> Vec<usize> {
        let mut narrowed = Vec::with_capacity(cuts.len());
        let mut from = start;
        for cut in cuts {
            self.halve(from..cut, room, &mut narrowed);
            narrowed.push(cut);
            from = cut;
        }
        if !narrowed.is_empty() {
            self.halve(from..end, room, &mut narrowed);
        }
        narrowed
    }

    /// Adds the places where `piece` is cut so that each part of it fits.
    fn halve(&mut self, piece: Range<usize>, room: f64, cuts: &mut Vec<usize>) {
        if self.width(piece.clone()) <= room {
            return;
        }
        let starts = self.get(piece.clone()).grapheme_indices(true).map(|(at, _)| piece.start + at);
        let starts: Vec<usize> = starts.collect();
        let Some(middle) = starts.get(starts.len() / 2).copied().filter(|it| *it > piece.start) else {
            return;
        };
        self.halve(piece.start..middle, room, cuts);
        cuts.push(middle);
        self.halve(middle..piece.end, room, cuts);
    }

    /// Where a word of one face may be cut with a hyphen, and how wide that is.
    fn syllables(&mut self, word: &Range<usize>, room: f64) -> Vec<(usize, f64)> {
        let is_avoided = self.hyphens == Hyphens::Avoided && self.width(word.clone()) <= room;
        if is_avoided || self.by_setting(word).len() > 1 {
            return Vec::new();
        }
        let cuts = self.shaper.syllables.ends_in(self.text.get(word.clone()).unwrap_or_default());
        let hyphen = self.hyphen_width(word.end);
        cuts.into_iter().map(|at| (word.start + at, hyphen)).collect()
    }

    fn line(&mut self, parts: &[Part], is_last: bool, room: f32) -> Line {
        let Some(last) = parts.last() else { return Line::default() };
        let mut pieces = Vec::new();
        let mut from = parts.first().map_or(0, |it| it.range.start);
        for (index, part) in parts.iter().enumerate() {
            // Syllables of one word are shaped together.
            let goes_on = parts
                .get(index + 1)
                .is_some_and(|next| part.end == part.range.end && next.range.start == part.end);
            if goes_on && part.space == 0.0 {
                continue;
            }
            pieces.append(&mut self.pieces(&(from..part.range.end)));
            if index + 1 < parts.len() {
                pieces.append(&mut self.pieces(&(part.range.end..part.end)));
            }
            from = part.end;
        }
        let mut unseen = None;
        if !is_last {
            let at = last.range.end.saturating_sub(1);
            let setting = self.setting_at(at);
            let level = self.directions.as_ref().map_or(Level::ltr(), |it| it.at(at));
            if last.hyphen > 0.0 {
                let word = hyphen(self.shaper, setting.face);
                let width = word.advance() * self.size / 1000.0;
                pieces.push(Piece { setting, level, width, word });
            } else if last.end > last.range.end {
                // A space that nobody sees, so that copied words do not run together.
                let word = self.shaper.shape_one_way(" ", setting.face, Way::ToRight);
                let width = word.advance() * self.size / 1000.0;
                unseen = Some(Piece { setting, level, width, word });
            }
        }
        match &self.directions {
            None => in_order(pieces.into_iter().chain(unseen)),
            Some(it) => as_seen(pieces, unseen, self.size, it.is_from_right().then_some(room)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(line: &Line) -> String {
        let clusters = line.stretches.iter().flat_map(|it| &it.words).flat_map(|it| &it.clusters);
        clusters.map(|it| it.text.as_str()).collect()
    }

    #[track_caller]
    fn check(text: &str, width: f32, expected: &[&str]) {
        let found = lines(&mut Shaper::default(), &Inline::plain(text), 10.0, width);
        assert_eq!(found.iter().map(shown).collect::<Vec<_>>(), expected);
        for line in &found {
            let end = line.stretches.last().map_or(0.0, |it| it.x + it.width);
            let space = Shaper::default().shape(" ", Face::Regular).advance() / 100.0;
            assert!(end <= width + space + 0.5, "{} is wider than {width}", shown(line));
        }
    }

    #[test]
    fn a_paragraph_breaks_between_words_and_at_dutch_syllables() {
        check("", 100.0, &[]);
        check(" \n\t ", 100.0, &[]);
        check("een twee", 100.0, &["een twee"]);
        check("een\n\ntwee", 100.0, &["een", "twee"]);
        check("een twee", 25.0, &["een ", "twee"]);
        check("gezinsbegeleider", 50.0, &["gezinsbe\u{ad}", "geleider"]);
        check("niet\u{a0}los af", 40.0, &["niet\u{a0}los ", "af"]);
        check("op\u{ad}tocht", 28.0, &["op\u{ad}", "tocht"]);
        check("op\u{ad}tocht", 100.0, &["optocht"]);
    }

    #[test]
    fn a_word_longer_than_the_line_is_cut_and_loses_nothing() {
        let word = "x".repeat(300);
        let found = lines(&mut Shaper::default(), &Inline::plain(&*word), 10.0, 100.0);
        assert!(found.len() > 10);
        assert_eq!(found.iter().map(shown).collect::<String>(), word);
    }

    /// Where the first and the last cluster of a line are seen, from its left end.
    fn ends(line: &Line) -> (f32, f32) {
        let mut places = Vec::new();
        for stretch in &line.stretches {
            let mut pen = stretch.x;
            for cluster in stretch.words.iter().flat_map(|it| &it.clusters) {
                places.push(pen + cluster.shift / 100.0);
                pen += cluster.advance() / 100.0;
            }
        }
        (*places.first().unwrap(), *places.last().unwrap())
    }

    #[test]
    fn a_paragraph_from_right_to_left_begins_at_the_right_edge() {
        check("قالت الأم إنها تعبت", 50.0, &["قالت الأم إنها ", "تعبت"]);
        let found = lines(&mut Shaper::default(), &Inline::plain("قالت 12 Beuk"), 10.0, 200.0);
        let (first, last) = ends(&found[0]);
        assert!(first > 185.0 && last < first - 20.0 && last > 130.0, "{first} {last}");
        let found = lines(&mut Shaper::default(), &Inline::plain("zei قالت"), 10.0, 200.0);
        let (first, last) = ends(&found[0]);
        assert!(first < 0.01 && last < 40.0, "{first} {last}");
    }

    #[test]
    fn a_line_in_two_ways_and_two_faces_stands_in_pieces_that_do_not_cover_each_other() {
        let text = Inline::plain("zei قالت ").then("الأم", Face::Bold).then(" أبي toen", Face::Regular);
        let found = lines(&mut Shaper::default(), &text, 10.0, 300.0);
        let mut spans: Vec<_> = found[0].stretches.iter().map(|it| (it.x, it.x + it.width)).collect();
        assert_eq!(shown(&found[0]), text.text());
        spans.sort_by(|a, b| a.0.total_cmp(&b.0));
        assert!(spans.windows(2).all(|it| it[0].1 <= it[1].0 + 0.02), "{spans:?}");
    }

    #[test]
    fn a_long_arabic_word_is_cut_and_fits() {
        let word = "قالتالأمإنها".repeat(25);
        let found = lines(&mut Shaper::default(), &Inline::plain(&*word), 10.0, 100.0);
        assert_eq!(found.iter().map(shown).collect::<String>(), word);
        for line in &found {
            assert!(line.stretches.iter().all(|it| it.x > -0.01 && it.x + it.width < 100.1), "{line:?}");
        }
    }

    #[test]
    fn a_word_may_change_face_in_its_midst() {
        let text = Inline::bold("Casus").then(": ", Face::Regular).then("Beuk", Face::Italic);
        let found = lines(&mut Shaper::default(), &text, 10.0, 200.0);
        let faces: Vec<_> = found[0].stretches.iter().map(|it| it.face).collect();
        assert_eq!(faces, [Face::Bold, Face::Regular, Face::Italic]);
    }
}

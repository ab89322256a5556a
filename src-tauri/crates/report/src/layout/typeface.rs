//! The shaping of one word: glyphs, kerning, and another font for the signs that the face of the word lacks.
//! It does not know lines or pages, and nothing of the file formats.

use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;
use std::sync::LazyLock;

use harfrust::{
    Buffer, ClusterLevel, Direction, Language, ShapeOptions, ShapePlan, ShapePlanKey, ShaperFont,
};

use super::direction::{Directions, places};
use super::fonts::{Read, Typeface};
use super::syllables::Syllables;
use crate::document::Face;

/// A glyph of a font, in thousandths of the type size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Glyph {
    pub id: u16,
    /// How far the pen moves on, kerning included.
    pub advance: f32,
    /// How far the pen moves on by the glyph's own width.
    pub width: f32,
    /// How far right of the pen it is drawn.
    pub right: f32,
    /// How far above the line it is drawn.
    pub up: f32,
}

/// Signs that are drawn together: a letter, a letter with its marks, an emoji.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cluster {
    /// The text as it was typed.
    pub text: String,
    pub font: Typeface,
    /// How far right of its place in the order of reading it is drawn, in thousandths of the type size:
    /// not zero where text runs from right to left.
    pub shift: f32,
    pub way: Way,
    /// From left to right.
    pub glyphs: Vec<Glyph>,
    pub says: Says,
}

/// Whether what is drawn says by itself what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Says {
    /// One glyph for one sign.
    Itself,
    /// The text has to be written beside the drawing.
    ByText,
    /// A stand-in is drawn, since no font has it.
    ByStandIn,
}

impl Cluster {
    /// How far the pen moves on, in thousandths of the type size.
    pub fn advance(&self) -> f32 {
        self.glyphs.iter().map(|it| it.advance).sum()
    }
}

/// A word that was shaped; its clusters in reading order.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Shaped {
    pub clusters: Vec<Cluster>,
}

impl Shaped {
    /// How far the pen moves on, in thousandths of the type size.
    pub fn advance(&self) -> f32 {
        self.clusters.iter().map(Cluster::advance).sum()
    }

    /// The same, drawn this much further to the right.
    pub fn shifted(self: &Rc<Self>, by: f32) -> Rc<Self> {
        if by.abs() < 0.01 {
            return Rc::clone(self);
        }
        let mut shifted = Self::clone(self);
        for it in &mut shifted.clusters {
            it.shift += by;
        }
        Rc::new(shifted)
    }
}

/// Which way a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    ToRight,
    ToLeft,
}

/// Shapes words and remembers them: a paper says many words more than once.
#[derive(Default)]
pub(crate) struct Shaper {
    known: [[HashMap<String, Rc<Shaped>>; 2]; 3],
    buffer: Buffer,
    plans: Plans,
    /// Where the words may be cut.
    pub syllables: Syllables,
}

/// What a font does to a script, worked out once: that takes longer than to shape a word by it.
#[derive(Default)]
struct Plans(Vec<(Typeface, ShapePlan)>);

impl Plans {
    /// The plan for what stands in `buffer`, in `typeface`, which was read.
    fn of(&mut self, typeface: Typeface, read: &Read, buffer: &Buffer) -> Option<&ShapePlan> {
        let (script, language) = (buffer.script(), buffer.language());
        let key = ShapePlanKey::new(&read.font, script, buffer.direction()).language(language);
        let found = self.0.iter().position(|(of, plan)| *of == typeface && key.matches(plan));
        let found = found.unwrap_or_else(|| {
            let plan = ShapePlan::new(&read.font, buffer.direction(), script, language, &[]);
            self.0.push((typeface, plan));
            self.0.len() - 1
        });
        self.0.get(found).map(|(_, plan)| plan)
    }
}

impl Shaper {
    /// The glyphs of `text` in `face`, each part of it the way its letters are written.
    /// Signs that no one can see (soft hyphens, marks for direction) have none.
    pub fn shape(&mut self, text: &str, face: Face) -> Rc<Shaped> {
        let Some(directions) = Directions::of(text) else {
            return self.shape_one_way(text, face, Way::ToRight);
        };
        let runs = directions.runs(0..text.len()).into_iter();
        let pieces: Vec<_> = runs
            .map(|(range, level)| {
                let way = if level.is_rtl() { Way::ToLeft } else { Way::ToRight };
                let shaped = self.shape_one_way(text.get(range).unwrap_or_default(), face, way);
                (shaped.advance(), level, shaped)
            })
            .collect();
        let places = places(&pieces.iter().map(|(width, level, _)| (*width, *level)).collect::<Vec<_>>());
        let mut whole = Shaped::default();
        let mut pen = 0.0;
        for ((width, _, piece), place) in pieces.into_iter().zip(places) {
            whole.clusters.extend(piece.shifted(place - pen).clusters.iter().cloned());
            pen += width;
        }
        Rc::new(whole)
    }

    /// The glyphs of `word`, all of which is written this way.
    pub fn shape_one_way(&mut self, word: &str, face: Face, way: Way) -> Rc<Shaped> {
        let [regular, italic, bold] = &mut self.known;
        let [to_right, to_left] = match face {
            Face::Regular => regular,
            Face::Italic => italic,
            Face::Bold => bold,
        };
        let known = match way {
            Way::ToRight => to_right,
            Way::ToLeft => to_left,
        };
        if let Some(found) = known.get(word) {
            return Rc::clone(found);
        }
        let mut shaped =
            Word { text: word, face: face.into(), way, buffer: &mut self.buffer, plans: &mut self.plans }
                .shape();
        if way == Way::ToLeft {
            turn(&mut shaped);
        }
        let shaped = Rc::new(shaped);
        known.insert(word.to_owned(), Rc::clone(&shaped));
        shaped
    }
}

/// Lets the clusters of `shaped` stand from right to left.
fn turn(shaped: &mut Shaped) {
    let whole = shaped.advance();
    let mut pen = 0.0;
    for it in &mut shaped.clusters {
        let advance = it.advance();
        it.shift = whole - advance - 2.0 * pen;
        it.way = Way::ToLeft;
        pen += advance;
    }
}

/// A word that is being shaped.
struct Word<'a> {
    text: &'a str,
    face: Typeface,
    way: Way,
    buffer: &'a mut Buffer,
    plans: &'a mut Plans,
}

/// Signs of a word that one font draws together.
struct Piece {
    range: Range<usize>,
    /// `None` when nothing of it is seen.
    cluster: Option<Cluster>,
}

/// The font for a part of a word.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Choice {
    range: Range<usize>,
    /// `None` when no font has it.
    font: Option<Typeface>,
}

impl Word<'_> {
    fn shape(&mut self) -> Shaped {
        let pieces = self.pieces(0..self.text.len(), self.face);
        let lacks = |it: &Piece| it.cluster.as_ref().is_some_and(|it| it.says == Says::ByStandIn);
        let asks_emoji = self.text.contains('\u{fe0f}');
        if !asks_emoji && !pieces.iter().any(lacks) {
            return Shaped { clusters: pieces.into_iter().filter_map(|it| it.cluster).collect() };
        }
        let mut clusters = Vec::new();
        for choice in self.choices(&pieces) {
            match choice.font {
                Some(font) => {
                    clusters.extend(self.pieces(choice.range, font).into_iter().filter_map(|it| it.cluster));
                }
                None => clusters.extend(stand_in(self.face, self.get(&choice.range).to_owned())),
            }
        }
        Shaped { clusters }
    }

    fn get(&self, range: &Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    /// The font for each part, parts beside each other in the same font taken together.
    fn choices(&self, pieces: &[Piece]) -> Vec<Choice> {
        let mut choices: Vec<Choice> = Vec::with_capacity(pieces.len());
        for piece in pieces {
            let text = self.get(&piece.range);
            let font = match &piece.cluster {
                // What is not seen stays with what stands before it, so that letters join across it.
                None => choices.last().map_or(Some(self.face), |it| it.font),
                Some(it) if it.says == Says::ByStandIn => Typeface::that_has(text),
                Some(_) if text.contains('\u{fe0f}') => Typeface::that_has(text).or(Some(self.face)),
                Some(_) => Some(self.face),
            };
            let signs = text.chars().filter(|it| !is_invisible(*it)).count();
            if font.is_none() && signs > 1 {
                // No font has all of it, but one may have the letter and another the mark.
                choices.extend(text.char_indices().map(|(at, sign)| {
                    let start = piece.range.start + at;
                    let own = String::from(sign);
                    let font = if is_invisible(sign) || self.face.has(&own) {
                        Some(self.face)
                    } else {
                        Typeface::that_has(&own)
                    };
                    Choice { range: start..start + sign.len_utf8(), font }
                }));
            } else {
                choices.push(Choice { range: piece.range.clone(), font });
            }
        }
        let ahead = 1..choices.len();
        for index in ahead.clone() {
            self.spread(&mut choices, index - 1, index);
        }
        for index in ahead.rev() {
            self.spread(&mut choices, index, index - 1);
        }
        choices.dedup_by(|next, last| {
            let same = next.font == last.font && last.font.is_some();
            if same {
                last.range.end = next.range.end;
            }
            same
        });
        choices
    }

    /// Gives the letter at `to` the font of the letter at `from` beside it: no word in two alphabets of one script.
    fn spread(&self, choices: &mut [Choice], from: usize, to: usize) {
        let Some(font) = choices.get(from).and_then(|it| it.font).filter(|it| it.has_letters()) else {
            return;
        };
        let Some(it) = choices.get_mut(to) else { return };
        let text = self.text.get(it.range.clone()).unwrap_or_default();
        let own = it.font == Some(self.face);
        if own && font != self.face && text.starts_with(char::is_alphabetic) && font.has(text) {
            it.font = Some(font);
        }
    }

    /// What `font` draws for a part of the word, in reading order.
    fn pieces(&mut self, range: Range<usize>, font: Typeface) -> Vec<Piece> {
        let text = self.text.get(range.clone()).unwrap_or_default();
        let Some(read) = font.read() else {
            return vec![Piece { cluster: stand_in(self.face, text.to_owned()), range }];
        };
        self.fill(&range, text);
        let shaper = read.shaper();
        let options = ShapeOptions::new().plan(self.plans.of(font, read, self.buffer));
        if harfrust::shape(&shaper, self.buffer, options).is_err() {
            return vec![Piece { cluster: stand_in(self.face, text.to_owned()), range }];
        }
        let mut drawn = self.drawn(&shaper, font.scale());
        let ends: Vec<usize> = drawn.iter().skip(1).map(|it| it.0).chain([text.len()]).collect();
        if drawn.is_empty() && !text.is_empty() {
            drawn.push((0, Vec::new()));
        }
        let pieces = drawn.into_iter().zip(ends).map(|((start, glyphs), end)| {
            let signs = text.get(start..end).unwrap_or_default();
            let cluster = self.cluster(font, read, signs, glyphs);
            Piece { range: range.start + start..range.start + end, cluster }
        });
        pieces.flat_map(apart).collect()
    }

    /// Puts a part of the word into the buffer, with what stands beside it, since letters join.
    fn fill(&mut self, range: &Range<usize>, text: &str) {
        static DUTCH: LazyLock<Option<Language>> = LazyLock::new(|| "nl".parse().ok());
        self.buffer.reset();
        self.buffer.push_str(text);
        self.buffer.guess_segment_properties();
        if range.len() < self.text.len() {
            self.buffer.set_pre_context(self.text.get(..range.start).unwrap_or_default());
            self.buffer.set_post_context(self.text.get(range.end..).unwrap_or_default());
        }
        self.buffer.set_direction(match self.way {
            Way::ToRight => Direction::LeftToRight,
            Way::ToLeft => Direction::RightToLeft,
        });
        self.buffer.set_language(DUTCH.clone());
        // Letters and marks that are read from right to left are told apart, since readers turn them.
        self.buffer.set_cluster_level(match self.way {
            Way::ToRight => ClusterLevel::MonotoneGraphemes,
            Way::ToLeft => ClusterLevel::MonotoneCharacters,
        });
    }

    /// The glyphs in the buffer with the place in the text where their cluster begins, in reading order.
    fn drawn(&self, shaper: &ShaperFont<'_, '_>, scale: f32) -> Vec<(usize, Vec<Glyph>)> {
        let mut drawn: Vec<(usize, Vec<Glyph>)> = Vec::new();
        for (info, at) in self.buffer.glyph_infos().iter().zip(self.buffer.glyph_positions()) {
            let start = usize::try_from(info.cluster).unwrap_or(usize::MAX);
            let glyph = Glyph {
                id: u16::try_from(info.glyph_id).unwrap_or(0),
                advance: whole(at.x_advance) * scale,
                width: whole(shaper.glyph_h_advance(info.glyph_id.into())) * scale,
                right: whole(at.x_offset) * scale,
                up: whole(at.y_offset) * scale,
            };
            match drawn.last_mut() {
                Some((last, glyphs)) if *last == start => glyphs.push(glyph),
                _ => drawn.push((start, vec![glyph])),
            }
        }
        drawn.sort_by_key(|it| it.0);
        drawn
    }

    fn cluster(&self, font: Typeface, read: &Read, text: &str, mut glyphs: Vec<Glyph>) -> Option<Cluster> {
        let seen: String = text.chars().filter(|it| !is_invisible(*it)).collect();
        if seen.is_empty() {
            return None;
        }
        if glyphs.is_empty() || glyphs.iter().any(|it| it.id == 0) {
            return stand_in(self.face, text.to_owned());
        }
        // What is left of a sign that no one can see takes no room.
        glyphs.retain(|it| it.advance != 0.0 || read.says.get(&it.id) != Some(&' '));
        let mut signs = seen.chars();
        let only = (signs.next(), signs.next());
        let says = match (glyphs.as_slice(), only) {
            ([glyph], (Some(sign), None))
                if glyph.right == 0.0 && read.says.get(&glyph.id) == Some(&sign) =>
            {
                Says::Itself
            }
            _ => Says::ByText,
        };
        Some(Cluster { text: text.to_owned(), font, shift: 0.0, way: self.way, glyphs, says })
    }
}

/// A letter with its mark as two pieces where they are read from right to left and each has a glyph.
fn apart(piece: Piece) -> Vec<Piece> {
    let start = piece.range.start;
    match piece.cluster {
        Some(it)
            if it.way == Way::ToLeft && it.glyphs.len() > 1 && it.glyphs.len() == it.text.chars().count() =>
        {
            let signs = it.text.char_indices().zip(it.glyphs.iter().rev());
            let one = |((at, sign), glyph): ((usize, char), &Glyph)| Piece {
                range: start + at..start + at + sign.len_utf8(),
                cluster: Some(Cluster {
                    text: sign.into(),
                    glyphs: vec![*glyph],
                    says: Says::ByText,
                    ..it.clone()
                }),
            };
            signs.map(one).collect()
        }
        cluster => vec![Piece { cluster, ..piece }],
    }
}

/// The lozenge of `face` for `text`; `None` when the face cannot be read.
fn stand_in(face: Typeface, text: String) -> Option<Cluster> {
    let read = face.read()?;
    let width = whole(read.shaper().glyph_h_advance(u32::from(read.replacement).into()));
    let glyph = Glyph { id: read.replacement, advance: width, width, right: 0.0, up: 0.0 };
    Some(Cluster {
        text,
        font: face,
        shift: 0.0,
        way: Way::ToRight,
        glyphs: vec![glyph],
        says: Says::ByStandIn,
    })
}

/// True for signs that steer the text and are not seen by themselves.
pub(crate) fn is_invisible(sign: char) -> bool {
    matches!(sign,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

/// A font unit as a number of the page; no glyph is wider than what fits in sixteen bits.
fn whole(units: i32) -> f32 {
    f32::from(i16::try_from(units).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shaped(text: &str) -> Rc<Shaped> {
        Shaper::default().shape(text, Face::Regular)
    }

    #[track_caller]
    fn check(word: &str, expected: &[(&str, Typeface, Says)]) {
        let shaped = shaped(word);
        let found: Vec<_> = shaped.clusters.iter().map(|it| (it.text.as_str(), it.font, it.says)).collect();
        assert_eq!(found, expected, "for {word:?}");
    }

    #[test]
    fn a_sign_is_drawn_by_itself_or_by_a_stand_in_and_never_lost() {
        use Says::{ByStandIn, ByText, Itself};
        use Typeface::{Emoji, Letters, Regular, Symbols};
        check("één", &[("é", Regular, Itself), ("é", Regular, Itself), ("n", Regular, Itself)]);
        check("ışł", &[("ı", Regular, Itself), ("ş", Regular, Itself), ("ł", Regular, Itself)]);
        check("e\u{301}", &[("e\u{301}", Regular, ByText)]);
        check("af\u{ad}", &[("a", Regular, Itself), ("f", Regular, Itself)]);
        check("\u{200b}", &[]);
        check("a→", &[("a", Regular, Itself), ("→", Symbols, Itself)]);
        check("♥✓", &[("♥", Symbols, Itself), ("✓", Symbols, Itself)]);
        check("♥\u{fe0f}", &[("♥\u{fe0f}", Emoji, Itself)]);
        check("ŋa1", &[("ŋ", Letters, Itself), ("a", Letters, Itself), ("1", Regular, Itself)]);
        check("中a", &[("中", Regular, ByStandIn), ("a", Regular, Itself)]);
        check("\u{e000}", &[("\u{e000}", Regular, ByStandIn)]);
        check("👩🏽\u{200d}🚀", &[("👩🏽\u{200d}🚀", Emoji, ByText)]);
    }

    /// The fonts of a text, one letter for each cluster.
    #[track_caller]
    fn check_fonts(text: &str, expected: &[Typeface]) {
        let mut found: Vec<_> = shaped(text).clusters.iter().map(|it| it.font).collect();
        found.dedup();
        assert_eq!(found, expected, "for {text:?}");
    }

    #[test]
    fn a_word_keeps_to_one_font() {
        use Typeface::{
            Arabic, Armenian, Devanagari, Emoji, Ethiopic, Georgian, Hebrew, Letters, Regular, Tamil, Thai,
        };
        check_fonts("İstanbul’dan", &[Regular]);
        check_fonts("Zażółć", &[Regular]);
        check_fonts("Tiếng", &[Regular]);
        check_fonts("п’ять", &[Letters, Regular, Letters]);
        check_fonts("καλημέρα", &[Letters]);
        check_fonts("أمي", &[Arabic]);
        check_fonts("می‌خواهم", &[Arabic]);
        check_fonts("ڕێگا", &[Arabic]);
        check_fonts("ټولنه", &[Arabic]);
        check_fonts("שָׁלוֹם", &[Hebrew]);
        check_fonts("ሰላም፡", &[Ethiopic]);
        check_fonts("բարև", &[Armenian]);
        check_fonts("გამარჯობა", &[Georgian]);
        check_fonts("हिन्दी", &[Devanagari]);
        check_fonts("สวัสดี", &[Thai]);
        check_fonts("வணக்கம்", &[Tamil]);
        check_fonts("👩‍👧‍👦🇳🇱🧑🏽‍🎓", &[Emoji]);
        check_fonts("z\u{335}\u{338}", &[Letters]);
    }

    #[test]
    fn arabic_letters_join_and_stand_from_right_to_left() {
        let joined = shaped("أمي");
        let drawn =
            |it: &Shaped| it.clusters.iter().flat_map(|it| &it.glyphs).map(|it| it.id).collect::<Vec<_>>();
        let apart: Vec<u16> = "أمي".chars().flat_map(|it| drawn(&shaped(&it.to_string()))).collect();
        assert_ne!(drawn(&joined), apart);
        let mut pen = 0.0;
        let mut lefts = Vec::new();
        for it in &joined.clusters {
            lefts.push(pen + it.shift);
            pen += it.advance();
        }
        assert!(lefts.is_sorted_by(|a, b| a > b), "{lefts:?}");
        assert!(lefts.last().unwrap().abs() < 0.01, "{lefts:?}");
    }

    #[test]
    fn letters_are_kerned() {
        let apart = shaped("A").advance() + shaped("V").advance();
        assert!(shaped("AV").advance() < apart);
    }
}

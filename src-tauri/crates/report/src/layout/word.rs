//! The shaping of one word: its glyphs, their kerning, and another font for the signs that its face lacks.
//! It does not know lines or pages, and nothing of the file formats.

use std::ops::Range;
use std::sync::LazyLock;

use harfrust::{Buffer, ClusterLevel, Direction, Language, ShapeOptions, ShaperFont};

use super::fonts::{Read, Typeface};
use super::shaped::{Cluster, Glyph, Says, Shaped, Way, is_invisible};
use super::shaper::Plans;

/// A word that is being shaped.
pub(super) struct Word<'a> {
    pub text: &'a str,
    pub face: Typeface,
    pub way: Way,
    pub buffer: &'a mut Buffer,
    pub plans: &'a mut Plans,
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
    /// Its clusters in reading order.
    pub fn shape(&mut self) -> Shaped {
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

/// A font unit as a number of the page; no glyph is wider than what fits in sixteen bits.
fn whole(units: i32) -> f32 {
    f32::from(i16::try_from(units).unwrap_or(0))
}

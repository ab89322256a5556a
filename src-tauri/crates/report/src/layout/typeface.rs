//! The faces of the paper and the shaping of one word: glyphs, kerning, and what to do when a face lacks a sign.
//! It does not know lines or pages, and nothing of the file formats.

use std::collections::HashMap;
use std::rc::Rc;
use std::sync::LazyLock;

use harfrust::{Buffer, Direction, Font, Language, ShapeOptions, ShaperFont};

use crate::document::Face;

/// What stands for a sign that the face lacks; the sign itself stays in the text that is copied or read aloud.
pub(crate) const REPLACEMENT: char = '◊';

const REGULAR: &[u8] = include_bytes!("../../../../../assets/fonts/AtkinsonHyperlegibleNext_400Regular.ttf");
const ITALIC: &[u8] =
    include_bytes!("../../../../../assets/fonts/AtkinsonHyperlegibleNext_400Regular_Italic.ttf");
const BOLD: &[u8] = include_bytes!("../../../../../assets/fonts/AtkinsonHyperlegibleNext_700Bold.ttf");

impl Face {
    /// The font file of the face.
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => REGULAR,
            Self::Italic => ITALIC,
            Self::Bold => BOLD,
        }
    }

    /// The sign that a glyph of the face stands for by itself.
    pub fn sign_of(self, glyph: u16) -> Option<char> {
        self.typeface()?.says.get(&glyph).copied()
    }

    fn typeface(self) -> Option<&'static Typeface> {
        static FACES: LazyLock<[Option<Typeface>; 3]> = LazyLock::new(|| Face::ALL.map(Typeface::read));
        let [regular, italic, bold] = &*FACES;
        match self {
            Self::Regular => regular.as_ref(),
            Self::Italic => italic.as_ref(),
            Self::Bold => bold.as_ref(),
        }
    }
}

/// A face that was read.
struct Typeface {
    font: Font,
    /// What each glyph says by itself, for the glyphs that stand for one sign.
    says: HashMap<u16, char>,
    replacement: u16,
}

impl Typeface {
    fn read(face: Face) -> Option<Self> {
        let font = Font::new(face.bytes(), 0)?;
        let mut says = HashMap::new();
        let mut replacement = 0;
        for (code, glyph) in font.charmap().unicodes() {
            let (Some(sign), Ok(glyph)) = (char::from_u32(code), u16::try_from(glyph.to_u32())) else {
                continue;
            };
            says.entry(glyph).or_insert(sign);
            if sign == REPLACEMENT {
                replacement = glyph;
            }
        }
        Some(Self { font, says, replacement })
    }
}

/// A glyph of a face, in thousandths of the type size.
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
    /// A stand-in is drawn, since the face lacks it.
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
}

/// Shapes words and remembers them: a paper says many words more than once.
#[derive(Default)]
pub(crate) struct Shaper {
    known: [HashMap<String, Rc<Shaped>>; 3],
    buffer: Buffer,
}

impl Shaper {
    /// The glyphs of `word` in `face`. Signs that no one can see (soft hyphens, marks for direction) have none.
    pub fn shape(&mut self, word: &str, face: Face) -> Rc<Shaped> {
        let [regular, italic, bold] = &mut self.known;
        let known = match face {
            Face::Regular => regular,
            Face::Italic => italic,
            Face::Bold => bold,
        };
        if let Some(found) = known.get(word) {
            return Rc::clone(found);
        }
        let shaped =
            Rc::new(face.typeface().map_or_else(Shaped::default, |it| shape(it, word, &mut self.buffer)));
        known.insert(word.to_owned(), Rc::clone(&shaped));
        shaped
    }

    /// The width of `word` in points at `size`.
    pub fn width(&mut self, word: &str, face: Face, size: f32) -> f32 {
        self.shape(word, face).advance() * size / 1000.0
    }
}

fn shape(typeface: &Typeface, word: &str, buffer: &mut Buffer) -> Shaped {
    static DUTCH: LazyLock<Option<Language>> = LazyLock::new(|| "nl".parse().ok());
    buffer.reset();
    buffer.push_str(word);
    buffer.guess_segment_properties();
    // Every face of the paper is written from left to right.
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_language(DUTCH.clone());
    let font = ShaperFont::new(&typeface.font);
    if harfrust::shape(&font, buffer, ShapeOptions::new()).is_err() {
        return Shaped { clusters: vec![stand_in(typeface, word.to_owned())] };
    }
    let starts: Vec<usize> = cluster_starts(buffer, word);
    let mut glyphs = buffer.glyph_infos().iter().zip(buffer.glyph_positions()).peekable();
    let ends = starts.iter().copied().skip(1).chain([word.len()]);
    let mut clusters = Vec::with_capacity(starts.len());
    for (start, end) in starts.iter().copied().zip(ends) {
        let text = word.get(start..end).unwrap_or_default();
        let mut of_cluster = Vec::new();
        while let Some((info, at)) = glyphs.next_if(|(info, _)| usize::try_from(info.cluster) == Ok(start)) {
            of_cluster.push(Glyph {
                id: u16::try_from(info.glyph_id).unwrap_or(0),
                advance: whole(at.x_advance),
                width: whole(font.glyph_h_advance(info.glyph_id.into())),
                right: whole(at.x_offset),
                up: whole(at.y_offset),
            });
        }
        if let Some(cluster) = cluster(typeface, text, of_cluster) {
            clusters.push(cluster);
        }
    }
    Shaped { clusters }
}

/// The places in `word` where a cluster begins; the first is always 0.
fn cluster_starts(buffer: &Buffer, word: &str) -> Vec<usize> {
    let mut starts: Vec<usize> =
        buffer.glyph_infos().iter().filter_map(|it| usize::try_from(it.cluster).ok()).collect();
    starts.dedup();
    if starts.is_empty() && !word.is_empty() {
        starts.push(0);
    }
    starts
}

fn cluster(typeface: &Typeface, text: &str, mut glyphs: Vec<Glyph>) -> Option<Cluster> {
    let seen: String = text.chars().filter(|it| !is_invisible(*it)).collect();
    if seen.is_empty() {
        return None;
    }
    if glyphs.is_empty() || glyphs.iter().any(|it| it.id == 0) {
        return Some(stand_in(typeface, text.to_owned()));
    }
    // What is left of a sign that no one can see takes no room.
    glyphs.retain(|it| it.advance != 0.0 || typeface.says.get(&it.id) != Some(&' '));
    let mut signs = seen.chars();
    let only = (signs.next(), signs.next());
    let says = match (glyphs.as_slice(), only) {
        ([glyph], (Some(sign), None))
            if glyph.right == 0.0 && typeface.says.get(&glyph.id) == Some(&sign) =>
        {
            Says::Itself
        }
        _ => Says::ByText,
    };
    Some(Cluster { text: text.to_owned(), glyphs, says })
}

fn stand_in(typeface: &Typeface, text: String) -> Cluster {
    let width =
        whole(ShaperFont::new(&typeface.font).glyph_h_advance(u32::from(typeface.replacement).into()));
    let glyph = Glyph { id: typeface.replacement, advance: width, width, right: 0.0, up: 0.0 };
    Cluster { text, glyphs: vec![glyph], says: Says::ByStandIn }
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

    #[track_caller]
    fn check(word: &str, expected: &[(&str, Says)]) {
        let shaped = Shaper::default().shape(word, Face::Regular);
        let found: Vec<_> = shaped.clusters.iter().map(|it| (it.text.as_str(), it.says)).collect();
        assert_eq!(found, expected, "for {word:?}");
    }

    #[test]
    fn a_sign_is_drawn_by_itself_or_by_a_stand_in_and_never_lost() {
        check("één", &[("é", Says::Itself), ("é", Says::Itself), ("n", Says::Itself)]);
        check("ışł", &[("ı", Says::Itself), ("ş", Says::Itself), ("ł", Says::Itself)]);
        check("e\u{301}", &[("e\u{301}", Says::ByText)]);
        check("م", &[("م", Says::ByStandIn)]);
        check("👩‍👧", &[("👩‍👧", Says::ByStandIn)]);
        check("af\u{ad}", &[("a", Says::Itself), ("f", Says::Itself)]);
        check("\u{200b}", &[]);
    }

    #[test]
    fn letters_are_kerned() {
        let mut shaper = Shaper::default();
        let apart = shaper.width("A", Face::Regular, 1000.0) + shaper.width("V", Face::Regular, 1000.0);
        assert!(shaper.width("AV", Face::Regular, 1000.0) < apart);
    }

    #[test]
    fn every_face_has_the_stand_in() {
        for face in Face::ALL {
            assert_ne!(face.typeface().unwrap().replacement, 0, "in {face:?}");
        }
    }
}

//! The fonts of the program: the family of the paper, and those for scripts and signs that the family lacks.
//! A font is read when the first of its signs is needed; one that no paper needs costs nothing.

use std::collections::HashMap;
use std::ops::RangeInclusive;
use std::sync::OnceLock;

use harfrust::{Font, ShaperFont};

use super::shaped::is_invisible;
use crate::document::Face;

/// What stands for a sign that no font has; the sign itself stays in the text that is copied or read aloud.
pub(crate) const REPLACEMENT: char = '◊';

/// A font of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Typeface {
    Regular,
    Italic,
    Bold,
    /// Latin letters that are rare here, Greek, Cyrillic, and marks above and below.
    Letters,
    Arabic,
    Hebrew,
    Ethiopic,
    Armenian,
    Georgian,
    Devanagari,
    Thai,
    Tamil,
    Symbols,
    Emoji,
}

/// What is known of a font before it is read.
struct Known {
    bytes: &'static [u8],
    family: &'static str,
    /// Six letters that mark the font in a file as a subset.
    tag: &'static str,
    /// How large its letters are set, as a part of the type size, so that they look as large as the others.
    scale: f32,
    /// Where its signs are found; it need not have all of these.
    reach: &'static [RangeInclusive<u32>],
}

/// The font file in `assets/fonts` with this name.
macro_rules! font {
    ($name:literal) => {
        include_bytes!(concat!("../../../../../assets/fonts/", $name, ".ttf"))
    };
}

const FAMILY: &str = "Atkinson Hyperlegible Next";

const REGULAR: Known = Known {
    bytes: font!("AtkinsonHyperlegibleNext_400Regular"),
    family: FAMILY,
    tag: "TBREGU",
    scale: 1.0,
    reach: &[],
};
const ITALIC: Known =
    Known { bytes: font!("AtkinsonHyperlegibleNext_400Regular_Italic"), tag: "TBITAL", ..REGULAR };
const BOLD: Known = Known { bytes: font!("AtkinsonHyperlegibleNext_700Bold"), tag: "TBBOLD", ..REGULAR };
const LETTERS: Known = Known {
    bytes: font!("NotoSans"),
    family: "Noto Sans",
    tag: "TBLETT",
    scale: 0.925,
    reach: &[
        0x41..=0x52f,
        0x1c80..=0x1c8f,
        0x1e80..=0x218f,
        0x25cc..=0x25cc,
        0xa78b..=0xa78c,
        0xfb00..=0xfb06,
        0xfe20..=0xfe2f,
    ],
};
const ARABIC: Known = Known {
    bytes: font!("NotoNaskhArabic"),
    family: "Noto Naskh Arabic",
    tag: "TBARAB",
    scale: 1.02,
    reach: &[0x600..=0x6ff, 0x750..=0x77f, 0x870..=0x8ff, 0xfb50..=0xfdff, 0xfe70..=0xfefc],
};
const HEBREW: Known = Known {
    bytes: font!("NotoSansHebrew"),
    family: "Noto Sans Hebrew",
    tag: "TBHEBR",
    scale: 0.92,
    reach: &[0x590..=0x5ff, 0xfb1d..=0xfb4f],
};
const ETHIOPIC: Known = Known {
    bytes: font!("NotoSansEthiopic"),
    family: "Noto Sans Ethiopic",
    tag: "TBETHI",
    scale: 0.9,
    reach: &[0x1200..=0x139f, 0x2d80..=0x2ddf, 0xab00..=0xab2f],
};
const ARMENIAN: Known = Known {
    bytes: font!("NotoSansArmenian"),
    family: "Noto Sans Armenian",
    tag: "TBARME",
    scale: 0.92,
    reach: &[0x530..=0x58f, 0xfb13..=0xfb17],
};
const GEORGIAN: Known = Known {
    bytes: font!("NotoSansGeorgian"),
    family: "Noto Sans Georgian",
    tag: "TBGEOR",
    scale: 0.92,
    reach: &[0x10d0..=0x10ff, 0x1c90..=0x1cbf],
};
const DEVANAGARI: Known = Known {
    bytes: font!("NotoSansDevanagari"),
    family: "Noto Sans Devanagari",
    tag: "TBDEVA",
    scale: 0.9,
    reach: &[0x900..=0x97f],
};
const THAI: Known = Known {
    bytes: font!("NotoSansThai"),
    family: "Noto Sans Thai",
    tag: "TBTHAI",
    scale: 0.92,
    reach: &[0xe00..=0xe7f],
};
const TAMIL: Known = Known {
    bytes: font!("NotoSansTamil"),
    family: "Noto Sans Tamil",
    tag: "TBTAMI",
    scale: 0.85,
    reach: &[0xb80..=0xbff],
};
const SYMBOLS: Known = Known {
    bytes: font!("NotoSansSymbols"),
    family: "Noto Sans Symbols",
    tag: "TBSYMB",
    scale: 0.92,
    reach: &[0x20d0..=0x2bff],
};
const EMOJI: Known = Known {
    bytes: font!("NotoEmoji"),
    family: "Noto Emoji",
    tag: "TBEMOJ",
    scale: 1.0,
    reach: &[0x23..=0x39, 0xa9..=0xae, 0x203c..=0x3299, 0x1f000..=0x1faff],
};

impl Typeface {
    /// How many fonts there are.
    pub const COUNT: usize = 14;

    /// The fonts for what the family lacks, in the order in which they are asked.
    const FALLBACKS: [Self; 11] = [
        Self::Letters,
        Self::Arabic,
        Self::Hebrew,
        Self::Ethiopic,
        Self::Armenian,
        Self::Georgian,
        Self::Devanagari,
        Self::Thai,
        Self::Tamil,
        Self::Symbols,
        Self::Emoji,
    ];

    /// The first font that has all that is seen of `signs`; `None` when no font has.
    pub fn that_has(signs: &str) -> Option<Self> {
        let first = u32::from(signs.chars().find(|it| !is_invisible(*it))?);
        let reaches = |it: &Self| it.known().reach.iter().any(|range| range.contains(&first));
        // The sign that asks for a picture instead of a plain sign.
        let asks_emoji = signs.contains('\u{fe0f}');
        let emoji = asks_emoji.then_some(Self::Emoji);
        let mut asked = emoji.into_iter().chain(Self::FALLBACKS).filter(reaches);
        asked.find(|it| it.has(signs))
    }

    /// Whether the font has all that is seen of `signs`.
    pub fn has(self, signs: &str) -> bool {
        let Some(read) = self.read() else { return false };
        signs.chars().filter(|it| !is_invisible(*it)).all(|it| read.font.charmap().map_unicode(it).is_some())
    }

    /// The font file.
    pub fn bytes(self) -> &'static [u8] {
        self.known().bytes
    }

    /// The family as the window knows it.
    pub fn family(self) -> &'static str {
        self.known().family
    }

    /// Six letters that mark the font in a file as a subset.
    pub fn tag(self) -> &'static str {
        self.known().tag
    }

    /// How large its letters are set, as a part of the type size.
    pub fn scale(self) -> f32 {
        self.known().scale
    }

    /// Whether it has letters, which are set together with those beside them, and no pictures.
    pub fn has_letters(self) -> bool {
        !matches!(self, Self::Symbols | Self::Emoji)
    }

    /// Whether its glyphs only fit at their own distances: letters that join or stack, and pictures.
    pub fn is_tied(self) -> bool {
        matches!(self, Self::Arabic | Self::Devanagari | Self::Thai | Self::Tamil | Self::Emoji)
    }

    /// The sign that a glyph of the font stands for by itself.
    pub fn sign_of(self, glyph: u16) -> Option<char> {
        self.read()?.says.get(&glyph).copied()
    }

    /// The font, read once; `None` when it cannot be read.
    pub fn read(self) -> Option<&'static Read> {
        static FONTS: [OnceLock<Option<Read>>; Typeface::COUNT] =
            [const { OnceLock::new() }; Typeface::COUNT];
        FONTS.get(self.number())?.get_or_init(|| Read::new(self)).as_ref()
    }

    /// Its place among all fonts.
    pub fn number(self) -> usize {
        match self {
            Self::Regular => 0,
            Self::Italic => 1,
            Self::Bold => 2,
            fallback => {
                let place = Self::FALLBACKS.iter().position(|it| *it == fallback);
                place.map_or(usize::MAX, |it| it + 3)
            }
        }
    }

    fn known(self) -> &'static Known {
        match self {
            Self::Regular => &REGULAR,
            Self::Italic => &ITALIC,
            Self::Bold => &BOLD,
            Self::Letters => &LETTERS,
            Self::Arabic => &ARABIC,
            Self::Hebrew => &HEBREW,
            Self::Ethiopic => &ETHIOPIC,
            Self::Armenian => &ARMENIAN,
            Self::Georgian => &GEORGIAN,
            Self::Devanagari => &DEVANAGARI,
            Self::Thai => &THAI,
            Self::Tamil => &TAMIL,
            Self::Symbols => &SYMBOLS,
            Self::Emoji => &EMOJI,
        }
    }
}

impl From<Face> for Typeface {
    fn from(face: Face) -> Self {
        match face {
            Face::Regular => Self::Regular,
            Face::Italic => Self::Italic,
            Face::Bold => Self::Bold,
        }
    }
}

/// A font that was read.
pub(crate) struct Read {
    pub font: Font,
    /// What each glyph says by itself, for the glyphs that stand for one sign.
    pub says: HashMap<u16, char>,
    /// The glyph of the stand-in; 0 in a font without it.
    pub replacement: u16,
}

impl Read {
    fn new(typeface: Typeface) -> Option<Self> {
        let font = Font::new(typeface.bytes(), 0)?;
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

    /// The font as the shaper wants it.
    pub fn shaper(&self) -> ShaperFont<'_, '_> {
        ShaperFont::new(&self.font)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FACES: [Face; 3] = [Face::Regular, Face::Italic, Face::Bold];

    #[test]
    fn every_font_is_found_by_every_sign_that_it_has() {
        for typeface in Typeface::FALLBACKS {
            let signs: Vec<char> = typeface.read().unwrap().says.values().copied().collect();
            assert!(signs.len() > 50, "{typeface:?} has {}", signs.len());
            for sign in signs.into_iter().filter(|it| !is_invisible(*it)) {
                let signs = String::from(sign);
                let found = Typeface::that_has(&signs);
                assert!(
                    found.is_some_and(|it| it <= typeface) || sign < '\u{41}',
                    "{sign:?} of {typeface:?}"
                );
            }
        }
    }

    #[test]
    fn every_face_has_the_stand_in() {
        for face in FACES {
            assert_ne!(Typeface::from(face).read().unwrap().replacement, 0, "in {face:?}");
        }
    }

    #[test]
    fn tags_are_six_capitals_and_each_stands_for_one_font() {
        let faces = FACES.map(Typeface::from).into_iter();
        let mut tags: Vec<_> = faces.chain(Typeface::FALLBACKS).map(Typeface::tag).collect();
        assert!(tags.iter().all(|it| it.len() == 6 && it.bytes().all(|it| it.is_ascii_uppercase())));
        tags.sort_unstable();
        tags.dedup();
        assert_eq!(tags.len(), Typeface::COUNT);
    }
}

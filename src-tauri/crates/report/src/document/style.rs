//! Letters and colours of the paper: how large, how dark. What is said with them is not known here.

/// A colour of the paper; each is dark or light enough to hold in black and white.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Colour(pub u8, pub u8, pub u8);

impl Colour {
    /// Letters.
    pub const INK: Self = Self(0x1d, 0x2a, 0x2e);
    /// Letters beside the matter.
    pub const SOFT: Self = Self(0x4d, 0x5f, 0x65);
    /// The colour of the app: bars, links, kickers.
    pub const TEAL: Self = Self(0x0e, 0x5a, 0x61);
    /// Rules and edges.
    pub const LINE: Self = Self(0xcf, 0xc5, 0xb3);
    /// The ground of what is set apart.
    pub const SUNKEN: Self = Self(0xf3, 0xee, 0xe4);
    /// Paper.
    pub const WHITE: Self = Self(0xff, 0xff, 0xff);

    /// The hue of the category with this letter, as on the screen in light; teal for a letter of another pack.
    pub fn of_category(letter: char) -> Self {
        match letter {
            'K' => Self(0x3d, 0x3a, 0x8c),
            'P' => Self(0x22, 0x6d, 0x97),
            'V' => Self(0x1e, 0x74, 0x69),
            'O' => Self(0x37, 0x73, 0x30),
            'H' => Self(0x8a, 0x61, 0x00),
            'N' => Self(0xb3, 0x41, 0x3b),
            'S' => Self(0x8a, 0x2d, 0x5b),
            'W' => Self(0x7a, 0x4b, 0x9e),
            _ => Self::TEAL,
        }
    }

    /// The same with so much white in it: 0 as it is, 1 white.
    pub fn lighter(self, white: f32) -> Self {
        let mix = |part: u8| {
            let mixed = f32::from(part) + (255.0 - f32::from(part)) * white.clamp(0.0, 1.0);
            // Between 0 and 255 by the line above.
            (0..=255u8).min_by_key(|it| (f32::from(*it) - mixed).abs().to_bits()).unwrap_or(part)
        };
        Self(mix(self.0), mix(self.1), mix(self.2))
    }
}

/// How letters look, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Look {
    /// The size of the type.
    pub size: f32,
    /// From baseline to baseline.
    pub leading: f32,
    pub colour: Colour,
}

/// As what a paragraph speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Voice {
    Body,
    /// Beside the matter: a line under a title, a source.
    Soft,
    /// Above a title: what the paper or the part is.
    Kicker,
    /// Larger than the rest: a question to begin with.
    Lead,
    /// Larger still: signs to type over, in groups that stay on one line.
    Signs,
    /// Larger still, and in ink: the title of a cover.
    Display,
}

/// The rank of a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    One,
    Two,
    Three,
    Four,
}

/// The sizes of a paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    /// The size of ordinary text, in points.
    pub body: f32,
    /// The sizes of the headings, from the first rank down, in points.
    pub headings: [f32; 4],
    /// The size of text in tables, in points.
    pub table: f32,
}

impl Style {
    /// A paper for the table.
    pub const SHEET: Self = Self { body: 11.0, headings: [24.0, 12.0, 11.0, 11.0], table: 10.0 };
    /// A book.
    pub const BOOK: Self = Self { body: 11.0, headings: [26.0, 17.0, 13.0, 11.0], table: 10.0 };
    /// For parents and youths.
    pub const LARGE: Self = Self { body: 14.0, headings: [30.0, 19.0, 16.0, 14.0], table: 13.0 };
    /// For the wall.
    pub const WALL: Self = Self { body: 15.0, headings: [44.0, 21.0, 16.0, 15.0], table: 14.0 };
    /// A card in the hand.
    pub const CARD: Self = Self { body: 11.0, headings: [15.0, 12.0, 11.0, 11.0], table: 10.0 };

    /// The same, with all letters this much larger or smaller.
    pub fn scaled(self, by: f32) -> Self {
        Self { body: self.body * by, headings: self.headings.map(|it| it * by), table: self.table * by }
    }

    /// How a paragraph looks.
    pub fn look(&self, voice: Voice) -> Look {
        let body = Look { size: self.body, leading: self.body * 1.4, colour: Colour::INK };
        match voice {
            Voice::Body => body,
            Voice::Soft => Look { colour: Colour::SOFT, ..body },
            Voice::Kicker => Look { colour: Colour::TEAL, ..body },
            Voice::Lead => Look { size: self.body * 1.295, leading: self.body * 1.727, ..body },
            Voice::Signs => Look { size: self.body * 1.8, leading: self.body * 2.2, ..body },
            Voice::Display => Look { size: self.body * 3.2, leading: self.body * 3.7, ..body },
        }
    }

    /// How a heading looks.
    pub fn heading(&self, level: Level) -> Look {
        let [one, two, three, four] = self.headings;
        match level {
            Level::One => Look { size: one, leading: one * 1.167, colour: Colour::INK },
            Level::Two => Look { size: two, leading: two * 1.333, colour: Colour::INK },
            Level::Three => Look { size: three, leading: three * 1.4, colour: Colour::TEAL },
            Level::Four => Look { size: four, leading: four * 1.4, colour: Colour::SOFT },
        }
    }

    /// How a table looks.
    pub fn table(&self) -> Look {
        Look { size: self.table, leading: self.table * 1.35, colour: Colour::INK }
    }

    /// How the head and the foot of a page look, whatever the size of the rest.
    pub fn margin() -> Look {
        Look { size: 8.3, leading: 11.5, colour: Colour::SOFT }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_have_the_colours_of_the_window_in_light() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/src/style/tokens.css");
        let tokens = std::fs::read_to_string(path).unwrap();
        for letter in "KPVOHNSW".chars() {
            let name = format!("--cat-{letter}: #");
            // The values for light come first in the file.
            let start = tokens.find(&name).unwrap() + name.len();
            let Colour(red, green, blue) = Colour::of_category(letter);
            assert_eq!(&tokens[start..start + 6], format!("{red:02x}{green:02x}{blue:02x}"), "{letter}");
        }
    }
}

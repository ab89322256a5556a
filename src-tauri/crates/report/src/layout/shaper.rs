//! The shaper of a paper: every word as glyphs, each part of it the way its letters are written, and shaped once.
//! Where a word stands is decided elsewhere.

use std::collections::HashMap;
use std::rc::Rc;

use harfrust::{Buffer, ShapePlan, ShapePlanKey};

use super::direction::{Directions, places};
use super::fonts::{Read, Typeface};
use super::shaped::{Shaped, Way};
use super::syllables::Syllables;
use super::word::Word;
use crate::document::Face;

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
pub(super) struct Plans(Vec<(Typeface, ShapePlan)>);

impl Plans {
    /// The plan for what stands in `buffer`, in `typeface`, which was read.
    pub fn of(&mut self, typeface: Typeface, read: &Read, buffer: &Buffer) -> Option<&ShapePlan> {
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

#[cfg(test)]
mod tests {
    use super::super::shaped::Says;
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

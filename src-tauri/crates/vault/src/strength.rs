//! How hard a passphrase is to guess, in words, while the user types.
//! It advises; only the length is a rule.

use zxcvbn::{Score, zxcvbn};

use crate::{Passphrase, PassphraseError};

/// As many characters as are looked at: guessing a longer text is hard by its length alone,
/// and the estimate takes longer than its square.
const LOOKED_AT: usize = 100;

/// How soon someone who knows how people choose passphrases has guessed it; the scores 0 to 4 of zxcvbn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guessed {
    /// Among the first thousand tries.
    AtOnce,
    /// Within a million tries.
    Easily,
    /// Within a hundred million tries.
    WithEffort,
    /// Within ten thousand million tries.
    Hardly,
    /// Later than that.
    NotInPractice,
}

/// What can be said about a passphrase while it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strength {
    /// How soon it is guessed.
    pub guessed: Guessed,
    /// Whether [`Passphrase::new`] finds it long enough.
    pub is_long_enough: bool,
}

/// How hard `text` is to guess, and whether it is long enough. Quick for any length.
pub fn strength(text: &str) -> Strength {
    let looked_at = text.char_indices().nth(LOOKED_AT).map_or(text, |(end, _)| text.split_at(end).0);
    let guessed = match zxcvbn(looked_at, &["terugblik"]).score() {
        Score::One => Guessed::Easily,
        Score::Two => Guessed::WithEffort,
        Score::Three => Guessed::Hardly,
        Score::Four => Guessed::NotInPractice,
        // The crate keeps room for more scores; what is not known is not praised.
        _ => Guessed::AtOnce,
    };
    let is_long_enough = !matches!(Passphrase::new(text), Err(PassphraseError::TooShort { .. }));
    Strength { guessed, is_long_enough }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, guessed: Guessed, is_long_enough: bool) {
        assert_eq!(strength(text), Strength { guessed, is_long_enough }, "for {text:.40?}");
    }

    #[test]
    fn what_people_choose_first_is_guessed_first() {
        check("", Guessed::AtOnce, false);
        check("password", Guessed::AtOnce, false);
        check("aaaaaaaaaaaa", Guessed::AtOnce, true);
        check("terugblik", Guessed::AtOnce, false);
        check("terugblik2026", Guessed::Easily, true);
        check("Xk7#q", Guessed::Easily, false);
        check("lantaarn kruiwagen oever viool", Guessed::NotInPractice, true);
    }

    #[test]
    fn a_very_long_text_is_looked_at_in_part() {
        check(&"x".repeat(1_000_000), Guessed::Easily, true);
        check(&"é👩‍👧".repeat(100_000), Guessed::Easily, true);
        check(
            &format!("lantaarn kruiwagen oever viool {}", "x".repeat(100_000)),
            Guessed::NotInPractice,
            true,
        );
    }
}

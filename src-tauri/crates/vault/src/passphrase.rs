//! What the user types to open the store.
//! Whether it is a good one is said by [`crate::strength`], and decided by nobody but the user.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Why a text cannot be a passphrase. The text itself is never part of the error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseError {
    /// Fewer than [`Passphrase::LEAST`] characters.
    #[error("a passphrase has {has} characters, {least} is the least")]
    TooShort {
        /// How many characters there are.
        has: usize,
        /// How many there must be.
        least: usize,
    },
    /// More than [`Passphrase::MOST`] characters.
    #[error("a passphrase has more than {} characters", Passphrase::MOST)]
    TooLong,
}

/// A passphrase of 12 to 1,024 characters, wiped from memory when dropped. Characters are Unicode code points
/// after composition (NFC), so that é is one character and the same one on every keyboard.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Passphrase(String);

impl Passphrase {
    /// The fewest characters.
    pub const LEAST: usize = 12;
    /// The most characters.
    pub const MOST: usize = 1_024;

    /// The passphrase, exactly as typed but for composition: spaces and capitals count.
    pub fn new(text: &str) -> Result<Self, PassphraseError> {
        // Room for the longest one from the start: a string that grows leaves copies of itself behind.
        let mut composed = Zeroizing::new(String::with_capacity(4 * (Self::MOST + 1)));
        composed.extend(text.nfc().take(Self::MOST + 1));
        let has = composed.chars().count();
        if has > Self::MOST {
            return Err(PassphraseError::TooLong);
        }
        if has < Self::LEAST {
            return Err(PassphraseError::TooShort { has, least: Self::LEAST });
        }
        Ok(Self(std::mem::take(&mut *composed)))
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// Nothing of the passphrase, not even its length.
impl fmt::Debug for Passphrase {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Passphrase")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<&str, PassphraseError>) {
        let passphrase = Passphrase::new(text);
        assert_eq!(passphrase.as_ref().map(|it| it.0.as_str()), expected.as_ref().copied());
    }

    #[test]
    fn length_is_the_only_rule() {
        check("twaalf tekens", Ok("twaalf tekens"));
        check("aaaaaaaaaaaa", Ok("aaaaaaaaaaaa"));
        check("            ", Ok("            "));
        check("elf  tekens", Err(PassphraseError::TooShort { has: 11, least: 12 }));
        check("", Err(PassphraseError::TooShort { has: 0, least: 12 }));
        check(&"é".repeat(1_024), Ok(&"é".repeat(1_024)));
        check(&"é".repeat(1_025), Err(PassphraseError::TooLong));
        check(&"x".repeat(1_000_000), Err(PassphraseError::TooLong));
    }

    #[test]
    fn one_passphrase_however_its_accents_are_typed() {
        check("cafe\u{301} in Twente", Ok("café in Twente"));
        check("cafe\u{301}cafe\u{301}caf", Err(PassphraseError::TooShort { has: 11, least: 12 }));
    }

    #[test]
    fn a_passphrase_is_never_shown() {
        assert_eq!(format!("{:?}", Passphrase::new("correct horse battery").unwrap()), "Passphrase");
    }
}

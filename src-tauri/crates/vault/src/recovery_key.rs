//! The key on paper: eight groups of five signs, the last of each group a check on the four before it.
//! It opens the vault when the passphrase is forgotten. What it opens is in [`crate::KeyFile`].
//!
//! 29 signs, none of which looks like another that is missing: no 0 and O, no 1, I and L, no U (V) and Z (2).
//! 29 is prime, so a weighted sum modulo 29 catches every wrong sign and every two signs in a group that changed
//! places; the place of the group counts too, so groups cannot change places either.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::{VaultError, secret};

/// The signs of a key, each worth its place in this row.
const SIGNS: &[u8; 29] = b"23456789ABCDEFGHJKMNPQRSTVWXY";
const GROUPS: usize = 8;
const GROUP_LEN: usize = 5;
const LEN: usize = GROUPS * GROUP_LEN;

/// Why a text cannot be a recovery key. Groups are counted from 1, as on paper.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryKeyError {
    /// In these groups something was typed wrong.
    #[error("the groups {0:?} of the recovery key have a typing error")]
    WrongGroups(Vec<usize>),
    /// There are too few or too many signs.
    #[error("a recovery key has {has} signs, {needs} are needed")]
    WrongLength {
        /// How many were typed.
        has: usize,
        /// How many there must be.
        needs: usize,
        /// The first group that is not as it should be, when one can be named.
        group: Option<usize>,
    },
}

/// A recovery key of about 155 random bits (29 to the power 32), wiped from memory when dropped.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct RecoveryKey([u8; LEN]);

impl RecoveryKey {
    /// How many groups it has.
    pub const GROUPS: usize = GROUPS;
    /// How many signs it has, checks included.
    pub const LEN: usize = LEN;

    /// A new key from the operating system's random numbers.
    pub fn random() -> Result<Self, VaultError> {
        let mut key = Self([0; LEN]);
        for (at, group) in key.0.as_chunks_mut::<GROUP_LEN>().0.iter_mut().enumerate() {
            let [signs @ .., check] = group;
            for sign in signs.iter_mut() {
                *sign = random_sign()?;
            }
            *check = check_sign(at, signs).ok_or(VaultError::NoRandomness)?;
        }
        Ok(key)
    }

    /// The key that was typed: capitals, spaces, dashes and dots do not matter.
    pub fn parse(text: &str) -> Result<Self, RecoveryKeyError> {
        let mut typed = Zeroizing::new(String::with_capacity(4 * (LEN + 1)));
        typed.extend(text.chars().filter(|it| is_sign_of_anything(*it)).take(LEN + 1));
        // The rest is only counted; what is no sign of ours is kept as one that fits nowhere.
        let has = text.chars().filter(|it| is_sign_of_anything(*it)).count();
        let mut key = Self([b'?'; LEN]);
        for (place, sign) in key.0.iter_mut().zip(typed.chars()) {
            *place = u8::try_from(sign.to_ascii_uppercase()).unwrap_or(b'?');
        }
        let wrong = key.wrong_groups();
        if has != LEN {
            return Err(RecoveryKeyError::WrongLength { has, needs: LEN, group: wrong.first().copied() });
        }
        if wrong.is_empty() { Ok(key) } else { Err(RecoveryKeyError::WrongGroups(wrong)) }
    }

    /// The groups in their order, as they are shown and printed.
    pub fn groups(&self) -> impl Iterator<Item = &str> {
        let groups = self.0.as_chunks::<GROUP_LEN>().0;
        groups.iter().filter_map(|it| std::str::from_utf8(it).ok())
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    fn wrong_groups(&self) -> Vec<usize> {
        let groups = self.0.as_chunks::<GROUP_LEN>().0.iter().enumerate();
        let wrong = groups.filter(|(at, [signs @ .., check])| check_sign(*at, signs) != Some(*check));
        wrong.map(|(at, _)| at + 1).collect()
    }
}

/// Nothing of the key.
impl fmt::Debug for RecoveryKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("RecoveryKey")
    }
}

/// Whether a character counts as typed; what people put between groups does not.
fn is_sign_of_anything(it: char) -> bool {
    !it.is_whitespace() && !matches!(it, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '.' | '·' | '_')
}

/// A sign, each as likely as another: bytes beyond the last whole round of 29 are thrown away.
fn random_sign() -> Result<u8, VaultError> {
    let signs = SIGNS.len();
    loop {
        let [byte] = *secret::random::<1>()?;
        let byte = usize::from(byte);
        if byte < 256 / signs * signs {
            return SIGNS.get(byte % signs).copied().ok_or(VaultError::NoRandomness);
        }
    }
}

/// The sign that makes the weighted sum of the group at place `at` zero; `None` with a sign that is not ours.
/// The weights are 2 to 5 for the signs and 1 for the check: all different, none zero.
fn check_sign(at: usize, signs: &[u8]) -> Option<u8> {
    let values: Option<Vec<_>> = signs.iter().map(|it| SIGNS.iter().position(|sign| sign == it)).collect();
    let values = Zeroizing::new(values?);
    let sum: usize = values.iter().zip(2..).map(|(value, weight)| value * weight).sum();
    let modulus = SIGNS.len();
    SIGNS.get((modulus - (sum + at + 1) % modulus) % modulus).copied()
}

#[cfg(test)]
mod tests;

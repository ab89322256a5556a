//! The neutral name of a case ("Casus Beuk"): chosen by the app, changeable, never two alike.
//! It is no place for a family's name; the leak guard looks at it like at any other text.

use crate::text::{TextError, bounded, visible};

/// The name under which the worker finds a case back.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Label(String);

impl Label {
    /// The most characters it holds.
    pub const MOST: usize = 60;

    /// The label on one line, with single spaces; an empty or too long one is refused.
    pub fn new(text: &str) -> Result<Self, TextError> {
        // What no one can see goes first: it could stand between two spaces, or after the last.
        let seen = visible(text);
        let one_line = seen.split_whitespace().collect::<Vec<_>>().join(" ");
        let label = bounded(&one_line, Self::MOST)?;
        if label.is_empty() { Err(TextError::Empty) } else { Ok(Self(label)) }
    }

    /// The label as shown.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What decides whether two labels are alike: capitals do not.
    pub fn folded(&self) -> String {
        self.0.to_lowercase()
    }
}

/// A label `"{prefix} {word}"` that is not in `taken`, beginning to look at `words[seed % len]`.
/// When every word is taken, a number is added; without words the number stands alone.
pub fn free_label(prefix: &str, words: &[&str], taken: &[Label], seed: usize) -> Label {
    let is_free = |it: &Label| !taken.iter().any(|other| other.folded() == it.folded());
    let start = seed.checked_rem(words.len()).unwrap_or(0);
    let (before, after) = words.split_at_checked(start).unwrap_or((&[], words));
    let named = after.iter().chain(before).filter_map(|it| Label::new(&format!("{prefix} {it}")).ok());
    let numbered = (1_usize..).filter_map(|number| {
        let word = words.get(start).map_or_else(String::new, |it| format!("{it} "));
        // A very long prefix cannot make an endless search: the number alone is a label too.
        Label::new(&format!("{prefix} {word}{}", number + 1))
            .or_else(|_| Label::new(&number.to_string()))
            .ok()
    });
    named.chain(numbered).find(is_free).unwrap_or_else(|| Label(prefix.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(texts: &[&str]) -> Vec<Label> {
        texts.iter().map(|it| Label::new(it).unwrap()).collect()
    }

    #[track_caller]
    fn check(taken: &[&str], seed: usize, expected: &str) {
        let label = free_label("Casus", &["Beuk", "Reiger", "Beek"], &labels(taken), seed);
        assert_eq!(label.as_str(), expected);
    }

    #[test]
    fn a_free_label_is_never_one_that_exists() {
        check(&[], 0, "Casus Beuk");
        check(&[], 4, "Casus Reiger");
        check(&["casus beuk"], 0, "Casus Reiger");
        check(&["Casus Reiger", "Casus Beek"], 1, "Casus Beuk");
        check(&["Casus Beuk", "Casus Reiger", "Casus Beek"], 1, "Casus Reiger 2");
        check(&["Casus Beuk", "Casus Reiger", "Casus Beek", "Casus Reiger 2"], 1, "Casus Reiger 3");
    }

    #[test]
    fn a_label_is_one_line_and_never_empty() {
        assert_eq!(Label::new("  Casus\n Beuk ").unwrap().as_str(), "Casus Beuk");
        assert_eq!(Label::new("Casus \u{7} Beuk \u{7}").unwrap().as_str(), "Casus Beuk");
        assert_eq!(Label::new("\u{7}"), Err(TextError::Empty));
        assert_eq!(Label::new(" \n\t"), Err(TextError::Empty));
        assert!(matches!(Label::new(&"x".repeat(61)), Err(TextError::TooLong { .. })));
    }
}

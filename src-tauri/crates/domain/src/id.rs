//! Names of content items: the Dutch ids of the handbook (`vertrouwen-opbouwen`).
//! They say nothing about whether the item exists; a content pack knows that.

use std::fmt;

/// Why a text cannot be the id of a content item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// Nothing was given.
    #[error("an id is empty")]
    Empty,
    /// Longer than [`MAX_LEN`] characters.
    #[error("an id is longer than {MAX_LEN} characters")]
    TooLong,
    /// Something else than `a`–`z`, `0`–`9` and `-`.
    #[error("an id holds a character other than a-z, 0-9 and -")]
    Character,
}

/// The most characters that an id may have.
pub const MAX_LEN: usize = 64;

fn checked(text: &str) -> Result<String, IdError> {
    if text.is_empty() {
        return Err(IdError::Empty);
    }
    if text.len() > MAX_LEN {
        return Err(IdError::TooLong);
    }
    if !text.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-') {
        return Err(IdError::Character);
    }
    Ok(text.to_owned())
}

macro_rules! content_id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The id written as `text`, when it has the form of one: `a-z0-9-`, 1 to 64 characters.
            pub fn new(text: &str) -> Result<Self, IdError> {
                checked(text).map(Self)
            }

            /// The id as it stands in the content files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }
    )+};
}

content_id! {
    /// One of the eight groups of practice elements.
    CategoryId,
    /// A practice element or a program element.
    ElementId,
    /// For whom: parents, child, network, …
    RecipientId,
    /// How something was offered: explaining, showing, practising, …
    MannerId,
    /// A question of the conversation guide.
    QuestionId,
    /// A way to hold an intervision meeting.
    MethodId,
    /// A part that someone has at the table of a meeting.
    RoleId,
    /// A fictional case of the content pack.
    SampleId,
    /// Something that research found.
    FactId,
    /// A second way to look at a case.
    LensId,
    /// One thing to look at through a lens, or one of its dilemmas.
    LensItemId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<(), IdError>) {
        assert_eq!(ElementId::new(text).map(|_| ()), expected, "for {text:?}");
    }

    #[test]
    fn ids_are_plain_words_with_dashes() {
        check("time-out", Ok(()));
        check("patroon-10", Ok(()));
        check("", Err(IdError::Empty));
        check("Time-out", Err(IdError::Character));
        check("../x", Err(IdError::Character));
        check("één", Err(IdError::Character));
        check(&"a".repeat(64), Ok(()));
        check(&"a".repeat(65), Err(IdError::TooLong));
    }
}

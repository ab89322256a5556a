//! Reading a text as one of the ids.

use domain::{
    CategoryId, ElementId, FactId, LensId, LensItemId, MannerId, MethodId, QuestionId, RecipientId, SampleId,
};

/// A name that other things point at.
pub(crate) trait ContentId: Sized {
    /// The id written as `text`, when it has the form of one.
    fn parse(text: &str) -> Option<Self>;
}

macro_rules! content_ids {
    ($($name:ident),+) => {$(
        impl ContentId for $name {
            fn parse(text: &str) -> Option<Self> {
                Self::new(text).ok()
            }
        }
    )+};
}

content_ids!(
    CategoryId,
    ElementId,
    FactId,
    LensId,
    LensItemId,
    MannerId,
    MethodId,
    QuestionId,
    RecipientId,
    SampleId
);

/// Roles, guide phases, headings: the same form, without a type of their own.
impl ContentId for String {
    fn parse(text: &str) -> Option<Self> {
        ElementId::new(text).ok().map(|it| it.as_str().to_owned())
    }
}

/// The code of a source: capitals, digits and dashes, at most twenty.
pub(crate) struct SourceCode(pub(crate) String);

impl ContentId for SourceCode {
    fn parse(text: &str) -> Option<Self> {
        let is_code = |it: u8| it.is_ascii_uppercase() || it.is_ascii_digit() || it == b'-';
        ((1..=20).contains(&text.len()) && text.bytes().all(is_code)).then(|| Self(text.to_owned()))
    }
}

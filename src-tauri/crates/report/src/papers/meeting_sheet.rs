//! What a paper of a meeting in the vault is made from, beside what stands on it: which texts on it the handbook does
//! not say, and what the worker said of the words of the cases that the questions come from.

use domain::{MethodId, MethodName};
use privacy::{FreeText, Known, MeetingField, Place, Texts};

/// What goes on a paper of a meeting, with what is to be known to look through it.
#[derive(Debug, Clone, PartialEq)]
pub struct MeetingSheet<T> {
    /// What goes on it.
    pub about: T,
    /// What the worker said of the words of the case that the question comes from.
    pub known: Known,
    /// What methods are called that the content pack does not have.
    pub methods: Vec<(MethodId, MethodName)>,
    /// What stands on it besides and is not of the handbook: steps that someone wrote, ids that nobody knows.
    pub besides: Vec<(MeetingField, String)>,
}

impl<T> MeetingSheet<T> {
    /// The name of a method that the content pack does not have.
    pub(crate) fn method(&self, id: &MethodId) -> Option<&MethodName> {
        self.methods.iter().find(|(it, _)| it == id).map(|(_, name)| name)
    }
}

/// A paper of which nothing stands in the vault.
impl<T> From<T> for MeetingSheet<T> {
    fn from(about: T) -> Self {
        Self { about, known: Known::default(), methods: Vec::new(), besides: Vec::new() }
    }
}

impl<T: Texts> Texts for MeetingSheet<T> {
    fn texts(&self) -> Vec<FreeText<'_>> {
        let methods = self.methods.iter().map(|(_, name)| (MeetingField::Method, name.as_str()));
        let besides = self.besides.iter().map(|(field, text)| (*field, text.as_str()));
        let more = methods.chain(besides).map(|(field, text)| FreeText::new(Place::Meeting(field), text));
        self.about.texts().into_iter().chain(more).map(|it| it.with(&self.known)).collect()
    }
}

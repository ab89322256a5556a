//! Elements that a group lays on the table during a meeting: what was used, and what could be tried.

use crate::{ElementId, MeetingError};

/// The most elements that a group lays on the table.
pub const MAX_SEEN: usize = 200;

/// As what an element lies on the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SeenAs {
    /// Whoever brings the question used it.
    Used,
    /// It could be tried.
    Idea,
}

impl SeenAs {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Used, Self::Idea];

    /// The id in the vault: `ingezet`, `idee`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Used => "ingezet",
            Self::Idea => "idee",
        }
    }

    /// The way with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }
}

/// An element on the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeenElement {
    /// The element; another content pack may know it and this one not.
    pub element: ElementId,
    /// As what it lies there.
    pub seen_as: SeenAs,
}

/// The elements on the table, in the order in which they were named.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SeenElements(Vec<SeenElement>);

impl SeenElements {
    /// These elements, each once in each way, at most [`MAX_SEEN`].
    pub fn new(elements: Vec<SeenElement>) -> Result<Self, MeetingError> {
        elements.into_iter().try_fold(Self::default(), Self::with)
    }

    /// The elements.
    pub fn as_slice(&self) -> &[SeenElement] {
        &self.0
    }

    /// With this one on the table.
    pub fn with(mut self, element: SeenElement) -> Result<Self, MeetingError> {
        if self.0.contains(&element) {
            return Ok(self);
        }
        if self.0.len() == MAX_SEEN {
            return Err(MeetingError::Lines { has: MAX_SEEN + 1, most: MAX_SEEN });
        }
        self.0.push(element);
        Ok(self)
    }

    /// With this one taken off the table.
    #[must_use]
    pub fn without(mut self, element: &SeenElement) -> Self {
        self.0.retain(|it| it != element);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(element: &str, seen_as: SeenAs) -> SeenElement {
        SeenElement { element: ElementId::new(element).unwrap(), seen_as }
    }

    #[test]
    fn an_element_can_be_used_and_an_idea_and_each_once() {
        let all = vec![
            seen("samen-doen", SeenAs::Used),
            seen("samen-doen", SeenAs::Idea),
            seen("samen-doen", SeenAs::Used),
        ];
        let table = SeenElements::new(all).unwrap();
        assert_eq!(table.as_slice().len(), 2);
        let left = table.without(&seen("samen-doen", SeenAs::Used));
        assert_eq!(left.as_slice(), [seen("samen-doen", SeenAs::Idea)]);
    }

    #[test]
    fn the_table_is_bounded() {
        let many: Vec<_> = (0..=MAX_SEEN).map(|it| seen(&format!("e-{it}"), SeenAs::Idea)).collect();
        assert_eq!(SeenElements::new(many), Err(MeetingError::Lines { has: 201, most: 200 }));
        for way in SeenAs::ALL {
            assert_eq!(SeenAs::from_id(way.id()), Some(way));
        }
    }
}

//! What is written down while reading: problems, ids that exist, ids that are pointed at.

use std::collections::BTreeMap;

use crate::{Kind, Problem, ProblemKind};

/// More than this is not told: nobody reads on, and a hostile pack cannot fill the memory.
const MOST_PROBLEMS: usize = 200;

/// A line in a file of the pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) file: String,
    pub(crate) line: usize,
}

impl Place {
    pub(crate) fn new(file: &str, line: usize) -> Self {
        Self { file: file.to_owned(), line }
    }
}

/// Something that points at an id.
struct Pointer {
    kind: Kind,
    id: String,
    place: Place,
}

#[derive(Default)]
pub(crate) struct Notes {
    problems: Vec<Problem>,
    declared: BTreeMap<(Kind, String), Place>,
    pointers: Vec<Pointer>,
}

impl Notes {
    pub(crate) fn problem(&mut self, place: &Place, kind: ProblemKind) {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(Problem { file: place.file.clone(), line: place.line, kind });
        }
    }

    /// Writes down that `id` exists. Practice and program elements share one room of names.
    pub(crate) fn declare(&mut self, kind: Kind, id: &str, place: Place) {
        let shared = match kind {
            Kind::Element => Kind::ProgramElement,
            Kind::ProgramElement => Kind::Element,
            other => other,
        };
        let first = [kind, shared].into_iter().find_map(|it| self.declared.get(&(it, id.to_owned())));
        if let Some(first) = first.cloned() {
            let twice = ProblemKind::IdTwice {
                kind,
                id: id.to_owned(),
                first_file: first.file,
                first_line: first.line,
            };
            self.problem(&place, twice);
        } else {
            self.declared.insert((kind, id.to_owned()), place);
        }
    }

    pub(crate) fn point_at(&mut self, kind: Kind, id: &str, place: Place) {
        self.pointers.push(Pointer { kind, id: id.to_owned(), place });
    }

    /// Where `id` stands; the beginning of the pack when it stands nowhere.
    pub(crate) fn place_of(&self, kind: Kind, id: &str) -> Place {
        self.declared.get(&(kind, id.to_owned())).cloned().unwrap_or_else(|| Place::new("pack.toml", 1))
    }

    /// True when a file of the pack is not there or could not be read at all.
    pub(crate) fn has_unread_file(&self) -> bool {
        self.problems.iter().any(|it| matches!(it.kind, ProblemKind::MissingFile | ProblemKind::NotToml))
    }

    /// Writes down every id that is pointed at and does not exist.
    pub(crate) fn resolve(&mut self) {
        for it in std::mem::take(&mut self.pointers) {
            if !self.declared.contains_key(&(it.kind, it.id.clone())) {
                self.problem(&it.place, ProblemKind::UnknownId { kind: it.kind, id: it.id });
            }
        }
    }

    /// All problems, in the order of file and line.
    pub(crate) fn into_problems(mut self) -> Vec<Problem> {
        self.problems.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        self.problems
    }
}

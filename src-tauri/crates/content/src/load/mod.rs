//! Reading a pack from its texts. Everything that is wrong is told at once, with file and line;
//! a pack with a problem is no pack at all.

mod cases;
mod evidence;
mod guide;
mod ids;
mod lenses;
mod notes;
mod own_methods;
mod sheet;
mod taxonomy;
mod wording;

use std::cell::RefCell;

use toml::de::DeTable;

pub(crate) use notes::{Notes, Place};
pub use own_methods::own_methods_from;
pub use sheet::MAX_TEXT;
use sheet::{Sheet, Source};

use crate::{Pack, PackFiles, Problem, ProblemKind, check};

/// The files that every pack has, apart from its elements and cases.
const NEEDED: [&str; 8] = [
    "pack.toml",
    "program.toml",
    "dimensions.toml",
    "guide.toml",
    "methods.toml",
    "lenses.toml",
    "evidence.toml",
    "registration.toml",
];

/// The pack in these files, or everything that is wrong with it, in the order of file and line.
pub fn load(files: &PackFiles) -> Result<Pack, Vec<Problem>> {
    let notes = RefCell::new(Notes::default());
    let mut pack = Pack::default();
    for path in NEEDED {
        if files.get(path).is_none() {
            notes.borrow_mut().problem(&Place::new(path, 1), ProblemKind::MissingFile);
        }
    }
    for (path, text) in files.iter() {
        read_file(path, text, &mut pack, &notes);
    }
    if pack.categories.is_empty() {
        notes.borrow_mut().problem(&Place::new("elements/", 1), ProblemKind::MissingFile);
    }
    let mut notes = notes.into_inner();
    // With a part of the pack unread, what points at it would be told instead of what is wrong.
    if !notes.has_unread_file() {
        notes.resolve();
        check::whole(&pack, &mut notes);
    }
    let problems = notes.into_problems();
    if problems.is_empty() { Ok(pack) } else { Err(problems) }
}

/// Which part of the pack a file holds.
type Reader = fn(&Sheet<'_>, &mut Pack);

fn reader_of(path: &str) -> Option<Reader> {
    match path {
        "pack.toml" => Some(taxonomy::about),
        "program.toml" => Some(taxonomy::program),
        "dimensions.toml" => Some(taxonomy::dimensions),
        "guide.toml" => Some(guide::guide),
        "methods.toml" => Some(guide::methods),
        "lenses.toml" => Some(lenses::lenses),
        "evidence.toml" => Some(evidence::evidence),
        "registration.toml" => Some(evidence::registration),
        "wording.toml" => Some(wording::wording),
        _ => match path.split_once('/') {
            Some(("elements", name)) if !name.contains('/') => Some(taxonomy::category),
            Some(("methods", name)) if !name.contains('/') => Some(guide::more_methods),
            Some(("cases", name)) if !name.contains('/') => Some(cases::case),
            _ => None,
        },
    }
}

fn read_file(path: &str, text: &str, pack: &mut Pack, notes: &RefCell<Notes>) {
    let Some(reader) = reader_of(path) else {
        return notes.borrow_mut().problem(&Place::new(path, 1), ProblemKind::UnknownFile);
    };
    sheet_of(path, text, notes, |sheet| reader(sheet, pack));
}

/// Reads the whole of a file with `read`; a text that is no TOML is told as such.
fn sheet_of(path: &str, text: &str, notes: &RefCell<Notes>, read: impl FnOnce(&Sheet<'_>)) {
    let source = Source::new(path, text);
    match DeTable::parse(text) {
        Ok(table) => {
            let sheet = Sheet::new(&source, table.get_ref(), 0, notes);
            read(&sheet);
            sheet.finish();
        }
        Err(error) => {
            let offset = error.span().map_or(0, |it| it.start);
            notes.borrow_mut().problem(&source.place(offset), ProblemKind::NotToml);
        }
    }
}

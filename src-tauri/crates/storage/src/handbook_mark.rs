//! Marks in the handbook: favourites and own notes, which belong to no case.
//! A mark for an element that the content pack no longer has is kept.

use domain::{ElementId, HandbookMark, Note};
use rusqlite::{Row, params};

use crate::{Rows, StorageError, Tx, value};

impl Rows<'_> {
    /// All marks, by element.
    pub fn handbook_marks(&self) -> Result<Vec<HandbookMark>, StorageError> {
        self.all(include_str!("handbook_mark/all.sql"), [], row_to_handbook_mark)
    }

    /// The mark on that element.
    pub fn handbook_mark(&self, element: &ElementId) -> Result<Option<HandbookMark>, StorageError> {
        self.first(include_str!("handbook_mark/of_element.sql"), [element.as_str()], row_to_handbook_mark)
    }
}

impl Tx<'_> {
    /// Puts the mark there as it is given, in the place of the one on that element.
    pub fn put_handbook_mark(&self, mark: &HandbookMark) -> Result<(), StorageError> {
        let row = params![mark.element.as_str(), mark.favourite, mark.note.as_str()];
        self.run(include_str!("handbook_mark/put.sql"), row)
    }

    /// Removes the mark on that element, when it is there.
    pub fn remove_handbook_mark(&self, element: &ElementId) -> Result<(), StorageError> {
        self.run("delete from handbook_mark where element = ?1", [element.as_str()])
    }
}

fn row_to_handbook_mark(row: &Row<'_>) -> Result<HandbookMark, StorageError> {
    Ok(HandbookMark {
        element: value::read(row, "element", |it| ElementId::new(it).ok())?,
        favourite: row.get("favourite")?,
        note: value::read(row, "note", |it| Note::new(it).ok())?,
    })
}

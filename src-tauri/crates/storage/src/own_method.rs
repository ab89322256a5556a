//! Methods that the worker made.

mod content;

use domain::{MethodId, OwnMethod};
use rusqlite::Row;

use crate::{Rows, StorageError, Tx, value};
pub(crate) use content::OwnMethodContent;

impl Rows<'_> {
    /// All methods of one's own, by id.
    pub fn own_methods(&self) -> Result<Vec<OwnMethod>, StorageError> {
        self.all("select id, content from own_method order by id", [], row_to_method)
    }

    /// The method.
    pub fn own_method(&self, id: &MethodId) -> Result<Option<OwnMethod>, StorageError> {
        self.first("select id, content from own_method where id = ?1", [id.as_str()], row_to_method)
    }
}

impl Tx<'_> {
    /// Puts the method there as it is given, in the place of the one with that id.
    pub fn put_own_method(&self, method: &OwnMethod) -> Result<(), StorageError> {
        let row = [method.id.to_string(), value::json(&OwnMethodContent::of(method))?];
        self.run(include_str!("own_method/put.sql"), row)
    }

    /// Removes the method, when it is there.
    pub fn remove_own_method(&self, id: &MethodId) -> Result<(), StorageError> {
        self.run("delete from own_method where id = ?1", [id.as_str()])
    }
}

fn row_to_method(row: &Row<'_>) -> Result<OwnMethod, StorageError> {
    let id = value::read(row, "id", |it| MethodId::new(it).ok())?;
    value::read(row, "content", |it| value::from_json::<OwnMethodContent>(it)?.method(id))
}

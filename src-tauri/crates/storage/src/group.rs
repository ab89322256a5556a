//! Groups of colleagues that meet. Their meetings have their own file.

mod content;

use domain::{Group, GroupId};
use rusqlite::Row;

use crate::{Rows, StorageError, Tx, value};
pub(crate) use content::{GroupContent, LeaderContent};

impl Rows<'_> {
    /// All groups, by id: a name is in the content, and its order is for who shows it.
    pub fn groups(&self) -> Result<Vec<Group>, StorageError> {
        self.all("select id, content from meeting_group order by id", [], row_to_group)
    }

    /// The group.
    pub fn group(&self, id: GroupId) -> Result<Option<Group>, StorageError> {
        self.first("select id, content from meeting_group where id = ?1", [id.0.to_string()], row_to_group)
    }
}

impl Tx<'_> {
    /// Puts the group there as it is given, in the place of the one with that id. Its meetings stay.
    pub fn put_group(&self, group: &Group) -> Result<(), StorageError> {
        let row = [group.id.0.to_string(), value::json(&GroupContent::of(group))?];
        self.run(include_str!("group/put.sql"), row)
    }

    /// Removes the group with its reflections, when it is there; its meetings stay, of no group.
    pub fn remove_group(&self, id: GroupId) -> Result<(), StorageError> {
        self.run("delete from meeting_group where id = ?1", [id.0.to_string()])
    }
}

fn row_to_group(row: &Row<'_>) -> Result<Group, StorageError> {
    let id = GroupId(value::read(row, "id", value::uuid)?);
    value::read(row, "content", |it| value::from_json::<GroupContent>(it)?.group(id))
}

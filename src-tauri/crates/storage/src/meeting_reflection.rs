//! How people look back on meetings and series, for the register. No row of it can name a case.

mod content;

use domain::{GroupId, MeetingId, MeetingReflection, ReflectedOn, ReflectionId};
use rusqlite::{Row, params};

use crate::{Rows, StorageError, Tx, value};
pub(crate) use content::{KeptReflection, ReflectionContent};

impl Rows<'_> {
    /// All reflections, by id.
    pub fn meeting_reflections(&self) -> Result<Vec<MeetingReflection>, StorageError> {
        self.all(include_str!("meeting_reflection/all.sql"), [], row_to_reflection)
    }

    /// The reflections on that, by id.
    pub fn meeting_reflections_on(&self, on: ReflectedOn) -> Result<Vec<MeetingReflection>, StorageError> {
        let (sql, id) = match on {
            ReflectedOn::Meeting(it) => (include_str!("meeting_reflection/of_meeting.sql"), it.0),
            ReflectedOn::Series(it) => (include_str!("meeting_reflection/of_group.sql"), it.0),
        };
        self.all(sql, [id.to_string()], row_to_reflection)
    }

    /// The reflection.
    pub fn meeting_reflection(&self, id: ReflectionId) -> Result<Option<MeetingReflection>, StorageError> {
        let sql = "select id, meeting_id, group_id, content from meeting_reflection where id = ?1";
        self.first(sql, [id.0.to_string()], row_to_reflection)
    }
}

impl Tx<'_> {
    /// Puts the reflection there as it is given, in the place of the one with that id.
    pub fn put_meeting_reflection(&self, reflection: &MeetingReflection) -> Result<(), StorageError> {
        let (meeting, group) = match reflection.on {
            ReflectedOn::Meeting(it) => (Some(it.0.to_string()), None),
            ReflectedOn::Series(it) => (None, Some(it.0.to_string())),
        };
        let content = value::json(&ReflectionContent::of(reflection))?;
        let row = params![reflection.id.0.to_string(), meeting, group, content];
        self.run(include_str!("meeting_reflection/put.sql"), row)
    }

    /// Removes the reflection, when it is there.
    pub fn remove_meeting_reflection(&self, id: ReflectionId) -> Result<(), StorageError> {
        self.run("delete from meeting_reflection where id = ?1", [id.0.to_string()])
    }
}

fn row_to_reflection(row: &Row<'_>) -> Result<MeetingReflection, StorageError> {
    let id = ReflectionId(value::read(row, "id", value::uuid)?);
    let meeting = value::read_optional(row, "meeting_id", value::uuid)?;
    let on = match meeting {
        Some(it) => ReflectedOn::Meeting(MeetingId(it)),
        None => ReflectedOn::Series(GroupId(value::read(row, "group_id", value::uuid)?)),
    };
    value::read(row, "content", |it| value::from_json::<ReflectionContent>(it)?.reflection(id, on))
}

//! Learning points: what outlives a case. No row of another table hangs on one or names one.

use domain::{ElementId, LearningPoint, LearningPointId, LearningText, YearMonth};
use rusqlite::{Row, params};

use crate::{Rows, StorageError, Tx, value};

impl Rows<'_> {
    /// All learning points, the newest month first.
    pub fn learning_points(&self) -> Result<Vec<LearningPoint>, StorageError> {
        self.all(include_str!("learning_point/all.sql"), [], row_to_learning_point)
    }

    /// The learning point.
    pub fn learning_point(&self, id: LearningPointId) -> Result<Option<LearningPoint>, StorageError> {
        self.first(include_str!("learning_point/by_id.sql"), [id.0.to_string()], row_to_learning_point)
    }
}

impl Tx<'_> {
    /// Puts the learning point there as it is given, in the place of the one with that id.
    pub fn put_learning_point(&self, point: &LearningPoint) -> Result<(), StorageError> {
        let row = params![
            point.id.0.to_string(),
            point.text.as_str(),
            point.element.as_ref().map(ElementId::as_str),
            point.month.to_string(),
        ];
        self.run(include_str!("learning_point/put.sql"), row)
    }

    /// Removes the learning point, when it is there.
    pub fn remove_learning_point(&self, id: LearningPointId) -> Result<(), StorageError> {
        self.run("delete from learning_point where id = ?1", [id.0.to_string()])
    }
}

fn row_to_learning_point(row: &Row<'_>) -> Result<LearningPoint, StorageError> {
    Ok(LearningPoint {
        id: LearningPointId(value::read(row, "id", value::uuid)?),
        text: value::read(row, "content", |it| LearningText::new(it).ok())?,
        element: value::read_optional(row, "element", |it| ElementId::new(it).ok())?,
        month: value::read(row, "month", YearMonth::parse)?,
    })
}

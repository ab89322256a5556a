//! Where the worker was, in each case and last of all, to go on from there.
//! No trail: only the newest place is kept.

use domain::{CaseId, Place, Tab, Variant};
use rusqlite::{Row, params};

use crate::{Rows, StorageError, Tx, value};

impl Rows<'_> {
    /// Where the worker was in the case.
    pub fn place_of(&self, case: CaseId) -> Result<Option<Place>, StorageError> {
        self.first(include_str!("place/of_case.sql"), [case.0.to_string()], row_to_place)
    }

    /// The case where the worker was last, and where in it; `None` when that case is gone or in the bin.
    pub fn last_place(&self) -> Result<Option<(CaseId, Place)>, StorageError> {
        self.first(include_str!("place/last.sql"), [], |row| {
            Ok((CaseId(value::read(row, "case_id", value::uuid)?), row_to_place(row)?))
        })
    }
}

impl Tx<'_> {
    /// Puts the place in the case there as it is given, and makes it the last one.
    pub fn put_place(&self, case: CaseId, place: &Place) -> Result<(), StorageError> {
        let id = case.0.to_string();
        let row = params![id, place.tab.id(), place.variant.id(), place.step];
        self.run(include_str!("place/put.sql"), row)?;
        self.run(include_str!("place/put_last.sql"), [&id])
    }
}

fn row_to_place(row: &Row<'_>) -> Result<Place, StorageError> {
    Ok(Place {
        tab: value::read(row, "tab", Tab::from_id)?,
        variant: value::read(row, "variant", Variant::from_id)?,
        step: row.get("step")?,
    })
}

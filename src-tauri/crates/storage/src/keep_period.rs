//! How long cases are kept after their last change: one number, or none for the usual.

use domain::KeepPeriod;

use crate::{Rows, StorageError, Tx};

impl Rows<'_> {
    /// The period that holds in this vault.
    pub fn keep_period(&self) -> Result<KeepPeriod, StorageError> {
        let months: Option<u8> =
            self.first("select months from keep_period", [], |row| Ok(row.get("months")?))?;
        months.map_or(Ok(KeepPeriod::default()), |it| KeepPeriod::new(it).ok_or(StorageError::Damaged))
    }
}

impl Tx<'_> {
    /// Keeps cases so long from now on. The usual period leaves no row.
    pub fn put_keep_period(&self, period: KeepPeriod) -> Result<(), StorageError> {
        self.run("delete from keep_period", [])?;
        if period == KeepPeriod::default() {
            return Ok(());
        }
        self.run("insert into keep_period (only_row, months) values (1, ?1)", [period.months()])
    }
}

//! Tables as their rows and columns. How wide a column becomes in points is decided elsewhere.

use super::Inline;

/// A table whose head is repeated on every page.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Table {
    pub columns: Vec<Column>,
    /// Which column names its row.
    pub naming_column: usize,
    pub groups: Vec<RowGroup>,
}

impl Table {
    /// A table of `rows` under heads that each have their part of the width.
    pub fn of_rows(
        columns: impl IntoIterator<Item = (String, f32)>,
        naming_column: usize,
        rows: impl IntoIterator<Item = Vec<Cell>>,
    ) -> Self {
        let rows = rows.into_iter().collect();
        Self::of_groups(columns, naming_column, vec![RowGroup { title: None, rows }])
    }

    /// The same with rows in groups.
    pub fn of_groups(
        columns: impl IntoIterator<Item = (String, f32)>,
        naming_column: usize,
        groups: Vec<RowGroup>,
    ) -> Self {
        let columns = columns.into_iter().map(|(head, share)| Column { head, share }).collect();
        Self { columns, naming_column, groups }
    }
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Column {
    pub head: String,
    /// Its part of the width; the parts of all columns make the whole.
    pub share: f32,
}

/// Rows that belong together, under a row of their own when `title` is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RowGroup {
    pub title: Option<String>,
    pub rows: Vec<Vec<Cell>>,
}

/// A cell; it reaches across so many columns and down so many rows of its group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cell {
    pub text: Inline,
    pub across: usize,
    pub down: usize,
}

#[cfg(test)]
impl Cell {
    /// The same cell, across so many columns.
    pub fn across(self, columns: usize) -> Self {
        Self { across: columns, ..self }
    }

    /// The same cell, down so many rows. A row that it reaches into leaves it out.
    pub fn down(self, rows: usize) -> Self {
        Self { down: rows, ..self }
    }
}

impl From<Inline> for Cell {
    fn from(text: Inline) -> Self {
        Self { text, across: 1, down: 1 }
    }
}

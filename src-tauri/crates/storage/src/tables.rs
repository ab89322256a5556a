//! All rows of all tables, whatever they are: to compare two stores and to copy one into another.
//! It knows no noun; names of tables and columns come from the schema itself.

use std::fmt::Write as _;

use rusqlite::types::Value;
use rusqlite::{Connection, TransactionBehavior, params_from_iter};

use crate::StorageError;

pub(crate) struct Table {
    pub(crate) name: String,
    columns: Vec<String>,
}

impl Table {
    /// The query for every row, as they come.
    pub(crate) fn select(&self) -> String {
        format!("select {} from {}", self.column_list(), quoted(&self.name))
    }

    fn column_list(&self) -> String {
        self.columns.iter().map(|it| quoted(it)).collect::<Vec<_>>().join(", ")
    }
}

/// What is kept beside the work: how it came about, and what may not come back.
const BESIDE_THE_WORK: [&str; 7] =
    ["erased_case", "log_entry", "meeting_timer", "meeting_timer_step", "step", "step_row", "text_version"];

/// Every row of every table as text, in an order that depends on what is in them only.
pub(crate) fn dump(db: &Connection) -> Result<String, StorageError> {
    dump_of(db, &tables(db)?)
}

/// As [`dump`], of what the worker made and sees only.
pub(crate) fn dump_of_work(db: &Connection) -> Result<String, StorageError> {
    let mut tables = tables(db)?;
    tables.retain(|it| !BESIDE_THE_WORK.contains(&it.name.as_str()));
    dump_of(db, &tables)
}

fn dump_of(db: &Connection, tables: &[Table]) -> Result<String, StorageError> {
    let mut text = String::new();
    for table in tables {
        let columns = table.column_list();
        let cells = table.columns.iter().map(|it| format!("quote({})", quoted(it))).collect::<Vec<_>>();
        let sql = format!("select {} from {} order by {columns}", cells.join(", "), quoted(&table.name));
        let mut statement = db.prepare(&sql)?;
        let mut rows = statement.query([])?;
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{} ({columns})", table.name);
        while let Some(row) = rows.next()? {
            for column in 0..cells.len() {
                let cell: String = row.get(column)?;
                let _ = write!(text, "{}{cell}", if column == 0 { "  " } else { ", " });
            }
            text.push('\n');
        }
    }
    Ok(text)
}

/// Puts every row of `from` into the empty tables of `to`, which has the same schema: all or nothing.
pub(crate) fn copy(from: &Connection, to: &mut Connection) -> Result<(), StorageError> {
    let work = to.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Rows may come before the row that they hang on; the commit looks whether all are there.
    work.execute_batch("pragma defer_foreign_keys = on")?;
    for table in tables(from)? {
        let (name, columns) = (quoted(&table.name), table.column_list());
        let places = vec!["?"; table.columns.len()].join(", ");
        let mut put = work.prepare(&format!("insert into {name} ({columns}) values ({places})"))?;
        let mut statement = from.prepare(&format!("select {columns} from {name}"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let cells: Vec<Value> =
                (0..table.columns.len()).map(|it| row.get(it)).collect::<Result<_, _>>()?;
            put.execute(params_from_iter(cells))?;
        }
    }
    Ok(work.commit()?)
}

/// The tables and their columns.
pub(crate) fn tables(db: &Connection) -> Result<Vec<Table>, StorageError> {
    let mut names = db.prepare(include_str!("tables/names.sql"))?;
    let mut columns = db.prepare("select name from pragma_table_info(?1) order by cid")?;
    let names: Vec<String> = names.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    names
        .into_iter()
        .map(|name| {
            let columns = columns.query_map([&name], |row| row.get(0))?.collect::<Result<_, _>>()?;
            Ok(Table { name, columns })
        })
        .collect()
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

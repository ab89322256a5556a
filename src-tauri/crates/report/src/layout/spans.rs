//! Where the cells of a table stand when some reach across columns or down rows. Points are not known here.

use std::ops::Range;

use crate::document::{Cell, Inline};

/// A cell in its column.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Laid<'a> {
    pub text: &'a Inline,
    pub column: usize,
    pub across: usize,
    pub down: usize,
}

/// The cells of `rows`, so that every column of every row is taken once; what is missing is empty.
pub(crate) fn laid(rows: &[Vec<Cell>], columns: usize) -> Vec<Vec<Laid<'_>>> {
    static EMPTY: Inline = Inline(Vec::new());
    // How many rows more each column is taken by a cell from above.
    let mut taken = vec![0_usize; columns];
    let mut found = Vec::with_capacity(rows.len());
    for (index, row) in rows.iter().enumerate() {
        let mut cells = row.iter();
        let mut laid = Vec::with_capacity(columns);
        let mut column = 0;
        while let Some(above) = taken.get_mut(column) {
            if *above > 0 {
                *above -= 1;
                column += 1;
                continue;
            }
            let cell = cells.next();
            let wanted = cell.map_or(1, |it| it.across.max(1));
            let free = taken.get(column..).unwrap_or_default().iter().take_while(|it| **it == 0).count();
            let across = wanted.min(free);
            let down = cell.map_or(1, |it| it.down.max(1)).min(rows.len() - index);
            for it in taken.get_mut(column..column + across).unwrap_or_default() {
                *it = down - 1;
            }
            laid.push(Laid { text: cell.map_or(&EMPTY, |it| &it.text), column, across, down });
            column += across;
        }
        found.push(laid);
    }
    found
}

/// The rows that cells bind together, in order.
pub(crate) fn bound(rows: &[Vec<Laid<'_>>]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut reach = 0;
    for (index, row) in rows.iter().enumerate() {
        match found.last_mut() {
            Some(last) if index < reach => last.end = index + 1,
            _ => found.push(index..index + 1),
        }
        let down = row.iter().map(|it| index + it.down).max();
        reach = reach.max(down.unwrap_or(0));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(across: usize, down: usize) -> Cell {
        Cell::from(Inline::plain("x")).across(across).down(down)
    }

    #[track_caller]
    fn check(rows: &[Vec<Cell>], expected: &[&[(usize, usize, usize)]], ends: &[usize]) {
        let laid = laid(rows, 3);
        let found: Vec<Vec<_>> =
            laid.iter().map(|it| it.iter().map(|it| (it.column, it.across, it.down)).collect()).collect();
        assert_eq!(found, expected);
        assert_eq!(bound(&laid).iter().map(|it| it.end).collect::<Vec<_>>(), ends);
    }

    #[test]
    fn every_column_of_every_row_is_taken_once() {
        check(&[vec![cell(1, 1)]], &[&[(0, 1, 1), (1, 1, 1), (2, 1, 1)]], &[1]);
        check(&[vec![cell(9, 9)]], &[&[(0, 3, 1)]], &[1]);
        check(
            &[vec![cell(1, 2), cell(2, 1)], vec![cell(1, 1)], vec![cell(2, 1), cell(1, 1)]],
            &[&[(0, 1, 2), (1, 2, 1)], &[(1, 1, 1), (2, 1, 1)], &[(0, 2, 1), (2, 1, 1)]],
            &[2, 3],
        );
    }
}

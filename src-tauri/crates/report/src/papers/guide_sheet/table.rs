//! The table of steps by which a leader keeps the time: from when until when, how long, what to do.

use crate::document::{Block, Cell, Column, Inline, RowGroup, Table};

/// A step of a meeting.
pub(in crate::papers) struct Step {
    pub minutes: u16,
    /// What stands behind the minutes: a star for a time of our own.
    pub star: &'static str,
    pub name: String,
    pub text: Inline,
}

/// The heads of the columns: clock, minutes, step, what to do.
pub(in crate::papers) struct Heads(pub [String; 4]);

/// The steps with a clock that runs on from nought.
pub(in crate::papers) fn steps(heads: Heads, steps: Vec<Step>) -> Block {
    let mut clock = 0u16;
    let rows = steps.into_iter().map(|it| {
        let from = clock;
        clock = clock.saturating_add(it.minutes);
        let cells: [Cell; 4] = [
            Inline::plain(format!("{}–{}", on_clock(from), on_clock(clock))).into(),
            Inline::plain(format!("{}{}", it.minutes, it.star)).into(),
            Inline::bold(it.name).into(),
            it.text.into(),
        ];
        cells.to_vec()
    });
    let rows = rows.collect();
    let shares = [0.12, 0.065, 0.205, 0.61];
    let columns = heads.0.into_iter().zip(shares).map(|(head, share)| Column { head, share });
    Block::Table(Table {
        columns: columns.collect(),
        naming_column: 2,
        groups: vec![RowGroup { title: None, rows }],
    })
}

/// Minutes since the beginning as on a clock: 1:05.
fn on_clock(minutes: u16) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_counts_hours_and_minutes() {
        assert_eq!(["0:00", "0:09", "1:05"], [0, 9, 65].map(on_clock).each_ref().map(String::as_str));
    }
}

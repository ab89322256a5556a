//! The table of steps by which a leader keeps the time: from when until when, how long, what to do.

use content::words::messages as say;

use crate::document::{Block, Cell, Inline, Table};

/// A step of a meeting.
pub(in crate::papers) struct Step {
    pub minutes: u16,
    /// What stands behind the minutes: a star for a time of our own.
    pub star: &'static str,
    pub name: String,
    pub text: Inline,
}

/// A table of steps with a column for their names: clock, minutes, step, what to do.
pub(in crate::papers) fn steps(steps: Vec<Step>) -> Block {
    let heads = [
        (say::paper_guide_clock(), 0.12),
        (say::paper_guide_minutes(), 0.065),
        (say::paper_guide_step(), 0.24),
        (say::paper_guide_do(), 0.575),
    ];
    table(heads.to_vec(), 2, steps, |name, text| vec![Inline::bold(name), text])
}

/// The same for steps with much to say: the name stands above it, so that the lines are long.
pub(in crate::papers) fn long_steps(steps: Vec<Step>) -> Block {
    let heads = [
        (say::paper_guide_clock(), 0.12),
        (say::paper_guide_minutes(), 0.065),
        (say::paper_guide_ask(), 0.815),
    ];
    table(heads.to_vec(), 0, steps, |name, mut text| {
        let mut whole = Inline::bold(name + "\n");
        whole.0.append(&mut text.0);
        vec![whole]
    })
}

/// The steps with a clock that runs on from nought; `told` gives the cells behind the clock and the minutes.
fn table(
    heads: Vec<(String, f32)>,
    naming_column: usize,
    steps: Vec<Step>,
    told: impl Fn(String, Inline) -> Vec<Inline>,
) -> Block {
    let mut clock = 0u16;
    let rows = steps.into_iter().map(|it| {
        let from = clock;
        clock = clock.saturating_add(it.minutes);
        let time = [
            Inline::plain(format!("{}–{}", on_clock(from), on_clock(clock))),
            Inline::plain(format!("{}{}", it.minutes, it.star)),
        ];
        time.into_iter().chain(told(it.name, it.text)).map(Cell::from).collect()
    });
    let rows: Vec<Vec<Cell>> = rows.collect();
    Block::Table(Table::of_rows(heads, naming_column, rows))
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

//! Counts as bars, each with its number: what is long is also said.
//! It draws what it is given; which counts those are is decided by the paper.

use content::words::messages as say;

use crate::document::{Align, Colour, Face, Figure, Frame, Label, Shape, Style};

const ROW: f32 = 15.75;
const BETWEEN: f32 = 2.25;
/// The part of the width for the names.
const NAMES: f32 = 0.42;
/// Room for the number behind the longest bar.
const NUMBER: f32 = 20.0;
/// From the top of a row to the baseline of its text.
const BASELINE: f32 = 11.4;

/// A bar: its name and how many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bar {
    pub name: String,
    pub count: usize,
}

/// `bars` in `width` points, in the order given; `title` says in the words for it what is counted.
pub(crate) fn bars(title: &str, bars: &[Bar], width: f32) -> Figure {
    let names = width * NAMES;
    let room = width - names - NUMBER;
    let most = bars.iter().map(|it| it.count).max().unwrap_or(0).max(1);
    let mut shapes = Vec::new();
    let mut y = 0.0;
    for bar in bars {
        let length = room * part(bar.count, most);
        let frame = |width, fill| Frame {
            x: names,
            y: y + 2.0,
            width,
            height: ROW - 4.0,
            radius: 3.0_f32.min(width / 2.0),
            fill: Some(fill),
            stroke: None,
        };
        shapes.push(label(bar.name.clone(), Face::Regular, 0.0, y, names - 6.0));
        shapes.push(Shape::Frame(frame(room, Colour::SUNKEN)));
        shapes.push(Shape::Frame(frame(length, Colour::TEAL)));
        shapes.push(label(bar.count.to_string(), Face::Bold, names + room + 5.0, y, NUMBER - 5.0));
        y += ROW + BETWEEN;
    }
    let said: Vec<_> = bars.iter().map(|it| say::paper_bar(&it.count.to_string(), &it.name)).collect();
    let alt = say::paper_bars_alt(&said.join(", "), title);
    Figure { alt, width, height: (y - BETWEEN).max(0.0), shapes }
}

/// `count` as a part of `most`, which is at least 1.
fn part(count: usize, most: usize) -> f32 {
    let number = |it: usize| f32::from(u16::try_from(it).unwrap_or(u16::MAX));
    number(count) / number(most)
}

fn label(text: String, face: Face, x: f32, y: f32, room: f32) -> Shape {
    let look = Style::SHEET.table();
    Shape::Label(Label { text, face, look, x, y: y + BASELINE, room, align: Align::Start })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_long_as_its_part_of_the_longest() {
        let all = [("ouders", 4), ("kind", 1)].map(|(name, count)| Bar { name: name.to_owned(), count });
        let figure = bars("Voor wie", &all, 220.0);
        let lengths: Vec<_> = figure
            .shapes
            .iter()
            .filter_map(|it| match it {
                Shape::Frame(frame) if frame.fill == Some(Colour::TEAL) => Some(frame.width),
                Shape::Frame(_) | Shape::Path(_) | Shape::Label(_) => None,
            })
            .collect();
        assert_eq!(lengths.len(), 2);
        assert!((lengths[0] - 4.0 * lengths[1]).abs() < 0.01, "{lengths:?}");
        assert!(figure.alt.contains("ouders 4") && figure.alt.contains("kind 1"), "{}", figure.alt);
    }
}

//! The picture of categories and phases: where something was done, where it was left out on purpose.
//! It counts elements in a cell and never adds cells up.

use content::{Category, Pack, words};
use domain::{Cell, Pattern, Phase};

use crate::document::{Align, Colour, Face, Figure, Frame, Label, LinePattern, Look, Shape, Stroke, Style};

const ROW: f32 = 15.75;
const BETWEEN: f32 = 2.25;
const HEAD: f32 = 15.0;
/// Room for the names of the categories.
const NAMES: f32 = 93.0;
const RADIUS: f32 = 3.0;
/// From the top of a row to the baseline of its text.
const BASELINE: f32 = 11.4;

/// The picture in `width` points, with a text that says all that is to be seen in it.
pub(crate) fn picture(pattern: &Pattern<'_>, pack: &Pack, width: f32) -> Figure {
    let cells = pattern.cells();
    let cell = |category: &Category, phase: Phase| {
        cells.get(&(category.id.clone(), phase)).copied().unwrap_or_default()
    };
    let cell_width = (width - NAMES - 2.0 * BETWEEN) / 3.0;
    let left = |index: f32| NAMES + index * (cell_width + BETWEEN);
    let mut shapes = Vec::new();
    for (phase, index) in Phase::ALL.into_iter().zip([0.0, 1.0, 2.0]) {
        let name = pack.phase(phase).name.clone();
        shapes.push(label(name, Face::Bold, left(index) + 1.0, 10.0, cell_width, Align::Start));
    }
    let mut y = HEAD;
    for category in &pack.categories {
        let name = format!("{} {}", category.letter, category.short);
        shapes.push(label(name, Face::Regular, 0.0, y + BASELINE, NAMES - 4.0, Align::Start));
        for (phase, index) in Phase::ALL.into_iter().zip([0.0, 1.0, 2.0]) {
            shapes.extend(drawn(cell(category, phase), left(index), y, cell_width));
        }
        y += ROW + BETWEEN;
    }
    let rows = pack.categories.iter().map(|it| row_in_words(it, pack, cell)).collect::<Vec<_>>().join(" ");
    let alt = words::messages::paper_picture_alt(
        &pack.categories.len().to_string(),
        &Phase::ALL.len().to_string(),
        &rows,
    );
    Figure { alt, width, height: y - BETWEEN, shapes }
}

/// A cell; dark enough in black and white, and its number says the same as its shade.
fn drawn(cell: Cell, x: f32, y: f32, width: f32) -> Vec<Shape> {
    let (fill, ink) = match cell.used {
        0 if cell.left_out > 0 => (Colour::WHITE, Colour::SOFT),
        0 => (Colour::SUNKEN, Colour::INK),
        1 => (Colour(0xb7, 0xce, 0xd0), Colour::INK),
        2 => (Colour(0x3e, 0x7b, 0x81), Colour::WHITE),
        _ => (Colour::TEAL, Colour::WHITE),
    };
    let dashes = Stroke { colour: Colour::INK, width: 1.0, pattern: LinePattern::Dashed };
    let stroke = (cell.left_out > 0).then_some(dashes);
    let inset = if stroke.is_some() { 0.5 } else { 0.0 };
    let frame = Frame {
        x: x + inset,
        y: y + inset,
        width: width - 2.0 * inset,
        height: ROW - 2.0 * inset,
        radius: RADIUS,
        fill: Some(fill),
        stroke,
    };
    let (text, face, size) = match cell {
        Cell { used: 0, left_out: 0 } => return vec![Shape::Frame(frame)],
        Cell { used: 0, .. } => (words::messages::paper_left_out(), Face::Regular, 8.3),
        Cell { used, .. } => (used.to_string(), Face::Bold, Style::SHEET.table),
    };
    let look = Look { size, colour: ink, ..Style::SHEET.table() };
    let middle = x + width / 2.0;
    let room = width - 4.0;
    let label = Label { text, face, look, x: middle, y: y + BASELINE, room, align: Align::Middle };
    vec![Shape::Frame(frame), Shape::Label(label)]
}

fn label(text: String, face: Face, x: f32, y: f32, room: f32, align: Align) -> Shape {
    Shape::Label(Label { text, face, look: Style::SHEET.table(), x, y, room, align })
}

fn row_in_words(category: &Category, pack: &Pack, cell: impl Fn(&Category, Phase) -> Cell) -> String {
    let said: Vec<String> = Phase::ALL
        .into_iter()
        .filter_map(|phase| {
            let name = pack.phase(phase).name.to_lowercase();
            let Cell { used, left_out } = cell(category, phase);
            match (used, left_out) {
                (0, 0) => None,
                (0, _) => Some(words::messages::paper_picture_cell_left_out(&name)),
                (_, 0) => Some(words::messages::paper_picture_cell(&used.to_string(), &name)),
                (_, _) => Some(words::messages::paper_picture_cell_both(&used.to_string(), &name)),
            }
        })
        .collect();
    let cells = if said.is_empty() { words::messages::paper_picture_nothing() } else { said.join(", ") };
    words::messages::paper_picture_row(&category.name, &cells)
}

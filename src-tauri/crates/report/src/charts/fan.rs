//! The fan of the handbook as a drawing for covers: a blade for each category, in its colour and with its letter.
//! The same geometry as the fan on the screen; it shows no counts.

use content::{Pack, words::messages as say};

use crate::document::{Align, Colour, Face, Figure, Label, Look, Path, Shape, Step};

/// The fan on the screen is so wide; the other lengths are in its units.
const WIDTH: f32 = 460.0;
/// The point around which the blades turn, with the top of the fan at 0.
const CENTRE: (f32, f32) = (230.0, 218.0);
const INNER: f32 = 44.0;
const OUTER: f32 = 218.0;
/// From the first edge of the first blade to the last of the last, in degrees.
const SPREAD: f32 = 172.0;
/// Between two blades, on each side, in degrees.
const GAP: f32 = 1.0;
/// The pin that holds the blades.
const PIN: f32 = 31.0;
/// Where a letter stands, as a part of the length of a blade.
const LETTER_AT: f32 = 0.86;

/// The fan in `width` points.
pub(crate) fn fan(pack: &Pack, width: f32) -> Figure {
    let scale = width / WIDTH;
    let count = f32::from(u16::try_from(pack.categories.len().max(1)).unwrap_or(u16::MAX));
    let step = SPREAD / count;
    let mut shapes = Vec::new();
    let mut from = -SPREAD / 2.0;
    for category in &pack.categories {
        let blade = blade(from + GAP.min(step / 4.0), from + step - GAP.min(step / 4.0), scale);
        shapes.push(Shape::Path(Path { fill: Some(Colour::of_category(category.letter)), ..blade }));
        // Letters become smaller where blades are narrow.
        let size = (step * 1.5).min(30.0) * scale;
        let (x, y) = spot(from + step / 2.0, OUTER * LETTER_AT, scale);
        shapes.push(Shape::Label(Label {
            text: category.letter.to_string(),
            face: Face::Bold,
            look: Look { size, leading: size, colour: Colour::WHITE },
            x,
            y: y + size / 3.0,
            room: size * 2.0,
            align: Align::Middle,
        }));
        from += step;
    }
    shapes.push(Shape::Path(Path { fill: Some(Colour::INK), ..pin(scale) }));
    let names: Vec<_> = pack.categories.iter().map(|it| format!("{} {}", it.letter, it.short)).collect();
    let alt = say::paper_fan_alt(&pack.categories.len().to_string(), &names.join(", "));
    Figure { alt, width, height: (CENTRE.1 + PIN) * scale, shapes }
}

/// The point so many degrees from straight up, at `radius` from the middle.
fn spot(degrees: f32, radius: f32, scale: f32) -> (f32, f32) {
    let angle = degrees.to_radians();
    ((CENTRE.0 + radius * angle.sin()) * scale, (CENTRE.1 - radius * angle.cos()) * scale)
}

fn blade(from: f32, to: f32, scale: f32) -> Path {
    let at = |degrees, radius| spot(degrees, radius, scale);
    let line = |(x, y)| Step::Line(x, y);
    let steps = vec![
        line(at(from, OUTER)),
        arc(from, to, OUTER, scale),
        line(at(to, INNER)),
        arc(to, from, INNER, scale),
    ];
    Path { start: at(from, INNER), steps, closed: true, ..Path::default() }
}

/// A part of a circle around the middle, in one curve.
fn arc(from: f32, to: f32, radius: f32, scale: f32) -> Step {
    let reach = 4.0 / 3.0 * ((to - from).to_radians() / 4.0).tan() * radius * scale;
    let handle = |degrees: f32, reach: f32| {
        let (x, y) = spot(degrees, radius, scale);
        let angle = degrees.to_radians();
        (x + reach * angle.cos(), y + reach * angle.sin())
    };
    Step::Curve([handle(from, reach), handle(to, -reach), spot(to, radius, scale)])
}

fn pin(scale: f32) -> Path {
    let quarters = [0.0, 90.0, 180.0, 270.0];
    let steps = quarters.map(|it| arc(it, it + 90.0, PIN, scale)).to_vec();
    Path { start: spot(0.0, PIN, scale), steps, closed: true, ..Path::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_blade_has_its_own_colour_and_letter_and_stays_inside() {
        let pack = Pack::shipped();
        let figure = fan(pack, 300.0);
        let mut letters = String::new();
        for shape in &figure.shapes {
            match shape {
                Shape::Path(it) => {
                    let [left, top, right, low] = it.extent();
                    assert!(left >= -0.01 && top >= -1.0, "{left}, {top}");
                    assert!(right <= 300.01 && low <= figure.height + 0.01, "{right}, {low}");
                }
                Shape::Label(it) => letters.push_str(&it.text),
                Shape::Frame(_) => panic!("a fan has no frames"),
            }
        }
        assert_eq!(letters, "KPVOHNSW");
        assert!(figure.alt.contains("K In kaart, P Plannen"), "{}", figure.alt);
    }
}

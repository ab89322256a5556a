//! A picture for each category and each part of the frame of the help, in one line weight and one colour.
//! What they look like stands in `lines`; who puts them where is not known here.

mod lines;

use content::{Category, ProgramElement, words::messages as say};
use domain::ElementId;

use crate::document::{
    Align, Colour, Face, Figure, Frame, Label, LinePattern, Look, Path, Shape, Step, Stroke,
};
use lines::{GRID, Ground, LINE, Part, THICK};

/// How far the handles of a quarter of a circle stand from its ends, as a part of the radius.
const QUARTER: f32 = 0.552_284_8;
/// How much white is in the tint of a pictogram.
const TINT: f32 = 0.8;

/// The pictogram of the category with this letter, `size` points square; for a letter of another pack, the
/// letter in a circle.
pub(crate) fn pictogram(letter: char, size: f32, colour: Colour) -> Vec<Shape> {
    match of_category(letter) {
        Some(parts) => drawn(parts, size, colour),
        None => in_a_circle(letter, size, colour),
    }
}

/// The pictogram of `category` in its own colour, with its name for who cannot see it.
pub(crate) fn category_figure(category: &Category, size: f32) -> Figure {
    let shapes = pictogram(category.letter, size, Colour::of_category(category.letter));
    Figure { alt: say::paper_pictogram_alt(&category.plain), width: size, height: size, shapes }
}

/// The pictogram of a part of the frame of the help; for one of another pack, its first letter in a circle.
pub(crate) fn program_figure(element: &ProgramElement, size: f32) -> Figure {
    let shapes = match of_program(&element.id) {
        Some(parts) => drawn(parts, size, Colour::TEAL),
        None => {
            in_a_circle(element.name.chars().next().unwrap_or('?').to_ascii_uppercase(), size, Colour::TEAL)
        }
    };
    Figure { alt: say::paper_pictogram_alt(&element.name), width: size, height: size, shapes }
}

fn of_category(letter: char) -> Option<&'static [Part]> {
    Some(match letter {
        'K' => lines::MAPPING,
        'P' => lines::PLANNING,
        'V' => lines::CHANGE,
        'O' => lines::PARENTING,
        'H' => lines::PRACTICAL,
        'N' => lines::NETWORK,
        'S' => lines::TOGETHER,
        'W' => lines::RELATION,
        _ => return None,
    })
}

fn of_program(id: &ElementId) -> Option<&'static [Part]> {
    Some(match id.as_str() {
        "duur-traject" => lines::CALENDAR,
        "contactfrequentie" => lines::VISITS,
        "contactduur" => lines::CLOCK,
        "fasering" => lines::STAIRS,
        "intensiteitsverloop" => lines::BARS,
        "starttijd" => lines::STOPWATCH,
        "nazorg" => lines::LETTER,
        "locatie" => lines::HOUSE,
        "contactvorm" => lines::TELEPHONE,
        "samenstelling-gesprek" => lines::PEOPLE,
        "bereikbaarheid" => lines::DAY_AND_NIGHT,
        "vaste-hulpverlener" => lines::ONE_FACE,
        "caseload" => lines::STREET,
        "teamoverleg" => lines::TABLE,
        "gedragswetenschapper" => lines::GLASSES,
        "intervisie" => lines::RELATION,
        "supervisie" => lines::COMPASS,
        "training" => lines::BOOK,
        "modelgetrouwheid" => lines::TARGET,
        "voortgangsmeting" => lines::GRAPH,
        _ => return None,
    })
}

fn in_a_circle(letter: char, size: f32, colour: Colour) -> Vec<Shape> {
    let pen = Pen { scale: size / GRID, colour };
    let type_size = size * 0.5;
    let look = Look { size: type_size, leading: type_size, colour };
    // A capital of the family is two thirds of its type size high.
    let label = Label {
        text: letter.to_string(),
        face: Face::Bold,
        look,
        x: size / 2.0,
        y: size / 2.0 + type_size / 3.0,
        room: size,
        align: Align::Middle,
    };
    vec![pen.ring((GRID / 2.0, GRID / 2.0), 20.0, Ground::Tint), Shape::Label(label)]
}

fn drawn(parts: &[Part], size: f32, colour: Colour) -> Vec<Shape> {
    let pen = Pen { scale: size / GRID, colour };
    parts.iter().flat_map(|it| pen.part(it)).collect()
}

/// Who draws: how large, in which colour.
struct Pen {
    scale: f32,
    colour: Colour,
}

impl Pen {
    fn part(&self, part: &Part) -> Vec<Shape> {
        vec![match *part {
            Part::Line(points) => self.straight(points, LINE, None),
            Part::Thick(points) => self.straight(points, THICK, None),
            Part::Shape(points, ground) => self.straight(points, LINE, Some(ground)),
            Part::Bow(start, curves) => self.curved(start, curves, None),
            Part::Round(start, curves, ground) => self.curved(start, curves, Some(ground)),
            Part::Ring(middle, radius, ground) => self.ring(middle, radius, ground),
            Part::Box([x, y, width, height, radius], ground) => Shape::Frame(Frame {
                x: x * self.scale,
                y: y * self.scale,
                width: width * self.scale,
                height: height * self.scale,
                radius: radius * self.scale,
                fill: self.fill(ground),
                stroke: Some(self.stroke(LINE)),
            }),
            Part::Person(head, by, ground) => return self.person(head, by, ground),
        }]
    }

    /// A head, and below it shoulders.
    fn person(&self, (x, y): (f32, f32), by: f32, ground: Ground) -> Vec<Shape> {
        let at = |right: f32, down: f32| (x + right * by, y + down * by);
        let shoulders =
            [[at(-7.0, 8.5), at(-4.5, 6.2), at(0.0, 6.2)], [at(4.5, 6.2), at(7.0, 8.5), at(7.0, 12.5)]];
        vec![self.ring((x, y), 4.0 * by, ground), self.curved(at(-7.0, 12.5), &shoulders, Some(ground))]
    }

    fn ring(&self, (x, y): (f32, f32), radius: f32, ground: Ground) -> Shape {
        let handle = radius * QUARTER;
        let (left, right, top, low) = (x - radius, x + radius, y - radius, y + radius);
        let curves = [
            [(right, y + handle), (x + handle, low), (x, low)],
            [(x - handle, low), (left, y + handle), (left, y)],
            [(left, y - handle), (x - handle, top), (x, top)],
            [(x + handle, top), (right, y - handle), (right, y)],
        ];
        self.curved((right, y), &curves, Some(ground))
    }

    /// Lines from point to point; joined to an outline when something is inside.
    fn straight(&self, points: &[(f32, f32)], width: f32, ground: Option<Ground>) -> Shape {
        let mut points = points.iter().map(|it| self.at(*it));
        Shape::Path(Path {
            start: points.next().unwrap_or_default(),
            steps: points.map(|(x, y)| Step::Line(x, y)).collect(),
            closed: ground.is_some(),
            fill: ground.and_then(|it| self.fill(it)),
            stroke: Some(self.stroke(width)),
        })
    }

    fn curved(&self, start: (f32, f32), curves: &[[(f32, f32); 3]], ground: Option<Ground>) -> Shape {
        Shape::Path(Path {
            start: self.at(start),
            steps: curves.iter().map(|it| Step::Curve(it.map(|it| self.at(it)))).collect(),
            closed: ground.is_some(),
            fill: ground.and_then(|it| self.fill(it)),
            stroke: Some(self.stroke(LINE)),
        })
    }

    fn at(&self, (x, y): (f32, f32)) -> (f32, f32) {
        (x * self.scale, y * self.scale)
    }

    fn stroke(&self, width: f32) -> Stroke {
        Stroke { colour: self.colour, width: width * self.scale, pattern: LinePattern::Whole }
    }

    fn fill(&self, ground: Ground) -> Option<Colour> {
        match ground {
            Ground::Open => None,
            Ground::White => Some(Colour::WHITE),
            Ground::Tint => Some(self.colour.lighter(TINT)),
            Ground::Solid => Some(self.colour),
        }
    }
}

#[cfg(test)]
mod tests {
    use content::Pack;

    use super::*;

    /// Left, top, right and bottom of what is drawn, without half a line around it.
    fn extent(shapes: &[Shape]) -> [f32; 4] {
        let all = shapes.iter().map(|it| match it {
            Shape::Frame(it) => [it.x, it.y, it.x + it.width, it.y + it.height],
            Shape::Path(it) => it.extent(),
            Shape::Label(it) => [it.x, it.y, it.x, it.y],
        });
        all.reduce(|a, b| [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]).unwrap()
    }

    #[track_caller]
    fn check_inside(figure: &Figure) {
        let [left, top, right, low] = extent(&figure.shapes);
        let edge = LINE / 2.0 * figure.width / GRID;
        let name = &figure.alt;
        assert!(left >= edge && top >= edge, "{name}: {left}, {top}");
        assert!(right <= figure.width - edge && low <= figure.height - edge, "{name}: {right}, {low}");
        assert!(right - left > figure.width * 0.4, "{name} is large enough to see");
    }

    #[test]
    fn every_picture_stays_within_its_square() {
        let pack = Pack::shipped();
        for size in [18.0, 48.0, 200.0] {
            for it in &pack.categories {
                check_inside(&category_figure(it, size));
            }
            for it in &pack.program {
                check_inside(&program_figure(it, size));
            }
        }
    }

    #[test]
    fn every_category_and_program_element_of_the_shipped_pack_has_a_picture_of_its_own() {
        let pack = Pack::shipped();
        let categories: Vec<_> = pack.categories.iter().map(|it| of_category(it.letter).unwrap()).collect();
        let program: Vec<_> = pack.program.iter().map(|it| of_program(&it.id).unwrap()).collect();
        for all in [categories, program] {
            for (index, it) in all.iter().enumerate() {
                assert!(!all[index + 1..].contains(it), "picture {index} is used twice");
            }
        }
    }

    #[test]
    fn a_letter_of_another_pack_stands_in_a_circle() {
        let shapes = pictogram('Q', 40.0, Colour::TEAL);
        let [Shape::Path(ring), Shape::Label(label)] = &*shapes else { panic!("{shapes:?}") };
        assert!(ring.closed);
        assert_eq!(label.text, "Q");
    }
}

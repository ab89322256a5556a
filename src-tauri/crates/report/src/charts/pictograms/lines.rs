//! The lines of the pictograms on a grid of 48 by 48. Own drawings; no colour and no size is decided here.

/// A point on the grid, from the top left.
type Point = (f32, f32);

/// The side of the grid.
pub(super) const GRID: f32 = 48.0;
/// The width of a line on the grid.
pub(super) const LINE: f32 = 2.2;
/// The width of a line that carries weight: a handle.
pub(super) const THICK: f32 = 4.4;

/// What is inside an outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ground {
    /// What is behind it.
    Open,
    /// White: it covers what is behind it.
    White,
    /// A light tint of the colour.
    Tint,
    /// The colour itself.
    Solid,
}

/// A part of a pictogram; a later part lies over an earlier one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Part {
    /// Straight lines from point to point.
    Line(&'static [Point]),
    /// The same, with more weight.
    Thick(&'static [Point]),
    /// Curves from a point on: two handles and an end each.
    Bow(Point, &'static [[Point; 3]]),
    /// An outline of straight lines.
    Shape(&'static [Point], Ground),
    /// An outline of curves.
    Round(Point, &'static [[Point; 3]], Ground),
    /// A circle: its middle and its radius.
    Ring(Point, f32, Ground),
    /// A rectangle with round corners: left, top, width, height, radius.
    Box([f32; 5], Ground),
    /// Someone seen to the chest: the middle of the head, and how large.
    Person(Point, f32, Ground),
}

use Ground::{Open, Solid, Tint, White};
use Part::{Bow, Box, Line, Person, Ring, Round, Shape, Thick};

/// A looking glass over a house, with someone in it: see what is going on.
pub(super) const MAPPING: &[Part] = &[
    Shape(&[(7.5, 22.0), (22.0, 8.5), (36.5, 22.0), (36.5, 42.0), (7.5, 42.0)], Tint),
    Line(&[(3.5, 25.5), (22.0, 8.0), (33.0, 18.5)]),
    Thick(&[(37.0, 36.0), (44.0, 43.0)]),
    Ring((29.0, 28.0), 11.0, White),
    Person((29.0, 24.6), 0.62, Open),
];

/// A list of which two lines are ticked: a plan, and looking back on it.
pub(super) const PLANNING: &[Part] = &[
    Box([8.0, 8.0, 32.0, 36.0, 4.0], White),
    Box([16.0, 4.0, 16.0, 8.0, 2.5], Tint),
    Line(&[(13.5, 20.0), (16.3, 22.8), (21.0, 17.0)]),
    Line(&[(25.5, 20.5), (34.5, 20.5)]),
    Line(&[(13.5, 29.0), (16.3, 31.8), (21.0, 26.0)]),
    Line(&[(25.5, 29.5), (34.5, 29.5)]),
    Ring((17.2, 37.6), 2.6, Open),
    Line(&[(25.5, 38.0), (31.5, 38.0)]),
];

/// A plant that grows from left to right: change in small steps.
pub(super) const CHANGE: &[Part] = &[
    Thick(&[(4.0, 42.5), (44.0, 42.5)]),
    Line(&[(9.0, 42.0), (9.0, 35.5)]),
    Round(
        (9.0, 36.0),
        &[[(9.0, 31.5), (12.0, 30.0), (15.0, 30.0)], [(15.0, 33.5), (12.5, 36.0), (9.0, 36.0)]],
        Tint,
    ),
    Line(&[(21.0, 42.0), (21.0, 28.0)]),
    Round(
        (21.0, 30.0),
        &[[(21.0, 24.5), (25.0, 23.0), (28.5, 23.0)], [(28.5, 27.0), (25.0, 30.0), (21.0, 30.0)]],
        Tint,
    ),
    Round(
        (21.0, 36.0),
        &[[(21.0, 32.0), (18.0, 30.0), (14.5, 30.0)], [(14.5, 33.5), (17.5, 36.0), (21.0, 36.0)]],
        Tint,
    ),
    Line(&[(36.0, 42.0), (36.0, 18.0)]),
    Round(
        (36.0, 37.0),
        &[[(36.0, 32.5), (32.5, 30.5), (28.5, 30.5)], [(28.5, 34.5), (32.0, 37.0), (36.0, 37.0)]],
        Tint,
    ),
    Round(
        (36.0, 29.5),
        &[[(36.0, 25.5), (39.5, 23.5), (43.5, 23.5)], [(43.5, 27.0), (40.0, 29.5), (36.0, 29.5)]],
        Tint,
    ),
    Ring((36.0, 7.2), 3.6, Tint),
    Ring((41.4, 11.2), 3.6, Tint),
    Ring((39.4, 17.4), 3.6, Tint),
    Ring((32.6, 17.4), 3.6, Tint),
    Ring((30.6, 11.2), 3.6, Tint),
    Ring((36.0, 12.8), 3.4, White),
];

/// A grown-up and a child who hold hands.
pub(super) const PARENTING: &[Part] = &[
    Ring((16.0, 9.5), 5.5, Tint),
    Bow((23.0, 22.5), &[[(24.5, 27.0), (25.5, 31.0), (28.0, 33.8)]]),
    Bow((9.0, 23.0), &[[(7.5, 27.0), (6.0, 31.0), (5.5, 34.0)]]),
    Round(
        (9.0, 36.0),
        &[
            [(9.0, 33.0), (9.0, 27.0), (9.0, 24.0)],
            [(9.0, 20.0), (12.0, 18.0), (16.0, 18.0)],
            [(20.0, 18.0), (23.0, 20.0), (23.0, 24.0)],
            [(23.0, 27.0), (23.0, 33.0), (23.0, 36.0)],
        ],
        Tint,
    ),
    Line(&[(12.5, 36.0), (12.5, 44.0)]),
    Line(&[(19.5, 36.0), (19.5, 44.0)]),
    Ring((35.0, 22.0), 4.6, White),
    Bow((40.0, 32.5), &[[(41.5, 35.0), (43.0, 37.0), (43.8, 39.0)]]),
    Round(
        (29.5, 39.0),
        &[
            [(29.5, 38.0), (29.5, 36.0), (29.5, 34.5)],
            [(29.5, 31.0), (32.0, 29.5), (35.0, 29.5)],
            [(38.0, 29.5), (40.5, 31.0), (40.5, 34.5)],
            [(40.5, 36.0), (40.5, 38.0), (40.5, 39.0)],
        ],
        White,
    ),
    Line(&[(32.5, 39.0), (32.5, 44.0)]),
    Line(&[(37.5, 39.0), (37.5, 44.0)]),
    Line(&[(29.5, 34.5), (27.0, 33.0)]),
];

/// A box with tools.
pub(super) const PRACTICAL: &[Part] = &[
    Line(&[(17.0, 26.0), (17.0, 11.0)]),
    Shape(&[(11.0, 4.5), (20.0, 4.5), (26.0, 9.0), (26.0, 11.5), (11.0, 11.5)], Tint),
    Line(&[(32.0, 26.0), (32.0, 15.0)]),
    Box([29.0, 4.0, 6.0, 11.5, 2.8], White),
    Line(&[(8.0, 26.0), (8.0, 19.0), (40.0, 19.0), (40.0, 26.0)]),
    Box([4.0, 25.5, 40.0, 17.5, 3.0], Tint),
    Line(&[(4.0, 32.0), (44.0, 32.0)]),
    Box([20.5, 29.0, 7.0, 6.5, 1.5], White),
];

/// Someone with others all around, joined to each of them.
pub(super) const NETWORK: &[Part] = &[
    Line(&[(12.0, 13.0), (36.0, 37.0)]),
    Line(&[(36.0, 13.0), (12.0, 37.0)]),
    Ring((24.0, 25.0), 11.5, White),
    Person((24.0, 21.0), 1.0, Tint),
    Person((8.0, 6.6), 0.7, White),
    Person((40.0, 6.6), 0.7, White),
    Person((8.0, 36.6), 0.7, White),
    Person((40.0, 36.6), 0.7, White),
];

/// Pieces of a puzzle that fit.
pub(super) const TOGETHER: &[Part] = &[
    Round(
        (5.0, 13.0),
        &[
            [(5.0, 13.0), (24.0, 13.0), (24.0, 13.0)],
            [(24.0, 13.0), (24.0, 20.5), (24.0, 20.5)],
            [(26.0, 17.5), (32.0, 18.5), (32.0, 24.0)],
            [(32.0, 29.5), (26.0, 30.5), (24.0, 27.5)],
            [(24.0, 27.5), (24.0, 35.0), (24.0, 35.0)],
            [(24.0, 35.0), (5.0, 35.0), (5.0, 35.0)],
            [(5.0, 35.0), (5.0, 13.0), (5.0, 13.0)],
        ],
        Tint,
    ),
    Line(&[(24.0, 13.0), (43.0, 13.0), (43.0, 35.0), (24.0, 35.0)]),
    Round(
        (30.5, 13.0),
        &[[(27.5, 11.0), (28.5, 4.5), (34.0, 4.5)], [(39.5, 4.5), (40.5, 11.0), (37.5, 13.0)]],
        White,
    ),
    Round(
        (10.5, 35.0),
        &[[(7.5, 37.0), (8.5, 43.5), (14.0, 43.5)], [(19.5, 43.5), (20.5, 37.0), (17.5, 35.0)]],
        Tint,
    ),
];

/// Two who talk with each other, one with a heart in the words.
pub(super) const RELATION: &[Part] = &[
    Round(
        (9.0, 4.5),
        &[
            [(9.0, 4.5), (25.0, 4.5), (26.0, 4.5)],
            [(29.0, 4.5), (31.0, 6.5), (31.0, 9.5)],
            [(31.0, 9.5), (31.0, 19.0), (31.0, 20.5)],
            [(31.0, 23.5), (29.0, 25.5), (26.0, 25.5)],
            [(26.0, 25.5), (16.0, 25.5), (16.0, 25.5)],
            [(16.0, 25.5), (9.0, 32.0), (9.0, 32.0)],
            [(9.0, 32.0), (9.0, 25.5), (9.0, 25.5)],
            [(6.0, 25.5), (4.0, 23.5), (4.0, 20.5)],
            [(4.0, 20.5), (4.0, 9.5), (4.0, 9.5)],
            [(4.0, 6.5), (6.0, 4.5), (9.0, 4.5)],
        ],
        Tint,
    ),
    Round(
        (17.5, 21.0),
        &[
            [(13.0, 17.5), (10.5, 15.5), (10.5, 12.8)],
            [(10.5, 9.0), (15.5, 8.0), (17.5, 11.8)],
            [(19.5, 8.0), (24.5, 9.0), (24.5, 12.8)],
            [(24.5, 15.5), (22.0, 17.5), (17.5, 21.0)],
        ],
        Solid,
    ),
    Round(
        (23.0, 20.0),
        &[
            [(23.0, 20.0), (38.0, 20.0), (39.0, 20.0)],
            [(42.0, 20.0), (44.0, 22.0), (44.0, 25.0)],
            [(44.0, 25.0), (44.0, 32.0), (44.0, 33.0)],
            [(44.0, 36.0), (42.0, 38.0), (39.0, 38.0)],
            [(39.0, 38.0), (39.0, 44.0), (39.0, 44.0)],
            [(39.0, 44.0), (32.5, 38.0), (32.5, 38.0)],
            [(32.5, 38.0), (23.0, 38.0), (23.0, 38.0)],
            [(20.0, 38.0), (18.0, 36.0), (18.0, 33.0)],
            [(18.0, 33.0), (18.0, 25.0), (18.0, 25.0)],
            [(18.0, 22.0), (20.0, 20.0), (23.0, 20.0)],
        ],
        White,
    ),
    Ring((25.0, 29.0), 1.6, Solid),
    Ring((31.0, 29.0), 1.6, Solid),
    Ring((37.0, 29.0), 1.6, Solid),
];

/// A page of a calendar.
pub(super) const CALENDAR: &[Part] = &[
    Box([6.0, 9.0, 36.0, 34.0, 4.0], White),
    Shape(&[(6.0, 18.0), (42.0, 18.0)], Open),
    Thick(&[(15.0, 5.0), (15.0, 12.0)]),
    Thick(&[(33.0, 5.0), (33.0, 12.0)]),
    Ring((14.5, 26.0), 1.8, Solid),
    Ring((24.0, 26.0), 1.8, Solid),
    Ring((33.5, 26.0), 1.8, Solid),
    Ring((14.5, 35.0), 1.8, Solid),
    Ring((24.0, 35.0), 1.8, Solid),
];

/// A door with a knock on it.
pub(super) const VISITS: &[Part] = &[
    Box([16.0, 5.0, 26.0, 38.0, 2.0], Tint),
    Line(&[(4.0, 43.0), (44.0, 43.0)]),
    Ring((36.0, 25.0), 1.8, Solid),
    Bow((11.0, 17.0), &[[(8.5, 20.0), (8.5, 26.0), (11.0, 29.0)]]),
    Bow((6.5, 14.0), &[[(2.5, 19.0), (2.5, 27.0), (6.5, 32.0)]]),
];

/// A clock.
pub(super) const CLOCK: &[Part] = &[
    Ring((24.0, 24.0), 19.0, Tint),
    Line(&[(24.0, 12.5), (24.0, 24.0), (31.5, 29.0)]),
    Ring((24.0, 24.0), 1.8, Solid),
];

/// Stairs of three steps.
pub(super) const STAIRS: &[Part] = &[Shape(
    &[
        (5.0, 42.0),
        (5.0, 32.0),
        (17.5, 32.0),
        (17.5, 22.0),
        (30.0, 22.0),
        (30.0, 12.0),
        (43.0, 12.0),
        (43.0, 42.0),
    ],
    Tint,
)];

/// Bars that become shorter.
pub(super) const BARS: &[Part] = &[
    Box([6.0, 8.0, 9.0, 34.0, 2.0], Tint),
    Box([19.5, 18.0, 9.0, 24.0, 2.0], Tint),
    Box([33.0, 28.0, 9.0, 14.0, 2.0], Tint),
];

/// A watch that counts from the start.
pub(super) const STOPWATCH: &[Part] = &[
    Thick(&[(19.0, 4.5), (29.0, 4.5)]),
    Line(&[(24.0, 4.5), (24.0, 10.0)]),
    Line(&[(37.5, 12.0), (40.5, 9.0)]),
    Ring((24.0, 27.0), 17.0, Tint),
    Line(&[(24.0, 27.0), (32.0, 19.0)]),
    Ring((24.0, 27.0), 1.8, Solid),
];

/// A letter.
pub(super) const LETTER: &[Part] =
    &[Box([4.0, 11.0, 40.0, 27.0, 3.0], White), Line(&[(5.5, 13.0), (24.0, 27.0), (42.5, 13.0)])];

/// A house.
pub(super) const HOUSE: &[Part] = &[
    Shape(&[(9.0, 21.0), (24.0, 7.0), (39.0, 21.0), (39.0, 42.0), (9.0, 42.0)], Tint),
    Line(&[(4.0, 25.5), (24.0, 6.5), (44.0, 25.5)]),
    Shape(&[(20.0, 42.0), (20.0, 30.0), (28.0, 30.0), (28.0, 42.0)], White),
];

/// A telephone.
pub(super) const TELEPHONE: &[Part] = &[
    Box([13.0, 4.0, 22.0, 40.0, 4.0], White),
    Shape(&[(13.0, 10.0), (35.0, 10.0), (35.0, 35.5), (13.0, 35.5)], Tint),
    Ring((24.0, 39.8), 1.6, Solid),
];

/// Three people beside each other.
pub(super) const PEOPLE: &[Part] =
    &[Person((10.5, 18.0), 0.95, White), Person((37.5, 18.0), 0.95, White), Person((24.0, 17.0), 1.35, Tint)];

/// A sun and a moon.
pub(super) const DAY_AND_NIGHT: &[Part] = &[
    Ring((16.0, 17.0), 6.5, Tint),
    Line(&[(16.0, 4.0), (16.0, 6.5)]),
    Line(&[(3.0, 17.0), (5.5, 17.0)]),
    Line(&[(6.8, 7.8), (8.5, 9.5)]),
    Line(&[(25.2, 7.8), (23.5, 9.5)]),
    Line(&[(6.8, 26.2), (8.5, 24.5)]),
    Round(
        (34.0, 22.5),
        &[
            [(30.5, 31.0), (34.0, 38.0), (43.5, 37.5)],
            [(40.0, 43.5), (30.0, 46.0), (23.5, 39.5)],
            [(17.5, 32.5), (23.0, 23.0), (34.0, 22.5)],
        ],
        Tint,
    ),
];

/// One person, in a frame.
pub(super) const ONE_FACE: &[Part] = &[
    Box([8.0, 4.0, 32.0, 40.0, 4.0], White),
    Person((24.0, 18.0), 1.35, Tint),
    Line(&[(17.0, 38.5), (31.0, 38.5)]),
];

/// Houses beside each other.
pub(super) const STREET: &[Part] = &[
    Shape(&[(3.0, 41.0), (3.0, 25.0), (10.0, 17.0), (17.0, 25.0), (17.0, 41.0)], Tint),
    Shape(&[(17.0, 41.0), (17.0, 20.0), (24.0, 11.0), (31.0, 20.0), (31.0, 41.0)], White),
    Shape(&[(31.0, 41.0), (31.0, 25.0), (38.0, 17.0), (45.0, 25.0), (45.0, 41.0)], Tint),
    Shape(&[(22.0, 41.0), (22.0, 33.0), (26.0, 33.0), (26.0, 41.0)], Open),
    Line(&[(8.0, 31.0), (12.0, 31.0)]),
    Line(&[(36.0, 31.0), (40.0, 31.0)]),
];

/// People around a table.
pub(super) const TABLE: &[Part] = &[
    Ring((24.0, 24.0), 10.5, Tint),
    Ring((24.0, 6.5), 4.0, White),
    Ring((41.5, 24.0), 4.0, White),
    Ring((24.0, 41.5), 4.0, White),
    Ring((6.5, 24.0), 4.0, White),
];

/// Glasses, to look along with.
pub(super) const GLASSES: &[Part] = &[
    Ring((13.0, 28.0), 9.0, Tint),
    Ring((35.0, 28.0), 9.0, Tint),
    Bow((22.0, 27.0), &[[(22.8, 24.5), (25.2, 24.5), (26.0, 27.0)]]),
    Line(&[(4.5, 25.0), (8.0, 12.0), (12.0, 12.0)]),
    Line(&[(43.5, 25.0), (40.0, 12.0), (36.0, 12.0)]),
];

/// A compass.
pub(super) const COMPASS: &[Part] = &[
    Ring((24.0, 24.0), 19.0, White),
    Shape(&[(32.5, 13.0), (27.0, 26.5), (21.0, 21.5)], Solid),
    Shape(&[(15.5, 35.0), (27.0, 26.5), (21.0, 21.5)], Tint),
];

/// An open book.
pub(super) const BOOK: &[Part] = &[
    Round(
        (24.0, 13.0),
        &[
            [(19.0, 9.0), (11.0, 8.5), (5.0, 9.5)],
            [(5.0, 9.5), (5.0, 37.5), (5.0, 37.5)],
            [(11.0, 36.5), (19.0, 37.0), (24.0, 41.0)],
            [(24.0, 41.0), (24.0, 13.0), (24.0, 13.0)],
        ],
        Tint,
    ),
    Round(
        (24.0, 13.0),
        &[
            [(29.0, 9.0), (37.0, 8.5), (43.0, 9.5)],
            [(43.0, 9.5), (43.0, 37.5), (43.0, 37.5)],
            [(37.0, 36.5), (29.0, 37.0), (24.0, 41.0)],
            [(24.0, 41.0), (24.0, 13.0), (24.0, 13.0)],
        ],
        White,
    ),
];

/// A target.
pub(super) const TARGET: &[Part] =
    &[Ring((24.0, 24.0), 19.0, White), Ring((24.0, 24.0), 11.5, Tint), Ring((24.0, 24.0), 4.0, Solid)];

/// A line that goes up between two axes.
pub(super) const GRAPH: &[Part] = &[
    Line(&[(6.0, 5.0), (6.0, 42.0), (44.0, 42.0)]),
    Line(&[(12.0, 34.0), (21.0, 25.0), (29.0, 30.0), (41.0, 12.0)]),
    Ring((12.0, 34.0), 2.2, White),
    Ring((21.0, 25.0), 2.2, White),
    Ring((29.0, 30.0), 2.2, White),
    Ring((41.0, 12.0), 2.2, White),
];

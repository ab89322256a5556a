//! The pages as PDF operators: the only file that names `printpdf`.
//! What the marks mean is written into the file afterwards, in `tagged`.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::OnceLock;

use printpdf::{
    Codepoint, Color, DictItem, FontId, Line, LineCapStyle, LineDashPattern, LineJoinStyle, LinePoint, Op,
    PaintMode, ParsedFont, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing,
    Pt, Rgb, TextItem, WindingOrder,
};

use crate::document::{Colour, Frame, LinePattern, Path, Step, Stroke};
use crate::layout::{Cluster, Glyph, Says, Typeface, Way, runs_to_left};
use crate::layout::{Mark, Owner, Paper, Text, What};

/// How far the handles of a round corner stand from its ends, as a part of the radius.
const CORNER: f32 = 0.552_284_8;

/// A painted paper, before it says what its parts are.
pub(crate) struct Painted {
    pub file: lopdf::Document,
    /// For every page, the node of each stretch of marked content in turn.
    pub owners: Vec<Vec<usize>>,
}

/// `paper` as a PDF without structure; `None` when the fonts of the program cannot be read.
pub(crate) fn paint(paper: &Paper) -> Option<Painted> {
    let mut pdf = PdfDocument::new("");
    for typeface in used(paper) {
        let font = printpdf::PdfFont::new(parsed(typeface)?.clone());
        pdf.resources.fonts.map.insert(font_id(typeface), font);
    }
    let mut owners = Vec::with_capacity(paper.pages.len());
    let mut sayings = Sayings::new();
    for marks in &paper.pages {
        let mut page = Page {
            height: paper.sheet.height,
            ops: Vec::new(),
            open: None,
            owners: Vec::new(),
            sayings: &mut sayings,
        };
        for mark in marks {
            page.mark(mark);
        }
        page.close();
        owners.push(page.owners);
        let mut empty = PdfPage::new(Pt(paper.sheet.width).into(), Pt(paper.sheet.height).into(), page.ops);
        // Millimetres and back again leave a trace in the last digit.
        for sheet in [&mut empty.media_box, &mut empty.trim_box, &mut empty.crop_box] {
            (sheet.width, sheet.height) = (Pt(paper.sheet.width), Pt(paper.sheet.height));
        }
        pdf.pages.push(empty);
    }
    let file = pdf.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    Some(Painted { file, owners })
}

/// The fonts in which something on the paper is set.
fn used(paper: &Paper) -> BTreeSet<Typeface> {
    let texts = paper.pages.iter().flatten().filter_map(|it| match &it.what {
        What::Text(text) => Some(text),
        What::Frame(_) | What::Path(_) => None,
    });
    texts.flat_map(|it| &it.words).flat_map(|it| &it.clusters).map(|it| it.font).collect()
}

/// The font as the PDF writer wants it, read once.
fn parsed(typeface: Typeface) -> Option<&'static ParsedFont> {
    static FONTS: [OnceLock<Option<ParsedFont>>; Typeface::COUNT] =
        [const { OnceLock::new() }; Typeface::COUNT];
    let font = FONTS.get(typeface.number())?;
    font.get_or_init(|| ParsedFont::from_bytes(typeface.bytes(), 0, &mut Vec::new())).as_ref()
}

/// A name that is the same every time; its six letters mark the font as a subset.
fn font_id(typeface: Typeface) -> FontId {
    FontId(typeface.tag().to_owned())
}

/// A page that is being painted.
struct Page<'a> {
    height: f32,
    ops: Vec<Op>,
    /// To what the marked content belongs that is not closed yet.
    open: Option<Owner>,
    owners: Vec<usize>,
    sayings: &'a mut Sayings,
}

impl Page<'_> {
    fn mark(&mut self, mark: &Mark) {
        if self.open != Some(mark.owner) {
            self.close();
            self.begin(mark.owner);
        }
        match &mark.what {
            What::Text(text) => self.text(text),
            What::Frame(frame) => {
                let points = self.outline(frame);
                self.shape(points, true, frame.fill, frame.stroke);
            }
            What::Path(path) => {
                let points = self.steps(path);
                let is_drawn = path.stroke.is_some_and(|it| it.pattern == LinePattern::Whole);
                // What is drawn with a pen has round ends and corners; frames and dashes have not.
                if is_drawn {
                    self.ops.push(Op::SetLineCapStyle { cap: LineCapStyle::Round });
                    self.ops.push(Op::SetLineJoinStyle { join: LineJoinStyle::Round });
                }
                self.shape(points, path.closed, path.fill, path.stroke);
                if is_drawn {
                    self.ops.push(Op::SetLineCapStyle { cap: LineCapStyle::Butt });
                    self.ops.push(Op::SetLineJoinStyle { join: LineJoinStyle::Miter });
                }
            }
        }
    }

    fn begin(&mut self, owner: Owner) {
        self.open = Some(owner);
        self.ops.push(match owner {
            Owner::Artifact => Op::BeginMarkedContent { tag: "Artifact".to_owned() },
            Owner::Node(node) => {
                let number = i64::try_from(self.owners.len()).unwrap_or(i64::MAX);
                self.owners.push(node);
                // The role stands in the structure tree; here any name will do.
                with_properties("Span", [("MCID", DictItem::Int(number))])
            }
        });
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn text(&mut self, text: &Text) {
        self.ops.extend([
            Op::StartTextSection,
            Op::SetFillColor { col: colour(text.colour) },
            Op::SetTextCursor { pos: self.point(text.x, text.y) },
        ]);
        let groups = groups(text, self.sayings);
        let mut pen = Pen {
            ops: &mut self.ops,
            items: Vec::new(),
            size: text.size,
            sayings: self.sayings,
            font: None,
            x: 0.0,
        };
        for group in groups {
            if let Some(beside) = &group.beside {
                pen.flush();
                pen.ops.push(with_properties("Span", [("ActualText", DictItem::Bytes(utf16(beside)))]));
            }
            for (place, cluster) in &group.clusters {
                pen.cluster(cluster, *place);
            }
            pen.flush();
            if group.beside.is_some() {
                pen.ops.push(Op::EndMarkedContent);
            }
        }
        self.ops.push(Op::EndTextSection);
    }

    fn shape(&mut self, points: Vec<LinePoint>, closed: bool, fill: Option<Colour>, stroke: Option<Stroke>) {
        let dashed = stroke.filter(|it| it.pattern == LinePattern::Dashed);
        if let Some(fill) = fill {
            self.ops.push(Op::SetFillColor { col: colour(fill) });
        }
        if let Some(stroke) = stroke {
            self.ops.push(Op::SetOutlineColor { col: colour(stroke.colour) });
            self.ops.push(Op::SetOutlineThickness { pt: Pt(stroke.width) });
        }
        if dashed.is_some() {
            let dash = LineDashPattern { offset: 0.0, pattern: [2.5, 2.0].into_iter().collect() };
            self.ops.push(Op::SetLineDashPattern { dash });
        }
        let mode = match (fill, stroke) {
            (Some(_), Some(_)) => PaintMode::FillStroke,
            (None, Some(_)) => PaintMode::Stroke,
            (Some(_), None) => PaintMode::Fill,
            (None, None) => return,
        };
        if closed || fill.is_some() {
            let polygon =
                Polygon { rings: vec![PolygonRing { points }], mode, winding_order: WindingOrder::NonZero };
            self.ops.push(Op::DrawPolygon { polygon });
        } else {
            self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
        }
        if dashed.is_some() {
            let dash = LineDashPattern { offset: 0.0, pattern: [].into_iter().collect() };
            self.ops.push(Op::SetLineDashPattern { dash });
        }
    }

    /// The points of a path, from its start.
    fn steps(&self, path: &Path) -> Vec<LinePoint> {
        let at = |(x, y): (f32, f32), bezier: bool| LinePoint { p: self.point(x, y), bezier };
        let steps = path.steps.iter().flat_map(|it| match *it {
            Step::Line(x, y) => vec![at((x, y), false)],
            Step::Curve([from, to, end]) => vec![at(from, true), at(to, true), at(end, false)],
        });
        std::iter::once(at(path.start, false)).chain(steps).collect()
    }

    /// The outline of a frame, clockwise from the end of its first corner.
    fn outline(&self, frame: &Frame) -> Vec<LinePoint> {
        let Frame { x, y, width, height, radius, .. } = *frame;
        let (right, low) = (x + width, y + height);
        let at = |x: f32, y: f32, bezier: bool| LinePoint { p: self.point(x, y), bezier };
        if radius <= 0.0 {
            return [(x, y), (right, y), (right, low), (x, low)].map(|(x, y)| at(x, y, false)).to_vec();
        }
        let handle = radius * (1.0 - CORNER);
        let curve = |from: (f32, f32), to: (f32, f32), end: (f32, f32)| {
            [at(from.0, from.1, true), at(to.0, to.1, true), at(end.0, end.1, false)]
        };
        let mut points = vec![at(x + radius, y, false), at(right - radius, y, false)];
        points.extend(curve((right - handle, y), (right, y + handle), (right, y + radius)));
        points.push(at(right, low - radius, false));
        points.extend(curve((right, low - handle), (right - handle, low), (right - radius, low)));
        points.push(at(x + radius, low, false));
        points.extend(curve((x + handle, low), (x, low - handle), (x, low - radius)));
        points.push(at(x, y + radius, false));
        points.extend(curve((x, y + handle), (x + handle, y), (x + radius, y)));
        points
    }

    /// A point of the page; the PDF counts from below.
    fn point(&self, x: f32, y: f32) -> Point {
        Point { x: Pt(hundredths(x)), y: Pt(hundredths(self.height - y)) }
    }
}

/// Clusters that say by themselves what was typed, or need one text beside them.
struct Group<'a> {
    beside: Option<String>,
    /// With their places from the left end of the text, in thousandths of the type size.
    clusters: Vec<(f32, &'a Cluster)>,
}

/// What glyphs say in a file, where each can say one thing only.
type Sayings = HashMap<(Typeface, u16), String>;

/// Words in the order of reading, letters that run from right to left as they are seen from the left: readers
/// turn those, word by word. So there every cluster speaks for itself: a text beside several is turned too.
fn groups<'a>(text: &'a Text, sayings: &mut Sayings) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut pen = 0.0;
    for word in &text.words {
        let turns = word.clusters.iter().any(|it| it.way == Way::ToLeft);
        let mut clusters: Vec<(f32, &Cluster)> = Vec::with_capacity(word.clusters.len());
        for cluster in &word.clusters {
            clusters.push((pen + cluster.shift, cluster));
            pen += cluster.advance();
        }
        // With marks, which stand in no room of their own, readers lose the order unless it is that of reading.
        if turns && word.clusters.iter().all(|it| it.advance() > 0.0) {
            clusters.chunk_by_mut(|a, b| is_turned(a.1) && is_turned(b.1)).for_each(<[_]>::reverse);
        }
        for (place, cluster) in clusters {
            let speaks = cluster.says == Says::Itself || turns && is_said(cluster, sayings);
            match groups.last_mut().filter(|it| it.beside.is_none() == speaks && (speaks || !turns)) {
                Some(group) => {
                    group.clusters.push((place, cluster));
                    if let Some(beside) = &mut group.beside {
                        beside.push_str(&cluster.text);
                    }
                }
                None => groups.push(Group {
                    beside: (!speaks).then(|| cluster.text.clone()),
                    clusters: vec![(place, cluster)],
                }),
            }
        }
    }
    groups
}

/// Whether readers turn the signs of a cluster: letters, but not what stands between them.
fn is_turned(cluster: &Cluster) -> bool {
    cluster.way == Way::ToLeft && cluster.text.starts_with(|it: char| it.is_alphabetic() && runs_to_left(it))
}

/// Whether the only glyph of a cluster says its text in the whole file: a joined form has no sign of its own.
fn is_said(cluster: &Cluster, sayings: &mut Sayings) -> bool {
    let [glyph] = cluster.glyphs.as_slice() else { return false };
    if cluster.says == Says::ByStandIn || cluster.text.chars().count() > 1 {
        return false;
    }
    // A bracket that is turned looks like the other one, which says what it is elsewhere.
    if cluster.font.sign_of(glyph.id).is_some_and(|it| !it.is_alphabetic() && !cluster.text.contains(it)) {
        return false;
    }
    let said = sayings.entry((cluster.font, glyph.id)).or_insert_with(|| cluster.text.clone());
    *said == cluster.text
}

/// Writes glyphs.
struct Pen<'a> {
    ops: &'a mut Vec<Op>,
    items: Vec<TextItem>,
    size: f32,
    sayings: &'a Sayings,
    /// The font that is set.
    font: Option<Typeface>,
    /// Where the pen is, from the left end of the text, in thousandths of the type size.
    x: f32,
}

impl Pen<'_> {
    fn cluster(&mut self, cluster: &Cluster, place: f32) {
        if self.font != Some(cluster.font) {
            self.flush();
            let font = PdfFontHandle::External(font_id(cluster.font));
            self.ops.push(Op::SetFont { font, size: Pt(hundredths(self.size * cluster.font.scale())) });
            self.font = Some(cluster.font);
        }
        let step = place - self.x;
        if step.abs() > 0.01 {
            // A TJ number moves the pen back, in thousandths of the size in which the font is set.
            self.items.push(TextItem::Offset(tidy(-step / cluster.font.scale())));
        }
        self.x = place + cluster.advance();
        for glyph in &cluster.glyphs {
            self.glyph(*glyph, cluster);
        }
    }

    fn glyph(&mut self, glyph: Glyph, cluster: &Cluster) {
        let own = match cluster.says {
            Says::Itself => Some(cluster.text.clone()),
            Says::ByText if cluster.way == Way::ToLeft => {
                self.sayings.get(&(cluster.font, glyph.id)).cloned()
            }
            Says::ByText | Says::ByStandIn => cluster.font.sign_of(glyph.id).map(String::from),
        };
        let is_raised = glyph.up != 0.0;
        if is_raised {
            self.flush();
            self.ops.push(Op::SetLineOffset { multiplier: glyph.up * self.size / 1000.0 });
        }
        let scale = cluster.font.scale();
        if glyph.right != 0.0 {
            self.items.push(TextItem::Offset(tidy(-glyph.right / scale)));
        }
        let offset = tidy((glyph.width - glyph.advance + glyph.right) / scale);
        let point =
            Codepoint { gid: glyph.id, offset, cid: Some(own.unwrap_or_else(|| cluster.text.clone())) };
        match self.items.last_mut() {
            Some(TextItem::GlyphIds(points)) => points.push(point),
            _ => self.items.push(TextItem::GlyphIds(vec![point])),
        }
        if is_raised {
            self.flush();
            self.ops.push(Op::SetLineOffset { multiplier: 0.0 });
        }
    }

    fn flush(&mut self) {
        if !self.items.is_empty() {
            self.ops.push(Op::ShowText { items: std::mem::take(&mut self.items) });
        }
    }
}

fn with_properties<const N: usize>(tag: &str, properties: [(&str, DictItem); N]) -> Op {
    let map: BTreeMap<_, _> = properties.into_iter().map(|(name, it)| (name.to_owned(), it)).collect();
    Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties: DictItem::Dict { map } }
}

/// `text` as a PDF text string.
pub(crate) fn utf16(text: &str) -> Vec<u8> {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.flat_map(u16::to_be_bytes).collect()
}

fn colour(it: Colour) -> Color {
    let part = |it: u8| (f32::from(it) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb { r: part(it.0), g: part(it.1), b: part(it.2), icc_profile: None })
}

/// Without the crumbs of a division.
fn tidy(it: f32) -> f32 {
    (it * 10.0).round() / 10.0
}

/// Rounded to a hundredth of a point: finer than any printer, and short in the file.
fn hundredths(it: f32) -> f32 {
    (it * 100.0).round() / 100.0
}

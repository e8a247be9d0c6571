//! The surface that every chart is drawn on: rows from top to bottom, mirrored for languages written right to left.

use plotters::coord::Shift;
use plotters::coord::types::RangedCoordf64;
use plotters::prelude::*;
use plotters::style::FontFamily;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::backend::{FINENESS, SvgBackend, TEXT_SIZE, escape};
use super::ink::Ink;
use super::paper::{Part, PlacedText};
use super::words::Label;
use super::{paper, wrap};
use crate::locale::Locale;
use crate::locale::isolate::isolated;

/// Width of every drawing, in units. Made for a phone: labels stand above the bars, never beside them, and the
/// stylesheet keeps a wide screen from blowing the drawing up.
pub(crate) const WIDTH: f64 = 320.0;

/// From one base line of wrapped text to the next.
pub(crate) const LEADING: f64 = 18.0;

/// A drawing that is opened by itself is larger than on a phone.
const FILE_SCALE: f64 = 2.0;

/// Thickness of the lines across what is hidden is the stylesheet's; this is the distance between them.
const HATCH_GAP: f64 = 6.0;

/// Where a text stands from the point it is given. `Start` is the left in languages written from left to right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

/// How a label is set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lettering {
    anchor: Anchor,
    ink: Ink,
    strong: bool,
}

impl Lettering {
    /// The name of a bar.
    pub(crate) const PLAIN: Lettering = Lettering { anchor: Anchor::Start, ink: Ink::Text, strong: false };
    /// The name of several bars.
    pub(crate) const STRONG: Lettering = Lettering { strong: true, ..Lettering::PLAIN };
    /// The name of a column, over its middle.
    pub(crate) const OVER: Lettering = Lettering { anchor: Anchor::Middle, ink: Ink::Quiet, strong: false };
}

/// A drawing being made. `y` is where the next row begins; x runs from 0 at the start of a line to [`WIDTH`] at its end.
pub(crate) struct Canvas {
    pub y: f64,
    shapes: Vec<Shape>,
}

enum Shape {
    Block { x: (f64, f64), y: (f64, f64), ink: Ink },
    Line { from: (f64, f64), to: (f64, f64), ink: Ink },
    Text { at: (f64, f64), text: String, lang: Option<Locale>, anchor: Anchor, ink: Ink, strong: bool },
}

impl Canvas {
    pub(crate) fn new() -> Canvas {
        Canvas { y: 0.0, shapes: vec![] }
    }

    /// A filled block between two places on the line and two heights.
    pub(crate) fn block(&mut self, x: (f64, f64), y: (f64, f64), ink: Ink) {
        self.shapes.push(Shape::Block { x, y, ink });
    }

    pub(crate) fn line(&mut self, from: (f64, f64), to: (f64, f64), ink: Ink) {
        self.shapes.push(Shape::Line { from, to, ink });
    }

    /// A block for what is hidden: slanting lines, told apart from every colour also in black and white.
    pub(crate) fn hatched(&mut self, x: (f64, f64), y: (f64, f64)) {
        self.block(x, y, Ink::Hidden);
        self.slant(x, y);
    }

    /// A block from the lower to the upper end of a range.
    pub(crate) fn between(&mut self, x: (f64, f64), y: (f64, f64)) {
        self.block(x, y, Ink::Between);
        self.slant(x, y);
    }

    /// Slanting lines over a block.
    pub(crate) fn slant(&mut self, x: (f64, f64), y: (f64, f64)) {
        let (width, height) = (x.1 - x.0, y.1 - y.0);
        let mut start = HATCH_GAP;
        while start < width + height {
            // The line that runs from `start` on the lower edge up to the left, cut to the block.
            let low = if start <= width { (start, height) } else { (width, height - (start - width)) };
            let high = if start <= height { (0.0, height - start) } else { (start - height, 0.0) };
            self.line((x.0 + low.0, y.0 + low.1), (x.0 + high.0, y.0 + high.1), Ink::Hatch);
            start += HATCH_GAP;
        }
    }

    /// A short text on one line; `at` is on its base line.
    pub(crate) fn text(&mut self, at: (f64, f64), text: impl Into<String>, anchor: Anchor, ink: Ink) {
        self.shapes.push(Shape::Text { at, text: text.into(), lang: None, anchor, ink, strong: false });
    }

    /// Like [`Canvas::text`], to be read first.
    pub(crate) fn strong(&mut self, at: (f64, f64), text: impl Into<String>, anchor: Anchor, ink: Ink) {
        self.shapes.push(Shape::Text { at, text: text.into(), lang: None, anchor, ink, strong: true });
    }

    /// A label on as many lines as it takes, from `at` (the first base line) down; returns how many lines.
    pub(crate) fn label(&mut self, at: (f64, f64), label: &Label, limit: f64, lettering: Lettering) -> usize {
        let Lettering { anchor, ink, strong } = lettering;
        // Strong letters are about a fifteenth wider.
        let lines = wrap::lines(&label.text, if strong { limit * 0.93 } else { limit });
        for (text, row) in lines.iter().zip(0u32..) {
            let at = (at.0, at.1 + f64::from(row) * LEADING);
            let (text, lang) = (text.clone(), label.lang.clone());
            self.shapes.push(Shape::Text { at, text, lang, anchor, ink, strong });
        }
        lines.len()
    }

    /// How tall the drawing is so far.
    pub(crate) fn height(&self) -> f64 {
        self.y.ceil()
    }

    /// The finished drawing: named by `name`, described by `description`, in `locale`. Ids in it begin with `id`.
    pub(crate) fn svg(&self, id: &str, name: &str, description: &str, locale: &Locale) -> String {
        let height = self.height();
        let direction = locale.direction();
        let (id, name, description) = (escape(id), escape(name), escape(description));
        let mut out = format!(
            concat!(
                r#"<svg class="chart" xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="{id}-name" "#,
                r#"aria-describedby="{id}-description" lang="{lang}" direction="{direction}" "#,
                r#"viewBox="0 0 {width} {height}" "#,
                r#"preserveAspectRatio="{start}YMin" font-size="{size}"><title id="{id}-name">{name}</title>"#,
                r#"<desc id="{id}-description">{description}</desc>"#
            ),
            id = id,
            lang = locale,
            start = if direction == "rtl" { "xMax" } else { "xMin" },
            direction = direction,
            width = WIDTH,
            height = height,
            size = TEXT_SIZE,
            name = name,
            description = description,
        );
        inside(&mut out, &self.shapes, (0.0, height), direction == "rtl");
        out.push_str("</svg>");
        out
    }

    /// The finished drawing ([`Canvas::svg`]) as a file: with its colours, its size and white ground.
    pub(crate) fn file(&self, drawing: &str) -> String {
        let (width, height) = (WIDTH * FILE_SCALE, self.height() * FILE_SCALE);
        let root = format!(r#"<svg width="{width}" height="{height}" style="background: white" "#);
        let style = format!("</desc><style>{}</style>", include_str!("file.css"));
        drawing.replacen("<svg ", &root, 1).replacen("</desc>", &style, 1)
    }

    /// The finished drawing where words beside it say the same: without a name, passed over by what reads pages aloud.
    pub(crate) fn decoration(&self, locale: &Locale) -> String {
        let height = self.height();
        let rtl = locale.direction() == "rtl";
        let mut out = format!(
            concat!(
                r#"<svg class="chart" xmlns="http://www.w3.org/2000/svg" aria-hidden="true" lang="{}" direction="{}" "#,
                r#"viewBox="0 0 {} {}" preserveAspectRatio="{}YMin" font-size="{}">"#
            ),
            locale,
            locale.direction(),
            WIDTH,
            height,
            if rtl { "xMax" } else { "xMin" },
            TEXT_SIZE,
        );
        inside(&mut out, &self.shapes, (0.0, height), rtl);
        out.push_str("</svg>");
        out
    }

    /// The finished drawing for paper ([`super::paper`]), in as many parts as it takes; each says nothing of its name.
    pub(crate) fn paper(&self, locale: &Locale) -> Vec<Part> {
        let rtl = locale.direction() == "rtl";
        let ends = paper::parts(self.height(), self.shapes.iter().map(Shape::extent));
        let starts = [0.0].into_iter().chain(ends.iter().copied());
        let part = |(top, end): (f64, &f64)| {
            let (top, end) = (top.floor(), end.ceil());
            let within = |shape: &&Shape| shape.extent().0 < end && shape.extent().1 > top;
            let (texts, shapes): (Vec<&Shape>, Vec<&Shape>) =
                self.shapes.iter().filter(within).partition(|shape| matches!(shape, Shape::Text { .. }));
            let (width, height) = (WIDTH + 2.0, end - top + 2.0);
            let size = format!(r#"width="{width}" height="{height}" viewBox="-1 -1 {width} {height}""#);
            let (dots, style) = (paper::DOTS, paper::STYLE);
            let mut svg = format!(r#"<svg xmlns="http://www.w3.org/2000/svg" {size}>{dots}<style>{style}</style>"#);
            inside(&mut svg, shapes, (top, end), rtl);
            svg.push_str("</svg>");
            Part { svg, width, height, texts: texts.into_iter().filter_map(|text| text.placed(top, rtl)).collect() }
        };
        starts.zip(&ends).map(part).collect()
    }
}

impl Shape {
    /// Its upper and its lower end; of a text, with what its letters reach over and under the base line.
    fn extent(&self) -> (f64, f64) {
        match self {
            Shape::Block { y, .. } => *y,
            Shape::Line { from, to, .. } => (from.1.min(to.1), from.1.max(to.1)),
            Shape::Text { at, .. } => (at.1 - 12.0, at.1 + 4.0),
        }
    }

    /// A text of a part that begins at `top`, mirrored where the language is.
    fn placed(&self, top: f64, rtl: bool) -> Option<PlacedText> {
        let Shape::Text { at, text, lang, anchor, ink, strong } = self else { return None };
        let from_left = match (anchor, rtl) {
            (Anchor::Start, false) | (Anchor::End, true) => 0.0,
            (Anchor::Middle, _) => 0.5,
            (Anchor::End, false) | (Anchor::Start, true) => 1.0,
        };
        Some(PlacedText {
            // The view box begins a unit before the drawing.
            x: if rtl { WIDTH - at.0 } else { at.0 } + 1.0,
            y: at.1 - top + 1.0,
            from_left,
            text: text.clone(),
            lang: lang.clone(),
            strong: *strong,
            ink: ink.class(),
        })
    }
}

/// Writes the shapes between two heights.
fn inside<'s>(out: &mut String, shapes: impl IntoIterator<Item = &'s Shape>, (top, end): (f64, f64), rtl: bool) {
    let pixels = (WIDTH as i32 * FINENESS, (end - top) as i32 * FINENESS);
    let backend = SvgBackend::new(out, (pixels.0 as u32, pixels.1 as u32));
    let area = backend.into_drawing_area();
    // The mirror: in a language written from right to left, x runs from the right edge.
    let across = if rtl { pixels.0..0 } else { 0..pixels.0 };
    let coordinates = Cartesian2d::new(0.0..WIDTH, top..end, (across, 0..pixels.1));
    draw(&area, shapes, (coordinates, rtl));
}

type Coordinates = Cartesian2d<RangedCoordf64, RangedCoordf64>;

fn draw<'s>(
    area: &DrawingArea<SvgBackend<'_>, Shift>,
    shapes: impl IntoIterator<Item = &'s Shape>,
    (coordinates, rtl): (Coordinates, bool),
) {
    let area = area.apply_coord_spec(coordinates);
    for shape in shapes {
        // The backend cannot fail: its error type has no values.
        let _ = match shape {
            Shape::Block { x, y, ink } => area.draw(&Rectangle::new([(x.0, y.0), (x.1, y.1)], ink.colour().filled())),
            Shape::Line { from, to, ink } => {
                area.draw(&PathElement::new(vec![*from, *to], ShapeStyle::from(ink.colour()).stroke_width(1)))
            }
            Shape::Text { at, text, lang, anchor, ink, strong } => {
                let position = match anchor {
                    Anchor::Start => HPos::Left,
                    Anchor::Middle => HPos::Center,
                    Anchor::End => HPos::Right,
                };
                let family = FontFamily::Name(lang.as_ref().map_or("", Locale::tag));
                let weight = if *strong { FontStyle::Bold } else { FontStyle::Normal };
                let style = FontDesc::new(family, f64::from(TEXT_SIZE), weight)
                    .color(&ink.colour())
                    .pos(Pos::new(position, VPos::Bottom));
                // A mark (`[c]`) reads the same either way.
                let shown = if text.starts_with('[') { text.as_str().into() } else { isolated(text, rtl) };
                area.draw(&Text::new(shown.as_ref(), *at, style))
            }
        };
    }
}

//! The same drawing for paper: black and white, with its own colours inside, in parts that each fit on a sheet.
//!
//! Texts stand beside the drawing's shapes, not in them: what lays the page out sets them in its own letters and in the
//! direction of their language, as words that can be read aloud, copied and audited.

use crate::locale::Locale;

/// A drawing, or a part of one.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its shapes, as SVG of this size.
    pub svg: String,
    /// In units of the view box.
    pub width: f64,
    /// In the same units; at most [`TALLEST`] wherever the drawing can be cut.
    pub height: f64,
    /// Its texts, in the order that they are read in.
    pub texts: Vec<PlacedText>,
}

/// A text in a drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedText {
    /// A place on its base line, from the top left corner.
    pub x: f64,
    /// The same place's distance from the top, downwards.
    pub y: f64,
    /// How much of the text stands to the left of that place: 0, a half or 1.
    pub from_left: f64,
    /// Its letters, without markup.
    pub text: String,
    /// Its language, where that is not the reader's own.
    pub lang: Option<Locale>,
    /// Whether it is set in bold letters.
    pub strong: bool,
    /// Name of the ink.
    pub ink: &'static str,
}

/// A part of a drawing is at most this tall, in units of the view box, wherever it can be cut.
pub const TALLEST: f64 = 680.0;

/// What shapes are painted with: greys with an outline, that a black-and-white printer tells apart, the highest step of a
/// scale the darkest. Text on a grey has a contrast of at least 4.5 (WCAG 2.2, relative luminance).
pub const STYLE: &str = include_str!("paper.css");

/// Dots, for answers that are no position on a scale: told apart from every grey, and from the lines of what is hidden.
pub const DOTS: &str = concat!(
    r##"<defs><pattern id="dots" patternUnits="userSpaceOnUse" width="5" height="5"><rect width="5" height="5" "##,
    r##"style="fill:#fff;stroke:none"/><circle cx="2.5" cy="2.5" r="0.7" fill="#666"/></pattern></defs>"##
);

/// A cut has at least this much room around it, where there is such a place: more than is between a bar and its name.
const ROOM: f64 = 9.0;

/// Where a drawing of this height is cut, from the tops and ends of its shapes: the ends of its parts, the last of which
/// is the height. Parts are of about one height; a cut never goes through a shape.
pub fn parts(height: f64, shapes: impl Iterator<Item = (f64, f64)>) -> Vec<f64> {
    let gaps = gaps(shapes);
    let mut ends = vec![];
    let mut start = 0.0;
    while height - start > TALLEST {
        let left = ((height - start) / TALLEST).ceil();
        let aim = start + (height - start) / left;
        let within = |room: f64| {
            let fit = gaps.iter().filter(move |(from, to)| to - from >= room);
            let fit = fit.map(|(from, to)| (from + to) / 2.0).filter(|cut| *cut > start && *cut <= start + TALLEST);
            // The first one past the aim keeps the number of parts; the last one before it comes next.
            let (before, after): (Vec<f64>, Vec<f64>) = fit.partition(|cut| *cut < aim);
            after.first().or(before.last()).copied()
        };
        let next = || gaps.iter().map(|(from, to)| (from + to) / 2.0).find(|cut| *cut > start + TALLEST);
        let Some(cut) = within(ROOM).or_else(|| within(0.0)).or_else(next) else { break };
        ends.push(cut);
        start = cut;
    }
    ends.push(height);
    ends
}

/// The stretches, from the top down, that no shape touches.
fn gaps(shapes: impl Iterator<Item = (f64, f64)>) -> Vec<(f64, f64)> {
    let mut shapes: Vec<(f64, f64)> = shapes.collect();
    shapes.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut gaps = vec![];
    let mut end = 0.0_f64;
    for (top, bottom) in shapes {
        if top > end && end > 0.0 {
            gaps.push((end, top));
        }
        end = end.max(bottom);
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bars of 20 with 16 between them, each under its name.
    fn rows(count: u32) -> Vec<(f64, f64)> {
        let row = |n: u32| f64::from(n) * 52.0;
        (0..count).flat_map(|n| [(row(n), row(n) + 14.0), (row(n) + 16.0, row(n) + 36.0)]).collect()
    }

    #[test]
    fn a_drawing_that_fits_is_not_cut() {
        assert_eq!(parts(TALLEST, rows(13).into_iter()), [TALLEST]);
    }

    #[test]
    fn a_tall_drawing_is_cut_between_rows_into_parts_of_about_one_height() {
        let (height, rows) = (40.0 * 52.0, rows(40));
        let ends = parts(height, rows.iter().copied());
        // 2080 units are four parts: each is cut in the middle of the 16 units that follow the first row past its share.
        assert_eq!(ends, [10.0 * 52.0 + 44.0, 20.0 * 52.0 + 44.0, 30.0 * 52.0 + 44.0, 2080.0]);
        assert!(ends.iter().all(|end| rows.iter().all(|(top, bottom)| end <= top || end >= bottom)));
    }

    #[test]
    fn what_cannot_be_cut_stays_whole() {
        assert_eq!(parts(2000.0, [(0.0, 2000.0)].into_iter()), [2000.0]);
    }
}

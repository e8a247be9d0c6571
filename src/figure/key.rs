//! What the colours of stacked bars stand for.

use super::bars::behind;
use super::canvas::{Anchor, Canvas, LEADING, Lettering, WIDTH};
use super::ink::Ink;
use super::number::Number;
use super::words::{Label, Words};
use super::wrap;

const SWATCH: f64 = 12.0;

/// What a name of the key stands for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Swatch {
    Ink(Ink),
    /// What is hidden.
    Hatched,
}

/// Swatches with their names, flowing over as many rows as they take.
pub(crate) fn key(canvas: &mut Canvas, entries: &[(Swatch, Label)]) {
    let mut x = 0.0;
    for (swatch, label) in entries {
        let room = SWATCH + 6.0 + wrap::width(&label.text);
        if x > 0.0 && x + room > WIDTH {
            (x, canvas.y) = (0.0, canvas.y + LEADING + 4.0);
        }
        square(canvas, (x + 0.5, canvas.y + 2.0), *swatch);
        let limit = WIDTH - SWATCH - 6.0;
        let at = (x + SWATCH + 6.0, canvas.y + 13.0);
        let rows = canvas.label(at, label, limit, Lettering::PLAIN);
        canvas.y += (rows - 1) as f64 * LEADING;
        x += room + 14.0;
    }
    canvas.y += LEADING + 18.0;
}

/// A step of a single bar.
pub(crate) struct Step {
    pub name: Label,
    pub ink: Ink,
    pub number: Number,
}

/// The key of a single bar: each step on a row of its own, with its number at the end of the row.
pub(crate) fn steps(canvas: &mut Canvas, steps: &[Step], words: &Words) {
    for Step { name, ink, number } in steps {
        let swatch = if number.mark().is_none() { Swatch::Ink(*ink) } else { Swatch::Hatched };
        square(canvas, (0.5, canvas.y + 3.0), swatch);
        let at = (SWATCH + 8.0, canvas.y + 14.0);
        let rows = canvas.label(at, name, WIDTH - SWATCH - 110.0, Lettering::PLAIN);
        let (end, main) = (WIDTH, words.number(number.drawn()));
        match (number.mark(), behind(*number, words)) {
            (None, Some(count)) => {
                let room = wrap::width(&count).max(44.0) + 6.0;
                canvas.strong((end - room, at.1), main, Anchor::End, Ink::Text);
                canvas.text((end, at.1), count, Anchor::End, Ink::Quiet);
            }
            (None, None) => canvas.text((end, at.1), main, Anchor::End, Ink::Text),
            (Some(_), _) => canvas.text((end, at.1), main, Anchor::End, Ink::Quiet),
        }
        canvas.y += rows as f64 * LEADING + 3.0;
        canvas.line((0.0, canvas.y), (WIDTH, canvas.y), Ink::Grid);
        canvas.y += 3.0;
    }
}

fn square(canvas: &mut Canvas, (x, y): (f64, f64), swatch: Swatch) {
    let (across, down) = ((x, x + SWATCH), (y, y + SWATCH));
    match swatch {
        Swatch::Ink(ink) => canvas.block(across, down, ink),
        Swatch::Hatched => canvas.hatched(across, down),
    }
}

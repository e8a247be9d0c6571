//! The plotters backend that writes our SVG: real text, classes instead of colours, a view box and no fixed size.

use std::convert::Infallible;
use std::fmt::Write;

use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
};

use super::ink::Ink;

/// Backend pixels per unit of the view box: plotters computes in whole pixels, and a tenth of a unit is finer than
/// any screen shows.
pub(crate) const FINENESS: i32 = 10;

/// Size of all text, in units of the view box. A drawing is [`super::canvas::WIDTH`] units wide, so that it is at
/// least 12 px where the drawing is at least 275 px wide (a phone of 320 px with margins of 16 px has 288 px).
pub(crate) const TEXT_SIZE: i32 = 14;

/// Writes the inside of an `<svg>` element.
pub(crate) struct SvgBackend<'a> {
    out: &'a mut String,
    size: (u32, u32),
}

impl<'a> SvgBackend<'a> {
    /// A backend of so many pixels, [`FINENESS`] to a unit.
    pub(crate) fn new(out: &'a mut String, size: (u32, u32)) -> Self {
        SvgBackend { out, size }
    }

    fn element(&mut self, arguments: std::fmt::Arguments) {
        // Writing to a string cannot fail.
        let _ = self.out.write_fmt(arguments);
    }
}

type Outcome = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for SvgBackend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Outcome {
        Ok(())
    }

    fn present(&mut self) -> Outcome {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Outcome {
        self.draw_rect((x, y), (x + FINENESS, y + FINENESS), &color, true)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Outcome {
        let class = Ink::class_of(style.color().rgb);
        let [x1, y1, x2, y2] = [from.0, from.1, to.0, to.1].map(Units);
        self.element(format_args!(r#"<line class="{class}" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"/>"#));
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(&mut self, a: BackendCoord, b: BackendCoord, style: &S, _fill: bool) -> Outcome {
        let class = Ink::class_of(style.color().rgb);
        let [x, y, width, height] = [a.0.min(b.0), a.1.min(b.1), (b.0 - a.0).abs(), (b.1 - a.1).abs()].map(Units);
        self.element(format_args!(r#"<rect class="{class}" x="{x}" y="{y}" width="{width}" height="{height}"/>"#));
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Outcome {
        self.points("polyline", path, Ink::class_of(style.color().rgb))
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Outcome {
        self.points("polygon", path, Ink::class_of(style.color().rgb))
    }

    fn draw_circle<S: BackendStyle>(&mut self, at: BackendCoord, radius: u32, style: &S, _fill: bool) -> Outcome {
        let class = Ink::class_of(style.color().rgb);
        let [x, y, r] = [at.0, at.1, i32::try_from(radius).unwrap_or(i32::MAX)].map(Units);
        self.element(format_args!(r#"<circle class="{class}" cx="{x}" cy="{y}" r="{r}"/>"#));
        Ok(())
    }

    /// The position is the start, middle or end of the base line. The font's family carries the language of a text
    /// that is not in the drawing's own: which font is used is for the stylesheet to say.
    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, (x, y): BackendCoord) -> Outcome {
        let class = Ink::class_of(style.color().rgb);
        let strong = if matches!(style.style(), FontStyle::Bold) { " strong" } else { "" };
        let anchor = match style.anchor().h_pos {
            HPos::Left => "",
            HPos::Center => r#" text-anchor="middle""#,
            HPos::Right => r#" text-anchor="end""#,
        };
        let lang = match style.family().as_str() {
            "" => String::new(),
            tag => format!(r#" lang="{}""#, escape(tag)),
        };
        let ([x, y], text) = ([x, y].map(Units), escape(text));
        self.element(format_args!(r#"<text class="{class}{strong}" x="{x}" y="{y}"{anchor}{lang}>{text}</text>"#));
        Ok(())
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        _style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let width = super::wrap::width(text) * f64::from(FINENESS);
        Ok((width.ceil() as u32, (TEXT_SIZE * FINENESS) as u32))
    }
}

impl SvgBackend<'_> {
    fn points(&mut self, element: &str, path: impl IntoIterator<Item = BackendCoord>, class: &str) -> Outcome {
        let points: Vec<String> = path.into_iter().map(|(x, y)| format!("{},{}", Units(x), Units(y))).collect();
        self.element(format_args!(r#"<{element} class="{class}" points="{}"/>"#, points.join(" ")));
        Ok(())
    }
}

/// Pixels written as units: `123` is `12.3`, `120` is `12`. Whole-number arithmetic, so the same on every machine.
struct Units(i32);

impl std::fmt::Display for Units {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        match (self.0.abs() / FINENESS, self.0.abs() % FINENESS) {
            (whole, 0) => write!(f, "{sign}{whole}"),
            (whole, tenths) => write!(f, "{sign}{whole}.{tenths}"),
        }
    }
}

/// Text and attribute values of HTML and XML.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // Not allowed in XML at all, in whatever form.
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tenths_are_written_only_where_there_are_any() {
        assert_eq!([0, 5, 120, 123, -7, -120].map(|n| Units(n).to_string()), ["0", "0.5", "12", "12.3", "-0.7", "-12"]);
    }

    #[test]
    fn a_label_cannot_leave_its_element() {
        assert_eq!(escape("</text><script>\"&\u{0}"), "&lt;/text&gt;&lt;script&gt;&quot;&amp; ");
    }
}

//! Pictures on paper: the survey's own files, and the faces that the project draws.

use super::Subject;
use crate::diagnostic::{Diagnostic, Place};
use crate::instrument::control::Symbol;

/// Where the layout finds the survey's picture `path`.
///
/// # Errors
/// A warning: there is no such file, or it is of a kind that cannot be printed.
pub fn served(subject: &Subject<'_>, path: &str) -> Result<String, Diagnostic> {
    let name = &subject.instrument.name;
    let place = Place::Path(format!("surveys/{name}/{path}"));
    if !subject.pictures.contains_key(path) {
        return Err(Diagnostic::warning(place, format!("the picture `{path}` is not there; it is printed without")));
    }
    let kind = path.rsplit_once('.').map(|(_, kind)| kind.to_ascii_lowercase());
    if !matches!(kind.as_deref(), Some("png" | "jpg" | "jpeg" | "gif" | "webp" | "svg")) {
        let warning = Diagnostic::warning(place, format!("`{path}` is no picture that can be printed"));
        return Err(warning.hint("use a PNG, JPEG, GIF, WebP or SVG file"));
    }
    Ok(format!("/pictures/{path}"))
}

/// Where the layout finds a drawing of the project's own.
pub fn symbol_path(symbol: Symbol) -> String {
    match symbol {
        Symbol::Face(step) => format!("/symbols/face-{step}.svg"),
        Symbol::ThumbUp => "/symbols/thumb-up.svg".into(),
        Symbol::ThumbDown => "/symbols/thumb-down.svg".into(),
    }
}

/// The drawing behind a path that [`symbol_path`] gave.
pub fn symbol(path: &str) -> Option<String> {
    let name = path.strip_prefix("/symbols/")?.strip_suffix(".svg")?;
    let inside = match name {
        "thumb-up" => THUMB.to_string(),
        "thumb-down" => format!(r#"<g transform="rotate(180 16 16)">{THUMB}</g>"#),
        face => mouth(face.strip_prefix("face-")?.parse().ok()?),
    };
    Some(format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 32 32"><g fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">{inside}</g></svg>"##
    ))
}

const THUMB: &str = r#"<path d="M10 15v12H5V15zM10 16l5-11c2.500 0 3.500 2 3 4l-1 4.500h7.500c2 0 3 1.500 2.500 3.500l-2 7.500c-.5 1.700-1.500 2.500-3 2.500H10"/>"#;

/// A face; only the mouth tells the five apart: from 1, its corners far down, to 5, far up.
fn mouth(step: u8) -> String {
    let bend = 5.0 * (f64::from(step.clamp(1, 5)) - 3.0);
    let corners = 21.0 - bend / 4.0;
    let middle = 21.0 + bend * 0.75;
    format!(
        r##"<circle cx="16" cy="16" r="14"/><g fill="#000" stroke="none"><circle cx="11" cy="12" r="1.800"/><circle cx="21" cy="12" r="1.800"/></g><path d="M9 {corners}Q16 {middle} 23 {corners}"/>"##
    )
}

//! Pictures on paper: the survey's own files, and the faces that the project draws.

use super::Subject;
use crate::diagnostic::{Diagnostic, Place};
#[cfg(feature = "pdf")]
use crate::form::web::symbol::{MOUTHS, THUMB};
use crate::model::control::Symbol;

/// Where the layout finds the survey's picture `path`.
///
/// # Errors
/// A warning: there is no such file, or it is of a kind that cannot be printed.
pub(crate) fn served(subject: &Subject<'_>, path: &str) -> Result<String, Diagnostic> {
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
pub(crate) fn symbol_path(symbol: Symbol) -> String {
    match symbol {
        Symbol::Face(step) => format!("/symbols/face-{step}.svg"),
        Symbol::ThumbUp => "/symbols/thumb-up.svg".into(),
        Symbol::ThumbDown => "/symbols/thumb-down.svg".into(),
    }
}

/// All drawings of the project's own, by the path that [`symbol_path`] gives: the same as on the web.
#[cfg(feature = "pdf")]
pub(crate) fn symbols() -> impl Iterator<Item = (String, Vec<u8>)> {
    let faces = (1u8..).zip(MOUTHS).map(|(step, mouth)| {
        let inside = format!(r#"<circle cx="16" cy="16" r="14"/><path d="M11 11.5v2.5M21 11.5v2.5{mouth}"/>"#);
        (Symbol::Face(step), inside)
    });
    let up = (Symbol::ThumbUp, format!(r#"<path d="{THUMB}"/>"#));
    let down = (Symbol::ThumbDown, format!(r#"<path transform="rotate(180 16 16)" d="{THUMB}"/>"#));
    faces.chain([up, down]).map(|(symbol, inside)| {
        let pen = r##"fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round""##;
        let size = r#"width="32" height="32" viewBox="0 0 32 32""#;
        let drawing = format!(r#"<svg xmlns="http://www.w3.org/2000/svg" {size}><g {pen}>{inside}</g></svg>"#);
        (symbol_path(symbol), drawing.into_bytes())
    })
}

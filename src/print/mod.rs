//! What every printed thing shares: its letters, its texts in their languages, the layout, and finished files kept.

pub mod words;

#[cfg(feature = "pdf")]
pub mod cache;
#[cfg(feature = "pdf")]
pub mod fonts;
#[cfg(feature = "pdf")]
pub mod letters;
#[cfg(feature = "pdf")]
pub mod typeset;

use std::path::Path;

/// Stands for the page's number in the foot of a page.
pub const PAGE: &str = "\u{e000}";
/// Stands for the number of pages.
pub const PAGES: &str = "\u{e001}";

/// True for the files that `fonts/` is read for.
pub fn is_font(path: &Path) -> bool {
    let kind = path.extension().and_then(|kind| kind.to_str()).map(str::to_ascii_lowercase);
    matches!(kind.as_deref(), Some("ttf" | "otf" | "ttc" | "otc"))
}

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

/// How the message about a missing font begins.
pub const NO_FONT: &str = "no font can print ";
/// Stands for the page's number in the foot of a page.
pub const PAGE: &str = "\u{e000}";
/// Stands for the number of pages.
pub const PAGES: &str = "\u{e001}";

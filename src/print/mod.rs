//! What every printed thing shares: its letters, its texts in their languages, the layout, and finished files kept.

pub mod words;

#[cfg(any(feature = "pdf", feature = "png"))]
mod built_in;
#[cfg(feature = "pdf")]
pub mod cache;
#[cfg(feature = "pdf")]
pub mod fonts;
#[cfg(feature = "pdf")]
pub mod letters;
#[cfg(feature = "png")]
pub mod raster;
#[cfg(feature = "pdf")]
pub mod typeset;

/// Without the feature `png` nothing is drawn as a picture.
#[cfg(not(feature = "png"))]
pub mod raster {
    use crate::source::project::Project;

    /// Draws nothing.
    pub struct Raster;

    impl Raster {
        /// Needs no letters.
        pub fn new(_: &Project) -> Raster {
            Raster
        }

        /// There is never a picture.
        pub fn png(&self, _: &str) -> Option<Vec<u8>> {
            None
        }
    }
}

/// How the message about a missing font begins.
pub const NO_FONT: &str = "no font can print ";
/// Stands for the page's number in the foot of a page.
pub const PAGE: &str = "\u{e000}";
/// Stands for the number of pages.
pub const PAGES: &str = "\u{e001}";

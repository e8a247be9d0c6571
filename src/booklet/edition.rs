//! What printed results and reports are made of.

use crate::model::options::BuildOptions;
use crate::page::InLanguage;
use crate::source::project::Project;
use crate::survey::Survey;

/// The table of a figure, fitted to its place.
#[cfg(feature = "pdf")]
pub(super) const TABLE: crate::print::typeset::Template = ("/table.typ", include_str!("table.typ"));
/// The drawing of a figure.
#[cfg(feature = "pdf")]
pub(super) const PICTURE: crate::print::typeset::Template = ("/picture.typ", include_str!("picture.typ"));

/// Everything that reports are made of.
pub struct Edition<'e> {
    /// The folder, as it was read.
    pub project: &'e Project,
    /// The surveys, as they may be shown.
    pub surveys: &'e [Survey],
    /// Statistics that are already counted.
    pub series: &'e [crate::model::series::Series],
    /// The author's pages, with what is worked out in them.
    pub content: &'e [crate::report::Page],
    /// The figures of all surveys, in each language of the site.
    pub languages: &'e [InLanguage<'e>],
    /// The site's accent colour, `#RRGGBB`.
    pub accent: &'e str,
    /// What was asked of the build.
    pub options: &'e BuildOptions<'e>,
}

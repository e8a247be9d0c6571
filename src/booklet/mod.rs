//! What is read on paper: the results of a survey, every figure with its table, and the author's reports.

#[cfg(feature = "pdf")]
mod compose;
#[cfg(feature = "pdf")]
mod print;
#[cfg(feature = "pdf")]
mod report;
#[cfg(feature = "pdf")]
mod sheet;

#[cfg(feature = "pdf")]
pub use {print::booklets, report::reports};

use crate::model::options::BuildOptions;
use crate::page::InLanguage;
use crate::source::project::Project;
use crate::survey::Survey;

/// The table of a figure, fitted to its place.
#[cfg(feature = "pdf")]
const TABLE: crate::print::typeset::Template = ("/table.typ", include_str!("table.typ"));
/// The drawing of a figure.
#[cfg(feature = "pdf")]
const PICTURE: crate::print::typeset::Template = ("/picture.typ", include_str!("picture.typ"));

/// Everything that reports are made of.
pub struct Edition<'e> {
    pub project: &'e Project,
    pub surveys: &'e [Survey],
    pub series: &'e [crate::model::series::Series],
    pub content: &'e [crate::report::Page],
    pub languages: &'e [InLanguage<'e>],
    /// `#RRGGBB`.
    pub accent: &'e str,
    pub options: &'e BuildOptions<'e>,
}

/// Without the feature `pdf` there are none.
#[cfg(not(feature = "pdf"))]
pub fn booklets(
    _: &Project,
    _: &[Survey],
    _: &[InLanguage],
    _: &BuildOptions,
) -> crate::diagnostic::Checked<Vec<crate::model::output::Booklet>> {
    crate::diagnostic::Findings::default().finish(Some(Vec::new()))
}

/// Without the feature `pdf` there are none.
#[cfg(not(feature = "pdf"))]
pub fn reports(_: &Edition) -> crate::diagnostic::Checked<Vec<crate::model::output::PrintedReport>> {
    crate::diagnostic::Findings::default().finish(Some(Vec::new()))
}

//! The results of a survey on paper: every figure with its table, for an A4 printer in black and white.

#[cfg(feature = "pdf")]
mod compose;
#[cfg(feature = "pdf")]
mod print;

#[cfg(feature = "pdf")]
pub use print::booklets;

/// Without the feature `pdf` there are none.
#[cfg(not(feature = "pdf"))]
pub fn booklets(
    _: &crate::source::project::Project,
    _: &[crate::survey::Survey],
    _: &[crate::page::InLanguage],
    _: &crate::model::options::BuildOptions,
) -> crate::diagnostic::Checked<Vec<crate::model::output::Booklet>> {
    crate::diagnostic::Findings::default().finish(Some(Vec::new()))
}

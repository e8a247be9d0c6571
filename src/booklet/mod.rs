//! What is read on paper: the results of a survey, every figure with its table, and the author's reports.

#[cfg(feature = "pdf")]
mod compose;
mod edition;
#[cfg(feature = "pdf")]
mod issue;
#[cfg(feature = "pdf")]
mod key;
#[cfg(feature = "pdf")]
mod layout;
#[cfg(feature = "pdf")]
mod print;
#[cfg(feature = "pdf")]
mod report;
#[cfg(feature = "pdf")]
mod sheet;

pub use edition::Edition;
#[cfg(feature = "pdf")]
use edition::{PICTURE, TABLE};
#[cfg(feature = "pdf")]
pub use {print::booklets, report::reports};

#[cfg(not(feature = "pdf"))]
use crate::{model::options::BuildOptions, page::InLanguage, source::project::Project, survey::Survey};

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

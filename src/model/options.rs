//! What a build takes besides the site.

use std::path::Path;

/// What a build takes besides the project.
pub struct BuildOptions<'a> {
    /// The day that pages are dated with: the caller's, since a build reads no clock.
    pub date: Option<jiff::civil::Date>,
    /// Take out what a browser does not need. Without the feature `minify` nothing is taken out.
    pub minify: bool,
    /// Lay out printed questionnaires and results. Without the feature `pdf` there are none.
    pub print: bool,
    /// Where finished PDFs are kept, so that what has not changed is not laid out again.
    pub cache: Option<&'a Path>,
    /// Remember the numbers as published, in each survey's ledger.
    pub publish: bool,
    /// Told what is being done, from any thread; for progress bars.
    pub progress: &'a (dyn Fn(&str) + Sync),
}

impl Default for BuildOptions<'_> {
    fn default() -> Self {
        BuildOptions { date: None, minify: true, print: true, cache: None, publish: false, progress: &|_| {} }
    }
}

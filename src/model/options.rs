//! What a build takes besides the site.

use std::collections::BTreeSet;
use std::path::Path;

/// How far printing goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Printing {
    /// There is no paper.
    Nothing,
    /// Everything is composed and its letters are looked up, so that all that an author can mend is told; no page is laid
    /// out, and there are no PDFs.
    Letters,
    /// Every PDF is laid out.
    Pages,
}

static NONE: BTreeSet<String> = BTreeSet::new();

/// What a build takes besides the project.
pub struct BuildOptions<'a> {
    /// The day that pages are dated with: the caller's, since a build reads no clock.
    pub date: Option<jiff::civil::Date>,
    /// Take out what a browser does not need. Without the feature `minify` nothing is taken out.
    pub minify: bool,
    /// How much of printed questionnaires and results is made. Without the feature `pdf` there are none.
    pub print: Printing,
    /// Make drawings as pictures, too, where PDFs are made. Without the feature `png` there are none.
    pub pictures: bool,
    /// Where finished PDFs are kept. With it a build takes over what earlier ones have left, proofs too: what has not changed is
    /// neither laid out nor proven again.
    pub cache: Option<&'a Path>,
    /// Remember the numbers as published, in each survey's ledger.
    pub publish: bool,
    /// Names of surveys of which nothing new is said: what they would say beside other surveys of the same people did not stand an attack.
    pub withheld: &'a BTreeSet<String>,
    /// Told what is being done, from any thread; for progress bars.
    pub progress: &'a (dyn Fn(&str) + Sync),
}

impl Default for BuildOptions<'_> {
    fn default() -> Self {
        BuildOptions {
            date: None,
            minify: true,
            print: Printing::Pages,
            pictures: true,
            cache: None,
            publish: false,
            withheld: &NONE,
            progress: &|_| {},
        }
    }
}

//! Files that the program makes.

use crate::locale::Locale;

/// A file of the published site.
#[derive(Clone, PartialEq, Eq)]
pub struct OutputFile {
    /// Path under `public/`, with forward slashes.
    pub path: String,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

/// A finished booklet: the results of one survey in one language, as `<lang>/<survey>/results.pdf`.
pub struct Booklet {
    /// The survey's name.
    pub survey: String,
    /// The language.
    pub locale: Locale,
    /// Sheets.
    pub pages: u64,
    /// The file.
    pub pdf: Vec<u8>,
}

impl Booklet {
    /// Path under `public/`.
    pub fn path(&self) -> String {
        format!("{}/{}/results.pdf", self.locale, self.survey)
    }
}

/// A report in one language on paper, beside its page: `<lang>/<page>.pdf`.
pub struct PrintedReport {
    /// The page's path without language and ending.
    pub page: String,
    /// The language.
    pub locale: Locale,
    /// Sheets.
    pub pages: u64,
    /// The file.
    pub pdf: Vec<u8>,
}

impl PrintedReport {
    /// Path under `public/`.
    pub fn path(&self) -> String {
        format!("{}/{}.pdf", self.locale, self.page)
    }
}

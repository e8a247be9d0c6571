//! A page that an author wrote, and all the files that it is held against.

use std::collections::BTreeMap;

use crate::locale::Locale;
use crate::model::output::OutputFile;

/// A page, and the words that its author wrote.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its file: `en/reports/2010.html`.
    pub path: String,
    /// Whether it is a start page, of which the author wrote a part.
    pub is_home: bool,
    /// The language that it is written in.
    pub language: Locale,
    /// All that the author wrote for it, less what is worked out.
    pub words: String,
}

impl Page {
    /// Another page with the same navigation: of a start page the list that is searched, of others the start page.
    pub(super) fn neighbour(&self) -> String {
        match (self.is_home, self.path.split_once('/')) {
            (true, Some((folder, _))) => format!("{folder}/search.html"),
            (true, None) => format!("{}/search.html", self.language),
            (false, folder) => format!("{}/index.html", folder.unwrap_or_default().0),
        }
    }
}

/// All that was published, by its paths.
pub(super) type Files<'f> = BTreeMap<&'f str, &'f OutputFile>;

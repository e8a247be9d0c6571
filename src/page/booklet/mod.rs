//! The results of a survey on paper: every figure with its table, for an A4 printer in black and white.

#[cfg(feature = "pdf")]
mod compose;
#[cfg(feature = "pdf")]
mod print;

use serde::Serialize;

use super::phrase::Phrase;
use super::{Site, Survey};
use crate::locale::endonym::endonym;
use crate::locale::{Locale, number};
#[cfg(feature = "pdf")]
pub(super) use print::booklets;

/// A finished booklet: the results of one survey in one language, as `<lang>/<survey>/results.pdf`.
pub(super) struct Booklet {
    pub survey: String,
    pub locale: Locale,
    pub pages: u64,
    pub pdf: Vec<u8>,
}

impl Booklet {
    pub fn path(&self) -> String {
        format!("{}/{}/results.pdf", self.locale, self.survey)
    }
}

/// A link to a booklet: its language, and how much it is.
#[derive(Serialize)]
pub(super) struct BookletLink {
    lang: String,
    dir: &'static str,
    name: String,
    href: String,
    /// "24 pages, 310 kB".
    size: Phrase,
}

/// The booklets of a survey in every language, as a page in `locale` at `path` links them.
pub(super) fn links(site: &Site, survey: &Survey, locale: &Locale, path: &str) -> Vec<BookletLink> {
    let booklets = site.booklets.iter().filter(|booklet| booklet.survey == survey.instrument.name);
    let link = |booklet: &Booklet| {
        let kilobytes = number::count(locale, u64::try_from(booklet.pdf.len().div_ceil(1000)).unwrap_or(u64::MAX));
        let pages = u32::try_from(booklet.pages).unwrap_or(u32::MAX);
        let size = [("pages", pages.into()), ("size", (&kilobytes).into())];
        BookletLink {
            lang: booklet.locale.tag().to_string(),
            dir: booklet.locale.direction(),
            name: endonym(&booklet.locale).to_string(),
            href: super::relative(path, &booklet.path()),
            size: Phrase::message("site-booklet-size", &size, locale),
        }
    };
    booklets.map(link).collect()
}

/// Without the feature `pdf` there are none.
#[cfg(not(feature = "pdf"))]
pub(super) fn booklets(
    _: &crate::project::Project,
    _: &[Survey],
    _: &[super::InLanguage],
    _: &crate::BuildOptions,
) -> crate::diagnostic::Checked<Vec<Booklet>> {
    crate::diagnostic::Findings::default().finish(Some(Vec::new()))
}

//! Links to what can be taken away: the printed results, in every language.

use serde::Serialize;

use super::Site;
use super::phrase::Phrase;
use crate::locale::endonym::endonyms;
use crate::locale::{Locale, number};
use crate::model::output::Booklet;
use crate::survey::Survey;

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
    let link = |(booklet, name): (&Booklet, String)| {
        let kilobytes = number::count(locale, u64::try_from(booklet.pdf.len().div_ceil(1000)).unwrap_or(u64::MAX));
        let pages = u32::try_from(booklet.pages).unwrap_or(u32::MAX);
        let size = [("pages", pages.into()), ("size", (&kilobytes).into())];
        BookletLink {
            lang: booklet.locale.tag().to_string(),
            dir: booklet.locale.direction(),
            name,
            href: super::relative(path, &booklet.path()),
            size: Phrase::message("site-booklet-size", &size, locale),
        }
    };
    let booklets: Vec<&Booklet> = booklets.collect();
    let languages: Vec<Locale> = booklets.iter().map(|booklet| booklet.locale.clone()).collect();
    booklets.into_iter().zip(endonyms(&languages)).map(link).collect()
}

//! Key findings, as pages say them: the sentence of a figure, its numbers drawn small, and the way there.

use serde::Serialize;

use super::Survey;
use super::phrase::Phrase;
use super::shown::title;
use crate::figure::Figure;
use crate::figure::highlight::highlights;
use crate::locale::Locale;

/// A key finding.
#[derive(Serialize)]
pub(super) struct Key<'a> {
    /// The way to its figure.
    href: String,
    heading: Phrase,
    sentence: &'a str,
    svg: &'a str,
}

/// The key findings of a survey, the first first, on a page from which its results page is reached at `results`; on that page
/// itself this is empty.
pub(super) fn keys<'a>(survey: &Survey, figures: &'a [Figure], results: &str, locale: &Locale) -> Vec<Key<'a>> {
    let key = |figure: &'a Figure| Key {
        href: format!("{results}#{}", figure.id),
        heading: title(figure, locale),
        sentence: &figure.sentence,
        svg: &figure.small,
    };
    let chosen = highlights(&survey.counted, &survey.codebook, figures);
    chosen.into_iter().filter_map(|place| figures.get(place)).map(key).collect()
}

//! Which edition of its numbers a page shows, and which of its figures say something else than in the edition before.

use std::collections::BTreeSet;

use serde::Serialize;

use super::Survey;
use super::link::relative;
use super::phrase::Phrase;
use super::shell::Way;
use crate::figure::Figure;
use crate::locale::Locale;
use crate::model::codebook::Origin;
use crate::model::table::{TableSpec, figure_id};

/// What a page says of an edition.
#[derive(Serialize)]
pub(super) struct Edition {
    /// "Edition 2", where several surveys may be meant with the survey's title.
    pub name: Phrase,
    /// What stands before the list, or in its place.
    pub since: Phrase,
    /// Figures that say something else than before, and the ways to them.
    pub changed: Vec<Way>,
}

/// The edition of a survey, where it is not the first; its figures are those of this language. `shown` are the tables of which a
/// report says something; `None` on the survey's own page.
pub(super) fn edition(
    survey: &Survey,
    figures: &[Figure],
    shown: Option<&BTreeSet<TableSpec>>,
    (locale, path): (&Locale, &str),
) -> Option<Edition> {
    let issue = survey.issue.as_ref()?;
    let number = issue.number as u32;
    let name = match shown {
        None => Phrase::message("site-edition", &[("number", number.into())], locale),
        Some(_) => {
            let frame = Phrase::message("site-edition", &[("number", number.into())], locale);
            let title = Phrase::of(&survey.instrument.title, locale);
            Phrase {
                html: format!("{}: {}", title.html, frame.html),
                plain: format!("{}: {}", title.plain, frame.plain),
                ..frame
            }
        }
    };
    let is_meant = |spec: &&TableSpec| shown.is_none_or(|shown| shown.contains(spec));
    let ids: BTreeSet<String> = issue.changed.iter().filter(is_meant).map(|spec| figure(*spec, survey)).collect();
    let results = format!("{locale}/{}/results.html", survey.instrument.name);
    let way = |figure: &Figure| {
        let page = if path == results { String::new() } else { relative(path, &results) };
        let title = Phrase::plain(&figure.title, figure.title_lang.as_ref().unwrap_or(locale), locale);
        Way { href: format!("{page}#{}", figure.id), text: title, current: false }
    };
    let changed: Vec<Way> = figures.iter().filter(|figure| ids.contains(&figure.id)).map(way).collect();
    let since = if changed.is_empty() { "site-edition-same" } else { "site-edition-changed" };
    Some(Edition { name, since: Phrase::message(since, &[], locale), changed })
}

/// The figure that shows a table.
fn figure(spec: TableSpec, survey: &Survey) -> String {
    let instrument = &survey.counted;
    let courses = instrument.results.followed.iter().flat_map(|followed| &followed.courses);
    let mut of_course = courses.filter(|course| course.variables.iter().any(|(id, _)| *id == spec.rows));
    if let Some(course) = of_course.next() {
        return course.name.clone();
    }
    let variable = survey.codebook.get(spec.rows);
    let name = match variable.origin {
        Origin::Question(index) => instrument.questions().nth(index).map(|question| &question.name),
        Origin::Weight => None,
        Origin::Derived(index) => instrument.derived.get(index).map(|derived| &derived.name),
    };
    figure_id(name.unwrap_or(&variable.name), spec.by.map(|by| survey.codebook.get(by).name.as_str()))
}

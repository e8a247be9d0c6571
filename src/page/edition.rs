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
use crate::model::report::Written;
use crate::model::table::{TableSpec, figure_id};
use crate::survey::Issue;

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

/// The same, on the web and on paper.
pub(crate) struct Told<'s> {
    survey: &'s Survey,
    pub(crate) name: Phrase,
    pub(crate) since: Phrase,
    /// Names of figures, and their titles.
    changed: Vec<(String, Phrase)>,
}

impl Told<'_> {
    /// The titles of the figures that say something else than before.
    #[cfg(feature = "pdf")]
    pub(crate) fn titles(&self) -> impl Iterator<Item = &Phrase> {
        self.changed.iter().map(|(_, title)| title)
    }

    /// With ways to the figures, as seen from a page.
    pub(super) fn on_page(self, (locale, path): (&Locale, &str)) -> Edition {
        let results = format!("{locale}/{}/results.html", self.survey.instrument.name);
        let page = if path == results { String::new() } else { relative(path, &results) };
        let way = |(id, text): (String, Phrase)| Way { href: format!("{page}#{id}"), text, current: false };
        Edition { name: self.name, since: self.since, changed: self.changed.into_iter().map(way).collect() }
    }
}

/// The edition of a survey, where it is not the first; its figures are those of this language. `shown` are the tables of which a
/// report says something; `None` where everything is shown.
pub(crate) fn told<'s>(
    survey: &'s Survey,
    figures: &[Figure],
    shown: Option<&BTreeSet<TableSpec>>,
    locale: &Locale,
) -> Option<Told<'s>> {
    let issue = survey.issue.as_ref()?;
    let number = issue.number as u32;
    let frame = Phrase::message("site-edition", &[("number", number.into())], locale);
    let name = match shown {
        None => frame,
        Some(_) => {
            let title = Phrase::of(&survey.instrument.title, locale);
            Phrase {
                html: format!("{}: {}", title.html, frame.html),
                plain: format!("{}: {}", title.plain, frame.plain),
                ..frame
            }
        }
    };
    let is_meant = |spec: &&TableSpec| shown.is_none_or(|shown| shown.contains(spec));
    let meant = Issue { number: issue.number, changed: issue.changed.iter().filter(is_meant).copied().collect() };
    let ids = self::changed(&meant, survey);
    let titled = |figure: &Figure| {
        let title = Phrase::plain(&figure.title, figure.title_lang.as_ref().unwrap_or(locale), locale);
        (figure.id.clone(), title)
    };
    let changed: Vec<(String, Phrase)> = figures.iter().filter(|figure| ids.contains(&figure.id)).map(titled).collect();
    let since = if changed.is_empty() { "site-edition-same" } else { "site-edition-changed" };
    Some(Told { survey, name, since: Phrase::message(since, &[], locale), changed })
}

/// Of each survey that a page takes something from, which edition it is, and what of it has changed.
pub(crate) fn of_page<'s>(
    written: &Written,
    (surveys, figures): (&'s [Survey], &[Vec<Figure>]),
    locale: &Locale,
) -> Vec<Told<'s>> {
    let asked = written.asked();
    let of = |(survey, figures): (&'s Survey, &Vec<Figure>)| {
        let its = asked.iter().filter(|asked| asked.survey == survey.instrument.name);
        let shown: BTreeSet<TableSpec> = its.map(|asked| asked.spec).collect();
        (!shown.is_empty()).then(|| told(survey, figures, Some(&shown), locale)).flatten()
    };
    surveys.iter().zip(figures).filter_map(of).collect()
}

/// The figures that say something else than in the edition before, by their names.
pub(super) fn changed(issue: &Issue, survey: &Survey) -> BTreeSet<String> {
    issue.changed.iter().flat_map(|spec| shown_by(*spec, survey)).collect()
}

/// The figures that show a table: of a question one, of what is followed over waves one or several.
fn shown_by(spec: TableSpec, survey: &Survey) -> Vec<String> {
    let instrument = &survey.counted;
    let courses = instrument.results.followed.iter().flat_map(|followed| &followed.courses);
    let of_courses = courses.filter(|course| course.variables.iter().any(|(id, _)| *id == spec.rows));
    let of_courses: Vec<String> = of_courses.map(|course| course.name.clone()).collect();
    if !of_courses.is_empty() {
        return of_courses;
    }
    let variable = survey.codebook.get(spec.rows);
    let name = match variable.origin {
        Origin::Question(index) => instrument.questions().nth(index).map(|question| &question.name),
        Origin::Weight => None,
        Origin::Derived(index) => instrument.derived.get(index).map(|derived| &derived.name),
    };
    vec![figure_id(name.unwrap_or(&variable.name), spec.by.map(|by| survey.codebook.get(by).name.as_str()))]
}

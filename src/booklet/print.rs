//! Lays booklets out, side by side, each only when something in it has changed.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde_json::json;

use super::compose::{self, Sheets};
use super::issue::Issue;
use super::key::{Key, small};
use super::layout::{self, Document};
use super::sheet;
use super::{PICTURE, TABLE};
use crate::diagnostic::{Checked, Diagnostic, Place};
use crate::figure::Figure;
use crate::locale::Locale;
use crate::model::options::{BuildOptions, Printing};
use crate::model::output::Booklet;
use crate::page::InLanguage;
use crate::print::fonts::Fonts;
use crate::print::letters::Search;
use crate::print::typeset::Template;
use crate::print::words::Words;
use crate::source::project::Project;
use crate::survey::Survey;

const TEMPLATES: [Template; 3] = [("/booklet.typ", include_str!("booklet.typ")), TABLE, PICTURE];

/// The booklets of all surveys that have answers, by language and survey.
///
/// # Errors
/// A letter that no font has, with the language and the figure it stands in.
pub fn booklets(
    project: &Project,
    surveys: &[Survey],
    languages: &[InLanguage],
    options: &BuildOptions,
) -> Checked<Vec<Booklet>> {
    if options.print == Printing::Nothing {
        return layout::all(Vec::new());
    }
    let fonts = Fonts::of(project);
    let all = languages.iter().flat_map(|language| {
        surveys.iter().zip(&language.figures).map(move |(survey, figures)| (language.locale, survey, figures))
    });
    let wanted: Vec<_> = all.filter(|(_, _, figures)| !figures.is_empty()).collect();
    let made: Vec<Result<Option<Booklet>, Vec<Diagnostic>>> = wanted
        .into_par_iter()
        .map(|(locale, survey, figures)| {
            (options.progress)(&format!("{}: printing the results in {locale}", survey.instrument.name));
            booklet(project, survey, figures, locale, &fonts, options)
        })
        .collect();
    layout::all(made)
}

/// One booklet; none where only letters are looked up.
fn booklet(
    project: &Project,
    survey: &Survey,
    figures: &[Figure],
    locale: &Locale,
    fonts: &Fonts,
    options: &BuildOptions,
) -> Result<Option<Booklet>, Vec<Diagnostic>> {
    let name = &survey.instrument.name;
    let place = Place::Path(format!("surveys/{name}/survey.yaml"));
    let sheets = compose::compose(project, survey, figures, locale);
    let missing = missing(&sheets, figures, fonts, &place);
    if !missing.is_empty() {
        return Err(missing);
    }
    if options.print == Printing::Letters {
        return Ok(None);
    }
    // Plain data: serialising it cannot fail.
    let json = serde_json::to_vec(&json!({ "sheets": sheets, "fonts": fonts.families() })).unwrap_or_default();
    let drawings = figures.iter().flat_map(|figure| sheet::files(&figure.id, &figure.paper));
    let keys = sheets.keys.iter().filter_map(|key| figures.get(key.place));
    let keys = keys.flat_map(|figure| sheet::files(&small(figure), &figure.small_paper).collect::<Vec<_>>());
    let files: BTreeMap<String, Vec<u8>> = drawings.chain(keys).chain([("/booklet.json".to_string(), json)]).collect();
    let ident = format!("canvass results 1;{name};{};{locale}", survey.instrument.version);
    let date = survey.instrument.study.fieldwork.map(|fieldwork| fieldwork.to);
    let document = Document { templates: &TEMPLATES, files, ident, date, place };
    let (pdf, pages) = document.pdf(fonts, options.cache)?;
    Ok(Some(Booklet { survey: name.clone(), locale: locale.clone(), pages, pdf }))
}

/// Letters that no font has, by figure.
fn missing(sheets: &Sheets, figures: &[Figure], fonts: &Fonts, place: &Place) -> Vec<Diagnostic> {
    let mut search = Search::new(fonts);
    let pairs = sheets.facts.iter().chain(&sheets.risk).flat_map(|(term, value)| [term, value]);
    let front: [&Words; 8] = [
        &sheets.kicker,
        &sheets.title,
        &sheets.anonymity_title,
        &sheets.anonymity_intro,
        &sheets.keys_title,
        &sheets.contents,
        &sheets.foot,
        &sheets.page,
    ];
    search.words(
        pairs
            .chain(front)
            .chain(&sheets.anonymity)
            .chain(&sheets.ranges)
            .chain(sheets.keys.iter().flat_map(Key::words))
            .chain(sheets.edition.iter().flat_map(Issue::words)),
        place,
        "the first page of the results",
    );
    search.words(sheets.voices.iter().flat_map(|voices| voices.words()), place, "what people said");
    for (sheet, figure) in sheets.figures.iter().zip(figures) {
        let name = format!("figure `{}` of the results", figure.id);
        search.words(sheet.words(), place, &name);
        search.texts(sheet.cells().map(|text| (sheets.lang.as_str(), text)), place, &name);
    }
    search.finish()
}

//! The codebook as people read it: a table on the data page, and a CSV file.

use std::collections::BTreeSet;

use serde::Serialize;

use super::Survey;
use super::phrase::Phrase;
use crate::locale::{Locale, Text, markdown};
use crate::model::codebook::{Domain, Origin, Variable, VariableId};
use crate::model::control::{DatePrecision, MissingCode};
use crate::model::dated::Dated;
use crate::model::instrument::Rule;

/// One variable, for a page.
#[derive(Serialize)]
pub(super) struct Entry {
    name: String,
    /// The question's number on the form.
    number: Option<u32>,
    label: Phrase,
    part: Option<Phrase>,
    kind: Phrase,
    values: Vec<Value>,
}

#[derive(Serialize)]
struct Value {
    code: String,
    label: Phrase,
}

/// All variables, in order, for readers of `locale`.
pub(super) fn entries(survey: &Survey, locale: &Locale) -> Vec<Entry> {
    let entry = |variable: &Variable| Entry {
        name: variable.name.clone(),
        number: number(survey, variable),
        label: Phrase::of(&variable.label, locale),
        part: variable.part.as_ref().map(|part| Phrase::of(part, locale)),
        kind: Phrase::message(&format!("site-kind-{}", kind(&variable.domain)), &[], locale),
        values: (variable.domain.categories().iter())
            .map(|category| Value { code: category.name.clone(), label: Phrase::of(&category.label, locale) })
            .collect(),
    };
    published(survey).map(entry).collect()
}

/// The codebook as CSV: a row for every value of every variable (one row for a variable without categories), with its
/// texts in all languages of the survey, and at the end what stands for a missing answer.
pub(super) fn csv(survey: &Survey) -> Vec<u8> {
    let languages = &survey.instrument.languages;
    let mut rows = vec![header(languages)];
    for variable in published(survey) {
        let number = number(survey, variable).map_or(String::new(), |number| number.to_string());
        let start = [variable.name.clone(), number, kind(&variable.domain).to_string()];
        let mut row = |code: &str, label: Option<&Text>| {
            let mut row = start.to_vec();
            row.push(code.to_string());
            let texts = [Some(&variable.label), variable.part.as_ref(), label];
            row.extend(languages.iter().flat_map(|locale| texts.map(|text| written(text, locale))));
            rows.push(row);
        };
        let categories = variable.domain.categories();
        if categories.is_empty() {
            row("", None);
        }
        categories.iter().for_each(|category| row(&category.name, Some(&category.label)));
    }
    let codes = MissingCode::ALL.map(MissingCode::name).into_iter().chain(["skipped", "not_asked"]);
    let empty = || std::iter::repeat_n(String::new(), 3 * languages.len());
    rows.extend(codes.map(|code| {
        let start = ["*".to_string(), String::new(), "missing".to_string(), code.to_string()];
        start.into_iter().chain(empty()).collect()
    }));
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        // Writing into memory cannot fail, and all rows are of one length.
        let _ = writer.write_record(row);
    }
    writer.into_inner().unwrap_or_default()
}

/// The variables that anybody may meet. What is measured at later waves is met in what is computed from it, and a number that is worked out from
/// dates in its groups.
fn published(survey: &Survey) -> impl Iterator<Item = &Variable> {
    let own = survey.counted.results.followed.as_ref().map_or(usize::MAX, |followed| followed.own_questions);
    let in_groups = survey.counted.derived.iter().filter_map(|derived| match &derived.rule {
        Rule::Dated { of: Dated::Counted { number, .. }, .. } => Some(*number),
        _ => None,
    });
    let in_groups: BTreeSet<VariableId> = in_groups.collect();
    let is_met = move |(id, variable): &(VariableId, &Variable)| match variable.origin {
        Origin::Question(index) => index < own && !in_groups.contains(id),
        // What people weigh is said of all results, and stands in none of the files.
        Origin::Weight => false,
        Origin::Derived(_) => true,
    };
    survey.codebook.iter().filter(is_met).map(|(_, variable)| variable)
}

fn header(languages: &[Locale]) -> Vec<String> {
    let texts =
        languages.iter().flat_map(|locale| ["question", "part", "label"].map(|name| format!("{name}.{locale}")));
    ["variable", "number", "type", "code"].map(String::from).into_iter().chain(texts).collect()
}

/// The text in exactly this language; nothing where it is not translated.
fn written(text: Option<&Text>, locale: &Locale) -> String {
    let text = text.filter(|text| text.has(locale));
    text.map_or(String::new(), |text| markdown::plain(text.get(locale).text))
}

fn number(survey: &Survey, variable: &Variable) -> Option<u32> {
    match variable.origin {
        Origin::Question(index) => survey.counted.questions().nth(index)?.number,
        Origin::Derived(_) | Origin::Weight => None,
    }
}

fn kind(domain: &Domain) -> &'static str {
    match domain {
        Domain::Category { ordered: true, .. } => "ordered",
        Domain::Category { ordered: false, .. } => "category",
        Domain::Tick => "tick",
        Domain::Rank { .. } => "rank",
        Domain::Number { decimal: false, .. } => "integer",
        Domain::Number { decimal: true, .. } => "decimal",
        Domain::Date { precision: DatePrecision::Year } => "year",
        Domain::Date { precision: DatePrecision::Month } => "month",
        Domain::Date { precision: DatePrecision::Day } => "date",
        Domain::Text => "text",
    }
}

//! Reads `study:`: who was asked, how and when.

use jiff::civil::Date;

use super::reader::Reader;
use super::weight::{self, WeightDraft};
use crate::diagnostic::{Diagnostic, Findings};
use crate::locale::{Locale, Text};
use crate::model::instrument::{Fieldwork, Mode, Notice, Study};
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, scalar};

/// The study, and how its people are weighted: what that names is looked up when all questions are known.
pub(super) fn study(node: &Node, reader: &mut Reader) -> (Study, Option<WeightDraft>) {
    let Some(mut fields) = Fields::of(node, "`study`", &mut reader.findings) else { return (Study::default(), None) };
    let population = fields.get("population");
    let population = population.and_then(|node| reader.text("study.population", "the population", node));
    let purpose = fields.get("purpose").and_then(|node| reader.text("study.purpose", "the purpose", node));
    let modes = [("self", Mode::SelfCompleted), ("interview", Mode::Interview), ("mixed", Mode::Mixed)];
    let mode = fields.get("mode").and_then(|node| scalar::one_of(node, "the mode", &modes, &mut reader.findings));
    let fieldwork = fields.get("fieldwork").and_then(|node| fieldwork(node, &mut reader.findings));
    let invited = fields.get("invited");
    let invited = invited.and_then(|node| scalar::whole(node, "`invited`", 1..=1_000_000_000, &mut reader.findings));
    let sample = fields.get("sample").and_then(|node| scalar::truth(node, "`sample`", &mut reader.findings));
    let minutes = fields.get("minutes");
    let minutes = minutes.and_then(|node| scalar::whole(node, "`minutes`", 1..=600, &mut reader.findings));
    let notice = fields.get("notice").and_then(|node| notice(node, reader));
    let weight = fields.get("weight").and_then(|node| weight::draft(node, &mut reader.findings));
    fields.finish(&mut reader.findings);
    let study = Study {
        population,
        purpose,
        mode: mode.unwrap_or_default(),
        fieldwork,
        invited: invited.and_then(|number| u32::try_from(number).ok()),
        sample: sample.unwrap_or(false),
        minutes: minutes.and_then(|number| u32::try_from(number).ok()),
        notice,
        weight: None,
    };
    (study, weight)
}

/// The privacy notice; one of its texts at least.
fn notice(node: &Node, reader: &mut Reader) -> Option<Notice> {
    let mut fields = Fields::of(node, "`notice`", &mut reader.findings)?;
    let mut text = |key: &'static str, path: &str, what: &str| {
        let node = fields.get(key)?;
        // A day, an address or a number is the same in every language.
        match node.scalar().filter(|text| !text.contains(char::is_whitespace) && text.contains(['@', '-', '/', '+'])) {
            Some(text) => Some(same_everywhere(text, &reader.languages)),
            None => reader.text(path, what, node),
        }
    };
    let notice = Notice {
        controller: text("controller", "study.notice.controller", "the controller"),
        legal_basis: text("legal_basis", "study.notice.legal_basis", "the legal basis"),
        contact: text("contact", "study.notice.contact", "the contact"),
        kept_until: text("kept_until", "study.notice.kept_until", "the day"),
    };
    fields.finish(&mut reader.findings);
    Some(notice)
}

fn same_everywhere(text: &str, languages: &[Locale]) -> Text {
    let mut same = Text::new(languages.first().cloned().unwrap_or_else(Locale::english), text);
    languages.iter().for_each(|language| same.insert(language.clone(), text));
    same
}

fn fieldwork(node: &Node, findings: &mut Findings) -> Option<Fieldwork> {
    let mut fields = Fields::of(node, "the fieldwork", findings)?;
    let from = fields.need("from", "the fieldwork", findings).and_then(|node| date(node, findings));
    let last = fields.need("to", "the fieldwork", findings);
    let to = last.and_then(|node| date(node, findings));
    fields.finish(findings);
    let (from, to) = (from?, to?);
    if let Some(node) = last.filter(|_| to < from) {
        findings.error(node.span, "the fieldwork ends before it begins");
    }
    Some(Fieldwork { from, to })
}

/// Reads a day, `2010-09-01`.
pub(in crate::source) fn date(node: &Node, findings: &mut Findings) -> Option<Date> {
    let text = scalar::word(node, "a date", findings)?;
    let shape = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let date = if shape { Date::strptime("%Y-%m-%d", text).ok() } else { None };
    if date.is_none() {
        let diagnostic = Diagnostic::error(node.span, format!("`{text}` is not a date"));
        findings.push(diagnostic.hint("write year, month and day: `2010-09-01`"));
    }
    date
}

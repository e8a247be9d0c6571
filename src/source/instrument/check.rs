//! Turns what is written into an [`Instrument`] in which every name resolves.

use std::collections::BTreeMap;

use super::reader::Reader;
use super::translation::Translations;
use super::{coding, collect, derive, outline, privacy, results, scale, study, texts, version, waves};
use crate::diagnostic::{Checked, Diagnostic, Findings, Sources};
use crate::model::codebook::{Origin, Variable};
use crate::model::instrument::{Collect, Derived, Instrument, PrintForm, Question, Results, Section};
use crate::model::site::Site;
use crate::source::project::SurveyFiles;
use crate::source::site;
use crate::source::survey::is_plain;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{self, Node, scalar};

/// Checks one survey: its `survey.yaml` and its translations.
///
/// # Errors
/// Every mistake of the files, each with its place and the nearest right thing.
pub fn check(files: &SurveyFiles, site: &Site, sources: &Sources) -> Checked<Instrument> {
    let mut findings = Findings::default();
    let node = findings.take(yaml::read(files.survey, sources.get(files.survey)));
    let Some(node) = node else { return findings.finish(None) };
    let Some(mut fields) = Fields::of(&node, "survey.yaml", &mut findings) else { return findings.finish(None) };
    let written = fields.get("languages").map(|node| site::languages(node, &mut findings)).unwrap_or_default();
    let languages = match written.is_empty() {
        false => written,
        // Languages that are written wrong are not those of the site: nothing is said of missing translations then.
        true if fields.has("languages") => site.languages.iter().take(1).cloned().collect(),
        true => site.languages.clone(),
    };
    let translations = Translations::read(&files.translations, &languages, sources);
    let mut reader = Reader {
        survey: &files.name,
        sources,
        findings,
        languages,
        translations,
        scales: BTreeMap::new(),
        scope: Default::default(),
        waves: None,
        questions: 0,
        variables: Vec::new(),
    };
    let instrument = instrument(&mut fields, site, &mut reader);
    fields.finish(&mut reader.findings);
    let Reader { translations, mut findings, .. } = reader;
    findings.extend(translations.finish(sources));
    findings.finish(instrument)
}

fn instrument(fields: &mut Fields, site: &Site, reader: &mut Reader) -> Option<Instrument> {
    let id = fields.get("id").and_then(|node| id(node, reader));
    let title = fields.need("title", "a survey", &mut reader.findings);
    let title = title.and_then(|node| reader.text("title", "the title", node));
    let intro = fields.get("intro").and_then(|node| reader.text("intro", "the introduction", node));
    let one_per_page = fields.get("appearance").is_some_and(|node| appearance(node, reader));
    let print = fields.get("print").map(|node| print(node, reader)).unwrap_or_default();
    let (mut study, weight) = fields.get("study").map_or_else(Default::default, |node| study::study(node, reader));
    let (mut privacy, sensitive) = privacy::privacy(fields.get("privacy"), site.profile, reader);
    let collect = fields.get("collect").map_or_else(Collect::default, |node| collect::collect(node, reader));
    if let Some(node) = fields.get("scales") {
        scale::scales(node, reader);
    }
    let derive = fields.get("derive");
    reader.scope.derived = derive.map(derive::names).unwrap_or_default();
    let sections = fields.need("questions", "a survey", &mut reader.findings);
    let sections = sections.map(|node| outline::sections(node, reader));
    weight.iter().for_each(|weight| weight.place(sections.as_deref().unwrap_or_default(), reader));
    let derived = derive.map(|node| derive::derive(node, reader)).unwrap_or_default();
    clashes(sections.as_deref().unwrap_or_default(), &derived, reader);
    let coding = fields.get("coding").map(|node| coding::coding(node, reader)).unwrap_or_default();
    let waves = fields.get("waves").and_then(|node| {
        let asked: Vec<&Question> = sections.iter().flatten().flat_map(Section::questions).collect();
        waves::waves(node, &asked, privacy.min_base, reader)
    });
    reader.waves = fields
        .has("waves")
        .then(|| waves.iter().flat_map(|waves| waves.waves.iter().map(|wave| wave.name.clone())).collect());
    let results = fields.get("results");
    let results = results.map_or_else(Results::default, |node| results::results(node, reader));
    derive::worked_out(sections.as_deref().unwrap_or_default(), (&derived, &results), reader);
    let together: Vec<&str> = ["waves", "coding"].into_iter().filter(|key| fields.has(key)).collect();
    study.weight = weight.map(|weight| weight.finish(&together, reader));
    let texts = fields.get("texts").map(|node| texts::texts(node, reader)).unwrap_or_default();
    for (name, span) in sensitive {
        if results::known(&name, span, reader) {
            privacy.sensitive.extend(results::origin(&name, &reader.variables));
        }
    }
    let mut instrument = Instrument {
        name: reader.survey.into(),
        id: id.unwrap_or_else(|| reader.survey.into()),
        version: String::new(),
        languages: reader.languages.clone(),
        title: title?,
        intro,
        one_per_page,
        print,
        study,
        privacy,
        collect,
        sections: sections?,
        derived,
        coding,
        waves,
        results,
        texts,
    };
    instrument.version = version::version(&instrument);
    Some(instrument)
}

/// Reads the survey's identity: the name of its folder in `private/`.
fn id(node: &Node, reader: &mut Reader) -> Option<String> {
    let id = scalar::word(node, "the survey's identity", &mut reader.findings)?;
    if !is_plain(id) {
        let message =
            format!("the survey's identity `{id}` needs a plain name, because it names a folder in `private/`");
        let hint = "use small letters a to z, digits and hyphens, such as `drop-in-centre`";
        reader.findings.push(Diagnostic::error(node.span, message).hint(hint));
        return None;
    }
    Some(id.to_string())
}

/// Reads the survey's `appearance`; true for one question a page.
fn appearance(node: &Node, reader: &mut Reader) -> bool {
    let known = [("one_per_page", true), ("sections", false)];
    scalar::one_of(node, "the appearance", &known, &mut reader.findings).unwrap_or(false)
}

/// Reads the forms that are printed for the site. `standard` is always among them, and may be said.
fn print(node: &Node, reader: &mut Reader) -> Vec<PrintForm> {
    let known = [
        ("standard", None),
        ("large", Some(PrintForm::Large)),
        ("bilingual", Some(PrintForm::Bilingual)),
        ("pictorial", Some(PrintForm::Pictorial)),
        ("guide", Some(PrintForm::Guide)),
    ];
    let mut forms = Vec::new();
    for node in scalar::list(node, "`print`", &mut reader.findings).unwrap_or_default() {
        let form = scalar::one_of(node, "a form to print", &known, &mut reader.findings).flatten();
        if form == Some(PrintForm::Bilingual) && reader.languages.len() < 2 {
            reader.findings.error(node.span, "a bilingual form needs two languages, and the survey has one");
        } else if let Some(form) = form.filter(|form| !forms.contains(form)) {
            forms.push(form);
        }
    }
    forms
}

/// Reports variables of one name that do not come from two questions of one name: `heard_other` is both a question and
/// the text of the choice "other" of `heard`.
fn clashes(sections: &[Section], derived: &[Derived], reader: &mut Reader) {
    let questions: Vec<&Question> = sections.iter().flat_map(Section::questions).collect();
    let owner = |variable: &Variable| match variable.origin {
        Origin::Question(index) => questions.get(index).map(|question| (question.name.clone(), question.span)),
        Origin::Weight => None,
        Origin::Derived(index) => derived.get(index).map(|derived| (derived.name.clone(), derived.span)),
    };
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    for variable in &reader.variables {
        let Some((name, span)) = owner(variable) else { continue };
        match seen.get(variable.name.as_str()) {
            Some(first) if *first != name => {
                let message = format!("the variable `{}` comes from `{first}` and from `{name}`", variable.name);
                reader.findings.push(Diagnostic::error(span, message).hint("give one of the two another name"));
            }
            Some(_) => {}
            None => {
                seen.insert(&variable.name, name);
            }
        }
    }
}
